//! The return mailbox is read every few minutes, by one node at a time, apart from the other work: an IMAP server that hangs
//! holds nothing else up.
//!
//! A report is written down before its message is removed. Whoever is ended in between reads it again, which changes nothing.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sinetti_delivery::returns::{OpenMailbox, ReturnMailbox, Settled, report};
use sinetti_domain::JobId;
use sinetti_store::jobs::{self, Kinds};
use tokio::{sync::watch, time::timeout};

use super::{
    INTERVAL, LEASE,
    bounces::{self, Recorded},
};
use crate::{Error, Installation, Result};

/// The kind of job, and the key of the only one there is.
pub(super) const JOB: &str = "return-mailbox";
/// How often the mailbox is read.
const EVERY: SignedDuration = SignedDuration::from_mins(5);
/// Messages that are read in one conversation; more than these are read in the next, at once.
const LOT: usize = 100;
/// How long one conversation may take: less than [`LEASE`], so that no other node reads the same at the same time.
const LONGEST: Duration = Duration::from_secs(100);

/// Runs until `stop` says so. A conversation in the middle is broken off then: what was not finished is unseen still.
pub(super) async fn run(at: Arc<Installation>, mut stop: watch::Receiver<bool>) {
    if at.returns.is_none() {
        return;
    }
    let mut next = Timestamp::UNIX_EPOCH;
    while !*stop.borrow() {
        if at.now() >= next {
            // A task of its own: whatever happens in it, the mailbox is read again.
            let of_turn = Arc::clone(&at);
            let mut turn = tokio::spawn(async move { turn(&of_turn).await });
            let ended = tokio::select! {
                ended = &mut turn => ended,
                _ = stop.changed() => {
                    turn.abort();
                    let _ = turn.await;
                    return;
                }
            };
            next = match ended {
                Ok(Ok(due)) => due,
                Ok(Err(error)) => {
                    tracing::error!(error = %error, cause = ?error.cause, "reading the return mailbox failed; it is tried again");
                    at.now() + EVERY
                }
                Err(panic) => {
                    tracing::error!(error = %panic, "reading the return mailbox panicked; it is tried again");
                    at.now() + EVERY
                }
            };
        }
        tokio::select! {
            () = tokio::time::sleep(INTERVAL) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Reads the mailbox if it is this node's turn; when to look again.
async fn turn(at: &Installation) -> Result<Timestamp> {
    let (now, worker) = (at.now(), at.node.as_str());
    let claimed = at
        .store
        .write("jobs.return_mailbox.claim", |tx| {
            Box::pin(async move {
                let job = jobs::Job::new(at.new_id::<JobId>(), JOB, JOB.to_owned(), json!({}), now, now);
                jobs::push(tx, &job).await?;
                Ok::<_, Error>(jobs::claim(tx, Kinds::Only(JOB), now, now + LEASE, worker, 1).await?)
            })
        })
        .await?;
    // Another node reads it, or has just read it.
    let Some(job) = claimed.into_iter().next() else { return Ok(now + SignedDuration::from_mins(1)) };
    let Some(returns) = &at.returns else { return Ok(now + EVERY) };
    let read = match timeout(LONGEST, read(at, &returns.mailbox)).await {
        Ok(read) => read.map_err(|trouble| trouble.to_string()),
        Err(_) => Err(format!("not finished within {} s", LONGEST.as_secs())),
    };
    let (again, failure) = match read {
        Ok(more) => (if more { at.now() } else { at.now() + EVERY }, None),
        Err(failure) => {
            let mailbox = &returns.mailbox;
            tracing::warn!(
                ?mailbox,
                failure,
                attempts = job.attempts,
                "the return mailbox could not be read; it is tried again"
            );
            (at.now() + EVERY, Some(failure))
        }
    };
    at.store
        .write("jobs.return_mailbox.finish", |tx| {
            let failure = failure.as_deref();
            Box::pin(async move {
                match failure {
                    None => jobs::again(tx, job.id, worker, again).await?,
                    Some(failure) => jobs::fail(tx, job.id, worker, failure, again).await?,
                };
                Ok::<_, Error>(())
            })
        })
        .await?;
    Ok(again)
}

/// What was done with the messages of one conversation.
#[derive(Debug, Default)]
struct Counts {
    reports: u32,
    others: u32,
    waiting: u32,
    failed: u32,
}

/// Reads what nobody has seen; whether there is more.
async fn read(at: &Installation, mailbox: &ReturnMailbox) -> Result<bool, sinetti_delivery::returns::Trouble> {
    let mut open = mailbox.open().await?;
    let unseen = open.unseen().await?;
    let mut counts = Counts::default();
    for uid in unseen.iter().take(LOT) {
        one(at, &mut open, *uid, &mut counts).await?;
    }
    open.close().await;
    let Counts { reports, others, waiting, failed } = counts;
    if reports + others + waiting + failed > 0 {
        tracing::info!(reports, others, waiting, failed, "the return mailbox was read");
    }
    // Those that wait are not read again at once, or in a circle.
    Ok(unseen.len() > LOT && reports + others > 0)
}

async fn one(
    at: &Installation,
    open: &mut OpenMailbox,
    uid: u32,
    counts: &mut Counts,
) -> Result<(), sinetti_delivery::returns::Trouble> {
    let Some(message) = open.fetch(uid).await? else { return Ok(()) };
    let Some(report) = report::read(&message, &|token| at.returned(token)) else {
        counts.others += 1;
        return open.settle(uid, Settled::Seen).await;
    };
    match bounces::record(at, &report).await {
        Ok(Recorded::Yes) => {
            counts.reports += 1;
            open.settle(uid, Settled::Removed).await
        }
        Ok(Recorded::Unknown) => {
            counts.others += 1;
            open.settle(uid, Settled::Seen).await
        }
        Ok(Recorded::NotYet) => {
            counts.waiting += 1;
            Ok(())
        }
        Err(error) => {
            counts.failed += 1;
            tracing::error!(delivery = %report.delivery, %error, cause = ?error.cause, "a report could not be written down; it is read again");
            Ok(())
        }
    }
}
