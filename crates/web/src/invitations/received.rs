//! Received invitations: what waits for my signature, opened without a passphrase.

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::{
    Installation, Session, Visitor,
    documents::home::{self, Received},
    signing::received,
};
use sinetti_domain::InvitationId;
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    home::Ask,
    ids::Ids,
    layout::{self, Frame},
    session::SignedIn,
    signing,
    visitor::Guest,
};

/// The page.
#[derive(Template)]
#[template(path = "invitations/received.html")]
pub struct ReceivedPage {
    frame: Frame,
    t: Texts,
    asks: Vec<Ask>,
    email: String,
}

/// `GET /received`
pub async fn show(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let home = home::home(&at, &session).await?;
    layout::html(&ReceivedPage::of(frame.at("received"), &home.waiting_for_me, &session.email, &session.zone))
}

/// `POST /received/{invitation}/open`
pub async fn open(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    Ids(invitation): Ids<InvitationId>,
) -> Result<Response, Failure> {
    lead_on(&at, &session, &visitor, invitation).await
}

/// Opens an invitation of one's own and leads to its signing page, or to its passphrase where it was sent securely.
pub async fn lead_on(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    invitation: InvitationId,
) -> Result<Response, Failure> {
    match received::open(at, session, visitor, invitation).await? {
        received::Opened::Unlocked(unlocked, document) => Ok(signing::open(at, &unlocked, document)),
        received::Opened::Ask(link, token) => Ok(signing::ask(at, link, &token)),
    }
}

impl ReceivedPage {
    /// For the person with this address.
    pub fn of(frame: Frame, received: &[Received], email: &str, zone: &str) -> Self {
        let asks = received.iter().map(|received| Ask::of(&frame, received, zone)).collect();
        Self { t: frame.t, asks, email: email.to_owned(), frame }
    }
}
