//! A private key that signs.

use std::fmt;

use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der},
    rand::SystemRandom,
    rsa::KeySize,
    signature::{
        ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256,
        RsaKeyPair,
    },
};
use const_oid::ObjectIdentifier;
use der::asn1::Null;
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoRef};
use zeroize::Zeroizing;

use super::AuthorityError;
use crate::cms::{algorithm::Digest, oid};

/// What a key is, and how it signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum KeyAlgorithm {
    /// ECDSA on P-256 with SHA-256.
    #[default]
    P256,
    /// ECDSA on P-384 with SHA-384.
    P384,
    /// RSA of 3,072 bits, PKCS#1 v1.5 with SHA-256. ETSI TS 119 312 gives that padding up to 2028.
    Rsa3072,
    /// The same with 4,096 bits.
    Rsa4096,
}

/// A private key. The key itself is held, and wiped when dropped, by AWS-LC.
#[derive(Debug)]
pub struct SigningKey {
    algorithm: KeyAlgorithm,
    pair: Pair,
}

#[derive(Debug)]
enum Pair {
    Ecdsa(EcdsaKeyPair),
    Rsa(RsaKeyPair),
    External { public_key: Vec<u8>, bits: Vec<u8>, key: Box<dyn ExternalKey> },
}

/// A key that somebody else holds and signs with.
pub trait ExternalKey: fmt::Debug + Send + Sync {
    /// Signs a message as the key's [`KeyAlgorithm`] says: a DER `ECDSA-Sig-Value`, or the number of RSA.
    ///
    /// # Errors
    /// When the holder does not.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, AuthorityError>;
}

impl SigningKey {
    /// A fresh key. `_random` states that this draws on the system's random source, which AWS-LC itself reads. An RSA key takes
    /// some tenths of a second.
    ///
    /// # Errors
    /// When the random source fails.
    pub fn generate(algorithm: KeyAlgorithm, _random: &SystemRandom) -> Result<Self, AuthorityError> {
        let pair = match algorithm {
            KeyAlgorithm::P256 => EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).map(Pair::Ecdsa),
            KeyAlgorithm::P384 => EcdsaKeyPair::generate(&ECDSA_P384_SHA384_ASN1_SIGNING).map(Pair::Ecdsa),
            KeyAlgorithm::Rsa3072 => RsaKeyPair::generate(KeySize::Rsa3072).map(Pair::Rsa),
            KeyAlgorithm::Rsa4096 => RsaKeyPair::generate(KeySize::Rsa4096).map(Pair::Rsa),
        };
        Ok(Self { algorithm, pair: pair.map_err(|_| AuthorityError::Crypto)? })
    }

    /// The key from PKCS#8 DER.
    ///
    /// # Errors
    /// When it is none of those that [`KeyAlgorithm`] names.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, AuthorityError> {
        if let Ok(pair) = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, der) {
            return Ok(Self { algorithm: KeyAlgorithm::P256, pair: Pair::Ecdsa(pair) });
        }
        if let Ok(pair) = EcdsaKeyPair::from_pkcs8(&ECDSA_P384_SHA384_ASN1_SIGNING, der) {
            return Ok(Self { algorithm: KeyAlgorithm::P384, pair: Pair::Ecdsa(pair) });
        }
        let pair = RsaKeyPair::from_pkcs8(der).map_err(|_| AuthorityError::Key)?;
        let algorithm = match pair.public_modulus_len() * 8 {
            3_072 => KeyAlgorithm::Rsa3072,
            4_096 => KeyAlgorithm::Rsa4096,
            _ => return Err(AuthorityError::Key),
        };
        Ok(Self { algorithm, pair: Pair::Rsa(pair) })
    }

    /// A key that somebody else holds, with its public key as SubjectPublicKeyInfo DER.
    ///
    /// # Errors
    /// When the public key cannot be read.
    pub fn external(
        algorithm: KeyAlgorithm,
        public_key: &[u8],
        key: Box<dyn ExternalKey>,
    ) -> Result<Self, AuthorityError> {
        let info = SubjectPublicKeyInfoRef::try_from(public_key).map_err(|_| AuthorityError::Key)?;
        let bits = info.subject_public_key.raw_bytes().to_vec();
        Ok(Self { algorithm, pair: Pair::External { public_key: public_key.to_vec(), bits, key } })
    }

    /// The key as PKCS#8 DER, wiped when dropped.
    ///
    /// # Errors
    /// When the key cannot be written, or somebody else holds it.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, AuthorityError> {
        let der = match &self.pair {
            Pair::Ecdsa(pair) => pair.to_pkcs8v1().map(|der| der.as_ref().to_vec()),
            Pair::Rsa(pair) => AsDer::<Pkcs8V1Der<'_>>::as_der(pair).map(|der| der.as_ref().to_vec()),
            Pair::External { .. } => return Err(AuthorityError::Key),
        };
        Ok(Zeroizing::new(der.map_err(|_| AuthorityError::Crypto)?))
    }

    /// The public key as SubjectPublicKeyInfo DER.
    ///
    /// # Errors
    /// When the key cannot be written.
    pub fn public_key(&self) -> Result<Vec<u8>, AuthorityError> {
        let der: Result<PublicKeyX509Der<'_>, _> = match &self.pair {
            Pair::Ecdsa(pair) => pair.public_key().as_der(),
            Pair::Rsa(pair) => pair.public_key().as_der(),
            Pair::External { public_key, .. } => return Ok(public_key.clone()),
        };
        Ok(der.map_err(|_| AuthorityError::Crypto)?.as_ref().to_vec())
    }

    /// Signs a message, which is hashed here by [`SigningKey::digest`]: a DER `ECDSA-Sig-Value`, or the number of RSA.
    ///
    /// # Errors
    /// When the random source fails.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, AuthorityError> {
        let random = SystemRandom::new();
        match &self.pair {
            Pair::Ecdsa(pair) => {
                let signature = pair.sign(&random, message).map_err(|_| AuthorityError::Crypto)?;
                Ok(signature.as_ref().to_vec())
            }
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature).map_err(|_| AuthorityError::Crypto)?;
                Ok(signature)
            }
            Pair::External { key, .. } => key.sign(message),
        }
    }

    /// What the key is.
    #[must_use]
    pub fn algorithm(&self) -> KeyAlgorithm {
        self.algorithm
    }

    /// The digest it signs with.
    #[must_use]
    pub fn digest(&self) -> Digest {
        match self.algorithm {
            KeyAlgorithm::P384 => Digest::Sha384,
            KeyAlgorithm::P256 | KeyAlgorithm::Rsa3072 | KeyAlgorithm::Rsa4096 => Digest::Sha256,
        }
    }

    /// How its signatures are named (RFC 5758, RFC 4055).
    pub(crate) fn signature_algorithm(&self) -> AlgorithmIdentifierOwned {
        let named = |oid: ObjectIdentifier, parameters| AlgorithmIdentifierOwned { oid, parameters };
        match self.algorithm {
            KeyAlgorithm::P256 => named(oid::ECDSA_SHA256, None),
            KeyAlgorithm::P384 => named(oid::ECDSA_SHA384, None),
            KeyAlgorithm::Rsa3072 | KeyAlgorithm::Rsa4096 => named(oid::RSA_SHA256, Some(Null.into())),
        }
    }

    /// Bytes of a signature, at most.
    #[must_use]
    pub fn signature_size(&self) -> usize {
        match self.algorithm {
            KeyAlgorithm::P256 => 72,
            KeyAlgorithm::P384 => 104,
            KeyAlgorithm::Rsa3072 => 384,
            KeyAlgorithm::Rsa4096 => 512,
        }
    }
}

impl rcgen::PublicKeyData for SigningKey {
    fn der_bytes(&self) -> &[u8] {
        match &self.pair {
            Pair::Ecdsa(pair) => pair.public_key().as_ref(),
            Pair::Rsa(pair) => pair.public_key().as_ref(),
            Pair::External { bits, .. } => bits,
        }
    }

    fn algorithm(&self) -> &'static rcgen::SignatureAlgorithm {
        match self.algorithm {
            KeyAlgorithm::P256 => &rcgen::PKCS_ECDSA_P256_SHA256,
            KeyAlgorithm::P384 => &rcgen::PKCS_ECDSA_P384_SHA384,
            KeyAlgorithm::Rsa3072 | KeyAlgorithm::Rsa4096 => &rcgen::PKCS_RSA_SHA256,
        }
    }
}

impl rcgen::SigningKey for SigningKey {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        Self::sign(self, message).map_err(|_| rcgen::Error::RingUnspecified)
    }
}
