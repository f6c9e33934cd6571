//! Distinguished names, for people to read.

use const_oid::ObjectIdentifier;

use crate::cms::oid;
use crate::cms::tlv::{DerError, Element, SEQUENCE, SET};

/// The last value of an attribute in a DER Name.
pub fn attribute(name: &[u8], id: ObjectIdentifier) -> Option<String> {
    find(name, id).ok().flatten()
}

/// Common name, or the organization when there is none.
pub fn display(name: &[u8]) -> Option<String> {
    attribute(name, oid::COMMON_NAME).or_else(|| attribute(name, oid::ORGANIZATION))
}

fn find(name: &[u8], id: ObjectIdentifier) -> Result<Option<String>, DerError> {
    let mut found = None;
    let mut sets = Element::parse(name)?.expect(SEQUENCE)?.children();
    while !sets.is_empty() {
        let mut pairs = sets.expect(SET)?.children();
        while !pairs.is_empty() {
            let mut pair = pairs.expect(SEQUENCE)?.children();
            if pair.next()?.oid()? == id {
                found = text(&pair.next()?);
            }
        }
    }
    Ok(found)
}

/// A DirectoryString as text; bytes that do not decode are replaced.
fn text(value: &Element) -> Option<String> {
    let bytes = value.content;
    match value.tag {
        // UTF8String, NumericString, PrintableString, IA5String, VisibleString
        0x0c | 0x12 | 0x13 | 0x16 | 0x1a => Some(String::from_utf8_lossy(bytes).into_owned()),
        // TeletexString, in practice ISO 8859-1
        0x14 => Some(bytes.iter().map(|byte| char::from(*byte)).collect()),
        // BMPString
        0x1e => {
            let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            Some(char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_name_is_found_in_any_string_type() {
        let name = |tag: u8, value: &[u8]| {
            let length = value.len() as u8;
            let mut bytes =
                vec![0x30, length + 11, 0x31, length + 9, 0x30, length + 7, 0x06, 3, 0x55, 4, 3, tag, length];
            bytes.extend_from_slice(value);
            bytes
        };
        assert_eq!(display(&name(0x0c, "Åsa".as_bytes())).as_deref(), Some("Åsa"));
        assert_eq!(display(&name(0x14, b"\xc5sa")).as_deref(), Some("Åsa"));
        assert_eq!(display(&name(0x1e, b"\x00\xc5\x00s\x00a")).as_deref(), Some("Åsa"));
        assert_eq!(display(b"\x30\x05\x31"), None);
    }
}
