//! Adding fields.

use super::{FieldKind, annotation_flags, edit::push_to_form_fields, empty_appearance, fields, push_to_entry};
use crate::{
    object::{Dictionary, Object, Reference},
    reader::{ObjectSource, ReadError},
    update::{Increment, UpdateError},
};

/// A field to lay down, with its one widget.
#[derive(Clone, Debug)]
pub struct NewField<'a> {
    /// Fully qualified: of `a.b.c` the parents `a` and `a.b` are found or made.
    pub name: &'a str,
    pub kind: NewFieldKind,
    /// The page the widget is on; also an invisible one needs a page.
    pub page: Reference,
    /// In the page's own space; all zeros for an invisible field.
    pub rectangle: [f64; 4],
    /// `/Ff`.
    pub field_flags: u32,
    /// `/F`.
    pub annotation_flags: u32,
    /// The normal appearance, a form XObject. When none is given an empty one is made, which PDF/A asks for.
    pub appearance: Option<Reference>,
    /// What assistive technology reads out, `/TU`.
    pub description: Option<&'a str>,
    /// More entries of the dictionary, such as `/DA` or `/StructParent`.
    pub more: Dictionary,
}

/// What a new field is.
#[derive(Clone, Debug)]
pub enum NewFieldKind {
    /// With its `/Lock`, see [`crate::sign::field_lock`].
    Signature { lock: Option<Dictionary> },
    /// With its value, if any.
    Text { value: Option<Object> },
}

impl<'a> NewField<'a> {
    /// A signature field that shows nothing.
    #[must_use]
    pub fn invisible_signature(name: &'a str, page: Reference) -> Self {
        Self {
            name,
            kind: NewFieldKind::Signature { lock: None },
            page,
            rectangle: [0.0; 4],
            field_flags: 0,
            // Printed: PDF/A lets no annotation be hidden from print.
            annotation_flags: annotation_flags::PRINT | annotation_flags::LOCKED,
            appearance: None,
            description: None,
            more: Dictionary::new(),
        }
    }
}

/// Adds a field with its widget: to the form, which is made where there is none, and to its page.
///
/// # Errors
/// When a field of this name is there already, or the form or page cannot be read.
pub fn add_field(increment: &mut Increment, field: &NewField<'_>) -> Result<Reference, UpdateError> {
    let (parent, partial) = find_parent(increment, field.name)?;
    let reference = increment.allocate();
    let appearance = field.appearance.unwrap_or_else(|| empty_appearance(increment));
    let mut dictionary = Dictionary::typed("Annot")
        .with("Subtype", Object::name("Widget"))
        .with("T", Object::text(partial))
        .with("F", field.annotation_flags)
        .with("Rect", Object::numbers(&field.rectangle))
        .with("P", field.page)
        .with("AP", Dictionary::new().with("N", appearance));
    match &field.kind {
        NewFieldKind::Signature { lock } => {
            dictionary.set("FT", Object::name("Sig"));
            if let Some(lock) = lock {
                // An indirect object, as table 235 asks.
                let lock = increment.add(lock.clone());
                dictionary.set("Lock", lock);
            }
        }
        NewFieldKind::Text { value } => {
            dictionary.set("FT", Object::name("Tx"));
            if let Some(value) = value {
                dictionary.set("V", value.clone());
            }
        }
    }
    if field.field_flags != 0 {
        dictionary.set("Ff", field.field_flags);
    }
    if let Some(description) = field.description {
        dictionary.set("TU", Object::text(description));
    }
    if let Some(parent) = parent {
        dictionary.set("Parent", parent);
    }
    for (key, value) in field.more.iter() {
        dictionary.set_bytes(key, value.clone());
    }
    increment.set(reference, dictionary);
    attach(increment, parent, reference)?;
    add_annotation(increment, field.page, reference)?;
    Ok(reference)
}

/// Adds an annotation to a page, whose tab order becomes that of its structure where it states none. Once somebody has signed,
/// the page gets the annotation alone: strict validators take every other entry for a change of what was signed.
///
/// # Errors
/// When the page cannot be read.
pub fn add_annotation(increment: &mut Increment, page: Reference, annotation: Reference) -> Result<(), UpdateError> {
    push_to_entry(increment, page, "Annots", annotation)?;
    let dictionary = increment.get(page)?;
    let states_order = dictionary.as_dictionary().is_some_and(|dictionary| dictionary.contains("Tabs"));
    if !states_order && !is_signed(increment)? {
        increment.edit(page, |dictionary| dictionary.set("Tabs", Object::name("S")))?;
    }
    Ok(())
}

/// Whether a signature field has a value.
fn is_signed(source: &impl ObjectSource) -> Result<bool, ReadError> {
    Ok(fields(source)?.iter().any(|field| field.kind == FieldKind::Signature && field.value.is_some()))
}

/// Finds or makes the parents of a field; returns the nearest one, and the field's partial name.
fn find_parent<'a>(increment: &mut Increment, name: &'a str) -> Result<(Option<Reference>, &'a str), UpdateError> {
    let mut parent = None;
    let mut rest = name;
    loop {
        let (partial, below) = rest.split_once('.').map_or((rest, None), |(partial, below)| (partial, Some(below)));
        let present = child(increment, parent, partial)?;
        let Some(below) = below else {
            return match present {
                None => Ok((parent, partial)),
                Some(_) => Err(UpdateError::FieldExists { name: name.to_owned() }),
            };
        };
        parent = Some(match present {
            // A field with a type of its own is terminal and can have no children.
            Some((_, dictionary)) if dictionary.contains("FT") => {
                return Err(UpdateError::FieldExists { name: name.to_owned() });
            }
            Some((reference, _)) => reference,
            None => add_parent(increment, parent, partial)?,
        });
        rest = below;
    }
}

fn child(
    source: &impl ObjectSource,
    parent: Option<Reference>,
    partial: &str,
) -> Result<Option<(Reference, Dictionary)>, ReadError> {
    let children = match parent {
        None => source.array_entry(&source.dictionary_entry(&source.catalog()?, "AcroForm")?, "Fields")?,
        Some(parent) => {
            source.array_entry(source.get(parent)?.as_dictionary().unwrap_or(&Dictionary::new()), "Kids")?
        }
    };
    for reference in children.iter().filter_map(Object::as_reference) {
        let Object::Dictionary(dictionary) = source.get(reference)? else { continue };
        if source.entry(&dictionary, "T")?.to_text().as_deref() == Some(partial) {
            return Ok(Some((reference, dictionary)));
        }
    }
    Ok(None)
}

fn add_parent(increment: &mut Increment, above: Option<Reference>, partial: &str) -> Result<Reference, UpdateError> {
    let mut dictionary = Dictionary::new().with("T", Object::text(partial)).with("Kids", Vec::new());
    if let Some(above) = above {
        dictionary.set("Parent", above);
    }
    let reference = increment.add(dictionary);
    attach(increment, above, reference)?;
    Ok(reference)
}

fn attach(increment: &mut Increment, parent: Option<Reference>, child: Reference) -> Result<(), UpdateError> {
    match parent {
        Some(parent) => push_to_entry(increment, parent, "Kids", child),
        None => push_to_form_fields(increment, child),
    }
}
