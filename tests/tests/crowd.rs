//! Many sign at the same moment: each signature counts once, every file stays valid, everybody is told once.
//!
//! `SINETTI_CROWD=200` sends so many documents to eight signatories each; by default a few, as the machine of CI is small.

use std::time::Duration;

use sinetti_tests::{
    Browser, Server,
    journeys::{Opened, Plan, sealed, status},
    judges, on_both_engines,
    server::{AINO, Person, crowd, until},
};
use tokio::task::JoinSet;

/// Signatories of each document.
const SIGNATORIES: usize = 8;
/// Documents whose signatories press at the same moment.
const AT_ONCE: usize = 25;

fn documents() -> usize {
    std::env::var("SINETTI_CROWD").ok().and_then(|text| text.parse().ok()).unwrap_or(6)
}

/// A document with all its signatories before their signing forms.
struct Ready {
    name: String,
    document: String,
    opened: Vec<Opened>,
}

async fn ready(server: &Server, aino: &Browser, number: usize, people: &[Person]) -> Ready {
    let name = format!("Together {number}.");
    let document = Plan::new(&name, people).send(aino).await;
    let mut opened = Vec::new();
    for person in people {
        opened.push(server.open_link(*person, &name).await);
    }
    Ready { name, document, opened }
}

/// Presses every button of these documents at once, and each a second time beside it.
async fn press_all(batch: &[Ready]) {
    let mut presses = JoinSet::new();
    for signatory in batch.iter().flat_map(|ready| &ready.opened) {
        for _ in 0..2 {
            let (browser, form, address) = (signatory.browser.clone(), signatory.form(), signatory.address.clone());
            presses.spawn(async move {
                let page = browser.submit(&form).await;
                assert_eq!((page.status, page.location.clone()), (303, format!("{address}/done")), "{}", page.text());
            });
        }
    }
    while let Some(pressed) = presses.join_next().await {
        pressed.expect("a press is answered");
    }
}

on_both_engines! {
    async fn all_confirm_at_the_same_moment(server: &mut Server) {
        let people = crowd(SIGNATORIES);
        let aino = server.signed_in(AINO).await;
        let mut files = Vec::new();
        let total = documents();
        for first in (0..total).step_by(AT_ONCE) {
            let mut batch = Vec::new();
            for number in first..(first + AT_ONCE).min(total) {
                batch.push(ready(server, &aino, number, &people).await);
            }
            press_all(&batch).await;
            for ready in &batch {
                let pdf = tokio::time::timeout(Duration::from_secs(300), sealed(&aino, &ready.document)).await;
                files.push(server.keep(&format!("{}pdf", ready.name), &pdf.expect("it is sealed in time")));
                told_once(server, ready, &people).await;
                assert_eq!(status(&aino.get(&ready.document).await), "signed");
            }
            // What was read need not be read again for the next ones.
            server.forget_letters();
        }
        let judged = judges::pyhanko_all(&server.root_pem(), &files);
        for (file, judged) in files.iter().zip(judged) {
            let judged = judged.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            assert!(judged.iter().all(|one| one.bottom_line), "{}: {judged:#?}", file.display());
            let mut fields: Vec<_> = judged.iter().map(|one| one.field.clone()).collect();
            fields.sort();
            let mut expected: Vec<_> = (1..=SIGNATORIES).map(|place| format!("sinetti.signature.{place}")).collect();
            expected.extend(["sinetti.sent", "sinetti.seal", judges::TIME_STAMP].map(str::to_owned));
            expected.sort();
            assert_eq!(fields, expected, "{}: each signed once, one seal", file.display());
        }
        println!("{} documents with {SIGNATORIES} signatures each, all valid for pyHanko", files.len());
    }
}

/// The sender and every signatory get one letter that all have signed.
async fn told_once(server: &Server, ready: &Ready, people: &[Person]) {
    for person in people.iter().chain([&AINO]) {
        let done = || {
            let all = server.letters_to(person.email).into_iter();
            all.filter(|letter| letter.subject.contains(&ready.name) && !letter.text.contains("/sign/")).count()
        };
        until(&format!("{} to be told about {}", person.email, ready.name), async || (done() > 0).then_some(())).await;
        assert_eq!(done(), 1, "{} is told once about {}", person.email, ready.name);
    }
}
