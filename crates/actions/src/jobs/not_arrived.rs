//! A message that asks for a signature did not arrive: it was refused, or came back later (features.md E12).

use jiff::Timestamp;
use serde_json::{Value, json};
use sinetti_domain::{deliveries::MessageKind, evidence::EventKind, invitations::InvitationStatus};
use sinetti_store::{Tx, deliveries, documents, invitations};

use crate::{Installation, Result, evidence, notices};

/// The invitation that a delivery asks somebody to sign.
pub(super) async fn asked(tx: &mut Tx<'_>, delivery: &deliveries::Delivery) -> Result<Option<invitations::Invitation>> {
    match delivery.invitation_id.filter(|_| delivery.kind.asks() && delivery.document_id.is_some()) {
        Some(id) => Ok(invitations::get(tx, id).await?),
        None => Ok(None),
    }
}

/// What evidence keeps of a delivery, public and personal part.
pub(super) fn described(
    invitation: &invitations::Invitation,
    delivery: &deliveries::Delivery,
    response: &str,
) -> (Value, Value) {
    let public =
        json!({ "place": invitation.position, "channel": delivery.channel.word(), "message": delivery.kind.word() });
    (public, json!({ "name": invitation.name, "address": delivery.address, "response": response }))
}

/// Records that a delivery was refused or bounced, and tells the sender when that stands in the way of the invitation. The caller
/// has locked the document and changed the delivery's state.
pub(super) async fn record(
    tx: &mut Tx<'_>,
    at: &Installation,
    delivery: &deliveries::Delivery,
    kind: EventKind,
    response: &str,
    now: Timestamp,
) -> Result<()> {
    let Some(invitation) = asked(tx, delivery).await? else { return Ok(()) };
    let (public, personal) = described(&invitation, delivery, response);
    evidence::record(tx, invitation.document_id, kind, now, public, personal).await?;
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
