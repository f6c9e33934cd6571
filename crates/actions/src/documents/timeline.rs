//! A line of the timeline (features.md E12), from what the evidence keeps of an event.

use serde_json::Value;
use sinetti_domain::{evidence::EventKind, invitations::SignatureMethod};
use sinetti_store::{evidence::Recorded, invitations::Invitation};

use super::{shown_name, view::TimelineEvent};

/// A line from an event: who acted for what the account did, the signatory for what they did or got, nobody for the service.
pub(super) fn event(recorded: &Recorded, all: &[Invitation]) -> TimelineEvent {
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let public = parse(&recorded.event.public);
    let personal = recorded.personal.as_ref().map(|personal| parse(&personal.personal)).unwrap_or_default();
    let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let place = public.get("place").and_then(Value::as_u64);
    // Places may have been given anew since: what was written down then says more than who has the place now.
    let has_place = all.iter().find(|invitation| Some(u64::from(invitation.position)) == place);
    let who = match (shown_name(&text(&personal, "name"), &text(&personal, "address")), has_place) {
        (name, _) if name.is_empty() && !text(&personal, "phone").is_empty() => text(&personal, "phone"),
        (name, Some(invitation)) if name.is_empty() => invitation.shown_name(),
        (name, _) => name,
    };
    let device = personal.get("device").cloned().unwrap_or_default();
    let old = personal.get("old").cloned().unwrap_or_default();
    let candidates = [
        (address_label(recorded.event.kind), text(&personal, "address")),
        (address_label(recorded.event.kind), text(&personal, "phone")),
        (
            "before",
            if text(&old, "address") == text(&personal, "address") { String::new() } else { text(&old, "address") },
        ),
        ("by", text(&personal, "by_name")),
        ("document", text(&personal, "document")),
        ("message", text(&public, "message")),
        ("automatic", if public["automatic"] == true { "yes".to_owned() } else { String::new() }),
        ("until", text(&public, "valid_until")),
        ("before-until", text(&public, "before")),
        ("level", text(&public, "level")),
        ("channel", text(&public, "channel")),
        ("method", text(&public, "method")),
        ("reason", if recorded.event.kind == EventKind::Declined { String::new() } else { text(&public, "reason") }),
        ("words", text(&personal, "reason")),
        ("passed-to", text(&personal, "to_name")),
        ("added", names(asked(&personal, "asked").filter(|one| one["added"] == true))),
        ("removed", names(asked(&personal, "removed"))),
        ("changed", names(changed_to(&personal, None))),
        ("now-strong", names(changed_to(&personal, Some(SignatureMethod::Strong)))),
        ("now-light", names(changed_to(&personal, Some(SignatureMethod::Light)))),
        ("accepted", titles(&personal)),
        // What a server says when it takes a message is for the operator's log.
        (
            "response",
            if matches!(recorded.event.kind, EventKind::Deferred | EventKind::Refused | EventKind::Bounced) {
                text(&personal, "response")
            } else {
                String::new()
            },
        ),
        ("ip", text(&device, "ip")),
        ("device", short_device(&text(&device, "user_agent"))),
    ];
    let details = candidates.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    TimelineEvent { kind: recorded.event.kind, at: recorded.event.at, who, details }
}

/// Those asked to sign that an event lists, as `evidence::asked` says them.
fn asked<'a>(personal: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    personal.get(list).and_then(Value::as_array).into_iter().flatten()
}

/// Those who are asked otherwise than before and whose kind of signature became this one; without one, whose kind stayed.
fn changed_to(personal: &Value, method: Option<SignatureMethod>) -> impl Iterator<Item = &Value> {
    let became = |one: &Value| (one["was"]["method"] != one["is"]["method"]).then(|| one["is"]["method"].clone());
    let wanted = method.map(|method| Value::from(method.word()));
    asked(personal, "changed").filter(move |one| became(one) == wanted).map(|one| &one["is"])
}

/// What they are called.
fn names<'a>(all: impl Iterator<Item = &'a Value>) -> String {
    let text = |one: &'a Value, key: &str| one[key].as_str().unwrap_or_default();
    let called = |one| match shown_name(text(one, "name"), text(one, "address")) {
        nameless if nameless.is_empty() => text(one, "phone").to_owned(),
        name => name,
    };
    all.map(called).collect::<Vec<_>>().join(", ")
}

/// What was accepted with a signature, by title.
fn titles(personal: &Value) -> String {
    let accepted = personal.get("accepted").and_then(Value::as_array);
    let titles = accepted.into_iter().flatten().filter_map(|link| link.get("title")?.as_str());
    titles.collect::<Vec<_>>().join(", ")
}

/// Whether an address says where a message went, or where somebody had been invited who then did something.
fn address_label(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Delivered
        | EventKind::Deferred
        | EventKind::Refused
        | EventKind::Bounced
        | EventKind::Reminded
        | EventKind::Told
        | EventKind::Corrected => "address",
        _ => "invited",
    }
}

/// A browser's long description in two words, such as `Firefox, Android`.
fn short_device(user_agent: &str) -> String {
    let find = |known: &[(&str, &str)]| {
        known.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| (*name).to_owned())
    };
    let browser = find(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
        ("curl/", "curl"),
    ]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    browser.into_iter().chain(system).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_change_of_signatories_says_who_was_changed_and_how() {
        let one =
            |name: &str, method: &str, delivery: &str| json!({ "name": name, "method": method, "delivery": delivery });
        let nameless = json!({ "name": "", "address": "", "phone": "+358401234567", "added": true });
        let personal = json!({
            "asked": [{ "name": "Elin", "added": false }, { "name": "", "address": "bo@example.fi", "added": true }, nameless],
            "removed": [one("Freja", "light", "mail")],
            "changed": [
                { "was": one("Elin", "light", "mail"), "is": one("Elin", "strong", "mail") },
                { "was": one("Cia", "strong", "mail"), "is": one("Cia", "light", "sms") },
                { "was": one("Dag", "light", "mail"), "is": one("Dag", "light", "both") },
            ],
        });
        assert_eq!(names(asked(&personal, "asked").filter(|one| one["added"] == true)), "bo@example.fi, +358401234567");
        assert_eq!(names(asked(&personal, "removed")), "Freja");
        let changed = |method| names(changed_to(&personal, method));
        let said = [changed(Some(SignatureMethod::Strong)), changed(Some(SignatureMethod::Light)), changed(None)];
        assert_eq!(said, ["Elin", "Cia", "Dag"]);
        assert_eq!(names(changed_to(&json!({}), None)), "", "what was written down before has no list");
    }
}
