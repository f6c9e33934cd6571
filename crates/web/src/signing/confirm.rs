//! Sign (features.md G4, G6).

use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    Kind,
    signing::{confirm, view},
};
use sinetti_domain::LinkId;

use super::{
    passphrase, read,
    secrets::{self, Secrets},
    typed::Typed,
};
use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    ids::Ids,
    layout::{Frame, go},
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new().route("/signing/{link}/sign", get(super::to_page).post(submit))
}

/// The ticket of a form: its own, else the cookie's.
pub fn ticket_of(fields: &Fields, secrets: &Secrets) -> String {
    match fields.get("ticket") {
        "" => secrets.ticket.clone(),
        ticket => ticket.to_owned(),
    }
}

async fn submit(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let ticket = ticket_of(&fields, &secrets);
    let typed = Typed::read(&fields);
    let error = match confirm::confirm(&at, &visitor, link, &ticket, typed.confirmation(fields.get("shown"))).await {
        Ok(confirm::Confirmed::Now | confirm::Confirmed::Already) => {
            let mut response = go(&format!("{}/done", secrets::page_of(link)));
            if secrets.ticket != ticket {
                secrets::keep_ticket(&at, link, &ticket, response.headers_mut());
            }
            return Ok(response);
        }
        Err(error) => error,
    };
    match error.kind {
        // To be corrected, or to be read again: the form comes back as it was.
        Kind::Invalid | Kind::Conflict => {
            let view = view::view(&at, link, &ticket).await?;
            read::page(frame, view, &ticket, typed, status_of(error.kind), &error.refusals)
        }
        Kind::SignInNeeded => passphrase::ask(&at, frame, link, secrets.token.as_deref(), Some(&typed)).await,
        _ => Err(error.into()),
    }
}
