//! Samples of error pages.

use axum::http::StatusCode;
use sinetti_domain::{Language, Refused};

use super::{Failure, page::error_page};
use crate::layout::samples::{Sample, frame_for, frame_signed_in, moment, sample};

pub fn samples(language: Language) -> Vec<Sample> {
    let now = moment("2026-11-23T07:30:00Z");
    let signed_in = frame_signed_in(language, "/documents/x");
    let of_document = frame_signed_in(language, "/documents/01935a7e-0000-7000-8000-000000000001/remind");
    let link = frame_for(language, "/signing/x");
    let of = |status, code| Failure::new(status, Refused::new(code));
    vec![
        sample("error-not-found-outside", &error_page(frame_for(language, "/nowhere"), &Failure::not_found(), now)),
        sample("error-not-found", &error_page(signed_in.clone(), &Failure::not_found(), now)),
        sample("error-internal", &error_page(signed_in, &Failure::internal("boom"), now)),
        sample("error-nobody-to-remind", &error_page(of_document, &of(StatusCode::CONFLICT, "nobody-to-remind"), now)),
        sample("error-expired", &error_page(link.clone(), &of(StatusCode::GONE, "document-expired"), now)),
        sample("error-link-dead", &error_page(link, &of(StatusCode::GONE, "link-dead"), now)),
    ]
}

#[test]
fn who_is_signed_in_keeps_the_frame() {
    let all = samples(Language::En);
    let has_navigation =
        |name: &str| all.iter().find(|(other, _)| *other == name).unwrap().1.contains("href=\"/open-invitations\"");
    assert!(has_navigation("error-not-found") && has_navigation("error-internal"));
    assert!(!has_navigation("error-not-found-outside") && !has_navigation("error-link-dead"));
}

#[test]
fn what_was_about_a_document_leads_back_to_it() {
    let all = samples(Language::En);
    let page = |name: &str| &all.iter().find(|(other, _)| *other == name).unwrap().1;
    let back = "href=\"/documents/01935a7e-0000-7000-8000-000000000001\"";
    assert!(page("error-nobody-to-remind").contains(back));
    assert!(page("error-not-found").contains("href=\"/documents\""), "what does not exist is not led back to");
}
