//! One document that ten people sign in turn, as the service sends it round.

use pades::forms::{self, NewField, NewFieldKind, field_flags};
use pades::object::{Dictionary, Object, Stream};
use pades::reader::ObjectSource;
use pades::sign::{Certification, FieldScope, field_lock};

use super::{SEAL, append, field, original, request};
use crate::common::House;
use crate::common::small_pdf::Layout;

pub const SIGNATORIES: usize = 10;

fn signature(number: usize) -> String {
    format!("sinetti.signature.{number}")
}

fn evidence(number: usize) -> String {
    format!("sinetti.evidence.{number}")
}

/// The file at every step: as it was sent (certified), after each of the ten, and sealed. Each begins with the one
/// before.
pub fn steps(layout: Layout, house: &House) -> Vec<Vec<u8>> {
    let mut steps = vec![send(&original(layout), house)];
    for number in 1..=SIGNATORIES {
        let name = format!("Signatory {number}");
        let signer = house.signer(&name);
        steps.push(append(&steps[number - 1], |increment| {
            let note = format!("{{\"signatory\":{number}}}");
            let note = increment.add(Stream::new(Dictionary::new(), note.into_bytes()));
            let evidence = field(increment, &evidence(number));
            forms::set_value(increment, evidence, note).unwrap();
            request(increment, &signature(number), &signer, Some(&name), None)
        }));
    }
    let service = house.signer("Example service");
    steps.push(append(&steps[SIGNATORIES], |increment| request(increment, SEAL, &service, None, None)));
    steps
}

fn send(original: &[u8], house: &House) -> Vec<u8> {
    append(original, |increment| {
        let page = increment.pages().unwrap()[0].reference;
        let mut ours = vec![SEAL.to_owned()];
        let mut bottom = 40.0;
        for number in 1..=SIGNATORIES {
            let (signature, evidence) = (signature(number), evidence(number));
            let rectangle = [72.0, bottom, 272.0, bottom + 30.0];
            let visible = NewField { rectangle, ..NewField::invisible_signature(&signature, page) };
            forms::add_field(increment, &visible).unwrap();
            let kind = NewFieldKind::Text { value: None };
            let hidden = NewField { kind, ..NewField::invisible_signature(&evidence, page) };
            // The appearance state means nothing here, and keeps pyHanko from taking the stream for changed.
            let more = Dictionary::new().with("AS", Object::name("N"));
            let hidden = NewField { field_flags: field_flags::READ_ONLY, more, ..hidden };
            forms::add_field(increment, &hidden).unwrap();
            ours.extend([signature, evidence]);
            bottom += 40.0;
        }
        let kind = NewFieldKind::Signature { lock: Some(field_lock(&FieldScope::All)) };
        forms::add_field(increment, &NewField { kind, ..NewField::invisible_signature(SEAL, page) }).unwrap();
        forms::add_field(increment, &NewField::invisible_signature("sinetti.sent", page)).unwrap();
        let certification = Certification { level: 2, locked_fields: Some(FieldScope::Exclude(ours)) };
        request(increment, "sinetti.sent", &house.signer("Example service"), None, Some(certification))
    })
}
