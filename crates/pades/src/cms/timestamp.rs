//! Time-stamp tokens (RFC 3161): a `SignedData` over a `TSTInfo`.

use jiff::Timestamp;

use super::algorithm::Digest;
use super::tlv::{self, DerError, Element, GENERALIZED_TIME, INTEGER, OCTET_STRING, SEQUENCE};
use super::verify::{Signed, VerifyError, verify};
use super::{Profile, SignedData, oid};

/// A token whose signature holds and whose imprint is the expected one.
#[derive(Clone, Debug)]
pub struct TimeStamp {
    pub time: Timestamp,
    pub signed: Signed,
    /// SHA-1 as imprint or in the signature.
    pub weak: bool,
}

/// What a token says: a digest existed at a time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TstInfo<'a> {
    pub digest: Option<Digest>,
    pub imprint: &'a [u8],
    pub time: Timestamp,
    /// The number of the question, as the content of its INTEGER.
    pub nonce: Option<&'a [u8]>,
}

/// Verifies a token (DER, exactly) for data whose digest `data_digest` computes. Tokens from before PAdES, in
/// signatures of that time, may bring along other things than certificates.
///
/// # Errors
/// [`VerifyError::Digest`] when the imprint is of other data; otherwise what is wrong with the token itself.
pub fn verify_token(
    token: &[u8],
    profile: Profile,
    data_digest: impl FnOnce(Digest) -> aws_lc_rs::digest::Digest,
) -> Result<TimeStamp, VerifyError> {
    let (info, signed) = open(token, profile)?;
    let digest = info.digest.ok_or(VerifyError::Algorithm)?;
    if data_digest(digest).as_ref() != info.imprint {
        return Err(VerifyError::Digest);
    }
    let weak = signed.weak || digest == Digest::Sha1;
    Ok(TimeStamp { time: info.time, signed, weak })
}

/// What a token says, once its own signature holds.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn open_token(token: &[u8]) -> Result<(TstInfo<'_>, Signed), VerifyError> {
    open(token, Profile::Pades)
}

fn open(token: &[u8], profile: Profile) -> Result<(TstInfo<'_>, Signed), VerifyError> {
    let signed_data = SignedData::parse(token, profile)?;
    // Nothing vouches for one.
    if profile == Profile::Pades && !signed_data.signer.unsigned_attributes.is_empty() {
        return Err(DerError::Value.into());
    }
    let content = signed_data.content.ok_or(VerifyError::ContentType)?;
    let signed = verify(&signed_data, oid::ID_TST_INFO, |digest| digest.of(content))?;
    Ok((TstInfo::parse(content)?, signed))
}

impl<'a> TstInfo<'a> {
    fn parse(der: &'a [u8]) -> Result<Self, DerError> {
        let info = Element::parse(der)?.expect(SEQUENCE)?;
        tlv::check_canonical(&info, 0)?;
        let mut parts = info.children();
        if parts.next()?.small()? != 1 {
            return Err(DerError::Value);
        }
        parts.next()?.oid()?;
        let mut imprint = parts.expect(SEQUENCE)?.children();
        let digest = Digest::from_identifier(&imprint.next()?)?;
        let hash = imprint.expect(OCTET_STRING)?.content;
        imprint.finish()?;
        parts.expect(INTEGER)?;
        let time = parts.expect(GENERALIZED_TIME)?.time()?;
        let mut nonce = None;
        while !parts.is_empty() {
            let part = parts.next()?;
            // Accuracy is a SEQUENCE, ordering a BOOLEAN, the authority's name and extensions have tags of their own.
            if part.tag == INTEGER {
                nonce = Some(part.content);
            }
        }
        Ok(Self { digest, imprint: hash, time, nonce })
    }
}
