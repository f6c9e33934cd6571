//! Cancel a document (features.md E6): every open link closes at once, silently unless the account's policy is to tell.

use serde_json::json;
use sinetti_domain::{
    DocumentId,
    deliveries::MessageKind,
    documents::{DocumentStatus, SealState},
    evidence::EventKind,
    permissions::Permission,
};
use sinetti_store::{Tx, documents, invitations};

use super::{access, close};
use crate::{Error, Installation, Kind, Result, Session, Visitor, evidence, outgoing};

/// Cancels the open invitations. Doing it twice changes nothing. Signatures given stay valid and are sealed.
///
/// # Errors
/// `not-found`; `already-closed` (Conflict) when everybody has signed; `not-open` (Conflict) when its validity has ended;
/// `is-draft` (Conflict).
pub async fn cancel(at: &Installation, session: &Session, visitor: &Visitor, id: DocumentId) -> Result<()> {
    let now = at.now();
    at.store
        .write("documents.cancel", |tx| {
            Box::pin(async move {
                let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
                match (document.status, document.seal_state) {
                    (DocumentStatus::New, _) => return Err(Error::of(Kind::Conflict, "is-draft")),
                    (DocumentStatus::Cancelled, _) => return Ok(()),
                    // Its end has come, and only the job that tidies up has not: it is expired, not cancelled.
                    (DocumentStatus::Pending, SealState::None) => access::must_be_open(&document, now)?,
                    _ => return Err(Error::of(Kind::Conflict, "already-closed")),
                }
                let personal =
                    json!({ "person": session.person(), "name": session.name, "device": evidence::device(visitor) });
                let asked = invitations::of_document(tx, id).await?;
                close::close(tx, at, &document, close::Why::BySender, personal, now).await?;
                tell(tx, at, &document, &asked).await
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}

/// Tells those whose link closed, where the account's policy says so: by the way in which they were asked, and only who was.
/// `asked` are the invitations as they were before.
pub(crate) async fn tell(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    asked: &[invitations::Invitation],
) -> Result<()> {
    if !access::policies(tx, document).await?.tell_cancelled {
        return Ok(());
    }
    for one in asked.iter().filter(|one| one.was_asked()) {
        outgoing::tell(tx, at, MessageKind::Cancelled, one).await?;
        let channel = one.told_by();
        let public = json!({
            "place": one.position,
            "channel": channel.word(),
            "message": MessageKind::Cancelled.word(),
        });
        let personal = json!({ "name": one.name, "address": one.address(channel) });
        evidence::record(tx, document.id, EventKind::Told, at.now(), public, personal).await?;
    }
    Ok(())
}
