//! Send: once, whatever is pressed how often.

use axum::{extract::State, response::Response};
use sinetti_actions::{
    Installation, Kind, Session, Visitor,
    documents::{draft, send, send::Sent},
};
use sinetti_domain::{DocumentId, Refused};

use super::draft::{page, refused_page};
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    invitations::received,
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
    let version = match fields.get("version").trim().parse() {
        Ok(version) => version,
        Err(_) => draft::view(&at, &session, id).await?.version,
    };
    now(&at, &session, &visitor, frame, id, version).await
}

/// Sends, and leads on: to the signing page for who signs at once, to the document, or where it became several, to all of them.
pub async fn now(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    frame: Frame,
    id: DocumentId,
    version: i64,
) -> Result<Response, Failure> {
    let document = format!("/documents/{id}");
    match send::send(at, session, visitor, id, version).await {
        Ok(Sent::Now { own: Some(own), .. } | Sent::Already { own: Some(own) }) => {
            received::lead_on(at, session, visitor, own).await
        }
        Ok(Sent::Now { documents: 1, .. }) => Ok(layout::go_with(&document, &Toast::new("toast-sent"))),
        Ok(Sent::Now { documents, .. }) => {
            Ok(layout::go_with("/documents", &Toast::new("toast-sent-separately").with("n", documents)))
        }
        Ok(Sent::Already { own: None }) => Ok(layout::go_with(&document, &Toast::new("toast-sent-already"))),
        // What keeps it from being sent is shown at the fields.
        Err(error) if error.kind == Kind::Invalid => {
            let draft = draft::view(at, session, id).await?;
            refused_page(at, frame, session, &draft, &error.refusals).await
        }
        // It was edited after this page was made: show it as it is now.
        Err(error) if error.code() == "changed-meanwhile" => {
            let draft = draft::view(at, session, id).await?;
            let mut refused = vec![Refused::new("draft-changed-before-sending")];
            refused.extend(draft.problems.iter().cloned());
            let page = page(at, session, frame, &draft).await?.with_problems(&refused);
            layout::html_as(axum::http::StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}
