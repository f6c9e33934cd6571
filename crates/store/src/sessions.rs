//! Sessions: signed-in browsers. The cookie's token is kept only as its SHA-256.

use jiff::Timestamp;
use sinetti_domain::{AccountId, PersonId, SessionId, organizations::Role};

use crate::{
    Hash, StoreError, Tx,
    accounts::{self, Account},
    people::{self, Person},
};

row! { session_columns,
    /// A session.
    pub struct Session {
        /// Made by the caller.
        pub id: SessionId,
        /// SHA-256 of the token in the cookie; unique.
        pub token_hash: Hash,
        /// Who signed in.
        pub person_id: PersonId,
        /// For which account they act now.
        pub account_id: AccountId,
        /// Signed in.
        pub created_at: Timestamp,
        /// Last used.
        pub last_seen_at: Timestamp,
        /// Ends.
        pub expires_at: Timestamp,
        /// The browser, as it calls itself.
        pub user_agent: String,
    }
}

/// A session with what every request needs to know.
#[derive(Debug, Clone, PartialEq)]
pub struct SignedIn {
    /// The session.
    pub session: Session,
    /// Who.
    pub person: Person,
    /// For which account. Their private one, when they may no longer act for the one they had chosen.
    pub account: Account,
    /// Their role in it.
    pub role: Role,
}

/// Adds a session.
///
/// # Errors
/// The database's.
pub async fn insert(tx: &mut Tx<'_>, session: &Session) -> Result<(), StoreError> {
    tx.execute(&INSERT, &session.values()).await.map(drop)
}

/// The living session of a token's hash.
///
/// # Errors
/// The database's.
pub async fn by_token_hash(tx: &mut Tx<'_>, token_hash: &Hash, now: Timestamp) -> Result<Option<SignedIn>, StoreError> {
    let Some(session) = tx.optional::<Session>(&BY_TOKEN_HASH, binds![token_hash, now]).await? else { return Ok(None) };
    let Some(person) = people::get(tx, session.person_id).await? else { return Ok(None) };
    let (account, role) = match accounts::role(tx, session.account_id, person.id).await? {
        Some(role) => (accounts::get(tx, session.account_id).await?, role),
        None => (accounts::private_of(tx, person.id).await?, Role::Administrator),
    };
    Ok(account.map(|account| SignedIn { session, person, account, role }))
}

/// Writes down that the session was used, and prolongs it.
///
/// # Errors
/// The database's.
pub async fn touch(tx: &mut Tx<'_>, id: SessionId, seen: Timestamp, expires: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&TOUCH, binds![id, seen, expires]).await
}

/// Chooses the account to act for. Whether the person may is for the caller to ask ([`accounts::role`]).
///
/// # Errors
/// The database's.
pub async fn set_account(tx: &mut Tx<'_>, id: SessionId, account: AccountId) -> Result<bool, StoreError> {
    tx.changed(&SET_ACCOUNT, binds![id, account]).await
}

/// The person's living sessions, last used first.
///
/// # Errors
/// The database's.
pub async fn of_person(tx: &mut Tx<'_>, person: PersonId, now: Timestamp) -> Result<Vec<Session>, StoreError> {
    tx.list(&OF_PERSON, binds![person, now]).await
}

/// Ends a session.
///
/// # Errors
/// The database's.
pub async fn delete(tx: &mut Tx<'_>, id: SessionId) -> Result<bool, StoreError> {
    tx.changed(&DELETE, binds![id]).await
}

/// Ends every session of a person, but for `kept`; how many.
///
/// # Errors
/// The database's.
pub async fn delete_all_of_person(
    tx: &mut Tx<'_>,
    person: PersonId,
    kept: Option<SessionId>,
) -> Result<u64, StoreError> {
    match kept {
        Some(kept) => tx.execute(&DELETE_OTHERS, binds![person, kept]).await,
        None => tx.execute(&DELETE_ALL, binds![person]).await,
    }
}

/// Removes sessions that have ended; how many.
///
/// # Errors
/// The database's.
pub async fn delete_expired(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&DELETE_EXPIRED, binds![now]).await
}

statements! {
    INSERT: concat!("INSERT INTO session (", session_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    BY_TOKEN_HASH: concat!("SELECT ", session_columns!(""), " FROM session WHERE token_hash = $1 AND expires_at > $2");
    TOUCH: "UPDATE session SET last_seen_at = $2, expires_at = $3 WHERE id = $1";
    SET_ACCOUNT: "UPDATE session SET account_id = $2 WHERE id = $1";
    OF_PERSON: concat!(
        "SELECT ", session_columns!(""), " FROM session WHERE person_id = $1 AND expires_at > $2 ORDER BY last_seen_at DESC, id"
    );
    DELETE: "DELETE FROM session WHERE id = $1";
    DELETE_OTHERS: "DELETE FROM session WHERE person_id = $1 AND id <> $2";
    DELETE_ALL: "DELETE FROM session WHERE person_id = $1";
    DELETE_EXPIRED: "DELETE FROM session WHERE expires_at <= $1";
}
