//! Correct a contact: the form on the signatory's card, and on a page of its own when something is wrong with it.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use sinetti_actions::{
    Kind,
    invitations::correct::{self, Contact, Corrected},
};
use sinetti_domain::{DocumentId, InvitationId};
use sinetti_texts::Texts;

use crate::{
    At,
    documents::WaysPage,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Problems, Toast},
    session::SignedIn,
    visitor::Guest,
};

/// The form on its page.
#[derive(Template)]
#[template(path = "invitations/correct.html")]
pub struct CorrectPage {
    pub frame: Frame,
    pub t: Texts,
    pub id: DocumentId,
    pub invitation: InvitationId,
    pub document: String,
    pub typed: Contact,
    pub problems: Problems,
}

/// `GET /documents/{id}/invitations/{invitation}/correct`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids((id, invitation)): Ids<(DocumentId, InvitationId)>,
) -> Result<Response, Failure> {
    let (document, typed) = match correct::contact(&at, &session, id, invitation).await {
        Ok(found) => found,
        Err(error) => return WaysPage::answer(&at, &session, frame, id, error, StatusCode::CONFLICT).await,
    };
    let frame = frame.at("documents");
    let problems = Problems::default();
    layout::html(&CorrectPage { t: frame.t, frame, id, invitation, document, typed, problems })
}

/// `POST /documents/{id}/invitations/{invitation}/correct`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    frame: Frame,
    Ids((id, invitation)): Ids<(DocumentId, InvitationId)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = Contact {
        name: fields.get("name").to_owned(),
        email: fields.get("email").to_owned(),
        phone: fields.get("phone").to_owned(),
    };
    match correct::correct(&at, &session, &visitor, id, invitation, &typed).await {
        Ok(corrected) => {
            let told = match corrected {
                Corrected::Same => Toast::new("toast-corrected-same"),
                Corrected::Saved => Toast::new("toast-corrected"),
                Corrected::SentAgain { to } => Toast::new("toast-corrected-sent").with("address", to),
            };
            Ok(layout::go_with(&format!("/documents/{id}"), &told))
        }
        Err(error) if error.kind == Kind::Invalid => {
            let (document, _) = correct::contact(&at, &session, id, invitation).await?;
            let frame = frame.at("documents");
            let problems = Problems::of(&frame.t, &error.refusals);
            let page = CorrectPage { t: frame.t, frame, id, invitation, document, typed, problems };
            layout::html_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => WaysPage::answer(&at, &session, frame, id, error, StatusCode::CONFLICT).await,
    }
}
