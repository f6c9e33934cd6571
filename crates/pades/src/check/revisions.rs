//! The revisions that signatures cover, each read as a document of its own.

use std::collections::HashMap;
use std::rc::Rc;

use super::difference::Snapshot;
use crate::reader::{Document, ReadError};

/// Opens each revision once.
pub struct Revisions {
    current: Rc<Snapshot>,
    earlier: HashMap<usize, Option<Rc<Snapshot>>>,
}

impl Revisions {
    pub fn new(document: &Document) -> Result<Self, ReadError> {
        Ok(Self { current: Rc::new(Snapshot::new(document)?), earlier: HashMap::new() })
    }

    pub fn current(&self) -> Rc<Snapshot> {
        self.current.clone()
    }

    pub fn document(&self) -> &Document {
        &self.current.document
    }

    /// The revision that ends at a byte; None when the prefix cannot be read.
    pub fn at(&mut self, end: usize) -> Option<Rc<Snapshot>> {
        if end == self.document().bytes().len() {
            return Some(self.current());
        }
        let document = &self.current.document;
        self.earlier
            .entry(end)
            .or_insert_with(|| document.at(end).and_then(|earlier| Snapshot::new(&earlier)).ok().map(Rc::new))
            .clone()
    }

    /// Whether the current cross-reference builds on that of an earlier revision, so that both speak of the same objects.
    pub fn builds_on(&self, earlier: &Snapshot) -> bool {
        let newest = |document: &Document| document.revisions().last().map(|section| section.offset);
        let Some(offset) = newest(&earlier.document) else { return false };
        self.document().revisions().iter().any(|section| section.offset == offset)
    }
}
