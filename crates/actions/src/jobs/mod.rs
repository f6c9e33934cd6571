//! What happens by itself: messages leave and come back, seals are made, validities end, reminders are due.
//!
//! One runner a node. It looks at the database at every turn and keeps nothing in memory, so that a node that dies loses
//! nothing; leases keep two nodes from doing the same work at once, and everything done twice is done once.

mod bounces;
pub(crate) mod by_itself;
pub mod deliver;
mod digest;
pub mod expire;
mod letters;
mod not_arrived;
pub(crate) mod queue;
mod renew;
mod return_mailbox;
mod seal;
mod trash;

pub(crate) use letters::link_address;

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use sinetti_store::{counters, jobs, links, notices, outbox, sessions};
use tokio::sync::watch;

use crate::{Error, Installation, Result};

/// How often the runner looks without being woken.
const INTERVAL: Duration = Duration::from_secs(2);
/// How long a piece of work belongs to who took it.
pub(crate) const LEASE: SignedDuration = SignedDuration::from_mins(2);
/// How often what has run out is swept away.
const SWEEP: SignedDuration = SignedDuration::from_hours(1);

/// Runs until `stop` says so. Work that has begun is finished.
pub async fn run(at: Arc<Installation>, mut stop: watch::Receiver<bool>) {
    let worker = at.node.clone();
    if let Err(error) = release(&at, &worker).await {
        tracing::warn!(error = %error, cause = ?error.cause, "what this node had begun is taken up when its leases run out");
    }
    let returns = tokio::spawn(return_mailbox::run(Arc::clone(&at), stop.clone()));
    let mut swept = Timestamp::UNIX_EPOCH;
    while !*stop.borrow() {
        let worked = watched_turn(&at, &worker).await;
        if at.now().duration_since(swept) > SWEEP {
            swept = at.now();
            if let Err(error) = sweep(&at).await {
                tracing::warn!(error = %error, cause = ?error.cause, "sweeping away what has run out failed");
            }
        }
        if !worked {
            tokio::select! {
                () = at.work_queued.notified() => {}
                () = tokio::time::sleep(INTERVAL) => {}
                _ = stop.changed() => {}
            }
        }
    }
    if let Err(error) = returns.await {
        tracing::error!(%error, "reading the return mailbox ended badly");
    }
}

/// A turn in a task of its own: whatever happens in it, even a panic, the runner goes on. The piece of work that caused it
/// comes again when its lease has run out; the others do not wait for it.
async fn watched_turn(at: &Arc<Installation>, worker: &str) -> bool {
    let (of_turn, worker) = (Arc::clone(at), worker.to_owned());
    match tokio::spawn(async move { turn(&of_turn, &worker).await }).await {
        Ok(Ok(worked)) => worked,
        Ok(Err(error)) => {
            tracing::error!(error = %error, cause = ?error.cause, "a turn of the job runner failed; it goes on");
            false
        }
        Err(panic) => {
            tracing::error!(error = %panic, "a turn of the job runner panicked; it goes on");
            false
        }
    }
}

/// Takes up at once what this very node was doing when it was ended.
async fn release(at: &Installation, node: &str) -> Result<()> {
    at.store
        .write("jobs.release", |tx| {
            Box::pin(async move {
                jobs::release(tx, node).await?;
                outbox::release(tx, node).await?;
                Ok::<_, Error>(())
            })
        })
        .await
}

/// One turn over everything that may be due; whether anything was done.
///
/// # Errors
/// Failures of the store. Failures of single pieces of work are logged and tried again later.
pub async fn turn(at: &Installation, worker: &str) -> Result<bool> {
    at.clock().refresh(&at.store).await?;
    let expired = expire::all(at).await?;
    let looked = by_itself::all(at).await?;
    let told = digest::all(at).await?;
    let worked = queue::all(at, worker).await?;
    let delivered = deliver::all(at, worker).await?;
    Ok(expired || looked || told || worked || delivered)
}

/// Runs turns until nothing is due any more: for the command line and for tests.
///
/// # Errors
/// As [`turn`].
pub async fn settle(at: &Installation) -> Result<()> {
    while turn(at, "settle").await? {}
    Ok(())
}

/// Removes what has run out: what lies in the trash, sessions, counters, finished jobs and messages.
async fn sweep(at: &Installation) -> Result<()> {
    trash::empty(at).await?;
    let now = at.now();
    let old = now - SignedDuration::from_hours(24 * 7);
    at.store
        .write("jobs.sweep", |tx| {
            Box::pin(async move {
                sessions::delete_expired(tx, now).await?;
                links::delete_expired_sessions(tx, now).await?;
                counters::delete_old(tx, old).await?;
                jobs::delete_done(tx, old).await?;
                outbox::delete_done(tx, old).await?;
                notices::delete_sent(tx, old).await?;
                Ok::<_, Error>(())
            })
        })
        .await
}
