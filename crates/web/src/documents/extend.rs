//! Extend the validity, where the account's policy allows it; else why not, and the ways on.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use sinetti_actions::{
    Kind,
    documents::extend::{self, Extendable},
};
use sinetti_domain::{DocumentId, limits};
use sinetti_texts::Texts;

use super::WaysPage;
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Problems, Toast},
    session::SignedIn,
    visitor::Guest,
};

/// The form.
#[derive(Template)]
#[template(path = "documents/extend.html")]
pub struct ExtendPage {
    frame: Frame,
    t: Texts,
    id: DocumentId,
    name: String,
    until: String,
    typed: String,
    days_limit: i64,
    problems: Problems,
}

impl ExtendPage {
    /// With what was typed, and what is wrong with it.
    pub fn of(frame: Frame, id: DocumentId, document: Extendable, typed: String, problems: Problems) -> Self {
        let t = frame.t;
        let until = t.date(document.until);
        Self { t, frame, id, name: document.name, until, typed, days_limit: *limits::VALIDITY_DAYS.end(), problems }
    }
}

/// `GET /documents/{id}/extend`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    match extend::extendable(&at, &session, id).await {
        Ok(document) => {
            let typed = document.until.to_string();
            layout::html(&ExtendPage::of(frame.at("documents"), id, document, typed, Problems::default()))
        }
        Err(error) => WaysPage::answer(&at, &session, frame, id, error, StatusCode::OK).await,
    }
}

/// `POST /documents/{id}/extend`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = fields.get("valid_until").to_owned();
    match extend::extend(&at, &session, &visitor, id, &typed).await {
        Ok(()) => Ok(layout::go_with(&format!("/documents/{id}"), &Toast::new("toast-extended"))),
        Err(error) if error.kind == Kind::Invalid => {
            let document = extend::extendable(&at, &session, id).await?;
            let problems = Problems::of(&frame.t, &error.refusals);
            let page = ExtendPage::of(frame.at("documents"), id, document, typed, problems);
            layout::html_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => WaysPage::answer(&at, &session, frame, id, error, StatusCode::CONFLICT).await,
    }
}
