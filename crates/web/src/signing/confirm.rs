//! Sign (features.md G4, G6).

use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    Kind,
    signing::{
        confirm::{self, Confirmed},
        view,
    },
};
use sinetti_domain::{DocumentId, LinkId};

use super::{
    passphrase, read, renew,
    secrets::{self, Secrets},
    typed::Typed,
};
use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    ids::Ids,
    layout::{Frame, Toast, go, go_with},
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
    let session = frame.session.as_ref();
    let confirmation = typed.confirmation(fields.get("shown"));
    let error = match confirm::confirm(&at, session, &visitor, link, &ticket, confirmation).await {
        Ok(confirmed) => {
            let response = go_on(link, typed.document(), confirmed);
            return Ok(secrets::keep_ticket(&at, link, &ticket, &secrets, response));
        }
        Err(error) => error,
    };
    match error.kind {
        // To be corrected, or to be read again: the form comes back as it was.
        Kind::Invalid | Kind::Conflict => {
            let view = view::view(&at, link, &ticket, typed.document().into()).await?;
            read::page(frame, view, &ticket, typed, status_of(error.kind), &error.refusals)
        }
        Kind::SignInNeeded => passphrase::ask(&at, frame, link, secrets.token.as_deref(), Some(&typed)).await,
        _ => renew::or_dead(frame, secrets.token.as_deref(), error),
    }
}

/// A link that stands for several leads on to the next; after the last, and for one alone, to the page after signing.
fn go_on(link: LinkId, document: Option<DocumentId>, confirmed: Confirmed) -> Response {
    match document {
        _ if confirmed.more && confirmed.already => go(&secrets::page_of(link)),
        _ if confirmed.more => go_with(&secrets::page_of(link), &Toast::new("toast-signed-next")),
        Some(document) if confirmed.several => go(&secrets::page_about(link, "/done", document)),
        _ => go(&format!("{}/done", secrets::page_of(link))),
    }
}
