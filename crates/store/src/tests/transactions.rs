//! Cases about transactions themselves.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use sinetti_domain::DocumentId;
use tokio::sync::Barrier;

use super::{
    harness::{read, write},
    sample::{at, draft, id, person, registered},
};
use crate::{
    Durability, Options, Store, StoreError, counters, database::Db, documents, installation, people, tests::harness,
};

#[derive(Debug, PartialEq)]
enum Mine {
    Stopped,
    Store(&'static str),
}

impl From<StoreError> for Mine {
    fn from(error: StoreError) -> Self {
        Self::Store(error.code())
    }
}

pub async fn an_error_undoes_everything(store: &Store) {
    let outcome: Result<(), Mine> = store
        .write("test.stopped", |tx| {
            Box::pin(async move {
                installation::set(tx, "a", "1").await?;
                Err(Mine::Stopped)
            })
        })
        .await;
    assert_eq!(outcome, Err(Mine::Stopped));
    assert_eq!(read!(store, |tx| installation::get(tx, "a").await?), None);
}

/// On PostgreSQL this is so by itself; the same is kept on SQLite, so that no caller grows used to more.
pub async fn a_failed_statement_ends_the_transaction(store: &Store) {
    registered(store, "aino@example.fi").await;
    let again = &person("aino@example.fi");
    let outcome: Result<(), Mine> = store
        .write("test.failed", |tx| {
            Box::pin(async move {
                installation::set(tx, "a", "1").await?;
                let conflict = people::insert(tx, again).await.unwrap_err();
                assert!(conflict.is_conflict());
                assert_eq!(installation::get(tx, "a").await.unwrap_err().code(), "store-abandoned");
                Ok(())
            })
        })
        .await;
    assert_eq!(outcome, Err(Mine::Store("store-abandoned")));
    assert_eq!(read!(store, |tx| installation::get(tx, "a").await?), None);
}

pub async fn readers_cannot_write(store: &Store) {
    let outcome: Result<(), Mine> =
        store.read("test.read", |tx| Box::pin(async move { Ok(installation::set(tx, "a", "1").await?) })).await;
    assert_eq!(outcome, Err(Mine::Store("store-database")));
    assert_eq!(read!(store, |tx| installation::get(tx, "a").await?), None);
}

pub async fn readers_see_one_state(store: &Store) {
    write!(store, |tx| installation::set(tx, "a", "before").await?);
    let seen = read!(store, |tx| {
        let first = installation::get(tx, "a").await?;
        write!(store, |tx| installation::set(tx, "a", "after").await?);
        (first, installation::get(tx, "a").await?)
    });
    assert_eq!(seen, (Some("before".to_owned()), Some("before".to_owned())));
    assert_eq!(read!(store, |tx| installation::get(tx, "a").await?).as_deref(), Some("after"));
}

async fn count_at_once(stores: &[Store], times: usize) {
    let tasks = (0..times).map(|number| {
        let store = stores[number % stores.len()].clone();
        tokio::spawn(async move { store.write("test.count", |tx| Box::pin(counters::hit(tx, "key", at(0)))).await })
    });
    for task in futures::future::join_all(tasks).await {
        task.unwrap().unwrap();
    }
    let counted = read!(stores[0], |tx| counters::get(tx, "key", at(0)).await?);
    assert_eq!(counted, times as u64);
}

pub async fn no_increment_is_lost(store: &Store) {
    count_at_once(std::slice::from_ref(store), 60).await;
}

pub async fn what_was_committed_is_there_after_opening_again(store: &Store) {
    write!(store, |tx| installation::set(tx, "a", "1").await?);
    let folder = tempfile::tempdir().unwrap();
    let address = match &store.db {
        Db::Sqlite { write, .. } => format!("sqlite:{}", write.connect_options().get_filename().display()),
        Db::Postgres(pool) => {
            use sqlx::ConnectOptions;
            pool.connect_options().to_url_lossy().to_string()
        }
    };
    let again = Store::connect(&Options::new(address, folder.path())).await.unwrap();
    assert_eq!(read!(again, |tx| installation::get(tx, "a").await?).as_deref(), Some("1"));
    again.close().await;
}

/// A request whose client goes away drops its future wherever it waits.
pub async fn a_dropped_transaction_leaves_nothing(store: &Store) {
    let reached = Arc::new(Barrier::new(2));
    let task = tokio::spawn({
        let (store, reached) = (store.clone(), reached.clone());
        async move {
            let reached = &reached;
            let outcome: Result<(), StoreError> = store
                .write("test.dropped", |tx| {
                    Box::pin(async move {
                        installation::set(tx, "a", "1").await?;
                        reached.wait().await;
                        std::future::pending().await
                    })
                })
                .await;
            outcome
        }
    });
    reached.wait().await;
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    assert_eq!(read!(store, |tx| installation::get(tx, "a").await?), None);
    write!(store, |tx| installation::set(tx, "a", "2").await?);
    assert_eq!(read!(store, |tx| installation::get(tx, "a").await?).as_deref(), Some("2"));
}

/// The word of a later version is an error with a code and not a panic; PostgreSQL's schema has no lists of kinds for these.
pub async fn unknown_words_are_errors(store: &Store) {
    let document = super::sample::stored_draft(store, "aino@example.fi").await.id;
    let event = &super::evidence::event(document, 0, [0; 32]);
    write!(store, |tx| crate::evidence::append(tx, event, None).await?);
    let update = "UPDATE event SET kind = 'of-a-later-version'";
    match &store.db {
        Db::Sqlite { write, .. } => sqlx::query(update).execute(write).await.map(drop),
        Db::Postgres(pool) => sqlx::query(update).execute(pool).await.map(drop),
    }
    .unwrap();
    let outcome: Result<_, Mine> = store
        .read("test.read", |tx| Box::pin(async move { Ok(crate::evidence::of_document(tx, document).await?) }))
        .await;
    assert_eq!(outcome.unwrap_err(), Mine::Store("store-unreadable"));
}

/// SQLite: a command-line tool works beside the server.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_programs_may_write_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let first = harness::sqlite_in(folder.path(), Durability::Off).await;
    let second = harness::sqlite_in(folder.path(), Durability::Off).await;
    count_at_once(&[first, second], 40).await;
}

/// PostgreSQL: two transactions that lock in opposite order stop one another; one of them is run again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadlock_is_run_again() {
    harness::on_postgres(async |store: &Store| {
        let (aino, account) = registered(store, "aino@example.fi").await;
        let rows = [draft(account.id, aino.id, "A", 1), draft(account.id, aino.id, "B", 2)];
        let all = &rows;
        write!(store, |tx| for row in all {
            documents::insert(tx, row).await?;
        });
        let (a, b) = (rows[0].id, rows[1].id);
        let (met, attempts) = (Barrier::new(2), AtomicUsize::new(0));
        let lock_both = |first: DocumentId, second: DocumentId| {
            let (met, attempts) = (&met, &attempts);
            store.write("test.deadlock", move |tx| {
                Box::pin(async move {
                    let attempt = attempts.fetch_add(1, Ordering::SeqCst);
                    documents::lock(tx, first).await?;
                    if attempt < 2 {
                        met.wait().await;
                    }
                    documents::lock(tx, second).await?;
                    Ok::<_, StoreError>(())
                })
            })
        };
        let (one, other) = tokio::join!(lock_both(a, b), lock_both(b, a));
        one.unwrap();
        other.unwrap();
        assert_eq!(attempts.load(Ordering::SeqCst), 3);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_neither_is_refused_without_repeating_it() {
    let folder = tempfile::tempdir().unwrap();
    let error = Store::connect(&Options::new("mysql://root:secret@host/db", folder.path())).await.unwrap_err();
    assert_eq!(error.code(), "store-address");
    assert!(!error.to_string().contains("secret"));
}

/// What keeps acknowledged commits on SQLite: checked on the connections themselves.
#[tokio::test]
async fn sqlite_commits_are_durable_by_default() {
    let folder = tempfile::tempdir().unwrap();
    let store = harness::sqlite_in(folder.path(), Durability::default()).await;
    let Db::Sqlite { read, write } = &store.db else { unreachable!() };
    let pragma = async |pool: &sqlx::SqlitePool, text: &'static str| {
        sqlx::query_scalar::<_, i64>(text).fetch_one(pool).await.unwrap()
    };
    assert_eq!(pragma(write, "PRAGMA synchronous").await, 2);
    assert_eq!(pragma(write, "PRAGMA foreign_keys").await, 1);
    assert_eq!(pragma(read, "PRAGMA query_only").await, 1);
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(write).await.unwrap();
    assert_eq!(mode, "wal");
    // Read with strace: the commit syncs the write-ahead log, the put syncs file and folders.
    write!(store, |tx| installation::set(tx, "a", "1").await?);
    let hash = store.blobs().put(bytes::Bytes::from_static(b"abc")).await.unwrap();
    assert!(store.blobs().exists(&hash).await.unwrap());
    let unused: DocumentId = id();
    assert!(read!(store, |tx| documents::get(tx, unused).await?).is_none());
    store.close().await;
}
