//! Pages and their lists of annotations.

use std::collections::{BTreeSet, HashSet};

use super::super::snapshot::Snapshot;
use super::{Difference, Kind, additions, changed_keys};
use crate::object::{Object, Reference};
use crate::reader::ObjectSource;

/// Compares the pages that were touched. `added` are signature fields that were added, whose widgets may join a page.
pub fn compare(
    old: &Snapshot,
    new: &Snapshot,
    touched: &BTreeSet<Reference>,
    added: &HashSet<Reference>,
    found: &mut Vec<Difference>,
) {
    for (index, page) in old.pages.iter().enumerate() {
        let list = page.dictionary.get("Annots").and_then(Object::as_reference);
        if !touched.contains(&page.reference) && !list.is_some_and(|list| touched.contains(&list)) {
            continue;
        }
        let object = new.document.get_shared(page.reference);
        let Some(Object::Dictionary(now)) = object.as_deref().ok() else {
            found.push(Difference::new(Kind::PageChanged, page.reference).on_page(index));
            continue;
        };
        for key in changed_keys(&page.dictionary, now) {
            let kind = match key {
                b"Annots" => continue,
                // The order in which the Tab key goes through a page: comes with a field on it.
                b"Tabs" if !added.is_empty() && !page.dictionary.contains("Tabs") => continue,
                b"Contents" | b"Resources" => Kind::PageContent,
                b"AA" => Kind::Actions,
                b"AF" => Kind::Attachments,
                b"Parent" => Kind::PageTreeChanged,
                _ => Kind::PageChanged,
            };
            found.push(Difference::new(kind, page.reference).on_page(index));
        }
        let before = old.document.array_entry(&page.dictionary, "Annots").unwrap_or_default();
        let after = new.document.array_entry(now, "Annots").unwrap_or_default();
        match additions(&before, &after) {
            Some(items) => {
                for item in items {
                    let reference = item.as_reference();
                    if !reference.is_some_and(|reference| added.contains(&reference)) {
                        found.push(Difference::new(Kind::AnnotationAdded, reference).on_page(index));
                    }
                }
            }
            None => {
                let gone = before.iter().any(|item| !after.contains(item));
                let kind = if gone { Kind::AnnotationRemoved } else { Kind::AnnotationChanged };
                found.push(Difference::new(kind, page.reference).on_page(index));
            }
        }
    }
}
