//! Samples of the settings.

use sinetti_actions::{Session, organizations::info::Info};
use sinetti_domain::{
    Language, Refused,
    organizations::{AccountKind, Role},
    policies::Policies,
};

use super::{
    notices::NoticesPage,
    organization::{OrganizationPage, Typed},
    policies::PoliciesPage,
};
use crate::layout::samples::{self as base, Sample, frame_signed_in, sample};

pub fn samples(language: Language) -> Vec<Sample> {
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
