//! From an original to a sealed file, judged by our own checker.
// Helpers of tests: what is false here ends the test.
#![allow(clippy::unwrap_used)]

mod common;

use common::{letter, place, plan, seal_content, signer, time};
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, Report, Verdict, check};
use pades::reader::{Document, ObjectSource};
use sinetti_pdf::{
    Error, EvidenceFile, Limits, Typefaces, evidence_file, examine, fields, pages, prepare, seal, sign_place,
};

fn judged(file: &[u8], pem: &str) -> Report {
    let anchors = TrustAnchors::from_pem(pem).unwrap();
    check(file, &CheckOptions { anchors: &anchors, now: time("2026-11-22T00:00:00Z") }).unwrap()
}

fn value(file: &[u8], field: &str) -> String {
    let document = Document::open(file.to_vec()).unwrap();
    let field = pades::forms::find(&document, field).unwrap().unwrap();
    field.text(&document).unwrap().unwrap_or_default()
}

#[test]
fn every_step_is_valid_and_a_prefix_of_the_next() {
    let (signer, pem) = signer();
    let mut file = letter();
    let copy = prepare(&file, &plan(2), &signer, &Typefaces::shipped()).unwrap();
    assert_eq!(copy.pages_added, 1);
    file.extend(copy.increment);
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
    assert_eq!(value(&file, &fields::state(1)), "Not signed yet");
    for number in [2, 1] {
        let increment = sign_place(&file, &place(number), &signer, &Typefaces::shipped()).unwrap();
        assert!(increment.len() < 16_000, "{}", increment.len());
        file.extend(increment);
        assert_eq!(judged(&file, &pem).verdict, Verdict::Valid, "after place {number}");
    }
    file.extend(seal(&file, &seal_content(&[]), &signer, &Typefaces::shipped()).unwrap());
    let report = judged(&file, &pem);
    assert_eq!(report.verdict, Verdict::Valid);
    assert_eq!(report.signatures.len(), 4);
    assert!(file.starts_with(&letter()));
    assert_eq!(value(&file, &fields::state(1)), "Aino Lehtonen\naino@koivurinne.example");
    assert_eq!(value(&file, &fields::place_evidence(2)), r#"{"event":"signed","place":2}"#);
    assert_eq!(value(&file, fields::EVIDENCE), r#"{"events":[]}"#);
}

#[test]
fn a_place_left_empty_says_why_and_stays_closed() {
    let (signer, pem) = signer();
    let mut file = letter();
    file.extend(prepare(&file, &plan(2), &signer, &Typefaces::shipped()).unwrap().increment);
    file.extend(sign_place(&file, &place(1), &signer, &Typefaces::shipped()).unwrap());
    file.extend(
        seal(&file, &seal_content(&[(2, "Not signed: expired 1.12.2026")]), &signer, &Typefaces::shipped()).unwrap(),
    );
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
    assert_eq!(value(&file, &fields::state(2)), "Not signed: expired 1.12.2026");
    assert!(matches!(sign_place(&file, &place(2), &signer, &Typefaces::shipped()), Err(Error::AlreadySealed)));
    assert!(matches!(seal(&file, &seal_content(&[]), &signer, &Typefaces::shipped()), Err(Error::AlreadySealed)));
}

#[test]
fn a_place_is_signed_once() {
    let (signer, _) = signer();
    let mut file = letter();
    file.extend(prepare(&file, &plan(1), &signer, &Typefaces::shipped()).unwrap().increment);
    file.extend(sign_place(&file, &place(1), &signer, &Typefaces::shipped()).unwrap());
    assert!(matches!(sign_place(&file, &place(1), &signer, &Typefaces::shipped()), Err(Error::AlreadySigned(1))));
    assert!(matches!(sign_place(&file, &place(7), &signer, &Typefaces::shipped()), Err(Error::NoField(_))));
    assert!(matches!(sign_place(letter(), &place(1), &signer, &Typefaces::shipped()), Err(Error::NoField(_))));
}

#[test]
fn the_same_inputs_seal_to_the_same_bytes_but_for_the_signature() {
    let (signer, _) = signer();
    let mut file = letter();
    file.extend(prepare(&file, &plan(3), &signer, &Typefaces::shipped()).unwrap().increment);
    let content = seal_content(&[(1, "Not signed"), (2, "Not signed"), (3, "Cancelled")]);
    let (one, two) = (
        seal(&file, &content, &signer, &Typefaces::shipped()).unwrap(),
        seal(&file, &content, &signer, &Typefaces::shipped()).unwrap(),
    );
    assert_eq!(one.len(), two.len());
    let differing = one.iter().zip(&two).filter(|(a, b)| a != b).count();
    assert!(differing < 300, "{differing} bytes differ");
}

#[test]
fn eighty_places_have_pages_and_fields() {
    let (signer, pem) = signer();
    let mut file = letter();
    let copy = prepare(&file, &plan(80), &signer, &Typefaces::shipped()).unwrap();
    file.extend(copy.increment);
    let document = Document::open(file.clone()).unwrap();
    assert_eq!(document.pages().unwrap().len(), 1 + copy.pages_added as usize);
    file.extend(sign_place(&file, &place(80), &signer, &Typefaces::shipped()).unwrap());
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
    assert_eq!(prepare(letter(), &plan(81), &signer, &Typefaces::shipped()).unwrap_err().code(), "plan-unusable");
    assert_eq!(prepare(letter(), &plan(0), &signer, &Typefaces::shipped()).unwrap_err().code(), "plan-unusable");
}

#[test]
fn a_file_that_arrives_signed_keeps_its_signatures_and_its_pages() {
    let (signer, pem) = signer();
    // An approval signature without any lock, in a field of the file's own.
    let original = common::pdf(&[
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /SigFlags 3 >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Annots [4 0 R] >>",
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Own) /Rect [0 0 0 0] /F 132 /P 3 0 R >>",
    ]);
    let document = Document::open(original.clone()).unwrap();
    let own = pades::forms::find(&document, "Own").unwrap().unwrap().reference;
    let request = pades::sign::SignatureRequest::new(own, &signer, time("2026-11-01T00:00:00Z"));
    let increment = pades::sign::sign(pades::update::Increment::new(&document), &request).unwrap();
    let mut file = [original, increment].concat();
    let examined = examine(&file, &Limits::default()).unwrap();
    assert_eq!(examined.signatures, 1);

    let arrived = file.clone();
    let copy = prepare(&file, &plan(1), &signer, &Typefaces::shipped()).unwrap();
    assert_eq!(copy.pages_added, 0);
    file.extend(copy.increment);
    file.extend(sign_place(&file, &place(1), &signer, &Typefaces::shipped()).unwrap());
    file.extend(seal(&file, &seal_content(&[]), &signer, &Typefaces::shipped()).unwrap());
    let report = judged(&file, &pem);
    assert_eq!(report.verdict, Verdict::Valid, "{:#?}", report.problems);
    assert_eq!(report.signatures.len(), 3);
    assert!(file.starts_with(&arrived));
}

#[test]
fn a_tagged_file_gets_tagged_pages() {
    let (signer, pem) = signer();
    let mut file = common::pdf(&[
        "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] >>",
        "<< /Type /StructTreeRoot >>",
    ]);
    file.extend(prepare(&file, &plan(2), &signer, &Typefaces::shipped()).unwrap().increment);
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
    let document = Document::open(file).unwrap();
    let catalog = document.catalog().unwrap();
    let root = document.dictionary_entry(&catalog, "StructTreeRoot").unwrap();
    let parents = document.dictionary_entry(&root, "ParentTree").unwrap();
    assert!(document.array_entry(&parents, "Nums").unwrap().len() >= 2 * 8);
    let page = document.pages().unwrap().pop().unwrap();
    assert!(page.dictionary.contains("StructParents"));
}

#[test]
fn the_footer_stands_on_every_page_whatever_state_its_content_leaves() {
    let (signer, _) = signer();
    let said = "BT /F1 14 Tf 40 200 Td (Dear Aino) Tj ET";
    for content in [
        said.to_owned(),
        format!("2 0 0 2 30 30 cm q q {said} BT /Span BMC"),
        // Restores more than it saved: the footer must not change what it shows.
        format!("q Q Q {said} Q"),
        format!("0 0 1 1 re W n {said}"),
        format!("{said} BI /W 1 /H 1 /BPC 8 /CS /G ID Q EI"),
    ] {
        for page in ["", "/Rotate 90", "/Rotate 270 /CropBox [50 60 300 250]", "/UserUnit 2"] {
            let mut file = common::one_page(page, "", &content);
            file.extend(prepare(&file, &plan(1), &signer, &Typefaces::shipped()).unwrap().increment);
            let text = pages::page_text(&file, 0).unwrap();
            assert!(text.contains("Dear Aino") && text.contains("sinetti.example/check"), "{content} {page}: {text}");
            let document = Document::open(file.clone()).unwrap();
            let page = document.pages().unwrap().remove(0);
            let links = document.array_entry(&page.dictionary, "Annots").unwrap();
            let link = document.resolve(&links[0]).unwrap();
            let area = document.array_entry(link.as_dictionary().unwrap(), "Rect").unwrap();
            let area: Vec<f64> = area.iter().filter_map(pades::object::Object::as_number).collect();
            let [left, bottom, right, top] = page.crop_box;
            assert!(area[0] >= left && area[1] >= bottom && area[2] <= right && area[3] <= top, "{area:?}");
        }
    }
}

#[test]
fn a_page_that_shares_everything_is_changed_once() {
    let (signer, _) = signer();
    let resources = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject 6 0 R >>";
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 5 0 R /Resources 7 0 R >>";
    let content = common::stream("BT /F1 14 Tf 40 200 Td (Same) Tj ET");
    // A resource that has our name already keeps it.
    let forms = "<< /SinettiFooter 5 0 R >>";
    let mut file = common::pdf(&[
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        page,
        page,
        &content,
        forms,
        resources,
    ]);
    file.extend(prepare(&file, &plan(1), &signer, &Typefaces::shipped()).unwrap().increment);
    let document = Document::open(file.clone()).unwrap();
    let forms = document.get(pades::object::Reference::new(6, 0)).unwrap();
    let names: Vec<_> = forms.as_dictionary().unwrap().iter().map(|(name, _)| name.to_vec()).collect();
    assert_eq!(names, [b"SinettiFooter".to_vec(), b"SinettiFooterx".to_vec()]);
    for page in 0..2 {
        assert!(pages::page_text(&file, page).unwrap().contains("sinetti.example/check"));
    }
}

#[test]
fn the_page_for_a_file_that_arrived_signed_is_a_file_like_any_other() {
    let (signer, pem) = signer();
    let content = EvidenceFile {
        language: "fi".to_owned(),
        title: "Tiedoston sopimus.pdf allekirjoitukset".to_owned(),
        explanation: "Tiedosto oli jo allekirjoitettu.".to_owned(),
        facts: vec![("SHA-256".to_owned(), "9f86d081884c7d65".repeat(4))],
    };
    let mut file = evidence_file(&content, &Typefaces::shipped()).unwrap();
    let examined = examine(&file, &Limits::default()).unwrap();
    assert_eq!((examined.pages, examined.language.as_deref(), examined.has_text), (1, Some("fi"), true));
    file.extend(prepare(&file, &plan(1), &signer, &Typefaces::shipped()).unwrap().increment);
    file.extend(sign_place(&file, &place(1), &signer, &Typefaces::shipped()).unwrap());
    file.extend(seal(&file, &seal_content(&[]), &signer, &Typefaces::shipped()).unwrap());
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
}
