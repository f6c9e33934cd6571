//! Validity: until when an invitation can be used (features.md D16, E5).

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{Refused, limits};

/// The last day of validity, the zone it is meant in, and the exact moment it ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validity {
    /// The last day on which one may sign.
    pub date: Date,
    /// The IANA zone of the organization at sending.
    pub zone: String,
    /// The start of the next local day, in UTC: from here on the links are closed.
    pub ends: Timestamp,
}

impl Validity {
    /// Until the end of `date` in `zone`.
    ///
    /// # Errors
    /// `validity-past`, `validity-too-long` (over 180 days), `time-zone-unknown`.
    pub fn until(date: Date, zone: &str, now: Timestamp) -> Result<Self, Refused> {
        let tz = TimeZone::get(zone).map_err(|_| Refused::new("time-zone-unknown").with("zone", zone))?;
        let today = now.to_zoned(tz.clone()).date();
        let days = i64::from(today.until(date).map(|span| span.get_days()).unwrap_or(i32::MAX));
        if date < today {
            return Err(Refused::new("validity-past").at("valid_until"));
        }
        if days > *limits::VALIDITY_DAYS.end() {
            return Err(Refused::new("validity-too-long").at("valid_until").with("limit", limits::VALIDITY_DAYS.end()));
        }
        let unknown = |_| Refused::new("validity-past").at("valid_until");
        let ends = date.tomorrow().and_then(|next| next.to_zoned(tz)).map_err(unknown)?.timestamp();
        Ok(Self { date, zone: zone.to_owned(), ends })
    }

    /// Whether it has ended at `now`.
    #[must_use]
    pub fn has_ended(&self, now: Timestamp) -> bool {
        now >= self.ends
    }
}

/// The day proposed for a new document.
#[must_use]
pub fn proposed_date(zone: &str, now: Timestamp, days: i64) -> Date {
    let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let today = now.to_zoned(tz).date();
    today.checked_add(jiff::Span::new().days(days)).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ends_at_local_midnight_also_when_clocks_change() {
        let now: Timestamp = "2026-10-01T10:00:00Z".parse().unwrap();
        let validity = Validity::until("2026-10-25".parse().unwrap(), "Europe/Helsinki", now).unwrap();
        assert_eq!(validity.ends.to_string(), "2026-10-25T22:00:00Z");
        let validity = Validity::until("2026-10-24".parse().unwrap(), "Europe/Helsinki", now).unwrap();
        assert_eq!(validity.ends.to_string(), "2026-10-24T21:00:00Z");
    }

    #[test]
    fn the_past_and_the_far_future_are_refused() {
        let now: Timestamp = "2026-11-25T23:30:00Z".parse().unwrap();
        assert_eq!(
            Validity::until("2026-11-25".parse().unwrap(), "Europe/Helsinki", now).unwrap_err().code,
            "validity-past"
        );
        assert!(Validity::until("2026-11-26".parse().unwrap(), "Europe/Helsinki", now).is_ok());
        assert_eq!(
            Validity::until("2027-11-26".parse().unwrap(), "Europe/Helsinki", now).unwrap_err().code,
            "validity-too-long"
        );
        assert_eq!(
            Validity::until("2026-11-26".parse().unwrap(), "Mars/Base", now).unwrap_err().code,
            "time-zone-unknown"
        );
    }

    proptest! {
        #[test]
        fn the_whole_last_day_is_valid(days in 0i64..180, hour in 0i64..24) {
            let start: Timestamp = "2026-01-15T00:00:00Z".parse().unwrap();
            let now = start + jiff::Span::new().hours(hour);
            let date = proposed_date("Europe/Oslo", now, days);
            let validity = Validity::until(date, "Europe/Oslo", now).unwrap();
            let tz = TimeZone::get("Europe/Oslo").unwrap();
            let last = date.at(23, 59, 59, 0).to_zoned(tz.clone()).unwrap().timestamp();
            prop_assert!(!validity.has_ended(last));
            let next = date.tomorrow().unwrap().at(0, 0, 0, 0).to_zoned(tz).unwrap().timestamp();
            prop_assert!(validity.has_ended(next));
        }
    }
}
