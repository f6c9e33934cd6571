//! The structure of a `ContentInfo` with one `SignedData` (RFC 5652, 3 and 5) with one `SignerInfo`.

use const_oid::ObjectIdentifier;

use super::algorithm::Digest;
use super::oid;
use super::tlv::{self, Cursor, DerError, Element, OCTET_STRING, SEQUENCE, SET, context};

/// More certificates than this in one signature are refused.
const MAX_CERTIFICATES: usize = 64;

/// How strictly the encoding is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// PAdES signatures and time-stamp tokens: canonical DER, and no value that could differ unnoticed.
    Pades,
    /// `adbe.pkcs7.*`: unsorted sets, other kinds of certificates and odd versions pass.
    Legacy,
}

/// A parsed `SignedData`, borrowing from the bytes.
#[derive(Clone, Debug)]
pub struct SignedData<'a> {
    pub content_type: ObjectIdentifier,
    pub content: Option<&'a [u8]>,
    /// X.509 certificates as they stand, in order.
    pub certificates: Vec<&'a [u8]>,
    pub signer: SignerInfo<'a>,
    pub profile: Profile,
}

/// The one signer.
#[derive(Clone, Debug)]
pub struct SignerInfo<'a> {
    pub identifier: SignerIdentifier<'a>,
    /// None when the algorithm is not one of ours.
    pub digest: Option<Digest>,
    /// The signed attributes from the SET's content on: hashed with the tag of a SET (RFC 5652, 5.4).
    pub signed_attributes: Option<&'a [u8]>,
    pub attributes: Vec<Attribute<'a>>,
    pub(crate) signature_algorithm: Element<'a>,
    pub signature: &'a [u8],
    pub unsigned_attributes: Vec<Attribute<'a>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignerIdentifier<'a> {
    IssuerAndSerialNumber { issuer: &'a [u8], serial: &'a [u8] },
    SubjectKeyIdentifier(&'a [u8]),
}

/// An attribute and the one value it has to have.
#[derive(Clone, Copy, Debug)]
pub struct Attribute<'a> {
    pub id: ObjectIdentifier,
    pub(crate) values: Element<'a>,
}

impl<'a> Attribute<'a> {
    pub(crate) fn single(&self) -> Result<Element<'a>, DerError> {
        let mut values = self.values.children();
        let value = values.next()?;
        values.finish()?;
        Ok(value)
    }
}

impl<'a> SignedData<'a> {
    /// Parses exactly one DER `ContentInfo`.
    pub fn parse(der: &'a [u8], profile: Profile) -> Result<Self, DerError> {
        let strict = profile == Profile::Pades;
        let mut content_info = Element::parse(der)?.expect(SEQUENCE)?.children();
        if content_info.next()?.oid()? != oid::ID_SIGNED_DATA {
            return Err(DerError::Value);
        }
        let signed_data = content_info.expect(context(0))?;
        content_info.finish()?;

        let mut parts = Element::parse(signed_data.content)?.expect(SEQUENCE)?.children();
        let version = parts.next()?.small()?;
        let digests = parts.expect(SET)?;
        let (content_type, content) = encapsulated(&mut parts)?;
        let certificates = match parts.optional(context(0))? {
            Some(set) => certificates(set, profile)?,
            None => Vec::new(),
        };
        let revocations = parts.optional(context(1))?;
        if let Some(revocations) = revocations {
            tlv::check_canonical(&revocations, 4)?;
        }
        let mut signers = parts.expect(SET)?.children();
        parts.finish()?;
        let (signer, signer_version) = SignerInfo::parse(&signers.expect(SEQUENCE)?, profile)?;
        signers.finish()?;

        if strict {
            // RFC 5652, 5.1: with only plain certificates the version depends on the content and the signer.
            let expected = if content_type == oid::ID_DATA && signer_version == 1 { 1 } else { 3 };
            if version != expected && revocations.is_none() {
                return Err(DerError::Value);
            }
        }
        if !digest_algorithms(&digests)?.contains(&signer.digest) {
            return Err(DerError::Value);
        }
        Ok(Self { content_type, content, certificates, signer, profile })
    }
}

/// Every digest algorithm of the set, None for each that is not one of ours.
fn digest_algorithms(set: &Element) -> Result<Vec<Option<Digest>>, DerError> {
    let mut digests = Vec::new();
    let mut children = set.children();
    while !children.is_empty() {
        digests.push(Digest::from_identifier(&children.next()?)?);
    }
    Ok(digests)
}

fn encapsulated<'a>(parts: &mut Cursor<'a>) -> Result<(ObjectIdentifier, Option<&'a [u8]>), DerError> {
    let mut encapsulated = parts.expect(SEQUENCE)?.children();
    let content_type = encapsulated.next()?.oid()?;
    let content = match encapsulated.optional(context(0))? {
        Some(explicit) => Some(Element::parse(explicit.content)?.expect(OCTET_STRING)?.content),
        None => None,
    };
    encapsulated.finish()?;
    Ok((content_type, content))
}

fn certificates<'a>(set: Element<'a>, profile: Profile) -> Result<Vec<&'a [u8]>, DerError> {
    let mut certificates = Vec::new();
    let mut choices = set.children();
    while !choices.is_empty() {
        let choice = choices.next()?;
        match choice.tag {
            SEQUENCE if certificates.len() < MAX_CERTIFICATES => certificates.push(choice.raw),
            SEQUENCE => return Err(DerError::Depth),
            _ if profile == Profile::Pades => return Err(DerError::Tag),
            _ => {}
        }
    }
    Ok(certificates)
}

impl<'a> SignerInfo<'a> {
    fn parse(info: &Element<'a>, profile: Profile) -> Result<(Self, u32), DerError> {
        let strict = profile == Profile::Pades;
        let mut parts = info.children();
        while strict && !parts.is_empty() {
            // What stands in unsigned attributes is judged by whoever relies on it.
            let part = parts.next()?;
            if part.tag != context(1) {
                tlv::check_canonical(&part, 4)?;
            }
        }
        let mut parts = info.children();
        let version = parts.next()?.small()?;
        let identifier = match parts.next()? {
            key @ Element { tag: 0x80, .. } => SignerIdentifier::SubjectKeyIdentifier(key.content),
            key @ Element { tag: 0xa0, .. } if !strict => {
                SignerIdentifier::SubjectKeyIdentifier(Element::parse(key.content)?.expect(OCTET_STRING)?.content)
            }
            name => {
                let mut name = name.expect(SEQUENCE)?.children();
                let issuer = name.expect(SEQUENCE)?.raw;
                let serial = name.expect(tlv::INTEGER)?.content;
                name.finish()?;
                SignerIdentifier::IssuerAndSerialNumber { issuer, serial }
            }
        };
        let expected = if matches!(identifier, SignerIdentifier::SubjectKeyIdentifier(_)) { 3 } else { 1 };
        if strict && version != expected {
            return Err(DerError::Value);
        }
        let digest = Digest::from_identifier(&parts.expect(SEQUENCE)?)?;
        let signed = parts.optional(context(0))?;
        let signature_algorithm = parts.expect(SEQUENCE)?;
        let signature = parts.expect(OCTET_STRING)?.content;
        let unsigned = parts.optional(context(1))?;
        parts.finish()?;
        if let Some(signed) = &signed
            && strict
            && !tlv::is_sorted_set(signed)?
        {
            return Err(DerError::Value);
        }
        let info = Self {
            identifier,
            digest,
            signed_attributes: signed.map(|signed| &signed.raw[1..]),
            attributes: signed.map(|set| attributes(&set)).transpose()?.unwrap_or_default(),
            signature_algorithm,
            signature,
            unsigned_attributes: unsigned.map(|set| attributes(&set)).transpose()?.unwrap_or_default(),
        };
        Ok((info, version))
    }

    /// The signed attribute with this identifier; an error when it is there twice.
    pub(crate) fn attribute(&self, id: ObjectIdentifier) -> Result<Option<Element<'a>>, DerError> {
        let mut found = self.attributes.iter().filter(|attribute| attribute.id == id);
        match (found.next(), found.next()) {
            (Some(_), Some(_)) => Err(DerError::Value),
            (Some(attribute), None) => attribute.single().map(Some),
            (None, _) => Ok(None),
        }
    }
}

fn attributes<'a>(set: &Element<'a>) -> Result<Vec<Attribute<'a>>, DerError> {
    let mut attributes = Vec::new();
    let mut children = set.children();
    while !children.is_empty() {
        let mut attribute = children.expect(SEQUENCE)?.children();
        let id = attribute.next()?.oid()?;
        let values = attribute.expect(SET)?;
        attribute.finish()?;
        attributes.push(Attribute { id, values });
    }
    Ok(attributes)
}
