//! The one sentence that a check begins with.

use pades::check::{Report, Verdict};
use sinetti_actions::check::{code::CodeCheck, file::Known};
use sinetti_domain::documents::ShownStatus;

/// What the check of a file came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The newest version of a document of this installation, with every signature and the seal.
    Complete,
    /// The newest version, but not everyone has signed, or it is not sealed yet.
    Incomplete,
    /// Untouched, but there is a newer version.
    Newer,
    /// Untouched, signed by those we trust, but not kept here: whether it is the newest nobody knows.
    Untouched,
    /// Changed after it was signed, or a signature does not hold.
    Changed,
    /// Untouched, but signed by somebody unknown.
    UnknownSigner,
    /// There is no signature in it.
    Unsigned,
}

impl Outcome {
    /// From what the file says and what this installation knows.
    pub fn of(report: &Report, known: &Known, document: Option<&CodeCheck>) -> Self {
        match (report.verdict, known) {
            (Verdict::Changed, _) => Self::Changed,
            (Verdict::Unsigned, _) => Self::Unsigned,
            (Verdict::UnknownSigner, _) => Self::UnknownSigner,
            (Verdict::Valid, Known::Earlier { .. }) => Self::Newer,
            (Verdict::Valid, Known::Latest { sealed: true, .. }) => {
                let all = document.is_none_or(|document| document.status == ShownStatus::Signed);
                if all { Self::Complete } else { Self::Incomplete }
            }
            (Verdict::Valid, Known::Latest { sealed: false, .. }) => Self::Incomplete,
            (Verdict::Valid, Known::Unknown) => Self::Untouched,
        }
    }

    /// The key that its texts begin with.
    pub fn key(self) -> &'static str {
        match self {
            Self::Complete => "check-complete",
            Self::Incomplete => "check-incomplete",
            Self::Newer => "check-newer",
            Self::Untouched => "check-untouched",
            Self::Changed => "check-changed",
            Self::UnknownSigner => "check-unknown-signer",
            Self::Unsigned => "check-unsigned",
        }
    }

    /// Drawn as a whole seal.
    pub fn is_good(self) -> bool {
        matches!(self, Self::Complete | Self::Untouched)
    }

    /// Drawn as a broken seal.
    pub fn is_bad(self) -> bool {
        self == Self::Changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(verdict: Verdict) -> Report {
        Report {
            verdict,
            signatures: Vec::new(),
            trailing_bytes: false,
            unsigned_revision: false,
            problems: Vec::new(),
        }
    }

    #[test]
    fn only_a_sealed_newest_version_with_every_signature_is_complete() {
        let latest = |sealed| Known::Latest { code: "X".into(), sealed };
        let document = |status| CodeCheck {
            code: "X".into(),
            status,
            signed: 1,
            total: 2,
            signed_at: Vec::new(),
            sealed_at: None,
            zone: "UTC".into(),
        };
        let valid = report(Verdict::Valid);
        assert_eq!(Outcome::of(&valid, &latest(true), Some(&document(ShownStatus::Signed))), Outcome::Complete);
        assert_eq!(Outcome::of(&valid, &latest(true), Some(&document(ShownStatus::Cancelled))), Outcome::Incomplete);
        assert_eq!(Outcome::of(&valid, &latest(false), None), Outcome::Incomplete);
        assert_eq!(Outcome::of(&valid, &Known::Earlier { code: "X".into() }, None), Outcome::Newer);
        assert_eq!(Outcome::of(&valid, &Known::Unknown, None), Outcome::Untouched);
    }

    #[test]
    fn what_was_changed_is_never_called_good() {
        for known in
            [Known::Unknown, Known::Latest { code: "X".into(), sealed: true }, Known::Earlier { code: "X".into() }]
        {
            for verdict in [Verdict::Changed, Verdict::Unsigned, Verdict::UnknownSigner] {
                assert!(!Outcome::of(&report(verdict), &known, None).is_good());
            }
        }
    }
}
