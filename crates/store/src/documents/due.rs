//! Documents that something is to be done about, looked for always and with no age limit.

use jiff::Timestamp;
use sinetti_domain::DocumentId;

use crate::{
    StoreError, Tx,
    sql::{Columns, Field, Record},
};

struct Found(DocumentId);

impl Record for Found {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self(Field::get(row, "id")?))
    }
}

/// Pending documents whose validity has ended at `now`, and which still miss a signature; the longest ended first.
///
/// # Errors
/// The database's.
pub async fn expired(tx: &mut Tx<'_>, now: Timestamp, limit: u32) -> Result<Vec<DocumentId>, StoreError> {
    Ok(tx.list::<Found>(&EXPIRED, binds![now, limit]).await?.into_iter().map(|found| found.0).collect())
}

/// Documents whose seal is due; the longest closed first.
///
/// # Errors
/// The database's.
pub async fn unsealed(tx: &mut Tx<'_>, limit: u32) -> Result<Vec<DocumentId>, StoreError> {
    Ok(tx.list::<Found>(&UNSEALED, binds![limit]).await?.into_iter().map(|found| found.0).collect())
}

statements! {
    EXPIRED: "SELECT id FROM document WHERE status = 'pending' AND expires_at <= $1 AND seal_state = 'none' \
        ORDER BY expires_at, id LIMIT $2";
    UNSEALED: "SELECT id FROM document WHERE seal_state = 'due' ORDER BY closed_at, id LIMIT $1";
}
