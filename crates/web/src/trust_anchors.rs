//! The installation's own roots, for those who check its files elsewhere.

use axum::{Router, extract::State, http::header, response::IntoResponse, routing::get};

use crate::At;

pub fn routes() -> Router<At> {
    Router::new().route("/trust-anchors.pem", get(show))
}

async fn show(State(at): State<At>) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "application/x-pem-file"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"trust-anchors.pem\""),
    ];
    (headers, at.trust_anchors_pem())
}
