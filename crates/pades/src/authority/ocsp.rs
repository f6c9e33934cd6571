//! What an authority says of one certificate it issued (RFC 6960): an answer for the file, where nobody asks.

use der::{
    Any, Decode, Encode, Sequence, Tag,
    asn1::{BitString, ContextSpecific, GeneralizedTime, ObjectIdentifier, OctetString},
};
use jiff::{SignedDuration, Timestamp};
use spki::AlgorithmIdentifierOwned;

use super::{Authority, AuthorityError};
use crate::{
    certificate::{Certificate, CertificateId, Standing},
    cms::{build::generalized_time, oid},
};

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
    /// CHOICE: `[0]` good, `[1]` revoked, `[2]` unknown.
    status: Any,
    this_update: GeneralizedTime,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    next_update: GeneralizedTime,
}

impl Authority {
    /// Says how a certificate (DER) that this authority issued stands, signed by the authority's own key: an OCSP response, DER.
    ///
    /// # Errors
    /// When a certificate cannot be read or the key fails.
    pub fn ocsp_response(
        &self,
        certificate: &[u8],
        standing: Standing,
        this_update: Timestamp,
        holds: SignedDuration,
    ) -> Result<Vec<u8>, AuthorityError> {
        let encoding = |_: der::Error| AuthorityError::Certificate;
        let issued = Certificate::from_der(certificate).map_err(|_| AuthorityError::Certificate)?;
        let own = Certificate::from_der(self.certificate()).map_err(|_| AuthorityError::Certificate)?;
        let build = || -> der::Result<ResponseData> {
            let certificate = CertificateId::new(&issued, &own)?;
            let responder = ContextSpecific {
                tag_number: der::TagNumber(2),
                tag_mode: der::TagMode::Explicit,
                value: certificate.issuer_key.clone(),
            };
            let single = SingleResponse {
                certificate,
                status: status(standing)?,
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

fn status(standing: Standing) -> der::Result<Any> {
    let tag = |number, constructed| Tag::ContextSpecific { constructed, number: der::TagNumber(number) };
    match standing {
        Standing::Good => Any::new(tag(0, false), Vec::new()),
        Standing::Revoked(at) => Any::new(tag(1, true), generalized_time(at)?.to_der()?),
        Standing::Unknown => Any::new(tag(2, false), Vec::new()),
    }
}
