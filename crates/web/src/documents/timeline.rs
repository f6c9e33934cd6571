//! What happened to a document, the newest day first.

use sinetti_actions::documents::view::TimelineEvent;
use sinetti_domain::evidence::EventKind;
use sinetti_texts::Texts;

use crate::layout::{Frame, Icon};

/// The events of one day.
#[derive(Debug, Clone)]
pub struct Day {
    pub date: String,
    pub events: Vec<Event>,
}

/// One of them.
#[derive(Debug, Clone)]
pub struct Event {
    /// `good`, `danger` or nothing.
    pub class: &'static str,
    pub icon: Icon,
    pub time: String,
    pub machine: String,
    pub text: String,
    pub details: Vec<String>,
}

/// Groups events, which come the oldest first, by the day of the account's zone.
pub fn days(frame: &Frame, events: &[TimelineEvent], zone: &str) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for event in events.iter().rev() {
        let date = frame.t.day(event.at, zone);
        let shown = shown(frame, event, zone);
        match days.last_mut().filter(|day| day.date == date) {
            Some(day) => day.events.push(shown),
            None => days.push(Day { date, events: vec![shown] }),
        }
    }
    days
}

fn shown(frame: &Frame, event: &TimelineEvent, zone: &str) -> Event {
    let t = &frame.t;
    let (class, icon) = look(event.kind);
    let who = if event.who.is_empty() { t.say("evidence-the-service").to_string() } else { event.who.clone() };
    Event {
        class,
        icon: frame.icon(icon),
        // A moment ends with its time of day, in every language.
        time: t.moment(event.at, zone).rsplit(' ').next().unwrap_or_default().to_owned(),
        machine: t.machine(event.at),
        text: t.say(sentence(event)).with("who", who).to_string(),
        details: event
            .details
            .iter()
            .filter(|(label, value)| tells(event, label, value))
            .map(|(label, value)| detail(t, label, value))
            .collect(),
    }
}

/// The key of what is said about an event.
fn sentence(event: &TimelineEvent) -> String {
    match event.kind {
        // One invitation was cancelled alone before, and the last of the others signed.
        EventKind::Cancelled if event.who.is_empty() => "event-cancelled-rest".to_owned(),
        EventKind::Delivered if event.details.iter().any(|(label, value)| *label == "channel" && value == "sms") => {
            "event-delivered-sms".to_owned()
        }
        kind => format!("event-{}", kind.word()),
    }
}

/// Whether a detail says something that the sentence does not.
fn tells(event: &TimelineEvent, label: &str, value: &str) -> bool {
    let said = value.is_empty()
        || (matches!(label, "address" | "invited" | "by") && value == event.who)
        // Every message is an invitation, unless it says otherwise.
        || (label == "message" && (value == "invitation" || event.kind == EventKind::Sealed))
        || (label == "message" && value == "reminder" && event.kind == EventKind::Reminded);
    // What a server says when it takes a mail is of no use to anyone.
    !(said || label == "response" && event.kind == EventKind::Delivered)
}

/// A detail in words.
fn detail(t: &Texts, label: &str, value: &str) -> String {
    let key = format!("evidence-{label}");
    let phrase = t.say(if t.has(&key) { key.as_str() } else { "evidence-other" });
    let named = format!("{label}-{value}");
    match value.parse::<i64>() {
        Ok(number) if label == "count" => phrase.with("value", number).to_string(),
        _ if matches!(label, "until" | "before-until") => match value.parse() {
            Ok(date) => phrase.with("value", t.date(date)).to_string(),
            Err(_) => phrase.with("value", value).to_string(),
        },
        _ if matches!(label, "channel" | "reason" | "message") && t.has(&named) => {
            phrase.with("value", t.say(named).to_string()).to_string()
        }
        _ => phrase.with("value", value).to_string(),
    }
}

fn look(kind: EventKind) -> (&'static str, &'static str) {
    match kind {
        EventKind::Created => ("", "document"),
        EventKind::Sent => ("", "send"),
        EventKind::Delivered => ("", "mail"),
        EventKind::Deferred => ("", "clock"),
        EventKind::Refused | EventKind::Bounced => ("danger", "bounced"),
        EventKind::Opened => ("", "eye"),
        EventKind::Read => ("", "text"),
        EventKind::Identified => ("", "strong"),
        EventKind::Signed => ("good", "signed"),
        EventKind::Declined => ("danger", "cancelled"),
        EventKind::Delegated => ("", "people"),
        EventKind::Reminded => ("", "bell"),
        EventKind::Corrected => ("", "pen"),
        EventKind::Extended | EventKind::Expired | EventKind::Renewed => ("", "clock"),
        EventKind::Cancelled => ("", "cancelled"),
        EventKind::Sealed => ("good", "seal"),
        EventKind::Downloaded => ("", "download"),
        EventKind::Moved => ("", "move"),
        EventKind::Deleted => ("", "trash"),
        EventKind::Restored => ("", "document"),
        EventKind::Told => ("", "mail"),
        EventKind::LinkRenewed => ("", "link"),
        EventKind::PassphraseWrong => ("danger", "key"),
        EventKind::AddendumTo | EventKind::AddendumSent => ("", "addendum"),
        EventKind::SignatoriesChanged => ("", "people"),
        EventKind::InvitationCancelled => ("", "cancelled"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::samples::{frame_signed_in, moment};
    use sinetti_domain::Language;

    fn event(at: &str, kind: EventKind) -> TimelineEvent {
        TimelineEvent {
            kind,
            at: moment(at),
            who: "Elin".into(),
            details: vec![("channel", "mail".into()), ("shoe", "42".into()), ("ip", String::new())],
        }
    }

    #[test]
    fn the_newest_day_and_event_come_first_in_the_accounts_zone() {
        let frame = frame_signed_in(Language::En, "/documents/1");
        // 23:30 in Helsinki on the first day, 00:30 on the second.
        let events = [
            event("2026-11-20T08:00:00Z", EventKind::Created),
            event("2026-11-20T21:30:00Z", EventKind::Sent),
            event("2026-11-20T22:30:00Z", EventKind::Opened),
        ];
        let days = days(&frame, &events, "Europe/Helsinki");
        let dates: Vec<_> = days.iter().map(|day| (day.date.as_str(), day.events.len())).collect();
        assert_eq!(dates, [("21/11/2026", 1), ("20/11/2026", 2)]);
        assert_eq!(days[1].events[0].text, "Elin sent the document");
        assert_eq!(days[1].events[0].details, ["E-mail", "42"]);
    }

    #[test]
    fn nothing_is_said_twice() {
        let frame = frame_signed_in(Language::En, "/documents/1");
        let mut delivered = event("2026-11-20T08:00:00Z", EventKind::Delivered);
        delivered.details = vec![("address", "Elin".into()), ("response", "250 ok".into()), ("channel", "mail".into())];
        assert_eq!(days(&frame, &[delivered], "UTC")[0].events[0].details, ["E-mail"]);
    }

    #[test]
    fn every_kind_of_event_has_its_sentence() {
        for language in Language::ALL {
            for kind in EventKind::ALL {
                assert!(Texts::of(language).has(&format!("event-{}", kind.word())), "{language:?} {kind:?}");
            }
        }
    }
}
