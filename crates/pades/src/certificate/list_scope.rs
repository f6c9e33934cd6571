//! Of whom a revocation list speaks (RFC 5280, 5.2): of everybody whom its issuer certified, or only of those who are told to look
//! for it where it is published.

use super::{Certificate, parse::URI};
use crate::cms::oid;
use crate::cms::tlv::{self, Cursor, DerError, Element, OCTET_STRING, SEQUENCE, context};

/// The part of its issuer's certificates that a list speaks of.
#[derive(Debug, Default)]
pub(super) struct ListScope {
    /// The addresses at which it is published, when it says that it is one of several.
    published: Option<Vec<String>>,
    only_authorities: bool,
    only_others: bool,
}

impl ListScope {
    /// From the extensions of a list.
    ///
    /// # Errors
    /// When they cannot be read, or the list does not speak for itself: it is a part of one (deltas), of some reasons only, of
    /// other issuers' certificates, or something critical that nobody here knows.
    pub fn parse(mut extensions: Cursor) -> Result<Self, DerError> {
        let mut scope = Self::default();
        while !extensions.is_empty() {
            let mut parts = extensions.expect(SEQUENCE)?.children();
            let id = parts.next()?.oid()?;
            let critical = parts.optional(tlv::BOOLEAN)?.map(|flag| flag.boolean()).transpose()?.unwrap_or(false);
            let value = parts.expect(OCTET_STRING)?.content;
            match id {
                oid::ISSUING_DISTRIBUTION_POINT => {
                    scope = Self::of(Element::parse(value)?.expect(SEQUENCE)?.children())?
                }
                _ if critical => return Err(DerError::Value),
                _ => {}
            }
        }
        Ok(scope)
    }

    /// The issuing distribution point (5.2.5).
    fn of(mut parts: Cursor) -> Result<Self, DerError> {
        let published = match parts.optional(context(0))? {
            // A name relative to the issuer's leads nowhere on the web.
            Some(point) => Some(addresses(&mut point.children().expect(context(0))?.children())?),
            None => None,
        };
        let (only_others, only_authorities) = (flag(&mut parts, 0x81)?, flag(&mut parts, 0x82)?);
        // Only some reasons, other issuers' certificates, only attribute certificates.
        let is_partial = parts.optional(0x83)?.is_some() || flag(&mut parts, 0x84)? || flag(&mut parts, 0x85)?;
        parts.finish()?;
        if is_partial { Err(DerError::Value) } else { Ok(Self { published, only_authorities, only_others }) }
    }

    /// Whether the list speaks of a certificate of its issuer (6.3.3, b).
    pub fn covers(&self, certificate: &Certificate) -> bool {
        let is_authority =
            certificate.extensions().basic_constraints.is_some_and(|constraints| constraints.is_authority);
        let kind = if is_authority { !self.only_others } else { !self.only_authorities };
        // Another one of the issuer's lists may be the one that revokes it.
        let place = self
            .published
            .as_ref()
            .is_none_or(|published| certificate.revocation_lists().iter().any(|address| published.contains(address)));
        kind && place
    }
}

fn addresses(names: &mut Cursor) -> Result<Vec<String>, DerError> {
    let mut found = Vec::new();
    while !names.is_empty() {
        let name = names.next()?;
        if name.tag == URI {
            found.extend(String::from_utf8(name.content.to_vec()).ok());
        }
    }
    Ok(found)
}

/// A BOOLEAN with a tag of its own; false when it is left out.
fn flag(parts: &mut Cursor, tag: u8) -> Result<bool, DerError> {
    Ok(parts.optional(tag)?.is_some_and(|flag| flag.content != [0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list's extensions: one of this identifier (2.5.29.n), critical, with this SEQUENCE's content as its value.
    fn parse(id: u8, content: &[u8]) -> Result<ListScope, DerError> {
        let element = |tag: u8, content: &[u8]| [&[tag, u8::try_from(content.len()).unwrap()], content].concat();
        let value = element(OCTET_STRING, &element(SEQUENCE, content));
        let parts = [&[0x06, 0x03, 0x55, 0x1D, id, 0x01, 0x01, 0xFF][..], &value].concat();
        ListScope::parse(Cursor::new(&element(SEQUENCE, &parts)))
    }

    #[test]
    fn a_list_that_is_a_part_of_one_is_not_taken() {
        const POINT: u8 = 28;
        assert!(parse(POINT, &[]).is_ok());
        assert!(parse(POINT, &[0x81, 1, 0xFF]).is_ok(), "only of others than authorities");
        assert!(parse(POINT, &[0x83, 2, 6, 0x40]).is_err(), "only some reasons");
        assert!(parse(POINT, &[0x84, 1, 0xFF]).is_err(), "of other issuers' certificates");
        assert!(parse(POINT, &[0x84, 1, 0x00]).is_ok(), "which some say that it is not");
        assert!(parse(POINT, &[0x85, 1, 0xFF]).is_err(), "of attribute certificates");
        assert!(parse(POINT, &[0xA0, 2, 0xA1, 0]).is_err(), "published under a name relative to the issuer's");
        assert!(parse(27, &[]).is_err(), "a delta");
    }
}
