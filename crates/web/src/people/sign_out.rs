//! Sign out.

use axum::{
    Router,
    extract::State,
    http::{HeaderName, HeaderValue},
    response::Response,
    routing::post,
};
use sinetti_actions::people::sign_out;

use crate::{
    At,
    errors::Failure,
    layout::{Frame, Toast, go_with},
    session,
};

pub fn routes() -> Router<At> {
    Router::new().route("/sign-out", post(submit))
}

async fn submit(State(at): State<At>, frame: Frame) -> Result<Response, Failure> {
    if let Some(session) = &frame.session {
        sign_out::sign_out(&at, session).await?;
    }
    let mut response = go_with(&frame.public("/sign-in"), &Toast::new("toast-signed-out"));
    session::end(&at, response.headers_mut());
    // So that the back button shows nothing of what was open.
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    Ok(response)
}
