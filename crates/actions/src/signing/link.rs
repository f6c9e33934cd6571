//! The mailed link: found, but not yet opened. Mail scanners follow links, so this records nothing.

use jiff::Timestamp;
use sinetti_domain::{
    Language, LinkId,
    documents::{CancelReason, DocumentStatus},
    invitations::InvitationStatus,
};
use sinetti_identity::tokens;
use sinetti_store::{Tx, documents, invitations, links};

use crate::{Error, Installation, Kind, Result};

/// A link that leads somewhere.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// Which.
    pub link: LinkId,
    /// The language of its person.
    pub language: Language,
}

/// Looks a token up.
///
/// # Errors
/// `link-unknown` (NotFound), `link-replaced` (Gone, a newer one was sent), `link-dead` (Gone, too many wrong passphrases),
/// `document-cancelled`, `document-expired` (Gone).
pub async fn find(at: &Installation, token: &str) -> Result<Found> {
    let now = at.now();
    let reached =
        at.store.read("signing.link", |tx| Box::pin(async move { by_token(tx, at, token, now).await })).await?;
    Ok(Found { link: reached.link.id, language: reached.language() })
}

/// A link with what it stands for.
pub(crate) struct Reached {
    pub link: links::Link,
    pub document: documents::Document,
    /// The invitations it stands for, by place; never empty.
    pub invitations: Vec<invitations::Invitation>,
}

impl Reached {
    pub(crate) fn language(&self) -> Language {
        self.invitations.first().map_or(self.document.language, |invitation| invitation.language)
    }

    /// The invitation that the pages are about: the first that may be signed now, else the first open one, else the last.
    pub(crate) fn current(&self) -> Result<&invitations::Invitation> {
        let open = |invitation: &&invitations::Invitation| invitation.status.is_open();
        let in_turn = |invitation: &&invitations::Invitation| invitation.status.is_in_turn();
        let all = &self.invitations;
        all.iter()
            .find(in_turn)
            .or(all.iter().find(open))
            .or(all.last())
            .ok_or_else(|| Error::internal("a link without an invitation"))
    }

    /// Whether this link's person has signed something.
    pub(crate) fn has_signed(&self) -> bool {
        self.invitations.iter().any(|invitation| invitation.status == InvitationStatus::Signed)
    }

    /// Refuses what is closed for somebody who has not signed.
    pub(crate) fn must_be_open(&self, now: Timestamp) -> Result<()> {
        if self.link.dead_at.is_some() {
            return Err(Error::of(Kind::Gone, "link-dead"));
        }
        if self.has_signed() {
            return Ok(());
        }
        match (self.document.status, self.document.cancel_reason) {
            (DocumentStatus::Cancelled, Some(CancelReason::Expired)) => Err(Error::of(Kind::Gone, "document-expired")),
            (DocumentStatus::Cancelled, _) => Err(Error::of(Kind::Gone, "document-cancelled")),
            (DocumentStatus::Pending, _) if has_ended(&self.document, now) => {
                Err(Error::of(Kind::Gone, "document-expired"))
            }
            (DocumentStatus::New, _) => Err(Error::of(Kind::NotFound, "link-unknown")),
            _ => Ok(()),
        }
    }
}

/// Whether the validity has ended, also before the job has written it down.
pub(crate) fn has_ended(document: &documents::Document, now: Timestamp) -> bool {
    document.expires_at.is_some_and(|ends| now >= ends)
}

/// The link of a token that may be opened.
pub(crate) async fn by_token(tx: &mut Tx<'_>, at: &Installation, token: &str, now: Timestamp) -> Result<Reached> {
    let unknown = || Error::of(Kind::NotFound, "link-unknown");
    let id = tokens::read_link_token(token).ok_or_else(unknown)?;
    let link = links::get(tx, id).await?.ok_or_else(unknown)?;
    if !tokens::verify_link_token(&at.keys.links, token, i64::from(link.generation)) {
        let earlier = (1..link.generation)
            .any(|generation| tokens::verify_link_token(&at.keys.links, token, i64::from(generation)));
        return Err(if earlier { Error::of(Kind::Gone, "link-replaced") } else { unknown() });
    }
    let reached = reach(tx, link).await?;
    reached.must_be_open(now)?;
    Ok(reached)
}

/// What a link stands for.
pub(crate) async fn reach(tx: &mut Tx<'_>, link: links::Link) -> Result<Reached> {
    let document = documents::get(tx, link.document_id).await?.ok_or_else(Error::not_found)?;
    let invitations = invitations::by_link(tx, link.id).await?;
    if invitations.is_empty() {
        return Err(Error::of(Kind::NotFound, "link-unknown"));
    }
    Ok(Reached { link, document, invitations })
}

/// What the holder of a ticket may see. The ticket counts for its own link only.
pub(crate) async fn by_ticket(tx: &mut Tx<'_>, link: LinkId, ticket: &str, now: Timestamp) -> Result<Reached> {
    let missing = || Error::of(Kind::SignInNeeded, "ticket-missing");
    let hash = tokens::hash_token(ticket).ok_or_else(missing)?;
    let (session, found) = links::session_by_token_hash(tx, &hash, now).await?.ok_or_else(missing)?;
    if session.unlocked_at.is_none() || found.id != link {
        return Err(missing());
    }
    let reached = reach(tx, found).await?;
    reached.must_be_open(now)?;
    Ok(reached)
}
