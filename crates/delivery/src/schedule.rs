//! When a delivery that was not accepted is tried again.

use jiff::Span;

/// Minutes before the first attempts after the first; every later one waits as long as the last.
const PAUSES: [i64; 5] = [1, 5, 15, 60, 240];
/// For how many minutes a delivery is tried altogether.
const AT_MOST: i64 = 3 * 24 * 60;

/// How long to wait after so many attempts (the first counts as 1): 1, 5, 15 minutes, an hour, then every four hours until
/// three days have passed. Nothing when it is time to give up.
#[must_use]
pub fn retry_after(attempts: u32) -> Option<Span> {
    let pause = |attempt: usize| PAUSES[attempt.min(PAUSES.len() - 1)];
    let done = usize::try_from(attempts.checked_sub(1)?).ok()?;
    // After as many attempts as fit in three days with the shortest pauses there is nothing left to add up.
    if done > 100 {
        return None;
    }
    let waited: i64 = (0..=done).map(pause).sum();
    (waited <= AT_MOST).then(|| Span::new().minutes(pause(done)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    #[test]
    fn quick_first_then_slower_then_given_up() {
        let minutes: Vec<i64> = (1..7).filter_map(retry_after).map(|span| span.get_minutes()).collect();
        assert_eq!(minutes, [1, 5, 15, 60, 240, 240]);
        assert_eq!(retry_after(0).map(|span| span.get_minutes()), None);
        assert!(retry_after(1000).is_none());
        assert!(retry_after(u32::MAX).is_none());
    }

    #[test]
    fn the_last_attempt_is_just_within_three_days() {
        let start: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let mut now = start;
        let mut attempts = 1;
        while let Some(pause) = retry_after(attempts) {
            now += pause;
            attempts += 1;
        }
        let hours = (now - start).total(jiff::Unit::Hour).unwrap();
        assert!((68.0..=72.0).contains(&hours), "{hours}");
        assert_eq!(attempts, 22);
    }
}
