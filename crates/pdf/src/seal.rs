//! The seal: the service's last signature, which locks the file.

use std::collections::HashMap;

use jiff::Timestamp;
use pades::authority::Signer;
use pades::forms::{set_appearance, set_value};
use pades::object::{Object, Reference};
use pades::reader::FileBytes;
use pades::sign::{SignatureRequest, sign_unstamped};
use pades::update::Increment;

use crate::appearance;
use crate::drawing::Typefaces;
use crate::error::Error;
use crate::fields;
use crate::intake::conformance::Conformance;
use crate::laid::LaidFields;
use crate::reading;
use crate::signature::fill_evidence;
use crate::signing_copy::contents_size;
use crate::unstamped::Unstamped;

/// What the seal adds.
#[derive(Debug, Clone)]
pub struct SealContent {
    /// The whole evidence as JSON.
    pub evidence: Vec<u8>,
    /// What becomes of places that nobody signed: (place, "Not signed: expired 1.12.2026").
    pub states: Vec<(u32, String)>,
    /// /M of the seal.
    pub time: Timestamp,
    /// /Reason.
    pub reason: Option<String>,
}

/// Fills the evidence and the states, and seals: the increment to append to `current`. The same inputs give the
/// same bytes except for the ECDSA value.
pub fn seal(
    current: impl Into<FileBytes>,
    content: &SealContent,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<Vec<u8>, Error> {
    seal_unstamped(current, content, signer, typefaces)?.complete(None)
}

/// As [`seal`], leaving the seal's time stamp to the caller.
pub fn seal_unstamped(
    current: impl Into<FileBytes>,
    content: &SealContent,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<Unstamped, Error> {
    let current = current.into();
    typefaces.draw(|typefaces| seal_with(current.clone(), content, signer, typefaces))
}

fn seal_with(
    current: FileBytes,
    content: &SealContent,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<Unstamped, Error> {
    let document = reading::open(current)?;
    let laid = LaidFields::of(&document)?;
    let field = laid.open_seal()?;
    let mut increment = Increment::new(&document);
    if laid.has_pages() {
        let space = Conformance::of(&document).colour_space();
        fill_evidence(&mut increment, laid.get(fields::EVIDENCE)?, &content.evidence)?;
        let mut looks: HashMap<&str, Reference> = HashMap::new();
        for (place, state) in &content.states {
            laid.open_place(*place)?;
            let field = laid.get(&fields::state(*place))?;
            // Most places share their words, and so what shows them.
            let look = match looks.get(state.as_str()) {
                Some(look) => *look,
                None => appearance::state(&mut increment, (typefaces, space), &lines(state))?,
            };
            looks.insert(state, look);
            set_value(&mut increment, field, Object::text(state))?;
            set_appearance(&mut increment, field, look)?;
        }
        // The words in the file's language came with the signing copy.
        let words = field.dictionary.get("TU").and_then(Object::to_text).unwrap_or_default();
        let look = appearance::seal(&mut increment, (typefaces, space), &words)?;
        set_appearance(&mut increment, field.reference, look)?;
    }
    let mut request = SignatureRequest::new(field.reference, signer, content.time);
    request.reason = content.reason.as_deref();
    request.contents_size = contents_size(signer);
    Ok(sign_unstamped(increment, &request)?.into())
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
