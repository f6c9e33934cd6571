//! Samples of registering an organization.

use sinetti_actions::organizations::create::NewOrganization;
use sinetti_domain::{Language, Refused};

use super::create::CreatePage;
use crate::layout::samples::{Sample, frame_signed_in, sample};

pub fn samples(language: Language) -> Vec<Sample> {
    let frame = || frame_signed_in(language, "/organizations/new");
    let typed = NewOrganization { name: String::new(), business_id: "0112038-8".into(), country: "FI".into() };
    let refused = [Refused::new("name-missing").at("name"), Refused::new("business-id-invalid").at("business_id")];
    vec![
        sample("organization-new", &CreatePage::of(frame(), NewOrganization::default(), &[])),
        sample("organization-refused", &CreatePage::of(frame(), typed, &refused)),
    ]
}
