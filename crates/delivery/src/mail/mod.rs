//! The mails: one file per [`MessageKind`](sinetti_domain::deliveries::MessageKind), each a struct of plain values that
//! renders to a [`Mail`] in the recipient's language.
//!
//! Every mail has a plain-text and an HTML part that say the same, needs no images, and carries one link at most.

mod already_registered;
mod completed;
mod confirm_email;
mod declined;
mod delegated;
mod extended;
mod invitation;
mod not_delivered;
mod prose;
mod reminder;
mod reset_password;
#[cfg(test)]
mod samples;
mod sheet;

pub use already_registered::AlreadyRegistered;
pub use completed::{Completed, Copy};
pub use confirm_email::ConfirmEmail;
pub use declined::Declined;
pub use delegated::Delegated;
pub use extended::Extended;
pub use invitation::Invitation;
pub use not_delivered::NotDelivered;
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
}

/// A template could not be written out; a defect of the program, never of the values.
#[derive(Debug, thiserror::Error)]
#[error("the mail could not be rendered: {0}")]
pub struct RenderError(#[from] askama::Error);
