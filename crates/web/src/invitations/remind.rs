//! Remind everybody in turn, or one.

use axum::{extract::State, response::Response};
use sinetti_actions::invitations::remind;
use sinetti_domain::{DocumentId, InvitationId};

use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Toast},
    session::{self, SignedIn},
    visitor::Guest,
};

/// `POST /documents/{id}/remind`, with `invitation` for one, and `return_to` from lists.
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    Ids(id): Ids<DocumentId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let only = match fields.find("invitation") {
        Some(one) => Some(one.parse::<InvitationId>().map_err(|_| Failure::not_found())?),
        None => None,
    };
    let reminded = remind::remind(&at, &session, &visitor, id, only).await?;
    let back = fields.find("return_to").and_then(session::local).unwrap_or_else(|| format!("/documents/{id}"));
    let told = match reminded.as_slice() {
        [] => Toast::new("toast-reminded-already"),
        [name] => Toast::new("toast-reminded").with("name", name),
        // Cookies are small: of many only the number.
        many => Toast::new("toast-reminded-several").with("n", many.len()),
    };
    Ok(layout::go_with(&back, &told))
}
