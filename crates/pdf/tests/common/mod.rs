//! What the tests share: PDFs made here, a signer, a plan.
// Helpers of tests: what is false here ends the test.
#![allow(dead_code, clippy::unwrap_used)]

use aws_lc_rs::rand::SystemRandom;
use jiff::Timestamp;
use pades::authority::{Authority, AuthorityName, EndCertificate, KeyAlgorithm, Signer};
use sinetti_pdf::{Legend, Place, PlaceSignature, SealContent, SigningCopyPlan, SigningCopyTexts};

/// A PDF from its objects' bodies, numbered from 1; object 1 is the catalog.
pub fn pdf(objects: &[&str]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", index + 1).as_bytes());
    }
    let start = file.len();
    let trailer = format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    file.extend_from_slice(table.as_bytes());
    file.extend_from_slice(trailer.as_bytes());
    file
}

/// A stream object's body.
pub fn stream(content: &str) -> String {
    format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len())
}

/// One page with a line of text; `page` is more of the page's dictionary, `catalog` of the catalog's.
pub fn one_page(page: &str, catalog: &str, content: &str) -> Vec<u8> {
    pdf(&[
        &format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        &format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R /Resources 5 0 R {page} >>"),
        &stream(content),
        "<< /Font << /F1 6 0 R >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ])
}

pub fn letter() -> Vec<u8> {
    one_page("", "", "BT /F1 14 Tf 40 200 Td (Dear Aino, the lease is ready.) Tj ET")
}

pub fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A signer and the PEM of its root.
pub fn signer() -> (Signer, String) {
    let random = SystemRandom::new();
    let (from, until) = (time("2026-01-01T00:00:00Z"), time("2046-01-01T00:00:00Z"));
    let name = |common_name| AuthorityName {
        common_name,
        organization: "Koivurinne",
        country: Some("FI"),
        key: KeyAlgorithm::P256,
    };
    let root = Authority::create_root(&name("Root"), from, until, &random).unwrap();
    let issuing = root.issue_authority(&name("Issuing"), from, until, &random).unwrap();
    let end = EndCertificate {
        common_name: "Signatures",
        organization: Some("Koivurinne"),
        country: Some("FI"),
        not_before: from,
        not_after: until,
        content_commitment: true,
        time_stamping: false,
        revocation_list: None,
        responder: None,
        key: KeyAlgorithm::P256,
    };
    (issuing.issue_signer(&end, &random).unwrap(), root.certificate_pem())
}

pub fn plan(places: u32) -> SigningCopyPlan {
    let text = |text: &str| text.to_owned();
    SigningCopyPlan {
        document_name: text("Lease"),
        file_name: text("lease-final.pdf"),
        check_url: text("https://sinetti.example/check/7KQM-3T9D"),
        check_code: text("7KQM-3T9D"),
        language: text("en-GB"),
        texts: SigningCopyTexts {
            footer: text("Signed electronically. Check: sinetti.example/check/7KQM-3T9D"),
            link: text("Check this document"),
            heading: text("Signature page"),
            title: text("Signatures"),
            pages_before: text("The page before this one is signed electronically."),
            not_signed: text("Not signed yet"),
            legend_title: text("Roles"),
            legend: vec![Legend { language: text("fi"), text: text("Allekirjoittaja: allekirjoittaa asiakirjan.") }],
            check: text("Check this document at"),
            check_code: text("Code"),
            sealed_by: text("Sinetti"),
            evidence: text("Evidence known at sending"),
            test: text("TEST"),
        },
        places: (1..=places).map(|number| Place { number, label: format!("Signature {number}") }).collect(),
        evidence: br#"{"event":"sent"}"#.to_vec(),
        time: time("2026-11-20T08:00:00Z"),
        test: false,
        footer: true,
    }
}

pub fn place(place: u32) -> PlaceSignature {
    PlaceSignature {
        place,
        name: "Aino Lehtonen".to_owned(),
        lines: vec!["Aino Lehtonen".to_owned(), "aino@koivurinne.example".to_owned()],
        strokes: None,
        evidence: format!(r#"{{"event":"signed","place":{place}}}"#).into_bytes(),
        time: time("2026-11-20T09:00:00Z"),
        reason: None,
    }
}

pub fn seal_content(states: &[(u32, &str)]) -> SealContent {
    SealContent {
        evidence: br#"{"events":[]}"#.to_vec(),
        states: states.iter().map(|(place, state)| (*place, (*state).to_owned())).collect(),
        time: time("2026-11-21T09:00:00Z"),
        reason: None,
    }
}
