//! Sign (features.md G4, G6): the signature on every file, inside the confirming request, once.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{
    AccountId, DocumentId, LinkId, Refused, SignatureId,
    archive::Origin,
    deliveries::{Channel, MessageKind},
    documents::{DocumentStatus, Next, next},
    evidence::EventKind,
    invitations::InvitationStatus,
    signing::Representation,
};
use sinetti_pdf::PlaceSignature;
use sinetti_store::{Tx, accounts, archive, blobs::hex, documents, files, invitations, people, signatures};
use sinetti_texts::Texts;

pub use super::given::Confirmation;
use super::{
    given::Given,
    link::{self, Wanted},
    view::{consent, digest_of},
};
use crate::{
    Error, Installation, Kind, Result, Session, Visitor,
    documents::{
        close::{Why, close, queue_seal},
        content,
        download::{FileRevisions, newest},
        send::invite_those_in_turn,
    },
    evidence,
    installation::{Stamped, Stamping},
    notices,
};

/// What signing came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// Was signed before: by another press, another tab.
    pub already: bool,
    /// The same link asks for more that can be signed now.
    pub more: bool,
    /// It stands for several documents.
    pub several: bool,
}

/// Signs. Who signs for an organization of theirs leaves the document in its archive, too.
///
/// # Errors
/// As [`super::view::view`]; `signature-name-missing`, `reading-missing`, `accepting-missing`, `organization-missing`,
/// `ground-missing`, `drawing-missing`, `drawing-unreadable` and those of [`Representation::from_form`] (Invalid); `shown-changed`
/// (Conflict); `not-in-turn` (Conflict); `strong-unavailable`.
pub async fn confirm(
    at: &Installation,
    session: Option<&Session>,
    visitor: &Visitor,
    link: LinkId,
    ticket: &str,
    confirmation: Confirmation,
) -> Result<Confirmed> {
    let wanted = Wanted::from(confirmation.document);
    let by = By { session, visitor, link, ticket };
    let mut stamping = at.stamping();
    let document = document_of(at, link, ticket, wanted).await?;
    // Signatories of one document take turns here: who signs at the same moment on another node is told by the revision's
    // number, and tries again.
    let _turn = at.signing_turn(document).await;
    for _ in 0..ATTEMPTS {
        let read = read(at, link, ticket, &confirmation).await?;
        if read.own.status == InvitationStatus::Signed {
            return Ok(read.confirmed(true));
        }
        let now = at.now();
        let given = Given::from_form(&confirmation, &read, session, now)?;
        let signature = make(at, &mut stamping, visitor, &read, &given, now).await?;
        let outcome = at
            .store
            .write("signing.confirm", |tx| {
                let (read, given, signature) = (&read, &given, &signature);
                Box::pin(async move { commit(tx, at, by, read, given, signature, now).await })
            })
            .await?;
        match outcome {
            Outcome::Signed => {
                at.work_queued.notify_one();
                return Ok(read.confirmed(false));
            }
            Outcome::Already => return Ok(read.confirmed(true)),
            Outcome::Overtaken => {
                tracing::debug!(%document, "another signature came first; signing again on top of it")
            }
        }
    }
    Err(Error::of(Kind::Unavailable, "signing-busy"))
}

/// How often signing begins again because others were faster.
const ATTEMPTS: u32 = 20;

/// Who is at the other end.
#[derive(Clone, Copy)]
struct By<'a> {
    session: Option<&'a Session>,
    visitor: &'a Visitor,
    link: LinkId,
    ticket: &'a str,
}

/// What is read before the signature is made.
pub(super) struct Read {
    pub document: documents::Document,
    pub zone: String,
    pub own: invitations::Invitation,
    pub files: Vec<FileRevisions>,
    /// Besides this one, the link asks for more that can be signed now.
    more: bool,
    several: bool,
}

impl Read {
    fn confirmed(&self, already: bool) -> Confirmed {
        Confirmed { already, more: self.more, several: self.several }
    }
}

/// What committing came to.
enum Outcome {
    Signed,
    Already,
    Overtaken,
}

async fn document_of(at: &Installation, link: LinkId, ticket: &str, wanted: Wanted) -> Result<DocumentId> {
    let now = at.now();
    at.store
        .read("signing.confirm.document", |tx| {
            Box::pin(async move { Ok::<_, Error>(link::by_ticket(tx, link, ticket, wanted, now).await?.document().id) })
        })
        .await
}

async fn read(at: &Installation, link: LinkId, ticket: &str, confirmation: &Confirmation) -> Result<Read> {
    let now = at.now();
    let (wanted, place) = (Wanted::from(confirmation.document), confirmation.place);
    at.store
        .read("signing.confirm.read", |tx| {
            Box::pin(async move {
                let reached = link::by_ticket(tx, link, ticket, wanted, now).await?;
                let document = reached.document().clone();
                // A second press means the place that its page showed, and not the next one of the same person.
                let at_place = reached.chosen().invitations.iter().find(|own| Some(own.position) == place);
                let own = at_place.map_or_else(|| reached.current(), Ok)?.clone();
                let others = reached.all.iter().filter(|of| of.may_be_signed(now)).flat_map(|of| &of.invitations);
                let more = others.into_iter().any(|other| other.id != own.id && other.status.is_in_turn());
                let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
                let files = newest(tx, document.id, None).await?;
                Ok::<_, Error>(Read {
                    zone: account.time_zone,
                    document,
                    own,
                    files,
                    more,
                    several: reached.all.len() > 1,
                })
            })
        })
        .await
}

/// Refuses who is not in turn, or too late.
pub(super) fn may_sign(document: &documents::Document, own: &invitations::Invitation) -> Result<()> {
    match own.status {
        InvitationStatus::Opened if document.status == DocumentStatus::Pending => Ok(()),
        InvitationStatus::Cancelled => Err(Error::of(Kind::Gone, "document-cancelled")),
        _ => Err(Error::of(Kind::Conflict, "not-in-turn")),
    }
}

/// A signature on every file, durable, but not yet anybody's.
struct Made {
    id: SignatureId,
    /// Each with the level of the signature in it.
    revisions: Vec<(files::Revision, Option<&'static str>)>,
}

async fn make(
    at: &Installation,
    stamping: &mut Stamping<'_>,
    visitor: &Visitor,
    read: &Read,
    given: &Given,
    now: Timestamp,
) -> Result<Made> {
    let id: SignatureId = at.new_id();
    let content = place_signature(visitor, read, given, now);
    let seal = at.signer(now)?;
    let mut revisions = Vec::new();
    for (_, of_file) in &read.files {
        let last = of_file.last().ok_or_else(|| Error::internal("a file without revisions"))?;
        let bytes = content::whole(&at.store, of_file).await?;
        let typefaces = &at.settings.typefaces;
        let unstamped = tokio::task::block_in_place(|| {
            sinetti_pdf::sign_place_unstamped(bytes.clone(), &content, &seal, typefaces)
        });
        let Stamped { increment, level } = stamping.complete(unstamped.map_err(Error::internal)?).await?;
        let revision = content::extend(&at.store, last, &bytes, increment, files::RevisionKind::Signature, now).await?;
        revisions.push((files::Revision { signature_id: Some(id), ..revision }, level));
    }
    Ok(Made { id, revisions })
}

/// What the signature pages show and the hidden field holds (features.md H3, H5).
fn place_signature(visitor: &Visitor, read: &Read, given: &Given, now: Timestamp) -> PlaceSignature {
    let t = Texts::of(read.document.language);
    let how = if given.strokes.is_some() { "drawn" } else { "typed" };
    let ip = visitor.ip.map(|ip| ip.to_string());
    let mut lines = vec![given.name.clone(), t.say(format!("signature-page-light-{how}")).to_string()];
    lines.extend(for_whom(t, &given.represents));
    lines.push(invited(t, &read.own));
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
        "address": read.own.reached_at(Channel::Mail),
        "phone": read.own.reached_at(Channel::Sms),
        "ip": ip,
        "represents": given.represents,
        "read": given.read,
        "accepted": read.document.settings.links,
        "consent": consent_of(&read.own),
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

/// Where they were invited, as the signature pages say it: address, number, or both where both were used.
fn invited(t: Texts, own: &invitations::Invitation) -> String {
    match (own.reached_at(Channel::Mail), own.reached_at(Channel::Sms)) {
        (None, Some(phone)) => t.say("signature-page-invited-phone").with("phone", phone).to_string(),
        (email, phone) => {
            let used: Vec<&str> = email.into_iter().chain(phone).collect();
            t.say("signature-page-invited").with("address", used.join(", ")).to_string()
        }
    }
}

/// For whom, as the signature pages say it.
fn for_whom(t: Texts, represents: &Representation) -> Option<String> {
    match represents {
        Representation::Myself => None,
        Representation::Organization { name, ground } => {
            Some(t.say(format!("signature-page-for-{}", ground.word())).with("organization", name).to_string())
        }
        Representation::Guardian { name, born } => {
            Some(t.say("signature-page-guardian").with("person", name).with("born", t.date(*born)).to_string())
        }
    }
}

/// Which text on the signing page was agreed to by pressing its button, by its key in `locales/` and its edition.
fn consent_of(own: &invitations::Invitation) -> String {
    format!("{} 1", consent(own))
}

async fn commit(
    tx: &mut Tx<'_>,
    at: &Installation,
    by: By<'_>,
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
    if document.has_ended(at.now()) {
        return Err(Error::of(Kind::Gone, "document-expired"));
    }
    may_sign(&document, &own)?;
    // While the signature was made the invitation may have gone to somebody else, or to another address: the ticket opens what
    // it opens now.
    let reached = link::by_ticket(tx, by.link, by.ticket, Wanted::InTurn, now).await?;
    if own.link_id != Some(reached.link.id) {
        return Err(Error::of(Kind::Gone, "link-passed"));
    }
    for (revision, _) in &made.revisions {
        let last = files::last_revision(tx, revision.file_id).await?;
        // Its number alone is not enough: a new signing copy takes the place of the one that was signed.
        let base = read.files.iter().find(|(file, _)| file.id == revision.file_id).and_then(|(_, all)| all.last());
        if last.is_none_or(|last| last.number + 1 != revision.number || Some(&last.sha256) != base.map(|b| &b.sha256)) {
            return Ok(Outcome::Overtaken);
        }
    }
    if !invitations::set_status(tx, own.id, InvitationStatus::Opened, InvitationStatus::Signed, now).await? {
        return Ok(Outcome::Already);
    }
    signatures::insert(tx, &row(by.visitor, &own, given, made.id, now)).await?;
    for (revision, _) in &made.revisions {
        files::add_revision(tx, revision).await?;
    }
    if let (Some(account), Some(session)) = (given.archive, by.session) {
        keep_for(tx, at, session, document.id, account, now).await?;
    }
    record(tx, by.visitor, read, given, made, now).await?;
    tell_sender(tx, at, &document, &own).await?;
    follow_up(tx, at, &document, now).await?;
    Ok(Outcome::Signed)
}

/// Tells the sender that somebody signed, if they want to know it each time (E13); their own signature is no news to them.
async fn tell_sender(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    own: &invitations::Invitation,
) -> Result<()> {
    if !document.settings.notices.each_signature {
        return Ok(());
    }
    let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
    if sender.email_folded == own.email_folded {
        return Ok(());
    }
    notices::tell(tx, at, document, &sender, MessageKind::Signed, Some(own.id)).await
}

/// The organization that its member signs for has the document, too, unsorted (G5); whoever is no member any more is refused.
async fn keep_for(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    document: DocumentId,
    account: AccountId,
    now: Timestamp,
) -> Result<()> {
    if accounts::role(tx, account, session.person()).await?.is_none() {
        return Err(Refused::new("organization-missing").at("organization").into());
    }
    if archive::of_account(tx, document, account).await?.is_some() {
        return Ok(());
    }
    let entry = archive::ArchiveEntry::of(at.new_id(), document, account, Origin::Signed, now);
    archive::insert(tx, &entry).await?;
    Ok(())
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
    read: &Read,
    given: &Given,
    made: &Made,
    now: Timestamp,
) -> Result<()> {
    let own = &read.own;
    let more = json!({
        "name": given.name,
        "represents": given.represents,
        "archive": given.archive,
        "accepted": read.document.settings.links,
        "device": evidence::device(visitor),
    });
    let personal = evidence::signatory(own, more);
    if given.read {
        let public = json!({ "place": own.position });
        evidence::record(tx, own.document_id, EventKind::Read, now, public, personal.clone()).await?;
    }
    let digests: Vec<_> = made
        .revisions
        .iter()
        .map(|(revision, level)| json!({ "file": revision.file_id, "sha256": hex(&revision.sha256), "level": level }))
        .collect();
    let public = json!({
        "place": own.position,
        "method": own.method.word(),
        "consent": consent_of(own),
        "accepted": read.document.settings.links.len(),
        "files": digests,
    });
    evidence::record(tx, own.document_id, EventKind::Signed, now, public, personal).await
}

/// The seal when everybody has signed, else the next invitations.
pub(crate) async fn follow_up(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: &documents::Document,
    now: Timestamp,
) -> Result<()> {
    let statuses: Vec<_> =
        invitations::of_document(tx, document.id).await?.iter().map(|invitation| invitation.status).collect();
    match next(&statuses) {
        Next::Waits => invite_those_in_turn(tx, at, document.id).await,
        // One invitation was cancelled alone, and nobody is left to sign.
        Next::Close => close(tx, at, document, Why::BySender, json!({}), now).await.map(drop),
        Next::Complete => {
            documents::mark_complete(tx, document.id, now).await?;
            queue_seal(tx, at, document.id, now).await
        }
    }
}
