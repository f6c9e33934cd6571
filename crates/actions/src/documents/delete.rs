//! Delete a document from one's own account, and bring it back (features.md E11).

use serde_json::json;
use sinetti_domain::{DocumentId, documents::DocumentStatus, evidence::EventKind, permissions::Permission};
use sinetti_store::archive;

use super::access;
use crate::{Error, Installation, Kind, Result, Session, evidence};

/// Puts a draft, a signed or a cancelled document into the trash for 30 days. Doing it twice changes nothing.
///
/// # Errors
/// `not-found`; `still-open` (Conflict) while signatures are being collected.
pub async fn delete(at: &Installation, session: &Session, id: DocumentId) -> Result<()> {
    let now = at.now();
    at.store
        .write("documents.delete", |tx| {
            Box::pin(async move {
                let permission = Permission::DeleteDocuments;
                let (document, deleted_at) =
                    access::find_also_in_trash(tx, session, id, permission, access::Lock::Yes).await?;
                if deleted_at.is_some() {
                    return Ok(());
                }
                if document.status == DocumentStatus::Pending {
                    return Err(Error::of(Kind::Conflict, "still-open"));
                }
                let entry = archive::of_account(tx, id, session.account()).await?.ok_or_else(Error::not_found)?;
                archive::set_deleted(tx, entry.id, Some(now)).await?;
                let by = json!({ "person": session.person(), "name": session.name });
                evidence::record(tx, id, EventKind::Deleted, now, json!({}), by).await
            })
        })
        .await
}

/// Takes it out of the trash. Doing it twice changes nothing.
///
/// # Errors
/// `not-found`.
pub async fn restore(at: &Installation, session: &Session, id: DocumentId) -> Result<()> {
    let now = at.now();
    at.store
        .write("documents.restore", |tx| {
            Box::pin(async move {
                let permission = Permission::DeleteDocuments;
                let (_, deleted_at) =
                    access::find_also_in_trash(tx, session, id, permission, access::Lock::Yes).await?;
                if deleted_at.is_none() {
                    return Ok(());
                }
                let entry = archive::of_account(tx, id, session.account()).await?.ok_or_else(Error::not_found)?;
                archive::set_deleted(tx, entry.id, None).await?;
                let by = json!({ "person": session.person(), "name": session.name });
                evidence::record(tx, id, EventKind::Restored, now, json!({}), by).await
            })
        })
        .await
}
