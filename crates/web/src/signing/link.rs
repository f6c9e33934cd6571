//! The mailed address. Opening it shows where to give the passphrase and records nothing.

use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::signing::link::find;

use super::{renew, secrets};
use crate::{
    At,
    errors::Failure,
    ids::Word,
    layout::{Frame, go},
};

pub fn routes() -> Router<At> {
    Router::new().route("/sign/{token}", get(follow))
}

/// Takes the secret out of the address, where it would be seen in histories; the fragment with the passphrase stays.
async fn follow(State(at): State<At>, frame: Frame, Word(token): Word) -> Result<Response, Failure> {
    match find(&at, &token).await {
        Ok(found) => {
            let mut response = go(&secrets::page_of(found.link));
            secrets::set_token(&at, found.link, &token, response.headers_mut());
            Ok(response)
        }
        Err(error) => renew::or_dead(frame, Some(&token), error),
    }
}
