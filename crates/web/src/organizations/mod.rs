//! Organizations: registering one, switching between accounts.

mod create;
mod switch;

#[cfg(test)]
pub mod samples;

use axum::{
    Router,
    routing::{get, post},
};

use crate::At;

pub fn routes() -> Router<At> {
    Router::new()
        .route("/organizations/new", get(create::show).post(create::submit))
        .route("/account", post(switch::submit))
}
