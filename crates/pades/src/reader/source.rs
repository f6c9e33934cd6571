//! What a document and a pending increment have in common: objects by reference.

use super::{Page, ReadError, pages};
use crate::object::{Dictionary, Object, Reference};

/// Objects by reference: a [`super::Document`] as it lies in the file, or an [`crate::update::Increment`] with what is pending.
pub trait ObjectSource {
    /// The object; null when it is free or missing, as the standard has it (7.3.10).
    ///
    /// # Errors
    /// When the object is there but cannot be read.
    fn get(&self, reference: Reference) -> Result<Object, ReadError>;

    /// The reference of the catalog, `/Root` of the trailer.
    ///
    /// # Errors
    /// When the trailer names none.
    fn catalog_reference(&self) -> Result<Reference, ReadError>;

    /// The limits in force.
    fn limits(&self) -> super::Limits;

    /// Follows references to the object at their end. A cycle of references is null.
    ///
    /// # Errors
    /// As [`ObjectSource::get`].
    fn resolve(&self, object: &Object) -> Result<Object, ReadError> {
        // A reference to a reference is not allowed, yet seen; nobody needs more than a few.
        let mut current = object.clone();
        for _ in 0..16 {
            match current {
                Object::Reference(reference) => current = self.get(reference)?,
                found => return Ok(found),
            }
        }
        Ok(Object::Null)
    }

    /// The value of an entry, references followed; null when there is none.
    ///
    /// # Errors
    /// As [`ObjectSource::get`].
    fn entry(&self, dictionary: &Dictionary, key: &str) -> Result<Object, ReadError> {
        dictionary.get(key).map_or(Ok(Object::Null), |value| self.resolve(value))
    }

    /// The value of an entry as a dictionary, empty when it is none.
    ///
    /// # Errors
    /// As [`ObjectSource::get`].
    fn dictionary_entry(&self, dictionary: &Dictionary, key: &str) -> Result<Dictionary, ReadError> {
        Ok(self.entry(dictionary, key)?.as_dictionary().cloned().unwrap_or_default())
    }

    /// The value of an entry as an array, empty when it is none.
    ///
    /// # Errors
    /// As [`ObjectSource::get`].
    fn array_entry(&self, dictionary: &Dictionary, key: &str) -> Result<Vec<Object>, ReadError> {
        Ok(if let Object::Array(items) = self.entry(dictionary, key)? { items } else { Vec::new() })
    }

    /// The catalog (7.7.2).
    ///
    /// # Errors
    /// When it is missing or no dictionary.
    fn catalog(&self) -> Result<Dictionary, ReadError> {
        match self.get(self.catalog_reference()?)? {
            Object::Dictionary(catalog) => Ok(catalog),
            _ => Err(ReadError::broken("the catalog is no dictionary")),
        }
    }

    /// The pages in their order, with what they inherit (7.7.3).
    ///
    /// # Errors
    /// When the page tree cannot be read, or has more pages than the limits allow.
    fn pages(&self) -> Result<Vec<Page>, ReadError>
    where
        Self: Sized,
    {
        pages::pages(self)
    }
}

/// No objects at all: for dictionaries that must not hold references, such as a cross-reference stream's.
pub(crate) struct NoObjects(pub super::Limits);

impl ObjectSource for NoObjects {
    fn get(&self, _reference: Reference) -> Result<Object, ReadError> {
        Ok(Object::Null)
    }

    fn catalog_reference(&self) -> Result<Reference, ReadError> {
        Err(ReadError::broken("no catalog"))
    }

    fn limits(&self) -> super::Limits {
        self.0
    }
}
