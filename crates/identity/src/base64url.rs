//! Base64 with the URL alphabet and no padding (RFC 4648 section 5), as tokens are written.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text of some bytes.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0_u32, |group, byte| (group << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let six = (group >> (18 - 6 * place)) & 63;
            out.push(char::from(ALPHABET[six as usize]));
        }
    }
    out
}

/// The bytes of a text, when it is exactly what [`encode`] would write for `N` bytes: one text per value, so that a
/// token cannot be written in a second way.
pub(crate) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != (N * 8).div_ceil(6) {
        return None;
    }
    let mut out = [0; N];
    let (mut written, mut bits, mut held) = (0, 0_u32, 0_u32);
    for symbol in text.bytes() {
        held = (held << 6) | u32::from(value(symbol)?);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            // At most 13 bits are ever held; the shift leaves the eight that are complete.
            *out.get_mut(written)? = (held >> bits) as u8;
            held &= (1 << bits) - 1;
            written += 1;
        }
    }
    (held == 0 && written == N).then_some(out)
}

fn value(symbol: u8) -> Option<u8> {
    Some(match symbol {
        b'A'..=b'Z' => symbol - b'A',
        b'a'..=b'z' => symbol - b'a' + 26,
        b'0'..=b'9' => symbol - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};
    use proptest::prelude::*;

    #[test]
    fn the_examples_of_rfc_4648() {
        for (bytes, text) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(encode(bytes.as_bytes()), text);
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn a_second_way_of_writing_is_refused() {
        assert_eq!(decode::<1>("Zg"), Some(*b"f"));
        assert_eq!(decode::<1>("Zh"), None, "the spare bits must be zero");
        assert_eq!(decode::<1>("Zg=="), None);
        assert_eq!(decode::<2>("Zg"), None);
        assert_eq!(decode::<2>("+/8"), None, "the other alphabet");
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(bytes: [u8; 33]) {
            prop_assert_eq!(decode::<33>(&encode(&bytes)), Some(bytes));
        }

        #[test]
        fn foreign_text_never_panics(text in ".{0,60}") {
            if let Some(bytes) = decode::<32>(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
