//! Messages on their way: a delivery and its place in the outbox, written in the transaction that causes them.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{
    DeliveryId, DocumentId, InvitationId, PersonId,
    deliveries::{Channel, DeliveryState, MessageKind},
};
use sinetti_store::{Tx, deliveries, invitations, outbox};

use crate::{Installation, Result};

/// A message to be queued.
#[derive(Debug, Clone)]
pub(crate) struct Letter {
    pub kind: MessageKind,
    pub document: Option<DocumentId>,
    pub invitation: Option<InvitationId>,
    pub person: Option<PersonId>,
    pub channel: Channel,
    /// E-mail address, or phone number of a text message.
    pub address: String,
}

impl Letter {
    /// To a person about their own login.
    pub(crate) fn to_person(kind: MessageKind, person: PersonId, address: &str) -> Self {
        Self { person: Some(person), ..Self::mail(kind, address) }
    }

    /// To a signatory about an invitation.
    pub(crate) fn to_signatory(
        kind: MessageKind,
        document: DocumentId,
        invitation: InvitationId,
        address: &str,
    ) -> Self {
        Self { document: Some(document), invitation: Some(invitation), ..Self::mail(kind, address) }
    }

    /// To the sender about a document, and where it is about one of them, an invitation.
    pub(crate) fn to_sender(
        kind: MessageKind,
        document: DocumentId,
        invitation: Option<InvitationId>,
        person: PersonId,
        address: &str,
    ) -> Self {
        Self { document: Some(document), invitation, person: Some(person), ..Self::mail(kind, address) }
    }

    /// The first attempt to bring it to somebody.
    pub(crate) fn delivery(&self, at: &Installation) -> deliveries::Delivery {
        let now: Timestamp = at.now();
        let id: DeliveryId = at.new_id();
        deliveries::Delivery {
            id,
            document_id: self.document,
            invitation_id: self.invitation,
            person_id: self.person,
            kind: self.kind,
            number: 1,
            channel: self.channel,
            address: self.address.clone(),
            state: DeliveryState::Queued,
            message_id: format!("<{id}@{}>", at.settings.host()),
            response: None,
            created_at: now,
            updated_at: now,
            delayed_at: None,
        }
    }

    fn mail(kind: MessageKind, address: &str) -> Self {
        let channel = Channel::Mail;
        Self { kind, document: None, invitation: None, person: None, channel, address: address.to_owned() }
    }
}

/// Queues what asks a signatory to sign, by each way that the invitation goes (D14).
pub(crate) async fn ask(
    tx: &mut Tx<'_>,
    at: &Installation,
    kind: MessageKind,
    invitation: &invitations::Invitation,
) -> Result<()> {
    for channel in invitation.delivery.or_mail().channels() {
        let address = invitation.address(*channel).unwrap_or_default();
        let letter = Letter::to_signatory(kind, invitation.document_id, invitation.id, address);
        queue(tx, at, Letter { channel: *channel, ..letter }).await?;
    }
    Ok(())
}

/// Queues what a signatory is told beside, by the one way that surely reaches them.
pub(crate) async fn tell(
    tx: &mut Tx<'_>,
    at: &Installation,
    kind: MessageKind,
    invitation: &invitations::Invitation,
) -> Result<()> {
    let channel = invitation.told_by();
    let address = invitation.address(channel).unwrap_or_default();
    let letter = Letter::to_signatory(kind, invitation.document_id, invitation.id, address);
    queue(tx, at, Letter { channel, ..letter }).await
}

/// Queues a message. It is rendered when it is sent, so nothing secret lies in the outbox.
pub(crate) async fn queue(tx: &mut Tx<'_>, at: &Installation, letter: Letter) -> Result<()> {
    let mut delivery = letter.delivery(at);
    if let Some(invitation) = letter.invitation {
        delivery.number = deliveries::next_number(tx, invitation, letter.kind).await?;
    }
    insert(tx, at, &delivery).await
}

/// Queues a delivery that has its number.
pub(crate) async fn insert(tx: &mut Tx<'_>, at: &Installation, delivery: &deliveries::Delivery) -> Result<()> {
    deliveries::insert(tx, delivery).await?;
    let message = outbox::Message {
        id: at.new_uuid(),
        delivery_id: delivery.id,
        kind: delivery.kind,
        payload: json!({}),
        created_at: delivery.created_at,
        due_at: delivery.created_at,
        attempts: 0,
        leased_until: None,
        leased_by: None,
        done_at: None,
    };
    outbox::push(tx, &message).await?;
    Ok(())
}
