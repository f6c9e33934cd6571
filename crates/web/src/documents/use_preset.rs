//! An invitation template is used: what it presets, over what the draft has (features.md C6).

use jiff::civil::Date;
use sinetti_actions::documents::draft::DraftFields;
use sinetti_domain::{
    invitation_templates::InvitationPreset,
    sending::{InvitationDelivery, Notices},
};

/// The fields with what is preset; `until` is the last day that it means today. What it leaves open stays.
pub fn with_preset(mut fields: DraftFields, preset: &InvitationPreset, until: Option<Date>) -> DraftFields {
    for row in &mut fields.signatories {
        row.method = preset.method.unwrap_or(row.method);
        // Who signs at once still does.
        if row.delivery != InvitationDelivery::None {
            row.delivery = preset.delivery.unwrap_or(row.delivery);
        }
    }
    if preset.in_order && !fields.in_order {
        fields.signatories.iter_mut().zip(1..).for_each(|(row, step)| row.step = step);
    }
    fields.in_order = preset.in_order;
    fields.require_reading = preset.require_reading;
    fields.language = preset.language.unwrap_or(fields.language);
    if let Some(until) = until {
        fields.valid_until = until.to_string();
    }
    let over = |text: &mut String, preset: &String| {
        if !preset.is_empty() {
            text.clone_from(preset);
        }
    };
    over(&mut fields.message, &preset.message);
    let settings = &mut fields.settings;
    over(&mut settings.sms, &preset.sms);
    let mut address = std::mem::take(&mut settings.notices.address);
    over(&mut address, &preset.notices.address);
    settings.notices = Notices { address, ..preset.notices.clone() };
    settings.reminders = preset.reminders;
    settings.signed_copy = preset.signed_copy;
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::samples::{self, named};
    use sinetti_domain::{
        Language,
        invitations::SignatureMethod,
        sending::{Reminders, SignedCopy},
    };

    #[test]
    fn what_is_open_stays() {
        let fields = samples::draft().fields;
        let preset = InvitationPreset { in_order: true, require_reading: true, ..InvitationPreset::default() };
        let used = with_preset(fields.clone(), &preset, None);
        assert_eq!(
            (&used.message, &used.valid_until, used.language),
            (&fields.message, &fields.valid_until, fields.language)
        );
        assert_eq!((&used.signatories, &used.settings.sms), (&fields.signatories, &fields.settings.sms));
        assert_eq!((&used.settings.links, used.settings.separately), (&fields.settings.links, true));
        assert_eq!(used.settings.notices.address, fields.settings.notices.address);
    }

    #[test]
    fn everything_is_set_and_a_second_time_changes_nothing() {
        let preset = InvitationPreset {
            method: Some(SignatureMethod::Light),
            delivery: Some(InvitationDelivery::Secure),
            in_order: true,
            language: Some(Language::Da),
            message: "Hej".into(),
            sms: "Underskriv venligst".into(),
            validity_days: 14,
            require_reading: true,
            reminders: Reminders { every_days: 3, before_end_days: 1 },
            notices: Notices { each_signature: true, completed: true, address: "office@example.org".into() },
            signed_copy: SignedCopy::Attachment,
        };
        let mut fields = named(&["Elin", "Freja"]);
        fields.signatories.iter_mut().for_each(|row| row.step = 1);
        fields.signatories[1].delivery = InvitationDelivery::None;
        let until: Date = "2026-12-24".parse().unwrap();
        let used = with_preset(fields, &preset, Some(until));
        let rows: Vec<_> = used.signatories.iter().map(|row| (row.step, row.delivery)).collect();
        assert_eq!(rows, [(1, InvitationDelivery::Secure), (2, InvitationDelivery::None)]);
        assert!(used.in_order && used.require_reading);
        assert_eq!(
            (used.message.as_str(), used.valid_until.as_str(), used.language),
            ("Hej", "2026-12-24", Language::Da)
        );
        assert_eq!(used.settings, preset.settings());
        assert_eq!(with_preset(used.clone(), &preset, Some(until)), used);
    }
}
