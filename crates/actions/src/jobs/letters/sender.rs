//! What senders are told about their documents, one by one or in a digest.

use serde_json::Value;
use sinetti_delivery::mail::{self, Step, What};
use sinetti_domain::{
    DeliveryId, DocumentId, InvitationId, PersonId,
    deliveries::{Channel, DeliveryState, MessageKind},
    evidence::EventKind,
    invitations::InvitationStatus,
};
use sinetti_store::{Tx, deliveries, documents, evidence, invitations, notices, people, signatures};

use super::{From, Written};
use crate::{Error, Installation, Result};

/// Something about a document that its sender is told, with where to look.
struct Notice {
    document: documents::Document,
    /// All of the document's.
    invitations: Vec<invitations::Invitation>,
    /// Whom it is about.
    about: Option<invitations::Invitation>,
    person: people::Person,
    link: String,
}

/// The mail; `None` when what it is about, or who is to be told, is gone.
pub(super) async fn to_sender(
    tx: &mut Tx<'_>,
    at: &Installation,
    kind: MessageKind,
    (document, invitation, person): (DocumentId, Option<InvitationId>, PersonId),
) -> Result<Option<Written>> {
    let document = documents::get(tx, document).await?.ok_or_else(Error::not_found)?;
    let Some(person) = people::get(tx, person).await? else { return Ok(None) };
    let invitations = invitations::of_document(tx, document.id).await?;
    let about = invitations.iter().find(|one| Some(one.id) == invitation).cloned();
    if invitation.is_some() && about.is_none() {
        return Ok(None);
    }
    let link = at.url(&format!("/documents/{}", document.id));
    let notice = Notice { document, invitations, about, person, link };
    let name = notice.person.name.clone();
    if kind == MessageKind::Completed {
        let from = From::read(tx, notice.document.id).await?;
        let mail = notice.completed(&from).render().map_err(Error::internal)?;
        return Ok(Some(from.written(&name, mail)));
    }
    let mail = match (kind, notice.about.clone()) {
        (MessageKind::NotDelivered, Some(about)) => notice.not_delivered(tx, about).await?.render(),
        (MessageKind::Declined, Some(about)) => notice.declined(about).render(),
        (MessageKind::Delegated, Some(about)) => notice.delegated(tx, about, at.url("/documents")).await?.render(),
        (MessageKind::Signed, Some(about)) => {
            let name = signed_name(tx, &about).await?;
            notice.progress(Step::Signed(name)).render()
        }
        (MessageKind::Stalled, Some(about)) => notice.progress(Step::Stalled(about.shown_name())).render(),
        (MessageKind::EndsSoon, None) => notice.progress(Step::EndsSoon).render(),
        (MessageKind::Expired, None) => notice.progress(Step::Expired).render(),
        _ => return Ok(None),
    };
    Ok(Some(Written::by_service(name, mail.map_err(Error::internal)?)))
}

/// Under which name somebody signed.
async fn signed_name(tx: &mut Tx<'_>, invitation: &invitations::Invitation) -> Result<String> {
    let all = signatures::of_document(tx, invitation.document_id).await?;
    let given = all.into_iter().find(|signature| signature.invitation_id == invitation.id);
    Ok(given.map_or_else(|| invitation.shown_name(), |signature| signature.name))
}

impl Notice {
    fn completed(&self, from: &From) -> mail::Completed {
        mail::Completed {
            language: self.person.language,
            recipient: self.person.name.clone(),
            sender: from.sender.name.clone(),
            organization: from.organization.clone(),
            organization_address: None,
            document: self.document.name.clone(),
            signatures: u32::try_from(self.invitations.len()).unwrap_or(u32::MAX),
            copy: mail::Copy::Archived { link: self.link.clone() },
        }
    }

    fn progress(self, step: Step) -> mail::Progress {
        let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
        let (signed, missing): (Vec<_>, Vec<_>) =
            self.invitations.iter().partition(|one| one.status == InvitationStatus::Signed);
        mail::Progress {
            language: self.person.language,
            recipient: self.person.name,
            document: self.document.name,
            step,
            given: count(signed.len()),
            asked: count(self.invitations.len()),
            missing: missing.iter().map(|one| one.shown_name()).collect(),
            until: self.document.valid_until,
            link: self.link,
        }
    }

    async fn not_delivered(self, tx: &mut Tx<'_>, about: invitations::Invitation) -> Result<mail::NotDelivered> {
        let deliveries = deliveries::of_document(tx, self.document.id).await?;
        let to_them = |d: &&deliveries::Delivery| d.invitation_id == Some(about.id) && d.person_id.is_none();
        let gone_wrong = |d: &&deliveries::Delivery| matches!(d.state, DeliveryState::Refused | DeliveryState::Bounced);
        let refused = deliveries.iter().rev().filter(to_them).find(gone_wrong);
        Ok(mail::NotDelivered {
            language: self.person.language,
            recipient: self.person.name,
            document: self.document.name,
            signatory: about.shown_name(),
            address: refused.map_or_else(|| contact(&about), |refused| refused.address.clone()),
            answer: refused.and_then(|refused| refused.response.clone()).unwrap_or_default(),
            link: self.link,
        })
    }

    fn declined(self, about: invitations::Invitation) -> mail::Declined {
        mail::Declined {
            language: self.person.language,
            recipient: self.person.name,
            document: self.document.name,
            signatory: about.shown_name(),
            reason: about.declined_reason.unwrap_or_default(),
            link: self.link,
        }
    }

    async fn delegated(
        self,
        tx: &mut Tx<'_>,
        about: invitations::Invitation,
        documents: String,
    ) -> Result<mail::Delegated> {
        let others = passed_on_together(tx, &about).await?;
        Ok(mail::Delegated {
            language: self.person.language,
            recipient: self.person.name,
            signatory: who_passed_on(tx, self.document.id, about.position).await?,
            address: contact(&about),
            named: about.name,
            link: if others.is_empty() { self.link } else { documents },
            document: self.document.name,
            others,
        })
    }
}

/// Where somebody is invited: address, number, or both where both are used.
fn contact(about: &invitations::Invitation) -> String {
    let used = [Channel::Mail, Channel::Sms].into_iter().filter_map(|channel| about.reached_at(channel));
    used.collect::<Vec<_>>().join(", ")
}

/// The names of the other documents that went to the person named with this one: all that their link stands for.
async fn passed_on_together(tx: &mut Tx<'_>, about: &invitations::Invitation) -> Result<Vec<String>> {
    let Some(link) = about.link_id else { return Ok(Vec::new()) };
    let mut ids = vec![about.document_id];
    let mut names = Vec::new();
    for other in invitations::by_link(tx, link).await? {
        if !ids.contains(&other.document_id) {
            ids.push(other.document_id);
            names.extend(
                documents::get(tx, other.document_id)
                    .await?
                    .map(|document| (document.created_at, document.id, document.name)),
            );
        }
    }
    names.sort();
    Ok(names.into_iter().map(|(.., name)| name).collect())
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
    let known = [text("name"), text("address"), text("phone")];
    Ok(known.into_iter().find(|text| !text.is_empty()).unwrap_or_default())
}

/// What happened in a day (E13); `None` when all of it is gone.
pub(super) async fn digest(
    tx: &mut Tx<'_>,
    at: &Installation,
    person: PersonId,
    delivery: DeliveryId,
) -> Result<Option<Written>> {
    let Some(person) = people::get(tx, person).await? else { return Ok(None) };
    let mut entries = Vec::new();
    for notice in notices::of_digest(tx, delivery).await? {
        let Some(document) = documents::get(tx, notice.document_id).await? else { continue };
        let about = match notice.invitation_id {
            Some(id) => invitations::get(tx, id).await?,
            None => None,
        };
        let what = match (notice.kind, about) {
            (MessageKind::Completed, _) => What::Completed,
            (MessageKind::Expired, _) => What::Expired,
            (MessageKind::Signed, Some(about)) => What::Signed(signed_name(tx, &about).await?),
            (MessageKind::Delegated, Some(about)) => {
                let what = What::Delegated(about.shown_name());
                let entry = |document| mail::Entry { document, what: what.clone() };
                entries.extend(passed_on_together(tx, &about).await?.into_iter().map(entry));
                what
            }
            _ => continue,
        };
        entries.push(mail::Entry { document: document.name, what });
    }
    if entries.is_empty() {
        return Ok(None);
    }
    let (language, recipient) = (person.language, person.name.clone());
    let digest = mail::Digest { language, recipient, entries, link: at.url("/documents") };
    Ok(Some(Written::by_service(person.name, digest.render().map_err(Error::internal)?)))
}
