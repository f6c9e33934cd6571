//! The clock of test installations (contract.md).

use axum::{Json, Router, extract::State, routing::post};
use serde::{Deserialize, Serialize};
use sinetti_actions::clock;
use sinetti_domain::Refused;

use crate::{At, errors::Failure};

pub fn routes() -> Router<At> {
    Router::new().route("/test/clock", post(advance))
}

/// How far.
#[derive(Debug, Deserialize)]
struct Asked {
    advance_seconds: i64,
}

/// The time after it.
#[derive(Debug, Serialize)]
struct Told {
    now: String,
}

/// `POST /test/clock {"advance_seconds": n}`. The body is read whatever its declared type, as scripts send it.
async fn advance(State(at): State<At>, body: String) -> Result<Json<Told>, Failure> {
    if !at.settings.test {
        return Err(Failure::not_found());
    }
    let unreadable = |_| Failure::new(axum::http::StatusCode::BAD_REQUEST, Refused::new("form-unreadable"));
    let asked: Asked = serde_json::from_str(&body).map_err(unreadable)?;
    let now = clock::advance(&at, asked.advance_seconds).await?;
    Ok(Json(Told { now: now.to_string() }))
}
