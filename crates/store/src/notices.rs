//! Notices: what people are to be told about their documents in one mail a day (features.md E13).

use jiff::Timestamp;
use sinetti_domain::{DeliveryId, DocumentId, InvitationId, NoticeId, PersonId, deliveries::MessageKind};

use crate::{
    StoreError, Tx,
    sql::{Columns, Field, Record},
};

row! { notice_columns,
    /// A notice.
    pub struct Notice {
        /// Made by the caller.
        pub id: NoticeId,
        /// Who is to be told.
        pub person_id: PersonId,
        /// The document it is about.
        pub document_id: DocumentId,
        /// The invitation it is about.
        pub invitation_id: Option<InvitationId>,
        /// What it tells.
        pub kind: MessageKind,
        /// To which address.
        pub address: String,
        /// It happened.
        pub created_at: Timestamp,
        /// In a digest by then.
        pub due_at: Timestamp,
        /// Put into a digest.
        pub sent_at: Option<Timestamp>,
        /// Into which.
        pub delivery_id: Option<DeliveryId>,
    }
}

/// Adds a notice.
///
/// # Errors
/// The database's.
pub async fn insert(tx: &mut Tx<'_>, notice: &Notice) -> Result<(), StoreError> {
    tx.execute(&INSERT, &notice.values()).await.map(drop)
}

/// For whom, and to which address, a digest is due at `now`.
///
/// # Errors
/// The database's.
pub async fn due(tx: &mut Tx<'_>, now: Timestamp, limit: u32) -> Result<Vec<(PersonId, String)>, StoreError> {
    Ok(tx.list::<Reader>(&DUE, binds![now, limit]).await?.into_iter().map(|found| (found.0, found.1)).collect())
}

/// Puts everything that waits for a person and an address into a digest; how many notices.
///
/// # Errors
/// The database's.
pub async fn gather(
    tx: &mut Tx<'_>,
    person: PersonId,
    address: &str,
    delivery: DeliveryId,
    at: Timestamp,
) -> Result<u64, StoreError> {
    tx.execute(&GATHER, binds![person, address, delivery, at]).await
}

/// What a digest tells, in the order in which it happened.
///
/// # Errors
/// The database's.
pub async fn of_digest(tx: &mut Tx<'_>, delivery: DeliveryId) -> Result<Vec<Notice>, StoreError> {
    tx.list(&OF_DIGEST, binds![delivery]).await
}

/// Puts what a digest tells into another one, which goes to another address; how many notices.
///
/// # Errors
/// The database's.
pub async fn tell_again(tx: &mut Tx<'_>, digest: DeliveryId, again: DeliveryId) -> Result<u64, StoreError> {
    tx.execute(&TELL_AGAIN, binds![digest, again]).await
}

/// Removes notices whose digest was made before `before`; how many.
///
/// # Errors
/// The database's.
pub async fn delete_sent(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&DELETE_SENT, binds![before]).await
}

struct Reader(PersonId, String);

impl Record for Reader {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self(Field::get(row, "person_id")?, Field::get(row, "address")?))
    }
}

statements! {
    INSERT: concat!("INSERT INTO notice (", notice_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    DUE: "SELECT DISTINCT person_id, address FROM notice WHERE sent_at IS NULL AND due_at <= $1 \
        ORDER BY person_id, address LIMIT $2";
    GATHER: "UPDATE notice SET sent_at = $4, delivery_id = $3 WHERE person_id = $1 AND address = $2 AND sent_at IS NULL";
    OF_DIGEST: concat!("SELECT ", notice_columns!(""), " FROM notice WHERE delivery_id = $1 ORDER BY created_at, id");
    TELL_AGAIN: "UPDATE notice SET delivery_id = $2 WHERE delivery_id = $1";
    DELETE_SENT: "DELETE FROM notice WHERE sent_at < $1";
}
