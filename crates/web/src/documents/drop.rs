//! The drop zone where a document begins.

use sinetti_domain::limits::DocumentLimits;
use sinetti_texts::Texts;

/// What it says.
#[derive(Debug, Clone)]
pub struct Drop {
    /// How many files, how large.
    pub note: String,
}

impl Drop {
    /// With the installation's limits.
    pub fn of(t: &Texts, limits: &DocumentLimits) -> Self {
        let note = t.say("drop-note").with("files", limits.files).with("size", megabytes(limits.bytes));
        Self { note: note.to_string() }
    }
}

/// A limit of bytes as people know it: 15 MB for 15 × 1024 × 1024.
pub fn megabytes(bytes: u64) -> String {
    format!("{}\u{a0}MB", bytes / (1024 * 1024))
}
