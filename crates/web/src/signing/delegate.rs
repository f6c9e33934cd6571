//! Name another person instead (features.md E10): who, and the page after it.

use askama::Template;
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use sinetti_actions::{
    Kind,
    signing::{
        delegate::{self, Named},
        link::Wanted,
        view::{self, OneOfState, SigningView},
    },
};
use sinetti_domain::{Language, LinkId, Refused};
use sinetti_texts::Texts;

use super::{
    confirm::ticket_of,
    passphrase, read,
    secrets::{self, Secrets},
};
use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    ids::Ids,
    layout::{Frame, Problems, go, html, html_as},
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new().route("/signing/{link}/delegate", get(ask).post(submit)).route("/signing/{link}/passed", get(show))
}

/// Asks for the person.
#[derive(Template)]
#[template(path = "signing/delegate.html")]
pub struct DelegatePage {
    pub frame: Frame,
    pub t: Texts,
    pub view: SigningView,
    pub ticket: String,
    pub named: Named,
    pub problems: Problems,
}

impl DelegatePage {
    pub fn base(&self) -> String {
        secrets::page_of(self.view.link)
    }

    /// What goes to the other person: everything of the link that is open.
    pub fn passed(&self) -> Vec<&str> {
        let open = |state: OneOfState| matches!(state, OneOfState::Open | OneOfState::Waits);
        self.view.documents.iter().filter(|one| open(one.state)).map(|one| one.name.as_str()).collect()
    }

    pub fn languages(&self) -> &'static [Language] {
        &Language::ALL
    }
}

/// After it: to whom, masked.
#[derive(Template)]
#[template(path = "signing/passed.html")]
pub struct PassedPage {
    pub frame: Frame,
    pub t: Texts,
    pub to: String,
}

async fn ask(
    State(at): State<At>,
    frame: Frame,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
) -> Result<Response, Failure> {
    match view::view(&at, link, &secrets.ticket, Wanted::InTurn).await {
        Ok(view) if view.may_delegate => {
            let named = Named { language: view.language, ..Named::default() };
            page(frame, view, &secrets.ticket, named, StatusCode::OK, &[])
        }
        Ok(_) => Err(Failure::new(StatusCode::CONFLICT, Refused::new("delegate-off"))),
        Err(error) => read::refused(&at, frame, link, &secrets, None, error).await,
    }
}

/// Puts the page together.
pub fn page(
    frame: Frame,
    view: SigningView,
    ticket: &str,
    named: Named,
    status: StatusCode,
    refused: &[Refused],
) -> Result<Response, Failure> {
    let mut frame = frame.for_signatory(view.language);
    frame.path = format!("{}/delegate", secrets::page_of(view.link));
    let problems = Problems::of(&frame.t, refused);
    html_as(status, &DelegatePage { t: frame.t, frame, view, ticket: ticket.to_owned(), named, problems })
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
    let get = |name: &str| fields.get(name).to_owned();
    let language = Language::parse(fields.get("language")).unwrap_or_default();
    let named = Named { name: get("name"), email: get("email"), phone: get("phone"), language };
    match delegate::delegate(&at, &visitor, link, &ticket, &named).await {
        Ok(()) => {
            let response = go(&format!("{}/passed", secrets::page_of(link)));
            Ok(secrets::keep_ticket(&at, link, &ticket, &secrets, response))
        }
        Err(error) if matches!(error.kind, Kind::Invalid | Kind::TooMany) => {
            let view = view::view(&at, link, &ticket, Wanted::InTurn).await?;
            page(frame, view, &ticket, named, status_of(error.kind), &error.refusals)
        }
        Err(error) => read::refused(&at, frame, link, &secrets, None, error).await,
    }
}

async fn show(
    State(at): State<At>,
    frame: Frame,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
) -> Result<Response, Failure> {
    match delegate::passed_to(&at, link, &secrets.ticket).await {
        Ok(to) => html(&PassedPage { t: frame.t, frame, to }),
        Err(error) if error.kind == Kind::SignInNeeded => {
            passphrase::ask(&at, frame, link, secrets.token.as_deref(), None).await
        }
        Err(error) => Err(error.into()),
    }
}
