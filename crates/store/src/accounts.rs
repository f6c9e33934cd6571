//! Accounts: a person's private one, and organizations with their members.

use jiff::Timestamp;
use sinetti_domain::{
    AccountId, Language, PersonId,
    organizations::{AccountKind, Role},
    policies::Policies,
};

use crate::{StoreError, Tx};

row! { account_columns,
    /// A private account or an organization.
    pub struct Account {
        /// Made by the caller.
        pub id: AccountId,
        /// Which of the two.
        pub kind: AccountKind,
        /// Whose private account it is; unique. `None` for an organization.
        pub person_id: Option<PersonId>,
        /// The organization's or the person's name.
        pub name: String,
        /// The organization's, with check digit where Finnish.
        pub business_id: Option<String>,
        /// ISO 3166-1, two letters.
        pub country: String,
        /// IANA zone, in which days of validity end.
        pub time_zone: String,
        /// The language new documents start with.
        pub language: Language,
        /// Days of validity that new documents start with.
        pub default_validity_days: u32,
        /// Made.
        pub created_at: Timestamp,
        /// What its administrator relaxed.
        pub policies: Policies,
    }
}

row! { membership_columns,
    /// That a person belongs to an organization.
    pub struct Membership {
        /// The organization.
        pub account_id: AccountId,
        /// The member.
        pub person_id: PersonId,
        /// What they may do.
        pub role: Role,
        /// Since.
        pub created_at: Timestamp,
    }
}

row! { account_of_person_columns,
    /// An account that a person may act for, as the role menu lists it.
    pub struct AccountOfPerson {
        /// The account.
        pub id: AccountId,
        /// Which of the two.
        pub kind: AccountKind,
        /// Its name.
        pub name: String,
        /// The person's role in it; administrator of their own.
        pub role: Role,
    }
}

row! { member_columns,
    /// A member as the users' list shows them.
    pub struct Member {
        /// Who.
        pub person_id: PersonId,
        /// Their name.
        pub name: String,
        /// Their address.
        pub email: String,
        /// What they may do.
        pub role: Role,
        /// Since.
        pub created_at: Timestamp,
    }
}

/// Adds an account; a private one for every person, right after the person.
///
/// # Errors
/// [`StoreError::Conflict`] when the person has a private account already.
pub async fn insert(tx: &mut Tx<'_>, account: &Account) -> Result<(), StoreError> {
    tx.execute(&INSERT, &account.values()).await.map(drop)
}

/// Adds an organization with its first administrator.
///
/// # Errors
/// The database's.
pub async fn create_organization(
    tx: &mut Tx<'_>,
    account: &Account,
    administrator: PersonId,
) -> Result<(), StoreError> {
    insert(tx, account).await?;
    let membership = Membership {
        account_id: account.id,
        person_id: administrator,
        role: Role::Administrator,
        created_at: account.created_at,
    };
    insert_membership(tx, &membership).await
}

/// Adds a member.
///
/// # Errors
/// [`StoreError::Conflict`] when they are one already.
pub async fn insert_membership(tx: &mut Tx<'_>, membership: &Membership) -> Result<(), StoreError> {
    tx.execute(&INSERT_MEMBERSHIP, &membership.values()).await.map(drop)
}

/// An account by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<Account>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// The same, locked until the transaction ends: what is counted or unique in an account changes one after another.
///
/// # Errors
/// The database's.
pub async fn lock(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<Account>, StoreError> {
    tx.optional(&LOCK, binds![id]).await
}

/// A person's private account.
///
/// # Errors
/// The database's.
pub async fn private_of(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<Account>, StoreError> {
    tx.optional(&PRIVATE_OF, binds![person]).await
}

/// Every account the person may act for, each once: the private one first, then organizations by name. The private account
/// needs no membership; one that is there all the same does not list it again.
///
/// # Errors
/// The database's.
pub async fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<AccountOfPerson>, StoreError> {
    tx.list(&OF_PERSON, binds![person]).await
}

/// The person's role in an account: administrator of their private one, their membership's in an organization, else `None`.
///
/// # Errors
/// The database's.
pub async fn role(tx: &mut Tx<'_>, account: AccountId, person: PersonId) -> Result<Option<Role>, StoreError> {
    Ok(tx.optional::<AccountOfPerson>(&ROLE, binds![account, person]).await?.map(|found| found.role))
}

/// The members of an organization, oldest first.
///
/// # Errors
/// The database's.
pub async fn members(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Member>, StoreError> {
    tx.list(&MEMBERS, binds![account]).await
}

/// Takes a member away.
///
/// # Errors
/// The database's.
pub async fn remove_member(tx: &mut Tx<'_>, account: AccountId, person: PersonId) -> Result<bool, StoreError> {
    tx.changed(&REMOVE_MEMBER, binds![account, person]).await
}

/// Writes the settings of `account`: name, business id, country, time zone, language, days of validity.
///
/// # Errors
/// The database's.
pub async fn update(tx: &mut Tx<'_>, account: &Account) -> Result<bool, StoreError> {
    tx.changed(
        &UPDATE,
        binds![
            account.id,
            account.name,
            account.business_id,
            account.country,
            account.time_zone,
            account.language,
            account.default_validity_days
        ],
    )
    .await
}

/// Writes the policies of an account.
///
/// # Errors
/// The database's.
pub async fn set_policies(tx: &mut Tx<'_>, account: AccountId, policies: &Policies) -> Result<bool, StoreError> {
    tx.changed(&SET_POLICIES, binds![account, policies]).await
}

statements! {
    INSERT: concat!("INSERT INTO account (", account_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
    INSERT_MEMBERSHIP: concat!("INSERT INTO membership (", membership_columns!(""), ") VALUES ($1, $2, $3, $4)");
    GET: concat!("SELECT ", account_columns!(""), " FROM account WHERE id = $1");
    LOCK: concat!("SELECT ", account_columns!(""), " FROM account WHERE id = $1"),
        concat!("SELECT ", account_columns!(""), " FROM account WHERE id = $1 FOR UPDATE");
    PRIVATE_OF: concat!("SELECT ", account_columns!(""), " FROM account WHERE person_id = $1");
    OF_PERSON: "SELECT id, kind, name, 'administrator' AS role, 0 AS place FROM account WHERE person_id = $1 \
        UNION ALL SELECT a.id, a.kind, a.name, m.role, 1 AS place FROM membership m JOIN account a ON a.id = m.account_id \
        WHERE m.person_id = $1 AND a.person_id IS NULL ORDER BY place, name, id";
    ROLE: "SELECT id, kind, name, 'administrator' AS role FROM account WHERE id = $1 AND person_id = $2 \
        UNION ALL SELECT a.id, a.kind, a.name, m.role FROM membership m JOIN account a ON a.id = m.account_id \
        WHERE m.account_id = $1 AND m.person_id = $2 AND a.person_id IS NULL";
    MEMBERS: "SELECT m.person_id, p.name, p.email, m.role, m.created_at FROM membership m JOIN person p ON p.id = m.person_id \
        WHERE m.account_id = $1 ORDER BY m.created_at, m.person_id";
    REMOVE_MEMBER: "DELETE FROM membership WHERE account_id = $1 AND person_id = $2";
    UPDATE: "UPDATE account SET name = $2, business_id = $3, country = $4, time_zone = $5, language = $6, \
        default_validity_days = $7 WHERE id = $1";
    SET_POLICIES: "UPDATE account SET policies = $2 WHERE id = $1";
}
