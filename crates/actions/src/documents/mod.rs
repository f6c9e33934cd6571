//! Documents: drafts, sending, lists, the document page, downloads, cancelling, deleting.

pub mod addendum;
pub mod bulk;
pub mod cancel;
pub mod copies;
pub mod delete;
pub mod download;
pub mod draft;
pub mod extend;
pub mod files;
mod handed_out;
pub mod home;
pub mod list;
mod office;
pub mod pages;
pub mod send;
mod timeline;
pub mod view;

pub(crate) mod access;
pub(crate) mod close;
pub(crate) mod content;
pub(crate) mod fields;
pub(crate) mod problems;
pub(crate) mod separately;
pub(crate) mod signing_copy;

pub(crate) use signing_copy::is_evidence_file;

use jiff::{Timestamp, civil::Date};
use sinetti_domain::{DocumentId, InvitationId, documents::ShownStatus, invitations::InvitationStatus};
use sinetti_store::documents::list::Listed;

/// A document in a list.
#[derive(Debug, Clone)]
pub struct DocumentRow {
    /// Which.
    pub id: DocumentId,
    /// Its name.
    pub name: String,
    /// Its status as shown.
    pub status: ShownStatus,
    /// Who sent it, or made the draft.
    pub sender: String,
    /// Name (or address) and status of every signatory, in order.
    pub signatories: Vec<(String, InvitationStatus)>,
    /// How many have signed.
    pub signed: u32,
    /// Last day of validity.
    pub valid_until: Option<Date>,
    /// Whole days left, 0 on the last day; only while pending.
    pub days_left: Option<i64>,
    /// A message to a signatory was refused or came back and nothing newer reached them.
    pub undeliverable: Vec<String>,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// The last event.
    pub updated_at: Timestamp,
}

impl DocumentRow {
    /// How many signatures are wanted.
    #[must_use]
    pub fn total(&self) -> u32 {
        u32::try_from(self.signatories.len()).unwrap_or(u32::MAX)
    }

    /// Names of those who have not signed.
    #[must_use]
    pub fn missing(&self) -> Vec<&str> {
        self.signatories.iter().filter(|(_, status)| status.is_open()).map(|(name, _)| name.as_str()).collect()
    }
}

impl DocumentRow {
    /// A row from what the store lists. `unreachable` are invitations whose newest message did not arrive.
    pub(crate) fn from_listed(listed: Listed, unreachable: &[InvitationId], zone: &str, now: Timestamp) -> Self {
        let undeliverable = listed
            .signatories
            .iter()
            .filter(|s| unreachable.contains(&s.invitation_id))
            .map(|s| shown_name(&s.name, &s.email))
            .collect();
        Self {
            id: listed.id,
            name: listed.name,
            status: listed.shown,
            sender: listed.sender_name,
            signatories: listed.signatories.iter().map(|s| (shown_name(&s.name, &s.email), s.status)).collect(),
            signed: listed.signed,
            days_left: listed
                .valid_until
                .filter(|_| listed.shown == ShownStatus::Pending)
                .map(|date| days_left(date, zone, now)),
            valid_until: listed.valid_until,
            undeliverable,
            sent_at: listed.sent_at,
            updated_at: listed.updated_at,
        }
    }
}

/// What a signatory is called: the name, or the address while none is known.
pub(crate) fn shown_name(name: &str, email: &str) -> String {
    if name.is_empty() { email.to_owned() } else { name.to_owned() }
}

/// A check code as it is printed on documents and shown: capital letters, which are harder to mistake for digits. Every way of
/// writing it is understood.
pub(crate) fn printed(check_code: &str) -> String {
    check_code.to_ascii_uppercase()
}

/// Whole days until the last day, 0 on it.
pub(crate) fn days_left(until: Date, zone: &str, now: Timestamp) -> i64 {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let today = now.to_zoned(zone).date();
    today.until(until).map_or(0, |span| i64::from(span.get_days())).max(0)
}
