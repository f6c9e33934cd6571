//! One more revision, appended to a document (7.5.6).

mod error;
mod layout;
mod section;

use std::collections::BTreeMap;

pub use error::UpdateError;
pub(crate) use layout::{Layout, SignaturePlace};

use crate::{
    object::{Dictionary, Object, Reference},
    reader::{Document, Limits, ObjectSource, ReadError},
};

/// Changes to a document that become one appended revision. The document's own bytes are never touched.
#[derive(Clone, Debug)]
pub struct Increment {
    document: Document,
    changes: BTreeMap<u32, (u16, Change)>,
    next: u32,
    trailer: Dictionary,
}

/// What is pending for one object number.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Object(Object),
    /// A signature dictionary: written with room for `/ByteRange` and for this many bytes of `/Contents`.
    Signature(Dictionary, usize),
}

impl Increment {
    #[must_use]
    pub fn new(document: &Document) -> Self {
        let highest = document.entries().last_key_value().map_or(0, |(number, _)| *number);
        let size =
            document.trailer().get("Size").and_then(Object::as_integer).and_then(|size| u32::try_from(size).ok());
        // A number that the file says is in use stays unused by us, unless it states nonsense.
        let next = size.filter(|size| *size <= 8_388_607).unwrap_or(0).max(highest.saturating_add(1));
        Self { document: document.clone(), changes: BTreeMap::new(), next, trailer: Dictionary::new() }
    }

    /// The document below the changes.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Replaces an object, or defines one that was allocated.
    pub fn set(&mut self, reference: Reference, object: impl Into<Object>) {
        self.changes.insert(reference.number, (reference.generation, Change::Object(object.into())));
    }

    /// Adds a new object.
    pub fn add(&mut self, object: impl Into<Object>) -> Reference {
        let reference = self.allocate();
        self.set(reference, object);
        reference
    }

    /// A reference for an object that is set later.
    pub fn allocate(&mut self) -> Reference {
        let reference = Reference::new(self.next, 0);
        self.next += 1;
        reference
    }

    /// Sets an entry of the trailer, such as `/Info`.
    pub fn set_trailer(&mut self, key: &str, value: impl Into<Object>) {
        self.trailer.set(key, value);
    }

    /// Whether nothing has been changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.trailer.is_empty()
    }

    /// Changes a dictionary in place: `edit` gets the object's dictionary, which is then set again.
    ///
    /// # Errors
    /// When the object cannot be read or is no dictionary.
    pub fn edit(&mut self, reference: Reference, edit: impl FnOnce(&mut Dictionary)) -> Result<(), UpdateError> {
        let mut object = self.get(reference)?;
        let dictionary = object.as_dictionary_mut().ok_or(UpdateError::NotADictionary { reference })?;
        edit(dictionary);
        self.set(reference, object);
        Ok(())
    }

    /// The bytes to append to the document.
    ///
    /// # Errors
    /// When the result would exceed what a cross-reference can state.
    pub fn finish(self) -> Result<Vec<u8>, UpdateError> {
        self.lay_out().map(|layout| layout.bytes)
    }

    pub(crate) fn set_signature(&mut self, reference: Reference, dictionary: Dictionary, size: usize) {
        self.changes.insert(reference.number, (reference.generation, Change::Signature(dictionary, size)));
    }

    pub(crate) fn lay_out(self) -> Result<Layout, UpdateError> {
        layout::lay_out(&self)
    }
}

impl ObjectSource for Increment {
    fn get(&self, reference: Reference) -> Result<Object, ReadError> {
        match self.changes.get(&reference.number) {
            Some((generation, Change::Object(object))) if *generation == reference.generation => Ok(object.clone()),
            Some((generation, Change::Signature(dictionary, _))) if *generation == reference.generation => {
                Ok(Object::Dictionary(dictionary.clone()))
            }
            Some(_) => Ok(Object::Null),
            None => self.document.get(reference),
        }
    }

    fn catalog_reference(&self) -> Result<Reference, ReadError> {
        match self.trailer.get("Root").and_then(Object::as_reference) {
            Some(root) => Ok(root),
            None => self.document.catalog_reference(),
        }
    }

    fn limits(&self) -> Limits {
        self.document.limits()
    }
}
