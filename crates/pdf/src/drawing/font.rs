//! The typeface: Noto Sans (Latin, Greek, Cyrillic), its metrics, and what to do about letters it has not.

use std::sync::LazyLock;

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{Face, GlyphId, Tag};

/// A style of the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    Regular,
    Bold,
    Italic,
}

/// A glyph of a line that is being set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    pub id: u16,
    pub character: char,
    /// In thousandths of the size, without kerning.
    pub advance: f64,
    /// Correction between this glyph and the next, in thousandths of the size.
    pub kerning: f64,
}

static REGULAR: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(notosans::REGULAR_TTF, 0).ok());
static BOLD: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(notosans::BOLD_TTF, 0).ok());
static ITALIC: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(notosans::ITALIC_TTF, 0).ok());

impl Style {
    /// The whole font file.
    pub(crate) fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => notosans::REGULAR_TTF,
            Self::Bold => notosans::BOLD_TTF,
            Self::Italic => notosans::ITALIC_TTF,
        }
    }

    /// The font's PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans",
            Self::Bold => "NotoSans-Bold",
            Self::Italic => "NotoSans-Italic",
        }
    }

    /// The name in /Font resources.
    pub(crate) fn resource(self) -> &'static str {
        match self {
            Self::Regular => "SinettiR",
            Self::Bold => "SinettiB",
            Self::Italic => "SinettiI",
        }
    }

    pub(crate) fn face(self) -> &'static Face<'static> {
        let face = match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
            Self::Italic => &ITALIC,
        };
        // The font is part of the program; a test parses all three.
        #[allow(clippy::unwrap_used)]
        face.as_ref().unwrap()
    }

    /// Sets a text in one line. Letters that the font has not are spelled (see [`spell`]).
    pub fn shape(self, text: &str) -> Vec<Glyph> {
        let face = self.face();
        let per_em = 1000.0 / f64::from(face.units_per_em());
        let mut glyphs: Vec<Glyph> = spell(self, text)
            .chars()
            .filter_map(|character| {
                let id = face.glyph_index(character)?;
                let advance = f64::from(face.glyph_hor_advance(id).unwrap_or(0)) * per_em;
                Some(Glyph { id: id.0, character, advance, kerning: 0.0 })
            })
            .collect();
        for index in 1..glyphs.len() {
            let (left, right) = (GlyphId(glyphs[index - 1].id), GlyphId(glyphs[index].id));
            glyphs[index - 1].kerning = f64::from(kerning(face, left, right)) * per_em;
        }
        glyphs
    }

    /// Width of a text in one line, in units of the size.
    pub fn width(self, text: &str) -> f64 {
        self.shape(text).iter().map(|glyph| glyph.advance + glyph.kerning).sum::<f64>() / 1000.0
    }
}

/// The correction of the `kern` feature between two glyphs, in font units.
fn kerning(face: &Face<'_>, left: GlyphId, right: GlyphId) -> i16 {
    let Some(table) = face.tables().gpos else { return 0 };
    let Some(feature) = table.features.find(Tag::from_bytes(b"kern")) else { return 0 };
    for index in feature.lookup_indices {
        let Some(lookup) = table.lookups.get(index) else { continue };
        for subtable in lookup.subtables.into_iter::<PositioningSubtable<'_>>() {
            let PositioningSubtable::Pair(pair) = subtable else { continue };
            let Some(position) = pair.coverage().get(left) else { continue };
            let found = match pair {
                PairAdjustment::Format1 { sets, .. } => sets.get(position).and_then(|set| set.get(right)),
                PairAdjustment::Format2 { classes, matrix, .. } => {
                    matrix.get((classes.0.get(left), classes.1.get(right)))
                }
            };
            if let Some((first, _)) = found {
                return first.x_advance;
            }
        }
    }
    0
}

/// The text with every character that the font cannot show replaced by something it can: spaces for controls, nothing for
/// invisible and direction marks, Latin letters for other scripts (`Wang`), and a code such as `U+E000` for what has none.
/// Never an empty box; the true characters stay in the field's value and in the signature's /Name.
pub fn spell(style: Style, text: &str) -> String {
    let face = style.face();
    let mut spelled = String::with_capacity(text.len());
    // Syllables and codes stand apart from what is around them, letters do not.
    let mut after_word = false;
    for character in text.chars() {
        if is_invisible(character) {
            continue;
        }
        let is_blank = character.is_control() || character == '\u{a0}';
        let shown = face.glyph_index(character).is_some_and(|id| id.0 != 0);
        let (piece, is_word) = match any_ascii::any_ascii_char(character) {
            _ if is_blank => (" ".to_owned(), false),
            _ if shown => (character.to_string(), false),
            "" => (format!("U+{:04X}", u32::from(character)), true),
            latin => (latin.to_owned(), is_syllable(character)),
        };
        let joins = |character: char| character.is_alphanumeric();
        let needs_space = (is_word || after_word)
            && spelled.chars().last().is_some_and(joins)
            && piece.chars().next().is_some_and(joins);
        if needs_space {
            spelled.push(' ');
        }
        spelled.push_str(&piece);
        after_word = is_word;
    }
    spelled
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_styles_have_the_letters_we_promise() {
        for style in [Style::Regular, Style::Bold, Style::Italic] {
            let text = "Åäö Þórður Żółć Ελληνικά Кириллица ĳ ș ẞ";
            assert_eq!(spell(style, text), text);
            assert!(style.width(text) > 10.0);
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
            ("דוד", "dvd"),
            ("გიორგი", "giorgi"),
        ] {
            assert_eq!(spell(Style::Regular, name), spelled);
        }
        // For private use: nobody knows what it is.
        assert_eq!(spell(Style::Regular, "A\u{e000}b"), "A U+E000 b");
    }

    #[test]
    fn marks_that_could_deceive_are_dropped() {
        assert_eq!(spell(Style::Regular, "a\u{202e}b\u{200d}c\u{feff}\n\td"), "abc  d");
    }

    #[test]
    fn pairs_are_kerned() {
        assert!(Style::Regular.width("AV") < Style::Regular.width("A") + Style::Regular.width("V"));
    }
}
