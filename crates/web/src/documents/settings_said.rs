//! How a document is sent, in words: for the line of the options, the review, and the page of a sent document.

use sinetti_domain::sending::{DocumentSettings, InvitationDelivery, SignedCopy};
use sinetti_texts::Texts;

/// By which way somebody is invited.
pub fn delivery(t: &Texts, way: InvitationDelivery) -> String {
    t.say(format!("delivery-{}", way.word())).to_string()
}

/// When reminders go by themselves.
pub fn reminders(t: &Texts, settings: &DocumentSettings) -> String {
    let reminders = settings.reminders;
    let key = match (reminders.every_days, reminders.before_end_days) {
        (0, 0) => "setting-reminders-off",
        (_, 0) => "setting-reminders-every",
        (0, _) => "setting-reminders-end",
        _ => "setting-reminders-both",
    };
    t.say(key).with("every", reminders.every_days).with("end", reminders.before_end_days).to_string()
}

/// What the sender is told.
fn notices(t: &Texts, settings: &DocumentSettings) -> String {
    let told = t.say(format!("setting-notices-{}", settings.notices.word())).to_string();
    match settings.notices.address.trim() {
        "" => told,
        address => format!("{told}\u{a0}· {address}"),
    }
}

/// Name and value of each setting; what was not asked for, such as links, is left out.
pub fn facts(t: &Texts, settings: &DocumentSettings, by_sms: bool) -> Vec<(String, String)> {
    let said = |key: &str| t.say(key).to_string();
    let mut facts = Vec::new();
    if settings.separately {
        facts.push((said("setting-separately"), said("setting-separately-yes")));
    }
    for link in &settings.links {
        facts.push((said("setting-link"), format!("{}\u{a0}· {}", link.title.trim(), link.url.trim())));
    }
    if by_sms && !settings.sms.trim().is_empty() {
        facts.push((said("setting-sms"), settings.sms.trim().to_owned()));
    }
    facts.push((said("setting-reminders"), reminders(t, settings)));
    facts.push((said("setting-signed-copy"), said(&format!("setting-signed-copy-{}", settings.signed_copy.word()))));
    facts.push((said("setting-notices"), notices(t, settings)));
    facts
}

/// What differs from the ordinary, each in a few words.
pub fn unusual(t: &Texts, settings: &DocumentSettings) -> Vec<String> {
    let mut said = Vec::new();
    if settings.separately {
        said.push(t.say("draft-option-separately").to_string());
    }
    if !settings.links.is_empty() {
        said.push(t.say("draft-option-links").with("n", settings.links.len()).to_string());
    }
    if settings.reminders.are_on() {
        said.push(t.say("option-reminders").with("when", reminders(t, settings)).to_string());
    }
    if settings.signed_copy != SignedCopy::None {
        said.push(t.say(format!("setting-signed-copy-{}", settings.signed_copy.word())).to_string());
    }
    said
}
