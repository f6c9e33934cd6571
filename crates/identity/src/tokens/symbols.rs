//! The 32 symbols of what people type: digits and lower-case letters without `i`, `l`, `o` and `u` (Crockford's base 32).

const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Characters of typed input that are looked at; longer input matches nothing.
const LONGEST_TYPED: usize = 128;

/// Eight symbols for every five bytes.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 8 / 5);
    for chunk in bytes.chunks_exact(5) {
        let group = chunk.iter().fold(0_u64, |group, byte| (group << 8) | u64::from(*byte));
        for place in 0..8 {
            out.push(char::from(SYMBOLS[(group >> (35 - 5 * place)) as usize & 31]));
        }
    }
    out
}

/// The bytes of what [`encode`] wrote, which is a multiple of five of them; nothing for any other text.
pub(super) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    if !N.is_multiple_of(5) || text.len() != N / 5 * 8 {
        return None;
    }
    let mut out = [0; N];
    for (group, five) in text.as_bytes().chunks_exact(8).zip(out.chunks_exact_mut(5)) {
        let mut value = 0_u64;
        for symbol in group {
            let five_bits = SYMBOLS.iter().position(|known| known == symbol)?;
            value = (value << 5) | u64::try_from(five_bits).ok()?;
        }
        five.copy_from_slice(&value.to_be_bytes()[3..]);
    }
    Some(out)
}

/// Puts a hyphen after every fourth symbol.
pub(super) fn in_groups(symbols: &str) -> String {
    let mut out = String::with_capacity(symbols.len() * 5 / 4);
    for (place, symbol) in symbols.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            out.push('-');
        }
        out.push(symbol);
    }
    out
}

/// What a person meant by what they typed: case, spaces, hyphens and dashes do not count, and look-alikes are taken for
/// the symbol they look like. Nothing when something else was typed.
pub(super) fn meant(typed: &str) -> Option<String> {
    let mut out = String::new();
    for (place, character) in typed.chars().enumerate() {
        if place >= LONGEST_TYPED {
            return None;
        }
        let symbol = match character {
            'o' | 'O' => '0',
            'i' | 'I' | 'l' | 'L' => '1',
            '-' | '_' | '.' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}' | '\u{feff}' => continue,
            blank if blank.is_whitespace() => continue,
            other => other.to_ascii_lowercase(),
        };
        if !u8::try_from(symbol).is_ok_and(|symbol| SYMBOLS.contains(&symbol)) {
            return None;
        }
        out.push(symbol);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn five_bytes_are_eight_symbols() {
        assert_eq!(encode(&[0, 0, 0, 0, 0]), "00000000");
        assert_eq!(encode(&[255; 5]), "zzzzzzzz");
        assert_eq!(encode(&[0, 0, 0, 0, 33]), "00000011");
    }

    #[test]
    fn what_people_type_is_understood() {
        assert_eq!(meant(" K7MF - 2xqp\n"), Some("k7mf2xqp".to_owned()));
        assert_eq!(meant("k7mf\u{2013}2xqp\u{a0}"), Some("k7mf2xqp".to_owned()));
        assert_eq!(meant("OoIl1L"), Some("001111".to_owned()));
        assert_eq!(meant("k7mf-2xqu"), None);
        assert_eq!(meant("ä"), None);
        assert_eq!(meant(&"a".repeat(1000)), None);
    }

    proptest! {
        #[test]
        fn groups_and_capitals_change_nothing(bytes: [u8; 10]) {
            let symbols = encode(&bytes);
            prop_assert_eq!(meant(&in_groups(&symbols).to_uppercase()), Some(symbols));
        }

        #[test]
        fn what_is_written_reads_back(bytes: [u8; 25], text in ".{0,50}") {
            prop_assert_eq!(decode::<25>(&encode(&bytes)), Some(bytes));
            if let Some(read) = decode::<25>(&text) {
                prop_assert_eq!(encode(&read), text);
            }
        }

        #[test]
        fn anything_may_be_typed(typed in ".{0,200}") {
            if let Some(symbols) = meant(&typed) {
                prop_assert!(symbols.bytes().all(|symbol| SYMBOLS.contains(&symbol)));
            }
        }
    }
}
