//! The file that stands for one that arrived signed: a page of facts, made from nothing.

use pades::object::{Dictionary, Object, Stream};
use pades::reader::Document;
use pades::update::Increment;

use super::layout::{LEFT, PAGE, WIDTH};
use super::plan::EvidenceFile;
use crate::drawing::{Canvas, Colour, ColourSpace, Fonts, Style, Typefaces};
use crate::error::Error;

/// The smallest PDF: a catalog, and a page tree with one page, to which everything else is added.
const SEED: &str = "%PDF-1.7\n%\u{e2}\u{e3}\u{cf}\u{d3}\n";

/// A fresh one-page PDF that stands for a file that arrived signed (names it, its pages and SHA-256).
/// [`prepare`](super::prepare) then makes its signing copy like any other, with the signature pages of that file.
pub fn evidence_file(content: &EvidenceFile, typefaces: &Typefaces) -> Result<Vec<u8>, Error> {
    typefaces.draw(|typefaces| evidence_file_with(content, typefaces))
}

fn evidence_file_with(content: &EvidenceFile, typefaces: &Typefaces) -> Result<Vec<u8>, Error> {
    let seed = seed();
    let document = Document::open(seed.clone())?;
    let mut increment = Increment::new(&document);
    let mut fonts = Fonts::new(typefaces);
    let mut canvas = Canvas::new(&mut fonts, ColourSpace::Device);
    draw(&mut canvas, content);
    let drawn = canvas.finish();
    let fonts = fonts.write(&mut increment)?;
    let stream = increment.add(Stream::flate(Dictionary::new(), &drawn));
    let page = pades::object::Reference::new(3, 0);
    increment.edit(page, |page| {
        page.set("Contents", stream);
        page.set("Resources", Dictionary::new().with("Font", fonts));
    })?;
    let catalog = pades::object::Reference::new(1, 0);
    increment.edit(catalog, |catalog| catalog.set("Lang", Object::text(&content.language)))?;
    let mut file = seed;
    file.extend(increment.finish()?);
    Ok(file)
}

fn draw(canvas: &mut Canvas<'_>, content: &EvidenceFile) {
    let typefaces = canvas.typefaces();
    let mut y = 112.0;
    for line in typefaces.wrap(Style::Regular, 25.0, &content.title, WIDTH, 3) {
        canvas.text(LEFT, PAGE.1 - y, Style::Regular, 25.0, Colour::INK, &line);
        y += 31.0;
    }
    for line in typefaces.wrap(Style::Regular, 10.5, &content.explanation, WIDTH, 12) {
        canvas.text(LEFT, PAGE.1 - y, Style::Regular, 10.5, Colour::INK, &line);
        y += 15.0;
    }
    y += 14.0;
    canvas.rule(LEFT, PAGE.1 - y, WIDTH, 0.8, Colour::INK, None);
    for (label, value) in content.facts.iter().take(24) {
        let label = typefaces.wrap(Style::Regular, 9.0, label, 120.0, 1).join("");
        canvas.text(LEFT, PAGE.1 - y - 15.0, Style::Regular, 9.0, Colour::INK_SOFT, &label);
        for line in typefaces.wrap(Style::Regular, 9.0, value, WIDTH - 134.0, 3) {
            canvas.text(LEFT + 134.0, PAGE.1 - y - 15.0, Style::Regular, 9.0, Colour::INK, &line);
            y += 12.5;
        }
        y += 8.0;
        canvas.rule(LEFT, PAGE.1 - y, WIDTH, 0.5, Colour::LINE, None);
    }
}

fn seed() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {} {}] >>", PAGE.0, PAGE.1),
    ];
    let mut file: Vec<u8> = SEED.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let mut table = String::from("xref\n0 4\n0000000000 65535 f \n");
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", index + 1).as_bytes());
    }
    let start = file.len();
    file.extend_from_slice(table.as_bytes());
    file.extend_from_slice(format!("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").as_bytes());
    file
}
