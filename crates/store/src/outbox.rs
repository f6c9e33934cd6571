//! The outbox: what must leave, written in the transaction that caused it. It holds ids; messages are rendered when sent.

use jiff::Timestamp;
use serde_json::Value as Json;
use sinetti_domain::{DeliveryId, deliveries::MessageKind};
use uuid::Uuid;

use crate::{StoreError, Tx};

row! { message_columns,
    /// A message that waits to leave, or has left.
    pub struct Message {
        /// Made by the caller.
        pub id: Uuid,
        /// The delivery it is an attempt of.
        pub delivery_id: DeliveryId,
        /// What it is about.
        pub kind: MessageKind,
        /// Ids that rendering needs; nothing secret.
        pub payload: Json,
        /// Put here.
        pub created_at: Timestamp,
        /// Not to be tried before.
        pub due_at: Timestamp,
        /// How often it was claimed.
        pub attempts: u32,
        /// The lease of who is sending it.
        pub leased_until: Option<Timestamp>,
        /// Who is.
        pub leased_by: Option<String>,
        /// Left, or given up.
        pub done_at: Option<Timestamp>,
    }
}

/// Adds a message.
///
/// # Errors
/// The database's.
pub async fn push(tx: &mut Tx<'_>, message: &Message) -> Result<(), StoreError> {
    tx.execute(&PUSH, &message.values()).await.map(drop)
}

/// Leases up to `limit` due messages to `worker`, those due longest first; each counts one more attempt. Whose lease has run
/// out is claimed again.
///
/// # Errors
/// The database's.
pub async fn claim(
    tx: &mut Tx<'_>,
    now: Timestamp,
    leased_until: Timestamp,
    worker: &str,
    limit: u32,
) -> Result<Vec<Message>, StoreError> {
    let mut claimed: Vec<Message> = tx.list(&CLAIM, binds![now, leased_until, worker, limit]).await?;
    claimed.sort_by_key(|message| (message.due_at, message.id));
    Ok(claimed)
}

/// Writes down that a message has left, or was given up; whoever holds the lease, since what left has left.
///
/// # Errors
/// The database's.
pub async fn done(tx: &mut Tx<'_>, id: Uuid, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&DONE, binds![id, at]).await
}

/// Gives `worker`'s lease back and tries again from `due_at` on; `false` when the lease is another's now.
///
/// # Errors
/// The database's.
pub async fn postpone(tx: &mut Tx<'_>, id: Uuid, worker: &str, due_at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&POSTPONE, binds![id, worker, due_at]).await
}

/// How many messages wait.
///
/// # Errors
/// The database's.
pub async fn waiting(tx: &mut Tx<'_>) -> Result<u64, StoreError> {
    Ok(tx.number(&WAITING, &[]).await?.unsigned_abs())
}

/// Gives back what `worker` had leased when it was ended in the middle of its work; how many messages.
///
/// # Errors
/// The database's.
pub async fn release(tx: &mut Tx<'_>, worker: &str) -> Result<u64, StoreError> {
    tx.execute(&RELEASE, binds![worker]).await
}

/// Removes messages that were done before `before`; how many.
///
/// # Errors
/// The database's.
pub async fn delete_done(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&DELETE_DONE, binds![before]).await
}

macro_rules! claim {
    ($skip:literal) => {
        concat!(
            "UPDATE outbox SET leased_until = $2, leased_by = $3, attempts = attempts + 1 WHERE id IN (SELECT id FROM outbox \
            WHERE done_at IS NULL AND due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1) \
            ORDER BY due_at, id LIMIT $4", $skip, ") RETURNING ", message_columns!("")
        )
    };
}

statements! {
    RELEASE: "UPDATE outbox SET leased_until = NULL, leased_by = NULL WHERE leased_by = $1 AND done_at IS NULL";
    PUSH: concat!("INSERT INTO outbox (", message_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    // Several nodes claim at once on PostgreSQL only.
    CLAIM: claim!(""), claim!(" FOR UPDATE SKIP LOCKED");
    DONE: "UPDATE outbox SET done_at = $2, leased_until = NULL, leased_by = NULL WHERE id = $1 AND done_at IS NULL";
    POSTPONE: "UPDATE outbox SET due_at = $3, leased_until = NULL, leased_by = NULL \
        WHERE id = $1 AND leased_by = $2 AND done_at IS NULL";
    WAITING: "SELECT COUNT(*) AS n FROM outbox WHERE done_at IS NULL";
    DELETE_DONE: "DELETE FROM outbox WHERE done_at < $1";
}
