//! Open an invitation from Home or Received: signed-in people need no passphrase, except for a secure invitation.

use sinetti_domain::{DocumentId, InvitationId, LinkId};
use sinetti_identity::tokens;
use sinetti_store::{invitations, links};

use super::{
    link::{self, Wanted},
    unlock::{self, Unlocked},
};
use crate::{
    Error, Installation, Result, Session, Visitor,
    documents::home::{self, Received},
};

/// What opening came to.
#[derive(Debug, Clone)]
pub enum Opened {
    /// It is open; with the document, where its link stands for several.
    Unlocked(Unlocked, Option<DocumentId>),
    /// The passphrase that came apart from the link has to be typed; with the link's token.
    Ask(LinkId, String),
}

/// Opens an invitation that is addressed to the person's confirmed address.
///
/// # Errors
/// `not-found`, `link-dead`, `document-cancelled`, `document-declined`, `document-expired`.
pub async fn open(at: &Installation, session: &Session, visitor: &Visitor, invitation: InvitationId) -> Result<Opened> {
    let now = at.now();
    let (ticket, hash) = tokens::random_token().map_err(Error::internal)?;
    let opened = at
        .store
        .write("signing.received", |tx| {
            let ticket = &ticket;
            Box::pin(async move {
                let found = invitations::get(tx, invitation).await?.ok_or_else(Error::not_found)?;
                if found.email_folded != session.email.to_lowercase() {
                    return Err(Error::not_found());
                }
                let id = found.link_id.ok_or_else(Error::not_found)?;
                let wanted = Wanted::Document(found.document_id);
                let found = links::get(tx, id).await?.ok_or_else(Error::not_found)?;
                let reached = link::reach(tx, found, wanted, now).await?;
                reached.must_be_open(now)?;
                if reached.is_secure() {
                    let token = tokens::link_token(&at.keys.links, id, i64::from(reached.link.generation));
                    return Ok(Opened::Ask(id, token));
                }
                link::lock_all(tx, &reached).await?;
                let expires_at = unlock::open(tx, at, visitor, &reached, hash).await?;
                let one_of_several = (reached.all.len() > 1).then_some(reached.document().id);
                Ok(Opened::Unlocked(Unlocked { link: id, ticket: ticket.clone(), expires_at }, one_of_several))
            })
        })
        .await?;
    Ok(opened)
}

/// What else waits for the signature of a signed-in person, the most urgent first: "sign next" (G7).
///
/// # Errors
/// Failures of the store.
pub async fn waiting(at: &Installation, session: &Session) -> Result<Vec<Received>> {
    let now = at.now();
    at.store.read("signing.waiting", |tx| Box::pin(async move { home::received(tx, session, now).await })).await
}
