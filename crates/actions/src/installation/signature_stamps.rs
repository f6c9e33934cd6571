//! Time stamps for signatures as they are made (docs/decisions/0021): from outside authorities, when the operator wants that, and
//! never at the price of the signature.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use sinetti_pdf::Unstamped;
use tokio::time::{Instant, timeout};

use super::{Installation, TimeStampSource, time_stamps::ROOM};
use crate::{Error, Result};

/// How long what one person is waiting for may be held up by all authorities together.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long an authority that gave no time stamp is left alone: meanwhile nobody waits for it.
const REST: SignedDuration = SignedDuration::from_mins(1);

/// An increment to append, and the level of the signature in it; none where nothing is signed.
pub(crate) struct Stamped {
    pub increment: Vec<u8>,
    pub level: Option<&'static str>,
}

/// Asks for the time stamps of the signatures that one person is waiting for.
pub(crate) struct Stamping<'a> {
    at: &'a Installation,
    left: Duration,
}

/// Since when authorities are left alone.
#[derive(Debug, Default)]
pub(super) struct Resting(Mutex<HashMap<TimeStampSource, Timestamp>>);

impl Resting {
    fn is_resting(&self, source: &TimeStampSource, now: Timestamp) -> bool {
        let since = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(source).copied();
        since.is_some_and(|since| now < since + REST)
    }

    fn rest(&self, source: &TimeStampSource, now: Timestamp) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(source.clone(), now);
    }
}

impl Installation {
    /// For everything that is signed while one person waits.
    pub(crate) fn stamping(&self) -> Stamping<'_> {
        Stamping { at: self, left: PATIENCE }
    }

    /// Whether signatures get their time stamps from elsewhere. Where the first authority is the installation's own, the signer
    /// stamps by itself.
    pub(super) fn stamps_outside(&self) -> bool {
        self.settings.stamp_signatures && matches!(self.settings.time_stamps.first(), Some(TimeStampSource::Url(_)))
    }
}

impl Stamping<'_> {
    /// The increment with its signature's time stamp; without, when no authority gives one in time. Not to be called inside a
    /// transaction.
    pub(crate) async fn complete(&mut self, unstamped: Unstamped) -> Result<Stamped> {
        let level = |is_stamped| if is_stamped { "B-T" } else { "B-B" };
        let Some(digest) = unstamped.stamp_digest() else {
            return Ok(Stamped { increment: unstamped.complete(None).map_err(Error::internal)?, level: None });
        };
        let token = if self.at.stamps_outside() { self.token(&unstamped, &digest).await } else { None };
        let is_stamped = token.is_some() || self.at.settings.time_stamps.first() == Some(&TimeStampSource::Internal);
        let increment = unstamped.complete(token.as_deref()).map_err(Error::internal)?;
        Ok(Stamped { increment, level: Some(level(is_stamped)) })
    }

    /// From the first authority that gives one which counts and fits.
    async fn token(&mut self, unstamped: &Unstamped, digest: &[u8]) -> Option<Vec<u8>> {
        let sources: Vec<_> =
            self.at.settings.time_stamps.iter().filter(|one| !self.at.resting.is_resting(one, self.at.now())).collect();
        for (index, source) in sources.iter().enumerate() {
            // Who comes later has its share of the time, too.
            let share = self.left / u32::try_from(sources.len() - index).unwrap_or(u32::MAX);
            let asked = Instant::now();
            let answer = timeout(share, self.at.time_stamp(source, digest)).await;
            self.left = self.left.saturating_sub(asked.elapsed());
            let failure = match answer {
                Ok(Ok(token)) if unstamped.has_room_for(&token.der) => return Some(token.der),
                Ok(Ok(token)) => format!("{} bytes do not fit into {ROOM}", token.der.len()),
                Ok(Err(error)) => error.reason(),
                Err(_) => "no answer in time".to_owned(),
            };
            tracing::warn!(authority = %source, %failure, "a signature goes without this authority's time stamp");
            self.at.resting.rest(source, self.at.now());
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_gave_nothing_is_left_alone_for_a_minute() {
        let (resting, now) = (Resting::default(), Timestamp::UNIX_EPOCH);
        let of = |url: &str| TimeStampSource::Url(url.to_owned());
        resting.rest(&of("https://one.example"), now);
        assert!(resting.is_resting(&of("https://one.example"), now + SignedDuration::from_secs(59)));
        assert!(!resting.is_resting(&of("https://one.example"), now + REST));
        assert!(!resting.is_resting(&of("https://two.example"), now));
    }
}
