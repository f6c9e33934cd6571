//! The answering side: a time-stamp authority in the same program, for installations that name no other.

use aws_lc_rs::rand::SystemRandom;
use const_oid::ObjectIdentifier;
use der::{
    Any, Decode, Encode,
    asn1::{Int, OctetString},
};
use jiff::Timestamp;

use super::wire::{Accuracy, MessageImprint, StatusInfo, TimeStampReq, TimeStampResp, TstInfo};
use crate::{
    authority::Signer,
    cms::{
        BuildError,
        build::{algorithm, generalized_time, random_number},
        oid, time_stamp_token,
    },
};

/// ETSI EN 319 421's best practices policy would promise an audited clock; this is "any policy" of nobody but ourselves.
const POLICY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.32.0");
/// PKIStatus: rejection.
const REJECTED: u8 = 2;

/// Signs time stamps with a key whose certificate is for nothing else ([`crate::authority::EndCertificate::time_stamping`]).
#[derive(Debug)]
pub struct TimeStampAuthority {
    signer: Signer,
}

impl TimeStampAuthority {
    #[must_use]
    pub fn new(signer: Signer) -> Self {
        Self { signer }
    }

    /// The key's certificate and those above it.
    #[must_use]
    pub fn signer(&self) -> &Signer {
        &self.signer
    }

    /// Answers a request (DER) by a response (DER): a token with this time, to the second, or a refusal of what is not
    /// understood or not over SHA-256.
    ///
    /// # Errors
    /// When the key or the random source fails.
    pub fn answer(&self, request: &[u8], time: Timestamp, random: &SystemRandom) -> Result<Vec<u8>, BuildError> {
        let request = TimeStampReq::from_der(request).ok();
        let Some(request) =
            request.filter(|request| request.version == 1 && request.imprint.algorithm.oid == oid::SHA256)
        else {
            let text = Some(vec!["not a request for SHA-256".to_owned()]);
            let status = StatusInfo { status: REJECTED, text, failure: None };
            return Ok(TimeStampResp { status, token: None }.to_der()?);
        };
        let token = Any::from_der(&self.stamp(request.imprint, request.nonce, time, random)?)?;
        let status = StatusInfo { status: 0, text: None, failure: None };
        Ok(TimeStampResp { status, token: Some(token) }.to_der()?)
    }

    /// A token over data with this SHA-256, for who holds the authority in the same program.
    ///
    /// # Errors
    /// When the key or the random source fails.
    pub fn token(&self, digest: [u8; 32], time: Timestamp) -> Result<Vec<u8>, BuildError> {
        let imprint = MessageImprint { algorithm: algorithm(oid::SHA256), digest: OctetString::new(digest)? };
        self.stamp(imprint, None, time, &SystemRandom::new())
    }

    fn stamp(
        &self,
        imprint: MessageImprint,
        nonce: Option<Int>,
        time: Timestamp,
        random: &SystemRandom,
    ) -> Result<Vec<u8>, BuildError> {
        let serial: [u8; 16] = random_number(random).ok_or(BuildError::Encoding)?;
        let info = TstInfo {
            version: 1,
            policy: POLICY,
            imprint,
            serial_number: Int::new(&serial)?,
            time: generalized_time(time)?,
            accuracy: Some(Accuracy { seconds: 1 }),
            nonce,
        };
        time_stamp_token(&self.signer, &info.to_der()?)
    }
}
