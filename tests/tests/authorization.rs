//! Who may do what: every route, for every kind of visitor, with the status they get. The table is `authorization.golden`; a route
//! of the program that is not in it fails the test, and so does a line of it that is no route.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, path::Path};

use sinetti_tests::{
    Browser, Server,
    journeys::{Plan, status},
    on_both_engines,
    server::{AINO, ELIN, SOLVEIG},
    shared::repository,
};

const GOLDEN: &str = include_str!("authorization.golden");
const MESSAGES: &str = "/settings/message-templates";
const GROUPS: &str = "/settings/recipient-groups";
const PRESETS: &str = "/settings/invitation-templates";

/// A line of the table.
struct Line {
    method: &'static str,
    address: &'static str,
    /// By column: nobody signed in, a signatory with an opened link, somebody of another account, a member of the account.
    expected: Vec<u16>,
}

fn table() -> Vec<Line> {
    let lines = GOLDEN.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read = |line: &'static str| {
        let mut words = line.split_whitespace();
        let (method, address) = (words.next().unwrap(), words.next().unwrap());
        let expected: Vec<u16> = words.map(|word| word.parse().unwrap_or_else(|_| panic!("{line}"))).collect();
        assert_eq!(expected.len(), 4, "{line}");
        Line { method, address, expected }
    };
    lines.map(read).collect()
}

/// What the addresses of the table stand for.
struct Things {
    draft: String,
    sent: String,
    draft_file: String,
    sent_file: String,
    link: String,
    token: String,
    invitation: String,
    code: String,
    letter: String,
    message_template: String,
    recipient_group: String,
    invitation_template: String,
}

impl Things {
    /// A draft and a sent document of Aino's, which Elin and Aino are asked to sign; Elin has opened her link.
    async fn make(server: &Server, aino: &Browser, name: &str) -> (Self, Browser) {
        let id = |address: &str| address.rsplit('/').next().unwrap().to_owned();
        let draft = Plan::new(&format!("{name}, draft"), &[ELIN]).draft(aino).await;
        let sent = Plan::new(name, &[ELIN, AINO]).send(aino).await;
        let signatory = server.open_link(ELIN, name).await;
        let edit = aino.open(&format!("{draft}/edit")).await.text();
        let draft_file = after(&edit, &format!("{draft}/files/"));
        let document = aino.open(&sent).await.text();
        let things = Self {
            token: id(&server.letter(ELIN.email, name).await.link().0),
            letter: after(&server.browser().open("/mailbox").await.text(), "/mailbox/"),
            draft: id(&draft),
            sent_file: after(&document, &format!("{sent}/files/")),
            sent: id(&sent),
            draft_file,
            link: id(&signatory.address),
            invitation: after(&aino.open("/received").await.text(), "/received/"),
            code: after(&document, "/check/"),
            message_template: Self::saved(aino, MESSAGES, name, &[("message", "Please sign this")]).await,
            recipient_group: Self::saved(aino, GROUPS, name, &[("recipient-1-email", ELIN.email)]).await,
            invitation_template: Self::saved(aino, PRESETS, name, &[]).await,
        };
        (things, signatory.browser)
    }

    /// Something saved in the settings under a name: its id.
    async fn saved(aino: &Browser, list: &str, name: &str, fields: &[(&str, &str)]) -> String {
        let fields: Vec<_> = [("name", name)].iter().chain(fields).copied().collect();
        let made = aino.post(&format!("{list}/new"), &fields).await;
        assert_eq!(made.status, 303, "{}", made.text());
        let html = aino.open(list).await.text();
        let before = html.split(&format!("\">{name}</a>")).next().unwrap();
        before.rsplit('/').next().unwrap().to_owned()
    }

    fn address(&self, pattern: &str) -> String {
        let named = [
            ("{draft}", &self.draft),
            ("{sent}", &self.sent),
            ("{draft-file}", &self.draft_file),
            ("{sent-file}", &self.sent_file),
            ("{link}", &self.link),
            ("{token}", &self.token),
            ("{invitation}", &self.invitation),
            ("{code}", &self.code),
            ("{letter}", &self.letter),
            ("{message-template}", &self.message_template),
            ("{recipient-group}", &self.recipient_group),
            ("{invitation-template}", &self.invitation_template),
        ];
        named.iter().fold(pattern.to_owned(), |address, (name, value)| address.replace(name, value))
    }
}

/// What follows a text, up to the next sign that no id has.
fn after(html: &str, text: &str) -> String {
    let start = html.find(text).unwrap_or_else(|| panic!("no {text} in {html}")) + text.len();
    html[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
}

async fn ask(browser: &Browser, method: &str, address: &str) -> u16 {
    let request = browser.request(method.parse().unwrap(), address);
    let request = if method == "POST" { request.form(&[("nothing", "")]) } else { request };
    browser.send(request).await.status
}

on_both_engines! {
    async fn every_route_for_every_visitor(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let (things, signatory) = Things::make(server, &aino, "Seen by few").await;
        let table = table();
        let mut wrong = Vec::new();
        // Those who may not, on the same things: nothing of it changes anything.
        for column in 0..3 {
            for line in &table {
                // What ends a session or moves the clock is asked by the member alone, on their own things.
                if line.address == "/test/clock" || line.address == "/sign-out" || line.address == "/account" {
                    continue;
                }
                // A browser of its own for each line: following the mailed link leaves a cookie.
                let found = match column {
                    0 => ask(&server.browser(), line.method, &things.address(line.address)).await,
                    1 => ask(&signatory, line.method, &things.address(line.address)).await,
                    _ => ask(&server.signed_in(SOLVEIG).await, line.method, &things.address(line.address)).await,
                };
                if found != line.expected[column] {
                    wrong.push(format!("{} {} column {}: {found}, not {}", line.method, line.address, column + 1, line.expected[column]));
                }
            }
        }
        assert_eq!(status(&aino.open(&format!("/documents/{}", things.sent)).await), "pending", "nobody else has changed it");
        assert!(aino.open(&format!("/documents/{}/edit", things.draft)).await.says("Agreement.pdf"));
        assert_eq!(server.letters_to(ELIN.email).len(), 1, "nobody else has reminded her");
        // A member, on fresh things where something is done.
        for (line, number) in table.iter().zip(1..) {
            let member = server.signed_in(AINO).await;
            let fresh = match line.method {
                "POST" if line.address.contains('{') => Some(Things::make(server, &member, &format!("Fresh {number}")).await.0),
                _ => None,
            };
            let found = ask(&member, line.method, &fresh.as_ref().unwrap_or(&things).address(line.address)).await;
            if found != line.expected[3] {
                wrong.push(format!("{} {} member: {found}, not {}", line.method, line.address, line.expected[3]));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn the_table_has_every_route_and_nothing_else() {
    let mut routes = BTreeSet::new();
    routes_in(&repository().join("crates/web/src"), &mut routes);
    assert!(routes.len() > 40, "the sources are read rightly: {routes:?}");
    let table: BTreeSet<(String, String)> =
        table().iter().map(|line| (line.method.to_owned(), shape(line.address))).collect();
    let missing: Vec<_> = routes.difference(&table).collect();
    let unknown: Vec<_> = table.difference(&routes).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "missing in the table: {missing:?}; no routes: {unknown:?}");
}

/// An address with its parts that vary all alike.
fn shape(address: &str) -> String {
    let path = address.split('?').next().unwrap_or_default();
    let part = |part: &str| {
        if part.contains('{') || part.ends_with(".webp") || part.ends_with(".css") {
            "{}".to_owned()
        } else {
            part.to_owned()
        }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Method and shape of every `.route("address", get(...).post(...))` below a folder.
fn routes_in(folder: &Path, routes: &mut BTreeSet<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            routes_in(&path, routes);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for route in text.split(".route(\"").skip(1) {
                let (address, handlers) = route.split_once('"').unwrap();
                let handlers = handlers.split(".route(").next().unwrap().lines().next().unwrap_or_default();
                for (call, method) in [("get(", "GET"), ("post(", "POST")] {
                    if handlers.contains(&format!(" {call}")) || handlers.contains(&format!(".{call}")) {
                        routes.insert((method.to_owned(), shape(address)));
                    }
                }
            }
        }
    }
}
