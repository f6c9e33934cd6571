//! Signing (12.8; ETSI EN 319 142-1): an approval or certification signature in a field that is there, and time stamps over
//! the whole document in fields of their own.

mod byte_range;
mod dictionary;
mod error;
mod permissions;
mod time_stamp;
mod unstamped;

use jiff::Timestamp;

pub use byte_range::{Prepared, prepare};
pub use dictionary::pdf_date;
pub use error::SignError;
pub use permissions::{Certification, FieldScope, field_lock};
pub use time_stamp::prepare_time_stamp;
pub use unstamped::{Unstamped, sign_unstamped};

pub use crate::cms::signed_data;

use crate::{authority::Signer, object::Reference, update::Increment};

/// Bytes reserved for the CMS when nothing else is asked for.
pub const DEFAULT_CONTENTS_SIZE: usize = 12 * 1024;

/// What to sign, and what to say about it.
#[derive(Clone, Debug)]
pub struct SignatureRequest<'a> {
    /// An empty signature field.
    pub field: Reference,
    pub signer: &'a Signer,
    /// The time claimed, `/M`.
    pub time: Timestamp,
    pub name: Option<&'a str>,
    pub reason: Option<&'a str>,
    pub location: Option<&'a str>,
    /// Makes this the certification of the document; it must then be its first signature.
    pub certification: Option<Certification>,
    /// Bytes reserved for the CMS. What does not fit is an error, never a truncated signature.
    pub contents_size: usize,
}

impl<'a> SignatureRequest<'a> {
    /// An approval signature that says nothing but its time.
    #[must_use]
    pub fn new(field: Reference, signer: &'a Signer, time: Timestamp) -> Self {
        let contents_size = DEFAULT_CONTENTS_SIZE;
        Self { field, signer, time, name: None, reason: None, location: None, certification: None, contents_size }
    }
}

/// Signs the document together with what the increment holds, and returns the bytes to append to it.
///
/// # Errors
/// When the field is no empty signature field, the document does not permit the signature, or it does not fit its room.
pub fn sign(increment: Increment, request: &SignatureRequest<'_>) -> Result<Vec<u8>, SignError> {
    sign_unstamped(increment, request)?.complete(None)
}
