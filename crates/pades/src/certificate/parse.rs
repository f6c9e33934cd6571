//! One certificate, read strictly enough to judge it.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use const_oid::ObjectIdentifier;
use jiff::Timestamp;

use super::name;
use crate::cms::algorithm::{Message, Outcome, SignatureAlgorithm, check_signature};
use crate::cms::oid;
use crate::cms::tlv::{self, Cursor, DerError, Element, SEQUENCE, context};

/// Larger certificates are refused.
const MAX_CERTIFICATE: usize = 128 * 1024;
const MAX_EXTENSIONS: usize = 64;

/// An X.509 certificate. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Certificate(Arc<Inner>);

#[derive(PartialEq, Eq, Hash)]
struct Inner {
    der: Vec<u8>,
    parts: Parts,
    extensions: Extensions,
}

#[derive(PartialEq, Eq, Hash)]
struct Parts {
    to_be_signed: Range<usize>,
    serial_number: Range<usize>,
    issuer: Range<usize>,
    not_before: Timestamp,
    not_after: Timestamp,
    subject: Range<usize>,
    public_key: Range<usize>,
    /// The AlgorithmIdentifier outside, byte for byte the one inside.
    algorithm: Range<usize>,
    signature: Range<usize>,
}

/// The extensions that path validation needs.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Extensions {
    pub basic_constraints: Option<BasicConstraints>,
    /// Bit n of the KeyUsage BIT STRING is bit n here.
    pub key_usage: Option<u16>,
    pub extended_key_usage: Option<Vec<ObjectIdentifier>>,
    pub extended_key_usage_critical: bool,
    pub subject_key_identifier: Option<Vec<u8>>,
    pub authority_key_identifier: Option<Vec<u8>>,
    /// Where the issuer's revocation lists are.
    pub revocation_lists: Vec<String>,
    /// Where its standing can be asked for.
    pub responders: Vec<String>,
    /// Whether its issuer says that nobody need ask for its standing.
    pub no_check: bool,
    /// A critical extension nobody here knows.
    pub unknown_critical: Option<ObjectIdentifier>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct BasicConstraints {
    pub is_authority: bool,
    pub path_length: Option<u32>,
}

impl Certificate {
    /// Parses exactly one certificate.
    ///
    /// # Errors
    /// When the bytes are not a DER certificate, carry an extension twice, or are out of all proportion.
    pub fn from_der(der: &[u8]) -> Result<Self, DerError> {
        if der.len() > MAX_CERTIFICATE {
            return Err(DerError::Length);
        }
        let base = der.as_ptr() as usize;
        let range = |part: &[u8]| {
            let start = part.as_ptr() as usize - base;
            start..start + part.len()
        };
        let mut outer = Element::parse(der)?.expect(SEQUENCE)?.children();
        let to_be_signed = outer.expect(SEQUENCE)?;
        let algorithm = outer.expect(SEQUENCE)?;
        let signature = outer.next()?.bit_string()?;
        outer.finish()?;

        let mut inner = to_be_signed.children();
        if let Some(version) = inner.optional(context(0))?
            && Element::parse(version.content)?.small()? > 2
        {
            return Err(DerError::Value);
        }
        let serial_number = inner.expect(tlv::INTEGER)?.content;
        if inner.expect(SEQUENCE)?.raw != algorithm.raw {
            return Err(DerError::Value);
        }
        let issuer = inner.expect(SEQUENCE)?.raw;
        let mut validity = inner.expect(SEQUENCE)?.children();
        let (not_before, not_after) = (validity.next()?.time()?, validity.next()?.time()?);
        validity.finish()?;
        let subject = inner.expect(SEQUENCE)?.raw;
        let public_key = inner.expect(SEQUENCE)?.raw;
        // issuerUniqueID and subjectUniqueID
        inner.optional(0x81)?;
        inner.optional(0x82)?;
        let extensions = match inner.optional(context(3))? {
            Some(explicit) => Extensions::parse(Element::parse(explicit.content)?.expect(SEQUENCE)?.children())?,
            None => Extensions::default(),
        };
        inner.finish()?;

        let parts = Parts {
            to_be_signed: range(to_be_signed.raw),
            serial_number: range(serial_number),
            issuer: range(issuer),
            not_before,
            not_after,
            subject: range(subject),
            public_key: range(public_key),
            algorithm: range(algorithm.raw),
            signature: range(signature),
        };
        Ok(Self(Arc::new(Inner { der: der.to_vec(), parts, extensions })))
    }

    pub fn der(&self) -> &[u8] {
        &self.0.der
    }

    /// The issuer's Name, DER.
    pub fn issuer(&self) -> &[u8] {
        self.part(&self.0.parts.issuer)
    }

    /// The subject's Name, DER.
    pub fn subject(&self) -> &[u8] {
        self.part(&self.0.parts.subject)
    }

    /// The serial number's content bytes.
    pub fn serial_number(&self) -> &[u8] {
        self.part(&self.0.parts.serial_number)
    }

    /// The SubjectPublicKeyInfo, DER.
    pub fn public_key(&self) -> &[u8] {
        self.part(&self.0.parts.public_key)
    }

    /// The subject's common name, or its organization when it has none.
    pub fn subject_name(&self) -> Option<String> {
        name::display(self.subject())
    }

    /// The issuer's common name, or its organization when it has none.
    pub fn issuer_name(&self) -> Option<String> {
        name::display(self.issuer())
    }

    pub fn not_before(&self) -> Timestamp {
        self.0.parts.not_before
    }

    pub fn not_after(&self) -> Timestamp {
        self.0.parts.not_after
    }

    pub fn is_self_issued(&self) -> bool {
        self.issuer() == self.subject()
    }

    pub fn subject_key_identifier(&self) -> Option<&[u8]> {
        self.0.extensions.subject_key_identifier.as_deref()
    }

    pub fn authority_key_identifier(&self) -> Option<&[u8]> {
        self.0.extensions.authority_key_identifier.as_deref()
    }

    /// Addresses of its issuer's revocation lists (RFC 5280, 4.2.1.13).
    pub fn revocation_lists(&self) -> &[String] {
        &self.0.extensions.revocation_lists
    }

    /// Addresses where its standing can be asked for by OCSP (RFC 5280, 4.2.2.1).
    pub fn responders(&self) -> &[String] {
        &self.0.extensions.responders
    }

    /// Whether this is a responder's certificate of which nobody need ask whether it is revoked (RFC 6960, 4.2.2.2.1).
    pub fn needs_no_check(&self) -> bool {
        self.0.extensions.no_check
    }

    pub(super) fn extensions(&self) -> &Extensions {
        &self.0.extensions
    }

    /// Checks this certificate's signature with the key in a SubjectPublicKeyInfo.
    pub fn check_signed_by(&self, public_key: &[u8]) -> Outcome {
        let algorithm = Element::parse(self.part(&self.0.parts.algorithm))
            .and_then(|identifier| SignatureAlgorithm::from_identifier(&identifier, None));
        match algorithm {
            Ok(algorithm) => check_signature(
                public_key,
                algorithm,
                Message::Bytes(self.part(&self.0.parts.to_be_signed)),
                self.part(&self.0.parts.signature),
            ),
            Err(_) => Outcome::Bad,
        }
    }

    fn part(&self, range: &Range<usize>) -> &[u8] {
        &self.0.der[range.clone()]
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Certificate({})", self.subject_name().unwrap_or_default())
    }
}

impl Extensions {
    fn parse(mut list: Cursor) -> Result<Self, DerError> {
        let mut extensions = Self::default();
        let mut seen = Vec::new();
        while !list.is_empty() {
            let mut parts = list.expect(SEQUENCE)?.children();
            let id = parts.next()?.oid()?;
            let critical = parts.optional(tlv::BOOLEAN)?.map(|flag| flag.boolean()).transpose()?.unwrap_or(false);
            let value = parts.expect(tlv::OCTET_STRING)?.content;
            parts.finish()?;
            if seen.contains(&id) || seen.len() >= MAX_EXTENSIONS {
                return Err(DerError::Value);
            }
            seen.push(id);
            extensions.add(id, critical, value)?;
        }
        Ok(extensions)
    }

    fn add(&mut self, id: ObjectIdentifier, critical: bool, value: &[u8]) -> Result<(), DerError> {
        match id {
            oid::BASIC_CONSTRAINTS => {
                let mut parts = Element::parse(value)?.expect(SEQUENCE)?.children();
                let is_authority =
                    parts.optional(tlv::BOOLEAN)?.map(|flag| flag.boolean()).transpose()?.unwrap_or(false);
                let path_length = parts.optional(tlv::INTEGER)?.map(|length| length.small()).transpose()?;
                parts.finish()?;
                self.basic_constraints = Some(BasicConstraints { is_authority, path_length });
            }
            oid::KEY_USAGE => {
                let content = Element::parse(value)?.expect(tlv::BIT_STRING)?.content;
                let bits = content.get(1..).unwrap_or_default();
                let usage = bits
                    .iter()
                    .take(2)
                    .enumerate()
                    .fold(0_u16, |sum, (index, byte)| sum | u16::from(byte.reverse_bits()) << (8 * index));
                self.key_usage = Some(usage);
            }
            oid::EXTENDED_KEY_USAGE => {
                let mut purposes = Element::parse(value)?.expect(SEQUENCE)?.children();
                let mut list = Vec::new();
                while !purposes.is_empty() {
                    list.push(purposes.next()?.oid()?);
                }
                self.extended_key_usage = Some(list);
                self.extended_key_usage_critical = critical;
            }
            oid::SUBJECT_KEY_IDENTIFIER => {
                self.subject_key_identifier = Some(Element::parse(value)?.expect(tlv::OCTET_STRING)?.content.to_vec());
            }
            oid::AUTHORITY_KEY_IDENTIFIER => {
                let mut parts = Element::parse(value)?.expect(SEQUENCE)?.children();
                self.authority_key_identifier = parts.optional(0x80)?.map(|key| key.content.to_vec());
                // authorityCertIssuer and authorityCertSerialNumber
                parts.optional(context(1))?;
                parts.optional(0x82)?;
                parts.finish()?;
            }
            oid::CRL_DISTRIBUTION_POINTS => self.revocation_lists = distribution_points(value).unwrap_or_default(),
            oid::AUTHORITY_INFORMATION_ACCESS => self.responders = responders(value).unwrap_or_default(),
            oid::OCSP_NO_CHECK => self.no_check = true,
            // Known, and nothing in them changes the verdict here.
            oid::SUBJECT_ALTERNATIVE_NAME
            | oid::CERTIFICATE_POLICIES
            | oid::POLICY_CONSTRAINTS
            | oid::INHIBIT_ANY_POLICY
            | oid::QC_STATEMENTS => {}
            _ if critical => self.unknown_critical = Some(id),
            _ => {}
        }
        Ok(())
    }
}

/// A GeneralName that is an address.
pub(super) const URI: u8 = 0x86;

/// The addresses of responders among what the issuer says of itself.
fn responders(value: &[u8]) -> Result<Vec<String>, DerError> {
    let mut descriptions = Element::parse(value)?.expect(SEQUENCE)?.children();
    let mut found = Vec::new();
    while !descriptions.is_empty() {
        let mut parts = descriptions.expect(SEQUENCE)?.children();
        let (method, place) = (parts.next()?.oid()?, parts.next()?);
        if method == oid::ACCESS_OCSP && place.tag == URI {
            found.extend(String::from_utf8(place.content.to_vec()).ok());
        }
    }
    Ok(found)
}

/// The addresses among the names of the distribution points; other ways to find a list are passed over.
fn distribution_points(value: &[u8]) -> Result<Vec<String>, DerError> {
    let mut points = Element::parse(value)?.expect(SEQUENCE)?.children();
    let mut found = Vec::new();
    while !points.is_empty() {
        let mut parts = points.expect(SEQUENCE)?.children();
        let Some(name) = parts.optional(context(0))? else { continue };
        let Some(full) = name.children().optional(context(0))? else { continue };
        let mut names = full.children();
        while !names.is_empty() {
            let name = names.next()?;
            if name.tag == URI {
                found.extend(String::from_utf8(name.content.to_vec()).ok());
            }
        }
    }
    Ok(found)
}
