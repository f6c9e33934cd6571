//! The document page: status, signatories, files, timeline, settings used (features.md E12).

use jiff::{Timestamp, civil::Date};
use sinetti_domain::{
    DocumentId, FileId, InvitationId, Language, by_itself,
    deliveries::{Channel, DeliveryState, MessageKind},
    documents::{DocumentStatus, ShownStatus},
    evidence::EventKind,
    invitations::{InvitationStatus, SignatureMethod, may_be_corrected},
    permissions::Permission,
    sending::{DocumentSettings, InvitationDelivery},
    signing::Representation,
};
use sinetti_store::{
    Tx,
    blobs::hex,
    deliveries, documents,
    evidence::{self as kept, Recorded},
    invitations, people, signatures,
};

use super::{
    access,
    addendum::{self, Reference},
    days_left,
    download::{FileRevisions, newest},
    fields::organization,
    printed, timeline,
};
use crate::{Error, Installation, Kind, Result, Session, invitations::remind::may_be_reminded};

/// A sent document.
#[derive(Debug, Clone)]
pub struct DocumentView {
    /// Which.
    pub id: DocumentId,
    /// Its name.
    pub name: String,
    /// Status as shown.
    pub status: ShownStatus,
    /// Who sent it.
    pub sender: String,
    /// The message sent with it.
    pub message: String,
    /// The language of the signature pages.
    pub language: Language,
    /// Last day.
    pub valid_until: Option<Date>,
    /// The zone that day is meant in, and the moment from which on nothing more can be signed.
    pub ends: Option<(String, Timestamp)>,
    /// Days left while pending.
    pub days_left: Option<i64>,
    /// Whether an order was used.
    pub in_order: bool,
    /// Whether reading was required.
    pub require_reading: bool,
    /// What else was settled at sending.
    pub settings: DocumentSettings,
    /// The code of the check page.
    pub check_code: String,
    /// The address of the check page.
    pub check_url: String,
    /// PAdES level of the seal, such as `B-B`.
    pub seal_level: Option<String>,
    /// When it was sent, closed (all signed, cancelled, expired) and sealed.
    pub sent_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// When it was sealed.
    pub sealed_at: Option<Timestamp>,
    /// Its files.
    pub files: Vec<FileView>,
    /// Its signatories in order.
    pub invitations: Vec<InvitationView>,
    /// What happened, the oldest first.
    pub timeline: Vec<TimelineEvent>,
    /// The viewer's account sent it. Others have a copy: what was signed, but not what passed between sender and signatories.
    pub is_own: bool,
    /// What the viewer may do now.
    pub can_remind: bool,
    /// Cancelling is possible.
    pub can_cancel: bool,
    /// Deleting is possible (cancelled, signed).
    pub can_delete: bool,
    /// It lies in the trash since.
    pub deleted_at: Option<Timestamp>,
    /// Signatures are being collected.
    pub is_open: bool,
    /// Single invitations may be cancelled, by policy.
    pub can_cancel_one: bool,
    /// Signatories may be changed or the validity extended, by policy.
    pub can_change: bool,
    /// Those whose link closes are told, by policy.
    pub tells_cancelled: bool,
    /// The document that this one adds to.
    pub original: Option<Reference>,
    /// What adds to this one, the oldest first.
    pub addenda: Vec<Reference>,
}

/// A file of a sent document.
#[derive(Debug, Clone)]
pub struct FileView {
    /// Which.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// Pages of the original.
    pub pages: u32,
    /// Size of the newest revision.
    pub bytes: u64,
    /// SHA-256 of the newest revision, hex.
    pub sha256: String,
}

/// A signatory's card.
#[derive(Debug, Clone)]
pub struct InvitationView {
    /// Which.
    pub id: InvitationId,
    /// Place on the signature pages, from 1.
    pub position: u32,
    /// Step in the order.
    pub step: u32,
    /// Name, or the address when none was given.
    pub name: String,
    /// Address; empty when they were invited by text message only.
    pub email: String,
    /// The name as the sender wrote it; may be empty.
    pub given_name: String,
    /// Phone number; empty when none is known.
    pub phone: String,
    /// By which way they were invited.
    pub delivery: InvitationDelivery,
    /// The organization that they were asked to sign for; empty for a private person.
    pub organization: String,
    /// Their language.
    pub language: Language,
    /// Strong or light.
    pub method: SignatureMethod,
    /// Status.
    pub status: InvitationStatus,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// When they signed.
    pub signed_at: Option<Timestamp>,
    /// As whom they signed; the name they typed.
    pub signed_as: Option<(String, Representation)>,
    /// When they were last reminded.
    pub reminded_at: Option<Timestamp>,
    /// Messages to them, the newest first.
    pub deliveries: Vec<DeliveryView>,
    /// Since when the others of the order wait for them, once that is long (D13).
    pub holds_up_since: Option<Timestamp>,
    /// May be reminded now.
    pub can_remind: bool,
    /// The contact may be corrected now.
    pub can_correct: bool,
    /// Why they declined.
    pub declined: Option<String>,
}

/// One attempt to reach a signatory.
#[derive(Debug, Clone)]
pub struct DeliveryView {
    /// What it was about.
    pub kind: MessageKind,
    /// By which channel.
    pub channel: Channel,
    /// To which address.
    pub address: String,
    /// What became of it.
    pub state: DeliveryState,
    /// When it last changed.
    pub at: Timestamp,
    /// Accepted, and reported to be still on its way.
    pub is_delayed: bool,
    /// What the server said.
    pub response: Option<String>,
}

/// A line of the timeline.
#[derive(Debug, Clone)]
pub struct TimelineEvent {
    /// What.
    pub kind: EventKind,
    /// When.
    pub at: Timestamp,
    /// Who, by name.
    pub who: String,
    /// What else is known: address, channel, device, IP (label key, value).
    pub details: Vec<(&'static str, String)>,
}

/// Shows a sent document, also one that lies in the account's trash.
///
/// # Errors
/// `not-found`; `is-draft` (Conflict) for a draft: show the New document page instead.
pub async fn view(at: &Installation, session: &Session, id: DocumentId) -> Result<DocumentView> {
    let read = at.store.read("documents.view", |tx| Box::pin(async move { read(tx, session, id).await })).await?;
    Ok(read.view(at, session))
}

/// Everything the page shows, as the store has it.
struct Read {
    document: documents::Document,
    deleted_at: Option<Timestamp>,
    sender: String,
    invitations: Vec<invitations::Invitation>,
    signatures: Vec<signatures::Signature>,
    deliveries: Vec<deliveries::Delivery>,
    files: Vec<FileRevisions>,
    events: Vec<Recorded>,
    original: Option<Reference>,
    addenda: Vec<Reference>,
}

async fn read(tx: &mut Tx<'_>, session: &Session, id: DocumentId) -> Result<Read> {
    let (document, deleted_at) =
        access::find_also_in_trash(tx, session, id, Permission::ReadDocuments, access::Lock::No).await?;
    if document.status == DocumentStatus::New {
        return Err(Error::of(Kind::Conflict, "is-draft"));
    }
    let (original, addenda) = addendum::references(tx, session, &document).await?;
    Ok(Read {
        original,
        addenda,
        sender: people::get(tx, document.sender_person_id).await?.map(|person| person.name).unwrap_or_default(),
        invitations: invitations::of_document(tx, id).await?,
        signatures: signatures::of_document(tx, id).await?,
        deliveries: deliveries::of_document(tx, id).await?,
        files: newest(tx, id, None).await?,
        events: kept::of_document(tx, id).await?,
        deleted_at,
        document,
    })
}

impl Read {
    fn view(self, at: &Installation, session: &Session) -> DocumentView {
        let now = at.now();
        let document = &self.document;
        let is_own = document.account_id == session.account();
        let mut invitations: Vec<InvitationView> =
            self.invitations.iter().map(|i| self.invitation(i, session, now)).collect();
        let mut timeline = self.timeline();
        if !is_own {
            invitations.iter_mut().for_each(InvitationView::leave_out_what_is_the_senders);
            timeline.retain(|event| PUBLIC.contains(&event.kind));
            timeline.iter_mut().for_each(|event| event.details.clear());
        }
        let open = document.is_open(now) && is_own;
        let code = printed(document.check_code.as_deref().unwrap_or_default());
        DocumentView {
            id: document.id,
            name: document.name.clone(),
            status: document.shown(),
            sender: self.sender.clone(),
            message: if is_own { document.message.clone() } else { String::new() },
            language: document.language,
            valid_until: document.valid_until,
            ends: document.validity_zone.clone().zip(document.expires_at),
            days_left: document.valid_until.filter(|_| open).map(|date| days_left(date, &session.zone, now)),
            in_order: self.invitations.iter().any(|invitation| invitation.step > 1),
            require_reading: document.require_reading,
            settings: document.settings.clone(),
            check_url: at.url(&format!("/check/{code}")),
            check_code: code,
            seal_level: document.seal_level.clone(),
            sent_at: document.sent_at,
            closed_at: document.closed_at,
            sealed_at: document.sealed_at,
            files: self.files.iter().map(file).collect(),
            is_own,
            can_remind: invitations.iter().any(|invitation| invitation.can_remind),
            can_cancel: open,
            can_delete: document.status != DocumentStatus::Pending && self.deleted_at.is_none(),
            deleted_at: self.deleted_at,
            is_open: open && self.deleted_at.is_none(),
            can_cancel_one: open && self.deleted_at.is_none() && session.policies.cancel_one,
            can_change: session.policies.extend_validity && document.valid_until.is_some()
                || session.policies.change_signatories && !invitations.iter().any(|one| one.signed_at.is_some()),
            tells_cancelled: session.policies.tell_cancelled,
            original: self.original,
            addenda: self.addenda,
            invitations,
            timeline,
        }
    }

    fn invitation(&self, of: &invitations::Invitation, session: &Session, now: Timestamp) -> InvitationView {
        let signature = self.signatures.iter().find(|signature| signature.invitation_id == of.id);
        let to_them =
            |delivery: &&deliveries::Delivery| delivery.invitation_id == Some(of.id) && delivery.person_id.is_none();
        let mut deliveries: Vec<DeliveryView> = self.deliveries.iter().filter(to_them).map(delivery).collect();
        deliveries.reverse();
        InvitationView {
            id: of.id,
            position: of.position,
            step: of.step,
            name: of.shown_name(),
            email: of.email.clone(),
            given_name: of.name.clone(),
            phone: of.phone.clone().unwrap_or_default(),
            delivery: of.delivery,
            organization: organization(of.represents.as_ref()),
            language: of.language,
            method: of.method,
            status: of.status,
            opened_at: of.opened_at,
            signed_at: of.signed_at,
            signed_as: signature.map(|signature| (signature.name.clone(), signature.represents.clone())),
            reminded_at: of.last_reminded_at,
            deliveries,
            holds_up_since: self.holds_up_since(of, now),
            can_remind: may_be_reminded(&self.document, of, now),
            can_correct: self.document.is_open(now)
                && may_be_corrected(of.status, session.policies.correct_until_signed).is_ok(),
            declined: of.declined_reason.clone(),
        }
    }

    /// Since when others wait for somebody whose turn it is, when that is as long as a sender is told of.
    fn holds_up_since(&self, of: &invitations::Invitation, now: Timestamp) -> Option<Timestamp> {
        let others_wait = self.invitations.iter().any(|other| other.status == InvitationStatus::WaitingForSend);
        let waits = others_wait && self.document.is_open(now) && of.status.is_in_turn();
        of.sent_at.filter(|since| waits && now.duration_since(*since) >= by_itself::STALL)
    }

    fn timeline(&self) -> Vec<TimelineEvent> {
        self.events.iter().map(|recorded| timeline::event(recorded, &self.invitations)).collect()
    }
}

/// What those may see of the timeline who have a copy only: it is in the sealed file, too.
const PUBLIC: [EventKind; 6] = [
    EventKind::Sent,
    EventKind::Signed,
    EventKind::Sealed,
    EventKind::Cancelled,
    EventKind::Expired,
    EventKind::Renewed,
];

impl InvitationView {
    /// Phone numbers, what became of messages, why somebody declined, and what only the sender can do.
    fn leave_out_what_is_the_senders(&mut self) {
        self.phone.clear();
        self.deliveries.clear();
        self.opened_at = None;
        self.reminded_at = None;
        self.holds_up_since = None;
        self.can_remind = false;
        self.can_correct = false;
        self.declined = None;
    }
}

fn file((file, revisions): &FileRevisions) -> FileView {
    let last = revisions.last();
    FileView {
        id: file.id,
        name: file.name.clone(),
        pages: file.pages,
        bytes: last.map_or(file.original_bytes, |last| last.end_offset),
        sha256: last.map(|last| hex(&last.sha256)).unwrap_or_default(),
    }
}

fn delivery(of: &deliveries::Delivery) -> DeliveryView {
    DeliveryView {
        kind: of.kind,
        channel: of.channel,
        address: of.address.clone(),
        state: of.state,
        at: of.updated_at,
        is_delayed: of.state == DeliveryState::Accepted && of.delayed_at.is_some(),
        response: of.response.clone(),
    }
}
