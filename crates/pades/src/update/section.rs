//! The cross-reference section of an increment: of the same kind as the document's newest.

use std::collections::BTreeMap;

use super::{Increment, UpdateError, layout};
use crate::{
    object::{Dictionary, Object, Reference, Stream},
    reader::{Entry, SectionKind},
};

/// Appends the section, `startxref` and the end marker. `places` are the appended objects in ascending order.
pub(super) fn write(
    increment: &Increment,
    places: &[(Reference, usize)],
    out: &mut Vec<u8>,
) -> Result<(), UpdateError> {
    let document = &increment.document;
    let offset = document.bytes().len() + out.len();
    let mut entries = BTreeMap::new();
    // Where the document's own cross-reference was broken, ours is complete and leads nowhere else.
    if document.was_rebuilt() {
        entries.clone_from(document.entries());
        entries.insert(0, Entry::Free);
    }
    entries.extend(places.iter().map(|(reference, offset)| {
        (reference.number, Entry::At { offset: *offset, generation: reference.generation })
    }));
    let mut trailer = layout::trailer(increment, out);
    if let Some(newest) = document.revisions().last() {
        trailer.set("Prev", newest.offset - document.base());
    }
    match document.section_kind() {
        SectionKind::Table | SectionKind::Hybrid => write_table(&entries, document.base(), &trailer, out)?,
        SectionKind::Stream => write_stream(entries, increment.next, offset, document.base(), trailer, out)?,
    }
    out.extend_from_slice(format!("startxref\n{}\n%%EOF\n", offset - document.base()).as_bytes());
    Ok(())
}

/// Runs of consecutive object numbers.
fn subsections(entries: &BTreeMap<u32, Entry>) -> Vec<Vec<(u32, Entry)>> {
    let mut runs: Vec<Vec<(u32, Entry)>> = Vec::new();
    for (number, entry) in entries {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|(last, _)| last + 1 == *number) => run.push((*number, *entry)),
            _ => runs.push(vec![(*number, *entry)]),
        }
    }
    runs
}

fn write_table(
    entries: &BTreeMap<u32, Entry>,
    base: usize,
    trailer: &Dictionary,
    out: &mut Vec<u8>,
) -> Result<(), UpdateError> {
    out.extend_from_slice(b"xref\n");
    if entries.is_empty() {
        out.extend_from_slice(b"0 0\n");
    }
    for run in subsections(entries) {
        out.extend_from_slice(format!("{} {}\n", run[0].0, run.len()).as_bytes());
        for (number, entry) in run {
            let line = match entry {
                Entry::At { offset, generation } => format!("{:010} {generation:05} n\r\n", offset - base),
                Entry::Free if number == 0 => "0000000000 65535 f\r\n".to_owned(),
                Entry::Free => "0000000000 00000 f\r\n".to_owned(),
                // A document with object streams has cross-reference streams.
                Entry::In { .. } => return Err(UpdateError::TooLarge),
            };
            out.extend_from_slice(line.as_bytes());
        }
    }
    out.extend_from_slice(b"trailer\n");
    trailer.write_to(out);
    out.push(b'\n');
    Ok(())
}

fn write_stream(
    mut entries: BTreeMap<u32, Entry>,
    number: u32,
    offset: usize,
    base: usize,
    trailer: Dictionary,
    out: &mut Vec<u8>,
) -> Result<(), UpdateError> {
    entries.insert(number, Entry::At { offset, generation: 0 });
    let mut rows = Vec::with_capacity(entries.len() * 8);
    let mut index = Vec::new();
    for run in subsections(&entries) {
        index.extend([Object::from(run[0].0), Object::from(run.len())]);
        for (_, entry) in run {
            let (kind, second, third) = match entry {
                Entry::Free => (0_u8, 0, 0_u32),
                Entry::At { offset, generation } => (1, offset - base, u32::from(generation)),
                Entry::In { stream, index } => (2, stream as usize, index),
            };
            if third >> 24 != 0 {
                return Err(UpdateError::TooLarge);
            }
            let second = u32::try_from(second).map_err(|_| UpdateError::TooLarge)?;
            rows.push(kind);
            rows.extend_from_slice(&second.to_be_bytes());
            rows.extend_from_slice(&third.to_be_bytes()[1..]);
        }
    }
    let mut dictionary = Dictionary::typed("XRef").with("Size", number + 1);
    dictionary.set("W", vec![Object::from(1), Object::from(4), Object::from(3)]);
    dictionary.set("Index", index);
    for (key, value) in trailer.iter().filter(|(key, _)| *key != b"Size") {
        dictionary.set_bytes(key, value.clone());
    }
    out.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
    Stream::flate(dictionary, &rows).write_to(out);
    out.extend_from_slice(b"\nendobj\n");
    Ok(())
}
