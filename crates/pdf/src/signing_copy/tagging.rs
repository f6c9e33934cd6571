//! Adding to the structure tree of a tagged file (14.7): a section with our pages, and the footers' links.

use pades::object::{Dictionary, Object, Reference};
use pades::reader::ObjectSource;
use pades::update::Increment;

use super::sheet::{LaidPage, Part};
use crate::error::Error;

/// Additions to the structure tree, written at the end.
pub struct Tagging {
    root: Reference,
    next_key: u32,
    /// (page, annotation, key in the parent tree)
    links: Vec<(Reference, Reference, u32)>,
}

/// A parent tree with more nodes than this is not ours to extend.
const MAX_NODES: usize = 100_000;

impl Tagging {
    /// For a file with a structure tree; `None` for one without.
    pub fn of(increment: &Increment) -> Result<Option<Self>, Error> {
        let catalog = increment.catalog()?;
        let Some(root) = catalog.get("StructTreeRoot").and_then(Object::as_reference) else { return Ok(None) };
        let Object::Dictionary(tree) = increment.get(root)? else { return Ok(None) };
        let stated = increment.entry(&tree, "ParentTreeNextKey")?.as_integer().unwrap_or(0);
        let parents = increment.entry(&tree, "ParentTree")?;
        let mut nodes = 0;
        let Some(highest) = highest_key(increment, &parents, 0, &mut nodes)? else { return Ok(None) };
        let next_key = u32::try_from(stated.max(highest + 1)).unwrap_or(0);
        Ok(Some(Self { root, next_key, links: Vec::new() }))
    }

    /// A new key for /StructParent or /StructParents.
    pub fn next_key(&mut self) -> u32 {
        self.next_key += 1;
        self.next_key - 1
    }

    /// A footer's link on a page of the original.
    pub fn add_link(&mut self, page: Reference, annotation: Reference, key: u32) {
        self.links.push((page, annotation, key));
    }

    /// Writes the section. `annotation_keys` gives the key of each annotation of our pages.
    pub fn finish(
        self,
        increment: &mut Increment,
        pages: &[LaidPage],
        annotation_keys: &[Vec<u32>],
        language: &str,
    ) -> Result<(), Error> {
        let section = increment.allocate();
        let mut kids: Vec<Object> = Vec::new();
        let mut parents: Vec<(u32, Object)> = Vec::new();
        for (page, annotation, key) in &self.links {
            let element =
                increment.add(element(section, "Link", *page).with("K", object_reference(*page, *annotation)));
            kids.push(element.into());
            parents.push((*key, element.into()));
        }
        for (page, keys) in pages.iter().zip(annotation_keys) {
            let mut marked: Vec<Object> = Vec::new();
            for piece in &page.elements {
                let mut element = element(section, piece.tag, page.reference);
                if let Some(language) = &piece.language {
                    element.set("Lang", Object::text(language));
                }
                let reference = increment.allocate();
                match piece.part {
                    Part::Content(mark) => {
                        element.set("K", mark);
                        // Marks are numbered in the order of the elements.
                        marked.push(reference.into());
                    }
                    Part::Annotation(index) => {
                        element.set("K", object_reference(page.reference, page.annotations[index]));
                        parents.push((keys[index], reference.into()));
                    }
                }
                increment.set(reference, element);
                kids.push(reference.into());
            }
            parents.push((page.structure_key, marked.into()));
        }
        let holder = self.hang_in(increment, section)?;
        let section_element = Dictionary::typed("StructElem")
            .with("S", Object::name("Sect"))
            .with("P", holder)
            .with("Lang", Object::text(language))
            .with("K", kids);
        increment.set(section, section_element);
        parents.sort_by_key(|(key, _)| *key);
        self.extend_parent_tree(increment, parents)
    }

    /// Makes the section the last child of the document element, or of the root; returns its parent.
    fn hang_in(&self, increment: &mut Increment, section: Reference) -> Result<Reference, Error> {
        let tree = increment.get(self.root)?.as_dictionary().cloned().unwrap_or_default();
        let kids = as_list(increment, tree.get("K"))?;
        if let [Object::Reference(only)] = kids.as_slice()
            && let Object::Dictionary(document) = increment.get(*only)?
            && document.get("S").is_some_and(|tag| tag.is_name("Document"))
        {
            let mut kids = as_list(increment, document.get("K"))?;
            kids.push(section.into());
            increment.edit(*only, |document| document.set("K", kids))?;
            return Ok(*only);
        }
        let mut kids = kids;
        kids.push(section.into());
        increment.edit(self.root, |tree| tree.set("K", kids))?;
        Ok(self.root)
    }

    /// One more leaf at the end of the parent tree: our keys are above all others.
    fn extend_parent_tree(&self, increment: &mut Increment, parents: Vec<(u32, Object)>) -> Result<(), Error> {
        let (Some(first), Some(last)) = (parents.first().map(|p| p.0), parents.last().map(|p| p.0)) else {
            return Ok(());
        };
        let numbers: Vec<Object> = parents.into_iter().flat_map(|(key, value)| [Object::from(key), value]).collect();
        let tree = increment.get(self.root)?.as_dictionary().cloned().unwrap_or_default();
        let held = tree.get("ParentTree").and_then(Object::as_reference);
        let mut node = increment.dictionary_entry(&tree, "ParentTree")?;
        if node.contains("Kids") {
            let limits = vec![Object::from(first), Object::from(last)];
            let leaf = increment.add(Dictionary::new().with("Limits", limits).with("Nums", numbers));
            let mut kids = increment.array_entry(&node, "Kids")?;
            kids.push(leaf.into());
            node.set("Kids", kids);
        } else {
            let mut present = increment.array_entry(&node, "Nums")?;
            present.extend(numbers);
            node.set("Nums", present);
        }
        let held = match held {
            Some(reference) => reference,
            None => increment.allocate(),
        };
        increment.set(held, node);
        let next = self.next_key;
        increment.edit(self.root, |tree| {
            tree.set("ParentTree", held);
            tree.set("ParentTreeNextKey", next);
        })?;
        Ok(())
    }
}

fn element(parent: Reference, tag: &str, page: Reference) -> Dictionary {
    Dictionary::typed("StructElem").with("S", Object::name(tag)).with("P", parent).with("Pg", page)
}

fn object_reference(page: Reference, annotation: Reference) -> Dictionary {
    Dictionary::typed("OBJR").with("Pg", page).with("Obj", annotation)
}

/// /K: nothing, one thing, or several.
fn as_list(increment: &Increment, kids: Option<&Object>) -> Result<Vec<Object>, Error> {
    let Some(kids) = kids else { return Ok(Vec::new()) };
    Ok(match increment.resolve(kids)? {
        Object::Null => Vec::new(),
        Object::Array(kids) => kids,
        _ => vec![kids.clone()],
    })
}

/// The highest key of a number tree, -1 when it is empty; `None` when it is no proper tree.
fn highest_key(increment: &Increment, node: &Object, depth: u8, nodes: &mut usize) -> Result<Option<i64>, Error> {
    let Some(node) = node.as_dictionary() else { return Ok(node.is_null().then_some(-1)) };
    *nodes += 1;
    if depth > 20 || *nodes > MAX_NODES {
        return Ok(None);
    }
    let mut highest = -1;
    for pair in increment.array_entry(node, "Nums")?.chunks(2) {
        highest = highest.max(pair[0].as_integer().unwrap_or(-1));
    }
    for kid in increment.array_entry(node, "Kids")? {
        let kid = increment.resolve(&kid)?;
        match highest_key(increment, &kid, depth + 1, nodes)? {
            Some(key) => highest = highest.max(key),
            None => return Ok(None),
        }
    }
    Ok(Some(highest))
}
