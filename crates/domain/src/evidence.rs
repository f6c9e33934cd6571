//! Evidence: the kinds of events, and who is behind them.

use serde::{Deserialize, Serialize};

use crate::organizations::words;

/// What happened to a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// The draft was made.
    Created,
    /// The document was sent.
    Sent,
    /// A message was taken by the next server.
    Delivered,
    /// A message was refused for now, the first time.
    Deferred,
    /// A message was refused.
    Refused,
    /// A message that had been taken came back.
    Bounced,
    /// A signatory opened it.
    Opened,
    /// A signatory said they have read it.
    Read,
    /// A signatory was identified.
    Identified,
    /// A signatory signed.
    Signed,
    /// A signatory declined.
    Declined,
    /// A signatory named another person.
    Delegated,
    /// A reminder was sent.
    Reminded,
    /// An address was corrected.
    Corrected,
    /// The validity was extended.
    Extended,
    /// The sender cancelled it.
    Cancelled,
    /// Its validity ended.
    Expired,
    /// The seal was made.
    Sealed,
    /// The archive time stamp was renewed.
    Renewed,
    /// A file was downloaded.
    Downloaded,
    /// It was moved to another folder.
    Moved,
    /// An archive entry was deleted.
    Deleted,
    /// An archive entry was brought back from the trash.
    Restored,
    /// A passphrase was guessed wrong.
    PassphraseWrong,
    /// A signatory whose link was locked asked for a new one.
    LinkRenewed,
    /// It was sent as an addendum to another document.
    AddendumTo,
    /// An addendum to it was sent.
    AddendumSent,
    /// Signatories were added, removed or replaced before anybody had signed.
    SignatoriesChanged,
    /// One invitation was cancelled.
    InvitationCancelled,
    /// A policy had a signatory or the sender told something.
    Told,
}

words!(EventKind {
    EventKind::Created => "created",
    EventKind::Sent => "sent",
    EventKind::Delivered => "delivered",
    EventKind::Deferred => "deferred",
    EventKind::Refused => "refused",
    EventKind::Bounced => "bounced",
    EventKind::Opened => "opened",
    EventKind::Read => "read",
    EventKind::Identified => "identified",
    EventKind::Signed => "signed",
    EventKind::Declined => "declined",
    EventKind::Delegated => "delegated",
    EventKind::Reminded => "reminded",
    EventKind::Corrected => "corrected",
    EventKind::Extended => "extended",
    EventKind::Cancelled => "cancelled",
    EventKind::Expired => "expired",
    EventKind::Sealed => "sealed",
    EventKind::Renewed => "renewed",
    EventKind::Downloaded => "downloaded",
    EventKind::Moved => "moved",
    EventKind::Deleted => "deleted",
    EventKind::Restored => "restored",
    EventKind::PassphraseWrong => "passphrase-wrong",
    EventKind::LinkRenewed => "link-renewed",
    EventKind::AddendumTo => "addendum-to",
    EventKind::AddendumSent => "addendum-sent",
    EventKind::SignatoriesChanged => "signatories-changed",
    EventKind::InvitationCancelled => "invitation-cancelled",
    EventKind::Told => "told",
});
