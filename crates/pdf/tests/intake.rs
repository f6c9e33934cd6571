//! What is accepted and what is refused, with generated files.
// Helpers of tests: what is false here ends the test.
#![allow(clippy::unwrap_used)]

mod common;

use common::{letter, one_page, pdf, place, plan, seal_content, signer};
use sinetti_pdf::{Finding, Limits, Refusal, Typefaces, examine, prepare, seal, sign_place};

fn refusal(bytes: &[u8]) -> Refusal {
    examine(bytes, &Limits::default()).unwrap_err()
}

#[test]
fn a_letter_is_accepted() {
    let examined = examine(letter(), &Limits::default()).unwrap();
    assert_eq!((examined.pages, examined.signatures, examined.version.as_str()), (1, 0, "1.7"));
    assert_eq!(examined.page_sizes, [(400.0, 300.0)]);
    assert_eq!(examined.findings, []);
    assert!(examined.has_text && !examined.tagged && !examined.pdf_ua);
}

#[test]
fn a_turned_page_has_the_size_it_shows() {
    let turned = one_page("/Rotate 90 /CropBox [0 0 300 100]", "/Lang (fi)", "");
    let examined = examine(&turned, &Limits::default()).unwrap();
    assert_eq!(examined.page_sizes, [(100.0, 300.0)]);
    assert_eq!(examined.language.as_deref(), Some("fi"));
    assert!(!examined.has_text);
}

#[test]
fn what_is_no_pdf_is_refused_with_its_reason() {
    assert_eq!(refusal(b""), Refusal::Empty);
    assert_eq!(refusal(b"PK\x03\x04 a word document"), Refusal::NotPdf);
    assert_eq!(refusal(b"%PDF-1.7\nnothing else").code(), "broken");
    let none = pdf(&["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]);
    assert_eq!(refusal(&none), Refusal::NoPages);
}

#[test]
fn limits_are_told() {
    let limits = Limits { max_bytes: 100, ..Limits::default() };
    let bytes = letter();
    assert_eq!(examine(&bytes, &limits).unwrap_err(), Refusal::TooLarge { bytes: bytes.len() as u64, max: 100 });
    let limits = Limits { max_pages: 0, ..Limits::default() };
    assert_eq!(examine(&bytes, &limits).unwrap_err(), Refusal::TooManyPages { pages: 1, max: 0 });
}

#[test]
fn an_encrypted_file_is_refused() {
    let mut bytes = letter();
    let at = bytes.windows(5).rposition(|window| window == b"/Root").unwrap();
    bytes.splice(at..at, *b"/Encrypt << /Filter /Standard /V 4 >> ");
    assert_eq!(refusal(&bytes), Refusal::Encrypted);
}

#[test]
fn a_dynamic_form_is_refused_and_a_static_one_is_found() {
    let form = "/AcroForm << /Fields [] /XFA [] >>";
    assert_eq!(refusal(&one_page("", &format!("{form} /NeedsRendering true"), "")), Refusal::Xfa);
    let examined = examine(one_page("", form, ""), &Limits::default()).unwrap();
    assert_eq!(examined.findings, [Finding::Xfa]);
}

#[test]
fn active_content_is_found() {
    let action = "/OpenAction << /S /JavaScript /JS (app.alert) >> /Names << /EmbeddedFiles << /Names [] >> >>";
    let annotation = "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (calc) >> >>]";
    let examined = examine(one_page(annotation, action, ""), &Limits::default()).unwrap();
    let expected = [Finding::JavaScript, Finding::Launch, Finding::OpenAction, Finding::EmbeddedFiles];
    assert_eq!(examined.findings, expected);
}

#[test]
fn a_file_of_ours_is_not_sent_again() {
    let (signer, _) = signer();
    let mut file = letter();
    file.extend(prepare(&file, &plan(1), &signer, &Typefaces::shipped()).unwrap().increment);
    assert_eq!(refusal(&file), Refusal::SignedLocked);
    file.extend(sign_place(&file, &place(1), &signer, &Typefaces::shipped()).unwrap());
    file.extend(seal(&file, &seal_content(&[]), &signer, &Typefaces::shipped()).unwrap());
    assert_eq!(refusal(&file), Refusal::SignedLocked);
}

#[test]
fn a_certification_that_allows_nothing_is_refused() {
    let (signer, _) = signer();
    let file = pdf(&[
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /SigFlags 3 >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Annots [4 0 R] >>",
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Own) /Rect [0 0 0 0] /F 132 /P 3 0 R >>",
    ]);
    let certified = |level| {
        let document = pades::reader::Document::open(file.clone()).unwrap();
        let field = pades::forms::find(&document, "Own").unwrap().unwrap().reference;
        let mut request = pades::sign::SignatureRequest::new(field, &signer, common::time("2026-11-01T00:00:00Z"));
        request.certification = Some(pades::sign::Certification { level, locked_fields: None });
        let increment = pades::sign::sign(pades::update::Increment::new(&document), &request).unwrap();
        [file.clone(), increment].concat()
    };
    assert_eq!(refusal(&certified(1)), Refusal::SignedLocked);
    assert_eq!(examine(certified(2), &Limits::default()).unwrap().signatures, 1);
}
