//! Who signs: a key, its certificate and the chain above it.

use std::sync::Arc;

use der::{Decode, Encode};
use x509_cert::Certificate;

use super::{AuthorityError, SigningKey};
use crate::time_stamp::TimeStampAuthority;

/// A key with its certificate and the certificates above it.
#[derive(Clone, Debug)]
pub struct Signer {
    key: Arc<SigningKey>,
    certificate: Vec<u8>,
    chain: Vec<Vec<u8>>,
    time_stamps: Option<Arc<TimeStampAuthority>>,
    room_for_stamp: usize,
}

impl Signer {
    /// From a key, its certificate and the certificates above it without the root, nearest first; all DER.
    ///
    /// # Errors
    /// When the certificate cannot be read or is for another key.
    pub fn new(key: SigningKey, certificate: Vec<u8>, chain: Vec<Vec<u8>>) -> Result<Self, AuthorityError> {
        let parsed = Certificate::from_der(&certificate).map_err(|_| AuthorityError::Certificate)?;
        let certified =
            parsed.tbs_certificate().subject_public_key_info().to_der().map_err(|_| AuthorityError::Certificate)?;
        if certified != key.public_key()? {
            return Err(AuthorityError::Mismatch);
        }
        Ok(Self { key: Arc::new(key), certificate, chain, time_stamps: None, room_for_stamp: 0 })
    }

    /// The same signer, each of whose signatures gets a time stamp of its own (level B-T) from an authority in the same
    /// program, with the time that the signature claims.
    #[must_use]
    pub fn stamped_by(self, authority: Arc<TimeStampAuthority>) -> Self {
        Self { time_stamps: Some(authority), ..self }
    }

    /// The same signer, whose signatures are to have room for a time stamp of so many bytes from elsewhere
    /// ([`crate::sign::sign_unstamped`]).
    #[must_use]
    pub fn leaving_room(self, room_for_stamp: usize) -> Self {
        Self { room_for_stamp, ..self }
    }

    /// The room for a time stamp from elsewhere, in bytes.
    #[must_use]
    pub fn room_for_stamp(&self) -> usize {
        self.room_for_stamp
    }

    pub(crate) fn own_time_stamps(&self) -> Option<Arc<TimeStampAuthority>> {
        self.time_stamps.clone()
    }

    /// The authority that stamps this signer's signatures.
    #[must_use]
    pub fn time_stamps(&self) -> Option<&TimeStampAuthority> {
        self.time_stamps.as_deref()
    }

    /// The signer's certificate, DER.
    #[must_use]
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The certificates above the signer's, nearest first, without the root; DER.
    #[must_use]
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    #[must_use]
    pub fn key(&self) -> &SigningKey {
        &self.key
    }

    /// Signs a message, as [`SigningKey::sign`].
    ///
    /// # Errors
    /// When the random source fails.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, AuthorityError> {
        self.key.sign(message)
    }
}

impl Signer {
    pub(super) fn into_parts(self) -> (Arc<SigningKey>, Vec<u8>, Vec<Vec<u8>>) {
        (self.key, self.certificate, self.chain)
    }
}

/// Whether issuer and subject are the same.
pub(super) fn is_self_issued(certificate: &[u8]) -> Result<bool, AuthorityError> {
    let parsed = Certificate::from_der(certificate).map_err(|_| AuthorityError::Certificate)?;
    Ok(parsed.tbs_certificate().issuer() == parsed.tbs_certificate().subject())
}
