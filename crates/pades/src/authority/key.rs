//! A private key that signs.

use aws_lc_rs::{
    encoding::{AsDer, PublicKeyX509Der},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use zeroize::Zeroizing;

use super::AuthorityError;

/// A P-256 key for ECDSA with SHA-256. The key itself is held, and wiped when dropped, by AWS-LC.
#[derive(Debug)]
pub struct SigningKey {
    pair: EcdsaKeyPair,
}

impl SigningKey {
    /// A fresh key. `_random` states that this draws on the system's random source, which AWS-LC itself reads.
    ///
    /// # Errors
    /// When the random source fails.
    pub fn generate(_random: &SystemRandom) -> Result<Self, AuthorityError> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).map_err(|_| AuthorityError::Crypto)?;
        Ok(Self { pair })
    }

    /// The key from PKCS#8 DER.
    ///
    /// # Errors
    /// When it is not a P-256 key.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, AuthorityError> {
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, der).map_err(|_| AuthorityError::Key)?;
        Ok(Self { pair })
    }

    /// The key as PKCS#8 DER, wiped when dropped.
    ///
    /// # Errors
    /// When the key cannot be written.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, AuthorityError> {
        let der = self.pair.to_pkcs8v1().map_err(|_| AuthorityError::Crypto)?;
        Ok(Zeroizing::new(der.as_ref().to_vec()))
    }

    /// The public key as SubjectPublicKeyInfo DER.
    ///
    /// # Errors
    /// When the key cannot be written.
    pub fn public_key(&self) -> Result<Vec<u8>, AuthorityError> {
        let der: PublicKeyX509Der<'_> = self.pair.public_key().as_der().map_err(|_| AuthorityError::Crypto)?;
        Ok(der.as_ref().to_vec())
    }

    /// Signs a message (which is hashed here, SHA-256): a DER `ECDSA-Sig-Value`.
    ///
    /// # Errors
    /// When the random source fails.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, AuthorityError> {
        let signature = self.pair.sign(&SystemRandom::new(), message).map_err(|_| AuthorityError::Crypto)?;
        Ok(signature.as_ref().to_vec())
    }
}

impl rcgen::PublicKeyData for SigningKey {
    fn der_bytes(&self) -> &[u8] {
        self.pair.public_key().as_ref()
    }

    fn algorithm(&self) -> &'static rcgen::SignatureAlgorithm {
        &rcgen::PKCS_ECDSA_P256_SHA256
    }
}

impl rcgen::SigningKey for SigningKey {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        Self::sign(self, message).map_err(|_| rcgen::Error::RingUnspecified)
    }
}
