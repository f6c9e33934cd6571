//! The page tree (7.7.3).

use std::collections::HashSet;

use super::{ObjectSource, ReadError};
use crate::object::{Dictionary, Object, Reference};

/// A page, with what it inherits from the nodes above it.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub reference: Reference,
    /// The page's own dictionary, without what it inherits.
    pub dictionary: Dictionary,
    /// Left, bottom, right, top. A4 when the file states none.
    pub media_box: [f64; 4],
    /// What viewers show: `/CropBox` within the media box.
    pub crop_box: [f64; 4],
    /// 0, 90, 180 or 270, clockwise.
    pub rotate: i32,
    /// `/Resources`, resolved one level; empty when there are none.
    pub resources: Dictionary,
}

const A4: [f64; 4] = [0.0, 0.0, 595.276, 841.89];

#[derive(Clone, Default)]
struct Inherited {
    media_box: Option<[f64; 4]>,
    crop_box: Option<[f64; 4]>,
    rotate: Option<i64>,
    resources: Option<Object>,
}

struct Walk<'a, S> {
    source: &'a S,
    pages: Vec<Page>,
    seen: HashSet<Reference>,
    /// Kids looked at. Nodes may share an array of them, hostile ones to no end.
    kids: usize,
}

pub(super) fn pages(source: &impl ObjectSource) -> Result<Vec<Page>, ReadError> {
    let catalog = source.catalog()?;
    let Some(root) = catalog.get("Pages").and_then(Object::as_reference) else {
        return Err(ReadError::broken("the catalog names no page tree"));
    };
    let mut walk = Walk { source, pages: Vec::new(), seen: HashSet::new(), kids: 0 };
    walk.node(root, &Inherited::default(), 0)?;
    Ok(walk.pages)
}

impl<S: ObjectSource> Walk<'_, S> {
    fn node(&mut self, reference: Reference, above: &Inherited, depth: u16) -> Result<(), ReadError> {
        let limits = self.source.limits();
        if depth > limits.max_depth {
            return Err(ReadError::limit("depth of the page tree"));
        }
        // A node seen before is a cycle or a page shown twice; a page has one place in the tree.
        if !self.seen.insert(reference) {
            return Ok(());
        }
        let Object::Dictionary(dictionary) = self.source.get(reference)? else {
            return Ok(());
        };
        let inherited = self.inherit(&dictionary, above)?;
        let is_page = dictionary.is_type("Page") || !dictionary.contains("Kids");
        if is_page {
            return self.page(reference, dictionary, &inherited);
        }
        let kids = self.source.array_entry(&dictionary, "Kids")?;
        self.kids += kids.len();
        if self.kids > limits.max_objects as usize {
            return Err(ReadError::limit("nodes of the page tree"));
        }
        for kid in kids {
            if let Object::Reference(kid) = kid {
                self.node(kid, &inherited, depth + 1)?;
            }
        }
        Ok(())
    }

    fn inherit(&self, dictionary: &Dictionary, above: &Inherited) -> Result<Inherited, ReadError> {
        let mut inherited = above.clone();
        if let Some(media_box) = self.rectangle(dictionary, "MediaBox")? {
            inherited.media_box = Some(media_box);
        }
        if let Some(crop_box) = self.rectangle(dictionary, "CropBox")? {
            inherited.crop_box = Some(crop_box);
        }
        if let Some(rotate) = self.source.entry(dictionary, "Rotate")?.as_number() {
            // Saturates; anything but a multiple of 90 is then dropped below.
            #[allow(clippy::cast_possible_truncation)]
            let whole = rotate as i64;
            inherited.rotate = Some(whole);
        }
        if let Some(resources) = dictionary.get("Resources") {
            inherited.resources = Some(resources.clone());
        }
        Ok(inherited)
    }

    fn rectangle(&self, dictionary: &Dictionary, key: &str) -> Result<Option<[f64; 4]>, ReadError> {
        let items = self.source.array_entry(dictionary, key)?;
        let mut numbers = [0.0; 4];
        if items.len() < 4 {
            return Ok(None);
        }
        for (number, item) in numbers.iter_mut().zip(&items) {
            let Some(value) = self.source.resolve(item)?.as_number() else {
                return Ok(None);
            };
            *number = value;
        }
        let [a, b, c, d] = numbers;
        Ok(Some([a.min(c), b.min(d), a.max(c), b.max(d)]))
    }

    fn page(&mut self, reference: Reference, dictionary: Dictionary, inherited: &Inherited) -> Result<(), ReadError> {
        if self.pages.len() >= self.source.limits().max_pages as usize {
            return Err(ReadError::limit("pages"));
        }
        let media_box = inherited.media_box.filter(has_area).unwrap_or(A4);
        let crop_box = inherited.crop_box.map(|crop| within(crop, media_box)).filter(has_area).unwrap_or(media_box);
        let turn = inherited.rotate.filter(|angle| angle % 90 == 0).map_or(0, |angle| angle.rem_euclid(360));
        let resources = match &inherited.resources {
            Some(resources) => self.source.resolve(resources)?.as_dictionary().cloned().unwrap_or_default(),
            None => Dictionary::new(),
        };
        let rotate = i32::try_from(turn).unwrap_or(0);
        self.pages.push(Page { reference, dictionary, media_box, crop_box, rotate, resources });
        Ok(())
    }
}

fn has_area(area: &[f64; 4]) -> bool {
    area[2] > area[0] && area[3] > area[1]
}

fn within(inner: [f64; 4], outer: [f64; 4]) -> [f64; 4] {
    [inner[0].max(outer[0]), inner[1].max(outer[1]), inner[2].min(outer[2]), inner[3].min(outer[3])]
}
