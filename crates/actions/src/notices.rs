//! What senders are told about their documents (features.md E13): at once, or gathered in one mail a day.

use serde_json::json;
use sinetti_domain::{InvitationId, NoticeId, by_itself, deliveries::MessageKind, evidence::EventKind};
use sinetti_store::{Tx, accounts, documents, notices, people};

use crate::{
    Error, Installation, Result, evidence,
    outgoing::{self, Letter},
};

/// Tells the sender something about a document, at the address that is settled with it; what can wait waits for the day's digest
/// of who wants one.
pub(crate) async fn tell_sender(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    kind: MessageKind,
    invitation: Option<InvitationId>,
) -> Result<()> {
    let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
    tell(tx, at, document, &sender, kind, invitation).await
}

/// Tells the sender of the end because a policy says so, with its trace in the evidence. Where one of several documents that were
/// sent together is `told_with`, one notice about that one is enough.
pub(crate) async fn tell_of_end(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    kind: MessageKind,
    told_with: Option<&documents::Document>,
) -> Result<()> {
    let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
    if told_with.is_none() {
        tell(tx, at, document, &sender, kind, None).await?;
    }
    let public = json!({ "channel": "mail", "message": kind.word(), "automatic": true });
    let address = address_of(document, &sender);
    let personal =
        json!({ "name": sender.name, "address": address, "document": told_with.map(|other| other.name.as_str()) });
    evidence::record(tx, document.id, EventKind::Told, at.now(), public, personal).await
}

/// Where notices about a document go.
fn address_of<'a>(document: &'a documents::Document, sender: &'a people::Person) -> &'a str {
    let own = document.settings.notices.address.trim();
    if own.is_empty() { &sender.email } else { own }
}

/// Tells the sender something, as [`tell_sender`], where they are known.
pub(crate) async fn tell(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    sender: &people::Person,
    kind: MessageKind,
    invitation: Option<InvitationId>,
) -> Result<()> {
    let address = address_of(document, sender);
    if !(sender.notices.digest && kind.may_wait()) {
        let letter = Letter::to_sender(kind, document.id, invitation, sender.id, address);
        return outgoing::queue(tx, at, letter).await;
    }
    let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
    let now = at.now();
    let notice = notices::Notice {
        id: at.new_id::<NoticeId>(),
        person_id: sender.id,
        document_id: document.id,
        invitation_id: invitation,
        kind,
        address: address.to_owned(),
        created_at: now,
        due_at: by_itself::next_digest(&account.time_zone, now),
        sent_at: None,
        delivery_id: None,
    };
    notices::insert(tx, &notice).await?;
    Ok(())
}
