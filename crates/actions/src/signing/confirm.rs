//! Sign (features.md G4, G6): the signature on every file, inside the confirming request, once.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{
    DocumentId, LinkId, Refused, SignatureId,
    documents::{DocumentStatus, Next, next},
    evidence::EventKind,
    invitations::{InvitationStatus, SignatureMethod},
    signing::{self, Representation},
};
use sinetti_pdf::{PlaceSignature, Strokes};
use sinetti_store::{Tx, accounts, blobs::hex, documents, files, invitations, signatures};
use sinetti_texts::Texts;

use super::{
    link::{self, has_ended},
    view::digest_of,
};
use crate::{
    Error, Installation, Kind, Result, Visitor,
    documents::{
        close::queue_seal,
        content,
        download::{FileRevisions, newest},
        send::invite_those_in_turn,
    },
    evidence,
};

/// What the signing form gives, as typed.
#[derive(Debug, Clone, Default)]
pub struct Confirmation {
    /// The typed name.
    pub name: String,
    /// `type` or `draw`.
    pub how: String,
    /// The drawn strokes as the pad's script writes them (JSON), or empty.
    pub strokes: String,
    /// "I have read the document" was ticked.
    pub read: bool,
    /// `me` or `organization`.
    pub sign_for: String,
    /// The organization's name.
    pub organization: String,
    /// `signing-right`, `position` or `authorization`.
    pub ground: String,
    /// [`super::view::SigningView::shown`].
    pub shown: String,
}

/// What signing came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// Signed now.
    Now,
    /// Was signed before: by another press, another tab.
    Already,
}

/// Signs.
///
/// # Errors
/// As [`super::view::view`]; `signature-name-missing`, `reading-missing`, `organization-missing`, `ground-missing`,
/// `drawing-missing`, `drawing-unreadable` (Invalid); `shown-changed` (Conflict); `not-in-turn` (Conflict); `strong-unavailable`.
pub async fn confirm(
    at: &Installation,
    visitor: &Visitor,
    link: LinkId,
    ticket: &str,
    confirmation: Confirmation,
) -> Result<Confirmed> {
    let document = document_of(at, link, ticket).await?;
    // Signatories of one document take turns here: who signs at the same moment on another node is told by the revision's
    // number, and tries again.
    let _turn = at.signing_turn(document).await;
    for _ in 0..ATTEMPTS {
        let read = read(at, link, ticket).await?;
        if read.own.status == InvitationStatus::Signed {
            return Ok(Confirmed::Already);
        }
        let given = Given::from_form(&confirmation, &read)?;
        let now = at.now();
        let signature = make(at, visitor, &read, &given, now).await?;
        let outcome = at
            .store
            .write("signing.confirm", |tx| {
                let (read, given, signature) = (&read, &given, &signature);
                Box::pin(async move { commit(tx, at, visitor, read, given, signature, now).await })
            })
            .await?;
        match outcome {
            Outcome::Signed => {
                at.work_queued.notify_one();
                return Ok(Confirmed::Now);
            }
            Outcome::Already => return Ok(Confirmed::Already),
            Outcome::Overtaken => {
                tracing::debug!(%document, "another signature came first; signing again on top of it")
            }
        }
    }
    Err(Error::of(Kind::Unavailable, "signing-busy"))
}

/// How often signing begins again because others were faster.
const ATTEMPTS: u32 = 20;

/// What is read before the signature is made.
struct Read {
    document: documents::Document,
    zone: String,
    own: invitations::Invitation,
    files: Vec<FileRevisions>,
}

/// The form, checked.
struct Given {
    name: String,
    strokes: Option<Strokes>,
    represents: Representation,
    read: bool,
}

/// What committing came to.
enum Outcome {
    Signed,
    Already,
    Overtaken,
}

async fn document_of(at: &Installation, link: LinkId, ticket: &str) -> Result<DocumentId> {
    let now = at.now();
    at.store
        .read("signing.confirm.document", |tx| {
            Box::pin(async move { Ok::<_, Error>(link::by_ticket(tx, link, ticket, now).await?.document.id) })
        })
        .await
}

async fn read(at: &Installation, link: LinkId, ticket: &str) -> Result<Read> {
    let now = at.now();
    at.store
        .read("signing.confirm.read", |tx| {
            Box::pin(async move {
                let reached = link::by_ticket(tx, link, ticket, now).await?;
                let own = reached.current()?.clone();
                let account = accounts::get(tx, reached.document.account_id).await?.ok_or_else(Error::not_found)?;
                let files = newest(tx, reached.document.id, None).await?;
                Ok::<_, Error>(Read { zone: account.time_zone, document: reached.document, own, files })
            })
        })
        .await
}

impl Given {
    fn from_form(form: &Confirmation, read: &Read) -> Result<Self> {
        may_sign(&read.document, &read.own)?;
        if read.own.method == SignatureMethod::Strong {
            return Err(Error::of(Kind::Unavailable, "strong-unavailable"));
        }
        if form.shown != digest_of(&read.files) {
            return Err(Error::of(Kind::Conflict, "shown-changed"));
        }
        let mut refusals: Vec<Refused> = Vec::new();
        let strokes = if form.how == "draw" {
            strokes(&form.strokes).map_err(|refusal| refusals.push(refusal)).ok()
        } else {
            None
        };
        // Who draws need not type as well: the sender gave the name.
        let typed = if form.name.trim().is_empty() && form.how == "draw" { &read.own.name } else { &form.name };
        let name = signing::typed_name(typed).map_err(|refusal| refusals.push(refusal)).ok();
        if read.document.require_reading && !form.read {
            refusals.push(Refused::new("reading-missing").at("read"));
        }
        let represents = Representation::from_form(&form.sign_for, &form.organization, &form.ground);
        let represents = represents.map_err(|refusal| refusals.push(refusal)).ok();
        match (name, represents) {
            (Some(name), Some(represents)) if refusals.is_empty() => {
                Ok(Self { name, strokes, represents, read: form.read })
            }
            _ => Err(Error { kind: Kind::Invalid, refusals, cause: None }),
        }
    }
}

fn strokes(json: &str) -> Result<Strokes, Refused> {
    if json.trim().is_empty() {
        return Err(Refused::new("drawing-missing").at("strokes"));
    }
    let strokes = Strokes::parse(json).map_err(|_| Refused::new("drawing-unreadable").at("strokes"))?;
    if strokes.strokes.iter().all(Vec::is_empty) {
        Err(Refused::new("drawing-missing").at("strokes"))
    } else {
        Ok(strokes)
    }
}

fn may_sign(document: &documents::Document, own: &invitations::Invitation) -> Result<()> {
    match own.status {
        InvitationStatus::Opened if document.status == DocumentStatus::Pending => Ok(()),
        InvitationStatus::Cancelled => Err(Error::of(Kind::Gone, "document-cancelled")),
        _ => Err(Error::of(Kind::Conflict, "not-in-turn")),
    }
}

/// A signature on every file, durable, but not yet anybody's.
struct Made {
    id: SignatureId,
    revisions: Vec<files::Revision>,
}

async fn make(at: &Installation, visitor: &Visitor, read: &Read, given: &Given, now: Timestamp) -> Result<Made> {
    let id: SignatureId = at.new_id();
    let content = place_signature(visitor, read, given, now);
    let seal = at.signer(now)?;
    let mut revisions = Vec::new();
    for (_, of_file) in &read.files {
        let last = of_file.last().ok_or_else(|| Error::internal("a file without revisions"))?;
        let bytes = content::whole(&at.store, of_file).await?;
        let increment = tokio::task::block_in_place(|| sinetti_pdf::sign_place(&bytes, &content, &seal))
            .map_err(Error::internal)?;
        let revision = content::extend(&at.store, last, &bytes, increment, files::RevisionKind::Signature, now).await?;
        revisions.push(files::Revision { signature_id: Some(id), ..revision });
    }
    Ok(Made { id, revisions })
}

/// What the signature pages show and the hidden field holds (features.md H3, H5).
fn place_signature(visitor: &Visitor, read: &Read, given: &Given, now: Timestamp) -> PlaceSignature {
    let t = Texts::of(read.document.language);
    let how = if given.strokes.is_some() { "drawn" } else { "typed" };
    let ip = visitor.ip.map(|ip| ip.to_string());
    let mut lines = vec![given.name.clone(), t.say(format!("signature-page-light-{how}")).to_string()];
    if let Representation::Organization { name, ground } = &given.represents {
        lines.push(t.say(format!("signature-page-for-{}", ground.word())).with("organization", name).to_string());
    }
    lines.push(t.say("signature-page-invited").with("address", &read.own.email).to_string());
    lines.extend(ip.iter().map(|ip| t.say("signature-page-ip").with("ip", ip).to_string()));
    lines.push(t.say("signature-page-time").with("time", t.exact(now, &read.zone)).to_string());
    let value = json!({
        "format": "sinetti-evidence-1",
        "event": "signed",
        "at": evidence::moment(now),
        "document": read.document.id,
        "place": read.own.position,
        "method": "light",
        "how": how,
        "name": given.name,
        "address": read.own.email,
        "ip": ip,
        "represents": given.represents,
        "read": given.read,
        "consent": CONSENT,
        "shown": digest_of(&read.files),
    });
    PlaceSignature {
        place: read.own.position,
        name: given.name.clone(),
        lines,
        strokes: given.strokes.clone(),
        evidence: sinetti_ledger::canonical(&value).into_bytes(),
        time: now,
        reason: Some(t.say("signature-page-reason").with("document", &read.document.name).to_string()),
    }
}

/// Which text on the signing page was agreed to by pressing its button (`sign-consent` in `locales/`).
const CONSENT: &str = "sign-consent 1";

async fn commit(
    tx: &mut Tx<'_>,
    at: &Installation,
    visitor: &Visitor,
    read: &Read,
    given: &Given,
    made: &Made,
    now: Timestamp,
) -> Result<Outcome> {
    let document = documents::lock(tx, read.document.id).await?.ok_or_else(Error::not_found)?;
    let own = invitations::get(tx, read.own.id).await?.ok_or_else(Error::not_found)?;
    if own.status == InvitationStatus::Signed {
        return Ok(Outcome::Already);
    }
    // Who confirms in the moment in which the validity ends is too late: the clock is compared here (E5).
    if has_ended(&document, at.now()) {
        return Err(Error::of(Kind::Gone, "document-expired"));
    }
    may_sign(&document, &own)?;
    for revision in &made.revisions {
        let last = files::last_revision(tx, revision.file_id).await?;
        if last.is_none_or(|last| last.number + 1 != revision.number) {
            return Ok(Outcome::Overtaken);
        }
    }
    if !invitations::set_status(tx, own.id, InvitationStatus::Opened, InvitationStatus::Signed, now).await? {
        return Ok(Outcome::Already);
    }
    signatures::insert(tx, &row(visitor, &own, given, made.id, now)).await?;
    for revision in &made.revisions {
        files::add_revision(tx, revision).await?;
    }
    record(tx, visitor, &own, given, made, now).await?;
    follow_up(tx, at, &document, now).await?;
    Ok(Outcome::Signed)
}

fn row(
    visitor: &Visitor,
    own: &invitations::Invitation,
    given: &Given,
    id: SignatureId,
    now: Timestamp,
) -> signatures::Signature {
    signatures::Signature {
        id,
        invitation_id: own.id,
        document_id: own.document_id,
        method: own.method,
        name: given.name.clone(),
        represents: given.represents.clone(),
        ip: visitor.ip.map(|ip| ip.to_string()),
        user_agent: Some(visitor.user_agent.chars().take(300).collect()),
        strokes: given.strokes.as_ref().and_then(|strokes| serde_json::to_value(strokes).ok()),
        signed_at: now,
        created_at: now,
    }
}

async fn record(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    own: &invitations::Invitation,
    given: &Given,
    made: &Made,
    now: Timestamp,
) -> Result<()> {
    let personal = json!({
        "name": given.name,
        "address": own.email,
        "represents": given.represents,
        "device": evidence::device(visitor),
    });
    if given.read {
        let public = json!({ "place": own.position });
        evidence::record(tx, own.document_id, EventKind::Read, now, public, personal.clone()).await?;
    }
    let digests: Vec<_> = made
        .revisions
        .iter()
        .map(|revision| json!({ "file": revision.file_id, "sha256": hex(&revision.sha256) }))
        .collect();
    let public = json!({ "place": own.position, "method": own.method.word(), "consent": CONSENT, "files": digests });
    evidence::record(tx, own.document_id, EventKind::Signed, now, public, personal).await
}

/// The seal when everybody has signed, else the next invitations.
async fn follow_up(tx: &mut Tx<'_>, at: &Installation, document: &documents::Document, now: Timestamp) -> Result<()> {
    let statuses: Vec<_> =
        invitations::of_document(tx, document.id).await?.iter().map(|invitation| invitation.status).collect();
    match next(&statuses) {
        Next::Waits => invite_those_in_turn(tx, at, document.id).await,
        Next::Complete => {
            documents::mark_complete(tx, document.id, now).await?;
            queue_seal(tx, at, document.id, now).await
        }
    }
}
