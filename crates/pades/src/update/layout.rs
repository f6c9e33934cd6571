//! The bytes of an increment: objects, cross-reference, trailer.

use super::{Change, Increment, UpdateError, section};
use crate::object::{Dictionary, Object, Reference};

/// An increment as bytes to append.
#[derive(Debug)]
pub(crate) struct Layout {
    pub bytes: Vec<u8>,
    pub signature: Option<SignaturePlace>,
}

/// Where in the appended bytes a signature's blanks are.
#[derive(Debug)]
pub(crate) struct SignaturePlace {
    /// The blank for the three unknown numbers of `/ByteRange`, after `[0 `.
    pub byte_range: std::ops::Range<usize>,
    /// The hexadecimal string of `/Contents`, with its brackets.
    pub contents: std::ops::Range<usize>,
}

/// Digits an offset may have in a cross-reference table and in the blank of a `/ByteRange`.
pub(super) const OFFSET_DIGITS: usize = 10;

pub(super) fn lay_out(increment: &Increment) -> Result<Layout, UpdateError> {
    let document = &increment.document;
    let start = document.bytes().len();
    let mut layout = Layout { bytes: Vec::new(), signature: None };
    // An object must not touch what the file ends with.
    if document.bytes().last().is_none_or(|byte| *byte != b'\n' && *byte != b'\r') {
        layout.bytes.push(b'\n');
    }
    let mut places = Vec::with_capacity(increment.changes.len());
    for (number, (generation, change)) in &increment.changes {
        let reference = Reference::new(*number, *generation);
        places.push((reference, start + layout.bytes.len()));
        layout.bytes.extend_from_slice(format!("{number} {generation} obj\n").as_bytes());
        match change {
            Change::Object(object) => object.write_to(&mut layout.bytes),
            Change::Signature(dictionary, size) => {
                layout.signature = Some(write_signature(dictionary, *size, &mut layout.bytes));
            }
        }
        layout.bytes.extend_from_slice(b"\nendobj\n");
    }
    section::write(increment, &places, &mut layout.bytes)?;
    if start + layout.bytes.len() >= 9_999_999_999 {
        return Err(UpdateError::TooLarge);
    }
    Ok(layout)
}

fn write_signature(dictionary: &Dictionary, size: usize, out: &mut Vec<u8>) -> SignaturePlace {
    let opening = out.len();
    dictionary.write_to(out);
    // Reopened: the two entries that are filled later come last.
    out.truncate(out.len() - 2);
    debug_assert!(out[opening..].starts_with(b"<<"));
    out.extend_from_slice(b"/ByteRange[0 ");
    let byte_range = out.len()..out.len() + 3 * OFFSET_DIGITS + 2;
    out.resize(byte_range.end, b' ');
    out.extend_from_slice(b"]/Contents");
    let contents = out.len()..out.len() + 2 * size + 2;
    out.push(b'<');
    out.resize(contents.end - 1, b'0');
    out.extend_from_slice(b">>>");
    SignaturePlace { byte_range, contents }
}

/// The keys of the trailer of the new revision: those of the newest one, without what describes its own section.
pub(super) fn trailer(increment: &Increment, appended: &[u8]) -> Dictionary {
    const OF_THE_SECTION: [&[u8]; 13] = [
        b"Size",
        b"Prev",
        b"XRefStm",
        b"Type",
        b"W",
        b"Index",
        b"Length",
        b"Filter",
        b"DecodeParms",
        b"F",
        b"FFilter",
        b"FDecodeParms",
        b"DL",
    ];
    let mut trailer = Dictionary::new().with("Size", increment.next);
    for (key, value) in increment.document.trailer().iter() {
        if !OF_THE_SECTION.contains(&key) {
            trailer.set_bytes(key, value.clone());
        }
    }
    for (key, value) in increment.trailer.iter() {
        trailer.set_bytes(key, value.clone());
    }
    trailer.set("ID", identifiers(trailer.get("ID"), increment.document.bytes().len(), appended));
    trailer
}

/// File identifiers (14.4): the first stays, the second changes with each revision.
fn identifiers(present: Option<&Object>, length: usize, appended: &[u8]) -> Object {
    let mut context = aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA256);
    let first = present.and_then(Object::as_array).and_then(|pair| pair.first()).and_then(Object::as_string);
    context.update(first.unwrap_or_default());
    context.update(&length.to_be_bytes());
    context.update(appended);
    let changed = context.finish().as_ref()[..16].to_vec();
    let first = first.filter(|first| !first.is_empty()).map_or_else(|| changed.clone(), <[u8]>::to_vec);
    Object::Array(vec![Object::String(first), Object::String(changed)])
}
