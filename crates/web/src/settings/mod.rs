//! Settings of the account acted for.

mod invitation_preset;
mod invitation_templates;
mod message_templates;
mod notices;
mod organization;
mod policies;
mod recipient_groups;
mod saved;

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
        .merge(message_templates::routes())
        .merge(recipient_groups::routes())
        .merge(invitation_templates::routes())
}
