//! What asks somebody to sign, by mail or text message.

use jiff::{Timestamp, civil::Date};
use sinetti_delivery::{
    mail,
    sms::{Asking, News},
};
use sinetti_domain::{
    DocumentId, InvitationId,
    deliveries::MessageKind,
    documents::{DocumentStatus, SealState},
    sending::InvitationDelivery,
};
use sinetti_identity::tokens;
use sinetti_store::{Tx, deliveries, documents, files, invitations, links};

use super::{From, Leaving, Written, link_address};
use crate::{Error, Installation, Result};

/// Somebody who is asked to sign, by a link that is still theirs.
pub(super) struct Asked {
    from: From,
    invitation: invitations::Invitation,
    link: links::Link,
    /// Documents that were sent together with this one, and that the message tells of, too.
    others: Vec<documents::Document>,
}

impl Asked {
    /// `None` when nobody is to be asked any more.
    pub(super) async fn read(
        tx: &mut Tx<'_>,
        document: DocumentId,
        id: InvitationId,
        delivery: &deliveries::Delivery,
        now: Timestamp,
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
        let Some(link) = links::get(tx, link).await? else { return Ok(None) };
        let others = if delivery.kind.tells_of_all() { others(tx, &invitation, &link, now).await? } else { Vec::new() };
        Ok(Some(Self { from, invitation, link, others }))
    }

    fn passphrase(&self, at: &Installation) -> String {
        tokens::passphrase(&at.keys.links, self.link.id, i64::from(self.link.generation))
    }

    pub(super) async fn mail(self, tx: &mut Tx<'_>, at: &Installation, kind: MessageKind) -> Result<Written> {
        // The passphrase of a secure invitation travels by text message alone (G1).
        let apart = self.invitation.delivery == InvitationDelivery::Secure;
        let passphrase = (!apart).then(|| self.passphrase(at));
        let Self { from, invitation, link, others } = self;
        let own = paper(tx, &from.document).await?;
        let mut papers = Vec::new();
        for other in &others {
            papers.push(paper(tx, other).await?);
        }
        let invitation_mail = mail::Invitation {
            language: invitation.language,
            recipient: invitation.name.clone(),
            sender: from.sender.name.clone(),
            organization: from.organization.clone(),
            organization_address: None,
            document: own.document,
            message: from.document.message.clone(),
            // One may have been extended since: the earliest end is right for all.
            until: others.iter().map(|other| other.valid_until).fold(from.document.valid_until, earlier),
            pages: own.pages,
            files: own.files,
            others: papers,
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
        let Self { from, invitation, link, others } = self;
        let until = from.document.valid_until;
        let asking = Asking {
            language: invitation.language,
            sender: from.name(),
            document: from.document.name.clone(),
            own: from.document.settings.sms.clone(),
            documents: others.len() + 1,
            again: delivery.kind != MessageKind::Invitation,
            news: match delivery.kind {
                MessageKind::Extended => until.map(News::MoreTime),
                MessageKind::Changed => Some(News::Changed),
                MessageKind::Ending => others.iter().map(|o| o.valid_until).fold(until, earlier).map(News::Ending),
                _ => None,
            },
            delivery: invitation.delivery,
            link: link_address(at, link.id, link.generation),
            passphrase: self.passphrase(at),
        };
        Leaving::text(delivery, asking.text())
    }
}

/// The other documents for which the link asks now, in the order in which its pages show them.
async fn others(
    tx: &mut Tx<'_>,
    own: &invitations::Invitation,
    link: &links::Link,
    now: Timestamp,
) -> Result<Vec<documents::Document>> {
    let mut found: Vec<documents::Document> = Vec::new();
    for other in invitations::by_link(tx, link.id).await?.into_iter().filter(|other| other.status.is_in_turn()) {
        if other.document_id == own.document_id || found.iter().any(|document| document.id == other.document_id) {
            continue;
        }
        found.extend(documents::get(tx, other.document_id).await?.filter(|document| document.is_open(now)));
    }
    found.sort_by_key(|document| (document.id != link.document_id, document.created_at, document.id));
    Ok(found)
}

async fn paper(tx: &mut Tx<'_>, document: &documents::Document) -> Result<mail::Paper> {
    let files = files::of_document(tx, document.id).await?;
    Ok(mail::Paper {
        document: document.name.clone(),
        pages: files.iter().map(|file| file.pages).sum(),
        files: u32::try_from(files.len()).unwrap_or(u32::MAX),
    })
}

/// The earlier of two ends; what has none never ends.
fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    one.into_iter().chain(other).min()
}
