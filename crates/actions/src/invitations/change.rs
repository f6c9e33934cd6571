//! Add, remove and replace signatories of a sent document (features.md E4): only where the account's policy allows it, and only
//! while nobody has signed. A new signing copy is made from the original; a page opened before is refused when it signs.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{
    DocumentId, InvitationId, Refused,
    deliveries::MessageKind,
    evidence::EventKind,
    invitations::{InvitationStatus, SignatureMethod},
    people,
    permissions::Permission,
    policies::Policies,
};
use sinetti_store::{
    Tx, documents,
    files::{self, RevisionKind},
    invitations, links,
};

use super::SAME_PRESS;
use crate::{
    Error, Installation, Kind, Result, Session, Visitor,
    documents::{
        access,
        draft::DraftSignatory,
        fields::invitation_row,
        problems,
        send::invite_those_in_turn,
        signing_copy::{self, Preparation, Prepared, digest, is_evidence_file},
    },
    evidence, outgoing,
};

/// What is to be changed.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Whose invitations go.
    pub removed: Vec<InvitationId>,
    /// Who is to sign otherwise than asked.
    pub methods: Vec<(InvitationId, SignatureMethod)>,
    /// Who is added; empty rows do not count.
    pub added: Vec<DraftSignatory>,
}

/// The signatories as they are, for the form.
#[derive(Debug, Clone)]
pub struct Changeable {
    /// The document's name.
    pub name: String,
    /// Who is asked: the invitation, name or address, address, step.
    pub signatories: Vec<(InvitationId, DraftSignatory)>,
}

/// The signatories, when they may be changed.
///
/// # Errors
/// `not-found`; `is-draft`, `not-open`, `signatories-fixed` (the account's policy is the strict one), `signatories-signed` (Conflict).
pub async fn changeable(at: &Installation, session: &Session, id: DocumentId) -> Result<Changeable> {
    let read =
        at.store.read("invitations.changeable", |tx| Box::pin(async move { read(tx, at, session, id).await })).await?;
    Ok(Changeable {
        name: read.document.name,
        signatories: read.invitations.iter().map(|one| (one.id, DraftSignatory::from(one))).collect(),
    })
}

/// Changes them. `false` when there was nothing to change, as at a second press.
///
/// # Errors
/// As [`changeable`]; `changed-meanwhile` (Conflict); what is wrong with a new signatory at `added.N.field`, `signatory-twice`,
/// `signatories-missing`, `signatories-too-many`, `strong-unavailable`, `signature-type-not-allowed` (Invalid); `file-cannot-be-signed`.
pub async fn change(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    change: &Change,
) -> Result<bool> {
    match once(at, session, visitor, id, change).await {
        // Perhaps by another press of the same button: then nothing is left to change.
        Err(error) if error.code() == "changed-meanwhile" => once(at, session, visitor, id, change).await,
        outcome => outcome,
    }
}

async fn once(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    change: &Change,
) -> Result<bool> {
    let read =
        at.store.read("invitations.change.read", |tx| Box::pin(async move { read(tx, at, session, id).await })).await?;
    let Some(new) = wanted(at, session, &read, change)? else { return Ok(false) };
    let prepared = signing_copies(at, &read, &new).await?;
    at.store
        .write("invitations.change", |tx| {
            let (read, new, prepared) = (&read, &new, &prepared);
            Box::pin(async move { commit(tx, at, session, visitor, read, new, prepared).await })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(true)
}

struct Read {
    document: documents::Document,
    invitations: Vec<invitations::Invitation>,
    /// Without evidence files, which are made anew.
    originals: Vec<(files::File, files::Revision)>,
}

/// The signatories that there will be, by place; and who of those before is gone.
struct Wanted {
    all: Vec<invitations::Invitation>,
    added: Vec<InvitationId>,
    removed: Vec<invitations::Invitation>,
}

async fn read(tx: &mut Tx<'_>, at: &Installation, session: &Session, id: DocumentId) -> Result<Read> {
    let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::No).await?;
    let invitations = invitations::of_document(tx, id).await?;
    may_change(tx, at, &document, &invitations).await?;
    let originals = signing_copy::originals(tx, id).await?;
    Ok(Read { document, invitations, originals })
}

/// The account's policies, when they allow it.
async fn may_change(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    all: &[invitations::Invitation],
) -> Result<Policies> {
    access::must_be_open(document, at.now())?;
    let policies = access::policies(tx, document).await?;
    if !policies.change_signatories {
        return Err(Error::of(Kind::Conflict, "signatories-fixed"));
    }
    if all.iter().any(|one| one.status == InvitationStatus::Signed) {
        return Err(Error::of(Kind::Conflict, "signatories-signed"));
    }
    Ok(policies)
}

/// Checks the change; `None` when it changes nothing.
fn wanted(at: &Installation, session: &Session, read: &Read, change: &Change) -> Result<Option<Wanted>> {
    let (removed, mut all): (Vec<_>, Vec<_>) =
        read.invitations.iter().cloned().partition(|one| change.removed.contains(&one.id));
    let by = problems::Rules::of(at, session);
    let mut refusals = Vec::new();
    let mut changed = !removed.is_empty();
    for one in &mut all {
        if let Some((_, method)) = change.methods.iter().find(|(id, method)| *id == one.id && *method != one.method) {
            one.method = *method;
            changed = true;
            refusals.extend(problems::method(*method, by.signature_types).map(|refusal| refusal.at("methods")));
        }
    }
    let mut added = Vec::new();
    let now = at.now();
    let new = |typed: &DraftSignatory| !typed.is_empty() && !was_just_added(read, typed, now);
    for (index, typed) in change.added.iter().enumerate().filter(|(_, typed)| new(typed)) {
        let at_field = |field: &str| format!("added.{index}.{field}");
        refusals.extend(problems::signatory(typed, &by).into_iter().map(|refusal| {
            let field = at_field(refusal.field.as_deref().unwrap_or("email"));
            refusal.at(field)
        }));
        let key = typed.key();
        if !key.is_empty() && all.iter().any(|one| one.contact_key() == key) {
            let field = if typed.email.trim().is_empty() { "phone" } else { "email" };
            refusals.push(Refused::new("signatory-twice").at(at_field(field)).with("address", key));
        }
        // The places are given below.
        let row = invitation_row(at, read.document.id, 0, typed);
        added.push(row.id);
        all.push(row);
    }
    let most = at.settings.limits.signatories;
    if all.is_empty() {
        refusals.push(Refused::new("signatories-missing").at("added.0.email"));
    }
    if all.len() > most as usize {
        refusals.push(Refused::new("signatories-too-many").at("added.0.email").with("limit", most));
    }
    Error::unless_empty(refusals)?;
    for (one, position) in all.iter_mut().zip(1..) {
        one.position = position;
    }
    Ok((changed || !added.is_empty()).then_some(Wanted { all, added, removed }))
}

/// Whether somebody was added a moment ago, by another press of the same button.
fn was_just_added(read: &Read, typed: &DraftSignatory, now: Timestamp) -> bool {
    let sent = read.document.sent_at.unwrap_or(now);
    let mut later =
        read.invitations.iter().filter(|one| one.created_at > sent && now.duration_since(one.created_at) < SAME_PRESS);
    later.any(|one| one.contact_key() == typed.key() && one.name == people::one_line(&typed.name))
}

async fn signing_copies(at: &Installation, read: &Read, new: &Wanted) -> Result<Vec<Prepared>> {
    let of = Preparation {
        document: &read.document,
        invitations: &new.all,
        check_code: read.document.check_code.as_deref().unwrap_or_default(),
        at: at.now(),
    };
    signing_copy::prepare(at, of, &read.originals).await
}

async fn commit(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    read: &Read,
    new: &Wanted,
    prepared: &[Prepared],
) -> Result<()> {
    let (id, now) = (read.document.id, at.now());
    let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
    let all = invitations::of_document(tx, id).await?;
    let allowed = may_change(tx, at, &document, &all).await?.signature_types;
    let as_before = |one: &invitations::Invitation| all.iter().any(|old| old.id == one.id && old.method == one.method);
    let changed = new.all.iter().filter(|one| !as_before(one));
    Error::unless_empty(changed.filter_map(|one| problems::method(one.method, allowed)).collect())?;
    if !documents::touch_sent(tx, id, read.document.version, now).await? {
        return Err(Error::of(Kind::Conflict, "changed-meanwhile"));
    }
    let before = remove_signing_copies(tx, id).await?;
    let digests = signing_copy::insert(tx, prepared).await?;
    for gone in &new.removed {
        remove(tx, gone, now).await?;
    }
    let kept = new.all.iter().filter(|one| !new.added.contains(&one.id));
    invitations::renumber(tx, id, &kept.map(|one| (one.id, one.method)).collect::<Vec<_>>()).await?;
    for one in new.all.iter().filter(|one| new.added.contains(&one.id)) {
        invitations::insert(tx, one).await?;
        let link = links::Link::new(at.new_id(), id, one.contact_key(), now);
        links::insert(tx, &link).await?;
        invitations::set_link(tx, one.id, link.id).await?;
    }
    record(tx, session, visitor, read, new, (before, digests), now).await?;
    // What they have read is not what they would sign.
    for one in new.all.iter().filter(|one| one.status == InvitationStatus::Opened && one.was_asked()) {
        outgoing::ask(tx, at, MessageKind::Changed, one).await?;
    }
    invite_those_in_turn(tx, at, id).await
}

/// Takes the signing copies away; their digests.
async fn remove_signing_copies(tx: &mut Tx<'_>, id: DocumentId) -> Result<Vec<serde_json::Value>> {
    let mut before = Vec::new();
    for file in files::of_document(tx, id).await? {
        let last = files::last_revision(tx, file.id).await?.ok_or_else(Error::not_found)?;
        if last.kind != RevisionKind::SigningCopy {
            return Err(Error::of(Kind::Conflict, "signatories-signed"));
        }
        before.push(digest(&last));
        if is_evidence_file(&file) {
            files::remove(tx, id, file.id).await?;
        } else {
            files::remove_revisions_after(tx, file.id, 0).await?;
        }
    }
    Ok(before)
}

/// Takes an invitation out; its link dies, unless it leads to something else as well.
async fn remove(tx: &mut Tx<'_>, gone: &invitations::Invitation, now: Timestamp) -> Result<()> {
    invitations::remove(tx, gone.id).await?;
    if let Some(link) = gone.link_id
        && invitations::by_link(tx, link).await?.is_empty()
    {
        links::kill(tx, link, now).await?;
    }
    Ok(())
}

async fn record(
    tx: &mut Tx<'_>,
    session: &Session,
    visitor: &Visitor,
    read: &Read,
    new: &Wanted,
    (before, files): (Vec<serde_json::Value>, Vec<serde_json::Value>),
    now: Timestamp,
) -> Result<()> {
    let mut asked: Vec<_> = new.all.iter().map(evidence::asked).collect();
    for (one, said) in new.all.iter().zip(&mut asked) {
        said["added"] = json!(new.added.contains(&one.id));
    }
    let removed: Vec<_> = new.removed.iter().map(evidence::asked).collect();
    let changed = changes(&read.invitations, &new.all);
    let public = json!({
        "before": before,
        "files": files,
        "places": new.all.len(),
        "added": new.added.len(),
        "removed": new.removed.len(),
        "changed": changed.len(),
    });
    let personal = json!({
        "person": session.person(),
        "name": session.name,
        "device": evidence::device(visitor),
        "asked": asked,
        "removed": removed,
        "changed": changed,
    });
    evidence::record(tx, read.document.id, EventKind::SignatoriesChanged, now, public, personal).await
}

/// Whoever stays and is asked otherwise than before, as it was and as it is; a place that moved is no change.
fn changes(before: &[invitations::Invitation], after: &[invitations::Invitation]) -> Vec<serde_json::Value> {
    let mut found = Vec::new();
    for one in after {
        let Some(was) = before.iter().find(|was| was.id == one.id) else { continue };
        let (was, is) = (invitations::Invitation { position: one.position, ..was.clone() }, evidence::asked(one));
        let was = evidence::asked(&was);
        if was != is {
            found.push(json!({ "was": was, "is": is }));
        }
    }
    found
}
