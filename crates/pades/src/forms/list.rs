//! The fields a document has.

use std::collections::{HashMap, HashSet};

use crate::{
    object::{Dictionary, Object, Reference},
    reader::{ObjectSource, ReadError},
};

/// What a field holds, `/FT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    Button,
    Choice,
    Signature,
    Unknown,
}

/// A place where a field shows on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Widget {
    pub reference: Reference,
    /// Index of the page whose `/Annots` names the widget, if one does.
    pub page: Option<usize>,
    pub dictionary: Dictionary,
}

/// A terminal field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub reference: Reference,
    /// Fully qualified: partial names from the root, joined by periods (12.7.4.2).
    pub name: String,
    pub kind: FieldKind,
    /// `/Ff`, inherited.
    pub flags: u32,
    /// `/V`, inherited; as written, thus possibly a reference. None when absent or null.
    pub value: Option<Object>,
    /// The field's own dictionary (with one widget, usually the widget's too).
    pub dictionary: Dictionary,
    pub widgets: Vec<Widget>,
}

impl Field {
    /// The value as text, when it is a string or a stream of text.
    ///
    /// # Errors
    /// When the value cannot be read.
    pub fn text(&self, document: &crate::reader::Document) -> Result<Option<String>, ReadError> {
        let Some(value) = &self.value else { return Ok(None) };
        Ok(match document.resolve(value)? {
            Object::Stream(stream) => Some(crate::object::decode_text(&document.decoded(&stream)?)),
            other => other.to_text(),
        })
    }
}

#[derive(Clone, Default)]
struct Inherited {
    name: Option<String>,
    kind: Option<FieldKind>,
    flags: u32,
    value: Option<Object>,
}

/// The terminal fields of the form, in the order of the field tree. Fields without a reference of their own, which the
/// standard does not allow, are not listed.
///
/// # Errors
/// When the field tree or a page cannot be read, or is deeper than the limits allow.
pub fn fields(source: &impl ObjectSource) -> Result<Vec<Field>, ReadError> {
    let form = source.dictionary_entry(&source.catalog()?, "AcroForm")?;
    let roots = source.array_entry(&form, "Fields")?;
    if roots.is_empty() {
        return Ok(Vec::new());
    }
    let mut walk = Walk { source, pages: widget_pages(source)?, seen: HashSet::new(), fields: Vec::new(), kids: 0 };
    for root in roots.iter().filter_map(Object::as_reference) {
        walk.node(root, &Inherited::default(), 0)?;
    }
    Ok(walk.fields)
}

/// The field with this fully qualified name.
///
/// # Errors
/// As [`fields`].
pub fn find(source: &impl ObjectSource, name: &str) -> Result<Option<Field>, ReadError> {
    Ok(fields(source)?.into_iter().find(|field| field.name == name))
}

fn widget_pages(source: &impl ObjectSource) -> Result<HashMap<Reference, usize>, ReadError> {
    let mut places = HashMap::new();
    let mut looked_at = 0;
    for (index, page) in source.pages()?.iter().enumerate() {
        let annotations = source.array_entry(&page.dictionary, "Annots")?;
        // Pages may share an array, hostile ones to no end.
        looked_at += annotations.len();
        if looked_at > source.limits().max_objects as usize {
            return Err(ReadError::limit("annotations"));
        }
        for annotation in annotations {
            if let Object::Reference(reference) = annotation {
                places.entry(reference).or_insert(index);
            }
        }
    }
    Ok(places)
}

struct Walk<'a, S> {
    source: &'a S,
    pages: HashMap<Reference, usize>,
    seen: HashSet<Reference>,
    fields: Vec<Field>,
    /// Kids looked at, as nodes may share an array of them.
    kids: usize,
}

impl<S: ObjectSource> Walk<'_, S> {
    fn node(&mut self, reference: Reference, above: &Inherited, depth: u16) -> Result<(), ReadError> {
        if depth > self.source.limits().max_depth {
            return Err(ReadError::limit("depth of the field tree"));
        }
        if !self.seen.insert(reference) {
            return Ok(());
        }
        let Object::Dictionary(dictionary) = self.source.get(reference)? else {
            return Ok(());
        };
        let inherited = self.inherit(&dictionary, above)?;
        let mut widgets = Vec::new();
        let mut has_fields = false;
        let kids = self.source.array_entry(&dictionary, "Kids")?;
        self.kids += kids.len();
        if self.kids > self.source.limits().max_objects as usize {
            return Err(ReadError::limit("nodes of the field tree"));
        }
        for kid in kids.iter().filter_map(Object::as_reference) {
            let Object::Dictionary(kid_dictionary) = self.source.get(kid)? else { continue };
            // A kid with a name of its own is a field, one without is a widget of this field.
            if kid_dictionary.contains("T") || kid_dictionary.contains("Kids") {
                has_fields = true;
                self.node(kid, &inherited, depth + 1)?;
            } else if self.seen.insert(kid) {
                widgets.push(Widget {
                    reference: kid,
                    page: self.pages.get(&kid).copied(),
                    dictionary: kid_dictionary,
                });
            }
        }
        if dictionary.get("Subtype").is_some_and(|subtype| subtype.is_name("Widget")) {
            let page = self.pages.get(&reference).copied();
            widgets.insert(0, Widget { reference, page, dictionary: dictionary.clone() });
        }
        if !has_fields || !widgets.is_empty() {
            self.fields.push(Field {
                reference,
                name: inherited.name.unwrap_or_default(),
                kind: inherited.kind.unwrap_or(FieldKind::Unknown),
                flags: inherited.flags,
                value: inherited.value,
                dictionary,
                widgets,
            });
        }
        Ok(())
    }

    fn inherit(&self, dictionary: &Dictionary, above: &Inherited) -> Result<Inherited, ReadError> {
        let mut inherited = above.clone();
        if let Some(partial) = self.source.entry(dictionary, "T")?.to_text() {
            inherited.name = Some(match &above.name {
                Some(prefix) => format!("{prefix}.{partial}"),
                None => partial,
            });
        }
        if let Some(kind) = self.source.entry(dictionary, "FT")?.as_name() {
            inherited.kind = Some(match kind {
                b"Tx" => FieldKind::Text,
                b"Btn" => FieldKind::Button,
                b"Ch" => FieldKind::Choice,
                b"Sig" => FieldKind::Signature,
                _ => FieldKind::Unknown,
            });
        }
        if let Some(flags) = self.source.entry(dictionary, "Ff")?.as_integer() {
            inherited.flags = u32::try_from(flags).unwrap_or(0);
        }
        if let Some(value) = dictionary.get("V") {
            inherited.value = if self.source.resolve(value)?.is_null() { None } else { Some(value.clone()) };
        }
        Ok(inherited)
    }
}
