//! DER elements (X.690) as slices of the bytes they came from.

use const_oid::ObjectIdentifier;
use jiff::{Timestamp, civil, tz::Offset};

pub const BOOLEAN: u8 = 0x01;
pub const INTEGER: u8 = 0x02;
pub const BIT_STRING: u8 = 0x03;
pub const OCTET_STRING: u8 = 0x04;
pub const NULL: u8 = 0x05;
pub const OBJECT_IDENTIFIER: u8 = 0x06;
pub const SEQUENCE: u8 = 0x30;
pub const SET: u8 = 0x31;
pub const UTC_TIME: u8 = 0x17;
pub const GENERALIZED_TIME: u8 = 0x18;

/// How deep an element may nest; real signatures stay under twenty.
pub const MAX_DEPTH: u8 = 32;

/// The tag of a context-specific, constructed element.
pub const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// Why bytes are not the DER that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DerError {
    #[error("the encoding ends too early")]
    Truncated,
    #[error("there are bytes left after the end")]
    Trailing,
    #[error("a length is not in its shortest form")]
    Length,
    #[error("an element has another type than expected")]
    Tag,
    #[error("a value is not in its canonical form")]
    Value,
    #[error("elements nest too deep")]
    Depth,
}

/// One element: its tag, its content and both together as they stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element<'a> {
    pub tag: u8,
    pub content: &'a [u8],
    pub raw: &'a [u8],
}

impl<'a> Element<'a> {
    /// The single element that `bytes` consists of.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, DerError> {
        let mut cursor = Cursor::new(bytes);
        let element = cursor.next()?;
        cursor.finish()?;
        Ok(element)
    }

    pub fn is_constructed(&self) -> bool {
        self.tag & 0x20 != 0
    }

    pub fn children(&self) -> Cursor<'a> {
        Cursor::new(self.content)
    }

    pub fn expect(self, tag: u8) -> Result<Self, DerError> {
        if self.tag == tag { Ok(self) } else { Err(DerError::Tag) }
    }

    pub fn oid(&self) -> Result<ObjectIdentifier, DerError> {
        self.expect(OBJECT_IDENTIFIER)?;
        ObjectIdentifier::from_bytes(self.content).map_err(|_| DerError::Value)
    }

    /// A small, non-negative INTEGER.
    pub fn small(&self) -> Result<u32, DerError> {
        self.expect(INTEGER)?;
        check_primitive(self)?;
        match self.content {
            [first, ..] if first & 0x80 != 0 => Err(DerError::Value),
            bytes if bytes.len() <= 4 => Ok(bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))),
            _ => Err(DerError::Value),
        }
    }

    pub fn boolean(&self) -> Result<bool, DerError> {
        self.expect(BOOLEAN)?;
        check_primitive(self)?;
        Ok(self.content == [0xff])
    }

    /// The bytes of a BIT STRING of whole bytes.
    pub fn bit_string(&self) -> Result<&'a [u8], DerError> {
        self.expect(BIT_STRING)?;
        match self.content {
            [0, bytes @ ..] => Ok(bytes),
            _ => Err(DerError::Value),
        }
    }

    /// UTCTime (1950 to 2049, RFC 5280) or GeneralizedTime, both in UTC.
    pub fn time(&self) -> Result<Timestamp, DerError> {
        let text = std::str::from_utf8(self.content).map_err(|_| DerError::Value)?;
        let text = text.strip_suffix('Z').ok_or(DerError::Value)?;
        let (digits, fraction) = match self.tag {
            UTC_TIME if text.len() == 12 => {
                let century = if text.as_bytes()[0] >= b'5' { "19" } else { "20" };
                (format!("{century}{text}"), "")
            }
            GENERALIZED_TIME => match text.split_once('.') {
                Some((_, "")) => return Err(DerError::Value),
                Some((whole, fraction)) => (whole.to_owned(), fraction),
                None => (text.to_owned(), ""),
            },
            _ => return Err(DerError::Tag),
        };
        if digits.len() != 14 || !digits.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
            return Err(DerError::Value);
        }
        // All digits, and each piece at most four of them: the numbers fit.
        let number = |from: usize, to: usize| digits[from..to].parse::<i16>().unwrap_or(-1);
        let small = |from: usize| i8::try_from(number(from, from + 2)).unwrap_or(-1);
        let nanoseconds = format!("{fraction:0<9.9}").parse().map_err(|_| DerError::Value)?;
        civil::DateTime::new(number(0, 4), small(4), small(6), small(8), small(10), small(12), nanoseconds)
            .and_then(|time| Offset::UTC.to_timestamp(time))
            .map_err(|_| DerError::Value)
    }
}

/// Reads elements one after the other.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    pub fn next(&mut self) -> Result<Element<'a>, DerError> {
        let bytes = self.rest;
        let tag = *bytes.first().ok_or(DerError::Truncated)?;
        if tag & 0x1f == 0x1f {
            return Err(DerError::Tag);
        }
        let (header, length) = read_length(bytes)?;
        let end = header.checked_add(length).filter(|end| *end <= bytes.len()).ok_or(DerError::Truncated)?;
        self.rest = &bytes[end..];
        Ok(Element { tag, content: &bytes[header..end], raw: &bytes[..end] })
    }

    pub fn expect(&mut self, tag: u8) -> Result<Element<'a>, DerError> {
        self.next()?.expect(tag)
    }

    /// The next element when it has this tag.
    pub fn optional(&mut self, tag: u8) -> Result<Option<Element<'a>>, DerError> {
        if self.peek() == Some(tag) { self.next().map(Some) } else { Ok(None) }
    }

    pub fn finish(&self) -> Result<(), DerError> {
        if self.rest.is_empty() { Ok(()) } else { Err(DerError::Trailing) }
    }
}

fn read_length(bytes: &[u8]) -> Result<(usize, usize), DerError> {
    let first = *bytes.get(1).ok_or(DerError::Truncated)?;
    if first < 0x80 {
        return Ok((2, usize::from(first)));
    }
    let count = usize::from(first & 0x7f);
    if count == 0 || count > 4 {
        return Err(DerError::Length);
    }
    let digits = bytes.get(2..2 + count).ok_or(DerError::Truncated)?;
    let length = digits.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
    if digits[0] == 0 || length < 0x80 {
        return Err(DerError::Length);
    }
    Ok((2 + count, length))
}

/// Whether an element and everything in it is canonical DER (the order of SET OF apart, see [`is_sorted_set`]).
pub fn check_canonical(element: &Element, depth: u8) -> Result<(), DerError> {
    if depth >= MAX_DEPTH {
        return Err(DerError::Depth);
    }
    if !element.is_constructed() {
        return check_primitive(element);
    }
    // Universal types that are constructed: SEQUENCE and SET only.
    if element.tag & 0xc0 == 0 && element.tag != SEQUENCE && element.tag != SET {
        return Err(DerError::Value);
    }
    let mut children = element.children();
    while !children.is_empty() {
        check_canonical(&children.next()?, depth + 1)?;
    }
    Ok(())
}

fn check_primitive(element: &Element) -> Result<(), DerError> {
    let good = match (element.tag, element.content) {
        (BOOLEAN, content) => matches!(content, [0 | 0xff]),
        (INTEGER, content) => match content {
            [] => false,
            [first, second, ..] => !((*first == 0 && second & 0x80 == 0) || (*first == 0xff && second & 0x80 != 0)),
            [_] => true,
        },
        (BIT_STRING, content) => match content {
            [] => false,
            [unused] => *unused == 0,
            [unused, .., last] => *unused < 8 && last.trailing_zeros() >= u32::from(*unused),
        },
        (NULL, content) => content.is_empty(),
        (OBJECT_IDENTIFIER, content) => ObjectIdentifier::from_bytes(content).is_ok(),
        (UTC_TIME | GENERALIZED_TIME, _) => element.time().is_ok(),
        _ => true,
    };
    if good { Ok(()) } else { Err(DerError::Value) }
}

/// Whether the elements of a SET OF stand in DER's order (X.690, 11.6).
pub fn is_sorted_set(set: &Element) -> Result<bool, DerError> {
    let mut children = set.children();
    let mut last: &[u8] = &[];
    while !children.is_empty() {
        let raw = children.next()?.raw;
        if raw < last {
            return Ok(false);
        }
        last = raw;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_must_be_shortest() {
        assert!(Element::parse(&[0x04, 0x01, 0xaa]).is_ok());
        assert_eq!(Element::parse(&[0x04, 0x81, 0x01, 0xaa]), Err(DerError::Length));
        assert_eq!(Element::parse(&[0x30, 0x80, 0, 0]), Err(DerError::Length));
        assert_eq!(Element::parse(&[0x04, 0x02, 0xaa]), Err(DerError::Truncated));
        assert_eq!(Element::parse(&[0x04, 0x01, 0xaa, 0]), Err(DerError::Trailing));
    }

    #[test]
    fn values_must_be_canonical() {
        let check = |bytes: &[u8]| check_canonical(&Element::parse(bytes).unwrap(), 0);
        assert!(check(&[0x02, 0x02, 0x00, 0x80]).is_ok());
        assert_eq!(check(&[0x02, 0x02, 0x00, 0x7f]), Err(DerError::Value));
        assert_eq!(check(&[0x01, 0x01, 0x01]), Err(DerError::Value));
        assert_eq!(check(&[0x03, 0x02, 0x04, 0x08]), Err(DerError::Value));
        assert_eq!(check(&[0x30, 0x02, 0x05, 0x00]), Ok(()));
        assert_eq!(check(&[0x24, 0x03, 0x04, 0x01, 0x00]), Err(DerError::Value));
        let mut deep = vec![0x05, 0x00];
        for _ in 0..40 {
            deep = [&[0x30, deep.len() as u8][..], &deep].concat();
        }
        assert_eq!(check(&deep), Err(DerError::Depth));
    }

    #[test]
    fn times_are_read_in_utc() {
        let time = |tag, text: &str| {
            let bytes = [&[tag, text.len() as u8], text.as_bytes()].concat();
            Element::parse(&bytes).unwrap().time().map(|time| time.to_string())
        };
        assert_eq!(time(UTC_TIME, "491231235959Z").unwrap(), "2049-12-31T23:59:59Z");
        assert_eq!(time(UTC_TIME, "500101000000Z").unwrap(), "1950-01-01T00:00:00Z");
        assert_eq!(time(GENERALIZED_TIME, "20261125033000.25Z").unwrap(), "2026-11-25T03:30:00.25Z");
        for bad in ["20261125033000", "20261325033000Z", "2026112503300 Z", "20261125033000.Z"] {
            assert!(time(GENERALIZED_TIME, bad).is_err(), "{bad}");
        }
    }
}
