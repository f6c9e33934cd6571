//! Confirm an e-mail address by the mailed link. Following the link only shows a button, because mail scanners follow links.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::people::confirm_email::confirm_email;
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    ids::Word,
    layout::{Frame, Toast, go_with, html},
    session,
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new().route("/confirm-email/{statement}", get(show).post(submit))
}

/// One button.
#[derive(Template)]
#[template(path = "people/confirm_email.html")]
pub struct ConfirmEmailPage {
    pub frame: Frame,
    pub t: Texts,
    pub statement: String,
}

async fn show(frame: Frame, Word(statement): Word) -> Result<Response, Failure> {
    html(&ConfirmEmailPage { t: frame.t, frame, statement })
}

async fn submit(State(at): State<At>, Guest(visitor): Guest, Word(statement): Word) -> Result<Response, Failure> {
    let signed_in = confirm_email(&at, &visitor, &statement).await?;
    let mut response = go_with("/", &Toast::new("toast-email-confirmed"));
    session::begin(&at, &signed_in, response.headers_mut());
    Ok(response)
}
