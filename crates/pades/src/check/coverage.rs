//! What a signature says it covers, and whether that is what it has to be (12.8.1; ETSI EN 319 142-1, 5.3).
//!
//! The two ranges start at the first byte, leave out exactly the hexadecimal string of `/Contents` with its angle brackets,
//! and end where a revision ends. Whatever stands in the gap is covered by nothing, so its every byte must be explained.

use std::borrow::Cow;
use std::ops::Range;

use super::Fault;
use crate::cms::ber;
use crate::object::{Dictionary, Object};

/// Bytes of `/Contents` that are looked at; real ones stay far below.
const MAX_CONTENTS: usize = 4 << 20;

/// A sound pair of ranges with the bytes of the signature between them.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The gap, angle brackets included.
    pub gap: Range<usize>,
    /// Where the second range ends.
    pub end: usize,
    /// `/Contents` decoded, padding included.
    contents: Vec<u8>,
}

impl Coverage {
    /// Reads and checks `/ByteRange` and `/Contents` of a signature dictionary against the bytes of the file.
    pub fn read(bytes: &[u8], dictionary: &Dictionary) -> Result<Self, Fault> {
        let (gap, end) = ranges(bytes, dictionary).ok_or(Fault::ByteRange)?;
        let contents = dictionary.get("Contents").and_then(Object::as_string).ok_or(Fault::Contents)?;
        let written = &bytes[gap.clone()];
        let digits = written
            .strip_prefix(b"<")
            .and_then(|rest| rest.strip_suffix(b">"))
            .filter(|digits| digits.len() == contents.len() * 2 && digits.len() <= MAX_CONTENTS * 2)
            .ok_or(Fault::ByteRange)?;
        if !is_hex_of(digits, contents) {
            return Err(Fault::Contents);
        }
        Ok(Self { gap, end, contents: contents.to_vec() })
    }

    /// The DER in `/Contents`, which must be followed by nothing but zeros.
    pub fn der(&self) -> Result<&[u8], Fault> {
        let length = der_length(&self.contents).ok_or(Fault::Structure)?;
        let (der, padding) = self.contents.split_at_checked(length).ok_or(Fault::Structure)?;
        if padding.iter().all(|byte| *byte == 0) { Ok(der) } else { Err(Fault::Contents) }
    }

    /// As [`Coverage::der`], for formats whose makers wrote BER: turned into DER where it is not.
    pub fn der_from_ber(&self) -> Result<Cow<'_, [u8]>, Fault> {
        if let Ok(der) = self.der()
            && self.contents.get(1) != Some(&0x80)
            && ber::to_der(der).is_ok_and(|(normal, _)| normal == der)
        {
            return Ok(Cow::Borrowed(der));
        }
        let (der, used) = ber::to_der(&self.contents).map_err(|_| Fault::Structure)?;
        if self.contents[used..].iter().all(|byte| *byte == 0) { Ok(Cow::Owned(der)) } else { Err(Fault::Contents) }
    }

    /// The covered bytes.
    pub fn parts<'a>(&self, bytes: &'a [u8]) -> [&'a [u8]; 2] {
        [&bytes[..self.gap.start], &bytes[self.gap.end..self.end]]
    }
}

fn ranges(bytes: &[u8], dictionary: &Dictionary) -> Option<(Range<usize>, usize)> {
    let numbers = dictionary.get("ByteRange")?.as_array()?;
    let number = |index: usize| usize::try_from(numbers.get(index)?.as_integer()?).ok();
    let (start, before, resume, after) = (number(0)?, number(1)?, number(2)?, number(3)?);
    let end = resume.checked_add(after)?;
    let sound = numbers.len() == 4 && start == 0 && before > 0 && before < resume && after > 0 && end <= bytes.len();
    (sound && ends_a_revision(&bytes[..end])).then_some((before..resume, end))
}

/// Whether the bytes end with `%%EOF` and perhaps white space.
fn ends_a_revision(bytes: &[u8]) -> bool {
    bytes.trim_ascii_end().ends_with(b"%%EOF")
}

/// Whether digits, all in one case, spell the bytes.
fn is_hex_of(digits: &[u8], bytes: &[u8]) -> bool {
    const LOWER: &[u8; 16] = b"0123456789abcdef";
    const UPPER: &[u8; 16] = b"0123456789ABCDEF";
    let spells = |alphabet: &[u8; 16]| {
        digits
            .as_chunks::<2>()
            .0
            .iter()
            .zip(bytes)
            .all(|(pair, byte)| *pair == [alphabet[usize::from(byte >> 4)], alphabet[usize::from(byte & 15)]])
    };
    spells(LOWER) || spells(UPPER)
}

/// How long the element at the start says it is.
fn der_length(bytes: &[u8]) -> Option<usize> {
    let first = usize::from(*bytes.get(1)?);
    if first < 0x80 {
        return Some(2 + first);
    }
    let digits = bytes.get(2..2 + (first & 0x7f)).filter(|digits| (1..=4).contains(&digits.len()))?;
    digits.iter().fold(0_usize, |sum, digit| sum << 8 | usize::from(*digit)).checked_add(2 + digits.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(gap: &str, range: &[i64]) -> Result<Coverage, Fault> {
        let bytes = format!("%PDF-1.7 {gap} startxref 0 %%EOF\n");
        let contents = Object::String(vec![0x30, 0x02, 0x05, 0x00, 0x00, 0x00]);
        let range: Vec<Object> = range.iter().map(|number| Object::from(*number)).collect();
        Coverage::read(bytes.as_bytes(), &Dictionary::new().with("Contents", contents).with("ByteRange", range))
    }

    #[test]
    fn only_the_exact_gap_is_taken() {
        assert!(signed("<300205000000>", &[0, 9, 23, 19]).is_ok_and(|coverage| coverage.der() == Ok(&[0x30, 2, 5, 0])));
        let cases: [&[i64]; 7] = [
            &[0, 9, 23, 18],
            &[0, 9, 23, 17],
            &[0, 8, 23, 19],
            &[1, 9, 23, 19],
            &[0, 9, 23],
            &[0, 9, 23, 19, 0],
            &[0, 9, -1, 5],
        ];
        assert!(signed("<300205000000>", cases[0]).is_ok(), "the end of line may be left out");
        for range in &cases[1..] {
            assert_eq!(signed("<300205000000>", range).err(), Some(Fault::ByteRange), "{range:?}");
        }
    }

    #[test]
    fn digits_are_of_one_case_and_padding_is_zero() {
        assert_eq!(signed("<300205000001>", &[0, 9, 23, 19]).err(), Some(Fault::Contents));
        assert_eq!(signed("<30020500000 >", &[0, 9, 23, 19]).err(), Some(Fault::Contents));
        assert!(is_hex_of(b"ab1F", &[0xab, 0x1f]) != is_hex_of(b"ab1f", &[0xab, 0x1f]));
        let coverage = Coverage { gap: 0..0, end: 0, contents: vec![0x30, 0x02, 0x05, 0x00, 0x00, 0x01] };
        assert_eq!(coverage.der(), Err(Fault::Contents));
        assert_eq!(coverage.der_from_ber().err(), Some(Fault::Contents));
    }
}
