//! Authenticated encryption at rest: AES-256-GCM (NIST SP 800-38D) with a random nonce.
//!
//! Layout: one version byte, 12 bytes nonce, ciphertext, 16 bytes tag. The associated data says where the secret belongs
//! (a file's name, a table and row), so that one cannot be put in the place of another.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use zeroize::Zeroizing;

use crate::random::{self, RandomnessError};

const VERSION: u8 = 1;
const HEADER: usize = 1 + NONCE_LEN;

/// Why something could not be sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// No nonce could be made.
    #[error(transparent)]
    Randomness(#[from] RandomnessError),
    /// The cipher refused the plaintext (longer than it allows).
    #[error("the secret could not be encrypted")]
    Seal,
    /// Too short, or of a version this program does not know.
    #[error("this is not an encrypted secret of this program")]
    Format,
    /// Another key, another place, or changed bytes.
    #[error("the secret does not open with this key in this place")]
    Open,
}

/// Encrypts `plaintext` for the place that `associated_data` names.
///
/// # Errors
/// When no nonce can be made.
pub fn seal(key: &[u8; 32], associated_data: &[u8], plaintext: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
    let nonce: [u8; NONCE_LEN] = random::bytes()?;
    let mut out = Vec::with_capacity(HEADER + plaintext.len() + AES_256_GCM.tag_len());
    out.push(VERSION);
    out.extend_from_slice(&nonce);
    let mut body = plaintext.to_vec();
    cipher(key)
        .ok_or(EnvelopeError::Seal)?
        .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(associated_data), &mut body)
        .map_err(|_| EnvelopeError::Seal)?;
    out.extend_from_slice(&body);
    Ok(out)
}

/// Opens what [`seal`] made with the same key for the same place.
///
/// # Errors
/// [`EnvelopeError::Format`] or [`EnvelopeError::Open`].
pub fn open(key: &[u8; 32], associated_data: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
    let (header, body) = sealed.split_at_checked(HEADER).ok_or(EnvelopeError::Format)?;
    let nonce = match header.split_first() {
        Some((&VERSION, nonce)) => Nonce::try_assume_unique_for_key(nonce).map_err(|_| EnvelopeError::Format)?,
        _ => return Err(EnvelopeError::Format),
    };
    let mut plaintext = Zeroizing::new(body.to_vec());
    let length = cipher(key)
        .ok_or(EnvelopeError::Open)?
        .open_in_place(nonce, Aad::from(associated_data), &mut plaintext)
        .map_err(|_| EnvelopeError::Open)?
        .len();
    plaintext.truncate(length);
    Ok(plaintext)
}

fn cipher(key: &[u8; 32]) -> Option<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).ok().map(LessSafeKey::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: [u8; 32] = [7; 32];

    #[test]
    fn opens_only_with_its_key_in_its_place_and_unchanged() {
        let sealed = seal(&KEY, b"keys/seal.enc", b"secret").unwrap();
        assert_eq!(open(&KEY, b"keys/seal.enc", &sealed).unwrap().as_slice(), b"secret");
        assert_eq!(open(&[8; 32], b"keys/seal.enc", &sealed), Err(EnvelopeError::Open));
        assert_eq!(open(&KEY, b"keys/other.enc", &sealed), Err(EnvelopeError::Open));
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(open(&KEY, b"keys/seal.enc", &changed).is_err(), "byte {place}");
        }
    }

    #[test]
    fn the_same_secret_never_looks_the_same() {
        assert_ne!(seal(&KEY, b"", b"secret").unwrap(), seal(&KEY, b"", b"secret").unwrap());
    }

    proptest! {
        #[test]
        fn any_secret_comes_back(secret in proptest::collection::vec(any::<u8>(), 0..300), place in ".{0,20}") {
            let sealed = seal(&KEY, place.as_bytes(), &secret).unwrap();
            let opened = open(&KEY, place.as_bytes(), &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), secret.as_slice());
        }

        #[test]
        fn foreign_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            prop_assert!(open(&KEY, b"", &bytes).is_err());
        }
    }
}
