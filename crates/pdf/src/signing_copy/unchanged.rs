//! Form fields of the original, which the certification locks.
//!
//! pyHanko takes the appearance stream of a locked text or choice field for changed when it was last written in any
//! other revision than the one judged, unless the widget states an appearance state (/AS). For a widget whose normal
//! appearance is a stream the state means nothing (12.5.5), so stating one changes no look and settles it.

use pades::forms::{Field, FieldKind};
use pades::object::{Dictionary, Object};
use pades::reader::ObjectSource;
use pades::update::Increment;

use crate::error::Error;

/// The appearance state of widgets that have none.
pub const STATE: &str = "N";

/// States one in every locked field that shows a stream.
pub fn settle(increment: &mut Increment) -> Result<(), Error> {
    for field in pades::forms::fields(increment)? {
        if field.kind != FieldKind::Signature && shows_stream(increment, &field)? {
            increment.edit(field.reference, |field| field.set("AS", Object::name(STATE)))?;
        }
    }
    Ok(())
}

/// Whether the field is its own widget, without a state, with a stream as its look.
fn shows_stream(increment: &Increment, field: &Field) -> Result<bool, Error> {
    let dictionary: &Dictionary = &field.dictionary;
    if dictionary.contains("AS") || !dictionary.contains("AP") {
        return Ok(false);
    }
    let appearances = increment.dictionary_entry(dictionary, "AP")?;
    Ok(matches!(increment.entry(&appearances, "N")?, Object::Stream(_)))
}
