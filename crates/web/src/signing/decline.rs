//! Decline to sign (features.md E9): why, and the page after it.

use askama::Template;
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use sinetti_actions::{
    Kind,
    signing::{
        decline::{self, Declined},
        view::{self, SigningView},
    },
};
use sinetti_domain::{LinkId, Refused};
use sinetti_texts::Texts;

use super::{
    Of,
    confirm::ticket_of,
    read,
    secrets::{self, Secrets},
};
use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    ids::Ids,
    layout::{Frame, Problems, go, html, html_as},
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new().route("/signing/{link}/decline", get(ask).post(submit)).route("/signing/{link}/declined", get(show))
}

/// Asks for the reason, and says what declining does.
#[derive(Template)]
#[template(path = "signing/decline.html")]
pub struct DeclinePage {
    pub frame: Frame,
    pub t: Texts,
    pub view: SigningView,
    pub ticket: String,
    pub reason: String,
    pub problems: Problems,
}

impl DeclinePage {
    pub fn base(&self) -> String {
        secrets::page_of(self.view.link)
    }

    /// What its addresses end with.
    pub fn about(&self) -> String {
        secrets::about(&self.view)
    }
}

/// After it.
#[derive(Template)]
#[template(path = "signing/declined.html")]
pub struct DeclinedPage {
    pub frame: Frame,
    pub t: Texts,
    pub declined: Declined,
}

impl DeclinedPage {
    pub fn base(&self) -> String {
        secrets::page_of(self.declined.link)
    }
}

async fn ask(
    State(at): State<At>,
    frame: Frame,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    Of(document): Of,
) -> Result<Response, Failure> {
    match view::view(&at, link, &secrets.ticket, document.into()).await {
        Ok(view) if view.may_decline => page(frame, view, &secrets.ticket, String::new(), StatusCode::OK, &[]),
        Ok(_) => Err(Failure::new(StatusCode::CONFLICT, Refused::new("decline-off"))),
        Err(error) => read::refused(&at, frame, link, &secrets, document, error).await,
    }
}

/// Puts the page together.
pub fn page(
    frame: Frame,
    view: SigningView,
    ticket: &str,
    reason: String,
    status: StatusCode,
    refused: &[Refused],
) -> Result<Response, Failure> {
    let mut frame = frame.for_signatory(view.language);
    frame.path = secrets::page_about(view.link, "/decline", view.id);
    let problems = Problems::of(&frame.t, refused);
    html_as(status, &DeclinePage { t: frame.t, frame, view, ticket: ticket.to_owned(), reason, problems })
}

async fn submit(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let ticket = ticket_of(&fields, &secrets);
    let document = super::document_of(fields.get("document"));
    let reason = fields.get("reason");
    match decline::decline(&at, &visitor, link, &ticket, document, reason).await {
        Ok(document) => {
            let response = go(&secrets::page_about(link, "/declined", document));
            Ok(secrets::keep_ticket(&at, link, &ticket, &secrets, response))
        }
        Err(error) if error.kind == Kind::Invalid => {
            let view = view::view(&at, link, &ticket, document.into()).await?;
            page(frame, view, &ticket, reason.to_owned(), status_of(error.kind), &error.refusals)
        }
        Err(error) => read::refused(&at, frame, link, &secrets, document, error).await,
    }
}

async fn show(
    State(at): State<At>,
    frame: Frame,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    Of(document): Of,
) -> Result<Response, Failure> {
    match decline::declined(&at, link, &secrets.ticket, document).await {
        Ok(declined) => {
            let frame = frame.for_signatory(declined.language);
            html(&DeclinedPage { t: frame.t, frame, declined })
        }
        Err(error) => read::refused(&at, frame, link, &secrets, document, error).await,
    }
}
