//! PDF dates (7.9.4).

use jiff::{Timestamp, civil, tz::Offset};

/// `D:YYYYMMDDHHmmSSOHH'mm'`, of which everything after the year may be missing.
pub fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim().strip_prefix("D:").unwrap_or(text.trim());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, zone) = text.split_at(digits);
    let two = |at: usize, missing: i8| match digits.get(at..at + 2) {
        Some(pair) => pair.parse().ok(),
        None if digits.len() <= at => Some(missing),
        None => None,
    };
    let year = digits.get(..4)?.parse().ok()?;
    let time = civil::DateTime::new(year, two(4, 1)?, two(6, 1)?, two(8, 0)?, two(10, 0)?, two(12, 0)?, 0).ok()?;
    offset(zone)?.to_timestamp(time).ok()
}

fn offset(zone: &str) -> Option<Offset> {
    let mut parts = zone.get(1..).unwrap_or_default().split('\'').filter(|part| !part.is_empty());
    let sign = match zone.as_bytes().first() {
        None | Some(b'Z') => return Some(Offset::UTC),
        Some(b'+') => 1,
        Some(b'-') => -1,
        Some(_) => return None,
    };
    let hours: i32 = parts.next()?.parse().ok()?;
    let minutes: i32 = parts.next().map_or(Some(0), |part| part.parse().ok())?;
    let in_range = (0..=23).contains(&hours) && (0..=59).contains(&minutes);
    in_range.then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read() {
        let read = |text| parse(text).map(|time| time.to_string());
        assert_eq!(read("D:20261125053000+02'00'").as_deref(), Some("2026-11-25T03:30:00Z"));
        assert_eq!(read("D:20261125053000-01'30").as_deref(), Some("2026-11-25T07:00:00Z"));
        assert_eq!(read("D:20261125033000Z00'00'").as_deref(), Some("2026-11-25T03:30:00Z"));
        assert_eq!(read("2026").as_deref(), Some("2026-01-01T00:00:00Z"));
        for bad in ["", "D:", "D:20261325", "D:2026112", "D:20261125053000+99'00'", "D:20261125é", "D:99999999999999"]
        {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
