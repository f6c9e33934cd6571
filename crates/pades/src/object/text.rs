//! Text strings (7.9.2.2) and PDFDocEncoding (annex D).

/// The characters PDFDocEncoding has at 0x18 to 0x1F.
const LOW: [char; 8] = ['\u{2d8}', '\u{2c7}', '\u{2c6}', '\u{2d9}', '\u{2dd}', '\u{2db}', '\u{2da}', '\u{2dc}'];

/// The characters PDFDocEncoding has at 0x80 to 0xA0.
const HIGH: [char; 33] = [
    '\u{2022}', '\u{2020}', '\u{2021}', '\u{2026}', '\u{2014}', '\u{2013}', '\u{192}', '\u{2044}', '\u{2039}',
    '\u{203a}', '\u{2212}', '\u{2030}', '\u{201e}', '\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}', '\u{201a}',
    '\u{2122}', '\u{fb01}', '\u{fb02}', '\u{141}', '\u{152}', '\u{160}', '\u{178}', '\u{17d}', '\u{131}', '\u{142}',
    '\u{153}', '\u{161}', '\u{17e}', '\u{fffd}', '\u{20ac}',
];

/// Text as the bytes of a text string: PDFDocEncoding where it can hold every character, else UTF-16BE with its mark.
#[must_use]
pub fn encode_text(text: &str) -> Vec<u8> {
    let plain: Option<Vec<u8>> = text.chars().map(document_byte).collect();
    match plain {
        // Bytes that would be taken for a mark of UTF-16 or UTF-8 must not begin a plain string.
        Some(bytes) if !is_marked(&bytes) => bytes,
        _ => {
            let mut bytes = vec![0xFE, 0xFF];
            bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
            bytes
        }
    }
}

/// The text of a text string. What no encoding explains becomes U+FFFD.
#[must_use]
pub fn decode_text(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        utf16(rest, u16::from_be_bytes)
    } else if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        // Not in the standard, but written by some and read by most.
        utf16(rest, u16::from_le_bytes)
    } else if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        String::from_utf8_lossy(rest).into_owned()
    } else {
        bytes.iter().map(|byte| document_character(*byte)).collect()
    }
}

fn is_marked(bytes: &[u8]) -> bool {
    [&[0xFE, 0xFF][..], &[0xFF, 0xFE], &[0xEF, 0xBB, 0xBF]].iter().any(|mark| bytes.starts_with(mark))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    let characters: String = char::decode_utf16(units).map(|unit| unit.unwrap_or('\u{fffd}')).collect();
    without_language_codes(characters)
}

/// A text string may carry language codes between two escapes (7.9.2.2.2): they are not text.
fn without_language_codes(text: String) -> String {
    if !text.contains('\u{1b}') {
        return text;
    }
    text.split('\u{1b}').step_by(2).collect()
}

fn document_byte(character: char) -> Option<u8> {
    match u32::from(character) {
        code @ (0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA1..=0xAC | 0xAE..=0xFF) => u8::try_from(code).ok(),
        _ => {
            let find = |table: &[char]| table.iter().position(|known| *known == character && character != '\u{fffd}');
            find(&LOW)
                .map(|index| 0x18 + index)
                .or_else(|| find(&HIGH).map(|index| 0x80 + index))
                .and_then(|code| u8::try_from(code).ok())
        }
    }
}

fn document_character(byte: u8) -> char {
    match byte {
        0x18..=0x1F => LOW[usize::from(byte - 0x18)],
        0x80..=0xA0 => HIGH[usize::from(byte - 0x80)],
        0x7F | 0xAD => '\u{fffd}',
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_where_it_can_be() {
        assert_eq!(encode_text("Åsa Öhman"), b"\xC5sa \xD6hman");
        assert_eq!(encode_text("Ł€"), [0x95, 0xA0]);
        assert_eq!(encode_text("Дa"), [0xFE, 0xFF, 0x04, 0x14, 0x00, 0x61]);
        assert_eq!(encode_text("þÿ")[..2], [0xFE, 0xFF]);
        assert_eq!(decode_text(&encode_text("þÿ")), "þÿ");
    }

    #[test]
    fn language_codes_are_not_text() {
        let marked: Vec<u8> =
            [0xFE, 0xFF].into_iter().chain("\u{1b}fi\u{1b}Hei".encode_utf16().flat_map(u16::to_be_bytes)).collect();
        assert_eq!(decode_text(&marked), "Hei");
    }

    proptest! {
        #[test]
        fn text_comes_back(text in "[^\u{1b}\u{0}-\u{1f}\u{7f}]*") {
            prop_assert_eq!(decode_text(&encode_text(&text)), text);
        }

        #[test]
        fn any_bytes_decode(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = decode_text(&bytes);
        }
    }
}
