//! Limits on how often something may be tried, counted in the database so that every node counts together.

use jiff::{SignedDuration, Timestamp};
use sinetti_store::{Tx, counters};

use crate::{Error, Kind, Result};

/// At most `most` tries of `key` in a window.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limit {
    pub most: u64,
    pub window: SignedDuration,
}

/// Wrong passwords for one address.
pub(crate) const SIGN_IN: Limit = Limit { most: 10, window: SignedDuration::from_mins(15) };
/// Registrations and reset mails from one network address.
pub(crate) const REGISTER: Limit = Limit { most: 30, window: SignedDuration::from_hours(1) };
/// Mails to one address that nobody signed in asked for.
pub(crate) const MAIL_TO_ADDRESS: Limit = Limit { most: 5, window: SignedDuration::from_hours(1) };
/// Look-ups of check codes and files from one network address.
pub(crate) const CHECK: Limit = Limit { most: 120, window: SignedDuration::from_mins(10) };

/// Other persons named as signatories of one document.
pub(crate) const DELEGATE: Limit = Limit { most: 10, window: SignedDuration::from_hours(24) };

/// Counts a try, and refuses when there were too many.
///
/// # Errors
/// `too-many-tries`, with the minutes to wait.
pub(crate) async fn count(tx: &mut Tx<'_>, key: &str, limit: Limit, now: Timestamp) -> Result<()> {
    let seconds = limit.window.as_secs().max(1);
    let start = now.as_second().div_euclid(seconds) * seconds;
    let window = Timestamp::from_second(start).map_err(Error::internal)?;
    if counters::hit(tx, key, window).await? <= limit.most {
        return Ok(());
    }
    let minutes = (start + seconds - now.as_second()).div_euclid(60) + 1;
    let refusal = sinetti_domain::Refused::new("too-many-tries").with("minutes", minutes);
    Err(Error::refused(Kind::TooMany, refusal))
}

/// The part of a key that stands for who tries: the network address, by /64 for IPv6.
pub(crate) fn network(ip: Option<std::net::IpAddr>) -> String {
    match ip {
        Some(std::net::IpAddr::V6(v6)) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
        Some(v4) => v4.to_string(),
        None => "unknown".to_owned(),
    }
}
