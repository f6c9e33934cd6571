//! Remind (features.md E7): all unsigned that are in turn, or one, by the same channel.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{DocumentId, InvitationId, deliveries::MessageKind, evidence::EventKind, permissions::Permission};
use sinetti_store::{Tx, documents, invitations, links};

use super::SAME_PRESS;
use crate::{Error, Installation, Kind, Result, Session, Visitor, documents::access, evidence, outgoing};

/// Sends reminders; returns the names of those who will get one. Somebody written to within the last minute is not reminded
/// again, so a double click sends once.
///
/// # Errors
/// `not-found`; `nobody-to-remind` (Conflict).
pub async fn remind(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    only: Option<InvitationId>,
) -> Result<Vec<String>> {
    let now = at.now();
    let names = at
        .store
        .write("invitations.remind", |tx| {
            Box::pin(async move {
                let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
                let asked = invitations::of_document(tx, id).await?;
                let due: Vec<_> = asked
                    .iter()
                    .filter(|i| only.is_none_or(|only| only == i.id) && may_be_reminded(&document, i, now))
                    .collect();
                if due.is_empty() {
                    return Err(Error::of(Kind::Conflict, "nobody-to-remind"));
                }
                let mut names = Vec::new();
                for invitation in due {
                    names.push(invitation.shown_name());
                    if invitation.last_reminded_at.is_some_and(|last| now.duration_since(last) < SAME_PRESS) {
                        continue;
                    }
                    if told_together(tx, invitation, now).await? {
                        invitations::set_reminded(tx, invitation.id, now).await?;
                    } else {
                        ask_again(tx, at, invitation, MessageKind::Reminder, now).await?;
                    }
                    let more = json!({
                        "by": session.person(),
                        "by_name": session.name,
                        "device": evidence::device(visitor),
                    });
                    let personal = evidence::signatory(invitation, more);
                    let public =
                        json!({ "place": invitation.position, "channel": invitation.delivery.or_mail().word() });
                    evidence::record(tx, id, EventKind::Reminded, now, public, personal).await?;
                }
                Ok(names)
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(names)
}

/// Whether a reminder of another document of the same link went a moment ago: it tells of this one, too (D7).
async fn told_together(tx: &mut Tx<'_>, invitation: &invitations::Invitation, now: Timestamp) -> Result<bool> {
    let Some(link) = invitation.link_id else { return Ok(false) };
    let just_reminded = |other: &invitations::Invitation| {
        other.document_id != invitation.document_id
            && other.status.is_in_turn()
            && other.last_reminded_at.is_some_and(|last| now.duration_since(last) < SAME_PRESS)
    };
    Ok(invitations::by_link(tx, link).await?.iter().any(just_reminded))
}

/// Asks somebody again, by the ways of the invitation.
pub(crate) async fn ask_again(
    tx: &mut Tx<'_>,
    at: &Installation,
    invitation: &invitations::Invitation,
    kind: MessageKind,
    now: Timestamp,
) -> Result<()> {
    invitations::set_reminded(tx, invitation.id, now).await?;
    revive(tx, invitation).await?;
    outgoing::ask(tx, at, kind, invitation).await
}

/// A link that died of wrong passphrases gets a new token and passphrase, so that the reminder leads somewhere (G1).
async fn revive(tx: &mut Tx<'_>, invitation: &invitations::Invitation) -> Result<()> {
    let Some(id) = invitation.link_id else { return Ok(()) };
    if links::get(tx, id).await?.is_some_and(|link| link.dead_at.is_some()) {
        links::raise_generation(tx, id).await?;
    }
    Ok(())
}

/// Whether an invitation is in turn, and its document open.
pub(crate) fn may_be_reminded(
    document: &documents::Document,
    invitation: &invitations::Invitation,
    now: Timestamp,
) -> bool {
    document.is_open(now) && invitation.status.is_in_turn()
}
