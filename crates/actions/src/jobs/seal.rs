//! The seal (features.md F, H1, H4): made after the last signature, or after closing with at least one.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sinetti_domain::{
    DocumentId,
    deliveries::MessageKind,
    documents::{CancelReason, DocumentStatus, SealState},
    evidence::EventKind,
    invitations::InvitationStatus,
};
use sinetti_pdf::SealContent;
use sinetti_store::{
    Tx,
    blobs::hex,
    documents::{self, due},
    evidence::{self as kept, Recorded},
    files, invitations, jobs, people, signatures,
};
use sinetti_texts::Texts;

use super::LEASE;
use crate::{
    Error, Installation, Result,
    documents::{
        close::{SEAL_JOB, queue_seal},
        content,
        download::{FileRevisions, newest},
    },
    evidence,
    outgoing::{self, Letter},
};

/// The level that a seal without time stamp reaches (ETSI EN 319 142-1 §6.1).
const LEVEL: &str = "B-B";

/// Makes every seal that is due; whether there was one.
///
/// # Errors
/// Failures of the store. A seal that fails is logged and tried again, with growing pauses, for ever.
pub async fn all(at: &Installation, worker: &str) -> Result<bool> {
    recover(at).await?;
    let now = at.now();
    let claimed = at
        .store
        .write("jobs.seal.claim", |tx| {
            Box::pin(async move { Ok::<_, Error>(jobs::claim(tx, now, now + LEASE, worker, 16).await?) })
        })
        .await?;
    for job in &claimed {
        let document = job.payload.get("document").and_then(Value::as_str).and_then(|id| id.parse().ok());
        let outcome = match document {
            Some(document) if job.kind == SEAL_JOB => seal(at, document).await,
            _ => Err(Error::internal(format!("a job of an unknown kind: {}", job.kind))),
        };
        let now = at.now();
        at.store
            .write("jobs.seal.finish", |tx| {
                let outcome = &outcome;
                Box::pin(async move {
                    match outcome {
                        Ok(()) => jobs::done(tx, job.id, now).await?,
                        Err(error) => jobs::fail(tx, job.id, worker, &format!("{error}: {:?}", error.cause), now + pause(job.attempts)).await?,
                    };
                    Ok::<_, Error>(())
                })
            })
            .await?;
        if let Err(error) = &outcome {
            tracing::error!(job = %job.id, attempts = job.attempts, %error, cause = ?error.cause, "a seal could not be made; it will be tried again");
        }
    }
    Ok(!claimed.is_empty())
}

/// Seconds, then minutes, then hours.
fn pause(attempts: u32) -> SignedDuration {
    SignedDuration::from_secs(1 << attempts.min(12))
}

/// Looks at every unsealed document, whatever its age, and queues what a lost job left behind.
async fn recover(at: &Installation) -> Result<()> {
    let now = at.now();
    let due = at
        .store
        .read("jobs.seal.recover", |tx| Box::pin(async move { Ok::<_, Error>(due::unsealed(tx, 100).await?) }))
        .await?;
    if due.is_empty() {
        return Ok(());
    }
    at.store
        .write("jobs.seal.requeue", |tx| {
            let due = &due;
            Box::pin(async move {
                for id in due {
                    queue_seal(tx, at, *id, now).await?;
                }
                Ok::<_, Error>(())
            })
        })
        .await
}

/// Everything a seal is a function of.
struct ToSeal {
    document: documents::Document,
    invitations: Vec<invitations::Invitation>,
    signatures: Vec<signatures::Signature>,
    files: Vec<FileRevisions>,
    events: Vec<Recorded>,
}

/// Seals a document's files; a second time changes nothing.
async fn seal(at: &Installation, id: DocumentId) -> Result<()> {
    let _turn = at.signing_turn(id).await;
    let read = at.store.read("jobs.seal.read", |tx| Box::pin(async move { read(tx, id).await })).await?;
    let Some(read) = read else { return Ok(()) };
    let now = at.now();
    let content = content_of(at, &read, now);
    let mut revisions = Vec::new();
    for (_, of_file) in &read.files {
        let last = of_file.last().ok_or_else(|| Error::internal("a file without revisions"))?;
        let bytes = content::whole(&at.store, of_file).await?;
        let increment = tokio::task::block_in_place(|| sinetti_pdf::seal(&bytes, &content, &at.keys.seal)).map_err(Error::internal)?;
        revisions.push(content::extend(&at.store, last, &bytes, increment, files::RevisionKind::Seal, now).await?);
    }
    at.store
        .write("jobs.seal", |tx| {
            let (read, revisions) = (&read, &revisions);
            Box::pin(async move { commit(tx, at, read, revisions, now).await })
        })
        .await
}

async fn read(tx: &mut Tx<'_>, id: DocumentId) -> Result<Option<ToSeal>> {
    let Some(document) = documents::get(tx, id).await?.filter(|document| document.seal_state == SealState::Due) else {
        return Ok(None);
    };
    Ok(Some(ToSeal {
        document,
        invitations: invitations::of_document(tx, id).await?,
        signatures: signatures::of_document(tx, id).await?,
        files: newest(tx, id, None).await?,
        events: kept::of_document(tx, id).await?,
    }))
}

fn content_of(at: &Installation, read: &ToSeal, now: Timestamp) -> SealContent {
    let t = Texts::of(read.document.language);
    let zone = read.document.validity_zone.as_deref().unwrap_or("UTC");
    let closed = read.document.closed_at.unwrap_or(now);
    let state = match read.document.cancel_reason {
        Some(CancelReason::Expired) => t.say("signature-page-state-expired").with("date", t.day(closed, zone)),
        Some(CancelReason::Declined) => t.say("signature-page-state-declined").with("date", t.day(closed, zone)),
        _ => t.say("signature-page-state-cancelled").with("date", t.day(closed, zone)),
    }
    .to_string();
    let unsigned = read.invitations.iter().filter(|invitation| invitation.status != InvitationStatus::Signed);
    SealContent {
        evidence: whole_evidence(at, read, now),
        states: unsigned.map(|invitation| (invitation.position, state.clone())).collect(),
        time: now,
        reason: Some(t.say("signature-page-seal-reason").to_string()),
    }
}

/// The audit trail as it travels in the file (H5): the public part of every event with its hashes, and of each signature what
/// the signature pages show. No device details, nothing of those who did not sign but that their place stayed empty.
fn whole_evidence(at: &Installation, read: &ToSeal, now: Timestamp) -> Vec<u8> {
    let events: Vec<Value> = read
        .events
        .iter()
        .map(|recorded| {
            let event = &recorded.event;
            json!({
                "number": event.number,
                "kind": event.kind.word(),
                "at": evidence::moment(event.at),
                "public": serde_json::from_str::<Value>(&event.public).unwrap_or_default(),
                "commitment": hex(&event.commitment),
                "leaf": hex(&event.leaf),
            })
        })
        .collect();
    let signatures: Vec<Value> = read
        .signatures
        .iter()
        .map(|signature| {
            let place = read.invitations.iter().find(|i| i.id == signature.invitation_id).map(|i| i.position);
            json!({
                "place": place,
                "name": signature.name,
                "method": signature.method.word(),
                "represents": signature.represents,
                "at": evidence::moment(signature.signed_at),
            })
        })
        .collect();
    let value = json!({
        "format": "sinetti-evidence-1",
        "event": "sealed",
        "at": evidence::moment(now),
        "document": read.document.id,
        "check": read.document.check_code,
        "status": read.document.status.word(),
        "reason": read.document.cancel_reason.map(CancelReason::word),
        "signatures": signatures,
        "events": events,
        "level": LEVEL,
        "test": at.settings.test,
    });
    sinetti_ledger::canonical(&value).into_bytes()
}

async fn commit(tx: &mut Tx<'_>, at: &Installation, read: &ToSeal, revisions: &[files::Revision], now: Timestamp) -> Result<()> {
    let document = documents::lock(tx, read.document.id).await?.ok_or_else(Error::not_found)?;
    if !documents::mark_sealed(tx, document.id, LEVEL, now).await? {
        // Another run was faster; this one's blobs are swept away as unused.
        return Ok(());
    }
    for revision in revisions {
        files::add_revision(tx, revision).await?;
    }
    let digests: Vec<_> = revisions.iter().map(|revision| json!({ "file": revision.file_id, "sha256": hex(&revision.sha256) })).collect();
    evidence::record(tx, document.id, EventKind::Sealed, now, json!({ "level": LEVEL, "files": digests }), json!({})).await?;
    if document.status == DocumentStatus::Pending {
        tell_everybody(tx, at, read).await?;
    }
    Ok(())
}

/// Everybody signed: the sender and every signatory get a mail. Cancelling and expiry tell nobody.
async fn tell_everybody(tx: &mut Tx<'_>, at: &Installation, read: &ToSeal) -> Result<()> {
    let document = &read.document;
    let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
    let letter = Letter::to_sender(MessageKind::Completed, document.id, None, sender.id, &sender.email);
    outgoing::queue(tx, at, letter).await?;
    for invitation in read.invitations.iter().filter(|invitation| invitation.email_folded != sender.email_folded) {
        let letter = Letter::to_signatory(MessageKind::Completed, document.id, invitation.id, &invitation.email);
        outgoing::queue(tx, at, letter).await?;
    }
    Ok(())
}
