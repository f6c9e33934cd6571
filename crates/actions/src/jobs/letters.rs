//! What a message says, put together when it is sent: the outbox holds only ids.

use jiff::Timestamp;
use serde_json::Value;
use sinetti_delivery::{
    Correspondent, Envelope, Mail, mail,
    sms::{Asking, TextMessage},
};
use sinetti_domain::{
    DocumentId, InvitationId, LinkId, PersonId,
    deliveries::{Channel, DeliveryState, MessageKind},
    documents::{DocumentStatus, SealState},
    evidence::EventKind,
    organizations::AccountKind,
    sending::InvitationDelivery,
};
use sinetti_identity::tokens;
use sinetti_store::{Tx, accounts, deliveries, documents, evidence, files, invitations, links, outbox, people};

use crate::{
    Error, Installation, Result,
    documents::shown_name,
    people::{confirm_email, reset_password},
};

/// A message as it leaves.
pub(super) enum Leaving {
    Mail(Envelope, Mail),
    Sms(TextMessage),
}

/// The message to be sent; `None` when what it is about is over.
pub(super) async fn letter(tx: &mut Tx<'_>, at: &Installation, message: &outbox::Message) -> Result<Option<Leaving>> {
    let delivery = deliveries::get(tx, message.delivery_id).await?.ok_or_else(Error::not_found)?;
    let written = match (delivery.kind, delivery.document_id, delivery.invitation_id, delivery.person_id) {
        (
            MessageKind::Invitation | MessageKind::Reminder | MessageKind::Extended,
            Some(document),
            Some(invitation),
            _,
        ) => {
            let Some(asking) = Asked::read(tx, document, invitation, &delivery).await? else { return Ok(None) };
            match delivery.channel {
                Channel::Sms => return Ok(Some(Leaving::Sms(asking.text_message(at, &delivery)))),
                Channel::Mail => Some(asking.mail(tx, at, delivery.kind).await?),
            }
        }
        (MessageKind::Completed, Some(document), invitation, person) => {
            completed(tx, at, document, invitation, person).await?
        }
        (
            kind @ (MessageKind::NotDelivered | MessageKind::Declined | MessageKind::Delegated),
            Some(document),
            Some(invitation),
            Some(person),
        ) => match Notice::read(tx, at, document, invitation, person).await? {
            Some(notice) => notice.render(tx, kind).await?,
            None => None,
        },
        (
            MessageKind::ConfirmEmail | MessageKind::ResetPassword | MessageKind::AlreadyRegistered,
            _,
            _,
            Some(person),
        ) => to_person(tx, at, delivery.kind, person).await?,
        _ => None,
    };
    let Some(written) = written else { return Ok(None) };
    let (name, address) = at.settings.mail_from.clone();
    let envelope = Envelope {
        delivery: delivery.id,
        host: at.settings.host(),
        to: Correspondent { name: written.name, address: delivery.address },
        from: Correspondent { name: written.from_name.unwrap_or(name), address },
        reply_to: written.reply_to,
        // The time of queueing: a retry is the same message, byte for byte.
        date: delivery.created_at,
    };
    Ok(Some(Leaving::Mail(envelope, written.mail)))
}

/// A mail and who it is between.
struct Written {
    name: String,
    from_name: Option<String>,
    reply_to: Option<Correspondent>,
    mail: Mail,
}

/// A document with who sent it.
struct From {
    document: documents::Document,
    sender: people::Person,
    organization: Option<String>,
}

async fn from(tx: &mut Tx<'_>, id: DocumentId) -> Result<From> {
    let document = documents::get(tx, id).await?.ok_or_else(Error::not_found)?;
    let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
    let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
    let organization = (account.kind == AccountKind::Organization).then_some(account.name);
    Ok(From { document, sender, organization })
}

impl From {
    fn written(&self, name: &str, mail: Mail) -> Written {
        let reply_to = Correspondent { name: self.sender.name.clone(), address: self.sender.email.clone() };
        let from_name = self.organization.clone().unwrap_or_else(|| self.sender.name.clone());
        Written { name: name.to_owned(), from_name: Some(from_name), reply_to: Some(reply_to), mail }
    }
}

/// The address that a link's mail carries, without the passphrase.
pub(crate) fn link_address(at: &Installation, link: LinkId, generation: u32) -> String {
    at.url(&format!("/sign/{}", tokens::link_token(&at.keys.links, link, i64::from(generation))))
}

/// Somebody who is asked to sign, by a link that is still theirs.
struct Asked {
    from: From,
    invitation: invitations::Invitation,
    link: links::Link,
}

impl Asked {
    /// `None` when nobody is to be asked any more.
    async fn read(
        tx: &mut Tx<'_>,
        document: DocumentId,
        id: InvitationId,
        delivery: &deliveries::Delivery,
    ) -> Result<Option<Self>> {
        let from = from(tx, document).await?;
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

    async fn mail(self, tx: &mut Tx<'_>, at: &Installation, kind: MessageKind) -> Result<Written> {
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
            _ => invitation_mail.render(),
        };
        Ok(from.written(&invitation.name, mail.map_err(Error::internal)?))
    }

    fn text_message(&self, at: &Installation, delivery: &deliveries::Delivery) -> TextMessage {
        let Self { from, invitation, link } = self;
        let asking = Asking {
            language: invitation.language,
            sender: from.organization.clone().unwrap_or_else(|| from.sender.name.clone()),
            document: from.document.name.clone(),
            own: from.document.settings.sms.clone(),
            again: delivery.kind != MessageKind::Invitation,
            delivery: invitation.delivery,
            link: link_address(at, link.id, link.generation),
            passphrase: self.passphrase(at),
        };
        TextMessage {
            delivery: delivery.id,
            to: delivery.address.clone(),
            text: asking.text(),
            date: delivery.created_at,
        }
    }
}

async fn completed(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: DocumentId,
    invitation: Option<InvitationId>,
    person: Option<PersonId>,
) -> Result<Option<Written>> {
    let from = from(tx, document).await?;
    let signatures = invitations::of_document(tx, document).await?.len();
    let (language, recipient, copy) = match (invitation, person) {
        (Some(id), _) => {
            let Some(invitation) = invitations::get(tx, id).await? else { return Ok(None) };
            // No copy is kept for who signed without strong identification (A4).
            (invitation.language, invitation.name, mail::Copy::AskSender)
        }
        _ => {
            let link = at.url(&format!("/documents/{document}"));
            (from.sender.language, from.sender.name.clone(), mail::Copy::Archived { link })
        }
    };
    let completed = mail::Completed {
        language,
        recipient: recipient.clone(),
        sender: from.sender.name.clone(),
        organization: from.organization.clone(),
        organization_address: None,
        document: from.document.name.clone(),
        signatures: u32::try_from(signatures).unwrap_or(u32::MAX),
        copy,
    };
    let mail = completed.render().map_err(Error::internal)?;
    Ok(Some(from.written(&recipient, mail)))
}

/// Something about one invitation that its sender is told, with where to look.
struct Notice {
    document: documents::Document,
    invitation: invitations::Invitation,
    person: people::Person,
    link: String,
}

impl Notice {
    /// `None` when what it is about, or who is to be told, is gone.
    async fn read(
        tx: &mut Tx<'_>,
        at: &Installation,
        document: DocumentId,
        invitation: InvitationId,
        person: PersonId,
    ) -> Result<Option<Self>> {
        let document = documents::get(tx, document).await?.ok_or_else(Error::not_found)?;
        let found = (invitations::get(tx, invitation).await?, people::get(tx, person).await?);
        let (Some(invitation), Some(person)) = found else { return Ok(None) };
        let link = at.url(&format!("/documents/{}", document.id));
        Ok(Some(Self { document, invitation, person, link }))
    }

    async fn render(self, tx: &mut Tx<'_>, kind: MessageKind) -> Result<Option<Written>> {
        let name = self.person.name.clone();
        let mail = match kind {
            MessageKind::NotDelivered => self.not_delivered(tx).await?.render(),
            MessageKind::Declined => self.declined().render(),
            MessageKind::Delegated => self.delegated(tx).await?.render(),
            _ => return Ok(None),
        };
        Ok(Some(Written { name, from_name: None, reply_to: None, mail: mail.map_err(Error::internal)? }))
    }

    async fn not_delivered(self, tx: &mut Tx<'_>) -> Result<mail::NotDelivered> {
        let deliveries = deliveries::of_document(tx, self.document.id).await?;
        let to_them = |d: &&deliveries::Delivery| d.invitation_id == Some(self.invitation.id) && d.person_id.is_none();
        let gone_wrong = |d: &&deliveries::Delivery| matches!(d.state, DeliveryState::Refused | DeliveryState::Bounced);
        let refused = deliveries.iter().rev().filter(to_them).find(gone_wrong);
        Ok(mail::NotDelivered {
            language: self.person.language,
            recipient: self.person.name,
            document: self.document.name,
            signatory: shown_name(&self.invitation.name, &self.invitation.email),
            address: refused.map_or(self.invitation.email, |refused| refused.address.clone()),
            answer: refused.and_then(|refused| refused.response.clone()).unwrap_or_default(),
            link: self.link,
        })
    }

    fn declined(self) -> mail::Declined {
        mail::Declined {
            language: self.person.language,
            recipient: self.person.name,
            document: self.document.name,
            signatory: shown_name(&self.invitation.name, &self.invitation.email),
            reason: self.invitation.declined_reason.unwrap_or_default(),
            link: self.link,
        }
    }

    async fn delegated(self, tx: &mut Tx<'_>) -> Result<mail::Delegated> {
        Ok(mail::Delegated {
            language: self.person.language,
            recipient: self.person.name,
            document: self.document.name,
            signatory: who_passed_on(tx, self.document.id, self.invitation.position).await?,
            named: self.invitation.name,
            address: self.invitation.email,
            link: self.link,
        })
    }
}

/// Who had a place before it was passed on; only the evidence knows, and nobody once its personal part is erased.
async fn who_passed_on(tx: &mut Tx<'_>, document: DocumentId, place: u32) -> Result<String> {
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let events = evidence::of_document(tx, document).await?;
    let passed = events.iter().rev().find(|recorded| {
        recorded.event.kind == EventKind::Delegated && parse(&recorded.event.public)["place"] == place
    });
    let personal = passed.and_then(|recorded| recorded.personal.as_ref()).map(|personal| parse(&personal.personal));
    let text = |key: &str| personal.as_ref().and_then(|all| all[key].as_str()).unwrap_or_default().to_owned();
    Ok(shown_name(&text("name"), &text("address")))
}

async fn to_person(tx: &mut Tx<'_>, at: &Installation, kind: MessageKind, id: PersonId) -> Result<Option<Written>> {
    let Some(person) = people::get(tx, id).await? else { return Ok(None) };
    let now: Timestamp = at.now();
    let key = &at.keys.statements;
    let mail = match kind {
        MessageKind::ConfirmEmail if person.email_confirmed_at.is_none() => {
            let statement = tokens::statement(key, confirm_email::PURPOSE, id.0, 0, now + confirm_email::VALID);
            let link = at.url(&format!("/confirm-email/{statement}"));
            mail::ConfirmEmail { language: person.language, link, hours: 72 }.render()
        }
        MessageKind::ConfirmEmail => return Ok(None),
        MessageKind::ResetPassword => {
            let nonce = reset_password::nonce(&person.password_hash);
            let statement = tokens::statement(key, reset_password::PURPOSE, id.0, nonce, now + reset_password::VALID);
            let link = at.url(&format!("/reset-password/{statement}"));
            mail::ResetPassword { language: person.language, recipient: person.name.clone(), link, hours: 1 }.render()
        }
        _ => {
            let link = at.url("/sign-in");
            mail::AlreadyRegistered { language: person.language, recipient: person.name.clone(), link }.render()
        }
    };
    Ok(Some(Written { name: person.name, from_name: None, reply_to: None, mail: mail.map_err(Error::internal)? }))
}
