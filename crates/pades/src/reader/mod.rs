//! Reading a document: where its objects lie and what they are.
//!
//! [`Document::open`] takes whatever common readers take: classic cross-reference tables, cross-reference streams, hybrid
//! files, object streams, bytes before the header. Where the cross-reference is broken it is rebuilt by scanning, and
//! [`Document::was_rebuilt`] says so.

mod chain;
mod document;
mod entry;
mod error;
mod limits;
mod object_stream;
mod pages;
mod rebuild;
mod section;
mod source;

#[cfg(test)]
mod tests;

pub use document::{Document, FileBytes};
pub use entry::Entry;
pub use error::ReadError;
pub use limits::Limits;
pub use pages::Page;
pub use section::{Revision, SectionKind};
pub use source::ObjectSource;
