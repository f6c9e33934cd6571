//! Open invitations: exactly the documents that miss a signature and are still open (features.md E3).

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use serde::Deserialize;
use sinetti_actions::{documents::DocumentRow, invitations::list};
use sinetti_texts::Texts;

use crate::{
    At,
    documents::Row,
    errors::Failure,
    layout::{self, Frame},
    session::SignedIn,
};

/// The page.
#[derive(Template)]
#[template(path = "invitations/open.html")]
pub struct OpenPage {
    frame: Frame,
    t: Texts,
    rows: Vec<Row>,
    oldest_first: bool,
}

/// What the address asks for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    order: Option<String>,
}

/// `GET /open-invitations?order=newest`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let oldest_first = asked.order.as_deref() != Some("newest");
    let documents = list::open(&at, &session, oldest_first).await?;
    layout::html(&OpenPage::of(frame.at("open"), &documents, oldest_first, &session.zone))
}

impl OpenPage {
    /// The documents in their order.
    pub fn of(frame: Frame, documents: &[DocumentRow], oldest_first: bool, zone: &str) -> Self {
        Self {
            t: frame.t,
            rows: documents.iter().map(|document| Row::of(&frame, document, zone)).collect(),
            oldest_first,
            frame,
        }
    }
}
