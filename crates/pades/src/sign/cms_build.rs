//! The CMS of a level B-B signature (RFC 5652; ETSI EN 319 142-1, 6.3).
//!
//! Signed attributes are content-type, message-digest and signing-certificate-v2. There is no signing-time: in PAdES the
//! time claimed is `/M` of the signature dictionary.

use aws_lc_rs::digest;
use der::{
    Any, Decode, Encode, Sequence,
    asn1::{ObjectIdentifier, OctetString, SetOfVec},
};
use spki::AlgorithmIdentifierOwned;
use x509_cert::{Certificate, attr::Attribute, name::Name, serial_number::SerialNumber};

use super::SignError;
use crate::authority::Signer;

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const ECDSA_WITH_SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");

#[derive(Sequence)]
struct ContentInfo {
    content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: SignedData,
}

#[derive(Sequence)]
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
#[derive(Sequence)]
struct EncapsulatedContent {
    content_type: ObjectIdentifier,
}

#[derive(Sequence)]
struct SignerInfo {
    version: u8,
    signer: IssuerAndSerialNumber,
    digest_algorithm: AlgorithmIdentifierOwned,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true")]
    signed_attributes: SetOfVec<Attribute>,
    signature_algorithm: AlgorithmIdentifierOwned,
    signature: OctetString,
}

#[derive(Sequence)]
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

/// The DER `ContentInfo` of a signature over a document whose signed bytes have this SHA-256.
///
/// # Errors
/// When the key fails or a certificate cannot be read.
pub fn signed_data(signer: &Signer, document_digest: &[u8; 32]) -> Result<Vec<u8>, SignError> {
    let certificate = Certificate::from_der(signer.certificate())?;
    let attributes = signed_attributes(signer.certificate(), document_digest)?;
    // What is signed is the attributes as a SET, not with the tag they have in the SignerInfo (RFC 5652, 5.4).
    let signature = signer.sign(&attributes.to_der()?)?;
    let info = SignerInfo {
        version: 1,
        signer: IssuerAndSerialNumber {
            issuer: certificate.tbs_certificate().issuer().clone(),
            serial_number: certificate.tbs_certificate().serial_number().clone(),
        },
        digest_algorithm: algorithm(SHA_256),
        signed_attributes: attributes,
        signature_algorithm: algorithm(ECDSA_WITH_SHA_256),
        signature: OctetString::new(signature)?,
    };
    let mut certificates = SetOfVec::new();
    for certificate in std::iter::once(signer.certificate()).chain(signer.chain().iter().map(Vec::as_slice)) {
        certificates.insert(Any::from_der(certificate)?)?;
    }
    let content = SignedData {
        version: 1,
        digest_algorithms: SetOfVec::try_from(vec![algorithm(SHA_256)])?,
        encapsulated: EncapsulatedContent { content_type: DATA },
        certificates,
        signers: SetOfVec::try_from(vec![Any::encode_from(&info)?])?,
    };
    Ok(ContentInfo { content_type: SIGNED_DATA, content }.to_der()?)
}

fn signed_attributes(certificate: &[u8], document_digest: &[u8; 32]) -> Result<SetOfVec<Attribute>, SignError> {
    let certificate_hash = digest::digest(&digest::SHA256, certificate);
    let reference = SigningCertificateV2 {
        certificates: vec![CertificateIdentifier { hash: OctetString::new(certificate_hash.as_ref())? }],
    };
    let attributes = vec![
        attribute(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
        attribute(MESSAGE_DIGEST, Any::encode_from(&OctetString::new(document_digest.as_slice())?)?)?,
        attribute(SIGNING_CERTIFICATE_V2, Any::encode_from(&reference)?)?,
    ];
    Ok(SetOfVec::try_from(attributes)?)
}

fn attribute(oid: ObjectIdentifier, value: Any) -> Result<Attribute, SignError> {
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
}

fn algorithm(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid, parameters: None }
}
