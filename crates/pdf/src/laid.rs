//! The fields that a signing copy has.

use std::collections::HashMap;

use pades::forms::Field;
use pades::object::Reference;
use pades::reader::Document;

use crate::error::Error;
use crate::fields;

/// Our fields in a file, by name.
pub(crate) struct LaidFields {
    fields: HashMap<String, Field>,
}

impl LaidFields {
    pub fn of(document: &Document) -> Result<Self, Error> {
        let ours = |field: &Field| fields::is_ours(&field.name);
        let fields = pades::forms::fields(document)?.into_iter().filter(ours);
        Ok(Self { fields: fields.map(|field| (field.name.clone(), field)).collect() })
    }

    /// Whether the file has signature pages (and with them state and evidence fields).
    pub fn has_pages(&self) -> bool {
        self.fields.contains_key(fields::EVIDENCE)
    }

    pub fn get(&self, name: &str) -> Result<Reference, Error> {
        self.field(name).map(|field| field.reference)
    }

    pub fn field(&self, name: &str) -> Result<&Field, Error> {
        self.fields.get(name).ok_or_else(|| Error::NoField(name.to_owned()))
    }

    /// The empty signature field of a place, in a file that is not sealed.
    pub fn open_place(&self, place: u32) -> Result<Reference, Error> {
        self.open_seal()?;
        let name = if self.has_pages() { fields::signature(place) } else { fields::arrived_signature(place) };
        let field = self.field(&name)?;
        if field.value.is_some() { Err(Error::AlreadySigned(place)) } else { Ok(field.reference) }
    }

    /// The empty signature field of the seal.
    pub fn open_seal(&self) -> Result<&Field, Error> {
        let field = self.field(if self.has_pages() { fields::SEAL } else { fields::ARRIVED_SEAL })?;
        if field.value.is_some() { Err(Error::AlreadySealed) } else { Ok(field) }
    }
}
