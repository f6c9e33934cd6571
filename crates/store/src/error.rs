//! What can go wrong in the store.

use sqlx::error::ErrorKind;

/// An error of the store. [`StoreError::code`] is stable; the texts are for the log.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A value that must be unique is there already.
    #[error("the database has such a row already ({constraint})")]
    Conflict {
        /// The constraint as the database names it; for the log, since the engines name differently.
        constraint: String,
    },
    /// The database refused or could not be reached.
    #[error("database: {0}")]
    Database(#[source] sqlx::Error),
    /// The connection broke while committing: the transaction may or may not have taken place.
    #[error("the outcome of the transaction is unknown: {0}")]
    OutcomeUnknown(#[source] sqlx::Error),
    /// A statement was tried after another had failed in the same transaction.
    #[error("a statement of this transaction had failed before")]
    Abandoned,
    /// A status was to become one that it may not become; `domain` has the table.
    #[error("a {what} that is {from} may not become {to}")]
    Move {
        /// Of what.
        what: &'static str,
        /// As it is.
        from: &'static str,
        /// As it was to be.
        to: &'static str,
    },
    /// Something in the database has no meaning here, such as a word of a later version.
    #[error("the column {column} holds a value that is not understood: {value}")]
    Unreadable {
        /// Which column.
        column: String,
        /// What it holds.
        value: String,
    },
    /// The address of the database is neither `sqlite:PATH` nor `postgres://...`.
    #[error("the database address is not understood: {0}")]
    Address(String),
    /// The schema could not be brought to this version.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A blob that should be there is not.
    #[error("there is no blob {0}")]
    BlobMissing(String),
    /// A blob's content is not what its name says.
    #[error("the blob {0} is damaged")]
    BlobDamaged(String),
    /// Reading or writing a blob failed.
    #[error("blob storage: {0}")]
    Blob(#[source] object_store::Error),
}

impl StoreError {
    /// Stable, kebab-case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Conflict { .. } => "store-conflict",
            Self::Database(_) => "store-database",
            Self::OutcomeUnknown(_) => "store-outcome-unknown",
            Self::Abandoned => "store-abandoned",
            Self::Move { .. } => "store-move",
            Self::Unreadable { .. } => "store-unreadable",
            Self::Address(_) => "store-address",
            Self::Migration(_) => "store-migration",
            Self::BlobMissing(_) => "blob-missing",
            Self::BlobDamaged(_) => "blob-damaged",
            Self::Blob(_) => "blob-storage",
        }
    }

    /// Refuses what the table of moves in `domain` does not allow.
    pub(crate) fn unless_allowed(
        may: bool,
        what: &'static str,
        (from, to): (&'static str, &'static str),
    ) -> Result<(), Self> {
        if may { Ok(()) } else { Err(Self::Move { what, from, to }) }
    }

    /// Whether a unique value was there already.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict { .. })
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error.as_database_error() {
            Some(refused) if refused.kind() == ErrorKind::UniqueViolation => {
                Self::Conflict { constraint: refused.constraint().unwrap_or(refused.message()).to_owned() }
            }
            _ => Self::Database(error),
        }
    }
}

/// Whether the same transaction may succeed when it is run again: PostgreSQL's serialization failure (40001) and
/// deadlock (40P01), a lock not had in time (55P03) and a server that is going down or coming up (57P01 to 57P03), SQLite's
/// busy (5) and locked (6) with their extended codes, and connections that broke.
pub(crate) fn may_succeed_again(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(refused) => match refused.code().as_deref() {
            Some("40001" | "40P01" | "57P01" | "57P02" | "57P03" | "55P03" | "08006" | "08001" | "08003") => true,
            Some(code) => code.len() <= 4 && code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6)),
            None => false,
        },
        _ => false,
    }
}

/// Whether an error while committing says that the commit did not take place: the database itself refused it, other than by
/// a server that shuts down (class 57 of PostgreSQL) or a connection that broke (class 08), which may come after the fact.
pub(crate) fn was_refused(error: &sqlx::Error) -> bool {
    let sqlx::Error::Database(refused) = error else { return false };
    !refused.code().is_some_and(|code| code.len() == 5 && (code.starts_with("57") || code.starts_with("08")))
}
