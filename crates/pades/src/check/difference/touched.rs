//! Which objects differ between two revisions.

use crate::object::Reference;
use crate::reader::{Document, Entry};

/// References whose object is not the same in both, those missing in one of them included. What lies at the same place in
/// both is the same, as the older revision is a prefix of the newer one.
pub fn touched(old: &Document, new: &Document) -> Vec<Reference> {
    let mut touched = Vec::new();
    for (number, before) in old.entries() {
        let after = new.entries().get(number);
        if after == Some(before) && !in_rewritten_stream(old, new, *before) {
            continue;
        }
        let (before, after) = (reference(*number, Some(before)), reference(*number, after));
        for reference in before.into_iter().chain(after.filter(|after| Some(*after) != before)) {
            if !is_same(old, new, reference) {
                touched.push(reference);
            }
        }
    }
    for (number, after) in new.entries() {
        if !old.entries().contains_key(number) {
            touched.extend(reference(*number, Some(after)));
        }
    }
    touched
}

fn reference(number: u32, entry: Option<&Entry>) -> Option<Reference> {
    match entry? {
        Entry::Free => None,
        Entry::At { generation, .. } => Some(Reference::new(number, *generation)),
        Entry::In { .. } => Some(Reference::new(number, 0)),
    }
}

fn in_rewritten_stream(old: &Document, new: &Document, entry: Entry) -> bool {
    matches!(entry, Entry::In { stream, .. } if old.entries().get(&stream) != new.entries().get(&stream))
}

/// An object that was written again and cannot be read in one of the two counts as changed: others may read it.
fn is_same(old: &Document, new: &Document, reference: Reference) -> bool {
    match (old.get_shared(reference), new.get_shared(reference)) {
        (Ok(before), Ok(after)) => before == after,
        _ => false,
    }
}
