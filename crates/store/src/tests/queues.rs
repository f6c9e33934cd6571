//! Cases about the outbox and jobs.

use std::collections::HashSet;

use sinetti_domain::deliveries::MessageKind;
use uuid::Uuid;

use super::{
    harness::{read, write},
    sample::{at, delivery, id, invitation, stored_pending},
};
use crate::{
    Store, StoreError, deliveries, invitations,
    jobs::{self, Job, Kinds},
    outbox::{self, Message},
};

/// Messages due at these seconds.
async fn messages(store: &Store, due: &[i64]) -> Vec<Uuid> {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let asked = &invitation(document, 1, "bo@example.fi");
    let made = &delivery(asked, 1);
    let rows: Vec<Message> = due
        .iter()
        .map(|second| Message {
            id: id(),
            delivery_id: made.id,
            kind: MessageKind::Invitation,
            payload: serde_json::json!({ "invitation": asked.id }),
            created_at: at(10),
            due_at: at(*second),
            attempts: 0,
            leased_until: None,
            leased_by: None,
            done_at: None,
        })
        .collect();
    let all = &rows;
    write!(store, |tx| {
        invitations::insert(tx, asked).await?;
        deliveries::insert(tx, made).await?;
        for row in all {
            outbox::push(tx, row).await?;
        }
    });
    rows.iter().map(|row| row.id).collect()
}

async fn claim(store: &Store, now: i64, worker: &str, limit: u32) -> Vec<Message> {
    write!(store, |tx| outbox::claim(tx, at(now), at(now + 60), worker, limit).await?)
}

fn ids(messages: &[Message]) -> Vec<Uuid> {
    messages.iter().map(|message| message.id).collect()
}

fn job(key: Option<&str>, due: i64) -> Job {
    Job {
        id: id(),
        kind: "seal".to_owned(),
        unique_key: key.map(str::to_owned),
        payload: serde_json::json!({}),
        due_at: at(due),
        attempts: 0,
        leased_until: None,
        leased_by: None,
        last_error: None,
        created_at: at(0),
        done_at: None,
    }
}

pub async fn a_message_is_claimed_by_one_worker(store: &Store) {
    let made = messages(store, &[30, 10, 20, 99]).await;
    let first = claim(store, 50, "one", 2).await;
    assert_eq!(ids(&first), [made[1], made[2]], "due longest first");
    assert_eq!((first[0].attempts, first[0].leased_by.as_deref()), (1, Some("one")));
    assert_eq!(first[0].leased_until, Some(at(110)));
    assert_eq!(ids(&claim(store, 50, "two", 9).await), [made[0]], "the fourth is not due");
    assert_eq!(claim(store, 50, "two", 9).await, []);
}

pub async fn a_lease_that_ran_out_is_claimed_again(store: &Store) {
    let made = messages(store, &[10]).await;
    claim(store, 50, "one", 1).await;
    assert_eq!(claim(store, 109, "two", 1).await, []);
    let again = &claim(store, 110, "two", 1).await;
    assert_eq!((ids(again), again[0].attempts), (vec![made[0]], 2));
    assert!(!write!(store, |tx| outbox::postpone(tx, again[0].id, "one", at(0)).await?), "the lease is two's");
    assert!(write!(store, |tx| outbox::postpone(tx, again[0].id, "two", at(200)).await?));
    assert_eq!(claim(store, 199, "two", 1).await, []);
    assert_eq!(ids(&claim(store, 200, "one", 1).await), made);
}

pub async fn what_is_done_is_not_claimed(store: &Store) {
    let made = messages(store, &[10, 11]).await;
    let m = &made;
    assert_eq!(read!(store, |tx| outbox::waiting(tx).await?), 2);
    claim(store, 50, "one", 1).await;
    assert!(write!(store, |tx| outbox::done(tx, m[0], at(51)).await?));
    assert!(!write!(store, |tx| outbox::done(tx, m[0], at(52)).await?));
    assert!(!write!(store, |tx| outbox::postpone(tx, m[0], "one", at(0)).await?));
    assert_eq!(ids(&claim(store, 500, "one", 9).await), [made[1]]);
    assert_eq!(read!(store, |tx| outbox::waiting(tx).await?), 1);
    assert_eq!(write!(store, |tx| outbox::delete_done(tx, at(51)).await?), 0);
    assert_eq!(write!(store, |tx| outbox::delete_done(tx, at(52)).await?), 1);
}

pub async fn a_job_of_the_same_key_is_pushed_once(store: &Store) {
    let (first, second, free) = (&job(Some("seal:1"), 10), &job(Some("seal:1"), 20), &job(None, 30));
    assert!(write!(store, |tx| jobs::push(tx, first).await?));
    assert!(!write!(store, |tx| jobs::push(tx, second).await?));
    assert!(write!(store, |tx| jobs::push(tx, free).await?));
    assert_eq!(read!(store, |tx| jobs::get(tx, first.id).await?), Some(first.clone()));
    assert_eq!(read!(store, |tx| jobs::waiting(tx).await?), 2);
    assert!(write!(store, |tx| jobs::done(tx, first.id, at(40)).await?));
    assert!(write!(store, |tx| jobs::push(tx, second).await?), "the key is free again");
    assert_eq!(write!(store, |tx| jobs::delete_done(tx, at(41)).await?), 1);
    assert_eq!(read!(store, |tx| jobs::get(tx, first.id).await?), None);
}

pub async fn a_failed_job_comes_back_later(store: &Store) {
    let made = &job(Some("seal:1"), 10);
    let claim = |now| async move {
        write!(store, |tx| jobs::claim(tx, Kinds::But("other"), at(now), at(now + 60), "one", 9).await?)
    };
    write!(store, |tx| assert!(jobs::push(tx, made).await?));
    assert_eq!(claim(9).await, []);
    assert_eq!(claim(10).await.len(), 1);
    assert!(write!(store, |tx| jobs::prolong(tx, made.id, "one", at(500)).await?));
    assert!(!write!(store, |tx| jobs::prolong(tx, made.id, "two", at(900)).await?));
    assert_eq!(claim(499).await, []);
    assert!(!write!(store, |tx| jobs::fail(tx, made.id, "two", "no", at(0)).await?));
    assert!(write!(store, |tx| jobs::fail(tx, made.id, "one", "no time stamp", at(600)).await?));
    assert_eq!(claim(599).await, []);
    let again = claim(600).await;
    assert_eq!((again[0].attempts, again[0].last_error.as_deref()), (2, Some("no time stamp")));
}

pub async fn a_job_that_comes_again_begins_anew_and_waits_for_its_kind(store: &Store) {
    let made = &job(Some("post"), 10);
    let claim =
        |kinds, now| async move { write!(store, |tx| jobs::claim(tx, kinds, at(now), at(now + 60), "one", 9).await?) };
    write!(store, |tx| assert!(jobs::push(tx, made).await?));
    assert_eq!(claim(Kinds::But("seal"), 10).await, []);
    assert_eq!(claim(Kinds::Only("other"), 10).await, []);
    assert_eq!(claim(Kinds::Only("seal"), 10).await.len(), 1);
    assert!(write!(store, |tx| jobs::fail(tx, made.id, "one", "no answer", at(20)).await?));
    assert_eq!(claim(Kinds::Only("seal"), 20).await[0].attempts, 2);
    assert!(!write!(store, |tx| jobs::again(tx, made.id, "two", at(0)).await?), "the lease is one's");
    assert!(write!(store, |tx| jobs::again(tx, made.id, "one", at(30)).await?));
    assert_eq!(claim(Kinds::Only("seal"), 29).await, []);
    let again = claim(Kinds::Only("seal"), 30).await;
    assert_eq!((again[0].attempts, again[0].last_error.as_deref()), (1, None));
}

/// Twelve workers at once claim forty jobs in small lots: every job goes to one of them.
pub async fn many_workers_share_the_jobs(store: &Store) {
    let rows: Vec<Job> = (0..40).map(|due| job(None, due)).collect();
    let all = &rows;
    write!(store, |tx| for row in all {
        assert!(jobs::push(tx, row).await?);
    });
    let workers = (0..12).map(|worker| {
        let store = store.clone();
        tokio::spawn(async move {
            let name = &format!("worker {worker}");
            let mut mine = Vec::new();
            loop {
                let lot = store
                    .write("test.claim", |tx| Box::pin(jobs::claim(tx, Kinds::Only("seal"), at(100), at(160), name, 3)))
                    .await?;
                if lot.is_empty() {
                    return Ok::<_, StoreError>(mine);
                }
                mine.extend(lot.into_iter().map(|job| job.id));
            }
        })
    });
    let mut claimed = Vec::new();
    for worker in futures::future::join_all(workers).await {
        claimed.extend(worker.unwrap().unwrap());
    }
    assert_eq!(claimed.len(), 40);
    assert_eq!(claimed.into_iter().collect::<HashSet<_>>(), rows.iter().map(|row| row.id).collect());
}
