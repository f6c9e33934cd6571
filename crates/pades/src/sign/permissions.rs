//! What a signature permits afterwards: DocMDP, FieldMDP and Lock (12.8.2.2, 12.8.2.4, 12.7.5.5).

use crate::{
    object::{Dictionary, Object, Reference},
    reader::{ObjectSource, ReadError},
};

/// Fields, by fully qualified name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldScope {
    All,
    Include(Vec<String>),
    Exclude(Vec<String>),
}

/// A certification, DocMDP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certification {
    /// 1: nothing may change. 2: fields may be filled and signed. 3: annotations too.
    pub level: u8,
    /// Fields that are locked from then on, FieldMDP.
    pub locked_fields: Option<FieldScope>,
}

/// `/Lock` of a signature field: what signing it locks.
#[must_use]
pub fn field_lock(scope: &FieldScope) -> Dictionary {
    scoped(Dictionary::typed("SigFieldLock"), scope)
}

/// The reference by which a signature states a certification.
pub(super) fn document_reference(level: u8) -> Object {
    let parameters = Dictionary::typed("TransformParams").with("P", i64::from(level)).with("V", Object::name("1.2"));
    Dictionary::typed("SigRef")
        .with("TransformMethod", Object::name("DocMDP"))
        .with("TransformParams", parameters)
        .into()
}

/// The reference by which a signature states locked fields. `/Data` is the catalog.
pub(super) fn field_reference(scope: &FieldScope, catalog: Reference) -> Object {
    let parameters = scoped(Dictionary::typed("TransformParams").with("V", Object::name("1.2")), scope);
    field_reference_with(parameters, catalog)
}

/// As [`field_reference`], from a `/Lock` dictionary as it stands in a field.
pub(super) fn lock_reference(lock: &Dictionary, catalog: Reference) -> Object {
    let mut parameters = Dictionary::typed("TransformParams").with("V", Object::name("1.2"));
    for key in ["Action", "Fields"] {
        if let Some(value) = lock.get(key) {
            parameters.set(key, value.clone());
        }
    }
    field_reference_with(parameters, catalog)
}

fn field_reference_with(parameters: Dictionary, catalog: Reference) -> Object {
    Dictionary::typed("SigRef")
        .with("TransformMethod", Object::name("FieldMDP"))
        .with("TransformParams", parameters)
        .with("Data", catalog)
        .into()
}

fn scoped(mut dictionary: Dictionary, scope: &FieldScope) -> Dictionary {
    let (action, names) = match scope {
        FieldScope::All => ("All", None),
        FieldScope::Include(names) => ("Include", Some(names)),
        FieldScope::Exclude(names) => ("Exclude", Some(names)),
    };
    dictionary.set("Action", Object::name(action));
    if let Some(names) = names {
        dictionary.set("Fields", names.iter().map(|name| Object::text(name)).collect::<Vec<_>>());
    }
    dictionary
}

/// Whether a signature that is there permits that the field of this name is signed.
pub(super) fn permits_signing(
    source: &impl ObjectSource,
    signature: &Dictionary,
    name: &str,
) -> Result<bool, ReadError> {
    for reference in source.array_entry(signature, "Reference")? {
        let reference = source.resolve(&reference)?;
        let Some(reference) = reference.as_dictionary() else { continue };
        let parameters = source.dictionary_entry(reference, "TransformParams")?;
        let method = source.entry(reference, "TransformMethod")?;
        let level = source.entry(&parameters, "P")?.as_integer();
        if level == Some(1) || method.is_name("FieldMDP") && locks(source, &parameters, name)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a scope holds a field: by its own name or that of a field above it.
fn locks(source: &impl ObjectSource, scope: &Dictionary, name: &str) -> Result<bool, ReadError> {
    let mut named = false;
    for listed in source.array_entry(scope, "Fields")? {
        let Some(listed) = source.resolve(&listed)?.to_text() else { continue };
        named |= name.strip_prefix(&listed).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    }
    Ok(match source.entry(scope, "Action")?.as_name() {
        Some(b"Include") => named,
        Some(b"Exclude") => !named,
        _ => true,
    })
}
