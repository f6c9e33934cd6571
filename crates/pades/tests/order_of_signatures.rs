//! The whole order, sent, signed, sealed, on every layout of file, judged by others.
#![allow(clippy::unwrap_used)]

mod common;

use std::path::{Path, PathBuf};

use common::{
    House, judges,
    small_pdf::{Extra, LAYOUTS, small_pdf},
    time,
};
use pades::{
    forms::{self, NewField, NewFieldKind, field_flags},
    object::Object,
    reader::{Document, ObjectSource},
    sign::{Certification, FieldScope, SignatureRequest, field_lock, sign},
    update::Increment,
};

const OURS: [&str; 4] = ["sinetti.signature.1", "sinetti.signature.2", "sinetti.evidence.1", "sinetti.seal"];

/// Lays the fields down and certifies.
fn send(original: &[u8], house: &House) -> Vec<u8> {
    let document = Document::open(original).unwrap();
    let mut increment = Increment::new(&document);
    let page = increment.pages().unwrap()[0].reference;
    for name in &OURS[..2] {
        let rectangle = [72.0, 500.0, 272.0, 550.0];
        let field = NewField {
            rectangle,
            annotation_flags: 4,
            description: Some("Signature"),
            ..NewField::invisible_signature(name, page)
        };
        forms::add_field(&mut increment, &field).unwrap();
    }
    let kind = NewFieldKind::Text { value: None };
    let evidence =
        NewField { kind, field_flags: field_flags::READ_ONLY, ..NewField::invisible_signature(OURS[2], page) };
    forms::add_field(&mut increment, &evidence).unwrap();
    let lock = Some(field_lock(&FieldScope::All));
    let seal = NewField { kind: NewFieldKind::Signature { lock }, ..NewField::invisible_signature(OURS[3], page) };
    forms::add_field(&mut increment, &seal).unwrap();
    let field = forms::add_field(&mut increment, &NewField::invisible_signature("sinetti.sent", page)).unwrap();
    let signer = house.signer("Example service");
    let ours = OURS.iter().map(|name| (*name).to_owned()).collect();
    let certification = Some(Certification { level: 2, locked_fields: Some(FieldScope::Exclude(ours)) });
    let request =
        SignatureRequest { certification, ..SignatureRequest::new(field, &signer, time("2026-11-01T10:00:00Z")) };
    [original, &sign(increment, &request).unwrap()].concat()
}

/// One signatory: fills the evidence and signs.
fn sign_field(current: &[u8], house: &House, name: &str, fill: bool) -> Vec<u8> {
    let document = Document::open(current).unwrap();
    let mut increment = Increment::new(&document);
    if fill {
        let evidence = forms::find(&document, OURS[2]).unwrap().unwrap();
        forms::set_value(&mut increment, evidence.reference, Object::text("{\"evidence\":1}")).unwrap();
    }
    let field = forms::find(&document, name).unwrap().unwrap();
    let signer = house.signer("Åsa Öhman");
    let request = SignatureRequest {
        name: Some("Åsa Öhman"),
        reason: Some("Hyväksyn"),
        contents_size: 6000,
        ..SignatureRequest::new(field.reference, &signer, time("2026-11-02T10:00:00Z"))
    };
    [current, &sign(increment, &request).unwrap()].concat()
}

struct Case {
    label: String,
    original: Vec<u8>,
    steps: Vec<Vec<u8>>,
}

fn cases(house: &House) -> Vec<Case> {
    let forms = [
        ("none", Extra::default()),
        (
            "indirect",
            Extra {
                catalog: "/AcroForm 6 0 R".into(),
                page: "/Annots 8 0 R".into(),
                objects: vec![
                    "<</Fields 7 0 R>>".into(),
                    "[9 0 R]".into(),
                    "[9 0 R]".into(),
                    "<</Type/Annot/Subtype/Widget/FT/Tx/T(theirs)/Rect[10 10 90 30]/F 4/DA(/Helv 9 Tf)>>".into(),
                ],
            },
        ),
        (
            "direct",
            Extra {
                catalog: "/AcroForm<</Fields[6 0 R]/DA(/Helv 9 Tf)>>".into(),
                page: "/Annots[6 0 R]".into(),
                objects: vec!["<</Type/Annot/Subtype/Widget/FT/Tx/T(theirs)/Rect[10 10 90 30]/F 4>>".into()],
            },
        ),
    ];
    let mut cases = Vec::new();
    for layout in LAYOUTS {
        for (label, extra) in &forms {
            let original = small_pdf(layout, extra);
            let sent = send(&original, house);
            let first = sign_field(&sent, house, OURS[0], true);
            let second = sign_field(&first, house, OURS[1], false);
            let sealed = sign_field(&second, house, OURS[3], false);
            let unfinished = sign_field(&first, house, OURS[3], false);
            cases.push(Case {
                label: format!("{layout:?}-{label}"),
                original,
                steps: vec![sent, first, second, sealed, unfinished],
            });
        }
    }
    cases
}

#[test]
fn every_layout_is_sent_signed_and_sealed() {
    let house = House::new();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root.pem");
    std::fs::write(&root, house.root.certificate_pem()).unwrap();
    let mut files: Vec<(PathBuf, usize)> = Vec::new();
    for case in cases(&house) {
        let mut before: &[u8] = &case.original;
        for (step, bytes) in case.steps.iter().enumerate() {
            if step < 4 {
                assert!(bytes.starts_with(before), "{} step {step}: not a prefix", case.label);
                before = bytes;
            }
            let path = folder.path().join(format!("{}-{step}.pdf", case.label));
            std::fs::write(&path, bytes).unwrap();
            files.push((path, [1, 2, 3, 4, 3][step]));
        }
        let original = folder.path().join(format!("{}.pdf", case.label));
        std::fs::write(&original, &case.original).unwrap();
        if let Some((before, _)) = judges::qpdf(&original) {
            for (path, _) in files.iter().rev().take(case.steps.len()) {
                let (after, text) = judges::qpdf(path).unwrap();
                assert!(after <= before, "{}: {text}", path.display());
            }
        }
    }
    for (path, count) in &files {
        let Some(valid) = judges::pdfsig(path) else { break };
        assert_eq!(valid, vec!["Signature is Valid.".to_owned(); *count], "{}", path.display());
    }
    for reading in [judges::Reading::Strict, judges::Reading::Lenient] {
        let paths: Vec<PathBuf> =
            files.iter().map(|(path, _)| path.clone()).filter(|path| suits(path, reading)).collect();
        let Some(answers) = judges::pyhanko(&root, reading, &paths) else { return };
        for (path, answer) in paths.iter().zip(answers) {
            for line in &answer {
                assert!(line.contains("bottom=True docmdp=True"), "{}: {line}", path.display());
            }
        }
    }
}

/// pyHanko takes no file with bytes before the header.
fn suits(path: &Path, reading: judges::Reading) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    match reading {
        judges::Reading::Strict => !name.starts_with("Hybrid") && !name.contains("Junk"),
        judges::Reading::Lenient => name.starts_with("Hybrid"),
    }
}
