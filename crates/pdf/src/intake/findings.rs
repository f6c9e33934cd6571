//! Active and surprising content.

use std::collections::BTreeSet;

use pades::object::{Dictionary, Object};
use pades::reader::{Document, ObjectSource, ReadError};

use super::Finding;

/// Deeper nesting holds nothing that a viewer would run.
const MAX_DEPTH: u8 = 24;

/// Looks through all objects of the file, also those nothing refers to: a later revision could.
pub fn findings(document: &Document) -> Result<Vec<Finding>, ReadError> {
    let mut found = BTreeSet::new();
    if document.was_rebuilt() {
        found.insert(Finding::Rebuilt);
    }
    let catalog = document.catalog()?;
    // /OpenAction is mostly a plain destination (an array): nothing to report.
    if document.entry(&catalog, "OpenAction")?.as_dictionary().is_some_and(|action| !is_plain(action)) {
        found.insert(Finding::OpenAction);
    }
    for reference in document.objects() {
        // What cannot be read cannot be run.
        if let Ok(object) = document.get_shared(reference) {
            look(&object, 0, &mut found);
        }
    }
    let form = document.dictionary_entry(&catalog, "AcroForm")?;
    if form.contains("XFA") {
        found.insert(Finding::Xfa);
    }
    let open = |field: &pades::forms::Field| field.flags & pades::forms::field_flags::READ_ONLY == 0;
    if pades::forms::fields(document)?.iter().any(open) {
        found.insert(Finding::OpenFormFields);
    }
    Ok(found.into_iter().collect())
}

fn is_plain(action: &Dictionary) -> bool {
    action.get("S").is_none_or(|kind| kind.is_name("GoTo"))
}

fn look(object: &Object, depth: u8, found: &mut BTreeSet<Finding>) {
    if depth > MAX_DEPTH {
        return;
    }
    match object {
        Object::Array(items) => items.iter().for_each(|item| look(item, depth + 1, found)),
        Object::Dictionary(dictionary) => look_in(dictionary, depth, found),
        Object::Stream(stream) => look_in(&stream.dictionary, depth, found),
        _ => {}
    }
}

fn look_in(dictionary: &Dictionary, depth: u8, found: &mut BTreeSet<Finding>) {
    for (key, value) in dictionary.iter() {
        match key {
            b"JS" => {
                found.insert(Finding::JavaScript);
            }
            b"S" => found.extend(value.as_name().and_then(action)),
            b"Subtype" => found.extend(value.as_name().and_then(annotation)),
            b"EF" | b"EmbeddedFiles" => {
                found.insert(Finding::EmbeddedFiles);
            }
            b"AA" => {
                found.insert(Finding::OpenAction);
            }
            _ => {}
        }
        look(value, depth + 1, found);
    }
}

fn action(kind: &[u8]) -> Option<Finding> {
    match kind {
        b"JavaScript" => Some(Finding::JavaScript),
        b"Launch" => Some(Finding::Launch),
        b"SubmitForm" | b"ImportData" => Some(Finding::SubmitForm),
        b"Rendition" | b"RichMediaExecute" => Some(Finding::Multimedia),
        _ => None,
    }
}

fn annotation(kind: &[u8]) -> Option<Finding> {
    match kind {
        b"RichMedia" | b"Screen" | b"Movie" | b"Sound" | b"3D" => Some(Finding::Multimedia),
        b"FileAttachment" => Some(Finding::EmbeddedFiles),
        _ => None,
    }
}
