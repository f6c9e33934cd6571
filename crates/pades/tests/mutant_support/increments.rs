//! Increments after the last signature: plain, beside validation data, and below a time stamp that makes them look
//! official.

use pades::forms::{self, Field, FieldKind};
use pades::object::{Dictionary, Object, Reference, Stream};
use pades::reader::{Document, ObjectSource};
use pades::update::Increment;

use super::{Genuine, Mutants};
use crate::check_support::attacks::ATTACKS;
use crate::check_support::tamper;

/// With values of the file at hand.
type Tampering<'a> = (&'a str, &'a dyn Fn(&mut Increment));
type Edit = (&'static str, fn(&mut Dictionary));

/// What universal signature forgery does to a signature dictionary, and others like it.
const FORGERIES: &[Edit] = &[
    ("no byte range", |value| drop(value.remove("ByteRange"))),
    ("byte range null", |value| value.set("ByteRange", Object::Null)),
    ("byte range empty", |value| value.set("ByteRange", Vec::new())),
    ("byte range of nothing", |value| value.set("ByteRange", vec![0.into(), 0.into(), 0.into(), 0.into()])),
    ("byte range negative", |value| value.set("ByteRange", vec![0.into(), (-1).into(), (-1).into(), 0.into()])),
    ("no contents", |value| drop(value.remove("Contents"))),
    ("contents null", |value| value.set("Contents", Object::Null)),
    ("contents empty", |value| value.set("Contents", Object::String(Vec::new()))),
    ("contents one zero", |value| value.set("Contents", Object::String(vec![0]))),
    ("no filter", |value| drop(value.remove("Filter"))),
    ("no format", |value| drop(value.remove("SubFilter"))),
    ("other format", |value| value.set("SubFilter", Object::name("adbe.x509.rsa_sha1"))),
    ("older format", |value| value.set("SubFilter", Object::name("adbe.pkcs7.detached"))),
    ("made a time stamp", |value| value.set("Type", Object::name("DocTimeStamp"))),
    ("other name", |value| value.set("Name", Object::text("Somebody Else"))),
    ("other time", |value| value.set("M", Object::text("D:20200101000000Z"))),
    ("no permissions", |value| drop(value.remove("Reference"))),
];

/// What may be done to a signed field or its widget.
const WIDGETS: &[Edit] = &[
    ("hidden", |field| field.set("F", 2)),
    ("shown elsewhere", |field| field.set("Rect", Object::numbers(&[0.0, 0.0, 400.0, 400.0]))),
    ("state set", |field| field.set("AS", Object::name("Off"))),
    ("renamed", |field| field.set("T", Object::text("other"))),
    ("made a text field", |field| field.set("FT", Object::name("Tx"))),
    ("unsigned", |field| drop(field.remove("V"))),
    ("signature null", |field| field.set("V", Object::Null)),
    ("action", |field| field.set("A", Dictionary::new().with("S", Object::name("Print")))),
    ("made a link", |field| field.set("Subtype", Object::name("Link"))),
];

pub fn make(mutants: &mut Mutants, of: &Genuine) {
    let document = Document::open(of.file.as_slice()).unwrap();
    let fields = forms::fields(&document).unwrap();
    let is_signed = |field: &&Field| field.kind == FieldKind::Signature && field.value.is_some();
    let signed: Vec<&Field> = fields.iter().filter(is_signed).collect();
    for _ in 0..3 {
        let field = *mutants.random.pick(&signed);
        let value = field.value.as_ref().and_then(Object::as_reference).unwrap();
        let (what, edit) = *mutants.random.pick(FORGERIES);
        mutants.add(
            "forgery",
            of,
            &format!("{} {what}", field.name),
            tamper(&of.file, |it| it.edit(value, edit).unwrap()),
        );
        let (what, edit) = *mutants.random.pick(WIDGETS);
        let file = tamper(&of.file, |it| it.edit(field.reference, edit).unwrap());
        mutants.add("field", of, &format!("{} {what}", field.name), file);
    }
    if let [first, .., last] = &signed[..] {
        let value = first.value.clone().unwrap();
        let file = tamper(&of.file, |it| it.edit(last.reference, |field| field.set("V", value)).unwrap());
        mutants.add("forgery", of, "one signature in two fields", file);
    }
    if of.is_stage {
        attacks(mutants, of);
    }
    validation_data(mutants, of, &document);
}

/// The known attacks, each alone, with validation data as a pretext, or with a time stamp on top.
fn attacks(mutants: &mut Mutants, of: &Genuine) {
    let skip = mutants.random.below(3);
    for (name, _, attack) in ATTACKS.iter().skip(skip).step_by(3) {
        mutants.add("increment", of, name, tamper(&of.file, attack));
        let pretext = tamper(&of.file, |increment| {
            attack(increment);
            let data = mutants.ground.house.validation_data(&mutants.ground.stamps, crate::check_support::now());
            pades::validation_data::add(increment, &data).unwrap();
        });
        mutants.add("increment beside validation data", of, name, pretext);
        // Field lists and roots that were taken away leave no place for a stamp.
        if !["field removed", "whole document replaced", "other page tree", "page added"].contains(name) {
            let stamped = mutants.ground.archive(&tamper(&of.file, attack), "covering");
            mutants.add("increment below a time stamp", of, name, stamped);
        }
    }
}

/// The validation data taken away or hollowed out, and such data as a cover for something else.
fn validation_data(mutants: &mut Mutants, of: &Genuine, document: &Document) {
    let catalog = document.catalog().unwrap();
    let root = document.catalog_reference().unwrap();
    let Some(store) = catalog.get("DSS").and_then(Object::as_reference) else {
        // The content of the first page, named a certificate and then changed.
        let contents = document.pages().unwrap()[0].dictionary.get("Contents").and_then(Object::as_reference).unwrap();
        let file = tamper(&of.file, |increment| {
            let data = increment.add(Dictionary::new().with("Certs", vec![contents.into()]));
            increment.edit(root, |catalog| catalog.set("DSS", data)).unwrap();
            increment.set(contents, Stream::new(Dictionary::new(), b"BT ET".to_vec()));
        });
        mutants.add("validation data", of, "page content named a certificate", file);
        return;
    };
    let first =
        |key| document.array_entry(&document.dictionary_entry(&catalog, "DSS").unwrap(), key).unwrap()[0].clone();
    let stream = |key| first(key).as_reference().unwrap();
    let edits: [Tampering; 6] = [
        ("removed", &|it| it.edit(root, |catalog| drop(catalog.remove("DSS"))).unwrap()),
        ("emptied", &|it| it.set(store, Dictionary::typed("DSS"))),
        ("null", &|it| it.set(store, Object::Null)),
        ("a certificate swapped", &|it| it.set(stream("Certs"), Stream::new(Dictionary::new(), b"0".to_vec()))),
        ("a revocation list swapped", &|it| it.set(stream("CRLs"), Stream::new(Dictionary::new(), b"0".to_vec()))),
        ("revocation lists left out", &|it| it.edit(store, |store| drop(store.remove("CRLs"))).unwrap()),
    ];
    for (what, edit) in edits {
        mutants.add("validation data", of, what, tamper(&of.file, edit));
    }
    let byte = first_byte(document, stream("Certs"));
    let mut file = of.file.clone();
    file[byte] ^= 1;
    mutants.add("validation data", of, "a byte of a certificate", file);
}

/// Where the data of a stream begins that is written as it is.
fn first_byte(document: &Document, reference: Reference) -> usize {
    let object = document.get(reference).unwrap();
    let data = &object.as_stream().unwrap().data[..];
    document.bytes().windows(data.len()).rposition(|window| window == data).unwrap() + 40
}
