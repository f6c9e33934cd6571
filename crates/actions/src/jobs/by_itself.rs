//! What happens by itself while signatures are collected: reminders (features.md D17), the warning before the end (E5), and that
//! the sender hears of an order that stalls (D13). When it is due is said by [`sinetti_domain::by_itself`].

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sinetti_domain::{
    DocumentId,
    by_itself::{Asked, Schedule},
    deliveries::{Channel, MessageKind},
    evidence::EventKind,
    invitations::InvitationStatus,
};
use sinetti_store::{
    Tx, accounts, deliveries,
    documents::{self, due},
    invitations,
};

use crate::{Error, Installation, Result, evidence, invitations::remind::ask_again, notices};

/// Looks at every document at which something is due; whether there was one.
///
/// # Errors
/// Failures of the store.
pub(super) async fn all(at: &Installation) -> Result<bool> {
    let now = at.now();
    let due = at
        .store
        .read("jobs.by_itself.due", |tx| Box::pin(async move { Ok::<_, Error>(due::to_look_at(tx, now, 100).await?) }))
        .await?;
    for id in &due {
        let id = *id;
        at.store.write("jobs.by_itself", |tx| Box::pin(async move { look(tx, at, id, now).await })).await?;
    }
    Ok(!due.is_empty())
}

async fn look(tx: &mut Tx<'_>, at: &Installation, id: DocumentId, now: Timestamp) -> Result<()> {
    let Some(document) = documents::lock(tx, id).await?.filter(|document| document.is_open(now)) else {
        due::look_at(tx, id, None).await?;
        return Ok(());
    };
    let schedule = schedule_of(tx, &document).await?;
    let all = invitations::of_document(tx, id).await?;
    let asked = asked(tx, &all, schedule.reminders.are_on()).await?;
    let warn = !asked.is_empty() && schedule.warning().is_some_and(|due| due <= now);
    for (invitation, one) in &asked {
        if warn {
            ask(tx, at, &document, invitation, MessageKind::Ending, now).await?;
        } else if schedule.reminder(*one).is_some_and(|due| due <= now) {
            ask(tx, at, &document, invitation, MessageKind::Reminder, now).await?;
        }
        if schedule.stall(*one).is_some_and(|due| due <= now) {
            invitations::set_stall_told(tx, invitation.id, now).await?;
            notices::tell_sender(tx, at, &document, MessageKind::Stalled, Some(invitation.id)).await?;
        }
    }
    if warn {
        due::set_warned(tx, id, now).await?;
        notices::tell_sender(tx, at, &document, MessageKind::EndsSoon, None).await?;
    }
    let next = next(tx, id, now).await?;
    due::look_at(tx, id, next).await?;
    Ok(())
}

/// A message that goes by itself, with its trace in the evidence: nobody pressed.
async fn ask(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    invitation: &invitations::Invitation,
    kind: MessageKind,
    now: Timestamp,
) -> Result<()> {
    ask_again(tx, at, invitation, kind, now).await?;
    let public = json!({
        "place": invitation.position,
        "channel": invitation.delivery.or_mail().word(),
        "message": kind.word(),
        "automatic": true,
    });
    let personal = json!({ "name": invitation.name, "address": invitation.reached_at(Channel::Mail), "phone": invitation.reached_at(Channel::Sms) });
    evidence::record(tx, document.id, EventKind::Reminded, now, public, personal).await
}

/// Settles when a locked document is looked at next. To be called whenever somebody's turn comes or the end changes; a moment that
/// was settled before and comes too early does no harm.
pub(crate) async fn plan(tx: &mut Tx<'_>, id: DocumentId, now: Timestamp) -> Result<()> {
    let next = next(tx, id, now).await?;
    if next.is_some() {
        due::look_at(tx, id, next).await?;
    }
    Ok(())
}

/// When something is due at a document as it is now.
async fn next(tx: &mut Tx<'_>, id: DocumentId, now: Timestamp) -> Result<Option<Timestamp>> {
    let Some(document) = documents::get(tx, id).await? else { return Ok(None) };
    let schedule = schedule_of(tx, &document).await?;
    let all = invitations::of_document(tx, id).await?;
    let asked: Vec<_> = asked(tx, &all, schedule.reminders.are_on()).await?.into_iter().map(|(_, one)| one).collect();
    // Never at once again: whatever could not be done is not tried in a circle.
    Ok(schedule.next(&asked).map(|next| next.max(now + SignedDuration::from_mins(1))))
}

async fn schedule_of(tx: &mut Tx<'_>, document: &documents::Document) -> Result<Schedule> {
    let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
    let end = document
        .valid_until
        .zip(document.expires_at)
        .map(|(date, ends)| (date, document.validity_zone.clone().unwrap_or_else(|| account.time_zone.clone()), ends));
    Ok(Schedule {
        reminders: document.settings.reminders,
        warn_days: account.policies.warn_days,
        end,
        sent_at: document.sent_at.unwrap_or(document.created_at),
        warned_at: document.warned_at,
    })
}

/// Those in turn who have not signed. Whoever was to sign at once was never written to, and is not now.
async fn asked<'a>(
    tx: &mut Tx<'_>,
    all: &'a [invitations::Invitation],
    reminders: bool,
) -> Result<Vec<(&'a invitations::Invitation, Asked)>> {
    let others_wait = all.iter().any(|one| one.status == InvitationStatus::WaitingForSend);
    let mut found = Vec::new();
    for one in all.iter().filter(|one| one.was_asked()) {
        let since = one.sent_at.unwrap_or(one.created_at);
        let last = match one.link_id.filter(|_| reminders) {
            Some(link) => deliveries::last_asked(tx, link).await?,
            None => None,
        };
        let last_asked = last.map_or(since, |last| last.max(since));
        let stall_told = one.stall_told_at.is_some();
        found.push((one, Asked { since, last_asked, holds_up: others_wait, stall_told }));
    }
    Ok(found)
}
