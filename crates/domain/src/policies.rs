//! Policies: what an organization's administrator may relax (features.md C10). The default is the strict rule, always.

use serde::{Deserialize, Serialize};

use crate::{invitations::SignatureMethod, organizations::words};

/// The policies of an account. Every switch is off by default, which is the rule as the founding document gives it; what is
/// not written down is the default, so that a new switch needs no migration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Policies {
    /// Which kinds of signature may be asked for (C3).
    pub signature_types: SignatureTypes,
    /// Signatories may be added, removed and replaced, and how they sign may be changed, while nobody has signed (E4, D10).
    pub change_signatories: bool,
    /// The validity may be extended before it ends (E5).
    pub extend_validity: bool,
    /// Days before the end on which the sender and those who have not signed are warned; 0 for never (E5).
    pub warn_days: u32,
    /// The sender is told when a document expires (E5).
    pub tell_sender_expired: bool,
    /// Those whose link closes are told when a document is cancelled (E6).
    pub tell_cancelled: bool,
    /// A single invitation may be cancelled (E6).
    pub cancel_one: bool,
    /// A contact may be corrected until that person has signed, and not only until they have opened (E8).
    pub correct_until_signed: bool,
    /// A signatory may decline (E9).
    pub decline: bool,
    /// A signatory may name another person instead (E10).
    pub delegate: bool,
    /// The pages carry no footer with the check address (H2).
    pub no_footer: bool,
}

/// Most days before the end on which a warning may be set.
pub const WARN_DAYS_MOST: u32 = 30;

/// Which kinds of signature an organization lets its senders ask for (C3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureTypes {
    /// Both; light is proposed.
    #[default]
    Both,
    /// Both; strong is proposed.
    BothStrongFirst,
    /// Only with strong electronic identification.
    StrongOnly,
    /// Only without it.
    LightOnly,
}

words!(SignatureTypes {
    SignatureTypes::Both => "both",
    SignatureTypes::BothStrongFirst => "both-strong-first",
    SignatureTypes::StrongOnly => "strong-only",
    SignatureTypes::LightOnly => "light-only",
});

impl SignatureTypes {
    /// Whether a sender may ask for it.
    #[must_use]
    pub fn allows(self, method: SignatureMethod) -> bool {
        match self {
            Self::Both | Self::BothStrongFirst => true,
            Self::StrongOnly => method == SignatureMethod::Strong,
            Self::LightOnly => method == SignatureMethod::Light,
        }
    }

    /// What a new signatory is asked for unless the sender says otherwise.
    #[must_use]
    pub fn proposed(self) -> SignatureMethod {
        match self {
            Self::Both | Self::LightOnly => SignatureMethod::Light,
            Self::BothStrongFirst | Self::StrongOnly => SignatureMethod::Strong,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_written_down_is_strict() {
        let read: Policies = serde_json::from_str("{}").unwrap();
        assert_eq!(read, Policies::default());
        assert!(!read.decline && !read.delegate && !read.change_signatories && read.warn_days == 0);
    }

    #[test]
    fn what_is_proposed_is_allowed() {
        for types in SignatureTypes::ALL {
            assert!(types.allows(types.proposed()), "{types:?}");
        }
        assert!(!SignatureTypes::StrongOnly.allows(SignatureMethod::Light));
        assert!(!SignatureTypes::LightOnly.allows(SignatureMethod::Strong));
    }
}
