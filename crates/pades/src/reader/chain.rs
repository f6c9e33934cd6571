//! The chain of cross-reference sections, from the newest back (7.5.4 to 7.5.8).

use std::collections::{BTreeMap, HashSet};

use bytes::Bytes;

use super::{
    Entry, Limits, ReadError, Revision, SectionKind,
    document::Layout,
    section::{Section, section_at},
};
use crate::{
    lexer::{Lexer, Token},
    object::Object,
    parser,
};

/// Sections one file may have.
const MAX_SECTIONS: usize = 4096;

/// Reads the cross-reference as the file states it. Any doubt about it is an error, and it is then rebuilt.
pub(super) fn read(bytes: &Bytes, header: usize, limits: &Limits) -> Result<Layout, ReadError> {
    let start = memchr::memmem::rfind(bytes, b"startxref").ok_or(ReadError::broken("no startxref"))?;
    let Token::Integer(stated) = Lexer::new(bytes, start + 9).next_token() else {
        return Err(ReadError::broken("startxref states no offset"));
    };
    let stated = usize::try_from(stated).map_err(|_| ReadError::broken("startxref states no offset"))?;
    // Where bytes lie before the header, most writers count from the header and some from the first byte.
    match (Chain { bytes, base: header, limits, entries: 0 }).follow(stated) {
        Err(ReadError::Broken { .. }) if header > 0 => Chain { bytes, base: 0, limits, entries: 0 }.follow(stated),
        other => other,
    }
}

struct Chain<'a> {
    bytes: &'a Bytes,
    base: usize,
    limits: &'a Limits,
    /// Entries read so far, of all sections.
    entries: usize,
}

impl Chain<'_> {
    fn follow(mut self, newest: usize) -> Result<Layout, ReadError> {
        let mut layout = Layout { base: self.base, ..Layout::default() };
        let mut seen = HashSet::new();
        let mut next = Some(newest);
        while let Some(offset) = next {
            if !seen.insert(offset) {
                return Err(ReadError::broken("the cross-reference sections form a circle"));
            }
            if seen.len() > MAX_SECTIONS {
                return Err(ReadError::limit("cross-reference sections"));
            }
            let mut section = self.section(offset)?;
            next = previous(&section)?;
            let hidden = match section.trailer.get("XRefStm").and_then(Object::as_integer) {
                Some(offset) if section.kind == SectionKind::Table => {
                    section.kind = SectionKind::Hybrid;
                    let offset =
                        usize::try_from(offset).map_err(|_| ReadError::broken("offset of a cross-reference"))?;
                    self.section(offset)?.entries
                }
                _ => Vec::new(),
            };
            layout.add(section, hidden);
        }
        layout.finish();
        self.check(&layout.entries)?;
        Ok(layout)
    }

    fn section(&mut self, offset: usize) -> Result<Section, ReadError> {
        let offset = self.base.checked_add(offset).ok_or(ReadError::broken("offset of a cross-reference"))?;
        let section = section_at(self.bytes, offset, self.base, self.limits)?;
        self.entries += section.entries.len();
        // Sections may repeat entries; hostile ones without end.
        if self.entries > 4 * self.limits.max_objects as usize {
            return Err(ReadError::limit("objects"));
        }
        Ok(section)
    }

    /// Whether each object lies where the cross-reference says.
    fn check(&self, entries: &BTreeMap<u32, Entry>) -> Result<(), ReadError> {
        if entries.len() > self.limits.max_objects as usize {
            return Err(ReadError::limit("objects"));
        }
        for (number, entry) in entries {
            let Entry::At { offset, generation } = entry else { continue };
            let found = parser::indirect_header(self.bytes, *offset).map(|(reference, _)| reference);
            if !found.is_some_and(|found| found.number == *number && found.generation == *generation) {
                return Err(ReadError::broken("no object where the cross-reference points"));
            }
        }
        Ok(())
    }
}

fn previous(section: &Section) -> Result<Option<usize>, ReadError> {
    match section.trailer.get("Prev") {
        None | Some(Object::Null | Object::Integer(0)) => Ok(None),
        Some(previous) => {
            let offset = previous.as_integer().and_then(|offset| usize::try_from(offset).ok());
            offset.map(Some).ok_or(ReadError::broken("offset of a cross-reference"))
        }
    }
}

impl Layout {
    /// Adds an older section: what newer ones state stays. In a hybrid section its stream comes after what the table has
    /// in use, and before what it has free (7.5.8.4).
    fn add(&mut self, section: Section, hidden: Vec<(u32, Entry)>) {
        let (free, used): (Vec<_>, Vec<_>) =
            section.entries.iter().copied().partition(|(_, entry)| *entry == Entry::Free);
        let mut numbers: Vec<u32> = Vec::with_capacity(section.entries.len() + hidden.len());
        for (number, entry) in used.into_iter().chain(hidden).chain(free) {
            self.entries.entry(number).or_insert(entry);
            numbers.push(number);
        }
        numbers.sort_unstable();
        numbers.dedup();
        for key in ["Root", "Info", "ID", "Encrypt"] {
            if let Some(value) =
                section.trailer.get(key).filter(|_| self.revisions.is_empty() || !self.trailer.contains(key))
            {
                self.trailer.set(key, value.clone());
            }
        }
        if self.revisions.is_empty() {
            self.trailer = section.trailer.clone();
        }
        self.revisions.push(Revision {
            offset: section.offset,
            kind: section.kind,
            trailer: section.trailer,
            numbers,
            marker_end: section.marker_end,
            end: section.end,
        });
    }

    /// Puts the sections in the order of time, and gives those of a linearized file their common end.
    fn finish(&mut self) {
        self.revisions.reverse();
        let (mut marker_end, mut end) = (0, 0);
        for revision in &mut self.revisions {
            marker_end = revision.marker_end.max(marker_end);
            end = revision.end.max(end);
            (revision.marker_end, revision.end) = (marker_end, end);
        }
    }
}
