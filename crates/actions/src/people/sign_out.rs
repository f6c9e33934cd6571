//! Sign out.

use crate::{Error, Installation, Result, Session};
use sinetti_store::sessions;

/// Ends the session everywhere it is used.
///
/// # Errors
/// Only failures of the store.
pub async fn sign_out(at: &Installation, session: &Session) -> Result<()> {
    at.store
        .write("people.sign_out", |tx| Box::pin(async move { Ok::<_, Error>(sessions::delete(tx, session.id).await?) }))
        .await
        .map(drop)
}
