//! Whether the program runs and can work, for those who watch it.

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::At;

pub fn routes() -> Router<At> {
    Router::new().route("/health/live", get(live)).route("/health/ready", get(ready))
}

async fn live() -> Response {
    answer(StatusCode::OK, "ok\n")
}

async fn ready(State(at): State<At>) -> Response {
    match at.ready().await {
        Ok(()) => answer(StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::warn!(error = error.code(), "not ready");
            answer(StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
    }
}

fn answer(status: StatusCode, text: &'static str) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], text).into_response()
}
