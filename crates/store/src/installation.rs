//! What this installation knows about itself: few small values by key, such as its test mark.

use crate::{
    StoreError, Tx,
    sql::{Columns, Field, Record},
};

struct Kept(String);

impl Record for Kept {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self(Field::get(row, "value")?))
    }
}

/// The value of `key`.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, key: &str) -> Result<Option<String>, StoreError> {
    Ok(tx.optional::<Kept>(&GET, binds![key]).await?.map(|kept| kept.0))
}

/// Sets the value of `key`.
///
/// # Errors
/// The database's.
pub async fn set(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<(), StoreError> {
    tx.execute(&SET, binds![key, value]).await.map(drop)
}

/// Sets the value of `key` when it has none, and returns the one that holds: the first writer wins on every node.
///
/// # Errors
/// The database's.
pub async fn get_or_set(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<String, StoreError> {
    tx.execute(&SET_FIRST, binds![key, value]).await?;
    Ok(get(tx, key).await?.unwrap_or_else(|| value.to_owned()))
}

/// Forgets `key`.
///
/// # Errors
/// The database's.
pub async fn remove(tx: &mut Tx<'_>, key: &str) -> Result<bool, StoreError> {
    tx.changed(&REMOVE, binds![key]).await
}

statements! {
    GET: "SELECT value FROM installation WHERE key = $1";
    SET: "INSERT INTO installation (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    SET_FIRST: "INSERT INTO installation (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING";
    REMOVE: "DELETE FROM installation WHERE key = $1";
}
