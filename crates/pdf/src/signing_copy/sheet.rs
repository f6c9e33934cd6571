//! One signature page in the making: its content, and what of it goes into the structure tree.

use pades::object::Reference;

use super::layout::PAGE;
use crate::drawing::{Canvas, Colour, ColourSpace, Fonts, Style};

/// A piece of the structure tree (14.7.2), in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// `H1`, `P`, `Form`, `Link`.
    pub tag: &'static str,
    pub part: Part,
    /// When it differs from the document's.
    pub language: Option<String>,
}

/// What an element consists of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part {
    /// Marked content of the page.
    Content(usize),
    /// An annotation of the page: index into the sheet's annotations.
    Annotation(usize),
}

/// A widget or link of the sheet, laid when the page exists.
#[derive(Debug, Clone, PartialEq)]
pub enum Annotation {
    /// Index among the places.
    Signature {
        place: usize,
        area: [f64; 4],
    },
    State {
        place: usize,
        area: [f64; 4],
    },
    Seal {
        area: [f64; 4],
    },
    Link {
        area: [f64; 4],
    },
}

/// A sheet that is being drawn, measured from the top.
#[derive(Default)]
pub struct Sheet {
    pub content: Vec<u8>,
    pub elements: Vec<Element>,
    pub annotations: Vec<Annotation>,
    marks: usize,
}

/// A style, size and colour.
#[derive(Debug, Clone, Copy)]
pub struct Pen(pub Style, pub f64, pub Colour);

impl Sheet {
    /// Draws something that belongs to the document, as an element of the structure.
    pub fn element(
        &mut self,
        (fonts, space): (&mut Fonts, ColourSpace),
        tag: &'static str,
        language: Option<&str>,
        draw: impl FnOnce(&mut Canvas<'_>),
    ) {
        let mark = self.marks;
        self.marks += 1;
        let mut canvas = Canvas::new(fonts, space);
        canvas.marked(tag, mark, draw);
        self.content.extend(canvas.finish());
        let language = language.map(str::to_owned);
        self.elements.push(Element { tag, part: Part::Content(mark), language });
    }

    /// Draws something that is no content: rules, running words.
    pub fn artifact(
        &mut self,
        (fonts, space): (&mut Fonts, ColourSpace),
        kind: &str,
        draw: impl FnOnce(&mut Canvas<'_>),
    ) {
        let mut canvas = Canvas::new(fonts, space);
        canvas.artifact(kind, draw);
        self.content.extend(canvas.finish());
    }

    /// Lines of one paragraph, the first baseline at `top`; returns the place below the last.
    pub fn paragraph(
        &mut self,
        target: (&mut Fonts, ColourSpace),
        (tag, language): (&'static str, Option<&str>),
        Pen(style, size, colour): Pen,
        (x, top, leading): (f64, f64, f64),
        lines: &[String],
    ) -> f64 {
        if lines.is_empty() {
            return top;
        }
        let mut y = top;
        self.element(target, tag, language, |canvas| {
            for line in lines {
                canvas.text(x, PAGE.1 - y, style, size, colour, line);
                y += leading;
            }
        });
        y
    }

    /// Adds an annotation as an element.
    pub fn annotation(&mut self, tag: &'static str, annotation: Annotation) {
        let index = self.annotations.len();
        self.annotations.push(annotation);
        self.elements.push(Element { tag, part: Part::Annotation(index), language: None });
    }
}

/// A sheet that has become a page.
#[derive(Debug, Clone)]
pub struct LaidPage {
    pub reference: Reference,
    pub elements: Vec<Element>,
    /// References of its annotations, in their order.
    pub annotations: Vec<Reference>,
    pub structure_key: u32,
}
