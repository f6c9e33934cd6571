//! From an original to a sealed file, judged by our own checker.

mod common;

use common::{letter, one_page, place, plan, seal_content, signer, time};
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, Report, Verdict, check};
use pades::reader::{Document, ObjectSource};
use sinetti_pdf::{Error, Limits, examine, fields, prepare, seal, sign_place};

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
    let copy = prepare(&file, &plan(2), &signer).unwrap();
    assert_eq!(copy.pages_added, 1);
    file.extend(copy.increment);
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
    assert_eq!(value(&file, &fields::state(1)), "Not signed yet");
    for number in [2, 1] {
        let increment = sign_place(&file, &place(number), &signer).unwrap();
        assert!(increment.len() < 16_000, "{}", increment.len());
        file.extend(increment);
        assert_eq!(judged(&file, &pem).verdict, Verdict::Valid, "after place {number}");
    }
    file.extend(seal(&file, &seal_content(&[]), &signer).unwrap());
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
    file.extend(prepare(&file, &plan(2), &signer).unwrap().increment);
    file.extend(sign_place(&file, &place(1), &signer).unwrap());
    file.extend(seal(&file, &seal_content(&[(2, "Not signed: expired 1.12.2026")]), &signer).unwrap());
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
    assert_eq!(value(&file, &fields::state(2)), "Not signed: expired 1.12.2026");
    assert!(matches!(sign_place(&file, &place(2), &signer), Err(Error::AlreadySealed)));
    assert!(matches!(seal(&file, &seal_content(&[]), &signer), Err(Error::AlreadySealed)));
}

#[test]
fn a_place_is_signed_once() {
    let (signer, _) = signer();
    let mut file = letter();
    file.extend(prepare(&file, &plan(1), &signer).unwrap().increment);
    file.extend(sign_place(&file, &place(1), &signer).unwrap());
    assert!(matches!(sign_place(&file, &place(1), &signer), Err(Error::AlreadySigned(1))));
    assert!(matches!(sign_place(&file, &place(7), &signer), Err(Error::NoField(_))));
    assert!(matches!(sign_place(&letter(), &place(1), &signer), Err(Error::NoField(_))));
}

#[test]
fn the_same_inputs_seal_to_the_same_bytes_but_for_the_signature() {
    let (signer, _) = signer();
    let mut file = letter();
    file.extend(prepare(&file, &plan(3), &signer).unwrap().increment);
    let content = seal_content(&[(1, "Not signed"), (2, "Not signed"), (3, "Cancelled")]);
    let (one, two) = (seal(&file, &content, &signer).unwrap(), seal(&file, &content, &signer).unwrap());
    assert_eq!(one.len(), two.len());
    let differing = one.iter().zip(&two).filter(|(a, b)| a != b).count();
    assert!(differing < 300, "{differing} bytes differ");
}

#[test]
fn eighty_places_have_pages_and_fields() {
    let (signer, pem) = signer();
    let mut file = letter();
    let copy = prepare(&file, &plan(80), &signer).unwrap();
    file.extend(copy.increment);
    let document = Document::open(file.clone()).unwrap();
    assert_eq!(document.pages().unwrap().len(), 1 + copy.pages_added as usize);
    file.extend(sign_place(&file, &place(80), &signer).unwrap());
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
    assert_eq!(prepare(&letter(), &plan(81), &signer).unwrap_err().code(), "plan-unusable");
    assert_eq!(prepare(&letter(), &plan(0), &signer).unwrap_err().code(), "plan-unusable");
}

#[test]
fn a_file_that_arrives_signed_keeps_its_signatures_and_its_pages() {
    let (signer, pem) = signer();
    // An approval signature without any lock, in a field of the file's own.
    let original = one_page(
        "/Annots [7 0 R]",
        "/AcroForm << /Fields [7 0 R] /SigFlags 3 >>",
        "BT /F1 14 Tf 40 200 Td (Signed before.) Tj ET",
    );
    let field = " 7 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Sig /T (Own) /Rect [0 0 0 0] /F 132 /P 3 0 R >>\nendobj\n";
    let mut with_field = original;
    // Rebuilt by the reader: the table does not know object 7.
    let at = with_field.windows(4).position(|window| window == b"xref").unwrap();
    with_field.splice(at..at, field.bytes());
    let document = Document::open(with_field.clone()).unwrap();
    let own = pades::forms::find(&document, "Own").unwrap().unwrap().reference;
    let request = pades::sign::SignatureRequest::new(own, &signer, time("2026-11-01T00:00:00Z"));
    let increment = pades::sign::sign(pades::update::Increment::new(&document), &request).unwrap();
    let mut file = [with_field, increment].concat();
    let examined = examine(&file, &Limits::default()).unwrap();
    assert_eq!(examined.signatures, 1);

    let arrived = file.clone();
    let copy = prepare(&file, &plan(1), &signer).unwrap();
    assert_eq!(copy.pages_added, 0);
    file.extend(copy.increment);
    file.extend(sign_place(&file, &place(1), &signer).unwrap());
    file.extend(seal(&file, &seal_content(&[]), &signer).unwrap());
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
    file.extend(prepare(&file, &plan(2), &signer).unwrap().increment);
    assert_eq!(judged(&file, &pem).verdict, Verdict::Valid);
    let document = Document::open(file).unwrap();
    let catalog = document.catalog().unwrap();
    let root = document.dictionary_entry(&catalog, "StructTreeRoot").unwrap();
    let parents = document.dictionary_entry(&root, "ParentTree").unwrap();
    assert!(document.array_entry(&parents, "Nums").unwrap().len() >= 2 * 8);
    let page = document.pages().unwrap().pop().unwrap();
    assert!(page.dictionary.contains("StructParents"));
}
