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
    files, invitations, people, signatures,
};
use sinetti_texts::Texts;

use super::renew::{self, Missing};
use crate::{
    Error, Installation, Result,
    documents::{
        close::queue_seal,
        content,
        download::{FileRevisions, newest},
    },
    evidence, notices, outgoing,
};

/// The level that seals reach here (ETSI EN 319 142-1, 6.1): never less for want of an answer.
pub(super) fn level(at: &Installation) -> &'static str {
    if at.settings.time_stamps.is_empty() { "B-B" } else { "B-LTA" }
}

/// Looks at every unsealed document, whatever its age, and queues what a lost job left behind.
pub(super) async fn recover(at: &Installation) -> Result<()> {
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
pub(super) async fn seal(at: &Installation, id: DocumentId) -> Result<()> {
    let _turn = at.signing_turn(id).await;
    let read = at.store.read("jobs.seal.read", |tx| Box::pin(async move { read(tx, id).await })).await?;
    let Some(read) = read else { return Ok(()) };
    let now = at.now();
    let content = content_of(at, &read, now);
    let key = at.signer(now)?;
    let mut stamping = at.stamping();
    let missing = patience(&read.document, now);
    let (mut revisions, mut renewal) = (Vec::new(), None);
    for (_, of_file) in &read.files {
        let last = of_file.last().ok_or_else(|| Error::internal("a file without revisions"))?;
        let mut bytes = content::whole(&at.store, of_file).await?;
        let typefaces = &at.settings.typefaces;
        let unstamped =
            tokio::task::block_in_place(|| sinetti_pdf::seal_unstamped(bytes.clone(), &content, &key, typefaces));
        let mut increment = stamping.complete(unstamped.map_err(Error::internal)?).await?.increment;
        let length = bytes.len();
        if !at.settings.time_stamps.is_empty() {
            bytes = content::appended(bytes, &increment);
            let archived = renew::archive(at, &bytes, missing, now).await?;
            increment.extend(archived.increment);
            renewal = renew::earlier(renewal, archived.renewal_due);
        }
        let current = &bytes[..length];
        revisions.push(content::extend(&at.store, last, current, increment, files::RevisionKind::Seal, now).await?);
    }
    at.store
        .write("jobs.seal", |tx| {
            let (read, revisions) = (&read, &revisions);
            Box::pin(async move { commit(tx, at, read, revisions, renewal, now).await })
        })
        .await
}

/// For an hour the seal waits until it is known whether those who stamped the signatures still stand.
fn patience(document: &documents::Document, now: Timestamp) -> Missing {
    let closed = document.closed_at.unwrap_or(now);
    if now < closed + SignedDuration::from_hours(1) { Missing::Wait } else { Missing::GoOn }
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
        "level": level(at),
        "test": at.settings.test,
    });
    sinetti_ledger::canonical(&value).into_bytes()
}

async fn commit(
    tx: &mut Tx<'_>,
    at: &Installation,
    read: &ToSeal,
    revisions: &[files::Revision],
    renewal: Option<Timestamp>,
    now: Timestamp,
) -> Result<()> {
    let document = documents::lock(tx, read.document.id).await?.ok_or_else(Error::not_found)?;
    if !documents::mark_sealed(tx, document.id, level(at), now).await? {
        // Another run was faster; this one's blobs stay behind unused.
        return Ok(());
    }
    renew::keep(tx, at, document.id, EventKind::Sealed, revisions, renewal, now).await?;
    if document.status == DocumentStatus::Pending {
        tell_everybody(tx, at, read).await?;
    }
    Ok(())
}

/// Everybody signed: every signatory gets a message, and the sender unless they settled otherwise. Cancelling and expiry tell
/// nobody.
async fn tell_everybody(tx: &mut Tx<'_>, at: &Installation, read: &ToSeal) -> Result<()> {
    let document = &read.document;
    let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
    if document.settings.notices.completed {
        notices::tell(tx, at, document, &sender, MessageKind::Completed, None).await?;
    }
    for invitation in read.invitations.iter().filter(|i| i.email_folded != sender.email_folded) {
        outgoing::tell(tx, at, MessageKind::Completed, invitation).await?;
    }
    Ok(())
}
