//! The time stamps that the signatures of a document carry (RFC 3161, appendix A): whoever archives the document needs what it
//! takes to judge them.

use crate::{
    certificate::{Purpose, Trust, TrustAnchors, Validator},
    cms::{Profile, SignedData, oid, timestamp, tlv::Cursor},
    forms::{self, FieldKind},
    object::Object,
    reader::{Document, ObjectSource, ReadError},
};

use super::TimeStampError;

/// The tokens (DER) in the signatures of a document, each with the name of its field. What is no PAdES signature is passed over.
///
/// # Errors
/// When the form cannot be read.
pub fn signature_time_stamps(document: &Document) -> Result<Vec<(String, Vec<u8>)>, ReadError> {
    let mut found = Vec::new();
    for field in forms::fields(document)?.into_iter().filter(|field| field.kind == FieldKind::Signature) {
        let Some(value) = &field.value else { continue };
        let value = document.resolve(value)?;
        let Some(Object::String(contents)) = value.as_dictionary().and_then(|signature| signature.get("Contents"))
        else {
            continue;
        };
        found.extend(token(contents).map(|token| (field.name, token)));
    }
    Ok(found)
}

/// The token in the value of `/Contents`, which zeros may follow.
fn token(contents: &[u8]) -> Option<Vec<u8>> {
    let der = Cursor::new(contents).next().ok()?.raw;
    let signed = SignedData::parse(der, Profile::Pades).ok()?;
    let stamp = signed.signer.unsigned_attributes.iter().find(|attribute| attribute.id == oid::SIGNATURE_TIME_STAMP)?;
    Some(stamp.single().ok()?.raw.to_vec())
}

/// The chain from a token's certificate to the anchor, DER, as it was at the time of the stamp.
///
/// # Errors
/// When the token's signature does not hold, or its certificate leads to no anchor.
pub fn token_path(token: &[u8], anchors: &TrustAnchors) -> Result<Vec<Vec<u8>>, TimeStampError> {
    let (info, signed) = timestamp::open_token(token)?;
    let trust =
        Validator::new(anchors).validate(&signed.certificate, &signed.certificates, info.time, Purpose::TimeStamping);
    match trust {
        Trust::Trusted { path, .. } => Ok(path.iter().map(|certificate| certificate.der().to_vec()).collect()),
        Trust::Unknown => Err(TimeStampError::Untrusted("unknown-authority")),
        Trust::Invalid(problem) => Err(TimeStampError::Untrusted(problem.code())),
    }
}
