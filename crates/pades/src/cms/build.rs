//! Writing CMS (RFC 5652): the signature of a document (ETSI EN 319 142-1, 6.3) and the token of a time stamp (RFC 3161, 2.4.2).
//!
//! Signed attributes are content-type, message-digest and signing-certificate-v2. There is no signing-time: in PAdES the
//! time claimed is `/M` of the signature dictionary, and a token has its own.

use std::time::Duration;

use aws_lc_rs::{
    digest,
    rand::{SecureRandom, SystemRandom},
};
use der::{
    Any, Decode, Encode, Sequence,
    asn1::{GeneralizedTime, ObjectIdentifier, OctetString, SetOfVec},
};
use jiff::Timestamp;
use spki::AlgorithmIdentifierOwned;
use x509_cert::{Certificate, attr::Attribute, name::Name, serial_number::SerialNumber};

use super::oid;
use crate::authority::{AuthorityError, Signer};

/// Why a CMS cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    #[error("the signature cannot be encoded")]
    Encoding,
}

impl From<der::Error> for BuildError {
    fn from(_: der::Error) -> Self {
        Self::Encoding
    }
}

#[derive(Sequence)]
struct ContentInfo {
    content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: SignedData,
}

#[derive(Clone, Debug, Sequence)]
struct SignedData {
    version: u8,
    digest_algorithms: SetOfVec<AlgorithmIdentifierOwned>,
    encapsulated: EncapsulatedContent,
    // Not as parsed certificates: each goes in byte for byte.
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true")]
    certificates: SetOfVec<Any>,
    signers: SetOfVec<Any>,
}

/// Detached: the type alone.
#[derive(Clone, Debug, Sequence)]
struct EncapsulatedContent {
    content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    content: Option<OctetString>,
}

#[derive(Clone, Debug, Sequence)]
struct SignerInfo {
    version: u8,
    signer: IssuerAndSerialNumber,
    digest_algorithm: AlgorithmIdentifierOwned,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true")]
    signed_attributes: SetOfVec<Attribute>,
    signature_algorithm: AlgorithmIdentifierOwned,
    signature: OctetString,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    unsigned_attributes: Option<SetOfVec<Attribute>>,
}

#[derive(Clone, Debug, Sequence)]
struct IssuerAndSerialNumber {
    issuer: Name,
    serial_number: SerialNumber,
}

/// RFC 5035; the hash algorithm is left out, as SHA-256 is the default.
#[derive(Sequence)]
struct SigningCertificateV2 {
    certificates: Vec<CertificateIdentifier>,
}

#[derive(Sequence)]
struct CertificateIdentifier {
    hash: OctetString,
}

/// A `SignedData` whose signature is made: only the time stamp over that may still come.
#[derive(Clone, Debug)]
pub struct SignedContent {
    version: u8,
    encapsulated: EncapsulatedContent,
    certificates: SetOfVec<Any>,
    info: SignerInfo,
}

/// The DER `ContentInfo` of a signature over a document whose signed bytes have this digest, by the key's own
/// [`crate::authority::SigningKey::digest`]. A signer whose signatures are
/// stamped ([`Signer::stamped_by`]) is stamped at `time`.
///
/// # Errors
/// When a key fails or a certificate cannot be read.
pub fn signed_data(signer: &Signer, document_digest: &[u8], time: Timestamp) -> Result<Vec<u8>, BuildError> {
    let signed = SignedContent::of_document(signer, document_digest)?;
    let token = match signer.time_stamps() {
        Some(authority) => Some(authority.token(signed.stamp_digest(), time)?),
        None => None,
    };
    signed.to_der(token.as_deref())
}

/// The DER `ContentInfo` of a time-stamp token around a `TSTInfo`.
///
/// # Errors
/// As [`signed_data`].
pub fn time_stamp_token(signer: &Signer, info: &[u8]) -> Result<Vec<u8>, BuildError> {
    let content = EncapsulatedContent { content_type: oid::ID_TST_INFO, content: Some(OctetString::new(info)?) };
    // RFC 5652, 5.1: version 3 for everything else.
    SignedContent::new(signer, 3, content, signer.key().digest().of(info).as_ref())?.to_der(None)
}

impl SignedContent {
    /// Signs a document whose signed bytes have this digest, by the key's own [`crate::authority::SigningKey::digest`].
    ///
    /// # Errors
    /// When a key fails or a certificate cannot be read.
    pub fn of_document(signer: &Signer, document_digest: &[u8]) -> Result<Self, BuildError> {
        let content = EncapsulatedContent { content_type: oid::ID_DATA, content: None };
        // RFC 5652, 5.1: version 1 for plain data.
        Self::new(signer, 1, content, document_digest)
    }

    fn new(
        signer: &Signer,
        version: u8,
        encapsulated: EncapsulatedContent,
        content_digest: &[u8],
    ) -> Result<Self, BuildError> {
        let certificate = Certificate::from_der(signer.certificate())?;
        let attributes = signed_attributes(signer.certificate(), encapsulated.content_type, content_digest)?;
        // What is signed is the attributes as a SET, not with the tag they have in the SignerInfo (RFC 5652, 5.4).
        let signature = signer.sign(&attributes.to_der()?)?;
        let info = SignerInfo {
            version: 1,
            signer: IssuerAndSerialNumber {
                issuer: certificate.tbs_certificate().issuer().clone(),
                serial_number: certificate.tbs_certificate().serial_number().clone(),
            },
            digest_algorithm: algorithm(signer.key().digest().oid()),
            signed_attributes: attributes,
            signature_algorithm: signer.key().signature_algorithm(),
            signature: OctetString::new(signature)?,
            unsigned_attributes: None,
        };
        let mut certificates = SetOfVec::new();
        for certificate in std::iter::once(signer.certificate()).chain(signer.chain().iter().map(Vec::as_slice)) {
            certificates.insert(Any::from_der(certificate)?)?;
        }
        Ok(Self { version, encapsulated, certificates, info })
    }

    /// What a signature time stamp is over (RFC 3161, appendix A): the SHA-256 of the signature's value.
    #[must_use]
    pub fn stamp_digest(&self) -> [u8; 32] {
        let mut hash = [0; 32];
        hash.copy_from_slice(digest::digest(&digest::SHA256, self.info.signature.as_bytes()).as_ref());
        hash
    }

    /// The `ContentInfo`, DER, with a time-stamp token (DER) over the signature when there is one.
    ///
    /// # Errors
    /// When the token is no DER.
    pub fn to_der(&self, token: Option<&[u8]>) -> Result<Vec<u8>, BuildError> {
        let mut info = self.info.clone();
        if let Some(token) = token {
            let stamp = attribute(oid::SIGNATURE_TIME_STAMP, Any::from_der(token)?)?;
            info.unsigned_attributes = Some(SetOfVec::try_from(vec![stamp])?);
        }
        let content = SignedData {
            version: self.version,
            digest_algorithms: SetOfVec::try_from(vec![info.digest_algorithm.clone()])?,
            encapsulated: self.encapsulated.clone(),
            certificates: self.certificates.clone(),
            signers: SetOfVec::try_from(vec![Any::encode_from(&info)?])?,
        };
        Ok(ContentInfo { content_type: oid::ID_SIGNED_DATA, content }.to_der()?)
    }
}

fn signed_attributes(
    certificate: &[u8],
    content_type: ObjectIdentifier,
    content_digest: &[u8],
) -> Result<SetOfVec<Attribute>, BuildError> {
    let certificate_hash = digest::digest(&digest::SHA256, certificate);
    let reference = SigningCertificateV2 {
        certificates: vec![CertificateIdentifier { hash: OctetString::new(certificate_hash.as_ref())? }],
    };
    let attributes = vec![
        attribute(oid::CONTENT_TYPE, Any::encode_from(&content_type)?)?,
        attribute(oid::MESSAGE_DIGEST, Any::encode_from(&OctetString::new(content_digest)?)?)?,
        attribute(oid::SIGNING_CERTIFICATE_V2, Any::encode_from(&reference)?)?,
    ];
    Ok(SetOfVec::try_from(attributes)?)
}

fn attribute(oid: ObjectIdentifier, value: Any) -> Result<Attribute, BuildError> {
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
}

/// Without parameters, as RFC 5754 and RFC 5758 want it.
pub(crate) fn algorithm(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid, parameters: None }
}

/// Positive and of full length, so that no encoder has a byte to add or leave out. None when the random source fails.
pub(crate) fn random_number<const N: usize>(random: &SystemRandom) -> Option<[u8; N]> {
    let mut number = [0; N];
    random.fill(&mut number).ok()?;
    number[0] = number[0] & 0x7F | 0x40;
    Some(number)
}

/// A time to the second.
pub(crate) fn generalized_time(time: Timestamp) -> der::Result<GeneralizedTime> {
    let seconds = u64::try_from(time.as_second()).map_err(|_| der::ErrorKind::DateTime)?;
    GeneralizedTime::from_unix_duration(Duration::from_secs(seconds))
}
