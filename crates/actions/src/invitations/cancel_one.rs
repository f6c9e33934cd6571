//! Cancel one invitation (features.md E6): only where the account's policy allows it. The others stay open; when nobody is left to
//! sign, the document is closed with the signatures it has, for it can never be complete (docs/decisions/0018).

use serde_json::json;
use sinetti_domain::{
    DocumentId, InvitationId,
    evidence::EventKind,
    invitations::{InvitationStatus, may_be_corrected},
    permissions::Permission,
};
use sinetti_store::{Tx, documents, invitations};

use crate::{
    Error, Installation, Kind, Result, Session, Visitor,
    documents::{access, cancel},
    evidence,
    signing::confirm::follow_up,
};

/// What the page before says.
#[derive(Debug, Clone)]
pub struct Cancellable {
    /// The document's name.
    pub document: String,
    /// Whose invitation.
    pub name: String,
    /// Nobody else is left to sign: the whole document closes.
    pub is_last: bool,
    /// They are told of it, by the account's policy, if they were asked already.
    pub told: bool,
}

/// Whether an invitation may be cancelled alone.
///
/// # Errors
/// `not-found`; `is-draft`, `not-open`, `cancel-one-off`, `contact-signed`, `contact-closed` (Conflict).
pub async fn cancellable(
    at: &Installation,
    session: &Session,
    id: DocumentId,
    invitation: InvitationId,
) -> Result<Cancellable> {
    at.store
        .read("invitations.cancellable", |tx| {
            Box::pin(async move {
                let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::No).await?;
                let (own, others) = asked(tx, at, &document, invitation).await?;
                let name = own.shown_name();
                let is_last = !others.iter().any(|other| other.status.is_open());
                let told = own.was_asked() && access::policies(tx, &document).await?.tell_cancelled;
                Ok::<_, Error>(Cancellable { document: document.name, name, is_last, told })
            })
        })
        .await
}

/// Cancels one invitation; its link closes at once. Doing it twice changes nothing.
///
/// # Errors
/// As [`cancellable`].
pub async fn cancel_one(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    invitation: InvitationId,
) -> Result<()> {
    let now = at.now();
    at.store
        .write("invitations.cancel_one", |tx| {
            Box::pin(async move {
                let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
                let own = invitations::get(tx, invitation).await?.filter(|own| own.document_id == id);
                if own.is_some_and(|own| own.status == InvitationStatus::Cancelled) {
                    return Ok(());
                }
                let (own, _) = asked(tx, at, &document, invitation).await?;
                invitations::set_status(tx, own.id, own.status, InvitationStatus::Cancelled, now).await?;
                let more = json!({
                    "by": session.person(),
                    "by_name": session.name,
                    "device": evidence::device(visitor),
                });
                let personal = evidence::signatory(&own, more);
                let public = json!({ "place": own.position, "was": own.status.word() });
                evidence::record(tx, id, EventKind::InvitationCancelled, now, public, personal).await?;
                cancel::tell(tx, at, &document, &[own]).await?;
                follow_up(tx, at, &document, now).await
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}

/// The invitation and the others of its document, when the policy allows it.
async fn asked(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    invitation: InvitationId,
) -> Result<(invitations::Invitation, Vec<invitations::Invitation>)> {
    let mut all = invitations::of_document(tx, document.id).await?;
    let place = all.iter().position(|one| one.id == invitation).ok_or_else(Error::not_found)?;
    access::must_be_open(document, at.now())?;
    if !access::policies(tx, document).await?.cancel_one {
        return Err(Error::of(Kind::Conflict, "cancel-one-off"));
    }
    let own = all.remove(place);
    // As long as a contact may be corrected at most: until it is signed.
    may_be_corrected(own.status, true).map_err(|refusal| Error::refused(Kind::Conflict, refusal))?;
    Ok((own, all))
}
