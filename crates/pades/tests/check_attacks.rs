//! What attackers do to a sealed document by increments, each of them refused and named.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use aws_lc_rs::digest::{SHA256, digest};
use check_support::attacks::{ATTACKS, content, edit_catalog, page, reference};
use check_support::{EVIDENCE, OPEN, SEAL, Sealed, append, field, forbidden, now, request, sealed, tamper};
use common::House;
use common::small_pdf::{Extra, LAYOUTS, Layout, small_pdf};
use pades::authority::Signer;
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, Fault, Integrity, Level, Verdict, check};
use pades::forms;
use pades::object::{Dictionary, Object, Reference, Stream};
use pades::reader::Document;
use pades::sign::{Certification, signed_data};
use pades::update::Increment;

#[test]
fn increments_after_the_seal_are_refused() {
    let sealed = sealed(Layout::Table);
    for (name, code, attack) in ATTACKS {
        let report = sealed.check(&tamper(&sealed.file, attack)).unwrap();
        assert_eq!(report.verdict, Verdict::Changed, "{name}: {report:#?}");
        assert!(forbidden(&report).contains(code), "{name}: {:?}", forbidden(&report));
    }
}

#[test]
fn increments_are_refused_in_every_layout() {
    for layout in LAYOUTS {
        let sealed = sealed(layout);
        for (name, _, attack) in ATTACKS {
            assert_eq!(sealed.verdict(&tamper(&sealed.file, attack)), Verdict::Changed, "{layout:?} {name}");
        }
    }
}

/// A later, honest signature does not make good what came before it.
#[test]
fn a_seal_does_not_cover_up() {
    let sealed = sealed(Layout::Table);
    let allowed = ["evidence replaced", "evidence replaced in place"];
    for (name, code, attack) in ATTACKS.iter().filter(|(name, ..)| !allowed.contains(name)) {
        let tampered = tamper(&sealed.signed, attack);
        let signer = sealed.house.signer("Example service");
        if ["field removed", "whole document replaced", "other page tree"].contains(name) {
            continue;
        }
        let file = append(&tampered, |increment| request(increment, SEAL, &signer, None, None));
        let report = sealed.check(&file).unwrap();
        assert_eq!(report.verdict, Verdict::Changed, "{name}: {report:#?}");
        assert!(forbidden(&report).contains(code), "{name}: {:?}", forbidden(&report));
    }
}

/// Signs a field whatever earlier signatures say, as an attacker would.
fn sign_anyway(file: &[u8], signer: &Signer, field: impl FnOnce(&mut Increment) -> Reference) -> Vec<u8> {
    let mut increment = Increment::new(&Document::open(file).unwrap());
    let field = field(&mut increment);
    let range: Vec<Object> = [0, 1_111_111_111, 1_222_222_222, 1_333_333_333].map(Object::from).to_vec();
    let value = Dictionary::typed("Sig")
        .with("Filter", Object::name("Adobe.PPKLite"))
        .with("SubFilter", Object::name("ETSI.CAdES.detached"))
        .with("M", Object::text("D:20261121100000Z"))
        .with("ByteRange", range)
        .with("Contents", Object::String(vec![0xee; 2048]));
    let value = increment.add(value);
    increment.edit(field, |field| field.set("V", value)).unwrap();
    let mut file = [file, &increment.finish().unwrap()].concat();
    let place = |file: &[u8], text: &str| {
        file.windows(text.len()).rposition(|window| window.eq_ignore_ascii_case(text.as_bytes())).unwrap()
    };
    // Strings are written in hexadecimal when most of their bytes are not printable.
    let (start, length) = (place(&file, &format!("<{}>", "ee".repeat(2048))), 4098);
    let end = start + length;
    let numbers = [("1111111111", start), ("1222222222", end), ("1333333333", file.len() - end)];
    for (written, number) in numbers {
        let at = place(&file, written);
        file[at..at + 10].copy_from_slice(format!("{number:<10}").as_bytes());
    }
    let mut signed = file[..start].to_vec();
    signed.extend_from_slice(&file[end..]);
    let hash: [u8; 32] = digest(&SHA256, &signed).as_ref().try_into().unwrap();
    let cms = signed_data(signer, &hash, now()).unwrap();
    let digits: String = cms.iter().map(|byte| format!("{byte:02X}")).collect();
    file[start + 1..end - 1].fill(b'0');
    file[start + 1..start + 1 + digits.len()].copy_from_slice(digits.as_bytes());
    file
}

#[test]
fn an_open_field_cannot_be_signed_after_the_seal() {
    let sealed = sealed(Layout::Table);
    let signer = sealed.house.signer("Late Example");
    let before = sign_anyway(&sealed.signed, &signer, |increment| field(increment, OPEN));
    assert_eq!(sealed.verdict(&before), Verdict::Valid, "the same is fine before the seal");
    let after = sign_anyway(&sealed.file, &signer, |increment| field(increment, OPEN));
    let report = sealed.check(&after).unwrap();
    assert!(report.signatures.iter().all(|signature| signature.integrity == Integrity::Intact), "{report:#?}");
    assert_eq!((report.verdict, forbidden(&report)), (Verdict::Changed, vec!["field-signed"]));
}

#[test]
fn a_new_signature_field_is_refused_where_fields_are_fixed() {
    let sealed = sealed(Layout::Table);
    let signer = sealed.house.signer("Sneaky Example");
    for file in [&sealed.sent, &sealed.file] {
        let more = sign_anyway(file, &signer, |increment| {
            let page = page(increment);
            let over_all = forms::NewField {
                rectangle: [0.0, 0.0, 595.0, 842.0],
                ..forms::NewField::invisible_signature("sinetti.sneaky", page)
            };
            forms::add_field(increment, &over_all).unwrap()
        });
        let report = sealed.check(&more).unwrap();
        assert_eq!((report.verdict, forbidden(&report)), (Verdict::Changed, vec!["signature-field-added"]));
    }
}

/// A signature in a new field of a file that others certified, as a signatory here brings it along.
#[test]
fn a_certification_without_locks_lets_others_sign_unseen() {
    let house = House::new();
    let signer = house.signer("Elsewhere Example");
    let original = small_pdf(Layout::Table, &Extra::default());
    let mut anchors = TrustAnchors::new();
    anchors.add_der(house.root.certificate()).unwrap();
    let verdict = |level: u8, rectangle: [f64; 4]| {
        let certified = append(&original, |increment| {
            let page = page(increment);
            forms::add_field(increment, &forms::NewField::invisible_signature("Certified", page)).unwrap();
            let certification = Certification { level, locked_fields: None };
            request(increment, "Certified", &signer, None, Some(certification))
        });
        let signed = sign_anyway(&certified, &signer, |increment| {
            let page = page(increment);
            let new =
                forms::NewField { rectangle, ..forms::NewField::invisible_signature("sinetti-signature-1", page) };
            forms::add_field(increment, &new).unwrap()
        });
        check(&signed, &CheckOptions { anchors: &anchors, now: now() }).unwrap().verdict
    };
    for level in [2, 3] {
        assert_eq!(verdict(level, [0.0; 4]), Verdict::Valid, "P {level}");
        assert_eq!(verdict(level, [0.0, 0.0, 595.0, 842.0]), Verdict::Changed, "P {level}, all over the page");
    }
    assert_eq!(verdict(1, [0.0; 4]), Verdict::Changed);
}

/// Replaces the seal's dictionary in a later revision: what it says is not what was signed.
fn with_seal(sealed: &Sealed, edit: impl FnOnce(&mut Dictionary)) -> (Verdict, Vec<Fault>) {
    let file = tamper(&sealed.file, |increment| {
        let value = forms::find(increment, SEAL).unwrap().unwrap().value.unwrap().as_reference().unwrap();
        increment.edit(value, edit).unwrap();
    });
    let report = sealed.check(&file).unwrap();
    let faults = report.signatures.iter().filter_map(|signature| match signature.integrity {
        Integrity::Broken(fault) => Some(fault),
        Integrity::Intact => None,
    });
    (report.verdict, faults.collect())
}

#[test]
fn forged_and_wrapped_signatures_are_refused() {
    let sealed = sealed(Layout::Table);
    let length = i64::try_from(sealed.file.len()).unwrap();
    let ranges: [&[i64]; 7] = [
        &[],
        &[0],
        &[0, 0, 0, length],
        &[0, length, length, 0],
        &[0, 10, 20, length - 20, 5],
        &[0, -1, 9, 9],
        &[9, 9, 99, 99],
    ];
    for range in ranges {
        let range: Vec<Object> = range.iter().map(|number| Object::from(*number)).collect();
        assert_eq!(with_seal(&sealed, |seal| seal.set("ByteRange", range)), (Verdict::Changed, vec![Fault::ByteRange]));
    }
    let without = |key: &'static str| with_seal(&sealed, |seal| drop(seal.remove(key)));
    assert_eq!(without("ByteRange"), (Verdict::Changed, vec![Fault::ByteRange]));
    assert_eq!(without("Contents"), (Verdict::Changed, vec![Fault::Contents]));
    assert_eq!(without("SubFilter"), (Verdict::Changed, vec![Fault::Moved]));
    for contents in [Object::Null, Object::from(0), Object::String(Vec::new()), Object::String(vec![0; 2048])] {
        let (verdict, faults) = with_seal(&sealed, |seal| seal.set("Contents", contents));
        assert_eq!((verdict, faults.len()), (Verdict::Changed, 1));
    }
    // A part of what was covered moved out of the cover, as in signature wrapping.
    let (verdict, faults) = with_seal(&sealed, |seal| {
        let Some(Object::Array(range)) = seal.get_mut("ByteRange") else { panic!() };
        let after = range[3].as_integer().unwrap();
        range[2] = Object::from(length - after + 40);
    });
    assert_eq!((verdict, faults), (Verdict::Changed, vec![Fault::ByteRange]));
}

/// A revision whose cross-reference points an object's number to another object's bytes.
#[test]
fn a_cross_reference_that_shows_other_objects_is_refused() {
    let sealed = sealed(Layout::Table);
    let text = String::from_utf8_lossy(&sealed.file).into_owned();
    // The file has bytes that are no UTF-8 only in the header, so that places after it shift by as much.
    let shift = text.len() - sealed.file.len();
    let place = text.find("7 0 obj").unwrap() - shift;
    let newest = text.rfind("startxref\n").unwrap() + 10;
    let previous = text[newest..].lines().next().unwrap();
    let size = sealed.file.len();
    for (number, offset) in [(4, place), (4, 20), (1, place)] {
        let more = format!(
            "xref\n{number} 1\n{offset:010} 00000 n \ntrailer\n<</Size 60/Root 1 0 R/Prev {previous}>>\nstartxref\n{size}\n%%EOF\n"
        );
        let file = [&sealed.file[..], more.as_bytes()].concat();
        assert!(sealed.check(&file).map_or(true, |report| report.verdict == Verdict::Changed), "{number} {offset}");
    }
    // A fresh cross-reference that knows nothing of the earlier ones.
    let more = format!("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 60/Root 1 0 R>>\nstartxref\n{size}\n%%EOF\n");
    let file = [&sealed.file[..], more.as_bytes()].concat();
    assert!(sealed.check(&file).map_or(true, |report| report.verdict == Verdict::Changed));
}

#[test]
fn objects_that_nothing_uses_are_refused_at_the_end() {
    let sealed = sealed(Layout::Table);
    let file = tamper(&sealed.file, |increment| {
        increment.add(content());
    });
    let report = sealed.check(&file).unwrap();
    assert_eq!(report.verdict, Verdict::Changed);
    assert!(report.problems.iter().any(|problem| problem.code == "unexplained-revision"));
}

#[test]
fn a_dangling_reference_cannot_be_filled_in() {
    let file = |increment: &mut Increment| {
        let page = page(increment);
        increment.edit(page, |page| page.set("Group", reference(90))).unwrap();
    };
    let sealed = sealed(Layout::Table);
    // Prepared before anything is signed: the page uses an object that is not there yet.
    let prepared = tamper(&sealed.original, file);
    let signer = sealed.house.signer("Ada Example");
    let signed = append(&prepared, |increment| {
        let page = page(increment);
        forms::add_field(increment, &forms::NewField::invisible_signature("one", page)).unwrap();
        request(increment, "one", &signer, None, None)
    });
    assert_eq!(sealed.verdict(&signed), Verdict::Valid);
    let filled = tamper(&signed, |increment| increment.set(reference(90), Dictionary::new()));
    assert_eq!(forbidden(&sealed.check(&filled).unwrap()), ["page-changed"]);
}

#[test]
fn validation_data_may_follow_the_seal() {
    let sealed = sealed(Layout::Table);
    let file = tamper(&sealed.file, |increment| {
        let certificate = increment.add(Stream::new(Dictionary::new(), sealed.house.issuing.certificate().to_vec()));
        let data = increment.add(Dictionary::new().with("Certs", vec![certificate.into()]));
        edit_catalog(increment, |catalog| catalog.set("DSS", data));
    });
    let report = sealed.check(&file).unwrap();
    assert_eq!(report.verdict, Verdict::Valid, "{report:#?}");
    assert!(report.unsigned_revision);
    assert_eq!(report.signatures[2].changes_after[0].code, "validation-data-added");
    assert_eq!(report.signatures[2].level, Some(Level::BB));
}

/// Between two signatures anything may be filled in; at the end only what a signature covers counts.
#[test]
fn evidence_that_nobody_signed_is_refused() {
    let sealed = sealed(Layout::Table);
    let file = tamper(&sealed.sent, |increment| {
        let field = field(increment, EVIDENCE);
        forms::set_value(increment, field, Object::text("made up")).unwrap();
    });
    let report = sealed.check(&file).unwrap();
    assert_eq!((report.verdict, forbidden(&report)), (Verdict::Changed, vec!["field-filled"]));
}

/// A file from elsewhere with one signature that sets no rules: its form may be filled in, its pages may not be touched.
#[test]
fn a_plain_approval_lets_forms_be_filled() {
    let sealed = sealed(Layout::Table);
    let signer = sealed.house.signer("Ada Example");
    let signed = append(&sealed.original, |increment| {
        let page = page(increment);
        forms::add_field(increment, &forms::NewField::invisible_signature("one", page)).unwrap();
        request(increment, "one", &signer, None, None)
    });
    let allowed = ["the original's field filled", "XMP changed", "version raised"];
    for (name, code, attack) in ATTACKS.iter().filter(|(name, ..)| !name.contains("sign") && !name.contains("evidence"))
    {
        if ["look of an open field", "lock taken away", "field moved", "action on a field", "properties changed"]
            .contains(name)
        {
            continue;
        }
        let report = sealed.check(&tamper(&signed, attack)).unwrap();
        if allowed.contains(name) || *name == "properties replaced" {
            assert_eq!(report.verdict, Verdict::Valid, "{name}: {:?}", forbidden(&report));
            assert!(
                report.unsigned_revision
                    && report.signatures[0].changes_after.iter().any(|change| change.code == *code)
            );
        } else if *name != "certification taken away" {
            assert_eq!(report.verdict, Verdict::Changed, "{name}");
            assert!(forbidden(&report).contains(code), "{name}: {:?}", forbidden(&report));
        }
    }
}
