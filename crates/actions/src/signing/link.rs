//! The mailed link: found, but not yet opened. Mail scanners follow links, so this records nothing.

use jiff::Timestamp;
use sinetti_domain::{
    DocumentId, FileId, Language, LinkId, Refused,
    documents::{CancelReason, DocumentStatus},
    invitations::InvitationStatus,
    people,
    sending::InvitationDelivery,
};
use sinetti_identity::tokens;
use sinetti_store::{Tx, documents, files, invitations, links};

use crate::{Error, Installation, Kind, Result};

/// A link that leads somewhere.
#[derive(Debug, Clone)]
pub struct Found {
    /// Which.
    pub link: LinkId,
    /// The language of its person.
    pub language: Language,
    /// Where its person finds the passphrase.
    pub passphrase: PassphraseWay,
}

/// Where the passphrase of a link was sent (G1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PassphraseWay {
    /// It stands in the e-mail, and in its link's fragment.
    Mail,
    /// It stands in the text message, and in its link's fragment.
    Sms,
    /// It stands in both.
    Both,
    /// It came apart from the link, to this masked number: it is always typed.
    Apart(String),
}

/// Looks a token up.
///
/// # Errors
/// `link-unknown` (NotFound), `link-replaced` (Gone, a newer one was sent), `link-passed` (Gone, given to another person),
/// `link-dead` (Gone, too many wrong passphrases), `document-cancelled`, `document-declined`, `document-expired` (Gone).
pub async fn find(at: &Installation, token: &str) -> Result<Found> {
    let now = at.now();
    let reached =
        at.store.read("signing.link", |tx| Box::pin(async move { by_token(tx, at, token, now).await })).await?;
    Ok(Found { link: reached.link.id, language: reached.language(), passphrase: reached.passphrase_way() })
}

/// Which of a link's documents a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The one in turn.
    InTurn,
    /// This one.
    Document(DocumentId),
    /// The one with this file.
    File(FileId),
}

impl From<Option<DocumentId>> for Wanted {
    fn from(document: Option<DocumentId>) -> Self {
        document.map_or(Self::InTurn, Self::Document)
    }
}

/// One document of a link, with the invitations that the link stands for, by place; never empty.
pub(crate) struct OfDocument {
    pub document: documents::Document,
    pub invitations: Vec<invitations::Invitation>,
}

impl OfDocument {
    /// The invitation that the pages are about: the first that may be signed now, else the first open one, else the last.
    pub(crate) fn current(&self) -> Option<&invitations::Invitation> {
        let open = |invitation: &&invitations::Invitation| invitation.status.is_open();
        let in_turn = |invitation: &&invitations::Invitation| invitation.status.is_in_turn();
        let all = &self.invitations;
        all.iter().find(in_turn).or(all.iter().find(open)).or(all.last())
    }

    /// Whether this link's person has signed it.
    pub(crate) fn has_signed(&self) -> bool {
        self.invitations.iter().any(|invitation| invitation.status == InvitationStatus::Signed)
    }

    /// Nothing keeps the link's person from signing it, once it is opened.
    pub(crate) fn may_be_signed(&self, now: Timestamp) -> bool {
        self.is_open(now) && self.invitations.iter().any(|invitation| invitation.status.is_in_turn())
    }

    /// It waits for the link's person, now or later.
    pub(crate) fn is_open(&self, now: Timestamp) -> bool {
        self.document.status == DocumentStatus::Pending
            && !self.document.has_ended(now)
            && self.invitations.iter().any(|invitation| invitation.status.is_open())
    }
}

/// A link with what it stands for.
pub(crate) struct Reached {
    pub link: links::Link,
    /// Every document it stands for, in order; never empty.
    pub all: Vec<OfDocument>,
    /// The place in `all` of the one that the pages are about.
    chosen: usize,
}

impl Reached {
    /// What the pages are about.
    pub(crate) fn chosen(&self) -> &OfDocument {
        &self.all[self.chosen]
    }

    pub(crate) fn document(&self) -> &documents::Document {
        &self.chosen().document
    }

    pub(crate) fn language(&self) -> Language {
        self.chosen().invitations.first().map_or(self.document().language, |invitation| invitation.language)
    }

    pub(crate) fn current(&self) -> Result<&invitations::Invitation> {
        self.chosen().current().ok_or_else(|| Error::internal("a link without an invitation"))
    }

    /// Whether the passphrase is always typed: of a link that stands for several invitations, one is enough.
    pub(crate) fn is_secure(&self) -> bool {
        self.secure().is_some()
    }

    /// Whether something of it travels by text message.
    pub(crate) fn needs_phone(&self) -> bool {
        self.all.iter().flat_map(|of| &of.invitations).any(|invitation| invitation.delivery.needs_phone())
    }

    fn secure(&self) -> Option<&invitations::Invitation> {
        let mut all = self.all.iter().flat_map(|of| &of.invitations);
        all.find(|invitation| invitation.delivery == InvitationDelivery::Secure)
    }

    fn passphrase_way(&self) -> PassphraseWay {
        if let Some(secure) = self.secure() {
            return PassphraseWay::Apart(people::masked_phone(secure.phone.as_deref().unwrap_or_default()));
        }
        match self.chosen().invitations.first().map(|invitation| invitation.delivery) {
            Some(InvitationDelivery::Sms) => PassphraseWay::Sms,
            Some(InvitationDelivery::Both) => PassphraseWay::Both,
            _ => PassphraseWay::Mail,
        }
    }

    /// Refuses what is closed for somebody who has not signed.
    pub(crate) fn must_be_open(&self, now: Timestamp) -> Result<()> {
        if self.link.dead_at.is_some() {
            return Err(Error::of(Kind::Gone, "link-dead"));
        }
        let document = self.document();
        if self.chosen().has_signed() {
            return Ok(());
        }
        // Cancelled alone, while others may still sign.
        let all_cancelled = self.chosen().invitations.iter().all(|own| own.status == InvitationStatus::Cancelled);
        if all_cancelled && document.status == DocumentStatus::Pending && !document.has_ended(now) {
            return Err(Error::of(Kind::Gone, "document-cancelled"));
        }
        match (document.status, document.cancel_reason) {
            (DocumentStatus::Cancelled, Some(CancelReason::Expired)) => Err(Error::of(Kind::Gone, "document-expired")),
            (DocumentStatus::Cancelled, Some(CancelReason::Declined)) => {
                let by_them = self.chosen().invitations.iter().any(|own| own.declined_reason.is_some());
                Err(Error::of(Kind::Gone, if by_them { "declined-by-you" } else { "document-declined" }))
            }
            (DocumentStatus::Cancelled, _) => Err(Error::of(Kind::Gone, "document-cancelled")),
            (DocumentStatus::Pending, _) if document.has_ended(now) => Err(Error::of(Kind::Gone, "document-expired")),
            (DocumentStatus::New, _) => Err(Error::of(Kind::NotFound, "link-unknown")),
            _ => Ok(()),
        }
    }
}

/// A token's link, whatever has become of it.
pub(crate) async fn of_token(tx: &mut Tx<'_>, at: &Installation, token: &str) -> Result<links::Link> {
    let unknown = || Error::of(Kind::NotFound, "link-unknown");
    let id = tokens::read_link_token(token).ok_or_else(unknown)?;
    let link = links::get(tx, id).await?.ok_or_else(unknown)?;
    if !tokens::verify_link_token(&at.keys.links, token, i64::from(link.generation)) {
        let earlier = (1..link.generation)
            .any(|generation| tokens::verify_link_token(&at.keys.links, token, i64::from(generation)));
        return Err(if earlier { Error::of(Kind::Gone, "link-replaced") } else { unknown() });
    }
    Ok(link)
}

/// The link of a token that may be opened.
pub(crate) async fn by_token(tx: &mut Tx<'_>, at: &Installation, token: &str, now: Timestamp) -> Result<Reached> {
    let link = of_token(tx, at, token).await?;
    let reached = reach(tx, link, Wanted::InTurn, now).await?;
    reached.must_be_open(now)?;
    Ok(reached)
}

/// What a link stands for.
pub(crate) async fn reach(tx: &mut Tx<'_>, link: links::Link, wanted: Wanted, now: Timestamp) -> Result<Reached> {
    let all = documents_of(tx, &link).await?;
    if all.is_empty() {
        return Err(match links::passed_to(tx, link.id).await? {
            Some(to) => Error::refused(Kind::Gone, Refused::new("link-passed").with("to", people::masked_email(&to))),
            // Its invitations were taken out of the document.
            None if link.dead_at.is_some() => Error::of(Kind::Gone, "document-cancelled"),
            None => Error::of(Kind::NotFound, "link-unknown"),
        });
    }
    let document = match wanted {
        Wanted::InTurn => None,
        Wanted::Document(id) => Some(id),
        Wanted::File(id) => Some(files::get(tx, id).await?.ok_or_else(Error::not_found)?.document_id),
    };
    let chosen = match document {
        Some(id) => all.iter().position(|of| of.document.id == id).ok_or_else(Error::not_found)?,
        None => in_turn(&all, now),
    };
    Ok(Reached { link, all, chosen })
}

/// Everything the link stands for: the document it was made with first, then in the order in which they were made.
async fn documents_of(tx: &mut Tx<'_>, link: &links::Link) -> Result<Vec<OfDocument>> {
    let mut all: Vec<OfDocument> = Vec::new();
    for invitation in invitations::by_link(tx, link.id).await? {
        match all.iter_mut().find(|of| of.document.id == invitation.document_id) {
            Some(of) => of.invitations.push(invitation),
            None => {
                let document = documents::get(tx, invitation.document_id).await?.ok_or_else(Error::not_found)?;
                all.push(OfDocument { document, invitations: vec![invitation] });
            }
        }
    }
    all.sort_by_key(|of| (of.document.id != link.document_id, of.document.created_at, of.document.id));
    Ok(all)
}

/// The first that may be signed now, else the first that is open, else the last that was signed, else the first.
fn in_turn(all: &[OfDocument], now: Timestamp) -> usize {
    let signable = all.iter().position(|of| of.may_be_signed(now));
    let open = || all.iter().position(|of| of.is_open(now));
    let signed = || all.iter().rposition(OfDocument::has_signed);
    signable.or_else(open).or_else(signed).unwrap_or_default()
}

/// What the holder of a ticket may see.
pub(crate) async fn by_ticket(
    tx: &mut Tx<'_>,
    link: LinkId,
    ticket: &str,
    wanted: Wanted,
    now: Timestamp,
) -> Result<Reached> {
    let found = of_ticket(tx, link, ticket, now).await?;
    let reached = reach(tx, found, wanted, now).await?;
    reached.must_be_open(now)?;
    Ok(reached)
}

/// The link of a ticket, whatever has become of it. The ticket counts for its own link only.
pub(crate) async fn of_ticket(tx: &mut Tx<'_>, link: LinkId, ticket: &str, now: Timestamp) -> Result<links::Link> {
    let missing = || Error::of(Kind::SignInNeeded, "ticket-missing");
    let hash = tokens::hash_token(ticket).ok_or_else(missing)?;
    let (session, found) = links::session_by_token_hash(tx, &hash, now).await?.ok_or_else(missing)?;
    if session.unlocked_at.is_none() || found.id != link {
        return Err(missing());
    }
    Ok(found)
}

/// Locks every document of a link, always in the same order.
pub(crate) async fn lock_all(tx: &mut Tx<'_>, reached: &Reached) -> Result<()> {
    let mut ids: Vec<DocumentId> = reached.all.iter().map(|of| of.document.id).collect();
    ids.sort_unstable();
    for id in ids {
        documents::lock(tx, id).await?;
    }
    Ok(())
}
