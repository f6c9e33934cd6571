//! A mail that was taken comes back, or is delayed on its way: what that changes (features.md E12).

use jiff::Timestamp;
use sinetti_delivery::returns::report::{Fate, Report};
use sinetti_domain::{
    deliveries::{Channel, DeliveryState},
    evidence::EventKind,
};
use sinetti_store::{Tx, deliveries, documents};

use super::not_arrived;
use crate::{Installation, Result};

/// What a report came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Recorded {
    /// It is written down, now or before.
    Yes,
    /// What its mail server answered is not yet written down; the report has to be read again.
    NotYet,
    /// No such delivery is known here.
    Unknown,
}

/// Writes a report down, with what follows from it, in one transaction; the same report again changes nothing.
///
/// # Errors
/// Failures of the store.
pub(super) async fn record(at: &Installation, report: &Report) -> Result<Recorded> {
    let now = at.now();
    at.store.write("jobs.bounces", |tx| Box::pin(async move { write(tx, at, report, now).await })).await
}

async fn write(tx: &mut Tx<'_>, at: &Installation, report: &Report, now: Timestamp) -> Result<Recorded> {
    let Some(found) = deliveries::get(tx, report.delivery).await? else { return Ok(Recorded::Unknown) };
    if let Some(document) = found.document_id {
        documents::lock(tx, document).await?;
    }
    // As it is now that nobody else changes it.
    let Some(delivery) = deliveries::get(tx, found.id).await?.filter(|found| found.channel == Channel::Mail) else {
        return Ok(Recorded::Unknown);
    };
    let reason = report.reason(&delivery.address);
    match (report.fate, delivery.state) {
        (_, DeliveryState::Queued | DeliveryState::Deferred) => return Ok(Recorded::NotYet),
        (_, DeliveryState::Refused | DeliveryState::Bounced) => {}
        (Fate::Delayed, DeliveryState::Accepted) => {
            deliveries::set_delayed(tx, delivery.id, &reason, now).await?;
        }
        (Fate::Failed, DeliveryState::Accepted) => {
            let (from, to) = (DeliveryState::Accepted, DeliveryState::Bounced);
            if deliveries::set_state(tx, delivery.id, from, to, Some(&reason), now).await? {
                not_arrived::record(tx, at, &delivery, EventKind::Bounced, &reason, now).await?;
            }
        }
    }
    Ok(Recorded::Yes)
}
