//! The mailbox of test installations: all mail that would have gone out, readable by anyone (contract.md).

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use jiff::Timestamp;
use sinetti_actions::mailbox::{self, Letter};
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    ids::Ids,
    layout::{self, Frame},
};

pub fn routes() -> Router<At> {
    Router::new()
        .route("/mailbox", get(list))
        .route("/mailbox/{id}", get(read))
        .route("/mailbox/{id}/html", get(as_html))
}

/// What a letter shown as a page may do: look as it was written.
const LETTER: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/// All letters.
#[derive(Template)]
#[template(path = "mailbox/list.html")]
pub struct MailboxPage {
    frame: Frame,
    t: Texts,
    letters: Vec<Line>,
}

struct Line {
    address: String,
    to: String,
    subject: String,
    at: String,
    machine: String,
}

/// One letter.
#[derive(Template)]
#[template(path = "mailbox/letter.html")]
pub struct LetterPage {
    frame: Frame,
    t: Texts,
    address: String,
    to: String,
    subject: String,
    is_mail: bool,
    at: String,
    links: Vec<String>,
    attachments: Vec<String>,
    text: String,
}

async fn list(State(at): State<At>, frame: Frame) -> Result<Response, Failure> {
    let letters = mailbox::list(&at).await?;
    layout::html(&MailboxPage::of(frame, letters.iter().map(facts)))
}

async fn read(State(at): State<At>, frame: Frame, Ids(id): Ids<String>) -> Result<Response, Failure> {
    let letter = mailbox::read(&at, &id).await?;
    layout::html(&LetterPage::of(frame, facts(&letter), &letter.text, &letter.attachments))
}

/// The letter alone, as its reader sees it.
async fn as_html(State(at): State<At>, Ids(id): Ids<String>) -> Result<Response, Failure> {
    let letter = mailbox::read(&at, &id).await?;
    // A text message is text alone.
    if letter.html.is_empty() {
        return Ok(letter.text.into_response());
    }
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(LETTER)),
    ];
    Ok((headers, letter.html).into_response())
}

/// What a list says of a letter: id, recipient, subject, time. A text message has no subject.
type Facts<'a> = (&'a str, &'a str, &'a str, Option<Timestamp>);

fn facts(letter: &Letter) -> Facts<'_> {
    (&letter.id, &letter.to, &letter.subject, letter.date)
}

fn subject(t: &Texts, subject: &str) -> String {
    if subject.is_empty() { t.say("channel-sms").to_string() } else { subject.to_owned() }
}

fn zone(frame: &Frame) -> &str {
    frame.session.as_ref().map_or("UTC", |session| session.zone.as_str())
}

impl MailboxPage {
    /// The newest first, as they come.
    pub fn of<'a>(frame: Frame, letters: impl Iterator<Item = Facts<'a>>) -> Self {
        let t = frame.t;
        let line = |(id, to, subject, at): Facts<'_>| Line {
            address: format!("/mailbox/{id}"),
            to: correspondent(to),
            subject: self::subject(&t, subject),
            at: at.map(|at| t.moment(at, zone(&frame))).unwrap_or_default(),
            machine: at.map(|at| t.machine(at)).unwrap_or_default(),
        };
        let letters = letters.map(line).collect();
        Self { t, letters, frame }
    }
}

impl LetterPage {
    /// A letter and its text.
    pub fn of(frame: Frame, (id, to, subject, at): Facts<'_>, text: &str, attachments: &[String]) -> Self {
        Self {
            t: frame.t,
            address: format!("/mailbox/{id}/html"),
            to: correspondent(to),
            subject: self::subject(&frame.t, subject),
            is_mail: !subject.is_empty(),
            at: at.map(|at| frame.t.moment(at, zone(&frame))).unwrap_or_default(),
            links: links(text),
            attachments: attachments.to_vec(),
            text: text.to_owned(),
            frame,
        }
    }
}

/// Name and address of a header field such as `"Uusi Ihminen" <uusi@ihminen.example>` (RFC 5322 §3.4).
fn correspondent(field: &str) -> String {
    let Some((name, address)) = field.trim().strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) else {
        return field.trim().to_owned();
    };
    let name = name.trim();
    let name = match name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(quoted) => unquoted(quoted),
        None => name.to_owned(),
    };
    if name.is_empty() { address.to_owned() } else { format!("{name}, {address}") }
}

/// What stands between quotes: a backslash only protects the sign after it.
fn unquoted(quoted: &str) -> String {
    let mut text = String::new();
    let mut signs = quoted.chars();
    while let Some(sign) = signs.next() {
        text.extend(if sign == '\\' { signs.next() } else { Some(sign) });
    }
    text
}

/// The web addresses in a text, each once.
fn links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    for word in text.split_whitespace() {
        let Some(start) = word.find("http://").or_else(|| word.find("https://")) else { continue };
        let link = word[start..].trim_end_matches(['.', ',', ')', '>', ']', '"', '\'']).to_owned();
        if url::Url::parse(&link).is_ok() && !links.contains(&link) {
            links.push(link);
        }
    }
    links
}

#[cfg(test)]
mod tests {
    use super::{correspondent, links};

    #[test]
    fn name_and_address_without_the_signs_of_a_header() {
        assert_eq!(correspondent("\"Uusi Ihminen\" <uusi@ihminen.example>"), "Uusi Ihminen, uusi@ihminen.example");
        assert_eq!(correspondent("Elin Sjöberg <elin@sjoberg.example>"), "Elin Sjöberg, elin@sjoberg.example");
        assert_eq!(correspondent("\"Oy \\\"A\\\" <x>\" <a@a.example>"), "Oy \"A\" <x>, a@a.example");
        assert_eq!(correspondent("<elin@sjoberg.example>"), "elin@sjoberg.example");
        assert_eq!(correspondent(" elin@sjoberg.example "), "elin@sjoberg.example");
    }

    #[test]
    fn links_of_a_text() {
        let text = "Open:\n  <http://localhost:8080/sign/abc#k7mf-2xqp>.\nAgain http://localhost:8080/sign/abc#k7mf-2xqp, and https://sinetti.example/check";
        assert_eq!(links(text), ["http://localhost:8080/sign/abc#k7mf-2xqp", "https://sinetti.example/check"]);
        assert!(links("javascript:alert(1) nothttp:// http://").is_empty());
    }
}

#[cfg(test)]
pub mod samples {
    //! Samples of the mailbox.

    use sinetti_domain::Language;

    use super::{LetterPage, MailboxPage};
    use crate::layout::samples::{Sample, frame_for, moment, sample};

    pub fn samples(language: Language) -> Vec<Sample> {
        let letter = (
            "20261123-1",
            "Elin Sjöberg <elin@sjoberg.example>",
            "Att underteckna: Lease, Tammelankatu 4 B 12",
            Some(moment("2026-11-23T06:52:00Z")),
        );
        let text = "Hej Elin Sjöberg,\n\nLäs och underteckna:\nhttp://localhost:8080/sign/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg#k7mf-2xqp\n\nKod: k7mf-2xqp\n";
        vec![
            sample("mailbox", &MailboxPage::of(frame_for(language, "/mailbox"), [letter].into_iter())),
            sample("mailbox-empty", &MailboxPage::of(frame_for(language, "/mailbox"), std::iter::empty())),
            sample(
                "letter",
                &LetterPage::of(frame_for(language, "/mailbox/1"), letter, text, &["Lease.pdf".to_owned()]),
            ),
        ]
    }
}
