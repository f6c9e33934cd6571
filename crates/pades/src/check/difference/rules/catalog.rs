//! Catalog and trailer.

use std::collections::{BTreeSet, HashSet};

use bytes::Bytes;

use super::super::reach::catalog_kind;
use super::super::snapshot::Snapshot;
use super::{Difference, Kind, changed_keys};
use crate::object::{Dictionary, Object, Reference};
use crate::reader::ObjectSource;

pub fn compare(old: &Snapshot, new: &Snapshot, touched: &BTreeSet<Reference>, found: &mut Vec<Difference>) {
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
    validation_data(old, new, touched, found);
    trailer(old, new, found);
}

/// What the validation data held stays: a list that says "revoked" is not to be got rid of. More may come, and the same
/// may be written again.
fn validation_data(old: &Snapshot, new: &Snapshot, touched: &BTreeSet<Reference>, found: &mut Vec<Difference>) {
    let (before, after) = (pieces(old), pieces(new));
    let missing: Vec<&Reference> = before.iter().filter(|one| touched.contains(one) || !after.contains(one)).collect();
    if missing.is_empty() {
        return;
    }
    let data = |snapshot: &Snapshot, reference: &Reference| match snapshot.document.get(*reference) {
        Ok(Object::Stream(stream)) => Some(stream.data),
        _ => None,
    };
    // Only what is new is looked into, so that many revisions cost no more than their bytes.
    let written = after.iter().filter(|one| touched.contains(one) || !before.contains(one));
    let written: HashSet<Bytes> = written.filter_map(|one| data(new, one)).collect();
    if missing.iter().filter_map(|one| data(old, one)).any(|data| !written.contains(&data)) {
        found.push(Difference::new(Kind::ValidationDataLost, old.catalog_reference));
    }
}

/// Certificates, revocation lists and OCSP responses of the validation data.
fn pieces(snapshot: &Snapshot) -> HashSet<Reference> {
    let store = snapshot.document.dictionary_entry(&snapshot.catalog, "DSS").unwrap_or_default();
    let arrays = ["Certs", "CRLs", "OCSPs"].map(|key| snapshot.document.array_entry(&store, key).unwrap_or_default());
    arrays.iter().flatten().filter_map(Object::as_reference).collect()
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
