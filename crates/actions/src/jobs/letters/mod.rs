//! What a message says, put together when it is sent: the outbox holds only ids.

mod asking;
mod person;
mod sender;
mod signatory;

use sinetti_delivery::{Correspondent, Envelope, Mail, sms::TextMessage};
use sinetti_domain::{
    DocumentId, LinkId,
    deliveries::{Channel, MessageKind},
    organizations::AccountKind,
};
use sinetti_identity::tokens;
use sinetti_store::{Tx, accounts, deliveries, documents, outbox, people};

use crate::{Error, Installation, Result};

/// A message as it leaves.
pub(super) enum Leaving {
    Mail(Box<(Envelope, Mail)>),
    Sms(TextMessage),
}

impl Leaving {
    fn text(delivery: &deliveries::Delivery, text: String) -> Self {
        Self::Sms(TextMessage { delivery: delivery.id, to: delivery.address.clone(), text, date: delivery.created_at })
    }
}

/// The message to be sent; `None` when what it is about is over.
pub(super) async fn letter(tx: &mut Tx<'_>, at: &Installation, message: &outbox::Message) -> Result<Option<Leaving>> {
    let delivery = deliveries::get(tx, message.delivery_id).await?.ok_or_else(Error::not_found)?;
    let written = match (delivery.document_id, delivery.invitation_id, delivery.person_id) {
        (Some(document), Some(invitation), _) if delivery.kind.asks() => {
            let Some(asking) = asking::Asked::read(tx, document, invitation, &delivery, at.now()).await? else {
                return Ok(None);
            };
            match delivery.channel {
                Channel::Sms => return Ok(Some(asking.text_message(at, &delivery))),
                Channel::Mail => Some(asking.mail(tx, at, delivery.kind).await?),
            }
        }
        (Some(document), Some(invitation), None) => match (delivery.kind, delivery.channel) {
            (MessageKind::Cancelled, Channel::Sms) => {
                return signatory::cancelled_text(tx, document, invitation, &delivery).await;
            }
            (MessageKind::Cancelled, Channel::Mail) => signatory::cancelled(tx, document, invitation).await?,
            (MessageKind::Completed, Channel::Sms) => {
                return signatory::completed_text(tx, at, document, invitation, &delivery).await;
            }
            (MessageKind::Completed, Channel::Mail) => signatory::completed(tx, at, document, invitation).await?,
            _ => None,
        },
        (Some(document), invitation, Some(person)) => {
            sender::to_sender(tx, at, delivery.kind, (document, invitation, person)).await?
        }
        (None, None, Some(person)) if delivery.kind == MessageKind::Digest => {
            sender::digest(tx, at, person, delivery.id).await?
        }
        (None, None, Some(person)) => person::to_person(tx, at, delivery.kind, person).await?,
        _ => None,
    };
    let Some(written) = written else { return Ok(None) };
    let (name, address) = at.settings.mail_from.clone();
    let envelope = Envelope {
        delivery: delivery.id,
        host: at.settings.host(),
        to: Correspondent { name: written.name, address: delivery.address },
        from: Correspondent { name: written.from_name.unwrap_or(name), address },
        return_path: at.return_path(delivery.id),
        reply_to: written.reply_to,
        // The time of queueing: a retry is the same message, byte for byte.
        date: delivery.created_at,
    };
    Ok(Some(Leaving::Mail(Box::new((envelope, written.mail)))))
}

/// A mail and who it is between.
struct Written {
    name: String,
    from_name: Option<String>,
    reply_to: Option<Correspondent>,
    mail: Mail,
}

impl Written {
    /// From the installation, which nobody answers.
    fn by_service(name: String, mail: Mail) -> Self {
        Self { name, from_name: None, reply_to: None, mail }
    }
}

/// A document with who sent it.
struct From {
    document: documents::Document,
    sender: people::Person,
    organization: Option<String>,
}

impl From {
    async fn read(tx: &mut Tx<'_>, id: DocumentId) -> Result<Self> {
        let document = documents::get(tx, id).await?.ok_or_else(Error::not_found)?;
        let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
        let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
        let organization = (account.kind == AccountKind::Organization).then_some(account.name);
        Ok(Self { document, sender, organization })
    }

    /// The organization, or the person, in whose name it was sent.
    fn name(&self) -> String {
        self.organization.clone().unwrap_or_else(|| self.sender.name.clone())
    }

    /// A mail in the sender's name, who gets the answer.
    fn written(&self, name: &str, mail: Mail) -> Written {
        let reply_to = Correspondent { name: self.sender.name.clone(), address: self.sender.email.clone() };
        Written { name: name.to_owned(), from_name: Some(self.name()), reply_to: Some(reply_to), mail }
    }
}

/// The address that a link's mail carries, without the passphrase.
pub(crate) fn link_address(at: &Installation, link: LinkId, generation: u32) -> String {
    at.url(&format!("/sign/{}", tokens::link_token(&at.keys.links, link, i64::from(generation))))
}
