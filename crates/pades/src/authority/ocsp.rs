//! What an authority says of one certificate it issued (RFC 6960): an answer for the file, where nobody asks.

use der::{
    Any, Decode, Encode, Sequence, Tag,
    asn1::{BitString, ContextSpecific, GeneralizedTime, Null, ObjectIdentifier, OctetString, OctetStringRef},
};
use jiff::{SignedDuration, Timestamp};
use spki::AlgorithmIdentifierOwned;
use x509_cert::{Certificate, serial_number::SerialNumber};

use super::{Authority, AuthorityError};
use crate::cms::{algorithm::Digest, build::generalized_time, oid};

#[derive(Sequence)]
struct Response {
    /// ENUMERATED, whose only value here is 0, successful.
    status: Any,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    bytes: ResponseBytes,
}

#[derive(Sequence)]
struct ResponseBytes {
    kind: ObjectIdentifier,
    response: OctetString,
}

#[derive(Sequence)]
struct BasicResponse {
    data: ResponseData,
    algorithm: AlgorithmIdentifierOwned,
    signature: BitString,
}

#[derive(Sequence)]
struct ResponseData {
    /// CHOICE: `[2]`, the SHA-1 of the key that signs.
    responder: Any,
    produced_at: GeneralizedTime,
    responses: Vec<SingleResponse>,
}

#[derive(Sequence)]
struct SingleResponse {
    certificate: CertificateId,
    /// CHOICE: `[0]`, good.
    status: Any,
    this_update: GeneralizedTime,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    next_update: GeneralizedTime,
}

/// By SHA-1, as RFC 5019 has it and everybody understands; nothing rests on the hash.
#[derive(Sequence)]
struct CertificateId {
    algorithm: AlgorithmIdentifierOwned,
    issuer_name: OctetString,
    issuer_key: OctetString,
    serial_number: SerialNumber,
}

impl Authority {
    /// Says that a certificate (DER) that this authority issued is good, signed by the authority's own key: an OCSP response,
    /// DER.
    ///
    /// # Errors
    /// When a certificate cannot be read or the key fails.
    pub fn ocsp_response(
        &self,
        certificate: &[u8],
        this_update: Timestamp,
        holds: SignedDuration,
    ) -> Result<Vec<u8>, AuthorityError> {
        let encoding = |_: der::Error| AuthorityError::Certificate;
        let issued = Certificate::from_der(certificate).map_err(encoding)?;
        let own = Certificate::from_der(self.certificate()).map_err(encoding)?;
        let key = own.tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes();
        let key_hash = Digest::Sha1.of(key);
        let name_hash = Digest::Sha1.of(&own.tbs_certificate().subject().to_der().map_err(encoding)?);
        let build = || -> der::Result<ResponseData> {
            let responder = ContextSpecific {
                tag_number: der::TagNumber(2),
                tag_mode: der::TagMode::Explicit,
                value: OctetStringRef::new(key_hash.as_ref())?,
            };
            let certificate = CertificateId {
                algorithm: AlgorithmIdentifierOwned { oid: oid::SHA1, parameters: Some(Null.into()) },
                issuer_name: OctetString::new(name_hash.as_ref())?,
                issuer_key: OctetString::new(key_hash.as_ref())?,
                serial_number: issued.tbs_certificate().serial_number().clone(),
            };
            let good = Tag::ContextSpecific { constructed: false, number: der::TagNumber(0) };
            let single = SingleResponse {
                certificate,
                status: Any::new(good, Vec::new())?,
                this_update: generalized_time(this_update)?,
                next_update: generalized_time(this_update + holds)?,
            };
            Ok(ResponseData {
                responder: Any::from_der(&responder.to_der()?)?,
                produced_at: generalized_time(this_update)?,
                responses: vec![single],
            })
        };
        let data = build().map_err(encoding)?;
        let signature = self.key().sign(&data.to_der().map_err(encoding)?)?;
        let finish = || -> der::Result<Vec<u8>> {
            let algorithm = self.key().signature_algorithm();
            let basic = BasicResponse { data, algorithm, signature: BitString::from_bytes(&signature)? };
            let bytes = ResponseBytes { kind: oid::OCSP_BASIC, response: OctetString::new(basic.to_der()?)? };
            Response { status: Any::new(Tag::Enumerated, vec![0])?, bytes }.to_der()
        };
        finish().map_err(encoding)
    }
}
