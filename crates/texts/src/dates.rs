//! How a language writes days, times and sizes.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{Language, Texts};

impl Texts {
    /// A day: fi `20.11.2026`, sv `2026-11-20`, en `20/11/2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        match self.language {
            Language::En => format!("{day:02}/{month:02}/{year}"),
            Language::Sv => format!("{year}-{month:02}-{day:02}"),
            Language::Nb | Language::Da => format!("{day:02}.{month:02}.{year}"),
            Language::Fi => format!("{day}.{month}.{year}"),
        }
    }

    /// The day of a moment in a zone.
    #[must_use]
    pub fn day(&self, at: Timestamp, zone: &str) -> String {
        self.date(at.to_zoned(zone_or_utc(zone)).date())
    }

    /// A moment to the minute: `20/11/2026 14:05`, in Finnish `20.11.2026 klo 14.05`.
    #[must_use]
    pub fn moment(&self, at: Timestamp, zone: &str) -> String {
        let zoned = at.to_zoned(zone_or_utc(zone));
        let (hour, minute) = (zoned.hour(), zoned.minute());
        let date = self.date(zoned.date());
        match self.language {
            Language::Fi => format!("{date} klo {hour}.{minute:02}"),
            _ => format!("{date} {hour:02}:{minute:02}"),
        }
    }

    /// The time of day of a moment: `14:05`, in Finnish `14.05`.
    #[must_use]
    pub fn time(&self, at: Timestamp, zone: &str) -> String {
        let zoned = at.to_zoned(zone_or_utc(zone));
        match self.language {
            Language::Fi => format!("{}.{:02}", zoned.hour(), zoned.minute()),
            _ => format!("{:02}:{:02}", zoned.hour(), zoned.minute()),
        }
    }

    /// A moment to the second with its offset for people: `20/11/2026 14:05:09 (UTC+2)`, in Finnish `20.11.2026 klo 14.05.09 (UTC+2)`.
    #[must_use]
    pub fn precise(&self, at: Timestamp, zone: &str) -> String {
        let zoned = at.to_zoned(zone_or_utc(zone));
        let point = if self.language == Language::Fi { '.' } else { ':' };
        format!("{}{point}{:02} ({})", self.moment(at, zone), zoned.second(), offset(zoned.offset().seconds()))
    }

    /// A moment to the second with its offset, as it stands on signature pages: `2026-11-20 14:05:09 +02:00`.
    #[must_use]
    pub fn exact(&self, at: Timestamp, zone: &str) -> String {
        at.to_zoned(zone_or_utc(zone)).strftime("%Y-%m-%d %H:%M:%S %:z").to_string()
    }

    /// A moment as a machine reads it, for `<time datetime>`.
    #[must_use]
    pub fn machine(&self, at: Timestamp) -> String {
        at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// A size in bytes: `840 kB`, `1.2 MB`, in Finnish with a comma. Its space does not break.
    #[must_use]
    pub fn size(&self, bytes: u64) -> String {
        if bytes < 1_000_000 {
            return format!("{}\u{a0}kB", bytes.div_ceil(1000));
        }
        let tenths = bytes.div_ceil(100_000);
        let point = if self.language == Language::En { '.' } else { ',' };
        format!("{}{point}{}\u{a0}MB", tenths / 10, tenths % 10)
    }
}

/// `UTC`, `UTC+2`, `UTC+5:30`, `UTC−3`.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

fn zone_or_utc(zone: &str) -> TimeZone {
    TimeZone::get(zone).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_as_each_language_writes_them() {
        let at: Timestamp = "2026-11-20T12:05:09Z".parse().unwrap();
        let of = |language| Texts { language };
        assert_eq!(of(Language::Fi).moment(at, "Europe/Helsinki"), "20.11.2026 klo 14.05");
        assert_eq!(of(Language::En).moment(at, "Europe/Helsinki"), "20/11/2026 14:05");
        assert_eq!(of(Language::Sv).day(at, "Europe/Stockholm"), "2026-11-20");
        assert_eq!(of(Language::En).exact(at, "Europe/Helsinki"), "2026-11-20 14:05:09 +02:00");
    }

    #[test]
    fn exact_times_for_people_tell_their_offset() {
        let at: Timestamp = "2026-11-20T12:05:09Z".parse().unwrap();
        let of = |language, zone: &str| Texts { language }.precise(at, zone);
        assert_eq!(of(Language::Fi, "Europe/Helsinki"), "20.11.2026 klo 14.05.09 (UTC+2)");
        assert_eq!(of(Language::En, "Europe/Helsinki"), "20/11/2026 14:05:09 (UTC+2)");
        assert_eq!(of(Language::En, "America/St_Johns"), "20/11/2026 08:35:09 (UTC−3:30)");
        assert_eq!(of(Language::Nb, "nowhere"), "20.11.2026 12:05:09 (UTC)");
    }

    #[test]
    fn sizes() {
        assert_eq!(Texts { language: Language::En }.size(1_200_000), "1.2\u{a0}MB");
        assert_eq!(Texts { language: Language::Fi }.size(1_200_000), "1,2\u{a0}MB");
        assert_eq!(Texts { language: Language::Fi }.size(1), "1\u{a0}kB");
    }
}
