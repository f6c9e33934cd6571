//! Decline to sign (features.md E9): only where the account's policy allows it. It closes the document for everybody.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{
    DocumentId, Language, LinkId, deliveries::MessageKind, invitations::InvitationStatus, signing::reason,
};
use sinetti_store::{Tx, accounts, documents, invitations, people};

use super::{
    confirm::may_sign,
    link::{self, Reached, Wanted},
};
use crate::{
    Error, Installation, Kind, Result, Visitor,
    documents::{
        access, cancel,
        close::{self, Why},
    },
    evidence, notices,
};

/// What who declined is shown.
#[derive(Debug, Clone)]
pub struct Declined {
    /// The link it came from.
    pub link: LinkId,
    /// The signatory's language.
    pub language: Language,
    /// The document's name.
    pub document: String,
    /// Who asked.
    pub sender: String,
    /// For which account.
    pub account: String,
    /// Why they declined.
    pub reason: String,
    /// The same link asks for something else that is open.
    pub more: bool,
}

/// Declines. Doing it twice changes nothing.
///
/// # Errors
/// As [`super::view::view`]; `decline-off` (Conflict) where the account does not allow it; `reason-missing`, `reason-too-long`
/// (Invalid); `signature-given`, `not-in-turn` (Conflict).
pub async fn decline(
    at: &Installation,
    visitor: &Visitor,
    link: LinkId,
    ticket: &str,
    document: Option<DocumentId>,
    typed: &str,
) -> Result<DocumentId> {
    let now = at.now();
    let document = at
        .store
        .write("signing.decline", |tx| {
            Box::pin(async move {
                let found = link::of_ticket(tx, link, ticket, now).await?;
                let reached = link::reach(tx, found, document.into(), now).await?;
                let id = reached.document().id;
                documents::lock(tx, id).await?;
                let reached = link::reach(tx, reached.link, Wanted::Document(id), now).await?;
                if reason_of(&reached).is_none() {
                    close(tx, at, visitor, &reached, typed, now).await?;
                }
                Ok::<_, Error>(id)
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(document)
}

async fn close(
    tx: &mut Tx<'_>,
    at: &Installation,
    visitor: &Visitor,
    reached: &Reached,
    typed: &str,
    now: Timestamp,
) -> Result<()> {
    reached.must_be_open(now)?;
    let document = reached.document();
    let own = reached.current()?;
    if !access::policies(tx, document).await?.decline {
        return Err(Error::of(Kind::Conflict, "decline-off"));
    }
    if own.status == InvitationStatus::Signed {
        return Err(Error::of(Kind::Conflict, "signature-given"));
    }
    if document.has_ended(now) {
        return Err(Error::of(Kind::Gone, "document-expired"));
    }
    may_sign(document, own)?;
    let reason = reason(typed)?;
    invitations::set_declined(tx, own.id, &reason).await?;
    let more = json!({ "reason": reason, "device": evidence::device(visitor) });
    let personal = evidence::signatory(own, more);
    let mut others = invitations::of_document(tx, document.id).await?;
    others.retain(|other| other.id != own.id);
    close::close(tx, at, document, Why::Declined(own.position), personal, now).await?;
    cancel::tell(tx, at, document, &others).await?;
    notices::tell_sender(tx, at, document, MessageKind::Declined, Some(own.id)).await
}

/// Why the link's person declined the document, if they did.
fn reason_of(reached: &Reached) -> Option<&str> {
    reached.chosen().invitations.iter().find_map(|own| own.declined_reason.as_deref())
}

/// What who declined is shown afterwards.
///
/// # Errors
/// `ticket-missing`; `not-found` when they did not decline.
pub async fn declined(at: &Installation, link: LinkId, ticket: &str, document: Option<DocumentId>) -> Result<Declined> {
    let now = at.now();
    at.store
        .read("signing.declined", |tx| {
            Box::pin(async move {
                let found = link::of_ticket(tx, link, ticket, now).await?;
                let reached = link::reach(tx, found, document.into(), now).await?;
                let reason = reason_of(&reached).ok_or_else(Error::not_found)?.to_owned();
                let document = reached.document();
                let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
                let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
                Ok::<_, Error>(Declined {
                    link,
                    language: reached.language(),
                    document: document.name.clone(),
                    sender: sender.name,
                    account: account.name,
                    reason,
                    more: reached.all.iter().any(|of| of.is_open(now)),
                })
            })
        })
        .await
}
