//! Every page with sample data: rendered in each language, checked, and written down for screenshots.

use std::{fs, path::Path};

use askama::Template;
use axum::http::Request;
use jiff::Timestamp;
use sinetti_actions::Session;
use sinetti_domain::{
    AccountId, Language, PersonId, SessionId,
    organizations::{AccountKind, Role},
    permissions::Principal,
    policies::Policies,
};
use sinetti_texts::Texts;
use uuid::Uuid;

use super::Frame;

/// A page of the samples: its name, and its HTML.
pub type Sample = (&'static str, String);

/// Renders a sample.
pub fn sample(name: &'static str, page: &impl Template) -> Sample {
    (name, page.render().unwrap())
}

/// All samples of all modules.
fn samples(language: Language) -> Vec<Sample> {
    [
        crate::people::samples::samples(language),
        crate::signing::samples::samples(language),
        crate::check::samples::samples(language),
        crate::errors::samples::samples(language),
        crate::documents::samples::samples(language),
        crate::invitations::samples::samples(language),
        crate::organizations::samples::samples(language),
        crate::settings::samples::samples(language),
        crate::mailbox::samples::samples(language),
    ]
    .concat()
}

/// A frame at an address, for a visitor.
pub fn frame_for(language: Language, path: &str) -> Frame {
    let (parts, ()) = Request::get(path).body(()).unwrap().into_parts();
    Frame { t: Texts::of(language), ..Frame::of(&parts, None, true) }
}

/// A frame at an address, for a signed-in person.
pub fn frame_signed_in(language: Language, path: &str) -> Frame {
    Frame { session: Some(session(language)), ..frame_for(language, path) }
}

/// Somebody signed in for an organization.
pub fn session(language: Language) -> Session {
    let (account, private) = (AccountId(Uuid::from_u128(2)), AccountId(Uuid::from_u128(3)));
    Session {
        id: SessionId(Uuid::from_u128(4)),
        principal: Principal { person: PersonId(Uuid::from_u128(1)), account, role: Role::Administrator },
        name: "Aino Lehtonen".into(),
        email: "aino.lehtonen@koivurinne.example".into(),
        language,
        account_name: "Koivurinne Kodit Oy".into(),
        account_kind: AccountKind::Organization,
        zone: "Europe/Helsinki".into(),
        policies: Policies::default(),
        accounts: vec![
            (private, "Aino Lehtonen".into(), AccountKind::Private),
            (account, "Koivurinne Kodit Oy".into(), AccountKind::Organization),
        ],
        expires_at: moment("2026-11-24T00:00:00Z"),
    }
}

/// A moment from its text.
pub fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// What every page must keep to.
fn check(name: &str, html: &str) {
    let wrong = |what: &str| panic!("{name}: {what}");
    for (open, close) in [("<main", "</main>"), ("<h1", "</h1>"), ("<title>", "</title>"), ("<html lang=\"", "</html>")]
    {
        if html.matches(open).count() != 1 || html.matches(close).count() != 1 {
            wrong(&format!("must have one {open}"));
        }
    }
    for forbidden in [" style=", "<style", "javascript:", " onclick", "<title></title>"] {
        if html.contains(forbidden) {
            wrong(&format!("contains {forbidden}"));
        }
    }
    balanced(name, html);
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for (index, id) in ids.iter().enumerate() {
        if ids[..index].contains(id) {
            wrong(&format!("has id {id} twice"));
        }
    }
    for attribute in [" for=\"", " aria-labelledby=\"", " aria-describedby=\"", " href=\"#", " form=\""] {
        for target in
            html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()).flat_map(str::split_whitespace)
        {
            if !ids.contains(&target) {
                wrong(&format!("points at id {target}, which is not there"));
            }
        }
    }
    for input in html.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
        let own = input.contains("type=\"hidden\"") || input.contains("aria-label");
        let id = input.split(" id=\"").nth(1).and_then(|rest| rest.split('"').next());
        let labelled = id.is_some_and(|id| {
            html.contains(&format!("<label for=\"{id}\"")) || html.contains(&format!(" for=\"{id}\""))
        });
        let inside = html
            .split("<label")
            .skip(1)
            .filter_map(|rest| rest.split("</label>").next())
            .any(|label| label.contains(input));
        if !own && !labelled && !inside {
            wrong(&format!("has a field without a label:{input}"));
        }
    }
}

/// Every element is closed, in order.
fn balanced(name: &str, html: &str) {
    const VOID: [&str; 9] = ["meta", "link", "input", "img", "br", "wbr", "hr", "!doctype", "col"];
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let inside = tag.split('>').next().unwrap();
        let word = inside.trim_start_matches('/').split(|c: char| c.is_whitespace() || c == '/').next().unwrap();
        if inside.starts_with('/') {
            let last = open.pop();
            assert_eq!(last, Some(word), "{name}: </{word}> closes another element");
        } else if !VOID.contains(&word) && !inside.ends_with('/') {
            open.push(word);
        }
    }
    assert!(open.is_empty(), "{name}: left open {open:?}");
}

/// No text may show its key, which is what happens to a key that does not exist: no word of the visible text looks like one.
fn without_keys(name: &str, html: &str) {
    for text in html.split('>').filter_map(|rest| rest.split('<').next()) {
        for word in text.split_whitespace() {
            let looks =
                word.contains('-') && word.len() > 6 && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let real = AS_WRITTEN.iter().any(|beginning| word.starts_with(beginning));
            assert!(!looks || real, "{name}: shows the key {word}");
        }
    }
}

/// How words with a hyphen begin that texts really have.
const AS_WRITTEN: [&str; 3] = ["e-", "sms-", "pdf-"];

#[test]
fn every_page_in_every_language() {
    let folder = Path::new("/tmp/sinetti-samples");
    let _ = fs::create_dir_all(folder);
    let named = |language: Language| {
        samples(language).into_iter().map(move |(name, html)| (format!("{name}.{}", language.code()), html))
    };
    let all: Vec<(String, String)> = Language::ALL.into_iter().flat_map(named).collect();
    for (name, html) in &all {
        // For looking at; the test does not depend on it.
        let _ = fs::write(folder.join(format!("{name}.html")), html);
    }
    for (name, html) in &all {
        check(name, html);
        without_keys(name, html);
    }
}
