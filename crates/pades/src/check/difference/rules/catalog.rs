//! Catalog and trailer.

use super::super::reach::catalog_kind;
use super::super::snapshot::Snapshot;
use super::{Difference, Kind, changed_keys};
use crate::object::{Dictionary, Object};
use crate::reader::ObjectSource;

pub fn compare(old: &Snapshot, new: &Snapshot, found: &mut Vec<Difference>) {
    for key in changed_keys(&old.catalog, &new.catalog) {
        let kind = match key {
            b"DSS" if new.catalog.contains("DSS") => Kind::ValidationData,
            // Their content is compared, wherever it lies.
            b"AcroForm" | b"Extensions" => continue,
            _ => catalog_kind(key),
        };
        found.push(Difference::new(kind, old.catalog_reference));
    }
    extensions(old, new, found);
    trailer(old, new, found);
}

/// `/Extensions` may state more extensions, as validation data brings along.
fn extensions(old: &Snapshot, new: &Snapshot, found: &mut Vec<Difference>) {
    let read = |snapshot: &Snapshot| snapshot.document.entry(&snapshot.catalog, "Extensions").unwrap_or_default();
    let (before, after) = (read(old), read(new));
    if before != after {
        let kind = if is_plain(&after) { Kind::ValidationData } else { Kind::Catalog };
        found.push(Difference::new(kind, old.catalog_reference));
    }
}

/// Whether a value consists of names, numbers and dictionaries only.
fn is_plain(value: &Object) -> bool {
    match value {
        Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Name(_) => true,
        Object::String(text) => text.len() < 256,
        Object::Array(items) => items.iter().all(is_plain),
        Object::Dictionary(dictionary) => dictionary.iter().all(|(_, value)| is_plain(value)),
        Object::Stream(_) | Object::Reference(_) => false,
    }
}

fn trailer(old: &Snapshot, new: &Snapshot, found: &mut Vec<Difference>) {
    let (before, after) = (old.document.trailer(), new.document.trailer());
    if before.get("Info") != after.get("Info") {
        found.push(Difference::new(Kind::Metadata, None));
    }
    // The first half of the identifier is for life, the second one changes with each revision.
    let lasting =
        |trailer: &Dictionary| trailer.get("ID").and_then(Object::as_array).and_then(|id| id.first().cloned());
    if lasting(before).is_some_and(|id| lasting(after) != Some(id)) {
        found.push(Difference::new(Kind::Trailer, None));
    }
}
