//! Counters in windows of time, for rate limits: sign-in, registration, passphrases. They hold on every node.

use jiff::Timestamp;

use crate::{StoreError, Tx};

/// Counts one more for `key` in the window that began at `window_start`; how many there are now.
///
/// # Errors
/// The database's.
pub async fn hit(tx: &mut Tx<'_>, key: &str, window_start: Timestamp) -> Result<u64, StoreError> {
    Ok(tx.number(&HIT, binds![key, window_start]).await?.unsigned_abs())
}

/// How many there are for `key` in that window.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, key: &str, window_start: Timestamp) -> Result<u64, StoreError> {
    Ok(tx.number(&GET, binds![key, window_start]).await?.unsigned_abs())
}

/// Forgets `key` in all windows, as after a right password.
///
/// # Errors
/// The database's.
pub async fn clear(tx: &mut Tx<'_>, key: &str) -> Result<u64, StoreError> {
    tx.execute(&CLEAR, binds![key]).await
}

/// Removes windows that began before `before`; how many.
///
/// # Errors
/// The database's.
pub async fn delete_old(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&DELETE_OLD, binds![before]).await
}

statements! {
    HIT: "INSERT INTO counter (key, window_start, count) VALUES ($1, $2, 1) \
        ON CONFLICT (key, window_start) DO UPDATE SET count = counter.count + 1 RETURNING count AS n";
    GET: "SELECT count AS n FROM counter WHERE key = $1 AND window_start = $2";
    CLEAR: "DELETE FROM counter WHERE key = $1";
    DELETE_OLD: "DELETE FROM counter WHERE window_start < $1";
}
