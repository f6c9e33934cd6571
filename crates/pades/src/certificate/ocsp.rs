//! Asking whether a certificate still stands, and judging the answer (RFC 6960). Sending the question is for the caller.

use aws_lc_rs::rand::SystemRandom;
use der::{
    Any, Encode, Sequence, Tag,
    asn1::{Null, ObjectIdentifier, OctetString},
};
use jiff::{SignedDuration, Timestamp};
use spki::AlgorithmIdentifierOwned;

use super::{
    Certificate, Standing,
    revocation::{Answer, Responder, Single, response_status},
};
use crate::cms::{
    algorithm::Digest,
    build::random_number,
    oid,
    tlv::{DerError, Element},
};

/// How far the responder's clock may be ahead of ours.
const SKEW: SignedDuration = SignedDuration::from_mins(5);
/// How old an answer may be that does not say when the next one comes.
const WITHOUT_END: SignedDuration = SignedDuration::from_hours(24);

/// Which certificate is meant: by SHA-1, as RFC 5019 has it and everybody understands; nothing rests on the hash.
#[derive(Sequence)]
pub(crate) struct CertificateId {
    algorithm: AlgorithmIdentifierOwned,
    issuer_name: OctetString,
    /// SHA-1 of the issuer's key, which also names a responder.
    pub(crate) issuer_key: OctetString,
    serial_number: Any,
}

#[derive(Sequence)]
struct Request {
    to_be_signed: Question,
}

#[derive(Sequence)]
struct Question {
    list: Vec<Asked>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT")]
    extensions: Vec<Extension>,
}

/// `Request` of the RFC, without extensions.
#[derive(Sequence)]
struct Asked {
    certificate: CertificateId,
}

#[derive(Sequence)]
struct Extension {
    id: ObjectIdentifier,
    value: OctetString,
}

/// A question to a responder: a certificate, and a number that only an answer to this question knows.
#[derive(Clone, Debug)]
pub struct OcspRequest {
    certificate: Certificate,
    issuer: Certificate,
    nonce: [u8; 16],
}

/// An answer that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OcspAnswer {
    /// What the responder says; it may not know the certificate.
    pub standing: Standing,
    /// The certificate of who answered in the issuer's place. Whether that one has been revoked is for the caller to find out,
    /// unless it [needs no check](Certificate::needs_no_check).
    pub responder: Option<Certificate>,
}

/// Why an answer is not believed. `code()` is stable; texts for people are made elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OcspError {
    #[error("the answer is no OCSP response: {0}")]
    Malformed(#[from] DerError),
    #[error("the responder refused (status {0})")]
    Refused(u8),
    #[error("the answer speaks of another certificate")]
    OtherCertificate,
    #[error("the answer is not signed by the issuer, nor by one whom the issuer lets answer")]
    Untrusted,
    #[error("the answer repeats another question's number")]
    Nonce,
    #[error("the answer is out of date, or ahead of its time")]
    Stale,
    #[error("the random source failed")]
    Random,
}

impl OcspError {
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "ocsp-malformed",
            Self::Refused(_) => "ocsp-refused",
            Self::OtherCertificate => "ocsp-other-certificate",
            Self::Untrusted => "ocsp-untrusted",
            Self::Nonce => "ocsp-nonce",
            Self::Stale => "ocsp-stale",
            Self::Random => "crypto-failed",
        }
    }
}

impl CertificateId {
    /// Of a certificate and the one that issued it.
    pub(crate) fn new(certificate: &Certificate, issuer: &Certificate) -> der::Result<Self> {
        let key = bare_key(issuer).map_err(|_| der::ErrorKind::Failed)?;
        Ok(Self {
            algorithm: AlgorithmIdentifierOwned { oid: oid::SHA1, parameters: Some(Null.into()) },
            issuer_name: OctetString::new(Digest::Sha1.of(issuer.subject()).as_ref())?,
            issuer_key: OctetString::new(Digest::Sha1.of(key).as_ref())?,
            serial_number: Any::new(Tag::Integer, certificate.serial_number())?,
        })
    }
}

/// The BIT STRING's content in a SubjectPublicKeyInfo: what OCSP hashes.
pub(super) fn bare_key(certificate: &Certificate) -> Result<&[u8], DerError> {
    let mut parts = Element::parse(certificate.public_key())?.children();
    parts.next()?;
    parts.next()?.bit_string()
}

impl OcspRequest {
    /// Asks for a certificate that `issuer` issued.
    ///
    /// # Errors
    /// When the random source fails.
    pub fn new(certificate: &Certificate, issuer: &Certificate, random: &SystemRandom) -> Result<Self, OcspError> {
        let nonce = random_number(random).ok_or(OcspError::Random)?;
        Ok(Self { certificate: certificate.clone(), issuer: issuer.clone(), nonce })
    }

    /// The request, DER (RFC 6960, 4.1).
    #[must_use]
    pub fn to_der(&self) -> Vec<u8> {
        let encode = || {
            let number = OctetString::new(self.nonce)?.to_der()?;
            let question = Question {
                list: vec![Asked { certificate: CertificateId::new(&self.certificate, &self.issuer)? }],
                extensions: vec![Extension { id: oid::OCSP_NONCE, value: OctetString::new(number)? }],
            };
            Request { to_be_signed: question }.to_der()
        };
        // Certificates that were read always have an encoding.
        encode().unwrap_or_default()
    }

    /// Judges an answer (RFC 6960, 3.2): it must be about this certificate, signed by its issuer or by one whom the issuer
    /// certified to answer, and neither out of date nor to another question. Not every responder repeats the number; one that
    /// does not is believed for as long as its answer says.
    ///
    /// # Errors
    /// The first thing found wrong.
    pub fn accept(&self, response: &[u8], now: Timestamp) -> Result<OcspAnswer, OcspError> {
        match response_status(response)? {
            0 => {}
            status => return Err(OcspError::Refused(status)),
        }
        let answer = Answer::parse(response)?;
        let single = answer.about(&self.certificate, &self.issuer).ok_or(OcspError::OtherCertificate)?;
        let responder = match answer.responder(&self.issuer).ok_or(OcspError::Untrusted)? {
            Responder::Issuer => None,
            Responder::Delegate(one) if now < one.not_before() || now > one.not_after() => {
                return Err(OcspError::Untrusted);
            }
            Responder::Delegate(one) => Some(one.clone()),
        };
        if answer.nonce.as_ref().is_some_and(|nonce| *nonce != self.nonce) {
            return Err(OcspError::Nonce);
        }
        if !is_fresh(single, now) {
            return Err(OcspError::Stale);
        }
        Ok(OcspAnswer { standing: single.standing, responder })
    }
}

fn is_fresh(single: &Single, now: Timestamp) -> bool {
    let end = single.next_update.unwrap_or(single.this_update + WITHOUT_END);
    single.this_update <= now + SKEW && now <= end
}
