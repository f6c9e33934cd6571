//! What a signatory sees.

use aws_lc_rs::digest;
use jiff::{Timestamp, civil::Date};
use sinetti_domain::{
    DocumentId, FileId, Language, LinkId,
    deliveries::Channel,
    documents::{DocumentStatus, SealState, ShownStatus},
    invitations::{InvitationStatus, SignatureMethod},
    sending::{LinkToAccept, SignedCopy},
    signing::Representation,
};
use sinetti_store::{Tx, accounts, archive, blobs::hex, files::RevisionKind, invitations, people, signatures};

use super::link::{self, OfDocument, Reached, Wanted};
use crate::{
    Error, Installation, Result,
    documents::{
        download::{FileRevisions, newest},
        is_evidence_file, printed,
    },
};

/// The signing page, and the page after it.
#[derive(Debug, Clone)]
pub struct SigningView {
    /// The link it came from.
    pub link: LinkId,
    /// The signatory's language.
    pub language: Language,
    /// Which document.
    pub id: DocumentId,
    /// Which place of it.
    pub place: u32,
    /// Everything that the link asks for, this one too, in order.
    pub documents: Vec<OneOf>,
    /// The document's name.
    pub document: String,
    /// Its status.
    pub status: ShownStatus,
    /// Who asks.
    pub sender: String,
    /// The sender's address, to ask something.
    pub sender_email: String,
    /// For which account.
    pub account: String,
    /// The message.
    pub message: String,
    /// Last day.
    pub valid_until: Option<Date>,
    /// The account's zone.
    pub zone: String,
    /// Strong or light.
    pub method: SignatureMethod,
    /// "I have read the document" must be ticked.
    pub require_reading: bool,
    /// What must be opened and accepted (D4).
    pub links: Vec<LinkToAccept>,
    /// The organization for which the sender asks, which stays (D12).
    pub settled: Option<String>,
    /// They may decline (E9).
    pub may_decline: bool,
    /// They may name another person (E10).
    pub may_delegate: bool,
    /// Whoever is named needs a phone number.
    pub needs_phone: bool,
    /// Whether and how the signed document comes by mail (D6).
    pub signed_copy: SignedCopy,
    /// The organization of theirs that has the document, too, since they signed for it.
    pub kept_by: Option<String>,
    /// The name the sender gave, to begin with.
    pub suggested_name: String,
    /// The address invited; empty when none was used.
    pub email: String,
    /// The number invited; empty when none was used.
    pub phone: String,
    /// They are told by text message alone.
    pub told_by_sms: bool,
    /// Which text they agree to by signing.
    pub consent: &'static str,
    /// The files to read.
    pub files: Vec<SigningFile>,
    /// Everybody else who signs: name, and when they did.
    pub others: Vec<(String, Option<Timestamp>)>,
    /// Set once this signatory has signed: when, and as which name.
    pub signed: Option<(Timestamp, String)>,
    /// It was their turn, and the document is open: they may sign.
    pub may_sign: bool,
    /// The code of the check page.
    pub check_code: String,
    /// Sealed: the file may be downloaded.
    pub complete: bool,
    /// Goes back with the confirmation: a digest of what was shown. A signing copy made anew meanwhile is refused.
    pub shown: String,
}

/// A document of a link that stands for several (D7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOf {
    /// Which.
    pub id: DocumentId,
    /// Its name.
    pub name: String,
    /// What it waits for.
    pub state: OneOfState,
}

/// Where a document of a link stands for the link's person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OneOfState {
    /// They can sign it now.
    Open,
    /// Somebody else signs first.
    Waits,
    /// They have signed it.
    Signed,
    /// It was closed without their signature.
    Closed,
}

impl OneOfState {
    /// The word used in texts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waits => "waits",
            Self::Signed => "signed",
            Self::Closed => "closed",
        }
    }
}

/// A file to read.
#[derive(Debug, Clone)]
pub struct SigningFile {
    /// Which.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// Size of every page in points (width, height), as seen (rotated).
    pub pages: Vec<(f32, f32)>,
    /// Bytes.
    pub bytes: u64,
}

/// Shows the signing page to who holds the ticket.
///
/// # Errors
/// `ticket-missing` (SignInNeeded: open the link from the mail again), `link-replaced`, `link-dead`, `link-passed`;
/// `document-cancelled`, `document-declined`, `declined-by-you` and `document-expired` (Gone) unless this signatory has signed.
pub async fn view(at: &Installation, link: LinkId, ticket: &str, wanted: Wanted) -> Result<SigningView> {
    let now = at.now();
    at.store
        .read("signing.view", |tx| {
            Box::pin(async move {
                let reached = link::by_ticket(tx, link, ticket, wanted, now).await?;
                shown(tx, &reached, now).await
            })
        })
        .await
}

async fn shown(tx: &mut Tx<'_>, reached: &Reached, now: Timestamp) -> Result<SigningView> {
    let document = reached.document();
    let own = reached.current()?;
    let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
    let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
    let files = newest(tx, document.id, None).await?;
    let everybody = invitations::of_document(tx, document.id).await?;
    let signatures = signatures::of_document(tx, document.id).await?;
    let own_signature = signatures.iter().find(|signature| signature.invitation_id == own.id);
    let name_of = |invitation: &invitations::Invitation| {
        let signature = signatures.iter().find(|signature| signature.invitation_id == invitation.id);
        signature.map_or_else(|| invitation.shown_name(), |signature| signature.name.clone())
    };
    let kept_by = match own_signature.map(|signature| &signature.represents) {
        Some(Representation::Organization { name, .. }) => {
            archive::holds(tx, document.id, name).await?.then(|| name.clone())
        }
        _ => None,
    };
    let may_sign = document.status == DocumentStatus::Pending
        && own.status == InvitationStatus::Opened
        && !document.has_ended(now);
    Ok(SigningView {
        link: reached.link.id,
        language: own.language,
        id: document.id,
        place: own.position,
        documents: reached.all.iter().map(|of| one_of(of, now)).collect(),
        document: document.name.clone(),
        status: document.shown(),
        sender: sender.name,
        sender_email: sender.email,
        account: account.name,
        message: document.message.clone(),
        valid_until: document.valid_until,
        zone: account.time_zone,
        method: own.method,
        require_reading: document.require_reading,
        links: document.settings.links.clone(),
        settled: match &own.represents {
            Some(Representation::Organization { name, .. }) => Some(name.clone()),
            _ => None,
        },
        may_decline: may_sign && account.policies.decline,
        may_delegate: may_sign && account.policies.delegate,
        needs_phone: reached.needs_phone(),
        signed_copy: document.settings.signed_copy,
        kept_by,
        suggested_name: own.name.clone(),
        email: own.reached_at(Channel::Mail).unwrap_or_default().to_owned(),
        phone: own.reached_at(Channel::Sms).unwrap_or_default().to_owned(),
        told_by_sms: own.told_by() == Channel::Sms,
        consent: consent(own),
        shown: digest_of(&files),
        files: files.iter().filter(|(file, _)| !is_evidence_file(file)).map(signing_file).collect(),
        others: everybody.iter().filter(|i| i.link_id != own.link_id).map(|i| (name_of(i), i.signed_at)).collect(),
        signed: own_signature.map(|signature| (signature.signed_at, signature.name.clone())),
        may_sign,
        check_code: printed(document.check_code.as_deref().unwrap_or_default()),
        complete: document.seal_state == SealState::Sealed,
    })
}

/// Which text on the signing page is agreed to by pressing its button: it says what is saved.
pub(super) fn consent(own: &invitations::Invitation) -> &'static str {
    match (own.reached_at(Channel::Mail), own.reached_at(Channel::Sms)) {
        (Some(_), Some(_)) => "sign-consent-both",
        (None, Some(_)) => "sign-consent-phone",
        (_, None) => "sign-consent",
    }
}

fn one_of(of: &OfDocument, now: Timestamp) -> OneOf {
    let state = if of.may_be_signed(now) {
        OneOfState::Open
    } else if of.is_open(now) {
        OneOfState::Waits
    } else if of.has_signed() {
        OneOfState::Signed
    } else {
        OneOfState::Closed
    };
    OneOf { id: of.document.id, name: of.document.name.clone(), state }
}

fn signing_file((file, revisions): &FileRevisions) -> SigningFile {
    let sizes = file.examined.get("page_sizes").and_then(|sizes| serde_json::from_value(sizes.clone()).ok());
    let a4 = (595.0, 842.0);
    SigningFile {
        id: file.id,
        name: file.name.clone(),
        pages: sizes.unwrap_or_else(|| vec![a4; file.pages as usize]),
        bytes: revisions.last().map_or(file.original_bytes, |last| last.end_offset),
    }
}

/// The digest of what a signatory is shown: the signing copies, which only a new signing copy changes.
pub(super) fn digest_of(files: &[FileRevisions]) -> String {
    let mut context = digest::Context::new(&digest::SHA256);
    for (_, revisions) in files {
        let shown = revisions.iter().rfind(|revision| revision.kind == RevisionKind::SigningCopy).or(revisions.first());
        if let Some(shown) = shown {
            context.update(&shown.sha256);
        }
    }
    let mut hash = [0; 32];
    hash.copy_from_slice(context.finish().as_ref());
    hex(&hash)
}
