//! Documents: the row, its lock, and its moves. What may follow what is asked of `domain`; here each move compares and sets.

use jiff::{Timestamp, civil::Date};
use sinetti_domain::{
    AccountId, DocumentId, Language, PersonId,
    documents::{CancelReason, DocumentStatus, SealState, ShownStatus},
    sending::DocumentSettings,
};

use crate::{
    StoreError, Tx,
    sql::{Sql, folded},
};

pub mod due;
pub mod list;

row! { document_columns,
    /// A document. `name_folded`, `shown` and `listed_at` are kept beside it for searching and sorting.
    pub struct Document {
        /// Made by the caller.
        pub id: DocumentId,
        /// The sending account.
        pub account_id: AccountId,
        /// Who made it.
        pub sender_person_id: PersonId,
        /// Its name.
        pub name: String,
        /// The one status.
        pub status: DocumentStatus,
        /// Why it is cancelled.
        pub cancel_reason: Option<CancelReason>,
        /// How far the seal is.
        pub seal_state: SealState,
        /// The PAdES level reached, such as `B-LTA`.
        pub seal_level: Option<String>,
        /// The language of mails to those who have no login, and of the signature pages.
        pub language: Language,
        /// The message of the invitation mail.
        pub message: String,
        /// Whether signatories must say that they have read it.
        pub require_reading: bool,
        /// The last day on which one may sign.
        pub valid_until: Option<Date>,
        /// The IANA zone that day is meant in.
        pub validity_zone: Option<String>,
        /// The moment from which on the links are closed.
        pub expires_at: Option<Timestamp>,
        /// Raised by every change of the draft; compared before the next.
        pub version: i64,
        /// Opens the public check page; unique.
        pub check_code: Option<String>,
        /// The draft was made.
        pub created_at: Timestamp,
        /// Last changed.
        pub updated_at: Timestamp,
        /// Sent.
        pub sent_at: Option<Timestamp>,
        /// Closed: everyone has signed, or it was cancelled.
        pub closed_at: Option<Timestamp>,
        /// The sealed files are durable.
        pub sealed_at: Option<Timestamp>,
        /// The document this one adds to or renews.
        pub original_document_id: Option<DocumentId>,
        /// What its sender settled beside files and signatories.
        pub settings: DocumentSettings,
        /// Its sender and who has not signed were warned that the end is near.
        pub warned_at: Option<Timestamp>,
    }
}

impl Document {
    /// What people are shown.
    #[must_use]
    pub fn shown(&self) -> ShownStatus {
        ShownStatus::of(self.status, self.cancel_reason, self.seal_state)
    }

    /// Whether the validity has ended, also before the job has written it down.
    #[must_use]
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|ends| now >= ends)
    }

    /// Whether signatures are being collected: sent, not closed, not ended, and somebody has not signed yet.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.status == DocumentStatus::Pending && self.seal_state == SealState::None && !self.has_ended(now)
    }
}

/// What is written by hand in a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Its name.
    pub name: String,
    /// The language of mails and signature pages.
    pub language: Language,
    /// The message of the invitation mail.
    pub message: String,
    /// Whether signatories must say that they have read it.
    pub require_reading: bool,
    /// The last day on which one may sign.
    pub valid_until: Option<Date>,
    /// What else the sender settled.
    pub settings: DocumentSettings,
}

/// What sending settles.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// When.
    pub at: Timestamp,
    /// Opens the public check page.
    pub check_code: String,
    /// The last day on which one may sign; nothing when there is no end.
    pub valid_until: Option<Date>,
    /// The zone that day is meant in.
    pub validity_zone: Option<String>,
    /// The moment from which on the links are closed.
    pub expires_at: Option<Timestamp>,
}

/// Adds a document, as a rule a draft.
///
/// # Errors
/// The database's.
pub async fn insert(tx: &mut Tx<'_>, document: &Document) -> Result<(), StoreError> {
    add(tx, &INSERT, document).await.map(drop)
}

/// Adds a document unless there is one with its id; `false` when there is.
///
/// # Errors
/// The database's.
pub async fn insert_new(tx: &mut Tx<'_>, document: &Document) -> Result<bool, StoreError> {
    add(tx, &INSERT_NEW, document).await
}

async fn add(tx: &mut Tx<'_>, statement: &Sql, document: &Document) -> Result<bool, StoreError> {
    let name_folded = folded(&document.name);
    let listed_at = document.sent_at.unwrap_or(document.updated_at);
    let mut values = document.values();
    values.extend_from_slice(binds![name_folded, listed_at]);
    tx.changed(statement, &values).await
}

/// A document by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: DocumentId) -> Result<Option<Document>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// A document by id, locked until the transaction ends: the first statement of everything that changes it. Order of locks:
/// account, document, invitation.
///
/// # Errors
/// The database's.
pub async fn lock(tx: &mut Tx<'_>, id: DocumentId) -> Result<Option<Document>, StoreError> {
    tx.optional(&LOCK, binds![id]).await
}

/// A document by the code of its check page.
///
/// # Errors
/// The database's.
pub async fn by_check_code(tx: &mut Tx<'_>, code: &str) -> Result<Option<Document>, StoreError> {
    tx.optional(&BY_CHECK_CODE, binds![code]).await
}

/// The documents that add to this one or renew it, oldest first.
///
/// # Errors
/// The database's.
pub async fn successors(tx: &mut Tx<'_>, original: DocumentId) -> Result<Vec<Document>, StoreError> {
    tx.list(&SUCCESSORS, binds![original]).await
}

/// A draft of that name that its maker has just made and not touched: another press of the same button.
///
/// # Errors
/// The database's.
pub async fn just_made(
    tx: &mut Tx<'_>,
    (account, person): (AccountId, PersonId),
    name: &str,
    since: Timestamp,
) -> Result<Option<DocumentId>, StoreError> {
    let name_folded = folded(name);
    let found: Option<Document> = tx.optional(&JUST_MADE, binds![account, person, name_folded, since]).await?;
    Ok(found.map(|document| document.id))
}

/// Writes a draft when it still is one of `version`, and raises the version; `false` when it is not.
///
/// # Errors
/// The database's.
pub async fn update_draft(
    tx: &mut Tx<'_>,
    id: DocumentId,
    version: i64,
    draft: &Draft,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let name_folded = folded(&draft.name);
    tx.changed(
        &UPDATE_DRAFT,
        binds![
            id,
            version,
            draft.name,
            name_folded,
            draft.language,
            draft.message,
            draft.require_reading,
            draft.valid_until,
            at,
            draft.settings
        ],
    )
    .await
}

/// Raises the version of a draft of `version`, after its files or invitations were changed; `false` when it is not.
///
/// # Errors
/// The database's.
pub async fn touch_draft(tx: &mut Tx<'_>, id: DocumentId, version: i64, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&TOUCH_DRAFT, binds![id, version, at]).await
}

/// Raises the version of a document of `version` for which signatures are being collected, after its invitations were changed;
/// `false` when it is not.
///
/// # Errors
/// The database's.
pub async fn touch_sent(tx: &mut Tx<'_>, id: DocumentId, version: i64, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&TOUCH_SENT, binds![id, version, at]).await
}

/// Removes a draft with everything that belongs to it, its blobs excepted; `false` when it is no draft.
///
/// # Errors
/// The database's.
pub async fn delete_draft(tx: &mut Tx<'_>, id: DocumentId) -> Result<bool, StoreError> {
    if !lock(tx, id).await?.is_some_and(|document| document.status == DocumentStatus::New) {
        return Ok(false);
    }
    for statement in
        [&DELETE_REVISIONS, &DELETE_FILES, &DELETE_INVITATIONS, &DELETE_ENTRIES, &DELETE_PERSONAL, &DELETE_EVENTS]
    {
        tx.execute(statement, binds![id]).await?;
    }
    tx.changed(&DELETE_DRAFT, binds![id]).await
}

/// new > pending, when it still is a draft of `version`; `false` when it is not.
///
/// # Errors
/// [`StoreError::Conflict`] when the check code is taken.
pub async fn mark_sent(tx: &mut Tx<'_>, id: DocumentId, version: i64, sent: &Sent) -> Result<bool, StoreError> {
    let (from, to) = allowed(DocumentStatus::New, DocumentStatus::Pending)?;
    let Sent { at, check_code, valid_until, validity_zone, expires_at } = sent;
    tx.changed(&MARK_SENT, binds![id, version, at, check_code, valid_until, validity_zone, expires_at, from, to]).await
}

/// A move that the table in `domain` allows.
fn allowed(from: DocumentStatus, to: DocumentStatus) -> Result<(DocumentStatus, DocumentStatus), StoreError> {
    StoreError::unless_allowed(from.may_become(to), "document", (from.word(), to.word()))?;
    Ok((from, to))
}

/// pending > cancelled. `seal` is [`SealState::Due`] when somebody has signed, [`SealState::None`] otherwise. `false` when it
/// is not pending, or everyone has signed.
///
/// # Errors
/// The database's.
pub async fn mark_cancelled(
    tx: &mut Tx<'_>,
    id: DocumentId,
    reason: CancelReason,
    seal: SealState,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let (from, to) = allowed(DocumentStatus::Pending, DocumentStatus::Cancelled)?;
    tx.changed(&MARK_CANCELLED, binds![id, reason, seal, at, from, to]).await
}

/// Everyone has signed: pending, and the seal is due. `false` when that was known, or it is not pending.
///
/// # Errors
/// The database's.
pub async fn mark_complete(tx: &mut Tx<'_>, id: DocumentId, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&MARK_COMPLETE, binds![id, at]).await
}

/// The sealed files are durable: pending > signed, and a cancelled document stays so. `false` when no seal was due, as when a
/// job runs twice.
///
/// # Errors
/// The database's.
pub async fn mark_sealed(tx: &mut Tx<'_>, id: DocumentId, level: &str, at: Timestamp) -> Result<bool, StoreError> {
    let (from, to) = allowed(DocumentStatus::Pending, DocumentStatus::Signed)?;
    tx.changed(&MARK_SEALED, binds![id, level, at, from, to]).await
}

/// Writes down that its content was erased; hashes and evidence stay.
///
/// # Errors
/// The database's.
pub async fn set_erased(tx: &mut Tx<'_>, id: DocumentId, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&SET_ERASED, binds![id, at]).await
}

/// Extends the validity of a pending document; nobody has been warned of the new end.
///
/// # Errors
/// The database's.
pub async fn set_validity(
    tx: &mut Tx<'_>,
    id: DocumentId,
    valid_until: Date,
    validity_zone: &str,
    expires_at: Timestamp,
    at: Timestamp,
) -> Result<bool, StoreError> {
    tx.changed(&SET_VALIDITY, binds![id, valid_until, validity_zone, expires_at, at]).await
}

macro_rules! insert {
    () => {
        concat!(
            "INSERT INTO document (",
            document_columns!(""),
            ", name_folded, listed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, \
            $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)"
        )
    };
}

statements! {
    INSERT: insert!();
    INSERT_NEW: concat!(insert!(), " ON CONFLICT (id) DO NOTHING");
    GET: concat!("SELECT ", document_columns!(""), " FROM document WHERE id = $1");
    // SQLite's one writer holds the lock on everything already.
    LOCK: concat!("SELECT ", document_columns!(""), " FROM document WHERE id = $1"),
        concat!("SELECT ", document_columns!(""), " FROM document WHERE id = $1 FOR UPDATE");
    BY_CHECK_CODE: concat!("SELECT ", document_columns!(""), " FROM document WHERE check_code = $1");
    SUCCESSORS: concat!(
        "SELECT ", document_columns!(""), " FROM document WHERE original_document_id = $1 ORDER BY created_at, id"
    );
    JUST_MADE: concat!(
        "SELECT ", document_columns!(""), " FROM document WHERE account_id = $1 AND sender_person_id = $2 \
        AND listed_at >= $4 AND created_at >= $4 AND name_folded = $3 AND status = 'new' AND version = 1 ORDER BY id LIMIT 1"
    );
    UPDATE_DRAFT: "UPDATE document SET name = $3, name_folded = $4, language = $5, message = $6, require_reading = $7, \
        valid_until = $8, updated_at = $9, listed_at = $9, settings = $10, version = version + 1 \
        WHERE id = $1 AND version = $2 AND status = 'new'";
    TOUCH_DRAFT: "UPDATE document SET updated_at = $3, listed_at = $3, version = version + 1 \
        WHERE id = $1 AND version = $2 AND status = 'new'";
    TOUCH_SENT: "UPDATE document SET updated_at = $3, version = version + 1 \
        WHERE id = $1 AND version = $2 AND status = 'pending' AND seal_state = 'none'";
    DELETE_REVISIONS: "DELETE FROM file_revision WHERE file_id IN (SELECT id FROM file WHERE document_id = $1)";
    DELETE_FILES: "DELETE FROM file WHERE document_id = $1";
    DELETE_INVITATIONS: "DELETE FROM invitation WHERE document_id = $1";
    DELETE_ENTRIES: "DELETE FROM archive_entry WHERE document_id = $1";
    DELETE_PERSONAL: "DELETE FROM event_personal WHERE document_id = $1";
    DELETE_EVENTS: "DELETE FROM event WHERE document_id = $1";
    DELETE_DRAFT: "DELETE FROM document WHERE id = $1 AND status = 'new'";
    MARK_SENT: "UPDATE document SET status = $9, sent_at = $3, updated_at = $3, listed_at = $3, check_code = $4, \
        valid_until = $5, validity_zone = $6, expires_at = $7, version = version + 1 \
        WHERE id = $1 AND version = $2 AND status = $8";
    MARK_CANCELLED: "UPDATE document SET status = $6, cancel_reason = $2, seal_state = $3, closed_at = $4, \
        updated_at = $4, version = version + 1 WHERE id = $1 AND status = $5 AND seal_state = 'none'";
    MARK_COMPLETE: "UPDATE document SET seal_state = 'due', closed_at = $2, updated_at = $2, version = version + 1 \
        WHERE id = $1 AND status = 'pending' AND seal_state = 'none'";
    MARK_SEALED: "UPDATE document SET seal_state = 'sealed', seal_level = $2, sealed_at = $3, updated_at = $3, \
        version = version + 1, status = CASE WHEN status = $4 THEN $5 ELSE status END \
        WHERE id = $1 AND seal_state = 'due'";
    SET_ERASED: "UPDATE document SET erased_at = $2 WHERE id = $1 AND erased_at IS NULL";
    SET_VALIDITY: "UPDATE document SET valid_until = $2, validity_zone = $3, expires_at = $4, updated_at = $5, \
        warned_at = NULL, version = version + 1 WHERE id = $1 AND status = 'pending' AND seal_state = 'none'";
}
