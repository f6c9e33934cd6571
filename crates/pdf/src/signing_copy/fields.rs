//! Laying down all fields: what is added after the certification would break it.

use pades::forms::{NewField, NewFieldKind, add_field, annotation_flags, field_flags};
use pades::object::{Dictionary, Object, Reference};
use pades::sign::{FieldScope, field_lock};
use pades::update::Increment;

use super::unchanged;
use crate::error::Error;
use crate::fields;

/// Where a widget goes and what it shows.
pub struct Spot<'a> {
    pub page: Reference,
    pub area: [f64; 4],
    pub appearance: Reference,
    pub description: &'a str,
    /// Key in the parent tree of a tagged file.
    pub structure_key: Option<u32>,
}

const WIDGET: u32 = annotation_flags::PRINT | annotation_flags::LOCKED;

fn more(spot: &Spot<'_>) -> Dictionary {
    match spot.structure_key {
        Some(key) => Dictionary::new().with("StructParent", key),
        None => Dictionary::new(),
    }
}

/// A signature field.
pub fn signature(increment: &mut Increment, name: &str, lock: bool, spot: &Spot<'_>) -> Result<Reference, Error> {
    let lock = lock.then(|| field_lock(&FieldScope::All));
    let field = NewField {
        name,
        kind: NewFieldKind::Signature { lock },
        page: spot.page,
        rectangle: spot.area,
        field_flags: 0,
        annotation_flags: WIDGET,
        appearance: Some(spot.appearance),
        description: Some(spot.description),
        more: more(spot),
    };
    Ok(add_field(increment, &field)?)
}

/// A read-only text field. `style` is its /DA: how a viewer that makes appearances itself would show it.
pub fn text(
    increment: &mut Increment,
    name: &str,
    value: &str,
    style: &str,
    spot: &Spot<'_>,
) -> Result<Reference, Error> {
    let field = NewField {
        name,
        kind: NewFieldKind::Text { value: (!value.is_empty()).then(|| Object::text(value)) },
        page: spot.page,
        rectangle: spot.area,
        field_flags: field_flags::READ_ONLY | field_flags::NO_EXPORT | field_flags::MULTILINE,
        annotation_flags: WIDGET,
        appearance: Some(spot.appearance),
        description: Some(spot.description),
        more: more(spot)
            .with("DA", Object::String(style.as_bytes().to_vec()))
            .with("AS", Object::name(unchanged::STATE)),
    };
    Ok(add_field(increment, &field)?)
}

/// The names of the fields that stay open after the certification.
pub fn open_fields(places: impl Iterator<Item = u32>) -> Vec<String> {
    let mut names: Vec<String> = places
        .flat_map(|place| [fields::signature(place), fields::state(place), fields::place_evidence(place)])
        .collect();
    names.push(fields::EVIDENCE.to_owned());
    names.push(fields::SEAL.to_owned());
    names
}
