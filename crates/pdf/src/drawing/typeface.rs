//! One font, shipped or from the font folder: its metrics, what it has, and how its glyphs stand in a run of text.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use harfrust::{Buffer, BufferFlags, Direction, Feature, Font, ShapeOptions, ShaperFont, Tag, unicode};
use subsetter::GlyphRemapper;
use ttf_parser::{Face, Permissions};
use unicode_segmentation::UnicodeSegmentation;

/// The bytes of a font file; the faces of a collection share them.
pub(crate) type Data = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// A font that can be drawn with and embedded.
pub(crate) struct Typeface {
    /// PostScript name.
    pub name: String,
    data: Data,
    /// In a collection.
    index: u32,
    font: Font,
    pub metrics: Metrics,
    is_shipped: bool,
}

/// What a font descriptor states (ISO 32000-2, 9.8), in thousandths of the size.
#[derive(Debug, Clone)]
pub(crate) struct Metrics {
    pub bounds: [f64; 4],
    pub italic_angle: f64,
    pub ascent: f64,
    pub descent: f64,
    pub cap_height: f64,
    pub bold: bool,
    pub italic: bool,
    /// Outlines are those of CFF, not of TrueType.
    pub cff: bool,
}

/// A glyph that shaping chose and placed; measures in thousandths of the size.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    pub id: u16,
    /// As the font has it.
    pub advance: f64,
    /// What is added to it here: kerning, or taken away from a mark.
    pub kerning: f64,
    /// Where it stands from where it would.
    pub offset: (f64, f64),
    /// Where the characters it stands for begin in the run.
    pub cluster: usize,
}

impl Glyph {
    /// Whether it leads on, as letters do and marks do not.
    pub fn advances(&self) -> bool {
        self.advance + self.kerning > 0.5
    }
}

/// Why a font cannot be used.
pub(crate) type Unusable = &'static str;

impl Typeface {
    /// A font that is part of the program.
    pub fn shipped(name: &str, bytes: &'static [u8]) -> Option<Self> {
        let face = Face::parse(bytes, 0).ok()?;
        let data: Data = Arc::new(bytes);
        let font = Font::new(Arc::clone(&data), 0)?;
        Some(Self { name: name.to_owned(), data, index: 0, font, metrics: Metrics::of(&face), is_shipped: true })
    }

    /// A font of the operator's: tried out, so that one that breaks later is rare.
    pub fn foreign(data: &Data, index: u32) -> Result<Self, Unusable> {
        catch_unwind(AssertUnwindSafe(|| {
            let typeface = Self::read(data, index)?;
            typeface.try_out()?;
            Ok(typeface)
        }))
        .unwrap_or(Err("reading it fails"))
    }

    fn read(data: &Data, index: u32) -> Result<Self, Unusable> {
        let face = Face::parse((**data).as_ref(), index).map_err(|_| "it is not a TrueType or OpenType font")?;
        let tables = face.tables();
        if tables.glyf.is_none() && tables.cff.is_none() {
            return Err("it has no outlines");
        }
        if tables.cmap.is_none() {
            return Err("it does not say which characters it has");
        }
        let embeddable = face.is_subsetting_allowed()
            && face.is_outline_embedding_allowed()
            && face.permissions() != Some(Permissions::Restricted);
        if !embeddable {
            return Err("its licence forbids embedding");
        }
        let name = face.names().into_iter().find(|name| name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME);
        let name = name.and_then(|name| name.to_string()).unwrap_or_default();
        let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
        let name = if name.is_empty() { "Font".to_owned() } else { name };
        let font = Font::new(Arc::clone(data), index).ok_or("it is not a TrueType or OpenType font")?;
        Ok(Self { name, data: Arc::clone(data), index, font, metrics: Metrics::of(&face), is_shipped: false })
    }

    fn try_out(&self) -> Result<(), Unusable> {
        let letters: String = self
            .font
            .charmap()
            .unicodes()
            .filter(|(_, glyph)| glyph.to_u32() != 0)
            .filter_map(|(code, _)| char::from_u32(code))
            .filter(|letter| letter.is_alphabetic())
            .take(8)
            .collect();
        if letters.is_empty() {
            return Err("it has no letters");
        }
        let mut wanted = GlyphRemapper::new();
        for glyph in self.shape(&letters, false) {
            wanted.remap(glyph.id);
        }
        self.subset(&wanted).map(|_| ()).ok_or("it cannot be embedded")
    }

    /// The font program with only the wanted glyphs: TrueType, or the CFF table.
    pub fn subset(&self, wanted: &GlyphRemapper) -> Option<Vec<u8>> {
        subsetter::subset((*self.data).as_ref(), self.index, wanted).ok()
    }

    /// Whether it has a glyph for a character.
    pub fn has(&self, character: char) -> bool {
        self.font.charmap().map_unicode(character).is_some_and(|glyph| glyph.to_u32() != 0)
    }

    /// Chooses and places the glyphs of a run in one script and direction; from left to right.
    pub fn shape(&self, text: &str, right_to_left: bool) -> Vec<Glyph> {
        let per_em = 1000.0 / f64::from(self.font.units_per_em().max(1));
        let shaper = ShaperFont::new(&self.font);
        let mut buffer = Buffer::new();
        // What belongs to a letter goes with it: marks, and joiners, which leave no glyph.
        for (start, grapheme) in text.grapheme_indices(true) {
            let start = u32::try_from(start).unwrap_or(u32::MAX);
            grapheme.chars().for_each(|character| buffer.push(character.into(), start));
        }
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
        buffer.set_direction(if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.set_script(script(text));
        // Ligatures of Latin letters save nothing and cost readers of the text something.
        let plain = [*b"liga", *b"clig"].map(|tag| Feature::new(Tag::new(&tag), 0, ..));
        let features = if self.is_shipped { &plain[..] } else { &[] };
        if harfrust::shape(&shaper, &mut buffer, ShapeOptions::new().features(features)).is_err() {
            return Vec::new();
        }
        let placed = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
        placed
            .filter_map(|(info, position)| {
                // Glyph 0 is the empty box.
                let id = u16::try_from(info.glyph_id).ok().filter(|id| *id != 0)?;
                let advance = f64::from(shaper.glyph_h_advance(info.glyph_id.into())) * per_em;
                Some(Glyph {
                    id,
                    advance,
                    kerning: (f64::from(position.x_advance) * per_em - advance).round(),
                    offset: (f64::from(position.x_offset) * per_em, f64::from(position.y_offset) * per_em),
                    cluster: info.cluster as usize,
                })
            })
            .collect()
    }
}

/// The script of a run: of its first character that has one.
fn script(text: &str) -> Option<harfrust::Script> {
    text.chars().map(|character| unicode::script(character.into())).find(|script| is_own(*script))
}

/// Whether a script is one, and not what all share.
pub(crate) fn is_own(script: harfrust::Script) -> bool {
    ![harfrust::Script::COMMON, harfrust::Script::INHERITED, harfrust::Script::UNKNOWN].contains(&script)
}

impl Metrics {
    fn of(face: &Face<'_>) -> Self {
        let per_em = 1000.0 / f64::from(face.units_per_em().max(1));
        let scaled = |value: i16| (f64::from(value) * per_em).round();
        let bounds = face.global_bounding_box();
        Self {
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scaled),
            italic_angle: f64::from(face.italic_angle()),
            ascent: scaled(face.ascender()),
            descent: scaled(face.descender()),
            cap_height: face.capital_height().map_or(700.0, scaled),
            bold: face.weight().to_number() >= 600,
            italic: face.is_italic() || face.is_oblique(),
            cff: face.tables().glyf.is_none(),
        }
    }
}
