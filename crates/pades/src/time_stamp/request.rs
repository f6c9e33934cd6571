//! The asking side.

use aws_lc_rs::rand::SystemRandom;
use der::{
    Decode, Encode,
    asn1::{Int, OctetString},
};
use jiff::Timestamp;

use super::wire::{MessageImprint, TimeStampReq, TimeStampResp};
use crate::{
    certificate::{Purpose, Trust, TrustAnchors, Validator},
    cms::{
        VerifyError,
        algorithm::Digest,
        build::{algorithm, random_number},
        oid, timestamp,
    },
};

/// A question to an authority: what is to be stamped, and a number that only the answer to this question knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeStampRequest {
    digest: [u8; 32],
    nonce: [u8; 8],
}

/// An authority's answer that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeStampToken {
    /// The CMS, DER: what goes into `/Contents`.
    pub der: Vec<u8>,
    /// When, by the authority's clock.
    pub time: Timestamp,
    /// The chain from the authority's certificate to the anchor, DER.
    pub path: Vec<Vec<u8>>,
}

/// Why an answer is no time stamp. `code()` is stable; texts for people are made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimeStampError {
    #[error("the answer is no time-stamp response")]
    Malformed,
    #[error("the authority refused (status {status}): {text}")]
    Refused { status: u8, text: String },
    #[error("the token does not hold: {0}")]
    Token(#[from] VerifyError),
    #[error("the token answers another question")]
    Nonce,
    #[error("the token's certificate leads to no trusted authority, or was not valid then ({0})")]
    Untrusted(&'static str),
    #[error("the random source failed")]
    Random,
}

impl TimeStampError {
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "time-stamp-malformed",
            Self::Refused { .. } => "time-stamp-refused",
            Self::Token(_) => "time-stamp-broken",
            Self::Nonce => "time-stamp-nonce",
            Self::Untrusted(_) => "time-stamp-untrusted",
            Self::Random => "crypto-failed",
        }
    }
}

impl TimeStampRequest {
    /// Asks for a stamp over data with this SHA-256, 32 bytes.
    ///
    /// # Errors
    /// When it is no SHA-256, or the random source fails.
    pub fn new(digest: &[u8], random: &SystemRandom) -> Result<Self, TimeStampError> {
        let digest = digest.try_into().map_err(|_| VerifyError::Algorithm)?;
        Ok(Self { digest, nonce: random_number(random).ok_or(TimeStampError::Random)? })
    }

    /// The request, DER (RFC 3161, 2.4.1). The authority is asked for its certificates.
    #[must_use]
    pub fn to_der(&self) -> Vec<u8> {
        let encode = || {
            let imprint = MessageImprint { algorithm: algorithm(oid::SHA256), digest: OctetString::new(self.digest)? };
            let nonce = Some(Int::new(&self.nonce)?);
            TimeStampReq { version: 1, imprint, policy: None, nonce, wants_certificates: true }.to_der()
        };
        // A structure of fixed parts always has an encoding.
        encode().unwrap_or_default()
    }

    /// Judges an answer (RFC 3161, 2.4.2): it must be granted, its signature hold, the imprint and the number be those asked
    /// for, and the certificate, made for time stamping, lead to an anchor at the time of the stamp.
    ///
    /// # Errors
    /// The first thing found wrong.
    pub fn accept(&self, response: &[u8], anchors: &TrustAnchors) -> Result<TimeStampToken, TimeStampError> {
        let response = TimeStampResp::from_der(response).map_err(|_| TimeStampError::Malformed)?;
        // 0 is granted, 1 granted with changes.
        if response.status.status > 1 {
            let text = response.status.text.unwrap_or_default().join(" ");
            return Err(TimeStampError::Refused { status: response.status.status, text });
        }
        let token = response.token.ok_or(TimeStampError::Malformed)?;
        let der = token.to_der().map_err(|_| TimeStampError::Malformed)?;
        let (info, signed) = timestamp::open_token(&der)?;
        if info.digest != Some(Digest::Sha256) || info.imprint != self.digest {
            return Err(VerifyError::Digest.into());
        }
        if info.nonce != Some(self.nonce.as_slice()) {
            return Err(TimeStampError::Nonce);
        }
        let validator = Validator::new(anchors);
        match validator.validate(&signed.certificate, &signed.certificates, info.time, Purpose::TimeStamping) {
            Trust::Trusted { weak: true, .. } => Err(TimeStampError::Untrusted("weak-algorithm")),
            Trust::Trusted { .. } if signed.weak => Err(TimeStampError::Untrusted("weak-algorithm")),
            Trust::Trusted { path, .. } => {
                let path = path.iter().map(|certificate| certificate.der().to_vec()).collect();
                Ok(TimeStampToken { time: info.time, path, der: der.clone() })
            }
            Trust::Unknown => Err(TimeStampError::Untrusted("unknown-authority")),
            Trust::Invalid(problem) => Err(TimeStampError::Untrusted(problem.code())),
        }
    }
}
