//! Turns BER, which makers of `adbe.pkcs7.*` signatures write, into DER.

use super::tlv::{DerError, MAX_DEPTH};

/// The first element of `bytes` in DER and how many bytes it took. Lengths become definite and shortest, strings of
/// several pieces become one. Values and the order in sets stay as they are.
pub fn to_der(bytes: &[u8]) -> Result<(Vec<u8>, usize), DerError> {
    let mut der = Vec::with_capacity(bytes.len());
    let used = element(bytes, &mut der, 0)?;
    Ok((der, used))
}

fn element(bytes: &[u8], der: &mut Vec<u8>, depth: u8) -> Result<usize, DerError> {
    if depth >= MAX_DEPTH {
        return Err(DerError::Depth);
    }
    let tag = *bytes.first().ok_or(DerError::Truncated)?;
    if tag & 0x1f == 0x1f {
        return Err(DerError::Tag);
    }
    let (header, length) = length(bytes)?;
    let constructed = tag & 0x20 != 0;
    let mut content = Vec::new();
    let used = match length {
        Some(length) => {
            let end = header.checked_add(length).filter(|end| *end <= bytes.len()).ok_or(DerError::Truncated)?;
            if constructed {
                let mut at = header;
                while at < end {
                    at += element(&bytes[at..end], &mut content, depth + 1)?;
                }
            } else {
                content.extend_from_slice(&bytes[header..end]);
            }
            end
        }
        None if constructed => {
            let mut at = header;
            while !bytes[at..].starts_with(&[0, 0]) {
                at += element(&bytes[at..], &mut content, depth + 1)?;
            }
            at + 2
        }
        None => return Err(DerError::Length),
    };
    // A constructed OCTET STRING is the sequence of its pieces.
    if tag == 0x24 {
        content = joined(&content)?;
        write(0x04, &content, der);
    } else {
        write(tag, &content, der);
    }
    Ok(used)
}

/// Header size and, unless indefinite, the length of the content.
fn length(bytes: &[u8]) -> Result<(usize, Option<usize>), DerError> {
    let first = *bytes.get(1).ok_or(DerError::Truncated)?;
    match first {
        0..0x80 => Ok((2, Some(usize::from(first)))),
        0x80 => Ok((2, None)),
        _ => {
            let count = usize::from(first & 0x7f);
            let digits = bytes.get(2..2 + count).ok_or(DerError::Truncated)?;
            let significant = digits.iter().skip_while(|digit| **digit == 0);
            if significant.clone().count() > 4 {
                return Err(DerError::Length);
            }
            Ok((2 + count, Some(significant.fold(0, |sum, digit| sum << 8 | usize::from(*digit)))))
        }
    }
}

fn joined(pieces: &[u8]) -> Result<Vec<u8>, DerError> {
    let mut cursor = super::tlv::Cursor::new(pieces);
    let mut whole = Vec::with_capacity(pieces.len());
    while !cursor.is_empty() {
        whole.extend_from_slice(cursor.expect(super::tlv::OCTET_STRING)?.content);
    }
    Ok(whole)
}

fn write(tag: u8, content: &[u8], der: &mut Vec<u8>) {
    der.push(tag);
    let length = content.len();
    if length < 0x80 {
        der.push(length as u8);
    } else {
        let digits = length.to_be_bytes();
        let digits = &digits[digits.iter().take_while(|digit| **digit == 0).count()..];
        der.push(0x80 | digits.len() as u8);
        der.extend_from_slice(digits);
    }
    der.extend_from_slice(content);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indefinite_lengths_and_pieces_become_der() {
        let ber = [0x30, 0x80, 0x24, 0x80, 0x04, 0x01, 0xaa, 0x04, 0x81, 0x01, 0xbb, 0, 0, 0x05, 0x00, 0, 0, 0, 0];
        let (der, used) = to_der(&ber).unwrap();
        assert_eq!(der, [0x30, 0x06, 0x04, 0x02, 0xaa, 0xbb, 0x05, 0x00]);
        assert_eq!(used, ber.len() - 2);
    }

    #[test]
    fn hostile_bytes_end_in_errors() {
        assert_eq!(to_der(&[0x30; 200]), Err(DerError::Truncated));
        assert_eq!(to_der(&[0x30, 0x80].repeat(200)), Err(DerError::Depth));
        assert_eq!(to_der(&[0x04, 0x80]), Err(DerError::Length));
        assert_eq!(to_der(&[0x30, 0x80, 0x05]), Err(DerError::Truncated));
        assert_eq!(to_der(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff]), Err(DerError::Truncated));
    }
}
