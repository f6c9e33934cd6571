//! A document as it is sent, signed by one of two, and sealed; and ways to tamper with it.
#![allow(dead_code, clippy::unwrap_used)]

pub mod attacks;
pub mod foreign;
pub mod ten;

use jiff::Timestamp;
use pades::{
    authority::Signer,
    certificate::TrustAnchors,
    check::{CheckOptions, Report, Verdict, check},
    forms::{self, NewField, NewFieldKind, field_flags},
    object::{Dictionary, Object, Reference, Stream},
    reader::{Document, ObjectSource, ReadError},
    sign::{Certification, FieldScope, SignatureRequest, field_lock, sign},
    update::Increment,
};

use crate::common::{
    House,
    small_pdf::{Extra, Layout, small_pdf},
    time,
};

pub const EVIDENCE: &str = "sinetti.evidence";
pub const SIGNED: &str = "sinetti.signature.1";
pub const OPEN: &str = "sinetti.signature.2";
pub const SEAL: &str = "sinetti.seal";

/// Room for two certificates and little more, so that tests over every byte stay fast.
const CONTENTS: usize = 2048;

pub struct Sealed {
    pub house: House,
    pub anchors: TrustAnchors,
    pub original: Vec<u8>,
    pub sent: Vec<u8>,
    pub signed: Vec<u8>,
    pub file: Vec<u8>,
}

pub fn now() -> Timestamp {
    time("2026-11-25T12:00:00Z")
}

/// One page with everything an attacker might swap: attachment, outline, metadata, link, a form field of the original's.
pub fn original(layout: Layout) -> Vec<u8> {
    let stream = |entries: &str, data: &str| format!("<<{entries}/Length {}>>\nstream\n{data}\nendstream", data.len());
    small_pdf(
        layout,
        &Extra {
            catalog: "/Names<</EmbeddedFiles<</Names[(terms.txt) 6 0 R]>>>>/AF[6 0 R]/Metadata 8 0 R/Outlines 9 0 R\
                  /AcroForm<</Fields[12 0 R]>>/MarkInfo<</Marked true>>"
                .into(),
            page: "/Annots[11 0 R 12 0 R]".into(),
            objects: vec![
                "<</Type/Filespec/F(terms.txt)/UF(terms.txt)/AFRelationship/Source/EF<</F 7 0 R>>>>".into(),
                stream("/Type/EmbeddedFile", "The terms."),
                stream("/Type/Metadata/Subtype/XML", "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>"),
                "<</Type/Outlines/First 10 0 R/Last 10 0 R/Count 1>>".into(),
                "<</Title(Start)/Parent 9 0 R/Dest[3 0 R/Fit]>>".into(),
                "<</Type/Annot/Subtype/Link/Rect[0 0 10 10]/A<</S/URI/URI(https://example.com/)>>>>".into(),
                "<</Type/Annot/Subtype/Widget/FT/Tx/T(theirs)/Rect[10 10 90 30]/F 4/P 3 0 R>>".into(),
            ],
        },
    )
}

/// A document in its stages: as it was, sent, signed, sealed.
pub struct Stages {
    pub original: Vec<u8>,
    pub sent: Vec<u8>,
    pub signed: Vec<u8>,
    pub file: Vec<u8>,
}

pub fn stages(layout: Layout, house: &House) -> Stages {
    let original = original(layout);
    let sent = send(&original, house);
    let signed = append(&sent, |increment| {
        let evidence = field(increment, EVIDENCE);
        let text = increment.add(Stream::new(Dictionary::new(), b"{\"signed\":1}".to_vec()));
        forms::set_value(increment, evidence, text).unwrap();
        request(increment, SIGNED, &house.signer("Ada Example"), Some("Ada Example"), None)
    });
    let file = append(&signed, |increment| request(increment, SEAL, &house.signer("Example service"), None, None));
    Stages { original, sent, signed, file }
}

pub fn sealed(layout: Layout) -> Sealed {
    let house = House::new();
    let Stages { original, sent, signed, file } = stages(layout, &house);
    Sealed { anchors: house.anchors(), house, original, sent, signed, file }
}

fn send(original: &[u8], house: &House) -> Vec<u8> {
    append(original, |increment| {
        let page = increment.pages().unwrap()[0].reference;
        let info = increment.add(Dictionary::new().with("Title", Object::text("Agreement")));
        increment.set_trailer("Info", info);
        for (name, rectangle) in [(SIGNED, [72.0, 500.0, 272.0, 550.0]), (OPEN, [72.0, 400.0, 272.0, 450.0])] {
            let new = NewField { rectangle, ..NewField::invisible_signature(name, page) };
            forms::add_field(increment, &new).unwrap();
        }
        let kind = NewFieldKind::Text { value: None };
        let evidence =
            NewField { kind, field_flags: field_flags::READ_ONLY, ..NewField::invisible_signature(EVIDENCE, page) };
        forms::add_field(increment, &evidence).unwrap();
        let kind = NewFieldKind::Signature { lock: Some(field_lock(&FieldScope::All)) };
        forms::add_field(increment, &NewField { kind, ..NewField::invisible_signature(SEAL, page) }).unwrap();
        forms::add_field(increment, &NewField::invisible_signature("sinetti.sent", page)).unwrap();
        let ours = [EVIDENCE, SIGNED, OPEN, SEAL].map(str::to_owned).to_vec();
        let certification = Certification { level: 2, locked_fields: Some(FieldScope::Exclude(ours)) };
        request(increment, "sinetti.sent", &house.signer("Example service"), None, Some(certification))
    })
}

/// A file with what `change` appends to it.
pub fn append(file: &[u8], change: impl FnOnce(&mut Increment) -> Option<Vec<u8>>) -> Vec<u8> {
    let mut increment = Increment::new(&Document::open(file).unwrap());
    let appended = match change(&mut increment) {
        Some(signed) => signed,
        None => increment.finish().unwrap(),
    };
    [file, &appended].concat()
}

/// A file with a plain increment.
pub fn tamper(file: &[u8], change: impl FnOnce(&mut Increment)) -> Vec<u8> {
    append(file, |increment| {
        change(increment);
        None
    })
}

pub fn field(increment: &Increment, name: &str) -> Reference {
    forms::find(increment, name).unwrap().unwrap().reference
}

pub fn request(
    increment: &mut Increment,
    field_name: &str,
    signer: &Signer,
    name: Option<&str>,
    certification: Option<Certification>,
) -> Option<Vec<u8>> {
    let field = field(increment, field_name);
    let request = SignatureRequest {
        name,
        certification,
        contents_size: CONTENTS,
        ..SignatureRequest::new(field, signer, time("2026-11-20T10:00:00Z"))
    };
    Some(sign(increment.clone(), &request).unwrap())
}

impl Sealed {
    pub fn check(&self, file: &[u8]) -> Result<Report, ReadError> {
        check(file, &CheckOptions { anchors: &self.anchors, now: now() })
    }

    pub fn verdict(&self, file: &[u8]) -> Verdict {
        self.check(file).unwrap().verdict
    }
}

/// Codes of the changes that are not allowed, of all signatures.
pub fn forbidden(report: &Report) -> Vec<&str> {
    let changes = report.signatures.iter().flat_map(|signature| &signature.changes_after);
    let mut codes: Vec<&str> = changes.filter(|change| !change.allowed).map(|change| change.code.as_ref()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
