//! Digest and signature algorithms: how they are named in ASN.1, and the check of a signature value with aws-lc-rs.

use aws_lc_rs::{digest, signature as lc};
use const_oid::ObjectIdentifier;
use serde::Serialize;

use super::oid;
use super::tlv::{Cursor, DerError, Element, NULL, SEQUENCE, context};

/// A digest algorithm; [`Digest::Sha1`] is accepted for reading only and makes a signature weak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Digest {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Digest {
    /// From a DigestAlgorithmIdentifier, whose parameters may only be absent or NULL.
    pub(crate) fn from_identifier(identifier: &Element) -> Result<Option<Self>, DerError> {
        let (id, parameters) = split(identifier)?;
        check_no_parameters(parameters)?;
        Ok(Self::from_oid(id))
    }

    pub(crate) fn from_oid(id: ObjectIdentifier) -> Option<Self> {
        match id {
            oid::SHA1 => Some(Self::Sha1),
            oid::SHA256 => Some(Self::Sha256),
            oid::SHA384 => Some(Self::Sha384),
            oid::SHA512 => Some(Self::Sha512),
            _ => None,
        }
    }

    pub fn algorithm(self) -> &'static digest::Algorithm {
        match self {
            Self::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        }
    }

    /// Its identifier.
    pub(crate) fn oid(self) -> ObjectIdentifier {
        match self {
            Self::Sha1 => oid::SHA1,
            Self::Sha256 => oid::SHA256,
            Self::Sha384 => oid::SHA384,
            Self::Sha512 => oid::SHA512,
        }
    }

    pub fn of(self, bytes: &[u8]) -> digest::Digest {
        digest::digest(self.algorithm(), bytes)
    }
}

/// A signature algorithm with the digest it uses, as far as the identifier says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureAlgorithm {
    RsaPkcs1(Digest),
    /// With the length of the salt, bytes.
    RsaPss(Digest, u32),
    Ecdsa(Digest),
    Ed25519,
    Unsupported(ObjectIdentifier),
}

impl SignatureAlgorithm {
    /// From an AlgorithmIdentifier. `digest` is what the surrounding SignerInfo says, for identifiers that name only the
    /// kind of key; an identifier that names its own digest must agree with it.
    pub(crate) fn from_identifier(identifier: &Element, digest: Option<Digest>) -> Result<Self, DerError> {
        let (id, parameters) = split(identifier)?;
        let named = match id {
            oid::RSA_PSS => {
                let Some((hash, salt)) = pss_parameters(parameters)? else { return Ok(Self::Unsupported(id)) };
                Self::RsaPss(hash, salt)
            }
            _ => {
                check_no_parameters(parameters)?;
                match (id, digest) {
                    (oid::RSA_SHA1, _) => Self::RsaPkcs1(Digest::Sha1),
                    (oid::RSA_SHA256, _) => Self::RsaPkcs1(Digest::Sha256),
                    (oid::RSA_SHA384, _) => Self::RsaPkcs1(Digest::Sha384),
                    (oid::RSA_SHA512, _) => Self::RsaPkcs1(Digest::Sha512),
                    (oid::ECDSA_SHA1, _) => Self::Ecdsa(Digest::Sha1),
                    (oid::ECDSA_SHA256, _) => Self::Ecdsa(Digest::Sha256),
                    (oid::ECDSA_SHA384, _) => Self::Ecdsa(Digest::Sha384),
                    (oid::ECDSA_SHA512, _) => Self::Ecdsa(Digest::Sha512),
                    (oid::RSA, Some(digest)) => Self::RsaPkcs1(digest),
                    (oid::EC_PUBLIC_KEY, Some(digest)) => Self::Ecdsa(digest),
                    (oid::ED25519, _) => Self::Ed25519,
                    _ => Self::Unsupported(id),
                }
            }
        };
        match (named.digest(), digest) {
            (Some(own), Some(said)) if own != said => Err(DerError::Value),
            _ => Ok(named),
        }
    }

    pub fn digest(self) -> Option<Digest> {
        match self {
            Self::RsaPkcs1(digest) | Self::RsaPss(digest, _) | Self::Ecdsa(digest) => Some(digest),
            Self::Ed25519 | Self::Unsupported(_) => None,
        }
    }
}

/// What the check of a signature value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Good { weak: bool },
    Bad,
    Unsupported,
}

/// What a signature value is over.
#[derive(Clone, Copy, Debug)]
pub enum Message<'a> {
    Bytes(&'a [u8]),
    /// Only its digest is at hand, by the digest algorithm of the signature.
    Digest(&'a digest::Digest),
}

/// Checks `signature` over `message` with the key in a SubjectPublicKeyInfo. Weak are SHA-1 and RSA under 2048 bits.
pub fn check_signature(key: &[u8], algorithm: SignatureAlgorithm, message: Message, signature: &[u8]) -> Outcome {
    let Ok((kind, curve, point)) = split_key(key) else { return Outcome::Bad };
    let is_rsa = kind == oid::RSA || kind == oid::RSA_PSS;
    let verifier: &'static dyn lc::VerificationAlgorithm = match (algorithm, curve) {
        (SignatureAlgorithm::RsaPkcs1(digest), _) if kind == oid::RSA => match digest {
            Digest::Sha1 => &lc::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
            Digest::Sha256 => &lc::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
            Digest::Sha384 => &lc::RSA_PKCS1_2048_8192_SHA384,
            Digest::Sha512 => &lc::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
        },
        (SignatureAlgorithm::RsaPss(digest, salt), _) if is_rsa => match pss_verifier(digest, salt, signature.len()) {
            Some(verifier) => verifier,
            None => return Outcome::Unsupported,
        },
        (SignatureAlgorithm::Ecdsa(digest), Some(curve)) => match (curve, digest) {
            (oid::P256, Digest::Sha1) => &lc::ECDSA_P256_SHA1_ASN1,
            (oid::P256, Digest::Sha256) => &lc::ECDSA_P256_SHA256_ASN1,
            (oid::P256, Digest::Sha384) => &lc::ECDSA_P256_SHA384_ASN1,
            (oid::P256, Digest::Sha512) => &lc::ECDSA_P256_SHA512_ASN1,
            (oid::P384, Digest::Sha256) => &lc::ECDSA_P384_SHA256_ASN1,
            (oid::P384, Digest::Sha384) => &lc::ECDSA_P384_SHA384_ASN1,
            (oid::P384, Digest::Sha512) => &lc::ECDSA_P384_SHA512_ASN1,
            (oid::P521, Digest::Sha256) => &lc::ECDSA_P521_SHA256_ASN1,
            (oid::P521, Digest::Sha384) => &lc::ECDSA_P521_SHA384_ASN1,
            (oid::P521, Digest::Sha512) => &lc::ECDSA_P521_SHA512_ASN1,
            _ => return Outcome::Unsupported,
        },
        (SignatureAlgorithm::Ed25519, _) if kind == oid::ED25519 => &lc::ED25519,
        (SignatureAlgorithm::Unsupported(_), _) => return Outcome::Unsupported,
        _ => return Outcome::Bad,
    };
    let key = lc::UnparsedPublicKey::new(verifier, point);
    let checked = match message {
        Message::Bytes(bytes) => key.verify(bytes, signature),
        Message::Digest(_) if kind == oid::ED25519 => return Outcome::Unsupported,
        Message::Digest(digest) => key.verify_digest(digest, signature),
    };
    if checked.is_err() {
        return Outcome::Bad;
    }
    let short_key = is_rsa && signature.len() < 256;
    Outcome::Good { weak: short_key || algorithm.digest() == Some(Digest::Sha1) }
}

/// Salts are as long as the digest, or as the key has room for; other lengths are not in use.
fn pss_verifier(digest: Digest, salt: u32, key_bytes: usize) -> Option<&'static lc::RsaParameters> {
    let salt = usize::try_from(salt).ok()?;
    let digest_bytes = digest.algorithm().output_len();
    let is_digest = salt == digest_bytes;
    let is_max = salt + digest_bytes + 2 == key_bytes;
    const MAX: lc::RsaPssSaltLength = lc::RsaPssSaltLength::Max;
    match digest {
        Digest::Sha256 if is_digest => Some(&lc::RSA_PSS_2048_8192_SHA256),
        Digest::Sha384 if is_digest => Some(&lc::RSA_PSS_2048_8192_SHA384),
        Digest::Sha512 if is_digest => Some(&lc::RSA_PSS_2048_8192_SHA512),
        Digest::Sha256 if is_max => Some(&const { lc::RSA_PSS_2048_8192_SHA256.with_pss_salt_length(MAX) }),
        Digest::Sha384 if is_max => Some(&const { lc::RSA_PSS_2048_8192_SHA384.with_pss_salt_length(MAX) }),
        Digest::Sha512 if is_max => Some(&const { lc::RSA_PSS_2048_8192_SHA512.with_pss_salt_length(MAX) }),
        _ => None,
    }
}

/// Kind of key, named curve, and the key's own bytes.
fn split_key(key: &[u8]) -> Result<(ObjectIdentifier, Option<ObjectIdentifier>, &[u8]), DerError> {
    let mut parts = Element::parse(key)?.expect(SEQUENCE)?.children();
    let mut identifier = parts.expect(SEQUENCE)?.children();
    let bytes = parts.next()?.bit_string()?;
    parts.finish()?;
    let kind = identifier.next()?.oid()?;
    let curve = if kind == oid::EC_PUBLIC_KEY { Some(identifier.next()?.oid()?) } else { None };
    Ok((kind, curve, bytes))
}

fn split<'a>(identifier: &Element<'a>) -> Result<(ObjectIdentifier, Cursor<'a>), DerError> {
    let mut parts = identifier.expect(SEQUENCE)?.children();
    let id = parts.next()?.oid()?;
    Ok((id, parts))
}

fn check_no_parameters(mut parameters: Cursor) -> Result<(), DerError> {
    if let Some(null) = parameters.optional(NULL)?
        && !null.content.is_empty()
    {
        return Err(DerError::Value);
    }
    parameters.finish()
}

/// Digest and salt length of RSASSA-PSS parameters (RFC 4055) when the mask goes with them: MGF1 with the same digest, and
/// trailer field 1.
fn pss_parameters(mut parameters: Cursor) -> Result<Option<(Digest, u32)>, DerError> {
    let mut parts = parameters.expect(SEQUENCE)?.children();
    parameters.finish()?;
    let Some(hash) = parts.optional(context(0))? else { return Ok(None) };
    let Some(hash) = Digest::from_identifier(&Element::parse(hash.content)?)? else { return Ok(None) };
    let Some(mask) = parts.optional(context(1))? else { return Ok(None) };
    let (mask, mut of) = split(&Element::parse(mask.content)?)?;
    let mask_hash = Digest::from_identifier(&of.next()?)?;
    of.finish()?;
    let salt = match parts.optional(context(2))? {
        Some(salt) => Element::parse(salt.content)?.small()?,
        None => 20,
    };
    if let Some(trailer) = parts.optional(context(3))?
        && Element::parse(trailer.content)?.small()? != 1
    {
        return Ok(None);
    }
    parts.finish()?;
    Ok((mask == oid::MGF1 && mask_hash == Some(hash)).then_some((hash, salt)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_lc_rs::rand::SystemRandom;
    use aws_lc_rs::signature::{EcdsaKeyPair, KeyPair};

    fn identifier(bytes: &[u8]) -> Result<SignatureAlgorithm, DerError> {
        SignatureAlgorithm::from_identifier(&Element::parse(bytes).unwrap(), Some(Digest::Sha256))
    }

    #[test]
    fn the_digest_of_a_signature_algorithm_must_agree() {
        let ecdsa_sha256 = [0x30, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
        assert_eq!(identifier(&ecdsa_sha256), Ok(SignatureAlgorithm::Ecdsa(Digest::Sha256)));
        let mut ecdsa_sha384 = ecdsa_sha256;
        ecdsa_sha384[11] = 0x03;
        assert_eq!(identifier(&ecdsa_sha384), Err(DerError::Value));
    }

    #[test]
    fn an_ecdsa_signature_is_checked() {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&lc::ECDSA_P384_SHA384_ASN1_SIGNING, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&lc::ECDSA_P384_SHA384_ASN1_SIGNING, pkcs8.as_ref()).unwrap();
        let signature = pair.sign(&random, b"message").unwrap();
        let mut key = vec![0x30, 0x76, 0x30, 0x10, 0x06, 0x07];
        key.extend_from_slice(oid::EC_PUBLIC_KEY.as_bytes());
        key.extend_from_slice(&[0x06, 0x05]);
        key.extend_from_slice(oid::P384.as_bytes());
        key.extend_from_slice(&[0x03, 0x62, 0x00]);
        key.extend_from_slice(pair.public_key().as_ref());
        let check = |digest, message: &[u8]| {
            check_signature(&key, SignatureAlgorithm::Ecdsa(digest), Message::Bytes(message), signature.as_ref())
        };
        assert_eq!(check(Digest::Sha384, b"message"), Outcome::Good { weak: false });
        assert_eq!(check(Digest::Sha384, b"messagf"), Outcome::Bad);
        assert_eq!(check(Digest::Sha256, b"message"), Outcome::Bad);
        let as_ed25519 =
            check_signature(&key, SignatureAlgorithm::Ed25519, Message::Bytes(b"message"), signature.as_ref());
        assert_eq!(as_ed25519, Outcome::Bad);
        let digest = Digest::Sha384.of(b"message");
        let of_digest = |algorithm| check_signature(&key, algorithm, Message::Digest(&digest), signature.as_ref());
        assert_eq!(of_digest(SignatureAlgorithm::Ecdsa(Digest::Sha384)), Outcome::Good { weak: false });
        assert_eq!(of_digest(SignatureAlgorithm::Ecdsa(Digest::Sha256)), Outcome::Bad);
    }
}
