//! The signed copy behind a mailed link (features.md D6). Following the link only shows a button, because mail scanners follow
//! links, and the timeline says who has downloaded.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::documents::copies::{self, Copy};
use sinetti_texts::Texts;

use crate::{
    At, downloads,
    errors::Failure,
    ids::Word,
    layout::{Frame, html},
    visitor::Guest,
};

/// What needs no session: the link is the secret.
pub fn routes() -> Router<At> {
    Router::new().route("/copies/{statement}", get(show).post(submit))
}

/// One button.
#[derive(Template)]
#[template(path = "documents/copy.html")]
pub struct CopyPage {
    pub frame: Frame,
    pub t: Texts,
    pub statement: String,
    pub copy: Copy,
}

impl CopyPage {
    fn until(&self) -> String {
        self.t.date(self.copy.until)
    }
}

async fn show(State(at): State<At>, frame: Frame, Word(statement): Word) -> Result<Response, Failure> {
    let copy = copies::copy(&at, &statement).await?;
    let frame = frame.for_signatory(copy.language);
    html(&CopyPage { t: frame.t, frame, statement, copy })
}

async fn submit(State(at): State<At>, Guest(visitor): Guest, Word(statement): Word) -> Result<Response, Failure> {
    Ok(downloads::attachment(copies::download(&at, &visitor, &statement).await?))
}
