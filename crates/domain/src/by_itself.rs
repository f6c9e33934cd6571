//! What happens by itself while signatures are collected, and when: automatic reminders (features.md D17), the warning before
//! the end (E5), and that the sender hears of an order that stalls (D13).

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

use crate::sending::Reminders;

/// Two messages that ask the same person are at least this far apart, when they go by themselves.
pub const APART: SignedDuration = SignedDuration::from_hours(24);
/// How long an order waits for one signatory before its sender is told.
pub const STALL: SignedDuration = SignedDuration::from_hours(24 * 7);
/// The local hour at which what is due on a day is sent.
pub const HOUR: i8 = 9;

/// What a document's schedule depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The reminders that its sender settled.
    pub reminders: Reminders,
    /// Days before the end on which it is warned of; 0 for never.
    pub warn_days: u32,
    /// The last day, the zone it is meant in, and the moment from which on the links are closed.
    pub end: Option<(Date, String, Timestamp)>,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// When its sender was warned of the end.
    pub warned_at: Option<Timestamp>,
}

/// Somebody who is in turn and has not signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// When it became their turn.
    pub since: Timestamp,
    /// When they were last asked, by whatever message.
    pub last_asked: Timestamp,
    /// When they were last warned of an end.
    pub warned_at: Option<Timestamp>,
    /// Others wait for them.
    pub holds_up: bool,
    /// The sender knows that they do.
    pub stall_told: bool,
}

impl Schedule {
    /// When the next reminder to somebody goes: so many days after the last message, or on the day so many days before the
    /// end; never within a day of another message, and never when it would come after the end.
    #[must_use]
    pub fn reminder(&self, asked: Asked) -> Option<Timestamp> {
        let every = self.reminders.every_days;
        let regular = (every > 0).then(|| asked.last_asked + days(every));
        let before = self.before_end(self.reminders.before_end_days);
        let last = before.filter(|at| asked.last_asked < *at).map(|at| at.max(asked.last_asked + APART));
        regular.into_iter().chain(last).min().filter(|at| self.is_before_end(*at))
    }

    /// When the sender is warned of the end; once, and not on the day of sending.
    #[must_use]
    pub fn warning(&self) -> Option<Timestamp> {
        self.before_end(self.warn_days).filter(|at| self.warned_at.is_none() && *at > self.sent_at)
    }

    /// When somebody who has not signed is warned of the end: in the morning of that day, or a day after the last message to them
    /// where that is later; so the warning gives way, and comes before the end all the same. It is left out when it would come
    /// after the end, when they have had it, and for who was asked first on that day or later: their invitation says the end.
    #[must_use]
    pub fn warning_to(&self, asked: Asked) -> Option<Timestamp> {
        let due = self.before_end(self.warn_days).filter(|at| *at > asked.since)?;
        let missing = asked.warned_at.is_none_or(|warned| warned < due);
        Some(due.max(asked.last_asked + APART)).filter(|at| missing && self.is_before_end(*at))
    }

    /// Whether anybody is written to by itself, so that it matters when they were last asked.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.reminders.are_on() || self.warn_days > 0
    }

    /// When the sender is told that the order waits for somebody.
    #[must_use]
    pub fn stall(&self, asked: Asked) -> Option<Timestamp> {
        (asked.holds_up && !asked.stall_told).then(|| asked.since + STALL)
    }

    /// When there is something to do next; in the past when it is due.
    #[must_use]
    pub fn next(&self, asked: &[Asked]) -> Option<Timestamp> {
        let warning = self.warning().filter(|_| !asked.is_empty());
        let of_each = |one: &Asked| [self.reminder(*one), self.warning_to(*one), self.stall(*one)];
        asked.iter().flat_map(of_each).flatten().chain(warning).min()
    }

    /// Whether the links are still open at a moment.
    fn is_before_end(&self, at: Timestamp) -> bool {
        self.end.as_ref().is_none_or(|(.., ends)| at < *ends)
    }

    /// The hour at which messages go on the day so many days before the last one.
    fn before_end(&self, days: u32) -> Option<Timestamp> {
        let (date, zone, _) = self.end.as_ref().filter(|_| days > 0)?;
        let day = date.checked_sub(jiff::Span::new().days(i64::from(days))).ok()?;
        local_hour(day, zone)
    }
}

/// The hour of messages on a local day.
fn local_hour(day: Date, zone: &str) -> Option<Timestamp> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Some(day.at(HOUR, 0, 0, 0).to_zoned(zone).ok()?.timestamp())
}

/// When the digest goes that tells what happens at `now`: at the next hour of messages in `zone`.
#[must_use]
pub fn next_digest(zone: &str, now: Timestamp) -> Timestamp {
    let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let today = now.to_zoned(tz).date();
    [Some(today), today.tomorrow().ok()]
        .into_iter()
        .flatten()
        .filter_map(|day| local_hour(day, zone))
        .find(|at| *at > now)
        .unwrap_or(now + APART)
}

fn days(count: u32) -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// Sent on the 1st, ends with the 20th in Helsinki.
    fn schedule(every_days: u32, before_end_days: u32, warn_days: u32) -> Schedule {
        Schedule {
            reminders: Reminders { every_days, before_end_days },
            warn_days,
            end: Some(("2026-12-20".parse().unwrap(), "Europe/Helsinki".to_owned(), at("2026-12-20T22:00:00Z"))),
            sent_at: at("2026-12-01T12:00:00Z"),
            warned_at: None,
        }
    }

    fn asked(last_asked: &str) -> Asked {
        let since = at("2026-12-01T12:00:00Z");
        Asked { since, last_asked: at(last_asked), warned_at: None, holds_up: false, stall_told: false }
    }

    #[test]
    fn a_reminder_goes_so_many_days_after_the_last_message() {
        let all = schedule(3, 0, 0);
        assert_eq!(all.reminder(asked("2026-12-01T12:00:00Z")), Some(at("2026-12-04T12:00:00Z")));
        assert_eq!(all.reminder(asked("2026-12-19T12:00:00Z")), None, "it would come after the end");
        assert_eq!(schedule(0, 0, 0).reminder(asked("2026-12-01T12:00:00Z")), None);
    }

    #[test]
    fn the_last_reminder_goes_in_the_morning_of_its_day_and_once() {
        let all = schedule(0, 2, 0);
        assert_eq!(all.reminder(asked("2026-12-01T12:00:00Z")), Some(at("2026-12-18T07:00:00Z")));
        assert_eq!(
            all.reminder(asked("2026-12-17T20:00:00Z")),
            Some(at("2026-12-18T20:00:00Z")),
            "a day after the other"
        );
        assert_eq!(all.reminder(asked("2026-12-18T07:00:01Z")), None);
        assert_eq!(Schedule { end: None, ..all }.reminder(asked("2026-12-01T12:00:00Z")), None);
    }

    #[test]
    fn the_end_is_warned_of_once() {
        let all = schedule(0, 0, 3);
        assert_eq!(all.warning(), Some(at("2026-12-17T07:00:00Z")));
        assert_eq!(Schedule { warned_at: Some(at("2026-12-17T07:00:00Z")), ..all.clone() }.warning(), None);
        assert_eq!(Schedule { sent_at: at("2026-12-18T12:00:00Z"), ..all.clone() }.warning(), None, "it is too late");
        assert_eq!(all.next(&[]), None, "nobody is left to be warned");
    }

    #[test]
    fn a_warning_gives_way_to_a_message_of_the_last_day() {
        let all = schedule(0, 0, 3);
        let quiet = asked("2026-12-01T12:00:00Z");
        assert_eq!(all.warning_to(quiet), Some(at("2026-12-17T07:00:00Z")));
        assert_eq!(all.warning_to(asked("2026-12-16T10:59:00Z")), Some(at("2026-12-17T10:59:00Z")));
        assert_eq!(all.warning_to(asked("2026-12-19T23:00:00Z")), None, "it would come after the end");
        assert_eq!(all.warning_to(Asked { warned_at: Some(at("2026-12-17T07:00:00Z")), ..quiet }), None, "once");
        let of_earlier_end = Asked { warned_at: Some(at("2026-12-10T07:00:00Z")), ..quiet };
        assert_eq!(all.warning_to(of_earlier_end), Some(at("2026-12-17T07:00:00Z")), "the end was moved since");
        let late = Asked { since: at("2026-12-17T08:00:00Z"), ..asked("2026-12-17T08:00:00Z") };
        assert_eq!(all.warning_to(late), None, "who was asked that day knows the end");
        assert_eq!(
            all.next(&[asked("2026-12-16T10:59:00Z")]),
            Some(at("2026-12-17T07:00:00Z")),
            "the sender's is not held up"
        );
    }

    #[test]
    fn a_stall_is_told_after_a_week_where_others_wait() {
        let all = schedule(0, 0, 0);
        let waits = Asked { holds_up: true, ..asked("2026-12-01T12:00:00Z") };
        assert_eq!(all.stall(waits), Some(at("2026-12-08T12:00:00Z")));
        assert_eq!(all.stall(Asked { stall_told: true, ..waits }), None);
        assert_eq!(all.stall(asked("2026-12-01T12:00:00Z")), None);
    }

    #[test]
    fn a_digest_goes_at_the_next_nine_o_clock() {
        assert_eq!(next_digest("Europe/Helsinki", at("2026-12-01T06:59:00Z")), at("2026-12-01T07:00:00Z"));
        assert_eq!(next_digest("Europe/Helsinki", at("2026-12-01T07:00:00Z")), at("2026-12-02T07:00:00Z"));
        assert_eq!(next_digest("nowhere", at("2026-12-01T10:00:00Z")), at("2026-12-02T09:00:00Z"));
    }

    proptest! {
        #[test]
        fn no_two_messages_are_within_a_day(every in 0u32..5, before in 0u32..25, warn in 0u32..20, minute in 0i64..28_000) {
            let all = schedule(every, before, warn);
            let end = at("2026-12-20T22:00:00Z");
            let mut one = asked("2026-12-01T12:00:00Z");
            one.last_asked += SignedDuration::from_mins(minute);
            let has_room = one.last_asked + APART < end && all.before_end(warn).is_some_and(|due| due > one.since);
            let (mut sent, mut warned) = (0, 0);
            // As the job does: a warning goes before a reminder that is due at the same moment.
            while let Some(next) = all.reminder(one).into_iter().chain(all.warning_to(one)).min() {
                prop_assert!(next >= one.last_asked + APART && next < end);
                if all.warning_to(one) == Some(next) {
                    one.warned_at = Some(next);
                    warned += 1;
                }
                one.last_asked = next;
                sent += 1;
                prop_assert!(sent < 40);
            }
            prop_assert_eq!(warned, usize::from(has_room), "once, where there is room for it before the end");
        }

        #[test]
        fn a_digest_is_never_late(zone in proptest::sample::select(vec!["Europe/Helsinki", "Pacific/Apia", "America/St_Johns"]), second in 0i64..40_000_000) {
            let now = at("2026-01-01T00:00:00Z") + SignedDuration::from_secs(second);
            let next = next_digest(zone, now);
            prop_assert!(next > now && next <= now + SignedDuration::from_hours(25));
        }
    }
}
