//! A font of glyphs without form or width: they stand for characters that have no glyph of their own, so that whoever
//! reads the text of a page finds them. A Type 3 font (ISO 32000-2, 9.6.4): nothing of it comes from a font file.

use pades::object::{Dictionary, Object, Stream};
use pades::update::Increment;

/// Its name in /Font resources.
pub(crate) const RESOURCE: &str = "SinettiZ";

/// As many as one-byte codes give, without 0.
const MOST: usize = 255;

/// The characters that blank glyphs stand for, in the order of their codes.
#[derive(Default)]
pub(crate) struct Blanks {
    characters: Vec<char>,
}

impl Blanks {
    /// The code of a character's glyph; none when there are too many.
    pub fn code(&mut self, character: char) -> Option<u8> {
        let known = self.characters.iter().position(|known| *known == character);
        let index = match known {
            Some(index) => index,
            None if self.characters.len() < MOST => {
                self.characters.push(character);
                self.characters.len() - 1
            }
            None => return None,
        };
        u8::try_from(index + 1).ok()
    }

    /// Writes the font; nothing when there are none.
    pub fn write(&self, increment: &mut Increment) -> Option<Dictionary> {
        if self.characters.is_empty() {
            return None;
        }
        let nothing = increment.add(Stream::flate(Dictionary::new(), b"0 0 d0"));
        let mut shapes = Dictionary::new();
        let mut names = vec![Object::from(1)];
        for character in &self.characters {
            let name = format!("u{:04X}", u32::from(*character));
            shapes.set(&name, nothing);
            names.push(Object::name(&name));
        }
        let to_unicode = super::to_unicode::one_byte(self.characters.iter().map(char::to_string));
        let to_unicode = increment.add(Stream::flate(Dictionary::new(), to_unicode.as_bytes()));
        let font = Dictionary::typed("Font")
            .with("Subtype", Object::name("Type3"))
            .with("FontBBox", Object::numbers(&[0.0; 4]))
            .with("FontMatrix", vec![Object::from(0.001), 0.into(), 0.into(), Object::from(0.001), 0.into(), 0.into()])
            .with("CharProcs", shapes)
            .with("Encoding", Dictionary::typed("Encoding").with("Differences", names))
            .with("FirstChar", 1)
            .with("LastChar", self.characters.len())
            .with("Widths", vec![Object::from(0); self.characters.len()])
            .with("Resources", Dictionary::new())
            .with("ToUnicode", to_unicode);
        Some(font)
    }
}
