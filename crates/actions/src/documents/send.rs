//! Send a document (features.md D18): all invitations or none, once. Separately (D7) it becomes several in the same transaction.

use std::collections::HashMap;

use serde_json::json;
use sinetti_domain::{
    DocumentId, InvitationId, LinkId,
    deliveries::MessageKind,
    documents::{self as rules, DocumentStatus},
    evidence::EventKind,
    invitations::{InvitationStatus, Turn, due_to_send},
    permissions::Permission,
    sending::InvitationDelivery,
    validity::Validity,
};
use sinetti_identity::tokens;
use sinetti_store::{Tx, archive, documents, files, invitations, links};

use super::{
    access, addendum, draft,
    problems::{self, valid_until},
    separately,
    signing_copy::{self, Preparation, Prepared},
};
use crate::{Error, Installation, Kind, Result, Session, Visitor, evidence, jobs::by_itself::plan, outgoing};

/// What sending came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Now.
    Now {
        /// How many documents it became: more than one when each file was sent separately.
        documents: usize,
        /// The sender's own invitation, when they are to sign at once (D19).
        own: Option<InvitationId>,
    },
    /// It was sent before, by this very press or another.
    Already {
        /// The sender's own invitation, while they have not signed.
        own: Option<InvitationId>,
    },
}

/// What is read before the signing copies are made.
struct ToSend {
    documents: Vec<OneToSend>,
    validity: Option<Validity>,
}

/// One document to be sent: the draft, or a new one beside it.
pub(super) struct OneToSend {
    pub document: documents::Document,
    pub invitations: Vec<invitations::Invitation>,
    pub files: Vec<(files::File, files::Revision)>,
}

/// The same with its check code and signing copies.
struct Ready<'a> {
    of: &'a OneToSend,
    check_code: String,
    prepared: Vec<Prepared>,
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
    let to_send = match read {
        Ok(to_send) => to_send,
        Err(already) => return Ok(already),
    };
    let mut ready = Vec::new();
    for of in &to_send.documents {
        ready.push(make_ready(at, of).await?);
    }
    let sent = at
        .store
        .write("documents.send", |tx| {
            let (ready, validity) = (&ready, to_send.validity.as_ref());
            Box::pin(async move { commit(tx, at, session, visitor, ready, validity, version).await })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(sent)
}

/// Makes the signing copies of a document's files.
async fn make_ready<'a>(at: &Installation, of: &'a OneToSend) -> Result<Ready<'a>> {
    let check_code = tokens::check_code().map_err(Error::internal)?;
    let preparation =
        Preparation { document: &of.document, invitations: &of.invitations, check_code: &check_code, at: at.now() };
    let prepared = signing_copy::prepare(at, preparation, &of.files).await?;
    Ok(Ready { of, check_code, prepared })
}

/// Reads what is to be sent; what it came to when it has been sent.
async fn read(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    id: DocumentId,
    version: i64,
) -> Result<Result<ToSend, Sent>> {
    let mut document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::No).await?;
    if document.status != DocumentStatus::New {
        return Ok(Err(Sent::Already { own: own(tx, id).await? }));
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
    let whole = OneToSend { document, invitations, files: found };
    let documents = if whole.document.settings.separately { separately::split(at, whole) } else { vec![whole] };
    Ok(Ok(ToSend { documents, validity }))
}

/// The invitation of a document that its sender is to sign at once, while it is open.
async fn own(tx: &mut Tx<'_>, document: DocumentId) -> Result<Option<InvitationId>> {
    let all = invitations::of_document(tx, document).await?;
    let own = all.iter().find(|i| i.delivery == InvitationDelivery::None && i.status.is_in_turn());
    Ok(own.map(|invitation| invitation.id))
}

async fn commit(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    ready: &[Ready<'_>],
    validity: Option<&Validity>,
    version: i64,
) -> Result<Sent> {
    let id = ready.first().map(|first| first.of.document.id).ok_or_else(Error::not_found)?;
    let draft = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
    if draft.status != DocumentStatus::New {
        return Ok(Sent::Already { own: own(tx, id).await? });
    }
    // The account may have decided otherwise since the request began.
    let allowed = access::policies(tx, &draft).await?.signature_types;
    let asked = ready.iter().flat_map(|one| &one.of.invitations);
    Error::unless_empty(asked.filter_map(|invitation| problems::method(invitation.method, allowed)).collect())?;
    // Written first: a draft that was edited meanwhile is not sent. It raises the version by one.
    let named = documents::Draft {
        name: ready[0].of.document.name.clone(),
        language: draft.language,
        message: draft.message,
        require_reading: draft.require_reading,
        valid_until: draft.valid_until,
        settings: draft.settings,
    };
    if !documents::update_draft(tx, id, version, &named, at.now()).await? {
        return Err(Error::of(Kind::Conflict, "changed-meanwhile"));
    }
    let folder = archive::of_account(tx, id, session.account()).await?.and_then(|entry| entry.folder_id);
    for one in &ready[1..] {
        separately::insert(tx, at, session, one.of, id, folder).await?;
    }
    let mut links = HashMap::new();
    for one in ready {
        let version = if one.of.document.id == id { version + 1 } else { one.of.document.version };
        mark_sent(tx, at, session, visitor, one, validity, version).await?;
        make_links(tx, at, id, &one.of.invitations, &mut links).await?;
    }
    for one in ready {
        invite_those_in_turn(tx, at, one.of.document.id).await?;
    }
    Ok(Sent::Now { documents: ready.len(), own: own(tx, id).await? })
}

/// Makes a draft a sent document, with its signing copies.
async fn mark_sent(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    ready: &Ready<'_>,
    validity: Option<&Validity>,
    version: i64,
) -> Result<()> {
    let now = at.now();
    let sent = documents::Sent {
        at: now,
        check_code: ready.check_code.clone(),
        valid_until: validity.map(|validity| validity.date),
        validity_zone: validity.map(|validity| validity.zone.clone()),
        expires_at: validity.map(|validity| validity.ends),
    };
    if !documents::mark_sent(tx, ready.of.document.id, version, &sent).await? {
        return Err(Error::of(Kind::Conflict, "changed-meanwhile"));
    }
    let digests = signing_copy::insert(tx, &ready.prepared).await?;
    record_sent(tx, session, visitor, ready.of, validity, digests, now).await?;
    addendum::record_sent(tx, session, &ready.of.document, &ready.check_code, now).await
}

async fn record_sent(
    tx: &mut Tx<'_>,
    session: &Session,
    visitor: &Visitor,
    of: &OneToSend,
    validity: Option<&Validity>,
    digests: Vec<serde_json::Value>,
    now: jiff::Timestamp,
) -> Result<()> {
    let asked: Vec<_> = of.invitations.iter().map(evidence::asked).collect();
    let public = json!({
        "files": digests,
        "places": of.invitations.len(),
        "valid_until": validity.map(|validity| validity.date.to_string()),
        "zone": validity.map(|validity| validity.zone.as_str()),
        "ends": validity.map(|validity| evidence::moment(validity.ends)),
        "require_reading": of.document.require_reading,
    });
    let personal = json!({
        "person": session.person(),
        "name": session.name,
        "device": evidence::device(visitor),
        "asked": asked,
        "settings": of.document.settings,
    });
    evidence::record(tx, of.document.id, EventKind::Sent, now, public, personal).await
}

/// One link a person, also for several documents that are sent together: it leads to all of them.
async fn make_links(
    tx: &mut Tx<'_>,
    at: &Installation,
    first: DocumentId,
    invitations: &[invitations::Invitation],
    made: &mut HashMap<String, LinkId>,
) -> Result<()> {
    for invitation in invitations {
        let key = invitation.contact_key();
        let link = match made.get(&key) {
            Some(link) => *link,
            None => {
                let link = links::Link::new(at.new_id(), first, key.clone(), at.now());
                links::insert(tx, &link).await?;
                made.insert(key, link.id);
                link.id
            }
        };
        invitations::set_link(tx, invitation.id, link).await?;
    }
    Ok(())
}

/// Moves the invitations whose turn has come from `waiting-for-send` to `sending`, and queues their messages. Whoever signs at
/// once gets none, and one message is enough for several documents that are sent together.
pub(crate) async fn invite_those_in_turn(tx: &mut Tx<'_>, at: &Installation, document: DocumentId) -> Result<()> {
    let invitations = invitations::of_document(tx, document).await?;
    let turns: Vec<Turn> = invitations.iter().map(|i| Turn { step: i.step, status: i.status }).collect();
    let due = due_to_send(&turns);
    for index in &due {
        let invitation = &invitations[*index];
        let told = separately::told_already(tx, invitation).await?;
        let to = match (invitation.delivery, told) {
            (InvitationDelivery::None, _) => InvitationStatus::New,
            (_, Some(on_its_way_or_there)) => on_its_way_or_there,
            (_, None) => InvitationStatus::Sending,
        };
        let from = InvitationStatus::WaitingForSend;
        let moved = invitations::set_status(tx, invitation.id, from, to, at.now()).await?;
        if moved && told.is_none() && invitation.delivery != InvitationDelivery::None {
            outgoing::ask(tx, at, MessageKind::Invitation, invitation).await?;
        }
    }
    if due.is_empty() { Ok(()) } else { plan(tx, document, at.now()).await }
}
