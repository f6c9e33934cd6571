//! The language menu: kept in a cookie, and for a signed-in person with the person.

use axum::{Router, extract::State, response::Response, routing::post};
use sinetti_actions::people::language::set_language;
use sinetti_domain::Language;

use crate::{
    At,
    cookies::{self, Cookie},
    errors::Failure,
    forms::Fields,
    layout::{Frame, LANGUAGE_COOKIE, go, without_language},
    session,
};

pub fn routes() -> Router<At> {
    Router::new().route("/language", post(submit))
}

async fn submit(State(at): State<At>, frame: Frame, fields: Fields) -> Result<Response, Failure> {
    let back = session::local(fields.get("return_to")).unwrap_or_else(|| "/".to_owned());
    let Some(language) = Language::parse(fields.get("language")) else { return Ok(go(&back)) };
    if let Some(session) = &frame.session {
        set_language(&at, session, language).await?;
    }
    let mut response = go(&in_language(&back, language));
    remember(&at, language, &mut response);
    Ok(response)
}

/// Keeps the choice in the browser for a year.
pub fn remember(at: &At, language: Language, response: &mut Response) {
    let cookie = Cookie {
        name: LANGUAGE_COOKIE,
        value: language.code(),
        path: "/",
        seconds: Some(365 * 86_400),
        secure: cookies::secure(at),
    };
    cookie.set(response.headers_mut());
}

/// The same page in the other language where the address names one.
fn in_language(path: &str, language: Language) -> String {
    match without_language(path) {
        same if same == path => path.to_owned(),
        rest => format!("/{}{rest}", language.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_a_language_changes_it() {
        assert_eq!(in_language("/fi/register?x=1", Language::En), "/en/register?x=1");
        assert_eq!(in_language("/documents", Language::En), "/documents");
    }
}
