//! What is fixed after sending, and the three ways on (features.md E4): a new invitation with all signatories, an addendum, and
//! collecting the rest by hand.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use sinetti_actions::{
    Error, Installation, Session,
    documents::view::{self, DocumentView},
};
use sinetti_domain::{DocumentId, documents::ShownStatus};
use sinetti_texts::Texts;

use crate::{
    errors::Failure,
    layout::{self, Frame},
};

/// Why, and what can be done instead.
#[derive(Template)]
#[template(path = "documents/ways.html")]
pub struct WaysPage {
    frame: Frame,
    t: Texts,
    id: DocumentId,
    name: String,
    title: String,
    why: String,
    is_incomplete: bool,
    is_open: bool,
}

impl WaysPage {
    /// For a document and the code of what was refused.
    pub fn of(frame: Frame, document: &DocumentView, code: &str) -> Self {
        let t = frame.t;
        let own = format!("error-{code}-title");
        let title = if t.has(&own) { own } else { "error-title-409".to_owned() };
        Self {
            t,
            id: document.id,
            name: document.name.clone(),
            title: t.say(title).to_string(),
            why: t.say(format!("error-{code}")).to_string(),
            is_incomplete: !matches!(document.status, ShownStatus::Signed | ShownStatus::Sealing),
            is_open: document.is_open,
            frame,
        }
    }

    /// The answer to an action that was refused because the document is fixed, or closed; other errors stay what they are.
    pub async fn answer(
        at: &Installation,
        session: &Session,
        frame: Frame,
        id: DocumentId,
        error: Error,
        status: StatusCode,
    ) -> Result<Response, Failure> {
        const FIXED: &[&str] = &[
            "signatories-fixed",
            "signatories-signed",
            "validity-fixed",
            "validity-none",
            "not-open",
            "cancel-one-off",
            "contact-opened",
            "contact-signed",
            "contact-closed",
        ];
        if !FIXED.contains(&error.code()) {
            return Err(error.into());
        }
        let document = view::view(at, session, id).await?;
        layout::html_as(status, &Self::of(frame.at("documents"), &document, error.code()))
    }
}
