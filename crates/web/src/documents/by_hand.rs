//! Print with the existing signatures and collect the rest by hand (features.md E4): the file, and how.

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::documents::view::{self, DocumentView};
use sinetti_domain::{DocumentId, invitations::InvitationStatus};
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    ids::Ids,
    layout::{self, Frame},
    session::SignedIn,
};

/// The page; printed, it is a sheet to sign on.
#[derive(Template)]
#[template(path = "documents/by_hand.html")]
pub struct ByHandPage {
    frame: Frame,
    t: Texts,
    id: DocumentId,
    name: String,
    check_code: String,
    files: Vec<(String, String)>,
    signed: Vec<String>,
    missing: Vec<String>,
    is_open: bool,
}

impl ByHandPage {
    /// For a sent document.
    pub fn of(frame: Frame, document: &DocumentView) -> Self {
        let names = |signed: bool| {
            let of = document.invitations.iter().filter(|one| (one.status == InvitationStatus::Signed) == signed);
            of.map(|one| one.signed_as.as_ref().map_or(&one.name, |(name, _)| name).clone()).collect()
        };
        Self {
            t: frame.t,
            id: document.id,
            name: document.name.clone(),
            check_code: document.check_code.clone(),
            files: document.files.iter().map(|file| (file.name.clone(), file.sha256.clone())).collect(),
            signed: names(true),
            missing: names(false),
            is_open: document.is_open,
            frame,
        }
    }
}

/// `GET /documents/{id}/by-hand`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    let document = view::view(&at, &session, id).await?;
    layout::html(&ByHandPage::of(frame.at("documents"), &document))
}
