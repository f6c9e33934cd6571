//! Document time stamps (ISO 32000-2, 12.8.5; ETSI EN 319 142-1, 5.4.3): everything in the file existed at a time.

use super::{Prepared, SignError, byte_range, dictionary};
use crate::{
    cms::algorithm::Digest,
    forms::{self, NewField},
    object::{Dictionary, Object, Reference},
    reader::ObjectSource,
    update::Increment,
};

/// Lays out a document time stamp in a new invisible field of this name, with room for a token of `contents_size` bytes. What
/// the increment holds already is stamped too: put the validation data of everything before in first ([`crate::validation_data`]).
/// The digest of the result goes to a time-stamp authority, whose token completes it.
///
/// No signature forbids a time stamp (ISO 32000-2, table 257), so none is asked.
///
/// # Errors
/// When there is a field of this name, or the document cannot be extended.
pub fn prepare_time_stamp(mut increment: Increment, name: &str, contents_size: usize) -> Result<Prepared, SignError> {
    let page = increment.pages()?.first().ok_or(SignError::NotASignatureField)?.reference;
    let appearance = empty_appearance(&increment)?;
    let field = NewField { appearance, ..NewField::invisible_signature(name, page) };
    let field = forms::add_field(&mut increment, &field)?;
    let stamp = increment.allocate();
    let dictionary = Dictionary::typed("DocTimeStamp")
        .with("Filter", Object::name("Adobe.PPKLite"))
        .with("SubFilter", Object::name("ETSI.RFC3161"));
    increment.set_signature(stamp, dictionary, contents_size);
    increment.edit(field, |field| field.set("V", stamp))?;
    dictionary::set_signature_flags(&mut increment)?;
    byte_range::lay_out(increment, Digest::Sha256)
}

/// An appearance of nothing that a field of the document has. pyHanko takes a new one for a change of a locked document.
fn empty_appearance(increment: &Increment) -> Result<Option<Reference>, SignError> {
    for field in forms::fields(increment)? {
        for widget in &field.widgets {
            let appearance = increment.dictionary_entry(&widget.dictionary, "AP")?;
            let Some(reference) = appearance.get("N").and_then(Object::as_reference) else { continue };
            let Ok(Object::Stream(stream)) = increment.document().get(reference) else { continue };
            if increment.document().decoded(&stream).is_ok_and(|content| content.is_empty()) {
                return Ok(Some(reference));
            }
        }
    }
    Ok(None)
}
