//! What to do about letters that no font has.

use unicode_segmentation::UnicodeSegmentation;

use super::typefaces::{Choice, Style, Typefaces};

/// The text with every character that no font can show replaced by something one can: spaces for controls, nothing for
/// invisible and direction marks, Latin letters for scripts without a font (`Wang`), and a code such as `U+E000` for what
/// has none. Never an empty box; the true characters stay in the field's value and in the signature's /Name.
pub fn spell(typefaces: &Typefaces, style: Style, text: &str) -> String {
    let mut spelled = Spelled { text: String::with_capacity(text.len()), after_word: false };
    for grapheme in text.graphemes(true) {
        let in_folder = || typefaces.folder().any(|(choice, _)| typefaces.covers(choice, grapheme));
        if !typefaces.covers(Choice::Shipped(style), grapheme) && in_folder() {
            let kept: String = grapheme.chars().filter(|c| is_kept_in_foreign(*c) || !is_invisible(*c)).collect();
            spelled.add(&kept, false);
            continue;
        }
        for character in grapheme.chars().filter(|character| !is_invisible(*character)) {
            let (piece, is_word) = spell_one(typefaces, style, character);
            spelled.add(&piece, is_word);
        }
    }
    spelled.text
}

/// A character that has no font together with what it stands with; and whether it stands for a word.
fn spell_one(typefaces: &Typefaces, style: Style, character: char) -> (String, bool) {
    let is_mark = harfrust::unicode::combining_class(character.into()) != 0;
    let in_folder = || !is_mark && typefaces.folder().any(|(_, typeface)| typeface.has(character));
    if character.is_control() || character == '\u{a0}' {
        return (" ".to_owned(), false);
    }
    if typefaces.get(Choice::Shipped(style)).has(character) || in_folder() {
        return (character.to_string(), false);
    }
    match any_ascii::any_ascii_char(character) {
        // The table has nothing for alef, which stands in every other Arabic name; nor for marks and the stroke that only
        // stretches a word, which have no letter.
        "" if character == 'ا' => ("a".to_owned(), false),
        "" if is_mark || character == '\u{640}' => (String::new(), false),
        "" => (format!("U+{:04X}", u32::from(character)), true),
        latin => (latin.to_owned(), is_syllable(character)),
    }
}

/// A text that is being spelled: syllables and codes stand apart from what is around them, letters do not.
struct Spelled {
    text: String,
    after_word: bool,
}

impl Spelled {
    fn add(&mut self, piece: &str, is_word: bool) {
        let joins = |character: char| character.is_alphanumeric();
        let needs_space = (is_word || self.after_word)
            && self.text.chars().last().is_some_and(joins)
            && piece.chars().next().is_some_and(joins);
        if needs_space {
            self.text.push(' ');
        }
        self.text.push_str(piece);
        self.after_word = is_word;
    }
}

/// Scripts that write a syllable or a word in one character: Han, kana, Hangul.
fn is_syllable(character: char) -> bool {
    matches!(u32::from(character), 0x3400..=0x9fff | 0xac00..=0xd7af | 0xf900..=0xfaff | 0x2_0000..=0x3_ffff)
}

/// Joiners, variation selectors, direction marks, byte-order marks: they have no form of their own.
fn is_invisible(character: char) -> bool {
    matches!(u32::from(character),
        0xad | 0x61c | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfe00..=0xfe0f | 0xfeff
        | 0xe0000..=0xe0fff)
}

/// Joiners and variation selectors: beside a letter of other scripts they choose its form (Persian, Japanese).
pub(crate) fn is_kept_in_foreign(character: char) -> bool {
    matches!(u32::from(character), 0x200c | 0x200d | 0xfe00..=0xfe0f | 0xe0100..=0xe01ef)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped(text: &str) -> String {
        spell(&Typefaces::shipped(), Style::Regular, text)
    }

    #[test]
    fn all_styles_have_the_letters_we_promise() {
        for style in [Style::Regular, Style::Bold, Style::Italic] {
            let text = "Åäö Þórður Żółć Ελληνικά Кириллица ĳ ș ẞ";
            assert_eq!(spell(&Typefaces::shipped(), style, text), text);
            assert!(Typefaces::shipped().width(style, text) > 10.0);
        }
    }

    #[test]
    fn foreign_letters_are_spelled() {
        for (name, spelled) in [
            ("王小明", "Wang Xiao Ming"),
            ("王小 Ltd", "Wang Xiao Ltd"),
            ("A王b", "A Wang b"),
            ("(王)", "(Wang)"),
            ("김민수", "Gim Min Su"),
            ("たなか", "tanaka"),
            ("محمد", "mhmd"),
            ("مُحَمَّد الأحـمد", "muhamad al'hmd"),
            ("דוד", "dvd"),
            ("გიორგი", "giorgi"),
        ] {
            assert_eq!(shipped(name), spelled);
        }
        // For private use: nobody knows what it is.
        assert_eq!(shipped("A\u{e000}b"), "A U+E000 b");
    }

    #[test]
    fn marks_that_could_deceive_are_dropped() {
        assert_eq!(shipped("a\u{202e}b\u{200d}c\u{feff}\n\td"), "abc  d");
    }

    #[test]
    fn pairs_are_kerned_and_marks_stand_on_their_letters() {
        let width = |text| Typefaces::shipped().width(Style::Regular, text);
        assert!(width("AV") < width("A") + width("V"));
        assert!((width("e\u{301}") - width("é")).abs() < 1e-9);
    }
}
