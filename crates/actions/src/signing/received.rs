//! Open an invitation from Home or Received: signed-in people need no passphrase.

use sinetti_domain::InvitationId;
use sinetti_identity::tokens;
use sinetti_store::{documents, invitations, links};

use super::{
    link,
    unlock::{self, Unlocked},
};
use crate::{Error, Installation, Result, Session, Visitor};

/// Opens an invitation that is addressed to the person's confirmed address.
///
/// # Errors
/// `not-found`, `document-cancelled`, `document-expired`.
pub async fn open(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    invitation: InvitationId,
) -> Result<Unlocked> {
    let now = at.now();
    let (ticket, hash) = tokens::random_token().map_err(Error::internal)?;
    let (link, expires_at) = at
        .store
        .write("signing.received", |tx| {
            Box::pin(async move {
                let found = invitations::get(tx, invitation).await?.ok_or_else(Error::not_found)?;
                if found.email_folded != session.email.to_lowercase() {
                    return Err(Error::not_found());
                }
                documents::lock(tx, found.document_id).await?;
                let id = found.link_id.ok_or_else(Error::not_found)?;
                let found = links::get(tx, id).await?.ok_or_else(Error::not_found)?;
                let reached = link::reach(tx, found).await?;
                reached.must_be_open(now)?;
                Ok((id, unlock::open(tx, at, visitor, &reached, hash).await?))
            })
        })
        .await?;
    Ok(Unlocked { link, ticket, expires_at })
}
