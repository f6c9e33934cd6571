//! What is filled in on the New document page, as typed, and the rows it is kept in.

use sinetti_delivery::sms::Asking;
use sinetti_domain::{
    DocumentId, Language,
    invitations::{InvitationStatus, SignatureMethod},
    organizations::AccountKind,
    people,
    policies::SignatureTypes,
    sending::{DocumentSettings, InvitationDelivery},
    signing::{Ground, Representation},
};
use sinetti_store::invitations;

use crate::{Installation, Session};

/// What a person fills in on the New document page; all as typed, so that nothing entered is lost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftFields {
    /// The document's name; empty means: take it from the first file.
    pub name: String,
    /// The message of the invitation mail.
    pub message: String,
    /// The language of the signature pages.
    pub language: Language,
    /// ISO date, or empty for no end.
    pub valid_until: String,
    /// Whether signatories are invited one after another, by `step`.
    pub in_order: bool,
    /// Whether each ticks "I have read the document".
    pub require_reading: bool,
    /// Who signs.
    pub signatories: Vec<DraftSignatory>,
    /// What else holds for the whole document.
    pub settings: DocumentSettings,
}

/// One signatory as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftSignatory {
    /// May be empty: then the address is shown until they give their name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Phone number, may be empty.
    pub phone: String,
    /// The language of their mail and pages.
    pub language: Language,
    /// Strong or light; strong is refused until it is built (issue of strong identification).
    pub method: SignatureMethod,
    /// The organization they are to sign for; empty for a private person (D12).
    pub organization: String,
    /// Place in the order, from 1; several may share one.
    pub step: u32,
    /// By which way they are invited.
    pub delivery: InvitationDelivery,
}

impl DraftSignatory {
    /// An empty row in a language.
    #[must_use]
    pub fn empty(language: Language, step: u32) -> Self {
        Self {
            name: String::new(),
            email: String::new(),
            phone: String::new(),
            language,
            method: SignatureMethod::Light,
            organization: String::new(),
            step,
            delivery: InvitationDelivery::default(),
        }
    }

    /// An empty row that is asked the same way as this one.
    #[must_use]
    pub fn another(&self, step: u32) -> Self {
        // Whoever signs themselves is one of a kind.
        Self { method: self.method, delivery: self.delivery.or_mail(), ..Self::empty(self.language, step) }
    }

    /// Nothing typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.email.trim().is_empty() && self.phone.trim().is_empty()
    }

    /// What tells people apart: the address without case, and without one the phone number.
    #[must_use]
    pub fn key(&self) -> String {
        match self.email.trim() {
            "" => kept_phone(&self.phone).unwrap_or_default(),
            email => email.to_lowercase(),
        }
    }
}

/// What the text message to a signatory of a draft will say, before its link or passphrase; `documents` are the names of those
/// that are sent together.
#[must_use]
pub fn sms_words(session: &Session, fields: &DraftFields, documents: &[String], to: &DraftSignatory) -> String {
    let sender = match session.account_kind {
        AccountKind::Private => &session.name,
        AccountKind::Organization => &session.account_name,
    };
    let asking = Asking {
        language: to.language,
        sender: sender.clone(),
        document: documents.first().cloned().unwrap_or_default(),
        own: fields.settings.sms.clone(),
        documents: documents.len(),
        again: false,
        news: None,
        delivery: to.delivery,
        // There are none yet.
        link: String::new(),
        passphrase: String::new(),
    };
    asking.words()
}

/// A phone number as it is kept: in international form where it is one, else as typed.
#[must_use]
pub fn kept_phone(typed: &str) -> Option<String> {
    people::phone(typed).unwrap_or_else(|_| Some(typed.trim().to_owned()))
}

/// A signature type that a new signatory is asked for: what the account proposes, as far as it is there.
#[must_use]
pub fn proposed_method(types: SignatureTypes) -> SignatureMethod {
    // Strong is not there yet; where light is allowed too, a draft should not begin with what cannot be sent.
    if types.allows(SignatureMethod::Light) { SignatureMethod::Light } else { types.proposed() }
}

impl From<&invitations::Invitation> for DraftSignatory {
    fn from(invitation: &invitations::Invitation) -> Self {
        Self {
            name: invitation.name.clone(),
            email: invitation.email.clone(),
            phone: invitation.phone.clone().unwrap_or_default(),
            language: invitation.language,
            method: invitation.method,
            organization: organization(invitation.represents.as_ref()),
            step: invitation.step,
            delivery: invitation.delivery,
        }
    }
}

/// The organization that somebody was asked to sign for; empty for a private person.
pub(crate) fn organization(asked: Option<&Representation>) -> String {
    match asked {
        Some(Representation::Organization { name, .. }) => name.clone(),
        _ => String::new(),
    }
}

/// Cuts what no form of ours sends: nobody types so much.
pub(super) fn cut(mut fields: DraftFields) -> DraftFields {
    let cut = |text: &mut String, most: usize| {
        if text.chars().count() > most {
            *text = text.chars().take(most).collect();
        }
    };
    cut(&mut fields.name, 1_000);
    cut(&mut fields.message, 20_000);
    cut(&mut fields.valid_until, 40);
    let settings = &mut fields.settings;
    cut(&mut settings.sms, 1_000);
    cut(&mut settings.notices.address, 400);
    settings.links.truncate(50);
    for link in &mut settings.links {
        cut(&mut link.title, 1_000);
        cut(&mut link.url, 4_000);
    }
    fields.signatories.truncate(200);
    for signatory in &mut fields.signatories {
        cut(&mut signatory.name, 400);
        cut(&mut signatory.email, 400);
        cut(&mut signatory.phone, 60);
        cut(&mut signatory.organization, 400);
        signatory.step = if fields.in_order { signatory.step.clamp(1, 80) } else { 1 };
    }
    fields
}

/// The rows of a draft's signatories; empty ones are not kept.
pub(super) fn invitation_rows(
    at: &Installation,
    document: DocumentId,
    fields: &DraftFields,
) -> Vec<invitations::Invitation> {
    let filled = fields.signatories.iter().filter(|signatory| !signatory.is_empty());
    filled.zip(1..).map(|(signatory, position)| invitation_row(at, document, position, signatory)).collect()
}

/// The row of one signatory, at a place.
pub(crate) fn invitation_row(
    at: &Installation,
    document: DocumentId,
    position: u32,
    signatory: &DraftSignatory,
) -> invitations::Invitation {
    invitations::Invitation {
        id: at.new_id(),
        document_id: document,
        position,
        step: signatory.step,
        name: people::one_line(&signatory.name),
        email: signatory.email.trim().to_owned(),
        email_folded: signatory.email.trim().to_lowercase(),
        phone: kept_phone(&signatory.phone).filter(|phone| !phone.is_empty()),
        language: signatory.language,
        method: signatory.method,
        represents: represents(&signatory.organization),
        status: InvitationStatus::WaitingForSend,
        link_id: None,
        generation: 1,
        created_at: at.now(),
        sent_at: None,
        opened_at: None,
        signed_at: None,
        cancelled_at: None,
        last_reminded_at: None,
        delivery: signatory.delivery,
        declined_reason: None,
        stall_told_at: None,
    }
}

/// For whom somebody is asked to sign. The ground is theirs to give when they sign; what stands here only fills its place.
fn represents(organization: &str) -> Option<Representation> {
    let name = people::one_line(organization);
    (!name.is_empty()).then_some(Representation::Organization { name, ground: Ground::Position })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(email: &str, phone: &str) -> DraftSignatory {
        DraftSignatory { email: email.into(), phone: phone.into(), ..DraftSignatory::empty(Language::Fi, 1) }
    }

    #[test]
    fn people_without_an_address_are_told_apart_by_their_number() {
        assert_eq!(row(" Elin@Example.org", "+358 40 1").key(), "elin@example.org");
        assert_eq!(row("", "+358 40 123 4567").key(), row(" ", "00358401234567").key());
        assert_ne!(row("", "+358 40 123 4567").key(), row("", "+358 40 123 4568").key());
    }

    #[test]
    fn another_row_is_asked_the_same_way_but_not_by_oneself() {
        let mut own = row("aino@example.org", "");
        own.delivery = InvitationDelivery::None;
        assert_eq!(own.another(2), DraftSignatory::empty(Language::Fi, 2));
        own.delivery = InvitationDelivery::Secure;
        assert_eq!(own.another(2).delivery, InvitationDelivery::Secure);
    }

    #[test]
    fn an_organization_comes_back_as_it_was_typed() {
        assert_eq!(represents("  "), None);
        assert_eq!(organization(represents(" Koivurinne  Kodit Oy").as_ref()), "Koivurinne Kodit Oy");
    }
}
