//! The drop zone where a document begins, and what files are taken there.

use sinetti_actions::Installation;
use sinetti_domain::limits::DocumentLimits;
use sinetti_texts::Texts;

/// What files an installation takes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Taken {
    /// How many, how large.
    pub limits: DocumentLimits,
    /// Text documents and images, too, which are turned into PDF.
    pub office: bool,
}

impl Taken {
    /// By this installation.
    pub fn by(at: &Installation) -> Self {
        Self { limits: at.settings.limits, office: at.takes_office_files() }
    }

    /// For `accept` of a field that chooses files.
    pub fn accept(&self) -> &'static str {
        if self.office { "application/pdf,.pdf,.docx,.odt,image/jpeg,image/png" } else { "application/pdf,.pdf" }
    }

    /// A sentence about limits, and which kinds are taken besides PDF.
    pub fn note(&self, t: &Texts, limits: &'static str) -> String {
        let limits = t.say(limits).with("files", self.limits.files).with("size", megabytes(self.limits.bytes));
        if self.office { format!("{}. {limits}", t.say("drop-kinds")) } else { limits.to_string() }
    }
}

/// What the drop zone says.
#[derive(Debug, Clone)]
pub struct Drop {
    /// How many files, how large.
    pub note: String,
    /// Which files can be chosen.
    pub taken: Taken,
}

impl Drop {
    /// For what is taken.
    pub fn of(t: &Texts, taken: &Taken) -> Self {
        Self { note: taken.note(t, "drop-note"), taken: *taken }
    }
}

/// A limit of bytes as people know it: 15 MB for 15 × 1024 × 1024.
pub fn megabytes(bytes: u64) -> String {
    format!("{}\u{a0}MB", bytes / (1024 * 1024))
}
