//! Cancel a document (features.md E6): every open link closes at once, silently.

use serde_json::json;
use sinetti_domain::{
    DocumentId,
    documents::{DocumentStatus, SealState},
    permissions::Permission,
};

use super::{access, close};
use crate::{Error, Installation, Kind, Result, Session, Visitor, evidence};

/// Cancels the open invitations. Doing it twice changes nothing. Signatures given stay valid and are sealed.
///
/// # Errors
/// `not-found`; `already-closed` (Conflict) when everybody has signed; `is-draft` (Conflict).
pub async fn cancel(at: &Installation, session: &Session, visitor: &Visitor, id: DocumentId) -> Result<()> {
    let now = at.now();
    at.store
        .write("documents.cancel", |tx| {
            Box::pin(async move {
                let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
                match (document.status, document.seal_state) {
                    (DocumentStatus::New, _) => return Err(Error::of(Kind::Conflict, "is-draft")),
                    (DocumentStatus::Cancelled, _) => return Ok(()),
                    (DocumentStatus::Pending, SealState::None) => {}
                    _ => return Err(Error::of(Kind::Conflict, "already-closed")),
                }
                let personal =
                    json!({ "person": session.person(), "name": session.name, "device": evidence::device(visitor) });
                close::close(tx, at, &document, close::Why::BySender, personal, now).await?;
                Ok::<_, Error>(())
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}
