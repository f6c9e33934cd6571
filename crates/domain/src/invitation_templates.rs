//! Invitation templates: what an administrator presets for new documents (features.md C6).

use serde::{Deserialize, Serialize};

use crate::{
    Language, Refused, documents,
    invitations::SignatureMethod,
    limits,
    organizations::AccountKind,
    people,
    sending::{self, DocumentSettings, InvitationDelivery, Notices, Reminders, SignedCopy},
};

/// What a template presets. What it leaves open stays as the draft has it; what is not written down is the default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct InvitationPreset {
    /// How all sign; open when `None`.
    pub method: Option<SignatureMethod>,
    /// By which way all are invited; open when `None`.
    pub delivery: Option<InvitationDelivery>,
    /// One after another instead of all at once.
    pub in_order: bool,
    /// The language of the signature pages; open when `None`.
    pub language: Option<Language>,
    /// The message of the invitation mail; open when empty.
    pub message: String,
    /// The text of invitations by text message; open when empty.
    pub sms: String,
    /// Days of validity; open when 0.
    pub validity_days: u32,
    /// Whether each ticks that they have read the document.
    pub require_reading: bool,
    /// Reminders that go by themselves.
    pub reminders: Reminders,
    /// What the sender is told; an empty address leaves the address open.
    pub notices: Notices,
    /// Whether those who signed get the signed document by mail.
    pub signed_copy: SignedCopy,
}

/// A template, as it is typed or as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InvitationTemplate {
    /// What senders pick it by; one account has a name once.
    pub name: String,
    /// What it presets.
    pub preset: InvitationPreset,
}

impl InvitationTemplate {
    /// The same as it is kept: cleaned, and fit to be sent. Which kinds of signature may be asked for is a matter of policies.
    ///
    /// # Errors
    /// Everything that is wrong: `name-missing`, `name-too-long`, `delivery-mail-only`, `delivery-none-not-self`,
    /// `message-too-long`, `validity-days-invalid`, and what [`DocumentSettings::problems`] finds.
    pub fn checked(&self, account: AccountKind) -> Result<Self, Vec<Refused>> {
        let mut refusals = Vec::new();
        let preset = &self.preset;
        let name = people::name(&self.name).map_err(|refusal| refusals.push(refusal)).unwrap_or_default();
        if preset.delivery.is_some_and(|way| !InvitationDelivery::offered(account).contains(&way)) {
            let code = match account {
                AccountKind::Private => Refused::new("delivery-mail-only"),
                // Who signs at once is the sender of one document, not of all.
                AccountKind::Organization => Refused::new("delivery-none-not-self"),
            };
            refusals.push(code.at("delivery"));
        }
        if preset.validity_days != 0 && !limits::VALIDITY_DAYS.contains(&i64::from(preset.validity_days)) {
            let most = limits::VALIDITY_DAYS.end();
            refusals.push(Refused::new("validity-days-invalid").at("validity_days").with("limit", most));
        }
        let message = documents::message(&preset.message).map_err(|refusal| refusals.push(refusal)).unwrap_or_default();
        // Whether a document ends and whom it reaches how is not known yet: all that could be sent is looked at.
        refusals.extend(preset.settings().problems(&sending::Sent { ends: true, by_sms: true }));
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let sms = sending::sms(&preset.sms).unwrap_or_default();
        let notices = Notices { address: preset.notices.address.trim().to_owned(), ..preset.notices.clone() };
        Ok(Self { name, preset: InvitationPreset { message, sms, notices, ..preset.clone() } })
    }
}

impl InvitationPreset {
    /// The part that a document keeps as its settings.
    #[must_use]
    pub fn settings(&self) -> DocumentSettings {
        DocumentSettings {
            sms: self.sms.clone(),
            reminders: self.reminders,
            notices: self.notices.clone(),
            signed_copy: self.signed_copy,
            ..DocumentSettings::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn template(preset: InvitationPreset) -> InvitationTemplate {
        InvitationTemplate { name: "Lease".into(), preset }
    }

    fn codes(template: &InvitationTemplate, account: AccountKind) -> Vec<(&'static str, String)> {
        let refusals = template.checked(account).err().unwrap_or_default();
        refusals.into_iter().map(|refusal| (refusal.code, refusal.field.unwrap_or_default())).collect()
    }

    #[test]
    fn a_template_that_leaves_everything_open_is_one() {
        assert_eq!(codes(&template(InvitationPreset::default()), AccountKind::Private), []);
        let read: InvitationPreset = serde_json::from_str("{}").unwrap();
        assert_eq!(read, InvitationPreset::default());
        assert!(read.notices.completed);
    }

    #[test]
    fn what_is_wrong_is_named_at_its_field() {
        let preset = InvitationPreset {
            delivery: Some(InvitationDelivery::None),
            message: "x".repeat(3_001),
            sms: "short".into(),
            validity_days: 181,
            reminders: Reminders { every_days: 61, before_end_days: u32::MAX },
            notices: Notices { address: "office".into(), ..Notices::default() },
            ..InvitationPreset::default()
        };
        let wrong = InvitationTemplate { name: " ".into(), preset };
        let expected = [
            ("name-missing", "name"),
            ("delivery-none-not-self", "delivery"),
            ("validity-days-invalid", "validity_days"),
            ("message-too-long", "message"),
            ("sms-too-short", "sms"),
            ("reminder-days-invalid", "reminders_every"),
            ("reminder-days-invalid", "reminders_before_end"),
            ("email-invalid", "notice_address"),
        ];
        assert_eq!(codes(&wrong, AccountKind::Organization), expected.map(|(code, field)| (code, field.to_owned())));
    }

    #[test]
    fn private_accounts_have_only_mail() {
        let by = |way| template(InvitationPreset { delivery: Some(way), ..InvitationPreset::default() });
        assert_eq!(codes(&by(InvitationDelivery::Mail), AccountKind::Private), []);
        let refused = [("delivery-mail-only", "delivery".to_owned())];
        assert_eq!(codes(&by(InvitationDelivery::Secure), AccountKind::Private), refused);
        assert_eq!(codes(&by(InvitationDelivery::Secure), AccountKind::Organization), []);
    }

    proptest! {
        #[test]
        fn what_is_kept_passes_again_and_reads_back(
            message in ".{0,60}", sms in "( |[a-z]{10,40})", validity_days in 0u32..200, in_order: bool, every_days in 0u32..70,
        ) {
            let reminders = Reminders { every_days, before_end_days: 0 };
            let typed = template(InvitationPreset { message, sms, validity_days, in_order, reminders, ..InvitationPreset::default() });
            if let Ok(kept) = typed.checked(AccountKind::Organization) {
                let json = serde_json::to_string(&kept.preset).unwrap();
                prop_assert_eq!(&serde_json::from_str::<InvitationPreset>(&json).unwrap(), &kept.preset);
                prop_assert_eq!(kept.checked(AccountKind::Organization), Ok(kept));
            }
        }
    }
}
