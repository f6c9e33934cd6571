//! Identifiers: a type for each thing, so that one is never taken for another. All are UUIDv7, made by the store's caller.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )*};
}

id! {
    /// A human with one login.
    PersonId;
    /// A private account or an organization.
    AccountId;
    /// The thing being signed.
    DocumentId;
    /// One PDF of a document.
    FileId;
    /// One requirement for one signature.
    InvitationId;
    /// What a mailed address stands for: one person's way to one or several invitations.
    LinkId;
    /// One attempt to bring a message to somebody by one channel.
    DeliveryId;
    /// A fulfilled invitation.
    SignatureId;
    /// That a holder has a document.
    ArchiveEntryId;
    /// Where a document is archived.
    FolderId;
    /// A saved text of an invitation.
    MessageTemplateId;
    /// A saved list of contacts to invite.
    RecipientGroupId;
    /// Saved presets for a new invitation.
    InvitationTemplateId;
    /// A signed-in browser.
    SessionId;
    /// A piece of work to be done later.
    JobId;
    /// Something to be told in a digest.
    NoticeId;
}
