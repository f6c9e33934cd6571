//! Opening the database: SQLite or PostgreSQL by its address, brought to this version's schema.

use std::{path::PathBuf, str::FromStr, time::Duration};

use sqlx::{
    PgPool, SqlitePool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{Blobs, StoreError};

static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// How SQLite keeps what it acknowledged. PostgreSQL's own configuration decides for PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Durability {
    /// Every commit is on the disk before it is acknowledged (`synchronous=FULL`).
    #[default]
    Full,
    /// Nothing is waited for: a power cut may lose everything. Only for tests.
    Off,
}

/// Where the store is and how it is opened.
#[derive(Debug, Clone)]
pub struct Options {
    /// `sqlite:PATH` or `postgres://user:password@host/database`.
    pub database: String,
    /// The folder of the blobs; made when missing.
    pub blobs: PathBuf,
    /// See [`Durability`].
    pub durability: Durability,
    /// SQLite's reading connections (each a thread and up to 1 MB), or PostgreSQL's connections.
    pub connections: u32,
}

impl Options {
    /// With full durability and few connections.
    #[must_use]
    pub fn new(database: impl Into<String>, blobs: impl Into<PathBuf>) -> Self {
        let database = database.into();
        let connections = if database.starts_with("sqlite:") { 3 } else { 10 };
        Self { database, blobs: blobs.into(), durability: Durability::Full, connections }
    }
}

/// Which database it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// The database and the blobs. Clones share the connections.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) db: Db,
    blobs: Blobs,
}

/// The connections.
#[derive(Debug, Clone)]
pub(crate) enum Db {
    /// One connection writes: SQLite lets one write at a time, so waiting happens in our queue and not by its polling.
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
    },
    Postgres(PgPool),
}

impl Store {
    /// Opens the store, making what is missing, and brings the schema to this version.
    ///
    /// # Errors
    /// [`StoreError::Address`], [`StoreError::Database`], [`StoreError::Migration`], [`StoreError::Blob`].
    pub async fn connect(options: &Options) -> Result<Self, StoreError> {
        let db = if let Some(path) = options.database.strip_prefix("sqlite:") {
            Db::sqlite(path.strip_prefix("//").unwrap_or(path), options).await?
        } else if options.database.starts_with("postgres://") || options.database.starts_with("postgresql://") {
            Db::postgres(options).await?
        } else {
            // The address may hold a password, so only what stands before it is repeated.
            let scheme = options.database.split(':').next().unwrap_or_default();
            return Err(StoreError::Address(scheme.to_owned()));
        };
        Ok(Self { db, blobs: Blobs::folder(&options.blobs)? })
    }

    /// The blobs.
    #[must_use]
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    /// Which database it is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.db {
            Db::Sqlite { .. } => Engine::Sqlite,
            Db::Postgres(_) => Engine::Postgres,
        }
    }

    /// Waits for open transactions and closes the connections; SQLite moves its write-ahead log into the file.
    pub async fn close(&self) {
        match &self.db {
            Db::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Db {
    async fn sqlite(path: &str, options: &Options) -> Result<Self, StoreError> {
        let synchronous = match options.durability {
            Durability::Full => SqliteSynchronous::Full,
            Durability::Off => SqliteSynchronous::Off,
        };
        let base = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .statement_cache_capacity(64)
            .pragma("cache_size", "-1024")
            .pragma("journal_size_limit", "16777216")
            .pragma("trusted_schema", "OFF");
        let write = SqlitePoolOptions::new()
            .min_connections(1)
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(Duration::from_secs(30))
            .connect_with(base.clone().pragma("cache_size", "-2048"))
            .await?;
        SQLITE_MIGRATIONS.run(&write).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(options.connections.max(1))
            .idle_timeout(Duration::from_secs(60))
            .max_lifetime(None)
            .connect_lazy_with(base.read_only(true).create_if_missing(false).pragma("query_only", "ON"));
        Ok(Self::Sqlite { read, write })
    }

    async fn postgres(options: &Options) -> Result<Self, StoreError> {
        let address = PgConnectOptions::from_str(&options.database)?
            .application_name("sinetti")
            .statement_cache_capacity(128)
            .options([("timezone", "UTC"), ("lock_timeout", "10s"), ("idle_in_transaction_session_timeout", "60s")]);
        let pool = PgPoolOptions::new()
            .max_connections(options.connections.max(1))
            .idle_timeout(Duration::from_secs(300))
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(address)
            .await?;
        POSTGRES_MIGRATIONS.run(&pool).await?;
        warn_of_lossy_settings(&pool).await?;
        Ok(Self::Postgres(pool))
    }
}

/// PostgreSQL's configuration is its operator's; one that forgets what it acknowledged should at least be known.
async fn warn_of_lossy_settings(pool: &PgPool) -> Result<(), StoreError> {
    let lossy: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off'",
    )
    .fetch_all(pool)
    .await?;
    for setting in lossy {
        tracing::warn!(setting, "PostgreSQL may lose what it acknowledged when the power fails: this setting is off");
    }
    Ok(())
}
