//! What an installation takes: the defaults of features.md D2, changeable by the operator.

use serde::{Deserialize, Serialize};

/// Limits on one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DocumentLimits {
    /// Bytes of all files together.
    pub bytes: u64,
    /// Files in one document.
    pub files: u32,
    /// Pages of all files together.
    pub pages: u32,
    /// Signatories of one document.
    pub signatories: u32,
}

impl Default for DocumentLimits {
    fn default() -> Self {
        Self { bytes: 15 * 1024 * 1024, files: 10, pages: 350, signatories: 80 }
    }
}

/// Characters of a document's name.
pub const NAME: std::ops::RangeInclusive<usize> = 1..=100;
/// Characters of the message in an invitation mail.
pub const MESSAGE: usize = 3_000;
/// Characters of the text of an invitation by text message, to which the link is added (features.md D15).
pub const SMS: std::ops::RangeInclusive<usize> = 10..=160;
/// Links to accept in one document (D4).
pub const LINKS: usize = 10;
/// Characters of a link's title.
pub const LINK_TITLE: std::ops::RangeInclusive<usize> = 1..=100;
/// Characters of a link's address.
pub const LINK_URL: usize = 1_000;
/// Days between automatic reminders, and days before the end (D17).
pub const REMINDER_DAYS: std::ops::RangeInclusive<u32> = 1..=60;
/// Documents that one press acts on (E2).
pub const PICKED: usize = 200;
/// Bytes of all files that are downloaded at once (E2).
pub const PICKED_BYTES: u64 = 100_000_000;
/// Days for which what was deleted can be brought back (E11).
pub const TRASH_DAYS: i64 = 30;
/// Characters of a person's or an organization's name.
pub const PERSON_NAME: std::ops::RangeInclusive<usize> = 1..=100;
/// Characters of a password.
pub const PASSWORD: std::ops::RangeInclusive<usize> = 10..=256;
/// Days an invitation may be valid (features.md C4).
pub const VALIDITY_DAYS: std::ops::RangeInclusive<i64> = 1..=180;
/// Days of validity when the organization says nothing (C4).
pub const VALIDITY_PRESET_DAYS: i64 = 30;
/// Characters of the reason for which somebody declines to sign (E9).
pub const DECLINE_REASON: std::ops::RangeInclusive<usize> = 1..=500;
/// Wrong passphrases after which a link is dead (G1).
pub const PASSPHRASE_GUESSES: u32 = 10;
/// Contacts invited before that are proposed while a signatory is typed.
pub const CONTACTS: usize = 60;
/// Message templates, recipient groups and invitation templates that one account may have, of each kind (C5, C6).
pub const SAVED: usize = 200;
/// Contacts in one recipient group (C5).
pub const RECIPIENTS: usize = 100;
