//! Drafts: made, shown, saved (features.md D1, D9, D13, D15, D16, D20).

use jiff::SignedDuration;
use serde_json::json;
use sinetti_domain::{
    DocumentId, FileId, FolderId, Language, Refused,
    archive::Origin,
    documents::{DocumentStatus, SealState},
    evidence::EventKind,
    permissions::Permission,
    sending::DocumentSettings,
    validity,
};
use sinetti_store::{Tx, accounts, archive, documents, files, invitations};

pub use super::fields::{DraftFields, DraftSignatory, kept_phone, sms_words};
use super::{
    access,
    fields::{cut, invitation_row, invitation_rows, proposed_method},
    files::CONVERTED_FROM,
    problems::{Rules, problems},
    signing_copy,
};
use crate::{Error, Installation, Kind, Result, Session, authorize, evidence};

/// A draft as the New document page shows it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Which document.
    pub id: DocumentId,
    /// Goes back with every save; a save over somebody else's is refused.
    pub version: i64,
    /// What is filled in.
    pub fields: DraftFields,
    /// The files so far, in order.
    pub files: Vec<DraftFile>,
    /// Bytes of all files, and pages.
    pub bytes: u64,
    /// Pages of all files.
    pub pages: u32,
    /// What still keeps it from being sent, by field (`signatories.0.email`, `files`, `name`...).
    pub problems: Vec<Refused>,
}

/// A file of a draft.
#[derive(Debug, Clone)]
pub struct DraftFile {
    /// Which.
    pub id: FileId,
    /// As uploaded.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// Its pages.
    pub pages: u32,
    /// Codes of what the sender should know (`already-signed`, `no-text`, `active-content`, ...).
    pub warnings: Vec<String>,
}

/// A second press of a button that makes a draft comes within this time.
const SAME_PRESS: SignedDuration = SignedDuration::from_secs(5);

/// What making a draft came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It was made.
    Now(DocumentId),
    /// Another press of the same button made it a moment ago.
    Already(DocumentId),
}

/// Makes an empty draft with the account's defaults (validity, language). `id` is one that the page was given and
/// sends back, so that a second press finds what the first one made; one that was used longer ago than a second press takes, by a
/// page that was gone back to, gives way to another.
///
/// # Errors
/// Failures of the store.
pub async fn create(at: &Installation, session: &Session, id: Option<DocumentId>) -> Result<Made> {
    authorize(session, Permission::WriteDocuments, session.account())?;
    let fields = defaults(at, session).await?;
    let document = new_document(at, session, fields.language, fields.valid_until.parse().ok());
    at.store
        .write("documents.create", |tx| {
            let other = &document;
            Box::pin(async move {
                let id = id.unwrap_or(other.id);
                let document = documents::Document { id, ..other.clone() };
                if documents::insert_new(tx, &document).await? {
                    hold(tx, at, session, &document, None).await?;
                    return Ok(Made::Now(id));
                }
                let first = documents::get(tx, id).await?.ok_or_else(Error::not_found)?;
                let is_own = (first.account_id, first.sender_person_id) == (session.account(), session.person());
                if is_own && document.created_at.duration_since(first.created_at) < SAME_PRESS {
                    return Ok(Made::Already(id));
                }
                insert(tx, at, session, other, None).await?;
                Ok::<_, Error>(Made::Now(other.id))
            })
        })
        .await
}

/// A draft's row.
pub(super) fn new_document(
    at: &Installation,
    session: &Session,
    language: Language,
    valid_until: Option<jiff::civil::Date>,
) -> documents::Document {
    let now = at.now();
    documents::Document {
        id: at.new_id(),
        account_id: session.account(),
        sender_person_id: session.person(),
        name: String::new(),
        status: DocumentStatus::New,
        cancel_reason: None,
        seal_state: SealState::None,
        seal_level: None,
        language,
        message: String::new(),
        require_reading: false,
        valid_until,
        validity_zone: None,
        expires_at: None,
        version: 1,
        check_code: None,
        created_at: now,
        updated_at: now,
        sent_at: None,
        closed_at: None,
        sealed_at: None,
        original_document_id: None,
        settings: DocumentSettings::default(),
        warned_at: None,
    }
}

/// Writes a draft with its archive entry and first event.
pub(super) async fn insert(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    document: &documents::Document,
    folder: Option<FolderId>,
) -> Result<()> {
    documents::insert(tx, document).await?;
    hold(tx, at, session, document, folder).await
}

/// Puts a new draft into the account's archive.
async fn hold(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    document: &documents::Document,
    folder: Option<FolderId>,
) -> Result<()> {
    let (account, made) = (document.account_id, document.created_at);
    let entry = archive::ArchiveEntry::of(at.new_id(), document.id, account, Origin::Sent, made);
    let entry = archive::ArchiveEntry { folder_id: folder, ..entry };
    archive::insert(tx, &entry).await?;
    let by = json!({ "person": session.person(), "name": session.name });
    evidence::record(tx, document.id, EventKind::Created, document.created_at, json!({}), by).await
}

/// What the New document page shows before there is a draft: the account's defaults, one empty signatory.
///
/// # Errors
/// Failures of the store.
pub async fn defaults(at: &Installation, session: &Session) -> Result<DraftFields> {
    let account = at
        .store
        .read("documents.defaults", |tx| {
            Box::pin(async move { accounts::get(tx, session.account()).await?.ok_or_else(Error::not_found) })
        })
        .await?;
    let until = validity::proposed_date(&account.time_zone, at.now(), i64::from(account.default_validity_days));
    Ok(DraftFields {
        language: session.language,
        valid_until: until.to_string(),
        signatories: vec![first_row(session)],
        ..DraftFields::default()
    })
}

/// The row that waits to be filled in.
fn first_row(session: &Session) -> DraftSignatory {
    let method = proposed_method(session.policies.signature_types);
    DraftSignatory { method, ..DraftSignatory::empty(session.language, 1) }
}

/// Shows a draft.
///
/// # Errors
/// `not-found`; `already-sent` (Conflict) when it is no draft any more.
pub async fn view(at: &Installation, session: &Session, id: DocumentId) -> Result<Draft> {
    at.store.read("documents.draft", |tx| Box::pin(async move { read(tx, at, session, id).await })).await
}

pub(super) async fn read(tx: &mut Tx<'_>, at: &Installation, session: &Session, id: DocumentId) -> Result<Draft> {
    let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::No).await?;
    access::must_be_draft(&document)?;
    let invitations = invitations::of_document(tx, id).await?;
    let files: Vec<DraftFile> = files::of_document(tx, id).await?.into_iter().map(DraftFile::from).collect();
    let mut signatories: Vec<DraftSignatory> = invitations.iter().map(DraftSignatory::from).collect();
    if signatories.is_empty() {
        signatories.push(first_row(session));
    }
    let fields = DraftFields {
        name: document.name,
        message: document.message,
        language: document.language,
        valid_until: document.valid_until.map(|date| date.to_string()).unwrap_or_default(),
        in_order: signatories.iter().any(|signatory| signatory.step > 1),
        require_reading: document.require_reading,
        signatories,
        settings: document.settings,
    };
    let problems = problems(&fields, &files, &Rules::of(at, session));
    let (bytes, pages) = (files.iter().map(|file| file.bytes).sum(), files.iter().map(|file| file.pages).sum());
    Ok(Draft { id, version: document.version, fields, files, bytes, pages, problems })
}

impl From<files::File> for DraftFile {
    fn from(file: files::File) -> Self {
        let found = |key: &str| file.examined.get(key).and_then(|value| value.as_array()).cloned().unwrap_or_default();
        let mut warnings: Vec<String> = Vec::new();
        if file.arrived_signed {
            warnings.push("already-signed".to_owned());
        }
        if file.examined.get(CONVERTED_FROM).is_some() {
            warnings.push("converted".to_owned());
        }
        if file.examined.get("has_text").and_then(serde_json::Value::as_bool) == Some(false) {
            warnings.push("no-text".to_owned());
        }
        warnings.extend(found("findings").iter().filter_map(|finding| finding.as_str().map(str::to_owned)));
        Self { id: file.id, name: file.name, bytes: file.original_bytes, pages: file.pages, warnings }
    }
}

/// Saves what was typed, also when it is not yet fit to send; what is wrong comes back in [`Draft::problems`].
///
/// # Errors
/// `not-found`, `already-sent`, `changed-meanwhile` (Conflict: another tab saved it).
pub async fn save(
    at: &Installation,
    session: &Session,
    id: DocumentId,
    version: i64,
    fields: DraftFields,
) -> Result<Draft> {
    let fields = cut(fields);
    let now = at.now();
    let mut draft = at
        .store
        .write("documents.save", |tx| {
            let fields = &fields;
            Box::pin(async move {
                access::draft(tx, session, id).await?;
                let kept = documents::Draft {
                    name: fields.name.clone(),
                    language: fields.language,
                    message: fields.message.clone(),
                    require_reading: fields.require_reading,
                    valid_until: fields.valid_until.trim().parse().ok(),
                    settings: fields.settings.clone(),
                };
                if !documents::update_draft(tx, id, version, &kept, now).await? {
                    return Err(Error::of(Kind::Conflict, "changed-meanwhile"));
                }
                let rows = invitation_rows(at, id, fields);
                invitations::replace_all(tx, id, &rows).await?;
                read(tx, at, session, id).await
            })
        })
        .await?;
    // What cannot be kept in its column is still shown as typed.
    draft.problems = problems(&fields, &draft.files, &Rules::of(at, session));
    draft.fields = fields;
    Ok(draft)
}

/// Makes a new draft from any of the account's documents, with its files and signatories (D20, S4).
///
/// # Errors
/// `not-found`.
pub async fn duplicate(at: &Installation, session: &Session, id: DocumentId) -> Result<DocumentId> {
    let fields = defaults(at, session).await?;
    let (language, until) = (fields.language, fields.valid_until.parse().ok());
    let new = new_document(at, session, language, until);
    at.store
        .write("documents.duplicate", |tx| {
            let new = &new;
            Box::pin(async move {
                // Locked, so that its files are not freed while they are shared.
                let source = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
                let copy = documents::Document {
                    name: source.name,
                    message: source.message,
                    language: source.language,
                    require_reading: source.require_reading,
                    settings: source.settings,
                    original_document_id: source.original_document_id,
                    ..new.clone()
                };
                if let Some(same) = just_made(tx, session, &copy).await? {
                    return Ok(same);
                }
                insert(tx, at, session, &copy, None).await?;
                copy_signatories(tx, at, id, copy.id).await?;
                for (file, original) in signing_copy::originals(tx, id).await? {
                    let file = files::File { id: at.new_id(), document_id: copy.id, ..file };
                    files::insert(tx, &file).await?;
                    files::add_revision(tx, &files::Revision { file_id: file.id, ..original }).await?;
                }
                Ok::<_, Error>(copy.id)
            })
        })
        .await
}

/// The copy that another press of the same button has just made, while the document it is made from is locked.
pub(super) async fn just_made(
    tx: &mut Tx<'_>,
    session: &Session,
    copy: &documents::Document,
) -> Result<Option<DocumentId>> {
    let since = copy.created_at - SAME_PRESS;
    Ok(documents::just_made(tx, (session.account(), session.person()), &copy.name, since).await?)
}

/// Asks the signatories of a document in another, a draft, too: by the same ways, in the same order.
pub(super) async fn copy_signatories(
    tx: &mut Tx<'_>,
    at: &Installation,
    from: DocumentId,
    to: DocumentId,
) -> Result<()> {
    for invitation in invitations::of_document(tx, from).await? {
        let row = invitation_row(at, to, invitation.position, &DraftSignatory::from(&invitation));
        invitations::insert(tx, &row).await?;
    }
    Ok(())
}
