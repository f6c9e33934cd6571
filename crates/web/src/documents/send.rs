//! Send: once, whatever is pressed how often.

use axum::{extract::State, response::Response};
use sinetti_actions::{
    Kind,
    documents::{draft, send, send::Sent},
};
use sinetti_domain::{DocumentId, Refused};

use super::draft::refused_page;
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Toast},
    session::SignedIn,
    visitor::Guest,
};

/// `POST /documents/{id}/send`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Guest(visitor): Guest,
    Ids(id): Ids<DocumentId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let document = format!("/documents/{id}");
    let version = match fields.get("version").trim().parse() {
        Ok(version) => version,
        Err(_) => draft::view(&at, &session, id).await?.version,
    };
    match send::send(&at, &session, &visitor, id, version).await {
        Ok(Sent::Now) => Ok(layout::go_with(&document, &Toast::new("toast-sent"))),
        Ok(Sent::Already) => Ok(layout::go_with(&document, &Toast::new("toast-sent-already"))),
        // What keeps it from being sent is shown at the fields.
        Err(error) if error.kind == Kind::Invalid => {
            let draft = draft::view(&at, &session, id).await?;
            refused_page(&at, frame, &draft, &error.refusals)
        }
        // It was edited after this page was made: show it as it is now.
        Err(error) if error.code() == "changed-meanwhile" => {
            let draft = draft::view(&at, &session, id).await?;
            let mut refused = vec![Refused::new("draft-changed-before-sending")];
            refused.extend(draft.problems.iter().cloned());
            let page = super::edit_page::EditPage::of(frame.at("documents"), &draft, &at.settings.limits)
                .with_problems(&refused);
            layout::html_as(axum::http::StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}
