//! Check a document (features.md H6): by the code in its footer, or by the file itself. Open to anyone.

mod code;
mod file;
mod outcome;
mod signatures;

#[cfg(test)]
pub mod samples;

use askama::Template;
use axum::{
    Router,
    extract::{DefaultBodyLimit, Query},
    http::StatusCode,
    response::Response,
    routing::get,
};
use sinetti_domain::Refused;
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    layout::{Frame, Problems, go, html_as},
};

pub fn routes() -> Router<At> {
    Router::new()
        .route("/check", get(show).post(file::submit))
        .route("/check/{code}", get(code::show))
        .layer(DefaultBodyLimit::disable())
}

/// The page where a check begins.
#[derive(Template)]
#[template(path = "check/check.html")]
pub struct CheckPage {
    pub frame: Frame,
    pub t: Texts,
    pub problems: Problems,
    /// The code as typed.
    pub code: String,
}

#[derive(serde::Deserialize)]
struct Asked {
    code: Option<String>,
}

/// The form, or on to the page of the code that was typed in it.
async fn show(frame: Frame, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    match asked.code {
        None => page(frame, StatusCode::OK, String::new(), &[]),
        Some(code) => match address(&code) {
            Some(code) => Ok(go(&format!("{}/{code}", frame.public("/check")))),
            None => {
                page(frame, StatusCode::UNPROCESSABLE_ENTITY, code, &[Refused::new("check-code-missing").at("code")])
            }
        },
    }
}

/// The form with what has to be corrected.
fn page(frame: Frame, status: StatusCode, code: String, refused: &[Refused]) -> Result<Response, Failure> {
    let field = |field: &str| if field == "file" { "files".to_owned() } else { field.to_owned() };
    let problems = Problems::new(&frame.t, refused, field);
    html_as(status, &CheckPage { t: frame.t, frame, problems, code })
}

/// A typed code as part of an address: its letters and digits.
fn address(code: &str) -> Option<String> {
    let kept: String = code.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(40).collect();
    kept.chars().any(|c| c.is_ascii_alphanumeric()).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_code_as_people_type_it() {
        assert_eq!(address(" 7kqm-3t9d "), Some("7kqm-3t9d".into()));
        assert_eq!(address("7KQM 3T9D"), Some("7KQM3T9D".into()));
        assert_eq!(address(" - "), None);
        assert_eq!(address("../documents"), Some("documents".into()));
    }
}
