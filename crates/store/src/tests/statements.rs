//! Every statement of the store is understood by its engine.

use sqlx::{Either, Executor, Statement};

use crate::{Store, database::Db, statements};

/// Also counts the parameters: SQLite takes a missing one for NULL without a word, so both engines must see the same.
pub async fn every_statement_is_prepared(store: &Store) {
    let all = statements::all();
    assert!(all.len() > 100, "{} statements", all.len());
    for sql in all {
        let (text, parameters) = match &store.db {
            Db::Sqlite { write, .. } => {
                let prepared = write.prepare(sqlx::SqlStr::from_static(sql.sqlite)).await;
                let prepared = prepared.unwrap_or_else(|error| panic!("{}: {error}", sql.name));
                (sql.sqlite, count(prepared.parameters()))
            }
            Db::Postgres(pool) => {
                let prepared = pool.prepare(sqlx::SqlStr::from_static(sql.postgres)).await;
                let prepared = prepared.unwrap_or_else(|error| panic!("{}: {error}", sql.name));
                (sql.postgres, count(prepared.parameters()))
            }
        };
        assert_eq!(parameters, highest(text), "{}", sql.name);
        assert_eq!(highest(sql.sqlite), highest(sql.postgres), "{}", sql.name);
    }
}

fn count<T>(parameters: Option<Either<&[T], usize>>) -> usize {
    parameters.map_or(0, |either| either.either(<[T]>::len, |count| count))
}

/// The highest `$n` in a text, of which none below may be missing.
fn highest(text: &str) -> usize {
    let mut found: Vec<usize> = text
        .split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap())
        .collect();
    found.sort_unstable();
    found.dedup();
    assert!(found.iter().copied().eq(1..=found.len()), "{text}");
    found.len()
}
