//! The test clock of test installations.

use jiff::Timestamp;

use crate::{Error, Installation, Kind, Result};

/// Moves the test clock forward and returns the new time. Jobs that have become due run at once.
///
/// # Errors
/// `not-found` in an installation that is no test; `clock-backwards` for anything but a positive number of seconds.
pub async fn advance(at: &Installation, seconds: i64) -> Result<Timestamp> {
    if !at.settings.test {
        return Err(Error::not_found());
    }
    // A hundred years: beyond it dates leave what certificates and databases can hold.
    if !(1..=3_155_760_000).contains(&seconds) {
        return Err(Error::of(Kind::Invalid, "clock-backwards"));
    }
    at.clock().advance(&at.store, seconds).await?;
    at.work_queued.notify_one();
    Ok(at.now())
}
