//! Settings of the account acted for.

mod notices;
mod organization;
mod policies;

#[cfg(test)]
pub mod samples;

use axum::{Router, response::Redirect, routing::get};

use crate::At;

pub fn routes() -> Router<At> {
    Router::new()
        .route("/settings", get(|| async { Redirect::to("/settings/organization") }))
        .route("/settings/organization", get(organization::show).post(organization::submit))
        .route("/settings/notices", get(notices::show).post(notices::submit))
        .route("/settings/policies", get(policies::show).post(policies::submit))
}
