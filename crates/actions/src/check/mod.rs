//! Check a document: by its code, or by the file itself (features.md H6).

pub mod code;
pub mod file;
