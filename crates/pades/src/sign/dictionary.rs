//! The signature dictionary, and where it is named (12.8.1, 12.8.6).

use jiff::Timestamp;

use super::{Certification, SignError, SignatureRequest, permissions};
use crate::{
    forms::{self, Field, FieldKind},
    object::{Dictionary, Object, Reference},
    reader::ObjectSource,
    update::Increment,
};

/// A date (7.9.4), in UTC.
#[must_use]
pub fn pdf_date(time: Timestamp) -> String {
    time.strftime("D:%Y%m%d%H%M%S+00'00'").to_string()
}

/// Puts the signature into the increment: its dictionary, the field's value, the form's flags, the certification.
pub(super) fn place(increment: &mut Increment, request: &SignatureRequest<'_>) -> Result<(), SignError> {
    let fields = forms::fields(increment)?;
    let field = fields.iter().find(|field| field.reference == request.field).ok_or(SignError::NotASignatureField)?;
    check_permitted(increment, field, &fields, request.certification.as_ref())?;
    let catalog = increment.catalog_reference()?;
    let signature = increment.allocate();
    let dictionary = dictionary(increment, field, request, catalog)?;
    increment.set_signature(signature, dictionary, request.contents_size);
    fill(increment, field, signature)?;
    set_signature_flags(increment)?;
    if request.certification.is_some() {
        name_certification(increment, signature)?;
    }
    Ok(())
}

fn check_permitted(
    increment: &Increment,
    field: &Field,
    fields: &[Field],
    certification: Option<&Certification>,
) -> Result<(), SignError> {
    if field.kind != FieldKind::Signature {
        return Err(SignError::NotASignatureField);
    }
    if field.value.is_some() {
        return Err(SignError::AlreadySigned);
    }
    let signed: Vec<&Object> = fields
        .iter()
        .filter(|other| other.kind == FieldKind::Signature)
        .filter_map(|other| other.value.as_ref())
        .collect();
    match certification {
        Some(certification) if !(1..=3).contains(&certification.level) => return Err(SignError::Level),
        Some(_) if !signed.is_empty() => return Err(SignError::NotTheFirst),
        _ => {}
    }
    for value in signed {
        let value = increment.resolve(value)?;
        let permits =
            permissions::permits_signing(increment, value.as_dictionary().unwrap_or(&Dictionary::new()), &field.name)?;
        if !permits {
            return Err(SignError::NotPermitted);
        }
    }
    Ok(())
}

fn dictionary(
    increment: &Increment,
    field: &Field,
    request: &SignatureRequest<'_>,
    catalog: Reference,
) -> Result<Dictionary, SignError> {
    let mut dictionary = Dictionary::typed("Sig")
        .with("Filter", Object::name("Adobe.PPKLite"))
        .with("SubFilter", Object::name("ETSI.CAdES.detached"))
        .with("M", Object::text(&pdf_date(request.time)));
    for (key, text) in [("Name", request.name), ("Reason", request.reason), ("Location", request.location)] {
        if let Some(text) = text {
            dictionary.set(key, Object::text(text));
        }
    }
    let mut references = Vec::new();
    if let Some(certification) = &request.certification {
        references.push(permissions::document_reference(certification.level));
        references
            .extend(certification.locked_fields.as_ref().map(|scope| permissions::field_reference(scope, catalog)));
    }
    // What the field says signing it locks, the signature must state (12.7.5.5).
    if let Some(lock) = increment.entry(&field.dictionary, "Lock")?.as_dictionary() {
        references.push(permissions::lock_reference(lock, catalog));
    }
    if !references.is_empty() {
        dictionary.set("Reference", references);
    }
    Ok(dictionary)
}

fn fill(increment: &mut Increment, field: &Field, signature: Reference) -> Result<(), SignError> {
    increment.edit(field.reference, |dictionary| dictionary.set("V", signature))?;
    for widget in field.widgets.iter().filter(|widget| !widget.dictionary.contains("AP")) {
        // Invisible or not: PDF/A wants an appearance (ISO 19005-2, 6.3.3).
        let appearance = forms::empty_appearance(increment);
        increment.edit(widget.reference, |dictionary| {
            dictionary.set("AP", Dictionary::new().with("N", appearance));
        })?;
    }
    Ok(())
}

/// `/SigFlags`: signatures exist, append only (table 225).
pub(super) fn set_signature_flags(increment: &mut Increment) -> Result<(), SignError> {
    let form = increment.dictionary_entry(&increment.catalog()?, "AcroForm")?;
    let flags = increment.entry(&form, "SigFlags")?.as_integer().unwrap_or(0);
    if flags & 3 != 3 {
        forms::edit_form(increment, |form| form.set("SigFlags", flags | 3))?;
    }
    Ok(())
}

/// `/Perms` of the catalog names the certification (12.8.6).
fn name_certification(increment: &mut Increment, signature: Reference) -> Result<(), SignError> {
    let catalog = increment.catalog_reference()?;
    match increment.catalog()?.get("Perms") {
        Some(Object::Reference(permissions)) => {
            increment.edit(*permissions, |permissions| permissions.set("DocMDP", signature))?
        }
        present => {
            let mut permissions = present.and_then(Object::as_dictionary).cloned().unwrap_or_default();
            permissions.set("DocMDP", signature);
            increment.edit(catalog, |catalog| catalog.set("Perms", permissions))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_in_utc() {
        let time: Timestamp = "2026-11-25T03:04:05.999+02:00".parse().unwrap();
        assert_eq!(pdf_date(time), "D:20261125010405+00'00'");
    }
}
