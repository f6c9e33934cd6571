//! What happens by itself while signatures are collected: reminders (features.md D17), the warning before the end (E5), and that
//! the sender hears of an order that stalls (D13). When it is due is said by [`sinetti_domain::by_itself`].

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sinetti_domain::{
    DocumentId,
    by_itself::{APART, Asked, Schedule},
    deliveries::MessageKind,
    evidence::EventKind,
    invitations::InvitationStatus,
};
use sinetti_store::{
    Tx, accounts, deliveries,
    documents::{self, due},
    invitations, links,
};

use crate::{Error, Installation, Result, documents::separately, evidence, invitations::remind::ask_again, notices};

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
    let (document, mut others) = separately::lock_together(tx, id).await?;
    let Some(document) = document.filter(|document| document.is_open(now)) else {
        due::look_at(tx, id, None).await?;
        return Ok(());
    };
    others.retain(|other| other.is_open(now));
    let schedule = schedule_of(tx, &document).await?;
    let all = invitations::of_document(tx, id).await?;
    let asked = asked(tx, &all, schedule.asks()).await?;
    let together = Together { document: &document, others: &others };
    for (invitation, one) in &asked {
        let is_due = |due: Option<Timestamp>| due.is_some_and(|due| due <= now);
        if is_due(schedule.warning_to(*one)) {
            together.ask(tx, at, invitation, MessageKind::Ending, now).await?;
        } else if is_due(schedule.reminder(*one)) {
            together.ask(tx, at, invitation, MessageKind::Reminder, now).await?;
        }
        if is_due(schedule.stall(*one)) {
            together.tell_stalled(tx, at, invitation, now).await?;
        }
    }
    if let Some(due) = schedule.warning().filter(|due| *due <= now && !asked.is_empty()) {
        due::set_warned(tx, id, now).await?;
        let told_with = others.iter().find(|other| other.warned_at.is_some_and(|warned| warned >= due));
        notices::tell_of_end(tx, at, &document, MessageKind::EndsSoon, told_with).await?;
    }
    let next = next(tx, id, now).await?;
    due::look_at(tx, id, next).await?;
    Ok(())
}

/// An open document, and the open ones that were sent together with it (D7): one link a person leads to all of them.
struct Together<'a> {
    document: &'a documents::Document,
    others: &'a [documents::Document],
}

impl Together<'_> {
    /// The other documents that an invitation's link leads to, with their invitations.
    async fn others_of(
        &self,
        tx: &mut Tx<'_>,
        invitation: &invitations::Invitation,
    ) -> Result<Vec<invitations::Invitation>> {
        let Some(link) = invitation.link_id.filter(|_| !self.others.is_empty()) else { return Ok(Vec::new()) };
        let mut found = invitations::by_link(tx, link).await?;
        found.retain(|one| self.others.iter().any(|other| other.id == one.document_id));
        Ok(found)
    }

    /// A message that goes by itself, with its trace in the evidence of every document that its link leads to: nobody pressed.
    async fn ask(
        &self,
        tx: &mut Tx<'_>,
        at: &Installation,
        invitation: &invitations::Invitation,
        kind: MessageKind,
        now: Timestamp,
    ) -> Result<()> {
        ask_again(tx, at, invitation, kind, now).await?;
        record(tx, invitation, kind, None, now).await?;
        for other in self.others_of(tx, invitation).await?.iter().filter(|other| other.was_asked()) {
            invitations::set_reminded(tx, other.id, now).await?;
            record(tx, other, kind, Some(&self.document.name), now).await?;
        }
        Ok(())
    }

    /// Tells the sender that the order waits for somebody, unless they were told so of another document within the day.
    async fn tell_stalled(
        &self,
        tx: &mut Tx<'_>,
        at: &Installation,
        invitation: &invitations::Invitation,
        now: Timestamp,
    ) -> Result<()> {
        let others = self.others_of(tx, invitation).await?;
        let told = others.iter().filter_map(|other| other.stall_told_at).any(|told| now.duration_since(told) < APART);
        invitations::set_stall_told(tx, invitation.id, now).await?;
        if told {
            return Ok(());
        }
        notices::tell_sender(tx, at, self.document, MessageKind::Stalled, Some(invitation.id)).await
    }
}

/// What evidence keeps of a message that went by itself; `told_with` is the document that it names, where that is another one.
async fn record(
    tx: &mut Tx<'_>,
    invitation: &invitations::Invitation,
    kind: MessageKind,
    told_with: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let public = json!({
        "place": invitation.position,
        "channel": invitation.delivery.or_mail().word(),
        "message": kind.word(),
        "automatic": true,
    });
    let more = json!({ "document": told_with });
    let personal = evidence::signatory(invitation, more);
    evidence::record(tx, invitation.document_id, EventKind::Reminded, now, public, personal).await
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
    let asked: Vec<_> = asked(tx, &all, schedule.asks()).await?.into_iter().map(|(_, one)| one).collect();
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

/// Those in turn who have not signed. Whoever was to sign at once was never written to, and is not now. When they were last asked is
/// read only where it matters.
async fn asked<'a>(
    tx: &mut Tx<'_>,
    all: &'a [invitations::Invitation],
    last_matters: bool,
) -> Result<Vec<(&'a invitations::Invitation, Asked)>> {
    let others_wait = all.iter().any(|one| one.status == InvitationStatus::WaitingForSend);
    let mut found = Vec::new();
    for one in all.iter().filter(|one| one.was_asked()) {
        let mut since = one.sent_at.unwrap_or(one.created_at);
        let (mut last, mut warned_at) = (None, None);
        if let Some(link) = one.link_id.filter(|_| last_matters || others_wait) {
            // Whoever it was passed on to has it since then, by a link of their own.
            since = since.max(links::get(tx, link).await?.map_or(since, |link| link.created_at));
            if last_matters {
                (last, warned_at) = (deliveries::last_asked(tx, link).await?, deliveries::last_warned(tx, link).await?);
            }
        }
        let last_asked = last.map_or(since, |last| last.max(since));
        let stall_told = one.stall_told_at.is_some();
        found.push((one, Asked { since, last_asked, warned_at, holds_up: others_wait, stall_told }));
    }
    Ok(found)
}
