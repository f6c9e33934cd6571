//! Whether a `SignedData` holds for a content (RFC 5652, 5.4 to 5.6; ETSI EN 319 122-1).

use aws_lc_rs::digest;
use const_oid::ObjectIdentifier;
use jiff::Timestamp;

use super::algorithm::{Digest, Message, Outcome, SignatureAlgorithm, check_signature};
use super::signing_certificate::Reference;
use super::tlv::{DerError, OCTET_STRING, SET};
use super::{Profile, SignedData, SignerIdentifier, oid};
use crate::certificate::Certificate;

/// A signature whose value, digest and attributes hold. Whom the certificate belongs to is another question.
#[derive(Clone, Debug)]
pub struct Signed {
    pub certificate: Certificate,
    /// All certificates that came along, the signer's among them.
    pub certificates: Vec<Certificate>,
    pub digest: Digest,
    /// The signing-time attribute, which PAdES forbids.
    pub signing_time: Option<Timestamp>,
    /// SHA-1 or a key too short for today.
    pub weak: bool,
    /// Whether a signing-certificate attribute binds the certificate.
    pub binds_certificate: bool,
    /// The signature value.
    pub signature: Vec<u8>,
    /// A time-stamp token over the signature value, among the unsigned attributes, not checked yet.
    pub time_stamp: Option<Vec<u8>>,
}

/// Why a signature does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    #[error("the signature's structure is not as it must be: {0}")]
    Format(#[from] DerError),
    #[error("the signature is over another type of content")]
    ContentType,
    #[error("an attribute that must be signed is missing")]
    MissingAttribute,
    #[error("the signed digest is not the content's")]
    Digest,
    #[error("an algorithm is not supported")]
    Algorithm,
    #[error("the signer's certificate is not in the signature")]
    NoCertificate,
    #[error("the certificate is not the one that was signed for")]
    CertificateMismatch,
    #[error("the signature value is wrong")]
    Signature,
}

/// Verifies the structure `signed` for content of type `content_type`, whose digest `content_digest` computes.
///
/// # Errors
/// The first thing found wrong.
pub fn verify(
    signed: &SignedData,
    content_type: ObjectIdentifier,
    content_digest: impl FnOnce(Digest) -> digest::Digest,
) -> Result<Signed, VerifyError> {
    let strict = signed.profile == Profile::Pades;
    let signer = &signed.signer;
    let digest = signer.digest.ok_or(VerifyError::Algorithm)?;
    let content_digest = content_digest(digest);
    let attributes = signed_attributes(signed, content_type, &content_digest)?;

    let certificates = read_certificates(signed)?;
    let certificate =
        certificates.iter().find(|one| is_signer(one, &signer.identifier)).ok_or(VerifyError::NoCertificate)?.clone();
    let binds_certificate = check_reference(signed, &certificate)?;

    let algorithm = SignatureAlgorithm::from_identifier(&signer.signature_algorithm, signer.digest)?;
    let message = match &attributes {
        Some(attributes) => Message::Bytes(attributes),
        None => Message::Digest(&content_digest),
    };
    let weak = match check_signature(certificate.public_key(), algorithm, message, signer.signature) {
        Outcome::Good { weak } => weak || digest == Digest::Sha1,
        Outcome::Bad => return Err(VerifyError::Signature),
        Outcome::Unsupported => return Err(VerifyError::Algorithm),
    };

    let signing_time = match signer.attribute(oid::SIGNING_TIME)? {
        Some(time) if strict => Some(time.time()?),
        Some(time) => time.time().ok(),
        None => None,
    };
    let time_stamp = signer
        .unsigned_attributes
        .iter()
        .find(|attribute| attribute.id == oid::SIGNATURE_TIME_STAMP)
        .map(|attribute| attribute.single().map(|token| token.raw.to_vec()))
        .transpose()?;
    let signature = signer.signature.to_vec();
    Ok(Signed { certificate, certificates, digest, signing_time, weak, binds_certificate, signature, time_stamp })
}

/// The signed attributes as they are hashed, after a check of what they say of the content. None when there are none: then
/// the signature is over the content itself, which PAdES and time stamps do not allow.
fn signed_attributes(
    signed: &SignedData,
    content_type: ObjectIdentifier,
    content_digest: &digest::Digest,
) -> Result<Option<Vec<u8>>, VerifyError> {
    if signed.content_type != content_type {
        return Err(VerifyError::ContentType);
    }
    let signer = &signed.signer;
    let Some(attributes) = signer.signed_attributes else {
        let is_plain = signed.profile == Profile::Legacy && content_type == oid::ID_DATA;
        return if is_plain { Ok(None) } else { Err(VerifyError::MissingAttribute) };
    };
    let named = signer.attribute(oid::CONTENT_TYPE)?.ok_or(VerifyError::MissingAttribute)?;
    if named.oid()? != content_type {
        return Err(VerifyError::ContentType);
    }
    let message_digest = signer.attribute(oid::MESSAGE_DIGEST)?.ok_or(VerifyError::MissingAttribute)?;
    if message_digest.expect(OCTET_STRING)?.content != content_digest.as_ref() {
        return Err(VerifyError::Digest);
    }
    let mut hashed = Vec::with_capacity(attributes.len() + 1);
    hashed.push(SET);
    hashed.extend_from_slice(attributes);
    Ok(Some(hashed))
}

fn read_certificates(signed: &SignedData) -> Result<Vec<Certificate>, VerifyError> {
    let mut certificates = Vec::with_capacity(signed.certificates.len());
    for der in &signed.certificates {
        match Certificate::from_der(der) {
            Ok(certificate) => certificates.push(certificate),
            Err(error) if signed.profile == Profile::Pades => return Err(error.into()),
            Err(_) => {}
        }
    }
    Ok(certificates)
}

fn is_signer(certificate: &Certificate, identifier: &SignerIdentifier) -> bool {
    match *identifier {
        SignerIdentifier::IssuerAndSerialNumber { issuer, serial } => {
            certificate.issuer() == issuer && certificate.serial_number() == serial
        }
        SignerIdentifier::SubjectKeyIdentifier(key) => certificate.subject_key_identifier() == Some(key),
    }
}

/// Checks every signing-certificate attribute there is; false when there is none, which the strict profile refuses.
fn check_reference(signed: &SignedData, certificate: &Certificate) -> Result<bool, VerifyError> {
    let mut found = false;
    for (id, v2) in [(oid::SIGNING_CERTIFICATE, false), (oid::SIGNING_CERTIFICATE_V2, true)] {
        let Some(value) = signed.signer.attribute(id)? else { continue };
        match Reference::parse(&value, v2)?.matches(certificate) {
            Some(true) => found = true,
            Some(false) => return Err(VerifyError::CertificateMismatch),
            None => return Err(VerifyError::Algorithm),
        }
    }
    if !found && signed.profile == Profile::Pades {
        return Err(VerifyError::MissingAttribute);
    }
    Ok(found)
}
