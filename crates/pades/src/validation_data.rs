//! Validation data in the file: the DSS dictionary (ISO 32000-2, 12.8.4.3; ETSI EN 319 142-1, 5.4.2). With it a file can be
//! judged when its authorities no longer answer.

use crate::{
    object::{Dictionary, Object, Reference, Stream},
    reader::ObjectSource,
    update::{Increment, UpdateError},
};

/// Certificates and what their authorities said of them, DER each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationData {
    pub certificates: Vec<Vec<u8>>,
    /// Certificate revocation lists (RFC 5280, 5).
    pub revocation_lists: Vec<Vec<u8>>,
    /// OCSP responses (RFC 6960).
    pub ocsp_responses: Vec<Vec<u8>>,
}

impl ValidationData {
    /// Takes more; what is there already is not doubled when it is written.
    pub fn add(&mut self, more: Self) {
        self.certificates.extend(more.certificates);
        self.revocation_lists.extend(more.revocation_lists);
        self.ocsp_responses.extend(more.ocsp_responses);
    }
}

/// Adds validation data to a document's: what is there stays, and nothing comes twice. Per-signature data (`/VRI`) is not
/// written, as no validator needs it.
///
/// # Errors
/// When what is there cannot be read.
pub fn add(increment: &mut Increment, data: &ValidationData) -> Result<(), UpdateError> {
    let catalog = increment.catalog()?;
    let mut store = increment.dictionary_entry(&catalog, "DSS")?;
    if store.is_empty() {
        store = Dictionary::typed("DSS");
    }
    let kinds = [("Certs", &data.certificates), ("CRLs", &data.revocation_lists), ("OCSPs", &data.ocsp_responses)];
    for (key, values) in kinds {
        let mut all = increment.array_entry(&store, key)?;
        let mut known = contents(increment, &all)?;
        for value in values {
            if !known.contains(value) {
                all.push(increment.add(Stream::new(Dictionary::new(), value.clone())).into());
                known.push(value.clone());
            }
        }
        if !all.is_empty() {
            store.set(key, all);
        }
    }
    put(increment, &catalog, store)
}

fn contents(increment: &Increment, streams: &[Object]) -> Result<Vec<Vec<u8>>, UpdateError> {
    let mut found = Vec::with_capacity(streams.len());
    for stream in streams {
        if let Some(stream) = increment.resolve(stream)?.as_stream() {
            found.push(increment.document().decoded(stream)?);
        }
    }
    Ok(found)
}

fn put(increment: &mut Increment, catalog: &Dictionary, store: Dictionary) -> Result<(), UpdateError> {
    let present: Option<Reference> = catalog.get("DSS").and_then(Object::as_reference);
    // A reference to nothing is left alone: its number may be out of bounds, or somebody else's later.
    if let Some(reference) =
        present.filter(|one| increment.get(*one).is_ok_and(|object| object.as_dictionary().is_some()))
    {
        increment.set(reference, store);
        return Ok(());
    }
    let reference = increment.add(store);
    let catalog = increment.catalog_reference()?;
    increment.edit(catalog, |catalog| catalog.set("DSS", reference))
}
