//! What signing refuses.
#![allow(clippy::unwrap_used)]

mod common;

use common::{
    House,
    small_pdf::{Extra, Layout, small_pdf},
    time,
};
use pades::{
    authority::Signer,
    forms::{self, NewField, NewFieldKind},
    object::Reference,
    reader::{Document, ObjectSource},
    sign::{Certification, FieldScope, SignError, SignatureRequest, field_lock, sign},
    update::{Increment, UpdateError},
};

/// Adds a signature field and signs in it.
fn sign_new_field(
    bytes: &[u8],
    signer: &Signer,
    name: &str,
    lock: Option<FieldScope>,
    certification: Option<Certification>,
) -> Result<Vec<u8>, SignError> {
    let document = Document::open(bytes).unwrap();
    let mut increment = Increment::new(&document);
    let page = increment.pages().unwrap()[0].reference;
    let kind = NewFieldKind::Signature { lock: lock.as_ref().map(field_lock) };
    let field = forms::add_field(&mut increment, &NewField { kind, ..NewField::invisible_signature(name, page) })?;
    let request =
        SignatureRequest { certification, ..SignatureRequest::new(field, signer, time("2026-11-01T00:00:00Z")) };
    Ok([bytes, &sign(increment, &request)?].concat())
}

fn level(level: u8) -> Option<Certification> {
    Some(Certification { level, locked_fields: None })
}

#[test]
fn what_earlier_signatures_do_not_permit() {
    let signer = House::new().signer("A");
    let plain = small_pdf(Layout::Table, &Extra::default());
    let signed = sign_new_field(&plain, &signer, "a", None, None).unwrap();
    assert!(sign_new_field(&signed, &signer, "b", None, None).is_ok());
    assert_eq!(sign_new_field(&signed, &signer, "b", None, level(2)), Err(SignError::NotTheFirst));
    assert_eq!(sign_new_field(&plain, &signer, "a", None, level(4)), Err(SignError::Level));

    let finished = sign_new_field(&plain, &signer, "a", None, level(1)).unwrap();
    assert_eq!(sign_new_field(&finished, &signer, "b", None, None), Err(SignError::NotPermitted));

    let locked = sign_new_field(&plain, &signer, "a", Some(FieldScope::All), None).unwrap();
    assert_eq!(sign_new_field(&locked, &signer, "b", None, None), Err(SignError::NotPermitted));

    let excluding = FieldScope::Exclude(vec!["ours".into()]);
    let partly = sign_new_field(&plain, &signer, "a", Some(excluding), None).unwrap();
    assert!(sign_new_field(&partly, &signer, "ours.1", None, None).is_ok(), "below a field that is named");
    assert_eq!(sign_new_field(&partly, &signer, "ours1", None, None), Err(SignError::NotPermitted));
}

#[test]
fn fields_that_cannot_be_signed() {
    let signer = House::new().signer("A");
    let plain = small_pdf(Layout::Table, &Extra::default());
    let document = Document::open(plain.as_slice()).unwrap();
    let mut increment = Increment::new(&document);
    let page = increment.pages().unwrap()[0].reference;
    let kind = NewFieldKind::Text { value: None };
    let text =
        forms::add_field(&mut increment, &NewField { kind, ..NewField::invisible_signature("a.text", page) }).unwrap();
    let field = forms::add_field(&mut increment, &NewField::invisible_signature("a.signature", page)).unwrap();
    let request = |field| SignatureRequest::new(field, &signer, time("2026-11-01T00:00:00Z"));

    for other in [text, page, Reference::new(999, 0)] {
        assert_eq!(sign(increment.clone(), &request(other)), Err(SignError::NotASignatureField));
    }
    let tight = SignatureRequest { contents_size: 100, ..request(field) };
    assert!(matches!(sign(increment.clone(), &tight), Err(SignError::DoesNotFit { needed: 1000.., reserved: 100 })));

    for taken in ["a.text", "a", "a.text.more"] {
        let again = forms::add_field(&mut increment.clone(), &NewField::invisible_signature(taken, page));
        assert_eq!(again, Err(UpdateError::FieldExists { name: taken.into() }));
    }

    let signed = [plain.as_slice(), &sign(increment, &request(field)).unwrap()].concat();
    let document = Document::open(signed).unwrap();
    assert_eq!(sign(Increment::new(&document), &request(field)), Err(SignError::AlreadySigned));
    let names: Vec<String> = forms::fields(&document).unwrap().into_iter().map(|field| field.name).collect();
    assert_eq!(names, ["a.text", "a.signature"]);
}
