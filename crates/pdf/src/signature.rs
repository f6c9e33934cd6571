//! One signatory's signature.

use jiff::Timestamp;
use pades::authority::Signer;
use pades::forms::{set_appearance, set_value};
use pades::object::{Dictionary, Object, Reference, Stream};
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
use crate::signing_copy::contents_size;
use crate::strokes::Strokes;
use crate::unstamped::Unstamped;

/// What one signatory adds to a file.
#[derive(Debug, Clone)]
pub struct PlaceSignature {
    pub place: u32,
    /// The name as typed or as the identification told; goes into /Name and, without strokes, onto the line.
    pub name: String,
    /// What the block shows, a line each: name, invited address, IP address, time, method. At most 8.
    pub lines: Vec<String>,
    /// The drawn signature.
    pub strokes: Option<Strokes>,
    /// JSON of this signature; into the place's hidden field.
    pub evidence: Vec<u8>,
    /// /M of the signature.
    pub time: Timestamp,
    /// /Reason.
    pub reason: Option<String>,
}

/// Fills the place's fields and signs them: the increment to append to `current`.
pub fn sign_place(
    current: impl Into<FileBytes>,
    content: &PlaceSignature,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<Vec<u8>, Error> {
    sign_place_unstamped(current, content, signer, typefaces)?.complete(None)
}

/// As [`sign_place`], leaving the signature's time stamp to the caller.
pub fn sign_place_unstamped(
    current: impl Into<FileBytes>,
    content: &PlaceSignature,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<Unstamped, Error> {
    if content.strokes.as_ref().is_some_and(|strokes| strokes.check().is_err()) {
        return Err(Error::Plan("the drawing is not usable"));
    }
    let current = current.into();
    typefaces.draw(|typefaces| sign_with(current.clone(), content, signer, typefaces))
}

fn sign_with(
    current: FileBytes,
    content: &PlaceSignature,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<Unstamped, Error> {
    let document = reading::open(current)?;
    let laid = LaidFields::of(&document)?;
    let signature = laid.open_place(content.place)?;
    let mut increment = Increment::new(&document);
    // A file that arrived signed has none of these fields: there the evidence file shows and keeps it.
    if laid.has_pages() {
        let space = Conformance::of(&document).colour_space();
        fill_evidence(&mut increment, laid.get(&fields::place_evidence(content.place))?, &content.evidence)?;
        let state = laid.get(&fields::state(content.place))?;
        set_value(&mut increment, state, Object::text(&content.lines.join("\n")))?;
        let look = appearance::state(&mut increment, (typefaces, space), &content.lines)?;
        set_appearance(&mut increment, state, look)?;
        let strokes = content.strokes.as_ref();
        let look = appearance::signature(&mut increment, (typefaces, space), &content.name, strokes)?;
        set_appearance(&mut increment, signature, look)?;
    }
    let mut request = SignatureRequest::new(signature, signer, content.time);
    request.name = Some(&content.name);
    request.reason = content.reason.as_deref();
    request.contents_size = contents_size(signer);
    Ok(sign_unstamped(increment, &request)?.into())
}

/// Puts JSON into a hidden text field, as a stream: bytes as they are, compressed.
pub(crate) fn fill_evidence(increment: &mut Increment, field: Reference, evidence: &[u8]) -> Result<(), Error> {
    let value = increment.add(Stream::flate(Dictionary::new(), evidence));
    Ok(set_value(increment, field, Object::from(value))?)
}
