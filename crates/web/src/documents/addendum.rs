//! Create an addendum: a new draft that refers to this document.

use axum::{extract::State, response::Response};
use sinetti_actions::documents::addendum;
use sinetti_domain::DocumentId;

use crate::{
    At,
    errors::Failure,
    ids::Ids,
    layout::{self, Toast},
    session::SignedIn,
};

/// `POST /documents/{id}/addendum`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    let addendum = addendum::addendum(&at, &session, id).await?;
    Ok(layout::go_with(&format!("/documents/{addendum}/edit"), &Toast::new("toast-addendum")))
}
