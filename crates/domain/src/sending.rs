//! How a document is sent: what its sender settles beside files and signatories (features.md D4 to D7, D14 to D17, E13).

use serde::{Deserialize, Serialize};

use crate::organizations::words;

/// What holds for a whole document, kept as it was typed. What is not written down is the default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct DocumentSettings {
    /// Addresses that each signatory opens and accepts (D4).
    pub links: Vec<LinkToAccept>,
    /// The text of invitations by text message; empty for the ordinary one (D15).
    pub sms: String,
    /// Each file becomes a document of its own, all signed through one link (D7).
    pub separately: bool,
    /// Reminders that go by themselves (D17).
    pub reminders: Reminders,
    /// What the sender is told (E13).
    pub notices: Notices,
    /// Whether the signed document is mailed to those who signed (D6).
    pub signed_copy: SignedCopy,
}

/// Something to be read elsewhere and accepted before signing (D4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct LinkToAccept {
    /// What it is called.
    pub title: String,
    /// Where it is: an `https` or `http` address.
    pub url: String,
}

/// The schedule of automatic reminders; off by default (D17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Reminders {
    /// Every so many days after the last message to that person; 0 for never.
    pub every_days: u32,
    /// So many days before the end of validity; 0 for never.
    pub before_end_days: u32,
}

/// What the sender is told about a document (E13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Notices {
    /// At each signature.
    pub each_signature: bool,
    /// When all have signed.
    pub completed: bool,
    /// Another address than the sender's own; empty for their own.
    pub address: String,
}

impl Default for Notices {
    fn default() -> Self {
        Self { each_signature: false, completed: true, address: String::new() }
    }
}

/// How a person wants their notices (E13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct NoticeSettings {
    /// Once a day in one mail, instead of one by one.
    pub digest: bool,
}

/// Whether and how those who signed get the signed document by mail (D6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum SignedCopy {
    /// Not: they ask the sender (A4).
    #[default]
    None,
    /// As an attachment of the mail that everybody has signed.
    Attachment,
    /// As a link that ends after some days.
    Link,
}

words!(SignedCopy {
    SignedCopy::None => "none",
    SignedCopy::Attachment => "attachment",
    SignedCopy::Link => "link",
});

/// By which way an invitation reaches its signatory (D14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum InvitationDelivery {
    /// By e-mail.
    #[default]
    Mail,
    /// By text message.
    Sms,
    /// By both.
    Both,
    /// The link by e-mail, the passphrase by text message.
    Secure,
    /// Not at all: the sender signs it at once, or hands the link over (D19).
    None,
}

words!(InvitationDelivery {
    InvitationDelivery::Mail => "mail",
    InvitationDelivery::Sms => "sms",
    InvitationDelivery::Both => "both",
    InvitationDelivery::Secure => "secure",
    InvitationDelivery::None => "none",
});

impl InvitationDelivery {
    /// Whether it needs an e-mail address.
    #[must_use]
    pub fn needs_email(self) -> bool {
        matches!(self, Self::Mail | Self::Both | Self::Secure)
    }

    /// Whether it needs a phone number.
    #[must_use]
    pub fn needs_phone(self) -> bool {
        matches!(self, Self::Sms | Self::Both | Self::Secure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_written_down_is_the_default() {
        let read: DocumentSettings = serde_json::from_str("{}").unwrap();
        assert_eq!(read, DocumentSettings::default());
        assert!(read.notices.completed && !read.notices.each_signature);
        assert_eq!(read.reminders, Reminders { every_days: 0, before_end_days: 0 });
    }
}
