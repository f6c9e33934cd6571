//! Who is at the other end.

use std::net::IpAddr;

use jiff::Timestamp;
use sinetti_domain::{
    AccountId, Language, PersonId, SessionId, organizations::AccountKind, permissions::Principal, policies::Policies,
};

/// Where a request comes from: what evidence records of a device.
#[derive(Debug, Clone, Default)]
pub struct Visitor {
    /// The address, as far as it is known.
    pub ip: Option<IpAddr>,
    /// The browser's own description, shortened to 300 characters.
    pub user_agent: String,
}

/// A signed-in person with what every page shows of them.
#[derive(Debug, Clone)]
pub struct Session {
    /// The session.
    pub id: SessionId,
    /// Who acts, and for which account.
    pub principal: Principal,
    /// The person's name.
    pub name: String,
    /// The person's address.
    pub email: String,
    /// The language of the person's pages.
    pub language: Language,
    /// The name of the account acted for.
    pub account_name: String,
    /// Private or organization.
    pub account_kind: AccountKind,
    /// The account's time zone.
    pub zone: String,
    /// The account's policies.
    pub policies: Policies,
    /// Every account the role menu offers, the private one first.
    pub accounts: Vec<(AccountId, String, AccountKind)>,
    /// When the session ends.
    pub expires_at: Timestamp,
}

impl Session {
    /// The person.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.principal.person
    }

    /// The account acted for.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.principal.account
    }
}
