//! A content stream in the making.

use pades::object::{Dictionary, Object, Reference, Stream};
use pades::update::Increment;

use super::colour::{Colour, ColourSpace};
use super::line::{Piece, Run};
use super::number;
use super::shown::Shown;
use super::subset::Fonts;
use super::typeface::Glyph;
use super::typefaces::{Choice, Style, Typefaces};
use crate::error::Error;

/// Draws into a content stream; coordinates are those of the page or form (origin at the bottom left, points).
pub struct Canvas<'f> {
    content: Vec<u8>,
    fonts: &'f mut Fonts,
    space: ColourSpace,
}

impl<'f> Canvas<'f> {
    pub fn new(fonts: &'f mut Fonts, space: ColourSpace) -> Self {
        Self { content: Vec::new(), fonts, space }
    }

    /// Operators as they are.
    pub fn raw(&mut self, operators: &str) {
        self.content.extend_from_slice(operators.as_bytes());
    }

    /// The fonts that text may be set in.
    pub fn typefaces(&self) -> Typefaces {
        self.fonts.typefaces().clone()
    }

    /// One line of text, its baseline beginning at (x, y). Returns its width.
    pub fn text(&mut self, x: f64, y: f64, style: Style, size: f64, colour: Colour, text: &str) -> f64 {
        let runs = self.fonts.typefaces().set(style, text);
        if runs.iter().all(|run| run.pieces.is_empty()) {
            return 0.0;
        }
        let fill = self.space.fill(colour);
        self.raw(&fill);
        self.raw(&format!("BT {} {} Td", number(x), number(y)));
        let mut width = 0.0;
        for run in &runs {
            width += self.run(run, size);
        }
        self.raw(" ET\n");
        width
    }

    /// Shows the glyphs of a run where the pen is; returns how far it moved.
    fn run(&mut self, run: &Run, size: f64) -> f64 {
        let mut shown = Shown::new(&run.choice.resource(), size);
        for piece in &run.pieces {
            match &piece.glyphs[..] {
                [glyph] if piece.text.chars().count() == 1 => self.glyph(run.choice, glyph, &piece.text, &mut shown),
                _ if piece.right_to_left => self.right_to_left(run.choice, piece, &mut shown),
                _ => self.together(run.choice, piece, &mut shown),
            }
        }
        self.raw(&shown.end());
        let glyphs = run.pieces.iter().flat_map(|piece| &piece.glyphs);
        glyphs.map(|glyph| glyph.advance + glyph.kerning).sum::<f64>() * size / 1000.0
    }

    /// One glyph, and what it stands for.
    fn glyph(&mut self, choice: Choice, glyph: &Glyph, text: &str, shown: &mut Shown) {
        let (code, known) = self.fonts.code(choice, glyph, text);
        if known {
            shown.glyph(code, glyph);
        } else {
            shown.standing_for(text, |shown| shown.glyph(code, glyph));
        }
    }

    /// Glyphs that stand for some characters together.
    fn together(&mut self, choice: Choice, piece: &Piece, shown: &mut Shown) {
        if let [glyph] = &piece.glyphs[..] {
            return self.glyph(choice, glyph, &piece.text, shown);
        }
        let codes: Vec<u16> = piece.glyphs.iter().map(|glyph| self.fonts.code(choice, glyph, &piece.text).0).collect();
        shown.standing_for(&piece.text, |shown| {
            codes.into_iter().zip(&piece.glyphs).for_each(|(code, glyph)| shown.glyph(code, glyph));
        });
    }

    /// The same of a script that is written from right to left. Many readers turn the order of characters round one by
    /// one, also of those that a single glyph stands for (poppler, MuPDF, pdfminer); so each gets a glyph of its own,
    /// in the order in which they stand, if need be a blank one. Marks, which stand elsewhere, say nothing themselves.
    fn right_to_left(&mut self, choice: Choice, piece: &Piece, shown: &mut Shown) {
        let mut characters: Vec<char> = piece.text.chars().rev().collect();
        let letters = piece.glyphs.iter().filter(|glyph| glyph.advances()).count();
        let blanks = characters.len().saturating_sub(letters);
        let codes: Option<Vec<u8>> = characters.drain(..blanks).map(|c| self.fonts.blank(c)).collect();
        let (Some(codes), true) = (codes, letters > 0) else { return self.together(choice, piece, shown) };
        codes.into_iter().for_each(|code| shown.blank(code));
        let mut characters = characters.into_iter().peekable();
        for glyph in &piece.glyphs {
            match characters.next_if(|_| glyph.advances()) {
                Some(character) => self.glyph(choice, glyph, &character.to_string(), shown),
                None => {
                    let (code, _) = self.fonts.code(choice, glyph, &piece.text);
                    shown.standing_for("", |shown| shown.glyph(code, glyph));
                }
            }
        }
    }

    /// A line of text that ends at x.
    pub fn text_to(&mut self, x: f64, y: f64, style: Style, size: f64, colour: Colour, text: &str) {
        let width = self.fonts.typefaces().width(style, text) * size;
        self.text(x - width, y, style, size, colour, text);
    }

    /// A level rule.
    pub fn rule(&mut self, x: f64, y: f64, width: f64, weight: f64, colour: Colour, dashes: Option<&str>) {
        let stroke = self.space.stroke(colour);
        let dashes = dashes.map_or(String::new(), |pattern| format!("[{pattern}] 0 d "));
        self.raw(&format!(
            "q\n{stroke}{dashes}{} w {} {} m {} {} l S\nQ\n",
            number(weight),
            number(x),
            number(y),
            number(x + width),
            number(y)
        ));
    }

    /// A path, filled by the even-odd rule, in a coordinate system of its own: `matrix` maps it to the canvas.
    pub fn fill_path(&mut self, matrix: [f64; 6], path: &str, colour: Colour) {
        let fill = self.space.fill(colour);
        self.raw(&format!("q\n{} cm\n{fill}{path} f*\nQ\n", matrix.map(|value| format!("{value:.4}")).join(" ")));
    }

    /// A path, stroked by a round pen.
    pub fn stroke_path(&mut self, path: &str, weight: f64, colour: Colour) {
        let stroke = self.space.stroke(colour);
        self.raw(&format!("q\n{stroke}1 J 1 j {} w\n{path} S\nQ\n", number(weight)));
    }

    /// What `draw` draws is no content of the document: a footer, a header, a rule (14.8.2.2).
    pub fn artifact(&mut self, kind: &str, draw: impl FnOnce(&mut Self)) {
        self.raw(&format!("/Artifact <</Type /Pagination /Subtype /{kind}>> BDC\n"));
        draw(self);
        self.raw("EMC\n");
    }

    /// What `draw` draws is the content of a structure element (14.7.5).
    pub fn marked(&mut self, tag: &str, id: usize, draw: impl FnOnce(&mut Self)) {
        self.raw(&format!("/{tag} <</MCID {id}>> BDC\n"));
        draw(self);
        self.raw("EMC\n");
    }

    pub fn finish(self) -> Vec<u8> {
        self.content
    }
}

/// A form XObject: the appearance of a widget, or the footer (8.10).
pub fn form(width: f64, height: f64, content: &[u8], fonts: &Dictionary, space: ColourSpace) -> Stream {
    let mut resources = Dictionary::default();
    if fonts.iter().next().is_some() {
        resources.set("Font", fonts.clone());
    }
    space.add_to(&mut resources);
    let mut dictionary = Dictionary::typed("XObject");
    dictionary.set("Subtype", Object::name("Form"));
    dictionary.set("BBox", Object::numbers(&[0.0, 0.0, width, height]));
    dictionary.set("Resources", resources);
    Stream::flate(dictionary, content)
}

/// Draws one form XObject with fonts of its own.
pub fn draw_form(
    increment: &mut Increment,
    typefaces: &Typefaces,
    (width, height): (f64, f64),
    space: ColourSpace,
    draw: impl FnOnce(&mut Canvas<'_>),
) -> Result<Reference, Error> {
    let mut fonts = Fonts::new(typefaces);
    let mut canvas = Canvas::new(&mut fonts, space);
    draw(&mut canvas);
    let content = canvas.finish();
    let fonts = fonts.write(increment)?;
    Ok(increment.add(form(width, height, &content, &fonts, space)))
}
