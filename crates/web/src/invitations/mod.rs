//! Invitations: those of ours still open, those we received, reminding.

mod cancel_one;
mod change;
mod correct;
mod open;
pub mod received;
mod remind;

#[cfg(test)]
pub mod samples;

use axum::{
    Router,
    routing::{get, post},
};

use crate::At;

pub fn routes() -> Router<At> {
    Router::new()
        .route("/open-invitations", get(open::show))
        .route("/received", get(received::show))
        .route("/received/{invitation}/open", post(received::open))
        .route("/documents/{id}/remind", post(remind::submit))
        .route("/documents/{id}/signatories", get(change::show).post(change::submit))
        .route("/documents/{id}/invitations/{invitation}/cancel", get(cancel_one::show).post(cancel_one::submit))
        .route("/documents/{id}/invitations/{invitation}/correct", get(correct::show).post(correct::submit))
}
