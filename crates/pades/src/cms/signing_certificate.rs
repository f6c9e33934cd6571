//! The signing-certificate attributes that bind a signature to its certificate (RFC 2634 and RFC 5035).

use super::algorithm::Digest;
use super::tlv::{DerError, Element, OCTET_STRING, SEQUENCE, context};

/// The first certificate reference of a signing-certificate(-v2) attribute.
pub struct Reference<'a> {
    digest: Option<Digest>,
    hash: &'a [u8],
    /// Issuer (a Name) and serial number, when given.
    issuer_serial: Option<(&'a [u8], &'a [u8])>,
}

impl<'a> Reference<'a> {
    /// From the attribute's value; `v2` tells signing-certificate-v2 (own digest, SHA-256 by default) from v1 (SHA-1).
    pub fn parse(value: &Element<'a>, v2: bool) -> Result<Self, DerError> {
        let mut certificates = value.expect(SEQUENCE)?.children().expect(SEQUENCE)?.children();
        let mut parts = certificates.expect(SEQUENCE)?.children();
        let digest = match parts.optional(SEQUENCE)? {
            Some(identifier) if v2 => Digest::from_identifier(&identifier)?,
            Some(_) => return Err(DerError::Tag),
            None if v2 => Some(Digest::Sha256),
            None => Some(Digest::Sha1),
        };
        let hash = parts.expect(OCTET_STRING)?.content;
        let issuer_serial = match parts.optional(SEQUENCE)? {
            Some(both) => {
                let mut both = both.children();
                let mut names = both.expect(SEQUENCE)?.children();
                let name = Element::parse(names.expect(context(4))?.content)?.raw;
                let serial = both.next()?.content;
                Some((name, serial))
            }
            None => None,
        };
        parts.finish()?;
        Ok(Self { digest, hash, issuer_serial })
    }

    /// Whether this reference means the certificate; None when its digest is not one of ours.
    pub fn matches(&self, certificate: &crate::certificate::Certificate) -> Option<bool> {
        let same_hash = self.digest?.of(certificate.der()).as_ref() == self.hash;
        let same_name = self
            .issuer_serial
            .is_none_or(|(issuer, serial)| issuer == certificate.issuer() && serial == certificate.serial_number());
        Some(same_hash && same_name)
    }
}
