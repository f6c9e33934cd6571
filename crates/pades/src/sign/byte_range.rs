//! The signed bytes: everything but the value of `/Contents` (12.8.1).

use std::ops::Range;

use aws_lc_rs::digest;

use super::{SignError, SignatureRequest, dictionary};
use crate::cms::algorithm::Digest;
use crate::update::{Increment, Layout, SignaturePlace};

/// A revision that is complete but for its signature: for keys that sign elsewhere.
#[derive(Debug)]
pub struct Prepared {
    appended: Vec<u8>,
    contents: Range<usize>,
    digest: digest::Digest,
}

/// Lays out the revision with room for the signature, and hashes what is signed. The document is read once and not copied.
///
/// # Errors
/// As [`super::sign`], but for what concerns the key.
pub fn prepare(mut increment: Increment, request: &SignatureRequest<'_>) -> Result<Prepared, SignError> {
    dictionary::place(&mut increment, request)?;
    lay_out(increment, request.signer.key().digest())
}

/// The same for a signature dictionary that is in its place already.
pub(super) fn lay_out(increment: Increment, algorithm: Digest) -> Result<Prepared, SignError> {
    let document = increment.document().clone();
    let Layout { bytes: mut appended, signature } = increment.lay_out()?;
    let SignaturePlace { byte_range, contents } = signature.ok_or(SignError::Encoding)?;
    let start = document.bytes().len();
    let ranges = [start + contents.start, start + contents.end, appended.len() - contents.end];
    let written = ranges.map(|number| number.to_string()).join(" ");
    if written.len() > byte_range.len() {
        return Err(SignError::Encoding);
    }
    appended[byte_range][..written.len()].copy_from_slice(written.as_bytes());
    let mut hash = digest::Context::new(algorithm.algorithm());
    hash.update(document.bytes());
    hash.update(&appended[..contents.start]);
    hash.update(&appended[contents.end..]);
    Ok(Prepared { appended, contents, digest: hash.finish() })
}

impl Prepared {
    /// Digest of the signed bytes: by the signer's algorithm, for a time stamp SHA-256.
    #[must_use]
    pub fn digest(&self) -> &[u8] {
        self.digest.as_ref()
    }

    /// Bytes reserved for the CMS.
    pub(super) fn room(&self) -> usize {
        (self.contents.len() - 2) / 2
    }

    /// Puts the CMS in its place, and returns the bytes to append to the document.
    ///
    /// # Errors
    /// When it is larger than what was reserved.
    pub fn complete(mut self, cms: &[u8]) -> Result<Vec<u8>, SignError> {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        let room = &mut self.appended[self.contents.start + 1..self.contents.end - 1];
        if cms.len() > room.len() / 2 {
            return Err(SignError::DoesNotFit { needed: cms.len(), reserved: room.len() / 2 });
        }
        for (pair, byte) in room.as_chunks_mut::<2>().0.iter_mut().zip(cms) {
            *pair = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
        }
        Ok(self.appended)
    }
}
