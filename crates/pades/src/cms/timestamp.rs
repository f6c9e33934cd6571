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
struct TstInfo<'a> {
    digest: Option<Digest>,
    imprint: &'a [u8],
    time: Timestamp,
}

/// Verifies a token (DER, exactly) for data whose digest `data_digest` computes.
///
/// # Errors
/// [`VerifyError::Digest`] when the imprint is of other data; otherwise what is wrong with the token itself.
pub fn verify_token(
    token: &[u8],
    data_digest: impl FnOnce(Digest) -> aws_lc_rs::digest::Digest,
) -> Result<TimeStamp, VerifyError> {
    let signed_data = SignedData::parse(token, Profile::Pades)?;
    let content = signed_data.content.ok_or(VerifyError::ContentType)?;
    let signed = verify(&signed_data, oid::ID_TST_INFO, |digest| digest.of(content))?;
    let info = TstInfo::parse(content)?;
    let digest = info.digest.ok_or(VerifyError::Algorithm)?;
    if data_digest(digest).as_ref() != info.imprint {
        return Err(VerifyError::Digest);
    }
    let weak = signed.weak || digest == Digest::Sha1;
    Ok(TimeStamp { time: info.time, signed, weak })
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
        Ok(Self { digest, imprint: hash, time })
    }
}
