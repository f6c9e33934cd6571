//! The part of the New document form that says how the whole document is sent.

use sinetti_domain::sending::{DocumentSettings, LinkToAccept, Notices, Reminders, SignedCopy};

use crate::forms::Fields;

/// Rows of links that are read: some more than are taken, so that the refusal can say so.
const LINKS: usize = 50;

/// What was chosen, over what is there: a field that was not sent keeps its value. In a `whole` form a missing tick means no.
pub fn read(fields: &Fields, there: &DocumentSettings, whole: bool) -> DocumentSettings {
    let text = |name: &str, old: &str| fields.find(name).map_or_else(|| old.to_owned(), str::to_owned);
    let days = |name: &str, old: u32| fields.find(name).map_or(old, days);
    let notices = Notices { address: text("notice_address", &there.notices.address), ..there.notices.clone() };
    DocumentSettings {
        links: links(fields).unwrap_or_else(|| there.links.clone()),
        sms: text("sms", &there.sms),
        separately: match fields.find("separately") {
            Some(value) => matches!(value, "on" | "true" | "yes" | "1"),
            None => there.separately && !whole,
        },
        reminders: Reminders {
            every_days: days("reminders_every", there.reminders.every_days),
            before_end_days: days("reminders_before_end", there.reminders.before_end_days),
        },
        notices: notices.told(fields.find("notices").unwrap_or_default()),
        signed_copy: fields.find("signed_copy").and_then(SignedCopy::parse).unwrap_or(there.signed_copy),
    }
}

/// Days as typed: nothing is never; what is no number is refused later, as too many.
pub fn days(typed: &str) -> u32 {
    match typed.trim() {
        "" => 0,
        typed => typed.parse().unwrap_or(u32::MAX),
    }
}

/// The rows `link-<n>-title` and `link-<n>-url`, by their number, without empty ones; `None` when the form has none.
fn links(fields: &Fields) -> Option<Vec<LinkToAccept>> {
    let number = |name: &str| {
        let (number, _) = name.strip_prefix("link-")?.split_once('-')?;
        number.parse::<usize>().ok().filter(|n| (1..=LINKS).contains(n))
    };
    let mut numbers: Vec<usize> = fields.values().iter().filter_map(|(name, _)| number(name)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    if numbers.is_empty() {
        return None;
    }
    let link = |number: &usize| LinkToAccept {
        title: fields.get(&format!("link-{number}-title")).to_owned(),
        url: fields.get(&format!("link-{number}-url")).to_owned(),
    };
    Some(numbers.iter().map(link).filter(|link| !link.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn there() -> DocumentSettings {
        DocumentSettings {
            links: vec![LinkToAccept { title: "Terms".into(), url: "https://example.org".into() }],
            separately: true,
            reminders: Reminders { every_days: 3, before_end_days: 1 },
            notices: Notices { each_signature: true, completed: false, address: "a@b.fi".into() },
            signed_copy: SignedCopy::Link,
            sms: "Please sign".into(),
        }
    }

    fn fields(values: &[(&str, &str)]) -> Fields {
        Fields::from_pairs(values.iter().copied())
    }

    #[test]
    fn what_is_not_sent_stays() {
        assert_eq!(read(&fields(&[]), &there(), false), there());
        assert_eq!(read(&fields(&[]), &there(), true), DocumentSettings { separately: false, ..there() });
    }

    #[test]
    fn everything_can_be_changed() {
        let typed = fields(&[
            ("link-1-title", ""),
            ("link-1-url", " "),
            ("link-3-title", "Rules"),
            ("link-3-url", "https://example.org/rules"),
            ("sms", ""),
            ("reminders_every", ""),
            ("reminders_before_end", "soon"),
            ("notices", "completed"),
            ("notice_address", ""),
            ("signed_copy", "attachment"),
        ]);
        let read = read(&typed, &there(), true);
        assert_eq!(read.links, [LinkToAccept { title: "Rules".into(), url: "https://example.org/rules".into() }]);
        assert_eq!(read.reminders, Reminders { every_days: 0, before_end_days: u32::MAX });
        assert_eq!(read.notices, Notices::default());
        assert_eq!((read.sms.as_str(), read.signed_copy), ("", SignedCopy::Attachment));
    }

    proptest! {
        #[test]
        fn no_name_of_a_link_panics_or_grows(names in proptest::collection::vec("link-[0-9]{0,25}-(title|url)", 0..80)) {
            let values: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "9")).collect();
            prop_assert!(read(&fields(&values), &DocumentSettings::default(), true).links.len() <= LINKS);
        }
    }
}
