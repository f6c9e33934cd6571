//! How the person signed in wants to be told about their documents (features.md E13).

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::people::notices::{notices, set_notices};
use sinetti_domain::sending::NoticeSettings;
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    forms::Fields,
    layout::{self, Frame, Toast},
    session::SignedIn,
};

/// The page.
#[derive(Template)]
#[template(path = "settings/notices.html")]
pub struct NoticesPage {
    pub frame: Frame,
    pub t: Texts,
    pub digest: bool,
}

/// `GET /settings/notices`
pub async fn show(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let NoticeSettings { digest } = notices(&at, &session).await?;
    layout::html(&NoticesPage { t: frame.t, frame, digest })
}

/// `POST /settings/notices`
pub async fn submit(State(at): State<At>, SignedIn(session): SignedIn, fields: Fields) -> Result<Response, Failure> {
    if let Some(chosen) = fields.find("notices") {
        set_notices(&at, &session, NoticeSettings { digest: chosen == "digest" }).await?;
    }
    Ok(layout::go_with("/settings/notices", &Toast::new("toast-settings-saved")))
}
