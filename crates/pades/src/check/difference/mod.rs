//! What one revision of a document changed of the one before: object by object, each judged by what it is for.
//!
//! First every object whose content differs is found ([`touched`]). The few objects that a later revision has business with
//! (catalog, form, fields, pages' lists of annotations) are compared entry by entry ([`rules`]). For all others it matters
//! from where the older revision reaches them ([`reach`]): an object that only a field's appearance uses may change when
//! that field is filled; one that anything else uses may not, however it is also used. What the older revision cannot
//! reach at all is new and shows only through the former.

mod kind;
mod reach;
mod rules;
mod snapshot;
mod touched;

pub use kind::Kind;
pub use snapshot::Snapshot;

use std::collections::HashSet;

use crate::object::{Object, Reference};

/// More differences than this between two revisions are not told apart any more, and not allowed.
const MAX_DIFFERENCES: usize = 10_000;

/// One difference between two revisions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Difference {
    pub kind: Kind,
    pub object: Option<Reference>,
    /// Fully qualified name of the field it concerns.
    pub field: Option<String>,
    /// Index of the page it concerns.
    pub page: Option<usize>,
}

impl Difference {
    fn new(kind: Kind, object: impl Into<Option<Reference>>) -> Self {
        Self { kind, object: object.into(), field: None, page: None }
    }

    fn in_field(self, field: &str) -> Self {
        Self { field: Some(field.to_owned()), ..self }
    }

    fn on_page(self, page: usize) -> Self {
        Self { page: Some(page), ..self }
    }
}

/// Everything `new` changed of `old`, each kind of change to each thing once.
pub fn compare(old: &Snapshot, new: &Snapshot) -> Vec<Difference> {
    let touched = touched::touched(&old.document, &new.document);
    let mut found = rules::compare(old, new, &touched);

    let reach = reach::Reach::of(old);
    for reference in touched {
        if rules::covers(old, reference) {
            continue;
        }
        if let Some(area) = reach.area(reference) {
            found.push(area_difference(old, new, area, reference));
        } else if let Some(field) = reach.filling(reference) {
            let field = &old.fields[field];
            found.push(Difference::new(rules::filling_kind(old, new, field), reference).in_field(&field.name));
        } else if reach.is_validation_data(reference) {
            found.push(Difference::new(Kind::ValidationData, reference));
        }
    }

    let mut seen = HashSet::new();
    found.retain(|one| seen.insert((one.kind, one.field.clone(), one.page)));
    if found.len() > MAX_DIFFERENCES {
        found.truncate(MAX_DIFFERENCES);
        found.push(Difference::new(Kind::TooMany, None));
    }
    found
}

fn area_difference(old: &Snapshot, new: &Snapshot, area: reach::Area, reference: Reference) -> Difference {
    let kind = match area.kind {
        Kind::PageTreeChanged if new.pages.len() > old.pages.len() => Kind::PageAdded,
        Kind::PageTreeChanged if new.pages.len() < old.pages.len() => Kind::PageRemoved,
        Kind::FormChanged if is_extended_resources(old, new, reference) => Kind::FormSettings,
        kind => kind,
    };
    Difference { kind, object: Some(reference), field: None, page: area.page }
}

/// Whether an object of the form's default resources got more entries and lost none.
fn is_extended_resources(old: &Snapshot, new: &Snapshot, reference: Reference) -> bool {
    let in_resources = old.form_resources().contains(&reference);
    in_resources
        && match (old.document.get_shared(reference), new.document.get_shared(reference)) {
            (Ok(old), Ok(new)) => rules::is_extension(&old, &new, 0),
            _ => false,
        }
}

/// Calls `visit` for every reference in an object, nested ones included.
fn references(object: &Object, visit: &mut impl FnMut(Reference)) {
    match object {
        Object::Reference(reference) => visit(*reference),
        Object::Array(items) => items.iter().for_each(|item| references(item, visit)),
        Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, value)| references(value, visit)),
        Object::Stream(stream) => stream.dictionary.iter().for_each(|(_, value)| references(value, visit)),
        _ => {}
    }
}
