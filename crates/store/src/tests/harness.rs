//! A store of its own for every test.

use std::panic::AssertUnwindSafe;

use futures::FutureExt;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use uuid::Uuid;

use crate::{Durability, Options, Store};

/// The server to test on, if there is one.
pub fn postgres() -> Option<String> {
    std::env::var("SINETTI_TEST_POSTGRES").ok().filter(|address| !address.is_empty())
}

pub async fn on_sqlite(case: impl AsyncFn(&Store)) {
    let folder = tempfile::tempdir().unwrap();
    let store = sqlite_in(folder.path(), Durability::Off).await;
    case(&store).await;
    store.close().await;
}

pub async fn sqlite_in(folder: &std::path::Path, durability: Durability) -> Store {
    let path = folder.join("sinetti.db");
    let options = Options { durability, ..Options::new(format!("sqlite:{}", path.display()), folder.join("blobs")) };
    Store::connect(&options).await.unwrap()
}

pub async fn on_postgres(case: impl AsyncFn(&Store)) {
    let Some(server) = postgres() else {
        println!("PostgreSQL: skipped");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let name = format!("sinetti_test_{}", Uuid::new_v4().simple());
    let mut admin = PgConnection::connect(&server).await.unwrap();
    admin.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
    let mut address = url_with_database(&server, &name);
    // A deadlock is noticed soon, so that its test need not wait a second.
    address.push_str("?options=-c%20deadlock_timeout%3D20ms");
    let store = Store::connect(&Options::new(address, folder.path())).await.unwrap();
    let outcome = AssertUnwindSafe(case(&store)).catch_unwind().await;
    store.close().await;
    admin.execute(AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"))).await.unwrap();
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}

/// The same server, another database.
fn url_with_database(server: &str, name: &str) -> String {
    let base = server.split('?').next().unwrap_or(server);
    let start = base.find("://").map_or(0, |at| at + 3);
    let host_end = base[start..].find('/').map_or(base.len(), |at| start + at);
    format!("{}/{name}", &base[..host_end])
}

/// Runs one writing transaction that must succeed.
macro_rules! write {
    ($store:expr, |$tx:ident| $body:expr) => {
        $store.write("test.write", |$tx| Box::pin(async move { Ok::<_, crate::StoreError>($body) })).await.unwrap()
    };
}

/// Runs one reading transaction that must succeed.
macro_rules! read {
    ($store:expr, |$tx:ident| $body:expr) => {
        $store.read("test.read", |$tx| Box::pin(async move { Ok::<_, crate::StoreError>($body) })).await.unwrap()
    };
}

/// Runs one writing transaction that must fail; its error's code.
macro_rules! refused {
    ($store:expr, |$tx:ident| $body:expr) => {
        $store
            .write("test.refused", |$tx| Box::pin(async move { Ok::<_, crate::StoreError>($body) }))
            .await
            .unwrap_err()
            .code()
    };
}

pub(crate) use {read, refused, write};
