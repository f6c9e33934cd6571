//! What asks somebody to sign, by mail or text message.

use sinetti_delivery::{mail, sms::Asking};
use sinetti_domain::{
    DocumentId, InvitationId,
    deliveries::MessageKind,
    documents::{DocumentStatus, SealState},
    sending::InvitationDelivery,
};
use sinetti_identity::tokens;
use sinetti_store::{Tx, deliveries, files, invitations, links};

use super::{From, Leaving, Written, link_address};
use crate::{Error, Installation, Result};

/// Somebody who is asked to sign, by a link that is still theirs.
pub(super) struct Asked {
    from: From,
    invitation: invitations::Invitation,
    link: links::Link,
}

impl Asked {
    /// `None` when nobody is to be asked any more.
    pub(super) async fn read(
        tx: &mut Tx<'_>,
        document: DocumentId,
        id: InvitationId,
        delivery: &deliveries::Delivery,
    ) -> Result<Option<Self>> {
        let from = From::read(tx, document).await?;
        let Some(invitation) = invitations::get(tx, id).await?.filter(|invitation| invitation.status.is_in_turn())
        else {
            return Ok(None);
        };
        // It was given to another person, or corrected, meanwhile: the new link must not go to the old address.
        let theirs = invitation.address(delivery.channel) == Some(&delivery.address);
        let is_open = from.document.status == DocumentStatus::Pending && from.document.seal_state == SealState::None;
        let Some(link) = invitation.link_id.filter(|_| theirs && is_open) else { return Ok(None) };
        let link = links::get(tx, link).await?;
        Ok(link.map(|link| Self { from, invitation, link }))
    }

    fn passphrase(&self, at: &Installation) -> String {
        tokens::passphrase(&at.keys.links, self.link.id, i64::from(self.link.generation))
    }

    pub(super) async fn mail(self, tx: &mut Tx<'_>, at: &Installation, kind: MessageKind) -> Result<Written> {
        // The passphrase of a secure invitation travels by text message alone (G1).
        let apart = self.invitation.delivery == InvitationDelivery::Secure;
        let passphrase = (!apart).then(|| self.passphrase(at));
        let Self { from, invitation, link } = self;
        let files = files::of_document(tx, from.document.id).await?;
        let invitation_mail = mail::Invitation {
            language: invitation.language,
            recipient: invitation.name.clone(),
            sender: from.sender.name.clone(),
            organization: from.organization.clone(),
            organization_address: None,
            document: from.document.name.clone(),
            message: from.document.message.clone(),
            until: from.document.valid_until,
            pages: files.iter().map(|file| file.pages).sum(),
            files: u32::try_from(files.len()).unwrap_or(u32::MAX),
            link: link_address(at, link.id, link.generation),
            passphrase,
        };
        let mail = match kind {
            MessageKind::Reminder => mail::Reminder(invitation_mail).render(),
            MessageKind::Extended => mail::Extended(invitation_mail).render(),
            MessageKind::Changed => mail::Changed(invitation_mail).render(),
            MessageKind::Ending => mail::Ending(invitation_mail).render(),
            _ => invitation_mail.render(),
        };
        Ok(from.written(&invitation.name, mail.map_err(Error::internal)?))
    }

    pub(super) fn text_message(&self, at: &Installation, delivery: &deliveries::Delivery) -> Leaving {
        let Self { from, invitation, link } = self;
        let asking = Asking {
            language: invitation.language,
            sender: from.name(),
            document: from.document.name.clone(),
            own: from.document.settings.sms.clone(),
            again: delivery.kind != MessageKind::Invitation,
            delivery: invitation.delivery,
            link: link_address(at, link.id, link.generation),
            passphrase: self.passphrase(at),
        };
        Leaving::text(delivery, asking.text())
    }
}
