//! The job queue: takes work on documents, claims what is due and hands it to whoever does it.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sinetti_domain::{DocumentId, JobId};
use sinetti_store::{
    Tx,
    jobs::{self, Kinds},
};

use super::{LEASE, renew, return_mailbox, seal};
use crate::{Error, Installation, Result, documents::close::SEAL_JOB};

/// Does every job that is due; whether there was one.
///
/// # Errors
/// Failures of the store. A job that fails is logged and tried again, with growing pauses, for ever.
pub async fn all(at: &Installation, worker: &str) -> Result<bool> {
    seal::recover(at).await?;
    let now = at.now();
    let claimed = at
        .store
        .write("jobs.claim", |tx| {
            Box::pin(async move {
                Ok::<_, Error>(jobs::claim(tx, Kinds::But(return_mailbox::JOB), now, now + LEASE, worker, 16).await?)
            })
        })
        .await?;
    for job in &claimed {
        let outcome = run(at, job).await;
        finish(at, job, worker, &outcome, at.now()).await?;
        if let Err(error) = &outcome {
            tracing::error!(job = %job.id, kind = job.kind, attempts = job.attempts, %error, cause = ?error.cause, "a job failed; it will be tried again");
        }
    }
    Ok(!claimed.is_empty())
}

/// Queues work on a document, unless a job with this key is waiting already.
pub(crate) async fn queue_job(
    tx: &mut Tx<'_>,
    at: &Installation,
    kind: &str,
    key: String,
    document: DocumentId,
    due_at: Timestamp,
    now: Timestamp,
) -> Result<()> {
    let job = jobs::Job::new(at.new_id::<JobId>(), kind, key, json!({ "document": document }), due_at, now);
    jobs::push(tx, &job).await?;
    Ok(())
}

async fn run(at: &Installation, job: &jobs::Job) -> Result<()> {
    let document: Option<DocumentId> =
        job.payload.get("document").and_then(Value::as_str).and_then(|id| id.parse().ok());
    match (document, job.kind.as_str()) {
        (Some(document), SEAL_JOB) => seal::seal(at, document).await,
        (Some(document), renew::JOB) => renew::renew(at, document, job.due_at).await,
        _ => Err(Error::internal(format!("a job of an unknown kind: {}", job.kind))),
    }
}

async fn finish(at: &Installation, job: &jobs::Job, worker: &str, outcome: &Result<()>, now: Timestamp) -> Result<()> {
    at.store
        .write("jobs.finish", |tx| {
            Box::pin(async move {
                match outcome {
                    Ok(()) => jobs::done(tx, job.id, now).await?,
                    Err(error) => {
                        let failure = format!("{error}: {:?}", error.cause);
                        jobs::fail(tx, job.id, worker, &failure, now + pause(job.attempts)).await?
                    }
                };
                Ok::<_, Error>(())
            })
        })
        .await
}

/// Seconds, then minutes, then hours.
fn pause(attempts: u32) -> SignedDuration {
    SignedDuration::from_secs(1 << attempts.min(12))
}
