//! Cancel one invitation, where the account's policy allows it: a page that says what follows, and the act.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use sinetti_actions::invitations::cancel_one::{self, Cancellable};
use sinetti_domain::{DocumentId, InvitationId};
use sinetti_texts::Texts;

use crate::{
    At,
    documents::WaysPage,
    errors::Failure,
    ids::Ids,
    layout::{self, Frame, Toast},
    session::SignedIn,
    visitor::Guest,
};

/// The page before.
#[derive(Template)]
#[template(path = "invitations/cancel_one.html")]
pub struct CancelOnePage {
    pub frame: Frame,
    pub t: Texts,
    pub id: DocumentId,
    pub invitation: InvitationId,
    pub of: Cancellable,
}

/// `GET /documents/{id}/invitations/{invitation}/cancel`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids((id, invitation)): Ids<(DocumentId, InvitationId)>,
) -> Result<Response, Failure> {
    match cancel_one::cancellable(&at, &session, id, invitation).await {
        Ok(of) => {
            let frame = frame.at("documents");
            layout::html(&CancelOnePage { t: frame.t, frame, id, invitation, of })
        }
        Err(error) => WaysPage::answer(&at, &session, frame, id, error, StatusCode::OK).await,
    }
}

/// `POST /documents/{id}/invitations/{invitation}/cancel`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    frame: Frame,
    Ids((id, invitation)): Ids<(DocumentId, InvitationId)>,
) -> Result<Response, Failure> {
    match cancel_one::cancel_one(&at, &session, &visitor, id, invitation).await {
        Ok(()) => Ok(layout::go_with(&format!("/documents/{id}"), &Toast::new("toast-cancelled-one"))),
        Err(error) => WaysPage::answer(&at, &session, frame, id, error, StatusCode::CONFLICT).await,
    }
}
