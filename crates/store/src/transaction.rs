//! Transactions: one type for both engines, run by [`Store::write`] and [`Store::read`] under a name.

use std::{future::Future, marker::PhantomData, pin::Pin, time::Duration};

use sqlx::{Postgres, Sqlite};
use tokio::time::Instant;

use crate::{
    StoreError,
    database::{Db, Store},
    error::{may_succeed_again, was_refused},
    sql::{Number, Record, Sql, Value},
};

/// The work of a transaction: what a closure given to [`Store::write`] returns (`Box::pin(async move { .. })`).
pub type Work<'t, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 't>>;

/// An open transaction. The life `'e` is that of what its closure borrows.
pub struct Tx<'e> {
    open: Open,
    state: State,
    scope: PhantomData<&'e ()>,
}

/// The driver's transaction.
enum Open {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// How a transaction fares. PostgreSQL refuses every statement after a failed one; the same is kept on SQLite.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Sound,
    Failed,
    FailedForNow,
}

/// Runs one typed body on whichever engine it is: `c` is the driver's connection.
macro_rules! on {
    ($open:expr, $c:ident => $body:expr) => {
        match &mut $open {
            Open::Sqlite(transaction) => {
                let $c = &mut **transaction;
                $body
            }
            Open::Postgres(transaction) => {
                let $c = &mut **transaction;
                $body
            }
        }
    };
}

/// How long a write is tried again when the database is busy or away (a PostgreSQL failover takes some 18 seconds).
const PATIENCE: Duration = Duration::from_secs(30);
const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

impl Store {
    /// Runs `work` in a transaction that may write, and commits when it returns `Ok`. `name` stands in the log with the time
    /// taken and the number of attempts. When the engines report a conflict with another transaction, `work` is run again,
    /// for at most half a minute.
    ///
    /// # Errors
    /// What `work` returned; [`StoreError`] when the transaction could not be begun or committed.
    pub async fn write<'e, T, E, F>(&self, name: &'static str, work: F) -> Result<T, E>
    where
        F: for<'t> FnMut(&'t mut Tx<'e>) -> Work<'t, T, E> + Send,
        E: From<StoreError>,
    {
        self.run(name, Access::Write, work).await
    }

    /// Runs `work` on one unchanging view of the database; what it would write is refused.
    ///
    /// # Errors
    /// What `work` returned; [`StoreError`] when the transaction could not be begun.
    pub async fn read<'e, T, E, F>(&self, name: &'static str, work: F) -> Result<T, E>
    where
        F: for<'t> FnMut(&'t mut Tx<'e>) -> Work<'t, T, E> + Send,
        E: From<StoreError>,
    {
        self.run(name, Access::Read, work).await
    }

    async fn run<'e, T, E, F>(&self, name: &'static str, access: Access, mut work: F) -> Result<T, E>
    where
        F: for<'t> FnMut(&'t mut Tx<'e>) -> Work<'t, T, E> + Send,
        E: From<StoreError>,
    {
        let begun = Instant::now();
        let mut pause = FIRST_PAUSE;
        let mut attempt = 1_u32;
        loop {
            let (outcome, again) = self.attempt(access, &mut work).await;
            let elapsed = begun.elapsed();
            if outcome.is_err() && again && elapsed < PATIENCE {
                tracing::debug!(transaction = name, attempt, "the transaction is run again");
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
                attempt += 1;
                continue;
            }
            let micros = u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX);
            tracing::debug!(transaction = name, attempt, micros, committed = outcome.is_ok(), "the transaction ended");
            return outcome;
        }
    }

    /// Runs `work` once; also says whether it is worth running again.
    async fn attempt<'e, T, E, F>(&self, access: Access, work: &mut F) -> (Result<T, E>, bool)
    where
        F: for<'t> FnMut(&'t mut Tx<'e>) -> Work<'t, T, E> + Send,
        E: From<StoreError>,
    {
        let open = match self.db.begin(access).await {
            Ok(open) => open,
            Err(error) => {
                let again = may_succeed_again(&error);
                return (Err(StoreError::from(error).into()), again);
            }
        };
        let mut tx = Tx { open, state: State::Sound, scope: PhantomData };
        match work(&mut tx).await {
            // Dropping the transaction rolls it back.
            Err(error) => (Err(error), tx.state == State::FailedForNow),
            Ok(_) if tx.state != State::Sound => (Err(StoreError::Abandoned.into()), tx.state == State::FailedForNow),
            Ok(value) => match tx.commit().await {
                Ok(()) => (Ok(value), false),
                Err(error) if was_refused(&error) => {
                    let again = may_succeed_again(&error);
                    (Err(StoreError::from(error).into()), again)
                }
                Err(error) => (Err(StoreError::OutcomeUnknown(error).into()), false),
            },
        }
    }
}

/// What a transaction may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Read,
    Write,
}

impl Db {
    async fn begin(&self, access: Access) -> Result<Open, sqlx::Error> {
        Ok(match (self, access) {
            // The write lock is taken at once: a reader that turns into a writer could not be run again safely.
            (Self::Sqlite { write, .. }, Access::Write) => Open::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            (Self::Sqlite { read, .. }, Access::Read) => Open::Sqlite(read.begin_with("BEGIN DEFERRED").await?),
            (Self::Postgres(pool), Access::Write) => {
                Open::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await?)
            }
            (Self::Postgres(pool), Access::Read) => {
                Open::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }
}

type Arguments<DB> = <DB as sqlx::Database>::Arguments;

/// A statement with its values, for either driver.
fn bound<'q, DB>(sql: &'static str, values: &'q [Value<'q>]) -> sqlx::query::Query<'q, DB, Arguments<DB>>
where
    DB: sqlx::Database,
    Option<uuid::Uuid>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
    Option<i64>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
    Option<&'q str>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
    Option<&'q [u8]>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
{
    values.iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Uuid(value) => query.bind(*value),
        Value::Int(value) => query.bind(*value),
        Value::Text(value) => query.bind(*value),
        Value::Made(value) => query.bind(Some(value.as_str())),
        Value::Bytes(value) => query.bind(*value),
    })
}

impl Tx<'_> {
    async fn commit(self) -> Result<(), sqlx::Error> {
        match self.open {
            Open::Sqlite(transaction) => transaction.commit().await,
            Open::Postgres(transaction) => transaction.commit().await,
        }
    }

    fn text(&self, sql: &Sql) -> Result<&'static str, StoreError> {
        if self.state != State::Sound {
            return Err(StoreError::Abandoned);
        }
        Ok(match self.open {
            Open::Sqlite(_) => sql.sqlite,
            Open::Postgres(_) => sql.postgres,
        })
    }

    fn heed<T>(&mut self, sql: &Sql, outcome: Result<T, sqlx::Error>) -> Result<T, StoreError> {
        outcome.map_err(|error| {
            self.state = if may_succeed_again(&error) { State::FailedForNow } else { State::Failed };
            let error = StoreError::from(error);
            if !error.is_conflict() {
                tracing::debug!(statement = sql.name, %error, "a statement failed");
            }
            error
        })
    }

    /// Runs a statement that returns nothing; the number of rows it changed.
    pub(crate) async fn execute(&mut self, sql: &Sql, values: &[Value<'_>]) -> Result<u64, StoreError> {
        let text = self.text(sql)?;
        let outcome = on!(self.open, c => bound(text, values).execute(c).await.map(|done| done.rows_affected()));
        self.heed(sql, outcome)
    }

    /// Runs a statement that changes one row or none; whether it did.
    pub(crate) async fn changed(&mut self, sql: &Sql, values: &[Value<'_>]) -> Result<bool, StoreError> {
        Ok(self.execute(sql, values).await? > 0)
    }

    /// The first row, if any.
    pub(crate) async fn optional<T: Record>(
        &mut self,
        sql: &Sql,
        values: &[Value<'_>],
    ) -> Result<Option<T>, StoreError> {
        let text = self.text(sql)?;
        let outcome = on!(self.open, c => match bound(text, values).fetch_optional(c).await {
            Ok(row) => Ok(row.map(|row| T::read(&row)).transpose()?),
            Err(error) => Err(error),
        });
        self.heed(sql, outcome)
    }

    /// All rows.
    pub(crate) async fn list<T: Record>(&mut self, sql: &Sql, values: &[Value<'_>]) -> Result<Vec<T>, StoreError> {
        let text = self.text(sql)?;
        let outcome = on!(self.open, c => match bound(text, values).fetch_all(c).await {
            Ok(rows) => Ok(rows.iter().map(|row| T::read(row)).collect::<Result<Vec<T>, _>>()?),
            Err(error) => Err(error),
        });
        self.heed(sql, outcome)
    }

    /// The number that a statement calls `n`; 0 when there is no row.
    pub(crate) async fn number(&mut self, sql: &Sql, values: &[Value<'_>]) -> Result<i64, StoreError> {
        Ok(self.optional::<Number>(sql, values).await?.map_or(0, |number| number.0))
    }
}
