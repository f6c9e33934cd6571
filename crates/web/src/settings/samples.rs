//! Samples of the settings.

use sinetti_actions::{
    Session,
    organizations::{
        info::Info, invitation_templates::Saved as SavedPreset, message_templates::Saved as SavedMessage,
        recipient_groups::Listed as SavedGroup,
    },
};
use sinetti_domain::{
    InvitationTemplateId, Language, MessageTemplateId, RecipientGroupId, Refused,
    deliveries::Channel,
    invitation_templates::{InvitationPreset, InvitationTemplate},
    invitations::SignatureMethod,
    message_templates::MessageTemplate,
    organizations::{AccountKind, Role},
    policies::Policies,
    recipient_groups::{Recipient, RecipientGroup},
    sending::{InvitationDelivery, Notices, Reminders, SignedCopy},
};
use uuid::Uuid;

use super::{
    invitation_preset, invitation_templates, message_templates,
    notices::NoticesPage,
    organization::{OrganizationPage, Typed},
    policies::PoliciesPage,
    recipient_groups,
    saved::RemovePage,
};
use crate::layout::samples::{self as base, Sample, frame_signed_in, sample};

/// Message templates in several languages, for both channels.
pub fn message_templates() -> Vec<SavedMessage> {
    let saved = |number, name: &str, channel, language| SavedMessage {
        id: MessageTemplateId(Uuid::from_u128(number)),
        template: MessageTemplate { name: name.into(), channel, language, message: "Hei,\n\n<luettavaksi>".into() },
    };
    vec![
        saved(1, "Board", Channel::Mail, Language::Nb),
        saved(2, "Lease & <annexes>", Channel::Mail, Language::Fi),
        saved(
            3,
            "Lease with a name that goes on and on, for every flat of the house and its cellar",
            Channel::Sms,
            Language::Fi,
        ),
    ]
}

/// Groups of no, one and many.
pub fn recipient_groups() -> Vec<SavedGroup> {
    let saved = |number, name: &str, members| SavedGroup {
        id: RecipientGroupId(Uuid::from_u128(number)),
        name: name.into(),
        members,
    };
    vec![
        saved(1, "Board", 5),
        saved(2, "Jyrki & <co>", 1),
        saved(3, "Nobody left in a group whose name goes on and on", 0),
    ]
}

/// Invitation templates that preset everything, and nothing.
pub fn invitation_templates() -> Vec<SavedPreset> {
    let preset = InvitationPreset {
        method: Some(SignatureMethod::Light),
        delivery: Some(InvitationDelivery::Secure),
        in_order: true,
        language: Some(Language::Da),
        message: "Hej,\n\n<til underskrift>".into(),
        sms: "Underskriv venligst".into(),
        validity_days: 14,
        require_reading: true,
        reminders: Reminders { every_days: 3, before_end_days: 1 },
        notices: Notices { each_signature: true, completed: true, address: "office@koivurinne.example".into() },
        signed_copy: SignedCopy::Link,
    };
    let saved = |number, name: &str, preset| SavedPreset {
        id: InvitationTemplateId(Uuid::from_u128(number)),
        template: InvitationTemplate { name: name.into(), preset },
    };
    vec![saved(1, "Lease & <annexes>", preset), saved(2, "Nothing preset", InvitationPreset::default())]
}

fn presets(language: Language) -> Vec<Sample> {
    let session = base::session(language);
    let mut member = session.clone();
    member.principal.role = Role::Member;
    let private = Session { account_kind: AccountKind::Private, ..session.clone() };
    let frame = || frame_signed_in(language, "/settings/invitation-templates/new");
    let at = || frame_signed_in(language, "/settings/invitation-templates");
    let saved = invitation_templates().remove(0);
    let mut wrong: invitation_preset::Typed = saved.template.clone().into();
    wrong.validity_days = "soon".into();
    let refused = [
        Refused::new("name-missing").at("name"),
        Refused::new("strong-unavailable").at("method"),
        Refused::new("delivery-none-not-self").at("delivery"),
        Refused::new("validity-days-invalid").at("validity_days").with("limit", 180),
        Refused::new("message-too-long").at("message").with("limit", 3_000),
        Refused::new("sms-too-short").at("sms").with("limit", 10),
        Refused::new("reminder-days-invalid").at("reminders_every").with("limit", 60),
    ];
    let (list, form) = (invitation_templates::list_page, invitation_templates::FormPage::of);
    vec![
        sample("invitation-templates", &list(at(), &session, invitation_templates())),
        sample("invitation-templates-none", &list(at(), &session, Vec::new())),
        sample("invitation-templates-member", &list(at(), &member, invitation_templates())),
        sample("invitation-templates-member-none", &list(at(), &member, Vec::new())),
        sample("invitation-template", &form(frame(), &session, Some(saved.id), saved.template.clone().into(), &[])),
        sample("invitation-template-new", &form(frame(), &session, None, InvitationTemplate::default().into(), &[])),
        sample(
            "invitation-template-private",
            &form(frame(), &private, None, InvitationTemplate::default().into(), &[]),
        ),
        sample("invitation-template-wrong", &form(frame(), &session, None, wrong, &refused)),
    ]
}

fn groups(language: Language) -> Vec<Sample> {
    let session = base::session(language);
    let frame = || frame_signed_in(language, "/settings/recipient-groups/new");
    let row = |name: &str, email: &str, phone: &str, language| Recipient {
        name: name.into(),
        email: email.into(),
        phone: phone.into(),
        language,
    };
    let group = RecipientGroup {
        name: "Board".into(),
        recipients: vec![
            row("Elin Sjöberg", "elin@sjoberg.example", "+46701234567", Language::Sv),
            row("", "bo@example.org", "", Language::Nb),
            row("<Freja>", "", "+4520123456", Language::Da),
        ],
    };
    let mut wrong = RecipientGroup { name: String::new(), ..group.clone() };
    wrong.recipients[1].email = "bo@".into();
    let refused = [
        Refused::new("group-too-large").with("limit", 100),
        Refused::new("saved-name-taken").at("name"),
        Refused::new("email-invalid").at("recipients.1.email").with("address", "bo@"),
        Refused::new("recipient-twice").at("recipients.2.phone").with("address", "+4520123456"),
        Refused::new("group-empty").at("recipients.0.email"),
    ];
    let private = Session { account_kind: AccountKind::Private, ..session.clone() };
    let form = recipient_groups::FormPage::of;
    let id = Some(RecipientGroupId(Uuid::from_u128(1)));
    let list = |groups| recipient_groups::list_page(frame_signed_in(language, "/settings/recipient-groups"), groups);
    vec![
        sample("recipient-groups", &list(recipient_groups())),
        sample("recipient-groups-none", &list(Vec::new())),
        sample("recipient-group", &form(frame(), &session, id, group.clone(), &[])),
        sample("recipient-group-wrong", &form(frame(), &session, None, wrong, &refused)),
        sample("recipient-group-private", &form(frame(), &private, None, group, &[])),
    ]
}

/// The pages of what is saved for new documents.
fn saved(language: Language) -> Vec<Sample> {
    let session = base::session(language);
    let frame = || frame_signed_in(language, "/settings/message-templates/new");
    let old = message_templates().remove(1);
    let wrong = MessageTemplate { name: String::new(), channel: Channel::Sms, ..old.template.clone() };
    let refused = [
        Refused::new("templates-too-many").with("limit", 200),
        Refused::new("name-missing").at("name"),
        Refused::new("delivery-mail-only").at("channel"),
        Refused::new("template-text-missing").at("message"),
    ];
    let private = Session { account_kind: AccountKind::Private, ..session.clone() };
    let name = old.template.name.clone();
    let form = message_templates::FormPage::of;
    let list =
        |templates| message_templates::list_page(frame_signed_in(language, "/settings/message-templates"), templates);
    vec![
        sample("message-templates", &list(message_templates())),
        sample("message-templates-none", &list(Vec::new())),
        sample("message-template", &form(frame(), &session, Some(old.id), old.template.clone(), &[])),
        sample("message-template-wrong", &form(frame(), &session, None, wrong, &refused)),
        sample("message-template-private", &form(frame(), &private, None, old.template, &[])),
        sample(
            "message-template-remove",
            &RemovePage::of(frame(), "/settings/message-templates", "message-templates-title", old.id, name),
        ),
    ]
}

pub fn samples(language: Language) -> Vec<Sample> {
    [account(language), saved(language), groups(language), presets(language)].concat()
}

fn account(language: Language) -> Vec<Sample> {
    let info = || Info {
        name: "Koivurinne Kodit Oy".into(),
        business_id: Some("0112038-9".into()),
        country: "FI".into(),
        time_zone: "Europe/Helsinki".into(),
        validity_days: 30,
        members: vec![
            ("Aino Lehtonen".into(), "aino.lehtonen@koivurinne.example".into(), true),
            ("Sari Väisänen".into(), "sari.vaisanen@koivurinne.example".into(), false),
        ],
    };
    let frame = || frame_signed_in(language, "/settings/organization");
    let policies = || frame_signed_in(language, "/settings/policies");
    let administrator = base::session(language);
    let mut member = base::session(language);
    member.principal.role = Role::Member;
    let private = Session { account_kind: AccountKind::Private, ..base::session(language) };
    let typed = Typed { name: String::new(), time_zone: "Europe/Oslo".into(), validity_days: "many".into() };
    let refused = [Refused::new("name-missing").at("name"), Refused::new("validity-days-invalid").at("validity_days")];
    vec![
        sample("settings", &OrganizationPage::of(frame(), &administrator, info(), None, &[])),
        sample("settings-refused", &OrganizationPage::of(frame(), &administrator, info(), Some(typed), &refused)),
        sample("settings-member", &OrganizationPage::of(frame(), &member, info(), None, &[])),
        sample(
            "policies",
            &PoliciesPage::of(policies(), &administrator, Policies { decline: true, ..Policies::default() }),
        ),
        sample("policies-member", &PoliciesPage::of(policies(), &member, Policies::default())),
        sample("notices", &{
            let frame = frame_signed_in(language, "/settings/notices");
            NoticesPage { t: frame.t, frame, digest: true }
        }),
        sample("settings-private", &OrganizationPage::of(frame(), &private, info(), None, &[])),
    ]
}
