//! Embedding: each increment carries subsets of the fonts with just the glyphs it shows (a few kB each), as
//! Type 0 fonts with Identity-H (ISO 32000-2, 9.7), complete enough for PDF/A (widths, ToUnicode, CIDSet).

use std::collections::BTreeMap;

use pades::object::{Dictionary, Object, Reference, Stream};
use pades::update::Increment;
use subsetter::GlyphRemapper;
use ttf_parser::{RawFace, Tag};

use super::blank::{self, Blanks};
use super::to_unicode;
use super::typeface::{Glyph, Metrics, Typeface};
use super::typefaces::{Choice, Typefaces};
use crate::error::Error;

/// The fonts of one increment, filled while text is set and written at its end.
pub struct Fonts {
    typefaces: Typefaces,
    subsets: BTreeMap<Choice, Subset>,
    blanks: Blanks,
}

#[derive(Default)]
struct Subset {
    remapper: GlyphRemapper,
    /// By the glyph's number in the subset.
    used: BTreeMap<u16, (String, f64)>,
}

impl Fonts {
    pub fn new(typefaces: &Typefaces) -> Self {
        Self { typefaces: typefaces.clone(), subsets: BTreeMap::new(), blanks: Blanks::default() }
    }

    /// The fonts that text may be set in.
    pub fn typefaces(&self) -> &Typefaces {
        &self.typefaces
    }

    /// The number of a glyph in the embedded subset, and whether readers are told that it stands for this text: a glyph
    /// can be said to stand for one text only.
    pub(crate) fn code(&mut self, choice: Choice, glyph: &Glyph, text: &str) -> (u16, bool) {
        let subset = self.subsets.entry(choice).or_default();
        let code = subset.remapper.remap(glyph.id);
        let (known, _) = subset.used.entry(code).or_insert_with(|| (text.to_owned(), glyph.advance));
        (code, known == text)
    }

    /// The code of a glyph without form that stands for a character; none when there are too many.
    pub(crate) fn blank(&mut self, character: char) -> Option<u8> {
        self.blanks.code(character)
    }

    /// Writes the fonts; the result is the /Font resource dictionary.
    pub fn write(self, increment: &mut Increment) -> Result<Dictionary, Error> {
        let mut resources = Dictionary::default();
        for (choice, subset) in self.subsets {
            let font = subset.write(self.typefaces.get(choice), increment)?;
            resources.set(&choice.resource(), increment.add(font));
        }
        if let Some(font) = self.blanks.write(increment) {
            resources.set(blank::RESOURCE, increment.add(font));
        }
        Ok(resources)
    }
}

impl Subset {
    fn write(&self, typeface: &Typeface, increment: &mut Increment) -> Result<Object, Error> {
        let failed = || Error::Font(typeface.name.clone());
        let program = typeface.subset(&self.remapper).ok_or_else(failed)?;
        let raw = RawFace::parse(&program, 0).map_err(|_| failed())?;
        let name = format!("{}+{}", self.tag(), typeface.name);
        let cff = typeface.metrics.cff;

        let file = if cff {
            let table = raw.table(Tag::from_bytes(b"CFF ")).ok_or_else(failed)?;
            Stream::flate(Dictionary::new().with("Subtype", Object::name("CIDFontType0C")), table)
        } else {
            Stream::flate(Dictionary::new().with("Length1", program.len()), &program)
        };
        let file = increment.add(file);
        let cid_set = increment.add(Stream::flate(Dictionary::default(), &cid_set(&raw)));
        let mut descriptor = descriptor(&typeface.metrics, &name);
        descriptor.set(if cff { "FontFile3" } else { "FontFile2" }, file);
        descriptor.set("CIDSet", cid_set);
        let descriptor = increment.add(descriptor);
        let descendant = increment.add(self.descendant(cff, &name, descriptor));
        let to_unicode = to_unicode::two_byte(self.used.iter().map(|(code, (text, _))| (*code, text.as_str())));
        let to_unicode = increment.add(Stream::flate(Dictionary::default(), to_unicode.as_bytes()));
        let mut font = Dictionary::typed("Font");
        font.set("Subtype", Object::name("Type0"));
        font.set("BaseFont", Object::name(&name));
        font.set("Encoding", Object::name("Identity-H"));
        font.set("DescendantFonts", vec![Object::from(descendant)]);
        font.set("ToUnicode", to_unicode);
        Ok(font.into())
    }

    fn descendant(&self, cff: bool, name: &str, descriptor: Reference) -> Dictionary {
        let mut system = Dictionary::default();
        system.set("Registry", Object::String(b"Adobe".to_vec()));
        system.set("Ordering", Object::String(b"Identity".to_vec()));
        system.set("Supplement", 0);
        let mut descendant = Dictionary::typed("Font");
        descendant.set("Subtype", Object::name(if cff { "CIDFontType0" } else { "CIDFontType2" }));
        descendant.set("BaseFont", Object::name(name));
        descendant.set("CIDSystemInfo", system);
        descendant.set("FontDescriptor", descriptor);
        if !cff {
            descendant.set("CIDToGIDMap", Object::name("Identity"));
        }
        descendant.set("DW", 0);
        descendant.set("W", self.widths());
        descendant
    }

    /// Six letters that tell subsets apart (9.9.2), made from the glyphs so that the same text gives the same bytes.
    fn tag(&self) -> String {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for character in self.used.values().flat_map(|(text, _)| text.chars()) {
            hash = (hash ^ u64::from(u32::from(character))).wrapping_mul(0x0100_0000_01b3);
        }
        (0..6u32)
            .map(|place| {
                let letter = (hash >> (place * 8)) % 26;
                // Below 26: fits.
                char::from(b'A' + u8::try_from(letter).unwrap_or(0))
            })
            .collect()
    }

    /// /W: runs of neighbouring glyphs with their widths.
    fn widths(&self) -> Vec<Object> {
        let mut runs: Vec<(u16, Vec<Object>)> = Vec::new();
        for (&code, &(_, advance)) in &self.used {
            let width = Object::from((advance * 100.0).round() / 100.0);
            match runs.last_mut() {
                Some((first, widths)) if usize::from(*first) + widths.len() == usize::from(code) => widths.push(width),
                _ => runs.push((code, vec![width])),
            }
        }
        runs.into_iter().flat_map(|(first, widths)| [Object::from(u32::from(first)), Object::from(widths)]).collect()
    }
}

fn descriptor(metrics: &Metrics, name: &str) -> Dictionary {
    let mut descriptor = Dictionary::typed("FontDescriptor");
    descriptor.set("FontName", Object::name(name));
    // Nonsymbolic, italic.
    descriptor.set("Flags", if metrics.italic { 32 + 64 } else { 32 });
    descriptor.set("FontBBox", Object::numbers(&metrics.bounds));
    descriptor.set("ItalicAngle", Object::from(metrics.italic_angle));
    descriptor.set("Ascent", metrics.ascent);
    descriptor.set("Descent", metrics.descent);
    descriptor.set("CapHeight", metrics.cap_height);
    descriptor.set("StemV", if metrics.bold { 140 } else { 80 });
    descriptor
}

/// A bit for each glyph in the subset, the parts of composed glyphs included (asked for by PDF/A-1).
fn cid_set(program: &RawFace<'_>) -> Vec<u8> {
    let glyphs = program
        .table(Tag::from_bytes(b"maxp"))
        .and_then(|maxp| Some(usize::from(u16::from_be_bytes([*maxp.get(4)?, *maxp.get(5)?]))))
        .unwrap_or(0);
    let mut set = vec![0u8; glyphs.div_ceil(8)];
    for glyph in 0..glyphs {
        set[glyph / 8] |= 0x80 >> (glyph % 8);
    }
    set
}
