//! What senders are told about their documents (features.md E13): at once, or gathered in one mail a day.

use sinetti_domain::{InvitationId, NoticeId, by_itself, deliveries::MessageKind};
use sinetti_store::{Tx, accounts, documents, notices, people};

use crate::{
    Error, Installation, Result,
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

/// The same where the sender is known.
pub(crate) async fn tell(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    sender: &people::Person,
    kind: MessageKind,
    invitation: Option<InvitationId>,
) -> Result<()> {
    let own = document.settings.notices.address.trim();
    let address = if own.is_empty() { sender.email.as_str() } else { own };
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
