//! Documents that something is to be done about, looked for always and with no age limit.

use jiff::Timestamp;
use sinetti_domain::{AccountId, DocumentId};

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

/// Documents at which something is due by itself: the longest due first.
///
/// # Errors
/// The database's.
pub async fn to_look_at(tx: &mut Tx<'_>, now: Timestamp, limit: u32) -> Result<Vec<DocumentId>, StoreError> {
    Ok(tx.list::<Found>(&TO_LOOK_AT, binds![now, limit]).await?.into_iter().map(|found| found.0).collect())
}

/// Says when a document is to be looked at next.
///
/// # Errors
/// The database's.
pub async fn look_at(tx: &mut Tx<'_>, id: DocumentId, next: Option<Timestamp>) -> Result<bool, StoreError> {
    tx.changed(&LOOK_AT, binds![id, next]).await
}

/// Looks at every open document of an account now, because what is due by itself may have changed; how many.
///
/// # Errors
/// The database's.
pub async fn look_at_all(tx: &mut Tx<'_>, account: AccountId, now: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&LOOK_AT_ALL, binds![account, now]).await
}

/// Writes down that the warning before the end was put on the way.
///
/// # Errors
/// The database's.
pub async fn set_warned(tx: &mut Tx<'_>, id: DocumentId, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&SET_WARNED, binds![id, at]).await
}

statements! {
    TO_LOOK_AT: "SELECT id FROM document WHERE look_at <= $1 ORDER BY look_at, id LIMIT $2";
    LOOK_AT: "UPDATE document SET look_at = $2 WHERE id = $1";
    LOOK_AT_ALL: "UPDATE document SET look_at = $2 WHERE account_id = $1 AND shown = 'pending'";
    SET_WARNED: "UPDATE document SET warned_at = $2 WHERE id = $1";
    EXPIRED: "SELECT id FROM document WHERE status = 'pending' AND expires_at <= $1 AND seal_state = 'none' \
        ORDER BY expires_at, id LIMIT $2";
    UNSEALED: "SELECT id FROM document WHERE seal_state = 'due' ORDER BY closed_at, id LIMIT $1";
}
