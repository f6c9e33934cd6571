//! The one home of the clock. In a test installation an offset, kept in the database, moves it forward.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};
use sinetti_store::{Store, installation};

use crate::{Error, Result};

const OFFSET: &str = "clock-offset-seconds";

/// The system's time plus the test clock's offset.
#[derive(Debug)]
pub(crate) struct Clock {
    test: bool,
    offset_seconds: AtomicI64,
}

impl Clock {
    /// `begin` is where a new test installation's clock starts, in seconds from now: the demo lives through its past first.
    pub(super) async fn start(store: &Store, test: bool, begin: i64) -> Result<Self> {
        if test {
            let begin = begin.to_string();
            store
                .write("clock.begin", |tx| {
                    let begin = &begin;
                    Box::pin(async move { Ok::<_, Error>(installation::get_or_set(tx, OFFSET, begin).await?) })
                })
                .await?;
        }
        let first = if test { i64::MIN } else { 0 };
        let clock = Self { test, offset_seconds: AtomicI64::new(first) };
        clock.refresh(store).await?;
        Ok(clock)
    }

    #[allow(clippy::disallowed_methods)] // the one place that asks the system for the time
    pub(crate) fn now(&self) -> Timestamp {
        let offset = SignedDuration::from_secs(self.offset_seconds.load(Ordering::Relaxed));
        let now = Timestamp::now();
        now.checked_add(offset).unwrap_or(now)
    }

    /// Reads the offset anew: another node may have moved it.
    pub(crate) async fn refresh(&self, store: &Store) -> Result<()> {
        if !self.test {
            return Ok(());
        }
        let kept = store
            .read("clock.read", |tx| Box::pin(async move { Ok::<_, Error>(installation::get(tx, OFFSET).await?) }))
            .await?;
        let seconds = kept.and_then(|text| text.parse().ok()).unwrap_or(0);
        self.offset_seconds.fetch_max(seconds, Ordering::Relaxed);
        Ok(())
    }

    /// Moves the offset in the database, then here.
    pub(crate) async fn advance(&self, store: &Store, seconds: i64) -> Result<()> {
        let offset = store
            .write("clock.advance", |tx| {
                Box::pin(async move {
                    let kept = installation::get(tx, OFFSET).await?;
                    let offset = kept.and_then(|text| text.parse::<i64>().ok()).unwrap_or(0).saturating_add(seconds);
                    installation::set(tx, OFFSET, &offset.to_string()).await?;
                    Ok::<_, Error>(offset)
                })
            })
            .await?;
        self.offset_seconds.fetch_max(offset, Ordering::Relaxed);
        Ok(())
    }
}
