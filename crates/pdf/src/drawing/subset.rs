//! Embedding: each increment carries a subset of the typeface with just the glyphs it shows (a few kB), as a
//! Type 0 font with Identity-H (ISO 32000-2, 9.7), complete enough for PDF/A (widths, ToUnicode, CIDSet).

use std::collections::BTreeMap;

use pades::object::{Dictionary, Object, Stream};
use pades::update::Increment;
use subsetter::GlyphRemapper;
use ttf_parser::{Face, Tag};

use super::font::{Glyph, Style};
use crate::error::Error;

/// The fonts of one increment, filled while text is set and written at its end.
#[derive(Default)]
pub struct Fonts {
    subsets: BTreeMap<Style, Subset>,
}

#[derive(Default)]
struct Subset {
    remapper: GlyphRemapper,
    /// By the glyph's number in the subset.
    used: BTreeMap<u16, (char, f64)>,
}

impl Fonts {
    /// The number of a glyph in the embedded subset.
    pub(crate) fn code(&mut self, style: Style, glyph: &Glyph) -> u16 {
        let subset = self.subsets.entry(style).or_default();
        let code = subset.remapper.remap(glyph.id);
        subset.used.entry(code).or_insert((glyph.character, glyph.advance));
        code
    }

    /// Writes the fonts; the result is the /Font resource dictionary.
    pub fn write(self, increment: &mut Increment) -> Result<Dictionary, Error> {
        let mut resources = Dictionary::default();
        for (style, subset) in self.subsets {
            let font = subset.write(style, increment)?;
            resources.set(style.resource(), increment.add(font));
        }
        Ok(resources)
    }
}

impl Subset {
    fn write(&self, style: Style, increment: &mut Increment) -> Result<Object, Error> {
        let program = subsetter::subset(style.data(), 0, &self.remapper)
            .map_err(|error| Error::Update(format!("the font cannot be subset: {error:?}")))?;
        let name = format!("{}+{}", self.tag(), style.name());

        let mut file = Dictionary::default();
        file.set("Length1", program.len());
        let file = increment.add(Stream::flate(file, &program));
        let cid_set = increment.add(Stream::flate(Dictionary::default(), &cid_set(&program)));
        let descriptor = increment.add(descriptor(style, &name, file, cid_set));

        let mut system = Dictionary::default();
        system.set("Registry", Object::String(b"Adobe".to_vec()));
        system.set("Ordering", Object::String(b"Identity".to_vec()));
        system.set("Supplement", 0);
        let mut descendant = Dictionary::typed("Font");
        descendant.set("Subtype", Object::name("CIDFontType2"));
        descendant.set("BaseFont", Object::name(&name));
        descendant.set("CIDSystemInfo", system);
        descendant.set("FontDescriptor", descriptor);
        descendant.set("CIDToGIDMap", Object::name("Identity"));
        descendant.set("DW", 0);
        descendant.set("W", self.widths());
        let descendant = increment.add(descendant);

        let to_unicode = increment.add(Stream::flate(Dictionary::default(), self.to_unicode().as_bytes()));
        let mut font = Dictionary::typed("Font");
        font.set("Subtype", Object::name("Type0"));
        font.set("BaseFont", Object::name(&name));
        font.set("Encoding", Object::name("Identity-H"));
        font.set("DescendantFonts", vec![Object::from(descendant)]);
        font.set("ToUnicode", to_unicode);
        Ok(font.into())
    }

    /// Six letters that tell subsets apart (9.9.2), made from the glyphs so that the same text gives the same bytes.
    fn tag(&self) -> String {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for (character, _) in self.used.values() {
            hash = (hash ^ u64::from(u32::from(*character))).wrapping_mul(0x0100_0000_01b3);
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

    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) \
             /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 \
             begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let entries: Vec<String> = self
            .used
            .iter()
            .map(|(code, (character, _))| {
                let mut units = [0u16; 2];
                let hex: String = character.encode_utf16(&mut units).iter().map(|unit| format!("{unit:04X}")).collect();
                format!("<{code:04X}> <{hex}>\n")
            })
            .collect();
        for hundred in entries.chunks(100) {
            map.push_str(&format!("{} beginbfchar\n{}endbfchar\n", hundred.len(), hundred.concat()));
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

fn descriptor(
    style: Style,
    name: &str,
    file: pades::object::Reference,
    cid_set: pades::object::Reference,
) -> Dictionary {
    let face: &Face<'_> = style.face();
    let per_em = 1000.0 / f64::from(face.units_per_em());
    let scaled = |value: i16| (f64::from(value) * per_em).round();
    let bounds = face.global_bounding_box();
    let mut descriptor = Dictionary::typed("FontDescriptor");
    descriptor.set("FontName", Object::name(name));
    // Nonsymbolic, italic.
    descriptor.set("Flags", if style == Style::Italic { 32 + 64 } else { 32 });
    let corners = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
    descriptor.set("FontBBox", Object::numbers(&corners.map(scaled)));
    descriptor.set("ItalicAngle", Object::from(f64::from(face.italic_angle())));
    descriptor.set("Ascent", scaled(face.ascender()));
    descriptor.set("Descent", scaled(face.descender()));
    descriptor.set("CapHeight", scaled(face.capital_height().unwrap_or(1462)));
    descriptor.set("StemV", if style == Style::Bold { 140 } else { 80 });
    descriptor.set("FontFile2", file);
    descriptor.set("CIDSet", cid_set);
    descriptor
}

/// A bit for each glyph in the subset, the parts of composed glyphs included (asked for by PDF/A-1).
fn cid_set(program: &[u8]) -> Vec<u8> {
    let glyphs = ttf_parser::RawFace::parse(program, 0)
        .ok()
        .and_then(|face| face.table(Tag::from_bytes(b"maxp")))
        .and_then(|maxp| Some(usize::from(u16::from_be_bytes([*maxp.get(4)?, *maxp.get(5)?]))))
        .unwrap_or(0);
    let mut set = vec![0u8; glyphs.div_ceil(8)];
    for glyph in 0..glyphs {
        set[glyph / 8] |= 0x80 >> (glyph % 8);
    }
    set
}
