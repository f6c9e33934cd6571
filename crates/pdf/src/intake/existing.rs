//! Signatures that a file arrives with, and whether they allow another.

use pades::forms::{Field, FieldKind};
use pades::object::{Dictionary, Object};
use pades::reader::{Document, ObjectSource, ReadError};

/// How many signature fields are signed.
pub fn signatures(document: &Document) -> Result<u32, ReadError> {
    let mut count = 0;
    for field in pades::forms::fields(document)? {
        if signature(document, &field)?.is_some() {
            count += 1;
        }
    }
    Ok(count)
}

/// Whether the file's signatures allow no further one: a certification with P 1, a lock of all fields or of all but
/// some (ours would be among the locked), or a lock with P 1 (ISO 32000-2, 12.7.5.5). Also a file with fields of
/// another Sinetti document, which is for that document's signatories.
pub fn locked(document: &Document) -> Result<bool, ReadError> {
    let catalog = document.catalog()?;
    let permissions = document.dictionary_entry(&catalog, "Perms")?;
    let certification = document.entry(&permissions, "DocMDP")?;
    if let Some(certification) = certification.as_dictionary()
        && references_lock(document, certification)?
    {
        return Ok(true);
    }
    for field in pades::forms::fields(document)? {
        if crate::fields::is_ours(&field.name) {
            return Ok(true);
        }
        let Some(signature) = signature(document, &field)? else { continue };
        let lock = document.dictionary_entry(&field.dictionary, "Lock")?;
        if references_lock(document, &signature)? || parameters_lock(document, &lock)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The signature dictionary of a signed field. A document time stamp (/Type /DocTimeStamp) is a signature too.
fn signature(document: &Document, field: &Field) -> Result<Option<Dictionary>, ReadError> {
    let Some(value) = field.value.as_ref().filter(|_| field.kind == FieldKind::Signature) else { return Ok(None) };
    let value = document.resolve(value)?;
    Ok(value.as_dictionary().filter(|signature| signature.contains("Contents")).cloned())
}

fn references_lock(document: &Document, signature: &Dictionary) -> Result<bool, ReadError> {
    for reference in document.array_entry(signature, "Reference")? {
        let reference = document.resolve(&reference)?;
        let Some(reference) = reference.as_dictionary() else { continue };
        let parameters = document.dictionary_entry(reference, "TransformParams")?;
        if parameters_lock(document, &parameters)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Parameters of DocMDP (/P), of FieldMDP (/Action) or a /Lock dictionary (either).
fn parameters_lock(document: &Document, parameters: &Dictionary) -> Result<bool, ReadError> {
    let level = document.entry(parameters, "P")?.as_integer();
    let action = document.entry(parameters, "Action")?;
    Ok(level == Some(1) || matches!(action, Object::Name(ref name) if name == b"All" || name == b"Exclude"))
}
