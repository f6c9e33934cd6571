//! A forgotten password: ask for a link, choose a new one.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{Kind, people::reset_password};
use sinetti_texts::Texts;

use super::register::LetterSentPage;
use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    ids::Word,
    layout::{Frame, Problems, Toast, go_with, html, html_as},
    session,
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new()
        .route("/reset-password", get(show).post(submit))
        .route("/reset-password/{statement}", get(show_new).post(submit_new))
}

/// Asks for the address.
#[derive(Template)]
#[template(path = "people/reset_password.html")]
pub struct ResetPasswordPage {
    pub frame: Frame,
    pub t: Texts,
    pub email: String,
    pub problems: Problems,
}

/// Asks for the new password.
#[derive(Template)]
#[template(path = "people/new_password.html")]
pub struct NewPasswordPage {
    pub frame: Frame,
    pub t: Texts,
    pub statement: String,
    pub problems: Problems,
}

async fn show(frame: Frame) -> Result<Response, Failure> {
    html(&ResetPasswordPage { t: frame.t, frame, email: String::new(), problems: Problems::default() })
}

async fn submit(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    fields: Fields,
) -> Result<Response, Failure> {
    let email = fields.get("email").to_owned();
    match reset_password::request(&at, &visitor, &email).await {
        Ok(()) => html(&LetterSentPage { t: frame.t, frame, email: email.trim().to_owned(), about: "reset" }),
        Err(error) if matches!(error.kind, Kind::Invalid | Kind::TooMany) => {
            let problems = Problems::of(&frame.t, &error.refusals);
            html_as(status_of(error.kind), &ResetPasswordPage { t: frame.t, frame, email, problems })
        }
        Err(error) => Err(error.into()),
    }
}

async fn show_new(frame: Frame, Word(statement): Word) -> Result<Response, Failure> {
    html(&NewPasswordPage { t: frame.t, frame, statement, problems: Problems::default() })
}

async fn submit_new(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    Word(statement): Word,
    fields: Fields,
) -> Result<Response, Failure> {
    match reset_password::complete(&at, &visitor, &statement, fields.get("password")).await {
        Ok(signed_in) => {
            let mut response = go_with("/", &Toast::new("toast-password-changed"));
            session::begin(&at, &signed_in, response.headers_mut());
            Ok(response)
        }
        // A refused password is corrected here; a dead link is a page of its own.
        Err(error) if error.code().starts_with("password-") => {
            let problems = Problems::of(&frame.t, &error.refusals);
            html_as(status_of(error.kind), &NewPasswordPage { t: frame.t, frame, statement, problems })
        }
        Err(error) => Err(error.into()),
    }
}
