//! What opens a link: the token of the mailed address, and after the passphrase a ticket. Both are cookies that go only to
//! the link's own pages.

use axum::{
    http::{HeaderMap, request::Parts},
    response::Response,
};
use sinetti_actions::{
    Installation,
    signing::{unlock::Unlocked, view::SigningView},
};
use sinetti_domain::{DocumentId, LinkId};

use crate::{
    cookies::{self, Cookie},
    layout::go,
};

const TOKEN: &str = "sinetti-link";
const TICKET: &str = "sinetti-ticket";

/// The page of a link.
pub fn page_of(link: LinkId) -> String {
    format!("/signing/{link}")
}

/// The token of the mailed address.
pub fn token(headers: &HeaderMap) -> Option<&str> {
    cookies::read(headers, TOKEN)
}

/// The ticket, empty when there is none.
pub fn ticket(headers: &HeaderMap) -> &str {
    cookies::read(headers, TICKET).unwrap_or_default()
}

/// Keeps the token; until the browser is closed, at most a day.
pub fn set_token(at: &Installation, link: LinkId, token: &str, headers: &mut HeaderMap) {
    set(at, link, TOKEN, token, 86_400, headers);
}

/// Keeps the ticket.
pub fn set_ticket(at: &Installation, unlocked: &Unlocked, headers: &mut HeaderMap) {
    let seconds = unlocked.expires_at.as_second() - at.now().as_second();
    set(at, unlocked.link, TICKET, &unlocked.ticket, seconds, headers);
}

/// Keeps a ticket that came with a form again, where its cookie was lost.
pub fn keep_ticket(at: &Installation, link: LinkId, ticket: &str, had: &Secrets, mut response: Response) -> Response {
    if had.ticket != ticket {
        set(at, link, TICKET, ticket, 86_400, response.headers_mut());
    }
    response
}

fn set(at: &Installation, link: LinkId, name: &str, value: &str, seconds: i64, headers: &mut HeaderMap) {
    let path = page_of(link);
    Cookie { name, value, path: &path, seconds: Some(seconds), secure: cookies::secure(at) }.set(headers);
}

/// A page of a link that is about one of its documents; `below` begins with a slash, or is empty.
pub fn page_about(link: LinkId, below: &str, document: DocumentId) -> String {
    format!("{}{below}?document={document}", page_of(link))
}

/// What an address says to be about the document of a view: nothing where the link stands for no other.
pub fn about(view: &SigningView) -> String {
    if view.documents.len() > 1 { format!("?document={}", view.id) } else { String::new() }
}

/// To the page that asks for the passphrase, with the token that the link's message would have brought.
pub fn ask(at: &Installation, link: LinkId, token: &str) -> Response {
    let mut response = go(&page_of(link));
    set_token(at, link, token, response.headers_mut());
    response
}

/// To the reading page of a link that has been opened, as after the passphrase and from Received.
pub fn open(at: &Installation, unlocked: &Unlocked, document: Option<DocumentId>) -> Response {
    let page = document.map_or_else(|| page_of(unlocked.link), |document| page_about(unlocked.link, "", document));
    let mut response = go(&page);
    set_ticket(at, unlocked, response.headers_mut());
    response
}

/// Extractor: what the browser has of both.
pub struct Secrets {
    pub token: Option<String>,
    pub ticket: String,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Secrets {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self { token: token(&parts.headers).map(str::to_owned), ticket: ticket(&parts.headers).to_owned() })
    }
}
