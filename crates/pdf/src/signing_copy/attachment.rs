//! The evidence known at sending, attached to the file (7.11.4; ISO 32000-2, 14.13).

use jiff::Timestamp;
use pades::object::{Dictionary, Object, Reference, Stream};
use pades::reader::ObjectSource;
use pades::update::Increment;

use crate::error::Error;
use crate::fields::EVIDENCE_FILE_NAME;

/// More attachments than this are left as they are, and ours is left out.
const MAX_ATTACHMENTS: usize = 2_000;

/// Attaches the evidence. In a file with a name tree of attachments the tree is written anew, flat, with the same
/// entries and ours.
pub fn attach(increment: &mut Increment, evidence: &[u8], description: &str, time: Timestamp) -> Result<(), Error> {
    let mut entries = Vec::new();
    let catalog = increment.catalog()?;
    let names = increment.dictionary_entry(&catalog, "Names")?;
    let tree = increment.entry(&names, "EmbeddedFiles")?;
    if !collect(increment, &tree, 0, &mut entries)? {
        return Ok(());
    }
    let date = pades::sign::pdf_date(time);
    let parameters = Dictionary::new()
        .with("Size", evidence.len())
        .with("CreationDate", Object::text(&date))
        .with("ModDate", Object::text(&date));
    let file =
        Dictionary::typed("EmbeddedFile").with("Subtype", Object::name("application/json")).with("Params", parameters);
    let file = increment.add(Stream::flate(file, evidence));
    let specification = Dictionary::typed("Filespec")
        .with("F", Object::text(EVIDENCE_FILE_NAME))
        .with("UF", Object::text(EVIDENCE_FILE_NAME))
        .with("EF", Dictionary::new().with("F", file).with("UF", file))
        .with("Desc", Object::text(description))
        .with("AFRelationship", Object::name("Supplement"));
    let specification = increment.add(specification);
    let name = free_name(&entries);
    let position = entries.partition_point(|(present, _)| *present < name);
    entries.insert(position, (name, specification.into()));
    let flat: Vec<Object> = entries.into_iter().flat_map(|(name, file)| [Object::String(name), file]).collect();
    write_tree(increment, &catalog, flat)?;
    add_associated_file(increment, specification)
}

/// The entries of a name tree, in order; false when it is too large or not a proper one.
fn collect(
    increment: &Increment,
    node: &Object,
    depth: u8,
    entries: &mut Vec<(Vec<u8>, Object)>,
) -> Result<bool, Error> {
    let Some(node) = node.as_dictionary() else { return Ok(node.is_null()) };
    if depth > 20 || entries.len() > MAX_ATTACHMENTS {
        return Ok(false);
    }
    for pair in increment.array_entry(node, "Names")?.chunks_exact(2) {
        let Some(name) = increment.resolve(&pair[0])?.as_string().map(<[u8]>::to_vec) else { return Ok(false) };
        entries.push((name, pair[1].clone()));
    }
    for kid in increment.array_entry(node, "Kids")? {
        let kid = increment.resolve(&kid)?;
        if !collect(increment, &kid, depth + 1, entries)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn free_name(entries: &[(Vec<u8>, Object)]) -> Vec<u8> {
    let mut name = EVIDENCE_FILE_NAME.as_bytes().to_vec();
    while entries.iter().any(|(present, _)| *present == name) {
        name.push(b'_');
    }
    name
}

fn write_tree(increment: &mut Increment, catalog: &Dictionary, flat: Vec<Object>) -> Result<(), Error> {
    let tree = increment.add(Dictionary::new().with("Names", flat));
    let held = catalog.get("Names").and_then(Object::as_reference);
    if let Some(reference) = held
        && increment.get(reference)?.as_dictionary().is_some()
    {
        return Ok(increment.edit(reference, |names| names.set("EmbeddedFiles", tree))?);
    }
    let mut names = increment.dictionary_entry(catalog, "Names")?;
    names.set("EmbeddedFiles", tree);
    let root = increment.catalog_reference()?;
    Ok(increment.edit(root, |catalog| catalog.set("Names", names))?)
}

/// PDF/A-3 wants each attachment associated with something: the document.
fn add_associated_file(increment: &mut Increment, file: Reference) -> Result<(), Error> {
    let catalog = increment.catalog()?;
    let mut files = increment.array_entry(&catalog, "AF")?;
    files.push(file.into());
    let root = increment.catalog_reference()?;
    Ok(increment.edit(root, |catalog| catalog.set("AF", files))?)
}
