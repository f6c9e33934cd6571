//! Jobs: work to be done later, written in the transaction that asks for it and claimed by lease. A job may run more than
//! once (a lease can run out), so what it does must bear that.

use jiff::Timestamp;
use serde_json::Value as Json;
use sinetti_domain::JobId;

use crate::{StoreError, Tx};

row! { job_columns,
    /// A job.
    pub struct Job {
        /// Made by the caller.
        pub id: JobId,
        /// What is to be done.
        pub kind: String,
        /// Unique among unfinished jobs; emptied when it is done.
        pub unique_key: Option<String>,
        /// What it needs to know: ids.
        pub payload: Json,
        /// Not to be run before.
        pub due_at: Timestamp,
        /// How often it was claimed.
        pub attempts: u32,
        /// The lease of who is running it.
        pub leased_until: Option<Timestamp>,
        /// Who is.
        pub leased_by: Option<String>,
        /// Why it failed last.
        pub last_error: Option<String>,
        /// Asked for.
        pub created_at: Timestamp,
        /// Done.
        pub done_at: Option<Timestamp>,
    }
}

impl Job {
    /// A job that nobody has begun, by a key that is unique among unfinished ones.
    #[must_use]
    pub fn new(id: JobId, kind: &str, key: String, payload: Json, due_at: Timestamp, created_at: Timestamp) -> Self {
        Self {
            id,
            kind: kind.to_owned(),
            unique_key: Some(key),
            payload,
            due_at,
            attempts: 0,
            leased_until: None,
            leased_by: None,
            last_error: None,
            created_at,
            done_at: None,
        }
    }
}

/// Adds a job; `false` when one with its unique key is unfinished, which will do the work.
///
/// # Errors
/// The database's.
pub async fn push(tx: &mut Tx<'_>, job: &Job) -> Result<bool, StoreError> {
    tx.changed(&PUSH, &job.values()).await
}

/// Which jobs are wanted, by their kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinds<'a> {
    /// All but one.
    But(&'a str),
    /// One.
    Only(&'a str),
}

/// Leases up to `limit` due jobs to `worker`, those due longest first; each counts one more attempt. Whose lease has run out
/// is claimed again.
///
/// # Errors
/// The database's.
pub async fn claim(
    tx: &mut Tx<'_>,
    kinds: Kinds<'_>,
    now: Timestamp,
    leased_until: Timestamp,
    worker: &str,
    limit: u32,
) -> Result<Vec<Job>, StoreError> {
    let (statement, kind) = match kinds {
        Kinds::But(kind) => (&CLAIM, kind),
        Kinds::Only(kind) => (&CLAIM_ONLY, kind),
    };
    let mut claimed: Vec<Job> = tx.list(statement, binds![now, leased_until, worker, limit, kind]).await?;
    claimed.sort_by_key(|job| (job.due_at, job.id));
    Ok(claimed)
}

/// Prolongs `worker`'s lease; `false` when it is another's now.
///
/// # Errors
/// The database's.
pub async fn prolong(tx: &mut Tx<'_>, id: JobId, worker: &str, leased_until: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&PROLONG, binds![id, worker, leased_until]).await
}

/// Writes down that a job is done; whoever holds the lease.
///
/// # Errors
/// The database's.
pub async fn done(tx: &mut Tx<'_>, id: JobId, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&DONE, binds![id, at]).await
}

/// Gives `worker`'s lease back after a success and runs the job again from `due_at` on, as if for the first time; `false` when the
/// lease is another's now.
///
/// # Errors
/// The database's.
pub async fn again(tx: &mut Tx<'_>, id: JobId, worker: &str, due_at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&AGAIN, binds![id, worker, due_at]).await
}

/// Gives `worker`'s lease back after a failure and runs the job again from `due_at` on; `false` when the lease is another's now.
///
/// # Errors
/// The database's.
pub async fn fail(
    tx: &mut Tx<'_>,
    id: JobId,
    worker: &str,
    error: &str,
    due_at: Timestamp,
) -> Result<bool, StoreError> {
    tx.changed(&FAIL, binds![id, worker, error, due_at]).await
}

/// A job by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: JobId) -> Result<Option<Job>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// How many jobs are unfinished.
///
/// # Errors
/// The database's.
pub async fn waiting(tx: &mut Tx<'_>) -> Result<u64, StoreError> {
    Ok(tx.number(&WAITING, &[]).await?.unsigned_abs())
}

/// Gives back what `worker` had leased when it was ended in the middle of its work; how many jobs.
///
/// # Errors
/// The database's.
pub async fn release(tx: &mut Tx<'_>, worker: &str) -> Result<u64, StoreError> {
    tx.execute(&RELEASE, binds![worker]).await
}

/// Removes jobs that were done before `before`; how many.
///
/// # Errors
/// The database's.
pub async fn delete_done(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&DELETE_DONE, binds![before]).await
}

macro_rules! claim {
    ($kind:literal, $skip:literal) => {
        concat!(
            "UPDATE job SET leased_until = $2, leased_by = $3, attempts = attempts + 1 WHERE id IN (SELECT id FROM job \
            WHERE done_at IS NULL AND due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1) AND kind ",
            $kind,
            " $5 ORDER BY due_at, id LIMIT $4",
            $skip,
            ") RETURNING ",
            job_columns!("")
        )
    };
}

statements! {
    RELEASE: "UPDATE job SET leased_until = NULL, leased_by = NULL WHERE leased_by = $1 AND done_at IS NULL";
    PUSH: concat!(
        "INSERT INTO job (", job_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
        ON CONFLICT (unique_key) DO NOTHING"
    );
    // Several nodes claim at once on PostgreSQL only.
    CLAIM: claim!("<>", ""), claim!("<>", " FOR UPDATE SKIP LOCKED");
    CLAIM_ONLY: claim!("=", ""), claim!("=", " FOR UPDATE SKIP LOCKED");
    PROLONG: "UPDATE job SET leased_until = $3 WHERE id = $1 AND leased_by = $2 AND done_at IS NULL";
    DONE: "UPDATE job SET done_at = $2, unique_key = NULL, leased_until = NULL, leased_by = NULL \
        WHERE id = $1 AND done_at IS NULL";
    AGAIN: "UPDATE job SET last_error = NULL, attempts = 0, due_at = $3, leased_until = NULL, leased_by = NULL \
        WHERE id = $1 AND leased_by = $2 AND done_at IS NULL";
    FAIL: "UPDATE job SET last_error = $3, due_at = $4, leased_until = NULL, leased_by = NULL \
        WHERE id = $1 AND leased_by = $2 AND done_at IS NULL";
    GET: concat!("SELECT ", job_columns!(""), " FROM job WHERE id = $1");
    WAITING: "SELECT COUNT(*) AS n FROM job WHERE done_at IS NULL";
    DELETE_DONE: "DELETE FROM job WHERE done_at < $1";
}
