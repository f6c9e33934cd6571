//! What an invitation template presets: as its form has it, and in a few words.

use sinetti_domain::{
    Language,
    invitation_templates::{InvitationPreset, InvitationTemplate},
    invitations::SignatureMethod,
    sending::{DocumentSettings, InvitationDelivery},
};
use sinetti_texts::Texts;

use crate::{
    documents::{
        Choice, Offer,
        form_settings::{self, days},
        settings_said,
    },
    forms::Fields,
};

/// The form as typed; numbers also as they stand in their fields.
#[derive(Debug, Clone)]
pub struct Typed {
    pub template: InvitationTemplate,
    pub validity_days: String,
    pub reminders_every: String,
    pub reminders_before_end: String,
}

impl From<InvitationTemplate> for Typed {
    fn from(template: InvitationTemplate) -> Self {
        let number = |days: u32| if days == 0 { String::new() } else { days.to_string() };
        let InvitationPreset { validity_days, reminders, .. } = template.preset;
        Self {
            validity_days: number(validity_days),
            reminders_every: number(reminders.every_days),
            reminders_before_end: number(reminders.before_end_days),
            template,
        }
    }
}

impl Typed {
    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let text = |name: &str| fields.get(name).to_owned();
        let settings = form_settings::read(fields, &DocumentSettings::default(), true);
        let preset = InvitationPreset {
            method: fields.find("method").and_then(SignatureMethod::parse),
            delivery: fields.find("delivery").and_then(InvitationDelivery::parse),
            in_order: fields.get("in_order") == "true",
            language: fields.find("language").and_then(Language::parse),
            message: text("message"),
            sms: settings.sms,
            validity_days: days(fields.get("validity_days")),
            require_reading: fields.ticked("require_reading"),
            reminders: settings.reminders,
            notices: settings.notices,
            signed_copy: settings.signed_copy,
        };
        Self {
            template: InvitationTemplate { name: text("name"), preset },
            validity_days: text("validity_days"),
            reminders_every: text("reminders_every"),
            reminders_before_end: text("reminders_before_end"),
        }
    }
}

/// Kinds of signature to choose from; one that was refused is among them.
pub fn methods(t: &Texts, offer: &Offer, chosen: Option<SignatureMethod>) -> Vec<Choice> {
    let mut methods = offer.methods();
    methods.extend(chosen.filter(|method| !offer.methods().contains(method)));
    let choice = |method: SignatureMethod| {
        let missing = method == SignatureMethod::Strong;
        let key = if missing { "draft-method-strong-missing" } else { "review-light" };
        Choice { value: method.word(), text: t.say(key).to_string(), chosen: Some(method) == chosen, missing }
    };
    methods.into_iter().map(choice).collect()
}

/// Ways of delivery to choose from; empty when there is only one.
pub fn ways(t: &Texts, offer: &Offer, chosen: Option<InvitationDelivery>) -> Vec<Choice> {
    let mut ways = offer.deliveries.to_vec();
    ways.extend(chosen.filter(|way| !offer.deliveries.contains(way)));
    if ways.len() < 2 {
        return Vec::new();
    }
    let choice = |way: InvitationDelivery| Choice {
        value: way.word(),
        text: settings_said::delivery(t, way),
        chosen: Some(way) == chosen,
        missing: false,
    };
    ways.into_iter().map(choice).collect()
}

/// What is preset, each in a few words.
pub fn facts(t: &Texts, preset: &InvitationPreset) -> Vec<String> {
    let said = |key: &'static str| t.say(key).to_string();
    let mut facts = vec![said(if preset.in_order { "draft-order-steps" } else { "draft-order-together" })];
    facts.extend(preset.method.map(|method| t.say(format!("review-{}", method.word())).to_string()));
    facts.extend(preset.delivery.map(|way| settings_said::delivery(t, way)));
    if preset.validity_days > 0 {
        facts.push(t.say("invitation-template-days").with("n", preset.validity_days).to_string());
    }
    if !preset.message.is_empty() {
        facts.push(said("draft-option-message"));
    }
    if preset.require_reading {
        facts.push(said("draft-option-reading"));
    }
    facts.extend(settings_said::unusual(t, &preset.settings()));
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use sinetti_domain::sending::{Notices, Reminders, SignedCopy};

    #[test]
    fn what_is_not_filled_in_is_open() {
        let typed = Typed::read(&Fields::from_pairs([("name", "Lease"), ("method", ""), ("language", "")]));
        assert_eq!(typed.template.preset, InvitationPreset::default());
    }

    #[test]
    fn everything_is_read_and_numbers_stay_as_typed() {
        let typed = Typed::read(&Fields::from_pairs([
            ("method", "light"),
            ("delivery", "secure"),
            ("in_order", "true"),
            ("language", "nb"),
            ("message", "Hei"),
            ("sms", "Please sign this"),
            ("validity_days", "soon"),
            ("require_reading", "on"),
            ("reminders_every", "3"),
            ("notices", "both"),
            ("notice_address", "office@example.org"),
            ("signed_copy", "link"),
        ]));
        let expected = InvitationPreset {
            method: Some(SignatureMethod::Light),
            delivery: Some(InvitationDelivery::Secure),
            in_order: true,
            language: Some(Language::Nb),
            message: "Hei".into(),
            sms: "Please sign this".into(),
            validity_days: u32::MAX,
            require_reading: true,
            reminders: Reminders { every_days: 3, before_end_days: 0 },
            notices: Notices { each_signature: true, completed: true, address: "office@example.org".into() },
            signed_copy: SignedCopy::Link,
        };
        assert_eq!((typed.template.preset, typed.validity_days.as_str()), (expected, "soon"));
    }
}
