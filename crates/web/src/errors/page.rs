//! The page of a failure.

use askama::Template;
use axum::{
    Json,
    extract::{Request, State},
    http::{StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use sinetti_domain::DocumentId;
use sinetti_texts::Texts;

use super::Failure;
use crate::{
    At,
    layout::{self, Frame},
    people::sign_in,
    session,
};

/// What happened and what to do.
#[derive(Template)]
#[template(path = "errors/error.html")]
pub struct ErrorPage {
    pub frame: Frame,
    pub t: Texts,
    /// What happened.
    pub title: String,
    /// What to do about it; several when several things were refused.
    pub sentences: Vec<String>,
    /// Something of ours broke: drawn differently.
    pub ours: bool,
    /// It happened on the way to signing: what helps then.
    pub signing: bool,
    /// The mail that brought the signatory here, or a newer one, still opens the document.
    pub link_lives: bool,
    /// The document that it was about, to go back to.
    pub document: Option<DocumentId>,
    /// To quote.
    pub code: String,
    /// When.
    pub time: String,
}

impl ErrorPage {
    /// Whoever is signed in keeps the navigation and their account; on the way to signing everybody is a signatory.
    fn inside(&self) -> bool {
        self.frame.session.is_some() && !self.signing
    }
}

/// Middleware: turns every [`Failure`] into its page, and removes a message that has been shown.
pub async fn dress(State(at): State<At>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if let Some(failure) = response.extensions_mut().remove::<Failure>() {
        response = show(&mut asked, &at, &failure).await;
    }
    let shows =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if shows && crate::cookies::read(&asked.headers, layout::TOAST_COOKIE).is_some() {
        layout::clear_toast(response.headers_mut());
    }
    response
}

async fn show(parts: &mut Parts, at: &At, failure: &Failure) -> Response {
    // When even the session cannot be read, the page is shown without it.
    let session = session::load(parts, at).await.unwrap_or_default();
    let frame = Frame::of(parts, session, at.settings.test);
    let wants_data =
        parts.headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"));
    let inner = &failure.0;
    if wants_data {
        let sentence = inner.refusals.first().map(|refusal| layout::sentence(&frame.t, refusal));
        return (inner.status, Json(serde_json::json!({ "code": failure.code(), "message": sentence })))
            .into_response();
    }
    let page = match &inner.sign_in {
        Some((back, kept)) => sign_in::page_needed(frame, back.clone(), kept.clone()),
        None => layout::html_as(inner.status, &error_page(frame, failure, at.now())),
    };
    page.unwrap_or_else(|_| (StatusCode::INTERNAL_SERVER_ERROR, "internal").into_response())
}

/// Puts the page together.
pub fn error_page(frame: Frame, failure: &Failure, now: jiff::Timestamp) -> ErrorPage {
    let t = frame.t;
    let inner = &failure.0;
    let own_title = format!("error-{}-title", failure.code());
    let title = if t.has(&own_title) { own_title } else { format!("error-title-{}", inner.status.as_u16()) };
    let title = if t.has(&title) { title } else { "error-title-500".to_owned() };
    let zone = frame.session.as_ref().map_or("UTC", |session| session.zone.as_str());
    ErrorPage {
        t,
        title: t.say(title).to_string(),
        sentences: inner.refusals.iter().map(|refusal| layout::sentence(&t, refusal)).collect(),
        ours: inner.status.is_server_error(),
        signing: frame.path.starts_with("/sign/") || frame.path.starts_with("/signing/"),
        link_lives: matches!(failure.code(), "ticket-missing" | "link-replaced"),
        document: document_of(&frame.path).filter(|_| inner.status != StatusCode::NOT_FOUND),
        code: format!("{}-{}", failure.code().to_uppercase(), inner.reference),
        time: t.exact(now, zone),
        frame,
    }
}

/// The document of a page that belongs to one, such as `/documents/ID/extend`.
fn document_of(path: &str) -> Option<DocumentId> {
    path.strip_prefix("/documents/")?.split_once('/')?.0.parse().ok()
}
