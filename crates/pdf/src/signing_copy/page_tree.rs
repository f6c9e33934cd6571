//! Adding pages at the end (7.7.3).

use pades::object::{Dictionary, Object, Reference};
use pades::reader::ObjectSource;
use pades::update::Increment;

use crate::error::Error;

/// Appends pages to the page tree's root. `present` pages are there now. Entries that pages inherit must be set on
/// each of ours.
pub fn append(increment: &mut Increment, pages: &[Reference], present: usize) -> Result<Reference, Error> {
    let catalog = increment.catalog()?;
    let Some(root) = catalog.get("Pages").and_then(Object::as_reference) else {
        return Err(Error::Update("the catalog names no page tree".to_owned()));
    };
    let node = increment.get(root)?.as_dictionary().cloned().unwrap_or_default();
    let count = present + pages.len();
    let ours = pages.iter().copied().map(Object::from);
    if node.is_type("Page") || !node.contains("Kids") {
        // The tree is a single page: it gets a root of its own.
        let kids: Vec<Object> = std::iter::once(Object::from(root)).chain(ours).collect();
        let new_root = increment.add(Dictionary::typed("Pages").with("Kids", kids).with("Count", count));
        increment.edit(root, |page| page.set("Parent", new_root))?;
        let catalog = increment.catalog_reference()?;
        increment.edit(catalog, |catalog| catalog.set("Pages", new_root))?;
        return Ok(new_root);
    }
    let held = node.get("Kids").and_then(Object::as_reference);
    let mut kids = increment.array_entry(&node, "Kids")?;
    kids.extend(ours);
    let kids = match held {
        Some(reference) => {
            increment.set(reference, kids);
            Object::from(reference)
        }
        None => Object::from(kids),
    };
    increment.edit(root, |node| {
        node.set("Kids", kids);
        node.set("Count", count);
    })?;
    Ok(root)
}
