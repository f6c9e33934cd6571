//! The form and its fields.

use std::collections::{BTreeSet, HashSet};

use super::super::snapshot::{Role, Snapshot};
use super::{Difference, Kind, additions, changed_keys, filling_kind, is_extension};
use crate::forms::{Field, FieldKind, annotation_flags};
use crate::object::{Dictionary, Object, Reference};
use crate::reader::ObjectSource;

/// `/F`: not shown on screen.
const NO_VIEW: i64 = 1 << 5;

/// Compares form and fields. Returns the signature fields that were added.
pub fn compare(
    old: &Snapshot,
    new: &Snapshot,
    touched: &BTreeSet<Reference>,
    found: &mut Vec<Difference>,
) -> HashSet<Reference> {
    for key in changed_keys(&old.form, &new.form) {
        let before = old.form.get_bytes(key).unwrap_or(&Object::Null);
        let after = new.form.get_bytes(key).unwrap_or(&Object::Null);
        let kind = match key {
            b"Fields" => continue,
            b"SigFlags" if only_adds_flags(before, after) => Kind::FormFlags,
            b"DR" if before.is_null() || is_extension(before, after, 0) => Kind::FormSettings,
            b"DA" | b"Q" | b"NeedAppearances" => Kind::FormSettings,
            b"XFA" => Kind::DynamicForm,
            _ => Kind::FormChanged,
        };
        found.push(Difference::new(kind, None));
    }
    let read = |snapshot: &Snapshot| snapshot.document.array_entry(&snapshot.form, "Fields").unwrap_or_default();
    let mut added = HashSet::new();
    list(old, new, None, [&read(old), &read(new)], &mut added, found);

    for reference in touched {
        match old.roles.get(reference) {
            Some(Role::Field(index)) => field(old, new, &old.fields[*index], *reference, found),
            Some(Role::FieldParent) => parent(old, new, *reference, &mut added, found),
            _ => {}
        }
    }
    added
}

/// A field that only holds others: more of them may come.
fn parent(
    old: &Snapshot,
    new: &Snapshot,
    reference: Reference,
    added: &mut HashSet<Reference>,
    found: &mut Vec<Difference>,
) {
    let dictionaries = (old.document.get_shared(reference), new.document.get_shared(reference));
    let (Ok(before), Ok(after)) = dictionaries else {
        found.push(Difference::new(Kind::FieldChanged, reference));
        return;
    };
    let (Object::Dictionary(before), Object::Dictionary(after)) = (before.as_ref(), after.as_ref()) else {
        found.push(Difference::new(Kind::FieldChanged, reference));
        return;
    };
    if changed_keys(before, after).iter().any(|key| *key != b"Kids") {
        found.push(Difference::new(Kind::FieldChanged, reference));
    }
    let kids = |snapshot: &Snapshot, parent| snapshot.document.array_entry(parent, "Kids").unwrap_or_default();
    list(old, new, Some(reference), [&kids(old, before), &kids(new, after)], added, found);
}

/// `/Fields`, or `/Kids` of a field: what was there stays, and only signature fields may come.
fn list(
    old: &Snapshot,
    new: &Snapshot,
    parent: Option<Reference>,
    [before, after]: [&[Object]; 2],
    added: &mut HashSet<Reference>,
    found: &mut Vec<Difference>,
) {
    let Some(items) = additions(before, after) else {
        let gone = before.iter().any(|item| !after.contains(item));
        let kind = if gone { Kind::FieldRemoved } else { Kind::FormChanged };
        found.push(Difference::new(kind, parent));
        return;
    };
    for item in items {
        match item.as_reference().and_then(|reference| Some((reference, added_field(old, new, parent, reference)?))) {
            Some((reference, difference)) => {
                added.insert(reference);
                found.push(difference);
            }
            None => found.push(Difference::new(Kind::FieldAdded, item.as_reference())),
        }
    }
}

/// An added signature field; None when it is anything else.
fn added_field(old: &Snapshot, new: &Snapshot, parent: Option<Reference>, reference: Reference) -> Option<Difference> {
    let was_something = !old.document.get_shared(reference).ok()?.is_null();
    let object = new.document.get_shared(reference).ok()?;
    let Object::Dictionary(dictionary) = object.as_ref() else { return None };
    let is_plain = ["Kids", "A", "AA"].iter().all(|key| !dictionary.contains(key));
    let is_in_place = dictionary.get("Parent").and_then(Object::as_reference) == parent;
    let is_signature = dictionary.get("FT").is_some_and(|kind| kind.is_name("Sig"));
    if was_something || !is_plain || !is_in_place || !is_signature {
        return None;
    }
    let field = new.field_at(reference)?;
    if old.fields.iter().any(|known| known.name == field.name) {
        return None;
    }
    let is_time_stamp = new.signature(field).is_some_and(|value| {
        value.is_type("DocTimeStamp") || value.get("SubFilter").is_some_and(|format| format.is_name("ETSI.RFC3161"))
    });
    let kind = if is_time_stamp && is_invisible(new, dictionary) {
        Kind::TimeStampAdded
    } else if has_no_area(new, dictionary) {
        Kind::UnseenSignatureFieldAdded
    } else {
        Kind::SignatureFieldAdded
    };
    Some(Difference::new(kind, reference).in_field(&field.name))
}

fn is_invisible(new: &Snapshot, dictionary: &Dictionary) -> bool {
    let flags = new.document.entry(dictionary, "F").ok().and_then(|flags| flags.as_integer()).unwrap_or(0);
    if flags & (i64::from(annotation_flags::HIDDEN) | NO_VIEW) != 0 {
        return true;
    }
    has_no_area(new, dictionary)
}

/// Flags can be changed later; a field without an area has nowhere to show anything.
fn has_no_area(new: &Snapshot, dictionary: &Dictionary) -> bool {
    let corners = new.document.array_entry(dictionary, "Rect").unwrap_or_default();
    let corners: Vec<f64> = corners.iter().filter_map(Object::as_number).collect();
    match corners[..] {
        [left, bottom, right, top] => left == right || bottom == top,
        _ => !dictionary.contains("Rect"),
    }
}

/// The dictionary of a field or one of its widgets.
fn field(old: &Snapshot, new: &Snapshot, field: &Field, reference: Reference, found: &mut Vec<Difference>) {
    let dictionaries = (old.document.get_shared(reference), new.document.get_shared(reference));
    let (Ok(before), Ok(after)) = dictionaries else {
        found.push(Difference::new(Kind::FieldChanged, reference).in_field(&field.name));
        return;
    };
    let (Object::Dictionary(before), Object::Dictionary(after)) = (before.as_ref(), after.as_ref()) else {
        found.push(Difference::new(Kind::FieldChanged, reference).in_field(&field.name));
        return;
    };
    let signed = field.kind == FieldKind::Signature && old.signature(field).is_some();
    for key in changed_keys(before, after) {
        let (was, is) = (before.get_bytes(key), after.get_bytes(key));
        let kind = match key {
            b"V" | b"AP" | b"AS" | b"M" | b"I" | b"RV" if signed => {
                if key == b"V" {
                    Kind::SignatureReplaced
                } else {
                    Kind::SignatureAppearance
                }
            }
            b"V" | b"AP" | b"AS" | b"M" | b"RV" => filling_kind(old, new, field),
            b"I" if field.kind == FieldKind::Choice => Kind::FieldFilled,
            b"F" | b"DA" | b"Q" | b"DS" | b"MK" if !signed => Kind::FieldSettings,
            b"Ff"
                if was.unwrap_or(&Object::Integer(0)).as_integer().map(|flags| flags | 1)
                    == is.and_then(Object::as_integer) =>
            {
                Kind::FieldSettings
            }
            b"Type" | b"P" if was.is_none() => Kind::FieldSettings,
            b"A" | b"AA" => Kind::Actions,
            _ => Kind::FieldChanged,
        };
        found.push(Difference::new(kind, reference).in_field(&field.name));
    }
}

/// Whether flags changed by additions only, of the two that exist.
fn only_adds_flags(before: &Object, after: &Object) -> bool {
    let before = if before.is_null() { Some(0) } else { before.as_integer() };
    match (before, after.as_integer()) {
        (Some(before), Some(after)) => before & !after == 0 && (0..=3).contains(&after),
        _ => false,
    }
}
