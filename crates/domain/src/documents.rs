//! Documents and their statuses (features.md F).

use serde::{Deserialize, Serialize};

use crate::{Refused, invitations::InvitationStatus, limits, organizations::words, people};

/// The status of a document. `deleted` is not here: it concerns one archive entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentStatus {
    /// A draft, or not yet sent.
    New,
    /// Sent; somebody has not signed, or the seal is being made.
    Pending,
    /// Every signature given and the sealed files durable.
    Signed,
    /// Closed before everybody signed.
    Cancelled,
}

words!(DocumentStatus {
    DocumentStatus::New => "new",
    DocumentStatus::Pending => "pending",
    DocumentStatus::Signed => "signed",
    DocumentStatus::Cancelled => "cancelled",
});

impl DocumentStatus {
    /// Whether the status may change to `next`. Only new > pending > signed or cancelled.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::New, Self::Pending) | (Self::Pending, Self::Signed | Self::Cancelled))
    }
}

/// Why a document is `cancelled`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CancelReason {
    /// The sending account closed it.
    BySender,
    /// Its validity ended.
    Expired,
    /// A signatory declined.
    Declined,
}

words!(CancelReason {
    CancelReason::BySender => "by-sender",
    CancelReason::Expired => "expired",
    CancelReason::Declined => "declined",
});

/// How far the seal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SealState {
    /// Nothing to seal: signatures are still missing, or none was ever given.
    None,
    /// A job is to make it, or is making it.
    Due,
    /// The sealed files are durable.
    Sealed,
}

words!(SealState { SealState::None => "none", SealState::Due => "due", SealState::Sealed => "sealed" });

/// What people are shown: the status, with the two states that lie between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShownStatus {
    /// A draft.
    Draft,
    /// Waits for somebody.
    Pending,
    /// Everyone has signed, being sealed.
    Sealing,
    /// Signed and sealed.
    Signed,
    /// Cancelled by the sender.
    Cancelled,
    /// Its validity ended.
    Expired,
    /// Declined by a signatory.
    Declined,
}

words!(ShownStatus {
    ShownStatus::Draft => "draft",
    ShownStatus::Pending => "pending",
    ShownStatus::Sealing => "sealing",
    ShownStatus::Signed => "signed",
    ShownStatus::Cancelled => "cancelled",
    ShownStatus::Expired => "expired",
    ShownStatus::Declined => "declined",
});

impl ShownStatus {
    /// From what the database holds.
    #[must_use]
    pub fn of(status: DocumentStatus, reason: Option<CancelReason>, seal: SealState) -> Self {
        match (status, reason) {
            (DocumentStatus::New, _) => Self::Draft,
            (DocumentStatus::Pending, _) if seal == SealState::Due => Self::Sealing,
            (DocumentStatus::Pending, _) => Self::Pending,
            (DocumentStatus::Signed, _) => Self::Signed,
            (DocumentStatus::Cancelled, Some(CancelReason::Expired)) => Self::Expired,
            (DocumentStatus::Cancelled, Some(CancelReason::Declined)) => Self::Declined,
            (DocumentStatus::Cancelled, _) => Self::Cancelled,
        }
    }
}

/// What follows for a document when one of its invitations was signed, or it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Others still have to sign.
    Waits,
    /// Every signature is there: the seal is due.
    Complete,
    /// Nobody is left to sign, but an invitation was cancelled alone: not every signature was given, so the document is
    /// cancelled with those that were.
    Close,
}

/// Decides [`Next`] from the statuses of all invitations. An empty list never completes.
#[must_use]
pub fn next(invitations: &[InvitationStatus]) -> Next {
    if !invitations.is_empty() && invitations.iter().all(|status| *status == InvitationStatus::Signed) {
        Next::Complete
    } else if !invitations.is_empty() && !invitations.iter().any(|status| status.is_open()) {
        Next::Close
    } else {
        Next::Waits
    }
}

/// A document's name: mail subject, title when signing, name in the archive.
///
/// # Errors
/// `document-name-missing`, `document-name-too-long`.
pub fn name(text: &str) -> Result<String, Refused> {
    let name = people::one_line(text);
    if name.is_empty() {
        return Err(Refused::new("document-name-missing").at("name"));
    }
    if name.chars().count() > *limits::NAME.end() {
        return Err(Refused::new("document-name-too-long").at("name").with("limit", limits::NAME.end()));
    }
    Ok(name)
}

/// The name proposed for a document from its first file's name.
#[must_use]
pub fn name_from_file(file_name: &str) -> String {
    let base = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    let stem = match base.rsplit_once('.') {
        Some((stem, extension)) if extension.eq_ignore_ascii_case("pdf") => stem,
        _ => base,
    };
    people::one_line(&stem.replace('_', " ")).chars().take(*limits::NAME.end()).collect()
}

/// The message of the invitation mail.
///
/// # Errors
/// `message-too-long`.
pub fn message(text: &str) -> Result<String, Refused> {
    let message = people::many_lines(text);
    if message.chars().count() > limits::MESSAGE {
        return Err(Refused::new("message-too-long").at("message").with("limit", limits::MESSAGE));
    }
    Ok(message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_status() -> impl Strategy<Value = DocumentStatus> {
        proptest::sample::select(DocumentStatus::ALL)
    }

    proptest! {
        #[test]
        fn final_statuses_stay(from in any_status(), to in any_status()) {
            if matches!(from, DocumentStatus::Signed | DocumentStatus::Cancelled) {
                prop_assert!(!from.may_become(to));
            }
            prop_assert!(!from.may_become(from));
            prop_assert!(!to.may_become(DocumentStatus::New));
        }

        #[test]
        fn complete_means_every_signature(statuses in proptest::collection::vec(proptest::sample::select(InvitationStatus::ALL), 0..6)) {
            let every = !statuses.is_empty() && statuses.iter().all(|s| *s == InvitationStatus::Signed);
            prop_assert_eq!(next(&statuses) == Next::Complete, every);
            let open = statuses.is_empty() || statuses.iter().any(|s| s.is_open());
            prop_assert_eq!(next(&statuses) == Next::Waits, open, "it waits exactly while somebody may still sign");
        }

        #[test]
        fn a_proposed_name_is_taken_or_empty(file in ".{0,150}") {
            let proposed = name_from_file(&file);
            prop_assert!(proposed.trim().is_empty() || name(&proposed).is_ok());
        }
    }

    #[test]
    fn names_from_files() {
        assert_eq!(name_from_file("C:\\docs\\Lease_2026.PDF"), "Lease 2026");
        assert_eq!(name_from_file("sopimus.pdf"), "sopimus");
        assert_eq!(name_from_file(".pdf"), "");
    }
}
