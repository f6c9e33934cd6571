//! The mails: one file per [`MessageKind`](sinetti_domain::deliveries::MessageKind), each a struct of plain values that
//! renders to a [`Mail`] in the recipient's language.
//!
//! Every mail has a plain-text and an HTML part that say the same, needs no images, and carries one link at most.

mod already_registered;
mod cancelled;
mod changed;
mod completed;
mod confirm_email;
mod declined;
mod delegated;
mod digest;
mod ending;
mod extended;
mod invitation;
mod not_delivered;
mod progress;
mod prose;
mod reminder;
mod reset_password;
#[cfg(test)]
mod samples;
mod sheet;

pub use already_registered::AlreadyRegistered;
pub use cancelled::Cancelled;
pub use changed::Changed;
pub use completed::{Completed, Copy};
pub use confirm_email::ConfirmEmail;
pub use declined::Declined;
pub use delegated::Delegated;
pub use digest::{Digest, Entry, What};
pub use ending::Ending;
pub use extended::Extended;
pub use invitation::{Invitation, Paper};
pub use not_delivered::NotDelivered;
pub use progress::{Progress, Step};
pub use reminder::Reminder;
pub use reset_password::ResetPassword;

/// A rendered mail, without addresses and date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// One line.
    pub subject: String,
    /// The plain-text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// Files that travel with it.
    pub attachments: Vec<Attachment>,
}

/// A file that travels with a mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type, such as `application/pdf`.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: bytes::Bytes,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} ({}, {} bytes)", self.name, self.media_type, self.bytes.len())
    }
}

/// A template could not be written out; a defect of the program, never of the values.
#[derive(Debug, thiserror::Error)]
#[error("the mail could not be rendered: {0}")]
pub struct RenderError(#[from] askama::Error);
