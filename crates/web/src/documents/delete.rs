//! Delete from one's own account, bring it back.

use axum::{extract::State, response::Response};
use sinetti_actions::documents::delete;
use sinetti_domain::DocumentId;

use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Toast},
    session::SignedIn,
};

/// `POST /documents/{id}/delete`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Ids(id): Ids<DocumentId>,
    fields: Fields,
) -> Result<Response, Failure> {
    delete::delete(&at, &session, id).await?;
    let told = if fields.ticked("draft") { "toast-draft-deleted" } else { "toast-deleted" };
    Ok(layout::go_with("/documents", &Toast::new(told).undo(format!("/documents/{id}/restore"))))
}

/// `POST /documents/{id}/restore`
pub async fn restore(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    delete::restore(&at, &session, id).await?;
    Ok(layout::go_with(&format!("/documents/{id}"), &Toast::new("toast-restored")))
}
