//! Copy to a new document.

use axum::{extract::State, response::Response};
use sinetti_actions::documents::draft;
use sinetti_domain::DocumentId;

use crate::{
    At,
    errors::Failure,
    ids::Ids,
    layout::{self, Toast},
    session::SignedIn,
};

/// `POST /documents/{id}/duplicate`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    let copy = draft::duplicate(&at, &session, id).await?;
    Ok(layout::go_with(&format!("/documents/{copy}/edit"), &Toast::new("toast-duplicated")))
}
