//! A content stream in the making.

use pades::object::{Dictionary, Object, Reference, Stream};
use pades::update::Increment;

use super::colour::{Colour, ColourSpace};
use super::font::Style;
use super::number;
use super::subset::Fonts;
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

    /// One line of text, its baseline beginning at (x, y). Returns its width.
    pub fn text(&mut self, x: f64, y: f64, style: Style, size: f64, colour: Colour, text: &str) -> f64 {
        let glyphs = style.shape(text);
        if glyphs.is_empty() {
            return 0.0;
        }
        let mut shown = String::from("[<");
        for glyph in &glyphs {
            shown.push_str(&format!("{:04X}", self.fonts.code(style, glyph)));
            if glyph.kerning.abs() > 0.5 {
                shown.push_str(&format!(">{}<", number(-glyph.kerning.round())));
            }
        }
        shown.push_str(">]");
        let fill = self.space.fill(colour);
        self.raw(&fill);
        self.raw(&format!(
            "BT /{} {} Tf {} {} Td {shown} TJ ET\n",
            style.resource(),
            number(size),
            number(x),
            number(y)
        ));
        glyphs.iter().map(|glyph| glyph.advance + glyph.kerning.round()).sum::<f64>() * size / 1000.0
    }

    /// A line of text that ends at x.
    pub fn text_to(&mut self, x: f64, y: f64, style: Style, size: f64, colour: Colour, text: &str) {
        let width = style.width(text) * size;
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
    (width, height): (f64, f64),
    space: ColourSpace,
    draw: impl FnOnce(&mut Canvas<'_>),
) -> Result<Reference, Error> {
    let mut fonts = Fonts::default();
    let mut canvas = Canvas::new(&mut fonts, space);
    draw(&mut canvas);
    let content = canvas.finish();
    let fonts = fonts.write(increment)?;
    Ok(increment.add(form(width, height, &content, &fonts, space)))
}
