//! Send a document (features.md D18): all invitations or none, once.

use std::collections::HashMap;

use serde_json::json;
use sinetti_domain::{
    DocumentId, LinkId,
    deliveries::MessageKind,
    documents::{self as rules, DocumentStatus},
    evidence::EventKind,
    invitations::{InvitationStatus, Turn, due_to_send},
    permissions::Permission,
    validity::Validity,
};
use sinetti_identity::tokens;
use sinetti_store::{Tx, blobs::hex, documents, files, invitations, links};

use super::{
    access, draft,
    problems::valid_until,
    signing_copy::{Preparation, Prepared, Sending, prepare},
};
use crate::{
    Error, Installation, Kind, Result, Session, Visitor, evidence,
    outgoing::{self, Letter},
};

/// What sending came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Now.
    Now,
    /// It was sent before, by this very press or another.
    Already,
}

/// What is read before the signing copies are made.
struct ToSend {
    document: documents::Document,
    invitations: Vec<invitations::Invitation>,
    files: Vec<(files::File, files::Revision)>,
    validity: Option<Validity>,
}

/// Prepares the signing copies, then sends in one transaction. Pressing twice, or in two tabs, sends once.
///
/// # Errors
/// `not-found`; everything that keeps a draft from being sent (Invalid, by field); `changed-meanwhile` (Conflict) when the draft
/// was edited after `version` was shown; `file-cannot-be-signed`.
pub async fn send(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    version: i64,
) -> Result<Sent> {
    let read = at
        .store
        .read("documents.send.read", |tx| Box::pin(async move { read(tx, at, session, id, version).await }))
        .await?;
    let Some(to_send) = read else { return Ok(Sent::Already) };
    let check_code = tokens::check_code().map_err(Error::internal)?;
    let name = to_send.document.name.clone();
    let of = Preparation {
        document: &to_send.document,
        name: &name,
        invitations: &to_send.invitations,
        check_code: &check_code,
        at: at.now(),
    };
    let sending = Sending { installation: at, of };
    let mut prepared = Vec::new();
    for (file, original) in &to_send.files {
        prepared.extend(prepare(&sending, file, original).await?);
    }
    let sent = at
        .store
        .write("documents.send", |tx| {
            let (to_send, prepared, check_code) = (&to_send, &prepared, &check_code);
            Box::pin(async move { commit(tx, at, session, visitor, to_send, prepared, check_code, version).await })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(sent)
}

/// Reads what is to be sent; `None` when it has been sent.
async fn read(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    id: DocumentId,
    version: i64,
) -> Result<Option<ToSend>> {
    let mut document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::No).await?;
    if document.status != DocumentStatus::New {
        return Ok(None);
    }
    if document.version != version {
        return Err(Error::of(Kind::Conflict, "changed-meanwhile"));
    }
    let draft = draft::read(tx, at, session, id).await?;
    Error::unless_empty(draft.problems)?;
    let validity = valid_until(&draft.fields, &session.zone, at.now())?;
    if document.name.trim().is_empty() {
        document.name = draft.files.first().map(|file| rules::name_from_file(&file.name)).unwrap_or_default();
    }
    let invitations = invitations::of_document(tx, id).await?;
    let mut found = Vec::new();
    for file in files::of_document(tx, id).await? {
        let original =
            files::last_revision(tx, file.id).await?.ok_or_else(|| Error::internal("a file without its original"))?;
        found.push((file, original));
    }
    Ok(Some(ToSend { document, invitations, files: found, validity }))
}

#[allow(clippy::too_many_arguments)] // one transaction, whose parts all come from the step before
async fn commit(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    to_send: &ToSend,
    prepared: &[Prepared],
    check_code: &str,
    version: i64,
) -> Result<Sent> {
    let id = to_send.document.id;
    let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
    if document.status != DocumentStatus::New {
        return Ok(Sent::Already);
    }
    let now = at.now();
    let named = documents::Draft {
        name: to_send.document.name.clone(),
        language: document.language,
        message: document.message.clone(),
        require_reading: document.require_reading,
        valid_until: document.valid_until,
        settings: document.settings.clone(),
    };
    // The name may come from the first file; writing it raises the version by one.
    if !documents::update_draft(tx, id, version, &named, now).await? {
        return Err(Error::of(Kind::Conflict, "changed-meanwhile"));
    }
    let validity = to_send.validity.as_ref();
    let sent = documents::Sent {
        at: now,
        check_code: check_code.to_owned(),
        valid_until: validity.map(|validity| validity.date),
        validity_zone: validity.map(|validity| validity.zone.clone()),
        expires_at: validity.map(|validity| validity.ends),
    };
    if !documents::mark_sent(tx, id, version + 1, &sent).await? {
        return Err(Error::of(Kind::Conflict, "changed-meanwhile"));
    }
    let mut digests = Vec::new();
    for prepared in prepared {
        if let Some((file, original)) = &prepared.new_file {
            files::insert(tx, file).await?;
            files::add_revision(tx, original).await?;
        }
        files::add_revision(tx, &prepared.revision).await?;
        digests.push(json!({ "file": prepared.revision.file_id, "sha256": hex(&prepared.revision.sha256) }));
    }
    record_sent(tx, session, visitor, to_send, digests, now).await?;
    make_links(tx, at, id, &to_send.invitations, now).await?;
    invite_those_in_turn(tx, at, id).await?;
    Ok(Sent::Now)
}

async fn record_sent(
    tx: &mut Tx<'_>,
    session: &Session,
    visitor: &Visitor,
    to_send: &ToSend,
    digests: Vec<serde_json::Value>,
    now: jiff::Timestamp,
) -> Result<()> {
    let asked: Vec<_> = to_send
        .invitations
        .iter()
        .map(|i| json!({ "place": i.position, "name": i.name, "address": i.email, "language": i.language.code() }))
        .collect();
    let public = json!({
        "files": digests,
        "places": to_send.invitations.len(),
        "valid_until": to_send.validity.as_ref().map(|validity| validity.date.to_string()),
        "ends": to_send.validity.as_ref().map(|validity| evidence::moment(validity.ends)),
    });
    let personal = json!({ "person": session.person(), "name": session.name, "device": evidence::device(visitor), "asked": asked });
    evidence::record(tx, to_send.document.id, EventKind::Sent, now, public, personal).await
}

/// One link a person: an address asked for several signatures signs them through one.
async fn make_links(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: DocumentId,
    invitations: &[invitations::Invitation],
    now: jiff::Timestamp,
) -> Result<()> {
    let mut by_address: HashMap<&str, LinkId> = HashMap::new();
    for invitation in invitations {
        let link = match by_address.get(invitation.email_folded.as_str()) {
            Some(link) => *link,
            None => {
                let link = links::Link::new(at.new_id(), document, invitation.email_folded.clone(), now);
                links::insert(tx, &link).await?;
                by_address.insert(&invitation.email_folded, link.id);
                link.id
            }
        };
        invitations::set_link(tx, invitation.id, link).await?;
    }
    Ok(())
}

/// Moves the invitations whose turn has come from `waiting-for-send` to `sending`, and queues their mails.
pub(crate) async fn invite_those_in_turn(tx: &mut Tx<'_>, at: &Installation, document: DocumentId) -> Result<()> {
    let invitations = invitations::of_document(tx, document).await?;
    let turns: Vec<Turn> = invitations.iter().map(|i| Turn { step: i.step, status: i.status }).collect();
    for index in due_to_send(&turns) {
        let invitation = &invitations[index];
        let (from, to) = (InvitationStatus::WaitingForSend, InvitationStatus::Sending);
        if invitations::set_status(tx, invitation.id, from, to, at.now()).await? {
            let letter = Letter::to_signatory(MessageKind::Invitation, document, invitation.id, &invitation.email);
            outgoing::queue(tx, at, letter).await?;
        }
    }
    Ok(())
}
