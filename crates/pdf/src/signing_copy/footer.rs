//! The footer of the original's pages: a line of text and a link to the document's check page (H2).

use std::collections::HashMap;

use pades::forms::add_annotation;
use pades::object::{Dictionary, Object, Reference, Stream};
use pades::reader::{ObjectSource, Page};
use pades::update::Increment;

use super::balance::Balance;
use super::resources::FormResource;
use super::tagging::Tagging;
use crate::drawing::number;
use crate::error::Error;

/// The footer as a form XObject, and its size.
#[derive(Debug, Clone, Copy)]
pub struct FooterForm {
    pub form: Reference,
    pub width: f64,
    pub height: f64,
}

/// Size of the footer's letters, and its distance from the edges of an ordinary page.
pub const SIZE: f64 = 6.8;
const MARGIN: f64 = 28.0;
const RISE: f64 = 12.0;

/// A matrix as PDF writes it: a b c d e f.
type Matrix = [f64; 6];

/// Lays the footer on pages. Content is only put around the page's own, whatever state that leaves behind; the
/// page's own streams are not touched.
pub struct Footer<'a> {
    form: FooterForm,
    action: Reference,
    link: &'a str,
    resource: FormResource,
    save: Option<Reference>,
    /// Streams by their content: most pages share theirs.
    streams: HashMap<Vec<u8>, Reference>,
}

impl<'a> Footer<'a> {
    /// `link` says what the link to `address` does.
    pub fn new(increment: &mut Increment, form: FooterForm, address: &str, link: &'a str) -> Self {
        let action = increment.add(uri_action(address));
        Self { form, action, link, resource: FormResource::new(form.form), save: None, streams: HashMap::new() }
    }

    /// Lays it on one page.
    pub fn lay(&mut self, increment: &mut Increment, page: &Page, tagging: &mut Option<Tagging>) -> Result<(), Error> {
        let (matrix, width, height) = as_viewed(page);
        let unit =
            page.dictionary.get("UserUnit").and_then(Object::as_number).filter(|unit| *unit > 0.0).unwrap_or(1.0);
        // Smaller on small pages: never beyond the edges.
        let margin = (MARGIN / unit).min(width * 0.06);
        let scale = (1.0 / unit).min((width - 2.0 * margin) / self.form.width).min(height * 0.1 / self.form.height);
        let rise = (RISE / unit).min(height * 0.03);
        let place = multiply([scale, 0.0, 0.0, scale, margin, rise], matrix);
        let name = self.resource.add(increment, page)?;
        let draw = format!(
            "q {} cm /Artifact <</Type /Pagination /Subtype /Footer>> BDC /{name} Do EMC Q\n",
            place.map(|value| format!("{value:.4}")).join(" ")
        );
        self.lay_content(increment, page, &draw)?;
        let area = bounds(place, self.form.width, self.form.height);
        let mut link = link_annotation(area, self.action, self.link);
        link.set("P", page.reference);
        let key = tagging.as_mut().map(Tagging::next_key);
        if let Some(key) = key {
            link.set("StructParent", key);
        }
        let reference = increment.add(link);
        add_annotation(increment, page.reference, reference)?;
        if let (Some(tagging), Some(key)) = (tagging, key) {
            tagging.add_link(page.reference, reference, key);
        }
        Ok(())
    }

    fn lay_content(&mut self, increment: &mut Increment, page: &Page, draw: &str) -> Result<(), Error> {
        let streams = content_streams(increment, page)?;
        let balance = content(increment, &streams).and_then(|content| Balance::of(&content));
        let mut contents: Vec<Object> = streams.into_iter().map(Object::from).collect();
        match balance {
            Some(_) if contents.is_empty() => contents.push(self.stream(increment, draw.as_bytes()).into()),
            Some(balance) => {
                let save = *self.save.get_or_insert_with(|| increment.add(Stream::new(Dictionary::new(), &b"q\n"[..])));
                contents.insert(0, save.into());
                contents.push(self.stream(increment, format!("{}{draw}", balance.closing()).as_bytes()).into());
            }
            // Nothing is known of the state behind the content, but all of the state before it.
            None => contents.insert(0, self.stream(increment, draw.as_bytes()).into()),
        }
        increment.edit(page.reference, |dictionary| dictionary.set("Contents", contents))?;
        Ok(())
    }

    fn stream(&mut self, increment: &mut Increment, content: &[u8]) -> Reference {
        if let Some(known) = self.streams.get(content) {
            return *known;
        }
        let reference = increment.add(Stream::new(Dictionary::new(), content.to_vec()));
        self.streams.insert(content.to_vec(), reference);
        reference
    }
}

/// A link without a border.
pub fn link_annotation(area: [f64; 4], action: Reference, text: &str) -> Dictionary {
    Dictionary::typed("Annot")
        .with("Subtype", Object::name("Link"))
        .with("Rect", Object::numbers(&area))
        .with("Border", Object::numbers(&[0.0, 0.0, 0.0]))
        .with("F", 4)
        .with("A", action)
        .with("Contents", Object::text(text))
}

/// An action that opens an address.
pub fn uri_action(address: &str) -> Dictionary {
    Dictionary::typed("Action").with("S", Object::name("URI")).with("URI", Object::String(address.as_bytes().to_vec()))
}

/// References of the page's content streams.
fn content_streams(increment: &Increment, page: &Page) -> Result<Vec<Reference>, Error> {
    let Some(contents) = page.dictionary.get("Contents") else { return Ok(Vec::new()) };
    let items = match (contents, increment.resolve(contents)?) {
        (_, Object::Array(items)) => items,
        (Object::Reference(reference), Object::Stream(_)) => vec![Object::from(*reference)],
        _ => Vec::new(),
    };
    Ok(items.iter().filter_map(Object::as_reference).collect())
}

/// The page's whole content, decoded; `None` when a part of it cannot be.
fn content(increment: &Increment, streams: &[Reference]) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    for reference in streams {
        match increment.get(*reference).ok()? {
            Object::Stream(stream) => content.extend(increment.document().decoded(&stream).ok()?),
            // What is missing shows nothing.
            Object::Null => {}
            _ => return None,
        }
        content.push(b'\n');
    }
    Some(content)
}

/// The page as it is viewed: the matrix from a space with its origin at the lower left corner as seen, and the
/// width and height as seen.
pub fn as_viewed(page: &Page) -> (Matrix, f64, f64) {
    let [left, bottom, right, top] = page.crop_box;
    let (width, height) = (right - left, top - bottom);
    match page.rotate {
        90 => ([0.0, 1.0, -1.0, 0.0, right, bottom], height, width),
        180 => ([-1.0, 0.0, 0.0, -1.0, right, top], width, height),
        270 => ([0.0, -1.0, 1.0, 0.0, left, top], height, width),
        _ => ([1.0, 0.0, 0.0, 1.0, left, bottom], width, height),
    }
}

/// First `a`, then `b`.
fn multiply(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

/// The upright rectangle around a box of this size under the matrix.
fn bounds(matrix: Matrix, width: f64, height: f64) -> [f64; 4] {
    let corner =
        |x: f64, y: f64| (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]);
    let corners = [corner(0.0, 0.0), corner(width, 0.0), corner(0.0, height), corner(width, height)];
    let round = |value: f64| number(value).parse().unwrap_or(value);
    let low = |of: fn(&(f64, f64)) -> f64| round(corners.iter().map(of).fold(f64::INFINITY, f64::min));
    let high = |of: fn(&(f64, f64)) -> f64| round(corners.iter().map(of).fold(f64::NEG_INFINITY, f64::max));
    [low(|c| c.0), low(|c| c.1), high(|c| c.0), high(|c| c.1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(rotate: i32) -> Page {
        Page {
            reference: Reference::new(1, 0),
            dictionary: Dictionary::new(),
            media_box: [0.0, 0.0, 700.0, 900.0],
            crop_box: [100.0, 50.0, 600.0, 850.0],
            rotate,
            resources: Dictionary::new(),
        }
    }

    #[test]
    fn the_lower_left_corner_as_seen() {
        for (rotate, corner, size) in [
            (0, (100.0, 50.0), (500.0, 800.0)),
            (90, (600.0, 50.0), (800.0, 500.0)),
            (180, (600.0, 850.0), (500.0, 800.0)),
            (270, (100.0, 850.0), (800.0, 500.0)),
        ] {
            let (matrix, width, height) = as_viewed(&page(rotate));
            assert_eq!((matrix[4], matrix[5]), corner, "{rotate}");
            assert_eq!((width, height), size, "{rotate}");
            let [left, bottom, right, top] = bounds(matrix, width, height);
            assert_eq!([left, bottom, right, top], [100.0, 50.0, 600.0, 850.0], "{rotate}");
        }
    }
}
