//! Who may do what: the one authorization function. Every action asks it; folder and group rights will refine it here
//! without touching the callers.

use crate::{AccountId, PersonId, organizations::Role};

/// A signed-in person acting for one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Principal {
    /// Who.
    pub person: PersonId,
    /// For which account, as chosen in the role menu.
    pub account: AccountId,
    /// Their role in it; administrators of their own private account.
    pub role: Role,
}

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Permission {
    /// See and download documents.
    ReadDocuments,
    /// Create, send, cancel and remind.
    WriteDocuments,
    /// Delete documents.
    DeleteDocuments,
    /// Change the account's settings and users.
    ManageAccount,
}

impl Permission {
    /// Every permission.
    pub const ALL: [Self; 4] = [Self::ReadDocuments, Self::WriteDocuments, Self::DeleteDocuments, Self::ManageAccount];
}

/// Whether `principal` may do this with something that belongs to `owner`. For now: every member of the account may use its
/// documents; administrators also manage it.
#[must_use]
pub fn may(principal: &Principal, permission: Permission, owner: AccountId) -> bool {
    principal.account == owner
        && match permission {
            Permission::ReadDocuments | Permission::WriteDocuments | Permission::DeleteDocuments => true,
            Permission::ManageAccount => principal.role == Role::Administrator,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn principal(account: u128, role: Role) -> Principal {
        Principal {
            person: PersonId(uuid::Uuid::from_u128(1)),
            account: AccountId(uuid::Uuid::from_u128(account)),
            role,
        }
    }

    proptest! {
        #[test]
        fn nothing_of_another_account_is_reachable(own in any::<u128>(), other in any::<u128>(), index in 0usize..4, admin in any::<bool>()) {
            prop_assume!(own != other);
            let role = if admin { Role::Administrator } else { Role::Member };
            prop_assert!(!may(&principal(own, role), Permission::ALL[index], AccountId(uuid::Uuid::from_u128(other))));
        }
    }

    #[test]
    fn members_do_not_manage() {
        let account = AccountId(uuid::Uuid::from_u128(7));
        assert!(!may(&principal(7, Role::Member), Permission::ManageAccount, account));
        assert!(may(&principal(7, Role::Administrator), Permission::ManageAccount, account));
        assert!(may(&principal(7, Role::Member), Permission::WriteDocuments, account));
    }
}
