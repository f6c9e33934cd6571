//! Several documents at once, picked in the list (features.md E2).

use axum::{extract::State, response::Response};
use sinetti_actions::documents::bulk::{self, Outcome, Picked};

use super::list::{Asked, address};
use crate::{
    At, downloads,
    errors::Failure,
    forms::Fields,
    layout::{self, Toast},
    session::SignedIn,
    visitor::Guest,
};

/// `POST /documents/bulk`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    fields: Fields,
) -> Result<Response, Failure> {
    let query = Asked::from_fields(&fields).query();
    let back = address(&query);
    let picked = if fields.ticked("every") {
        Picked::All(query)
    } else {
        let ids = fields.values().iter().filter(|(name, _)| name == "document");
        Picked::These(ids.filter_map(|(_, id)| id.parse().ok()).collect())
    };
    let outcome = match fields.get("do") {
        "remind" => bulk::remind(&at, &session, &visitor, &picked).await.map(|done| ("toast-picked-reminded", done)),
        "delete" => bulk::delete(&at, &session, &picked).await.map(|done| ("toast-picked-deleted", done)),
        "restore" => bulk::restore(&at, &session, &picked).await.map(|done| ("toast-picked-restored", done)),
        _ => return Ok(downloads::attachment(bulk::download(&at, &session, &visitor, &picked).await?)),
    };
    let (told, Outcome { done, left }) = outcome?;
    Ok(layout::go_with(&back, &Toast::new(told).with("n", done).with("left", left)))
}
