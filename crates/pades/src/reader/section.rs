//! The sections of the cross-reference, one or more for each revision of the document.

mod stream;
mod table;

use bytes::Bytes;

use super::{Entry, Limits, ReadError};
use crate::{lexer::Lexer, object::Dictionary, parser};

/// How a section of the cross-reference is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionKind {
    /// A classic table (7.5.4).
    Table,
    /// A cross-reference stream (7.5.8).
    Stream,
    /// A table with a stream beside it (7.5.8.4).
    Hybrid,
}

/// One section of the cross-reference as the `/Prev` chain reaches it.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// Where the section begins.
    pub offset: usize,
    pub kind: SectionKind,
    /// Its trailer dictionary (of a stream: the stream's).
    pub trailer: Dictionary,
    /// Object numbers the section states something about, sorted.
    pub numbers: Vec<u32>,
    /// The byte after the `%%EOF` that closes the revision, without the end of line after it. In a linearized file the two
    /// sections of the first revision share one end.
    pub marker_end: usize,
    /// As `marker_end`, with the end of line (CR, LF or both) that follows, if one does.
    pub end: usize,
}

/// A section as it was read.
pub(super) struct Section {
    pub offset: usize,
    pub kind: SectionKind,
    pub trailer: Dictionary,
    pub entries: Vec<(u32, Entry)>,
    pub marker_end: usize,
    pub end: usize,
}

/// Reads the section at an offset; the offsets it states count from `base`.
pub(super) fn section_at(bytes: &Bytes, offset: usize, base: usize, limits: &Limits) -> Result<Section, ReadError> {
    if offset >= bytes.len() {
        return Err(ReadError::broken("offset of a cross-reference"));
    }
    let mut lexer = Lexer::new(bytes, offset);
    lexer.skip_white_space();
    let (kind, (entries, trailer, end)) = match lexer.rest().strip_prefix(b"xref") {
        Some(_) => (SectionKind::Table, table::read(bytes, lexer.position() + 4, base, limits)?),
        None => (SectionKind::Stream, stream::read(bytes, offset, base, limits)?),
    };
    let (marker_end, end) = end_of_revision(bytes, end);
    Ok(Section { offset, kind, trailer, entries, marker_end, end })
}

/// What a section reads as: entries, trailer, and where it ends.
type Parts = (Vec<(u32, Entry)>, Dictionary, usize);

/// The ends of the revision whose section ends at an offset, see [`Revision`].
fn end_of_revision(bytes: &[u8], section_end: usize) -> (usize, usize) {
    // `startxref`, a number and the marker follow at once; a kilobyte leaves room for comments.
    let window = &bytes[section_end..bytes.len().min(section_end + 1024)];
    let marker_end = match memchr::memmem::find(window, b"%%EOF") {
        Some(found) => section_end + found + 5,
        None => bytes.len(),
    };
    (marker_end, marker_end + parser::end_of_line(&bytes[marker_end..]))
}
