//! Changing what is there, in the smallest object that holds it: `/AcroForm`, `/Fields`, `/Annots` and `/Kids` may each be
//! direct or indirect.

use crate::{
    object::{Dictionary, Object, Reference, Stream},
    reader::ObjectSource,
    update::{Increment, UpdateError},
};

/// Changes the form's dictionary, which is made where there is none.
///
/// # Errors
/// When the catalog cannot be read.
pub fn edit_form(increment: &mut Increment, edit: impl FnOnce(&mut Dictionary)) -> Result<(), UpdateError> {
    let catalog = increment.catalog_reference()?;
    match increment.catalog()?.get("AcroForm") {
        Some(Object::Reference(form)) if increment.get(*form)?.as_dictionary().is_some() => increment.edit(*form, edit),
        Some(Object::Dictionary(form)) => {
            let mut form = form.clone();
            edit(&mut form);
            increment.edit(catalog, |catalog| catalog.set("AcroForm", form))
        }
        _ => {
            let mut form = Dictionary::new().with("Fields", Vec::new());
            edit(&mut form);
            let form = increment.add(form);
            increment.edit(catalog, |catalog| catalog.set("AcroForm", form))
        }
    }
}

/// Sets a field's value.
///
/// # Errors
/// When the field is no dictionary.
pub fn set_value(increment: &mut Increment, field: Reference, value: impl Into<Object>) -> Result<(), UpdateError> {
    let value = value.into();
    increment.edit(field, |dictionary| dictionary.set("V", value))
}

/// Sets a widget's normal appearance.
///
/// # Errors
/// When the widget is no dictionary.
pub fn set_appearance(increment: &mut Increment, widget: Reference, appearance: Reference) -> Result<(), UpdateError> {
    increment.edit(widget, |dictionary| dictionary.set("AP", Dictionary::new().with("N", appearance)))
}

/// A form XObject that shows nothing.
pub fn empty_appearance(increment: &mut Increment) -> Reference {
    let dictionary = Dictionary::typed("XObject")
        .with("Subtype", Object::name("Form"))
        .with("BBox", Object::numbers(&[0.0, 0.0, 1.0, 1.0]))
        .with("Resources", Dictionary::new());
    increment.add(Stream::new(dictionary, Vec::new()))
}

/// Adds to an array that is an entry of an object, and may be an object of its own.
///
/// # Errors
/// When the owner cannot be read or is no dictionary.
pub fn push_to_entry(
    increment: &mut Increment,
    owner: Reference,
    key: &str,
    item: Reference,
) -> Result<(), UpdateError> {
    let dictionary = increment.get(owner)?;
    let present = dictionary.as_dictionary().and_then(|dictionary| dictionary.get(key)).cloned();
    match pushed(increment, present, item)? {
        Pushed::Elsewhere => Ok(()),
        Pushed::Direct(items) => increment.edit(owner, |dictionary| dictionary.set(key, items)),
    }
}

pub(super) fn push_to_form_fields(increment: &mut Increment, field: Reference) -> Result<(), UpdateError> {
    let present = increment.dictionary_entry(&increment.catalog()?, "AcroForm")?.get("Fields").cloned();
    match pushed(increment, present, field)? {
        Pushed::Elsewhere => Ok(()),
        Pushed::Direct(items) => edit_form(increment, |form| form.set("Fields", items)),
    }
}

enum Pushed {
    /// The array was an object of its own, which is done.
    Elsewhere,
    Direct(Vec<Object>),
}

fn pushed(increment: &mut Increment, present: Option<Object>, item: Reference) -> Result<Pushed, UpdateError> {
    let of_its_own = present.as_ref().and_then(Object::as_reference);
    let mut items = match present.map(|present| increment.resolve(&present)).transpose()? {
        Some(Object::Array(items)) => items,
        _ => Vec::new(),
    };
    // An empty array of its own is often one that many pages share: it stays, and the owner gets its own.
    let own = of_its_own.filter(|_| !items.is_empty());
    items.push(item.into());
    Ok(match own {
        Some(reference) => {
            increment.set(reference, items);
            Pushed::Elsewhere
        }
        None => Pushed::Direct(items),
    })
}
