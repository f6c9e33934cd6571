//! The text of a page, for screen readers and search.

use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache, SoftMask,
    interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::{BezPath, Point, Rect};

use pades::reader::FileBytes;

use super::lines::{Letter, Lines};
use super::{PageError, open, settings};

/// No page of a document for people has more letters.
const MAX_LETTERS: usize = 200_000;

/// The text of one page (from 0), a paragraph a line. Empty for scans.
pub fn page_text(bytes: impl Into<FileBytes>, page: u32) -> Result<String, PageError> {
    let pdf = open(bytes)?;
    let page = pdf.pages().get(page as usize).ok_or(PageError::NoSuchPage)?;
    Ok(letters(&pdf, page, MAX_LETTERS).lines.paragraphs())
}

/// The text of every page.
pub fn all_text(bytes: impl Into<FileBytes>) -> Result<Vec<String>, PageError> {
    let pdf = open(bytes)?;
    Ok(pdf.pages().iter().map(|page| letters(&pdf, page, MAX_LETTERS).lines.paragraphs()).collect())
}

/// Whether one of the first pages shows text.
pub fn has_text(bytes: impl Into<FileBytes>, pages: usize) -> Result<bool, PageError> {
    let pdf = open(bytes)?;
    Ok(pdf.pages().iter().take(pages).any(|page| letters(&pdf, page, 20).count > 0))
}

fn letters(pdf: &Pdf, page: &Page<'_>, most: usize) -> TextDevice {
    let cache = InterpreterCache::new();
    let transform = page.initial_transform(true).to_kurbo();
    let (width, height) = page.render_dimensions();
    let area = Rect::new(0.0, 0.0, width.into(), height.into());
    let mut context = Context::new(transform, area, &cache, pdf.xref(), settings());
    let mut device = TextDevice { lines: Lines::default(), count: 0, most };
    interpret_page(page, &mut context, &mut device);
    device
}

/// Places a letter in the direction of its text: also what runs up or down the page is read along its lines.
fn letter(text: String, start: Point, end: Point, size: f64) -> Letter {
    let step = end - start;
    let length = step.hypot();
    let (dx, dy) = if length > 1e-6 { (step.x / length, step.y / length) } else { (1.0, 0.0) };
    // Whole degrees, within -180 and 180.
    #[allow(clippy::cast_possible_truncation)]
    let direction = dy.atan2(dx).to_degrees().round() as i16;
    let x = start.x * dx + start.y * dy;
    let y = start.y * dx - start.x * dy;
    Letter { text, x, y, end: x + length, size, direction }
}

struct TextDevice {
    lines: Lines,
    count: usize,
    most: usize,
}

impl Device<'_> for TextDevice {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let text = match glyph.as_unicode() {
                Some(BfString::Char(character)) => character.to_string(),
                Some(BfString::String(text)) => text,
                None => continue,
            };
            if self.count >= self.most {
                return;
            }
            if !text.trim().is_empty() {
                self.count += 1;
            }
            let transform = props.transform * glyph.transform();
            let advance = match &**glyph {
                Glyph::Outline(outline) => outline.advance_width().unwrap_or(500.0),
                Glyph::Type3(_) => 500.0,
            };
            let start = transform * Point::ZERO;
            let end = transform * Point::new(advance.into(), 0.0);
            let size = (transform * Point::new(0.0, 1000.0) - start).hypot();
            self.lines.add(&letter(text, start, end, size));
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
