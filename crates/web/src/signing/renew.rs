//! A link that is dead of wrong passphrases, and asking for a new one (features.md G1).

use askama::Template;
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use sinetti_actions::{Error, signing::renew::renew};
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    ids::Word,
    layout::{Frame, go, html, html_as},
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new().route("/sign/{token}/again", get(to_link).post(submit))
}

/// One button; after it, the same whatever became of it.
#[derive(Template)]
#[template(path = "signing/dead.html")]
pub struct DeadPage {
    pub frame: Frame,
    pub t: Texts,
    pub token: String,
    /// It was pressed.
    pub asked: bool,
}

/// The page of a dead link for whoever has its token; any other failure as it is.
pub fn or_dead(mut frame: Frame, token: Option<&str>, error: Error) -> Result<Response, Failure> {
    match token {
        Some(token) if error.code() == "link-dead" => {
            frame.path = format!("/sign/{token}");
            html_as(StatusCode::GONE, &DeadPage { t: frame.t, frame, token: token.to_owned(), asked: false })
        }
        _ => Err(error.into()),
    }
}

async fn to_link(Word(token): Word) -> Response {
    go(&format!("/sign/{token}"))
}

async fn submit(
    State(at): State<At>,
    mut frame: Frame,
    Guest(visitor): Guest,
    Word(token): Word,
) -> Result<Response, Failure> {
    renew(&at, &visitor, &token).await?;
    frame.path = "/".to_owned();
    html(&DeadPage { t: frame.t, frame, token, asked: true })
}
