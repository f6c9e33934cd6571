//! Sign in, and come back to where one was going with everything that was typed.

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use sinetti_actions::{Kind, people::sign_in};
use sinetti_texts::Texts;

use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    layout::{Frame, Problems, go, html, html_as},
    session::{self, Kept},
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new().route("/sign-in", get(show).post(submit))
}

/// Before the name of a field that is kept for after signing in.
const KEPT: &str = "kept.";

/// The sign-in page.
#[derive(Template)]
#[template(path = "people/sign_in.html")]
pub struct SignInPage {
    pub frame: Frame,
    pub t: Texts,
    pub email: String,
    pub problems: Problems,
    /// Somebody was on the way to a page that needs a session.
    pub needed: bool,
    /// Where to go afterwards.
    pub back: String,
    /// What they had typed.
    pub kept: Option<Kept>,
}

/// The page after signing in when a form was interrupted.
#[derive(Template)]
#[template(path = "people/continue.html")]
pub struct ContinuePage {
    pub frame: Frame,
    pub t: Texts,
    pub kept: Kept,
}

#[derive(serde::Deserialize)]
struct Asked {
    #[serde(default)]
    return_to: String,
}

async fn show(frame: Frame, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let back = session::local(&asked.return_to).unwrap_or_else(|| "/".to_owned());
    if frame.session.is_some() {
        return Ok(go(&back));
    }
    html(&SignInPage {
        t: frame.t,
        frame,
        email: String::new(),
        problems: Problems::default(),
        needed: false,
        back,
        kept: None,
    })
}

/// The same page in place of one that needs a session.
pub fn page_needed(mut frame: Frame, back: String, kept: Option<Kept>) -> Result<Response, Failure> {
    // The language menu of this page leads to the sign-in page, not to what needs the session.
    frame.path = "/sign-in".to_owned();
    let needed = back != "/" || kept.is_some();
    html_as(
        StatusCode::UNAUTHORIZED,
        &SignInPage { t: frame.t, frame, email: String::new(), problems: Problems::default(), needed, back, kept },
    )
}

async fn submit(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    fields: Fields,
) -> Result<Response, Failure> {
    let back = session::local(fields.get("return_to")).unwrap_or_else(|| "/".to_owned());
    let kept = kept(&fields);
    match sign_in::sign_in(&at, &visitor, fields.get("email"), fields.get("password")).await {
        Ok(signed_in) => {
            let mut response = match kept {
                Some(kept) => html(&ContinuePage { t: frame.t, frame, kept })?,
                None => go(&back),
            };
            session::begin(&at, &signed_in, response.headers_mut());
            Ok(response)
        }
        Err(error) if matches!(error.kind, Kind::Internal | Kind::Unavailable) => Err(error.into()),
        Err(error) => {
            let problems = Problems::of(&frame.t, &error.refusals);
            let page = SignInPage {
                t: frame.t,
                frame,
                email: fields.get("email").to_owned(),
                problems,
                needed: false,
                back,
                kept,
            };
            html_as(status_of(error.kind), &page)
        }
    }
}

/// The interrupted form from the hidden fields of the sign-in form.
fn kept(fields: &Fields) -> Option<Kept> {
    let action = session::local(fields.get("kept_action"))?;
    let own = |(name, value): &(String, String)| Some((name.strip_prefix(KEPT)?.to_owned(), value.clone()));
    Some(Kept {
        action,
        multipart: fields.ticked("kept_multipart"),
        had_files: fields.ticked("kept_had_files"),
        fields: fields.values().iter().filter_map(own).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_form_comes_back_and_goes_nowhere_else() {
        let fields = Fields::from_pairs([
            ("email", "a@b.fi"),
            ("kept_action", "/documents/new"),
            ("kept_multipart", "1"),
            ("kept.message", "Hei"),
            ("kept.name", ""),
        ]);
        let kept = super::kept(&fields).unwrap();
        assert_eq!(kept.action, "/documents/new");
        assert!(kept.multipart && !kept.had_files);
        assert_eq!(kept.fields, [("message".to_owned(), "Hei".to_owned()), ("name".to_owned(), String::new())]);
        assert!(super::kept(&Fields::from_pairs([("kept_action", "//evil.example/")])).is_none());
    }
}
