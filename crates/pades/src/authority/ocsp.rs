//! What an authority says of one certificate it issued (RFC 6960): an answer for the file, where nobody asks.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use der::{
    Any, Decode, Encode, Sequence, Tag,
    asn1::{BitString, ContextSpecific, GeneralizedTime, Null, ObjectIdentifier, OctetString, OctetStringRef},
};
use jiff::{SignedDuration, Timestamp};
use spki::AlgorithmIdentifierOwned;
use x509_cert::{Certificate, serial_number::SerialNumber};

use super::{Authority, AuthorityError};

const BASIC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1.1");
const SHA_1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");

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
        let key_hash = sha1(key);
        let name_hash = sha1(&own.tbs_certificate().subject().to_der().map_err(encoding)?);
        let build = || -> der::Result<ResponseData> {
            let responder = ContextSpecific {
                tag_number: der::TagNumber(2),
                tag_mode: der::TagMode::Explicit,
                value: OctetStringRef::new(&key_hash)?,
            };
            let certificate = CertificateId {
                algorithm: AlgorithmIdentifierOwned { oid: SHA_1, parameters: Some(Null.into()) },
                issuer_name: OctetString::new(name_hash.as_slice())?,
                issuer_key: OctetString::new(key_hash.as_slice())?,
                serial_number: issued.tbs_certificate().serial_number().clone(),
            };
            let good = Tag::ContextSpecific { constructed: false, number: der::TagNumber(0) };
            let single = SingleResponse {
                certificate,
                status: Any::new(good, Vec::new())?,
                this_update: generalized(this_update)?,
                next_update: generalized(this_update + holds)?,
            };
            Ok(ResponseData {
                responder: Any::from_der(&responder.to_der()?)?,
                produced_at: generalized(this_update)?,
                responses: vec![single],
            })
        };
        let data = build().map_err(encoding)?;
        let signature = self.key().sign(&data.to_der().map_err(encoding)?)?;
        let finish = || -> der::Result<Vec<u8>> {
            let algorithm = self.key().signature_algorithm();
            let basic = BasicResponse { data, algorithm, signature: BitString::from_bytes(&signature)? };
            let bytes = ResponseBytes { kind: BASIC, response: OctetString::new(basic.to_der()?)? };
            Response { status: Any::new(Tag::Enumerated, vec![0])?, bytes }.to_der()
        };
        finish().map_err(encoding)
    }
}

fn sha1(bytes: &[u8]) -> [u8; 20] {
    let mut hash = [0; 20];
    hash.copy_from_slice(digest(&SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref());
    hash
}

fn generalized(time: Timestamp) -> der::Result<GeneralizedTime> {
    GeneralizedTime::from_unix_duration(std::time::Duration::from_secs(u64::try_from(time.as_second()).unwrap_or(0)))
}
