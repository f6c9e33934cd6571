//! Finds the signatures of a document.

use std::rc::Rc;

use super::Fault;
use super::coverage::Coverage;
use super::difference::Snapshot;
use super::revisions::Revisions;
use crate::forms::{Field, FieldKind};
use crate::object::{Dictionary, Object};
use crate::reader::{ObjectSource, ReadError};

/// Revisions that are searched for signatures that the last one does not show.
const MAX_REVISIONS: usize = 256;

/// A signature field with a value.
#[derive(Debug)]
pub struct Candidate {
    pub field: Field,
    pub dictionary: Dictionary,
    pub coverage: Result<Coverage, Fault>,
}

impl Candidate {
    /// Where what it covers ends.
    pub fn end(&self) -> Option<usize> {
        self.coverage.as_ref().ok().map(|coverage| coverage.end)
    }

    /// By end, unsound ones last.
    pub fn order(&self) -> usize {
        self.end().unwrap_or(usize::MAX)
    }

    /// `/SubFilter`.
    pub fn format(&self) -> String {
        let name = self.dictionary.get("SubFilter").and_then(Object::as_name).unwrap_or_default();
        String::from_utf8_lossy(name).into_owned()
    }

    pub fn is_time_stamp(&self) -> bool {
        self.dictionary.is_type("DocTimeStamp") || self.format() == "ETSI.RFC3161"
    }

    /// A text entry of the signature dictionary.
    pub fn text(&self, key: &str) -> Option<String> {
        self.dictionary.get(key)?.to_text()
    }
}

/// The signatures of the document, and those that a later revision than the first signature had and the last one has not.
///
/// # Errors
/// When there are more revisions than anybody can have made honestly.
pub fn find(revisions: &mut Revisions) -> Result<Vec<Candidate>, ReadError> {
    let current = revisions.current();
    let mut found = of(&current, &current);
    let Some(first) = found.iter().filter_map(Candidate::end).min() else {
        let hidden = if found.is_empty() { hidden(revisions) } else { Vec::new() };
        return Ok(found.into_iter().chain(hidden).collect());
    };
    let ends = current.document.revision_ends();
    let later: Vec<usize> =
        ends.into_iter().filter(|end| *end > first && *end < current.document.bytes().len()).collect();
    if later.len() > MAX_REVISIONS {
        return Err(ReadError::limit("revisions"));
    }
    for end in later {
        let Some(earlier) = revisions.at(end) else { continue };
        for candidate in of(&earlier, &current) {
            let is_known = |known: &Candidate| {
                known.field.reference == candidate.field.reference && known.dictionary == candidate.dictionary
            };
            if !found.iter().any(is_known) {
                found.push(candidate);
            }
        }
    }
    Ok(found)
}

/// Where the document shows no signature, those that somebody may have taken out of sight: in an earlier revision, before
/// the last of several files in one, or in no field at all.
fn hidden(revisions: &mut Revisions) -> Vec<Candidate> {
    let current = revisions.current();
    if memchr::memmem::find(current.document.bytes(), b"ByteRange").is_none() {
        return Vec::new();
    }
    let mut ends = current.document.revision_ends();
    ends.extend(marked_ends(current.document.bytes()));
    ends.sort_unstable();
    ends.dedup();
    for end in ends.into_iter().rev().take(MAX_REVISIONS) {
        let Some(earlier) = revisions.at(end).filter(|earlier| !earlier.document.was_rebuilt()) else { continue };
        let found = of(&earlier, &current);
        if !found.is_empty() {
            return found;
        }
    }
    stray(&current)
}

/// The byte after each `%%EOF`.
fn marked_ends(bytes: &[u8]) -> impl Iterator<Item = usize> {
    memchr::memmem::rfind_iter(bytes, b"%%EOF").map(|at| at + 5).take(MAX_REVISIONS)
}

/// Signature dictionaries that no field holds, those that only enable features of a viewer (12.8.2.3) apart.
fn stray(current: &Rc<Snapshot>) -> Vec<Candidate> {
    let document = &current.document;
    let enables_viewer = |dictionary: &Dictionary| {
        let references = document.array_entry(dictionary, "Reference").unwrap_or_default();
        references.iter().filter_map(|reference| document.resolve(reference).ok()).any(|reference| {
            let method = reference.as_dictionary().and_then(|reference| reference.get("TransformMethod"));
            method.and_then(Object::as_name).is_some_and(|method| method.starts_with(b"UR"))
        })
    };
    let mut found = Vec::new();
    for reference in document.objects() {
        let Ok(object) = document.get_shared(reference) else { continue };
        let Object::Dictionary(dictionary) = object.as_ref() else { continue };
        if dictionary.contains("ByteRange") && dictionary.contains("Contents") && !enables_viewer(dictionary) {
            let field = Field {
                reference,
                name: String::new(),
                kind: FieldKind::Signature,
                flags: 0,
                value: Some(reference.into()),
                dictionary: Dictionary::new(),
                widgets: Vec::new(),
            };
            let coverage = Coverage::read(document.bytes(), dictionary);
            found.push(Candidate { field, dictionary: dictionary.clone(), coverage });
        }
    }
    found
}

fn of(snapshot: &Rc<Snapshot>, current: &Rc<Snapshot>) -> Vec<Candidate> {
    let bytes = current.document.bytes();
    let signed = snapshot.fields.iter().filter(|field| field.kind == FieldKind::Signature && field.value.is_some());
    signed
        .map(|field| {
            let value = field.value.as_ref().and_then(|value| snapshot.document.resolve(value).ok());
            let dictionary = value.and_then(|value| match value {
                Object::Dictionary(dictionary) => Some(dictionary),
                _ => None,
            });
            let coverage = match &dictionary {
                Some(dictionary) => Coverage::read(bytes, dictionary),
                None => Err(Fault::NotASignature),
            };
            Candidate { field: field.clone(), dictionary: dictionary.unwrap_or_default(), coverage }
        })
        .collect()
}
