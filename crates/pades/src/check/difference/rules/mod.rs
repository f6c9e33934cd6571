//! The objects that later revisions have business with, compared entry by entry.

mod catalog;
mod fields;
mod pages;

use std::collections::BTreeSet;

use super::snapshot::{Role, Snapshot};
use super::{Difference, Kind};
use crate::forms::Field;
use crate::object::{Dictionary, Object, Reference};

/// Whether an object of the older revision is compared here.
pub fn covers(old: &Snapshot, reference: Reference) -> bool {
    old.roles.get(&reference).is_some_and(|role| *role != Role::Conflict)
}

/// The differences in catalog, form, fields, pages and trailer.
pub fn compare(old: &Snapshot, new: &Snapshot, touched: &[Reference]) -> Vec<Difference> {
    if old.catalog_reference != new.catalog_reference {
        return vec![Difference::new(Kind::CatalogReplaced, new.catalog_reference)];
    }
    let touched: BTreeSet<Reference> = touched.iter().copied().collect();
    let mut found = Vec::new();
    catalog::compare(old, new, &touched, &mut found);
    let added = fields::compare(old, new, &touched, &mut found);
    pages::compare(old, new, &touched, &added, &mut found);
    found
}

/// What it is when the value or the appearance of a field that was not signed before changes.
pub fn filling_kind(old: &Snapshot, new: &Snapshot, field: &Field) -> Kind {
    if field.kind != crate::forms::FieldKind::Signature {
        return Kind::FieldFilled;
    }
    let now = new.field_at(field.reference);
    let signed = old.signature(field).is_none() && now.is_some_and(|now| new.signature(now).is_some());
    if signed { Kind::FieldSigned } else { Kind::EmptySignatureFieldChanged }
}

/// Whether `new` is `old` with more entries in its dictionaries, and nothing else.
pub fn is_extension(old: &Object, new: &Object, depth: u8) -> bool {
    if old == new {
        return true;
    }
    match (old, new) {
        (Object::Dictionary(old), Object::Dictionary(new)) if depth < 4 => {
            old.iter().all(|(key, value)| new.get_bytes(key).is_some_and(|now| is_extension(value, now, depth + 1)))
        }
        _ => false,
    }
}

/// The keys whose values are not literally the same in both.
fn changed_keys<'a>(old: &'a Dictionary, new: &'a Dictionary) -> Vec<&'a [u8]> {
    let gone_or_changed = old.iter().filter(|(key, value)| new.get_bytes(key) != Some(value));
    let added = new.iter().filter(|(key, _)| old.get_bytes(key).is_none());
    gone_or_changed.chain(added).map(|(key, _)| key).collect()
}

/// What `new` has besides `old`, when `old` is still there, complete and in its order.
fn additions<'a>(old: &[Object], new: &'a [Object]) -> Option<Vec<&'a Object>> {
    let mut expected = old.iter().peekable();
    let added = new.iter().filter(|item| expected.next_if_eq(item).is_none()).collect();
    expected.next().is_none().then_some(added)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn additions_keep_what_was_there() {
        let list = |numbers: &[i64]| numbers.iter().map(|number| Object::from(*number)).collect::<Vec<_>>();
        assert_eq!(additions(&list(&[1, 2]), &list(&[1, 3, 2])), Some(vec![&Object::Integer(3)]));
        assert_eq!(additions(&list(&[1, 2]), &list(&[2, 1])), None);
        assert_eq!(additions(&list(&[1, 2]), &list(&[1])), None);
    }

    #[test]
    fn an_extension_loses_nothing() {
        let font = |name: &str, number: u32| Dictionary::new().with(name, Reference::new(number, 0));
        let old = Object::from(Dictionary::new().with("Font", font("A", 1)));
        let more = Object::from(Dictionary::new().with("Font", font("A", 1).with("B", Reference::new(2, 0))));
        let other = Object::from(Dictionary::new().with("Font", font("A", 2)));
        assert!(is_extension(&old, &more, 0));
        assert!(!is_extension(&more, &old, 0));
        assert!(!is_extension(&old, &other, 0));
    }
}
