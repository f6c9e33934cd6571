//! Cancel the open invitations: a page that says what follows, and the act.

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::documents::{
    cancel,
    view::{self, DocumentView, InvitationView},
};
use sinetti_domain::{DocumentId, invitations::InvitationStatus, sending::InvitationDelivery};
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    ids::Ids,
    layout::{self, Frame, Toast},
    session::SignedIn,
    visitor::Guest,
};

/// The page before.
#[derive(Template)]
#[template(path = "documents/cancel.html")]
pub struct CancelPage {
    frame: Frame,
    t: Texts,
    id: DocumentId,
    name: String,
    /// Who has not signed.
    open: Vec<String>,
    signed: usize,
    /// Those whose link closes are told.
    told: bool,
}

impl CancelPage {
    /// For a document that is still open; with the policy to tell, those who were written to are told.
    pub fn of(frame: Frame, document: &DocumentView) -> Self {
        let was_asked = |one: &InvitationView| one.status.is_in_turn() && one.delivery != InvitationDelivery::None;
        let open = document.invitations.iter().filter(|invitation| invitation.status.is_open());
        Self {
            t: frame.t,
            id: document.id,
            name: document.name.clone(),
            open: open.map(|invitation| invitation.name.clone()).collect(),
            signed: document
                .invitations
                .iter()
                .filter(|invitation| invitation.status == InvitationStatus::Signed)
                .count(),
            told: document.tells_cancelled && document.invitations.iter().any(was_asked),
            frame,
        }
    }
}

/// `GET /documents/{id}/cancel`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    let document = view::view(&at, &session, id).await?;
    if !document.can_cancel {
        return Ok(layout::go(&format!("/documents/{id}")));
    }
    layout::html(&CancelPage::of(frame.at("documents"), &document))
}

/// `POST /documents/{id}/cancel`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    cancel::cancel(&at, &session, &visitor, id).await?;
    Ok(layout::go_with(&format!("/documents/{id}"), &Toast::new("toast-cancelled")))
}

#[cfg(test)]
mod tests {
    use askama::Template as _;
    use sinetti_domain::{Language, documents::ShownStatus};

    use super::{CancelPage, DocumentView};
    use crate::{documents::samples::document, layout::samples::frame_signed_in};

    #[test]
    fn that_nobody_is_told_is_said_only_where_it_is_true() {
        let mut open = document(ShownStatus::Pending);
        let page = |open: &DocumentView| {
            CancelPage::of(frame_signed_in(Language::En, "/documents/1/cancel"), open).render().unwrap()
        };
        assert!(page(&open).contains("Nobody is told."));
        open.tells_cancelled = true;
        assert!(!page(&open).contains("Nobody is told."));
        assert!(page(&open).contains("Those who were already invited are told."));
    }
}
