//! What becomes of the messages about a document, in its evidence; and what follows when one did not arrive: it was refused, or came
//! back later (features.md E12).

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{deliveries::MessageKind, evidence::EventKind, invitations::InvitationStatus};
use sinetti_store::{Tx, deliveries, documents, invitations, notices as kept, people};

use crate::{
    Installation, Result, evidence, notices,
    outgoing::{self, Letter},
};

/// To whom a message about a document went.
pub(super) enum To {
    Signatory(invitations::Invitation),
    /// The sender, with a notice.
    Sender(people::Person),
}

/// To whom; nothing when it is about no document, or who got it is gone.
pub(super) async fn to_whom(tx: &mut Tx<'_>, delivery: &deliveries::Delivery) -> Result<Option<To>> {
    if delivery.document_id.is_none() {
        return Ok(None);
    }
    Ok(match (delivery.person_id, delivery.invitation_id) {
        (Some(person), _) => people::get(tx, person).await?.map(To::Sender),
        (None, Some(invitation)) => invitations::get(tx, invitation).await?.map(To::Signatory),
        (None, None) => None,
    })
}

/// Keeps in the evidence what became of a delivery. The caller has locked the document.
pub(super) async fn keep(
    tx: &mut Tx<'_>,
    delivery: &deliveries::Delivery,
    to: &To,
    kind: EventKind,
    response: &str,
    now: Timestamp,
) -> Result<()> {
    let Some(document) = delivery.document_id else { return Ok(()) };
    let mut public = json!({ "channel": delivery.channel.word(), "message": delivery.kind.word() });
    let name = match to {
        To::Signatory(invitation) => {
            public["place"] = json!(invitation.position);
            &invitation.name
        }
        To::Sender(person) => &person.name,
    };
    let personal = json!({ "name": name, "address": delivery.address, "response": response });
    evidence::record(tx, document, kind, now, public, personal).await
}

/// Records that a delivery was refused or bounced. The sender is told when that stands in the way of an invitation; a notice to the
/// sender themself goes to their own address. The caller has locked the document and changed the delivery's state.
pub(super) async fn record(
    tx: &mut Tx<'_>,
    at: &Installation,
    delivery: &deliveries::Delivery,
    kind: EventKind,
    response: &str,
    now: Timestamp,
) -> Result<()> {
    if delivery.kind == MessageKind::Digest {
        return digest_to_own_address(tx, at, delivery).await;
    }
    let Some(to) = to_whom(tx, delivery).await? else { return Ok(()) };
    keep(tx, delivery, &to, kind, response, now).await?;
    match to {
        To::Signatory(invitation) if delivery.kind.asks() => tell(tx, at, delivery, &invitation, kind, now).await,
        // What tells signatories that there is nothing to do needs nothing done.
        To::Signatory(_) => Ok(()),
        To::Sender(sender) => to_own_address(tx, at, delivery, &sender).await,
    }
}

/// Tells the sender that an invitation did not arrive.
async fn tell(
    tx: &mut Tx<'_>,
    at: &Installation,
    delivery: &deliveries::Delivery,
    invitation: &invitations::Invitation,
    kind: EventKind,
    now: Timestamp,
) -> Result<()> {
    let Some(document) = documents::get(tx, invitation.document_id).await? else { return Ok(()) };
    // What becomes of a message to an address that was corrected meanwhile says nothing about the invitation.
    let current = invitation.address(delivery.channel) == Some(&delivery.address);
    let waits = matches!(invitation.status, InvitationStatus::Sending | InvitationStatus::New) && document.is_open(now);
    // A bounce may come days later, when they have long found their way here.
    if !current || kind == EventKind::Bounced && !waits {
        return Ok(());
    }
    notices::tell_sender(tx, at, &document, MessageKind::NotDelivered, Some(invitation.id)).await
}

/// A notice that did not reach the address settled for notices goes to the sender's own, once: that is where it ends.
async fn to_own_address(
    tx: &mut Tx<'_>,
    at: &Installation,
    delivery: &deliveries::Delivery,
    sender: &people::Person,
) -> Result<()> {
    let Some(document) = delivery.document_id.filter(|_| !is_own(delivery, sender)) else { return Ok(()) };
    let letter = Letter::to_sender(delivery.kind, document, delivery.invitation_id, sender.id, &sender.email);
    outgoing::queue(tx, at, letter).await
}

/// The same for the digest of a day, with all that it tells.
async fn digest_to_own_address(tx: &mut Tx<'_>, at: &Installation, delivery: &deliveries::Delivery) -> Result<()> {
    let Some(person) = delivery.person_id else { return Ok(()) };
    let Some(person) = people::get(tx, person).await?.filter(|person| !is_own(delivery, person)) else { return Ok(()) };
    let again = Letter::to_person(MessageKind::Digest, person.id, &person.email).delivery(at);
    outgoing::insert(tx, at, &again).await?;
    kept::tell_again(tx, delivery.id, again.id).await?;
    Ok(())
}

/// Whether a message went to a person's own address.
fn is_own(delivery: &deliveries::Delivery, person: &people::Person) -> bool {
    delivery.address.trim().to_lowercase() == person.email_folded
}
