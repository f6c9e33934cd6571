//! Links: a person's way to the invitations of one document. Nothing secret is kept: a link's token and passphrase are
//! HMACs over its id and generation by a key outside the database; a raised generation makes new ones and ends the old.

use jiff::Timestamp;
use sinetti_domain::{DocumentId, LinkId};
use uuid::Uuid;

use crate::{Hash, StoreError, Tx};

row! { link_columns,
    /// A link.
    pub struct Link {
        /// Made by the caller.
        pub id: LinkId,
        /// The document.
        pub document_id: DocumentId,
        /// Whose, by address without case.
        pub email_folded: String,
        /// Raised when the old token and passphrase must end.
        pub generation: u32,
        /// Wrong passphrases given in this generation.
        pub wrong_guesses: u32,
        /// No longer opens anything.
        pub dead_at: Option<Timestamp>,
        /// Made.
        pub created_at: Timestamp,
    }
}

impl Link {
    /// A new one, in its first generation.
    #[must_use]
    pub fn new(id: LinkId, document_id: DocumentId, email_folded: String, created_at: Timestamp) -> Self {
        Self { id, document_id, email_folded, generation: 1, wrong_guesses: 0, dead_at: None, created_at }
    }
}

row! { link_session_columns,
    /// A browser that came by a link: what its cookie stands for.
    pub struct LinkSession {
        /// Made by the caller.
        pub id: Uuid,
        /// SHA-256 of the token in the cookie; unique.
        pub token_hash: Hash,
        /// The link.
        pub link_id: LinkId,
        /// The link's generation then.
        pub generation: u32,
        /// Came.
        pub created_at: Timestamp,
        /// Ends.
        pub expires_at: Timestamp,
        /// From which network address.
        pub ip: Option<String>,
        /// The browser, as it calls itself.
        pub user_agent: String,
        /// The passphrase was right.
        pub unlocked_at: Option<Timestamp>,
    }
}

row! { passed_columns,
    /// To whom a link's person passed their signing on.
    pub struct Passed {
        /// The address; nothing when it was not passed on.
        pub passed_to: Option<String>,
    }
}

/// Adds a link.
///
/// # Errors
/// The database's.
pub async fn insert(tx: &mut Tx<'_>, link: &Link) -> Result<(), StoreError> {
    tx.execute(&INSERT, &link.values()).await.map(drop)
}

/// A link by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: LinkId) -> Result<Option<Link>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// The links of a document, oldest first.
///
/// # Errors
/// The database's.
pub async fn of_document(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<Link>, StoreError> {
    tx.list(&OF_DOCUMENT, binds![document]).await
}

/// Ends the token and passphrase of a link and begins new ones, with no wrong guesses, alive; the new generation.
///
/// # Errors
/// The database's.
pub async fn raise_generation(tx: &mut Tx<'_>, id: LinkId) -> Result<Option<u32>, StoreError> {
    Ok(tx.optional::<Link>(&RAISE_GENERATION, binds![id]).await?.map(|link| link.generation))
}

/// Gives a link to another address: its token and passphrase end as by [`raise_generation`]; the new generation.
///
/// # Errors
/// The database's.
pub async fn readdress(tx: &mut Tx<'_>, id: LinkId, email_folded: &str) -> Result<Option<u32>, StoreError> {
    Ok(tx.optional::<Link>(&READDRESS, binds![id, email_folded]).await?.map(|link| link.generation))
}

/// Counts a wrong passphrase; how many there are now in this generation. `None` when there is no such link.
///
/// # Errors
/// The database's.
pub async fn count_wrong_guess(tx: &mut Tx<'_>, id: LinkId) -> Result<Option<u32>, StoreError> {
    Ok(tx.optional::<Link>(&COUNT_WRONG_GUESS, binds![id]).await?.map(|link| link.wrong_guesses))
}

/// Makes a link dead; `false` when it was.
///
/// # Errors
/// The database's.
pub async fn kill(tx: &mut Tx<'_>, id: LinkId, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&KILL, binds![id, at]).await
}

/// Writes down to which address a link's person passed their signing on.
///
/// # Errors
/// The database's.
pub async fn pass_on(tx: &mut Tx<'_>, id: LinkId, to: &str) -> Result<bool, StoreError> {
    tx.changed(&PASS_ON, binds![id, to]).await
}

/// To which address it was passed on, if it was.
///
/// # Errors
/// The database's.
pub async fn passed_to(tx: &mut Tx<'_>, id: LinkId) -> Result<Option<String>, StoreError> {
    Ok(tx.optional::<Passed>(&PASSED_TO, binds![id]).await?.and_then(|passed| passed.passed_to))
}

/// Makes every link of a document dead; how many.
///
/// # Errors
/// The database's.
pub async fn kill_all(tx: &mut Tx<'_>, document: DocumentId, at: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&KILL_ALL, binds![document, at]).await
}

/// Adds a browser's session.
///
/// # Errors
/// The database's.
pub async fn insert_session(tx: &mut Tx<'_>, session: &LinkSession) -> Result<(), StoreError> {
    tx.execute(&INSERT_SESSION, &session.values()).await.map(drop)
}

/// The living session of a token's hash with its link. One of an earlier generation of the link is not found; one of a dead
/// link is, so that the page can say what happened.
///
/// # Errors
/// The database's.
pub async fn session_by_token_hash(
    tx: &mut Tx<'_>,
    token_hash: &Hash,
    now: Timestamp,
) -> Result<Option<(LinkSession, Link)>, StoreError> {
    let Some(session) = tx.optional::<LinkSession>(&SESSION, binds![token_hash, now]).await? else { return Ok(None) };
    let link = get(tx, session.link_id).await?;
    Ok(link.filter(|link| link.generation == session.generation).map(|link| (session, link)))
}

/// Writes down that the passphrase was right.
///
/// # Errors
/// The database's.
pub async fn unlock_session(tx: &mut Tx<'_>, id: Uuid, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&UNLOCK_SESSION, binds![id, at]).await
}

/// Ends a browser's session.
///
/// # Errors
/// The database's.
pub async fn delete_session(tx: &mut Tx<'_>, id: Uuid) -> Result<bool, StoreError> {
    tx.changed(&DELETE_SESSION, binds![id]).await
}

/// Removes sessions that have ended; how many.
///
/// # Errors
/// The database's.
pub async fn delete_expired_sessions(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&DELETE_EXPIRED, binds![now]).await
}

statements! {
    INSERT: concat!("INSERT INTO link (", link_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7)");
    GET: concat!("SELECT ", link_columns!(""), " FROM link WHERE id = $1");
    OF_DOCUMENT: concat!("SELECT ", link_columns!(""), " FROM link WHERE document_id = $1 ORDER BY created_at, id");
    RAISE_GENERATION: concat!(
        "UPDATE link SET generation = generation + 1, wrong_guesses = 0, dead_at = NULL WHERE id = $1 RETURNING ",
        link_columns!("")
    );
    READDRESS: concat!(
        "UPDATE link SET email_folded = $2, generation = generation + 1, wrong_guesses = 0, dead_at = NULL WHERE id = $1 \
        RETURNING ", link_columns!("")
    );
    COUNT_WRONG_GUESS: concat!(
        "UPDATE link SET wrong_guesses = wrong_guesses + 1 WHERE id = $1 RETURNING ", link_columns!("")
    );
    KILL: "UPDATE link SET dead_at = $2 WHERE id = $1 AND dead_at IS NULL";
    PASS_ON: "UPDATE link SET passed_to = $2 WHERE id = $1";
    PASSED_TO: concat!("SELECT ", passed_columns!(""), " FROM link WHERE id = $1");
    KILL_ALL: "UPDATE link SET dead_at = $2 WHERE document_id = $1 AND dead_at IS NULL";
    INSERT_SESSION: concat!(
        "INSERT INTO link_session (", link_session_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    SESSION: concat!("SELECT ", link_session_columns!(""), " FROM link_session WHERE token_hash = $1 AND expires_at > $2");
    UNLOCK_SESSION: "UPDATE link_session SET unlocked_at = $2 WHERE id = $1";
    DELETE_SESSION: "DELETE FROM link_session WHERE id = $1";
    DELETE_EXPIRED: "DELETE FROM link_session WHERE expires_at <= $1";
}
