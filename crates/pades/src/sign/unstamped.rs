//! A signature that is made before its time stamp: for authorities that take their time (ETSI EN 319 142-1, level B-T).

use std::sync::Arc;

use jiff::Timestamp;

use super::{Prepared, SignError, SignatureRequest, prepare};
use crate::{cms::SignedContent, time_stamp::TimeStampAuthority, update::Increment};

/// A signed revision, whole but for the time stamp that its signature may get.
#[derive(Debug)]
pub struct Unstamped {
    prepared: Prepared,
    signed: SignedContent,
    own: Option<Arc<TimeStampAuthority>>,
    time: Timestamp,
}

/// Signs as [`super::sign`], and leaves the time stamp to the caller. What there is no room for
/// ([`SignatureRequest::contents_size`]) is not taken.
///
/// # Errors
/// As [`super::sign`].
pub fn sign_unstamped(increment: Increment, request: &SignatureRequest<'_>) -> Result<Unstamped, SignError> {
    let prepared = prepare(increment, request)?;
    let signed = SignedContent::of_document(request.signer, prepared.digest())?;
    Ok(Unstamped { prepared, signed, own: request.signer.own_time_stamps(), time: request.time })
}

impl Unstamped {
    /// What a time-stamp authority is asked to stamp: the SHA-256 of the signature's value.
    #[must_use]
    pub fn stamp_digest(&self) -> [u8; 32] {
        self.signed.stamp_digest()
    }

    /// Whether there is room for a token (DER).
    #[must_use]
    pub fn has_room_for(&self, token: &[u8]) -> bool {
        self.signed.to_der(Some(token)).is_ok_and(|cms| cms.len() <= self.prepared.room())
    }

    /// The bytes to append to the document. Without a token the signer's own authority stamps
    /// ([`crate::authority::Signer::stamped_by`]), and without that nobody.
    ///
    /// # Errors
    /// When the token is no DER, or does not fit; when a key fails.
    pub fn complete(self, token: Option<&[u8]>) -> Result<Vec<u8>, SignError> {
        let own = match (token, &self.own) {
            (None, Some(authority)) => Some(authority.token(self.stamp_digest(), self.time)?),
            _ => None,
        };
        let cms = self.signed.to_der(token.or(own.as_deref()))?;
        self.prepared.complete(&cms)
    }
}
