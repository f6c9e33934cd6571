//! Closing a document before everybody has signed: by its sender, or because its validity ended.

use jiff::Timestamp;
use serde_json::{Value, json};
use sinetti_domain::{
    documents::{CancelReason, SealState},
    evidence::EventKind,
    invitations::InvitationStatus,
};
use sinetti_store::{Tx, documents, invitations};

use crate::{Installation, Result, evidence, jobs::queue::queue_job};

/// The job that seals a document.
pub(crate) const SEAL_JOB: &str = "seal";

/// Why a document is closed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Why {
    /// Its sender closed it.
    BySender,
    /// Its validity ended.
    Expired,
    /// Who has this place declined.
    Declined(u32),
}

/// Cancels every open invitation of a locked, pending document; whoever signed keeps the signature, and the seal is due.
/// `false` when the document is not pending any more.
pub(crate) async fn close(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    why: Why,
    personal: Value,
    now: Timestamp,
) -> Result<bool> {
    let (reason, kind) = match why {
        Why::BySender => (CancelReason::BySender, EventKind::Cancelled),
        Why::Expired => (CancelReason::Expired, EventKind::Expired),
        Why::Declined(_) => (CancelReason::Declined, EventKind::Declined),
    };
    let all = invitations::of_document(tx, document.id).await?;
    let signed = all.iter().filter(|invitation| invitation.status == InvitationStatus::Signed).count();
    let seal = if signed > 0 { SealState::Due } else { SealState::None };
    if !documents::mark_cancelled(tx, document.id, reason, seal, now).await? {
        return Ok(false);
    }
    let closed = invitations::cancel_open(tx, document.id, now).await?;
    let mut public = json!({ "reason": reason.word(), "signed": signed, "closed": closed });
    if let Why::Declined(place) = why {
        public["place"] = json!(place);
    }
    evidence::record(tx, document.id, kind, now, public, personal).await?;
    if seal == SealState::Due {
        queue_seal(tx, at, document.id, now).await?;
    }
    Ok(true)
}

/// Queues the seal; a second time changes nothing.
pub(crate) async fn queue_seal(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: sinetti_domain::DocumentId,
    now: Timestamp,
) -> Result<()> {
    queue_job(tx, at, SEAL_JOB, format!("{SEAL_JOB} {document}"), document, now, now).await
}
