//! Messages leave: rendered at the last moment, handed to the gateway, the answer written down.

use jiff::Timestamp;
use sinetti_delivery::{Outcome, message, schedule};
use sinetti_domain::{deliveries::DeliveryState, evidence::EventKind, invitations::InvitationStatus};
use sinetti_store::{Tx, deliveries, documents, invitations, outbox};

use super::{
    LEASE,
    letters::{self, Leaving},
    not_arrived::{self, To},
};
use crate::{Error, Installation, Result, documents::separately};

/// Sends every message that is due; whether there was one.
///
/// # Errors
/// Failures of the store.
pub async fn all(at: &Installation, worker: &str) -> Result<bool> {
    let now = at.now();
    // Looking takes no writer's turn; only claiming does.
    let claimed = at
        .store
        .write("jobs.deliver.claim", |tx| {
            Box::pin(async move { Ok::<_, Error>(outbox::claim(tx, now, now + LEASE, worker, 8).await?) })
        })
        .await?;
    for message in &claimed {
        if let Err(error) = one(at, worker, message).await {
            tracing::error!(message = %message.id, %error, cause = ?error.cause, "a message could not be handled; its lease runs out and it is tried again");
        }
    }
    Ok(!claimed.is_empty())
}

async fn one(at: &Installation, worker: &str, message: &outbox::Message) -> Result<()> {
    let letter = at
        .store
        .read("jobs.deliver.read", |tx| Box::pin(async move { letters::letter(tx, at, message).await }))
        .await?;
    let outcome = match &letter {
        // What it was about is over: an invitation that was cancelled meanwhile is not sent.
        None => None,
        Some(Leaving::Mail(mail)) => Some(match message::write(&mail.0, &mail.1) {
            Ok(bytes) => at.gateway.send(&mail.0, &bytes).await,
            Err(error) => Outcome::Refused { response: error.to_string() },
        }),
        Some(Leaving::Sms(text)) => Some(at.sms.send(text).await),
    };
    let now = at.now();
    at.store
        .write("jobs.deliver.answer", |tx| {
            let outcome = outcome.as_ref();
            Box::pin(async move { write_answer(tx, at, worker, message, outcome, now).await })
        })
        .await
}

async fn write_answer(
    tx: &mut Tx<'_>,
    at: &Installation,
    worker: &str,
    message: &outbox::Message,
    outcome: Option<&Outcome>,
    now: Timestamp,
) -> Result<()> {
    let Some(found) = deliveries::get(tx, message.delivery_id).await? else { return Ok(()) };
    if let Some(document) = found.document_id {
        documents::lock(tx, document).await?;
    }
    // As it is now that nobody else changes it.
    let Some(delivery) = deliveries::get(tx, found.id).await? else { return Ok(()) };
    let Some(outcome) = outcome else {
        outbox::done(tx, message.id, now).await?;
        return Ok(());
    };
    let again = outcome.is_to_be_retried().then(|| schedule::retry_after(message.attempts)).flatten();
    let next = match (outcome, again) {
        (Outcome::Accepted { .. }, _) => DeliveryState::Accepted,
        (_, Some(_)) => DeliveryState::Deferred,
        (_, None) => DeliveryState::Refused,
    };
    // Whoever's lease ran out may come late: the answer that was written down first stands, and had its consequences.
    let moved = delivery.state.may_become(next)
        && deliveries::set_state(tx, delivery.id, delivery.state, next, Some(outcome.response()), now).await?;
    match again {
        Some(pause) if next == DeliveryState::Deferred => {
            let due = now.checked_add(pause).unwrap_or(now);
            outbox::postpone(tx, message.id, worker, due).await?;
        }
        _ => {
            outbox::done(tx, message.id, now).await?;
        }
    }
    if moved { consequences(tx, at, &delivery, next, outcome.response(), now).await } else { Ok(()) }
}

/// What follows from an answer to a delivery that was in the state it has here.
async fn consequences(
    tx: &mut Tx<'_>,
    at: &Installation,
    delivery: &deliveries::Delivery,
    next: DeliveryState,
    response: &str,
    now: Timestamp,
) -> Result<()> {
    match next {
        DeliveryState::Accepted => arrived(tx, delivery, response, now).await,
        DeliveryState::Refused => not_arrived::record(tx, at, delivery, EventKind::Refused, response, now).await,
        // The first time; later attempts that fail as well are no news.
        DeliveryState::Deferred if delivery.state == DeliveryState::Queued => {
            let Some(to @ To::Signatory(_)) = not_arrived::to_whom(tx, delivery).await? else { return Ok(()) };
            not_arrived::keep(tx, delivery, &to, EventKind::Deferred, response, now).await
        }
        _ => Ok(()),
    }
}

/// An accepted invitation is `new`.
async fn arrived(tx: &mut Tx<'_>, delivery: &deliveries::Delivery, response: &str, now: Timestamp) -> Result<()> {
    let Some(to @ To::Signatory(invitation)) = &not_arrived::to_whom(tx, delivery).await? else { return Ok(()) };
    // What becomes of a message to an address that was corrected meanwhile says nothing about the invitation.
    let current = invitation.address(delivery.channel) == Some(&delivery.address);
    if current && delivery.kind.asks() && invitation.delivery.brings_link(delivery.channel) {
        invitations::set_status(tx, invitation.id, InvitationStatus::Sending, InvitationStatus::New, now).await?;
        let message = (delivery.kind, delivery.channel, delivery.address.as_str());
        separately::arrived_for_others(tx, invitation, message, now).await?;
    }
    not_arrived::keep(tx, delivery, to, EventKind::Delivered, response, now).await
}
