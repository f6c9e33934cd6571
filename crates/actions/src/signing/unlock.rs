//! Give the passphrase.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sinetti_domain::{LinkId, Refused, evidence::EventKind, invitations::InvitationStatus, limits};
use sinetti_identity::tokens;
use sinetti_store::{Tx, invitations, links};

use super::link::{self, Reached};
use crate::{Error, Installation, Kind, Result, Visitor, evidence};

/// How long an opened link stays open in a browser: long enough to read a long contract and sleep on it.
const TICKET: SignedDuration = SignedDuration::from_hours(24);

/// An opened link: the secret for the cookie and for the forms of its pages.
#[derive(Debug, Clone)]
pub struct Unlocked {
    /// Which link.
    pub link: LinkId,
    /// The secret; only its hash is kept.
    pub ticket: String,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// What a guess came to; a wrong one is counted in the same transaction that looked, so it cannot be an error there.
enum Guess {
    Right(Timestamp),
    Wrong { left: u32 },
}

/// Opens a link with its passphrase, and marks its invitations opened.
///
/// # Errors
/// What [`super::link::find`] says; `passphrase-missing`, which is no guess; `passphrase-wrong` (argument `left`); `link-dead` after ten wrong guesses.
pub async fn unlock(at: &Installation, visitor: &Visitor, token: &str, passphrase: &str) -> Result<Unlocked> {
    if passphrase.trim().is_empty() {
        link::find(at, token).await?;
        return Err(Error::refused(Kind::Invalid, Refused::new("passphrase-missing").at("passphrase")));
    }
    let now = at.now();
    let (ticket, hash) = tokens::random_token().map_err(Error::internal)?;
    let (link, guess) = at
        .store
        .write("signing.unlock", |tx| {
            Box::pin(async move {
                let reached = link::by_token(tx, at, token, now).await?;
                link::lock_all(tx, &reached).await?;
                // Read again under the lock: another guess may have killed the link meanwhile.
                let reached = link::by_token(tx, at, token, now).await?;
                let id = reached.link.id;
                let right =
                    tokens::passphrase_matches(&at.keys.links, id, i64::from(reached.link.generation), passphrase);
                let guess = if right {
                    Guess::Right(open(tx, at, visitor, &reached, hash).await?)
                } else {
                    Guess::Wrong { left: wrong(tx, visitor, &reached, now).await? }
                };
                Ok::<_, Error>((id, guess))
            })
        })
        .await?;
    match guess {
        Guess::Right(expires_at) => Ok(Unlocked { link, ticket, expires_at }),
        Guess::Wrong { left: 0 } => Err(Error::of(Kind::Gone, "link-dead")),
        Guess::Wrong { left } => {
            Err(Error::refused(Kind::Invalid, Refused::new("passphrase-wrong").at("passphrase").with("left", left)))
        }
    }
}

/// Counts a wrong guess; how many are left.
async fn wrong(tx: &mut Tx<'_>, visitor: &Visitor, reached: &Reached, now: Timestamp) -> Result<u32> {
    let guesses = links::count_wrong_guess(tx, reached.link.id).await?.unwrap_or(limits::PASSPHRASE_GUESSES);
    let left = limits::PASSPHRASE_GUESSES.saturating_sub(guesses);
    if left == 0 {
        links::kill(tx, reached.link.id, now).await?;
    }
    let place = reached.current()?.position;
    let personal = json!({ "device": evidence::device(visitor) });
    evidence::record(
        tx,
        reached.document().id,
        EventKind::PassphraseWrong,
        now,
        json!({ "place": place, "left": left }),
        personal,
    )
    .await?;
    Ok(left)
}

/// Begins a browser's session with a link, and marks its invitations opened.
pub(super) async fn open(
    tx: &mut Tx<'_>,
    at: &Installation,
    visitor: &Visitor,
    reached: &Reached,
    token_hash: [u8; 32],
) -> Result<Timestamp> {
    let now = at.now();
    let session = links::LinkSession {
        id: at.new_uuid(),
        token_hash,
        link_id: reached.link.id,
        generation: reached.link.generation,
        created_at: now,
        expires_at: now + TICKET,
        ip: visitor.ip.map(|ip| ip.to_string()),
        user_agent: visitor.user_agent.chars().take(300).collect(),
        unlocked_at: Some(now),
    };
    links::insert_session(tx, &session).await?;
    for invitation in reached.all.iter().flat_map(|of| &of.invitations) {
        mark_opened(tx, visitor, invitation, now).await?;
    }
    Ok(session.expires_at)
}

async fn mark_opened(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    invitation: &invitations::Invitation,
    now: Timestamp,
) -> Result<()> {
    if !matches!(invitation.status, InvitationStatus::Sending | InvitationStatus::New) {
        return Ok(());
    }
    if invitations::set_status(tx, invitation.id, invitation.status, InvitationStatus::Opened, now).await? {
        let more = json!({ "device": evidence::device(visitor) });
        let personal = evidence::signatory(invitation, more);
        let public = json!({ "place": invitation.position });
        evidence::record(tx, invitation.document_id, EventKind::Opened, now, public, personal).await?;
    }
    Ok(())
}
