//! Register as a private person (features.md A1).

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    Kind,
    people::register::{Registration, register},
};
use sinetti_domain::Language;
use sinetti_texts::Texts;

use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    layout::{Frame, Problems, html, html_as},
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new().route("/register", get(show).post(submit))
}

/// The form, with everything but the password as it was typed.
#[derive(Template)]
#[template(path = "people/register.html")]
pub struct RegisterPage {
    pub frame: Frame,
    pub t: Texts,
    pub typed: Registration,
    pub problems: Problems,
}

/// Where the letter went.
#[derive(Template)]
#[template(path = "people/letter_sent.html")]
pub struct LetterSentPage {
    pub frame: Frame,
    pub t: Texts,
    pub email: String,
    /// `register` or `reset`.
    pub about: &'static str,
}

async fn show(frame: Frame) -> Result<Response, Failure> {
    let typed = Registration { language: frame.t.language, ..Registration::default() };
    html(&RegisterPage { t: frame.t, frame, typed, problems: Problems::default() })
}

async fn submit(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    fields: Fields,
) -> Result<Response, Failure> {
    let registration = Registration {
        name: fields.get("name").to_owned(),
        email: fields.get("email").to_owned(),
        phone: fields.get("phone").to_owned(),
        password: fields.get("password").to_owned(),
        language: Language::parse(fields.get("language")).unwrap_or(frame.t.language),
        terms: fields.ticked("terms"),
    };
    match register(&at, &visitor, registration.clone()).await {
        Ok(()) => {
            html(&LetterSentPage { t: frame.t, frame, email: registration.email.trim().to_owned(), about: "register" })
        }
        Err(error) if matches!(error.kind, Kind::Internal | Kind::Unavailable) => Err(error.into()),
        Err(error) => {
            let problems = Problems::of(&frame.t, &error.refusals);
            let typed = Registration { password: String::new(), ..registration };
            html_as(status_of(error.kind), &RegisterPage { t: frame.t, frame, typed, problems })
        }
    }
}
