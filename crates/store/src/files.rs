//! Files of a document and their revisions. Only increments are kept: a revision is the prefix of the file up to its end.

use jiff::Timestamp;
use serde_json::Value as Json;
use sinetti_domain::{DocumentId, FileId, SignatureId};

use crate::{
    Hash, StoreError, Tx,
    sql::{Bind, Column, Columns, Value},
};

/// What a revision brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RevisionKind {
    /// The file as it was uploaded.
    Original,
    /// Footer, signature pages and fields, certified by the service.
    SigningCopy,
    /// One signature.
    Signature,
    /// The seal of the service.
    Seal,
    /// Renewed validation data and time stamp of a sealed file.
    Renewal,
}

impl RevisionKind {
    /// The word in the database.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::SigningCopy => "signing-copy",
            Self::Signature => "signature",
            Self::Seal => "seal",
            Self::Renewal => "renewal",
        }
    }

    /// Reads the word back.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Original, Self::SigningCopy, Self::Signature, Self::Seal, Self::Renewal]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

impl Column for RevisionKind {
    fn read<R: Columns>(row: &R, column: &str) -> Result<Option<Self>, StoreError> {
        let Some(word) = row.text(column)? else { return Ok(None) };
        let unreadable = || StoreError::Unreadable { column: column.to_owned(), value: word.clone() };
        Self::parse(&word).map(Some).ok_or_else(unreadable)
    }
}

impl Bind for RevisionKind {
    const NULL: Value<'static> = Value::Text(None);
    fn value(&self) -> Value<'_> {
        Value::Text(Some(self.word()))
    }
}

row! { file_columns,
    /// One PDF of a document.
    pub struct File {
        /// Made by the caller.
        pub id: FileId,
        /// The document.
        pub document_id: DocumentId,
        /// Its place, from 1.
        pub position: u32,
        /// The name it was uploaded with.
        pub name: String,
        /// SHA-256 of the upload.
        pub original_sha256: Hash,
        /// Its size.
        pub original_bytes: u64,
        /// Its pages.
        pub pages: u32,
        /// What the examination found.
        pub examined: Json,
        /// Whether it carried signatures when it came.
        pub arrived_signed: bool,
        /// Uploaded.
        pub created_at: Timestamp,
    }
}

row! { revision_columns,
    /// One increment of a file.
    pub struct Revision {
        /// The file.
        pub file_id: FileId,
        /// From 0 (the original) without gaps.
        pub number: u32,
        /// What it brought.
        pub kind: RevisionKind,
        /// Size of the file up to and with this revision.
        pub end_offset: u64,
        /// SHA-256 of the file up to `end_offset`.
        pub sha256: Hash,
        /// The blob with this increment alone.
        pub segment_sha256: Hash,
        /// The signature it brought.
        pub signature_id: Option<SignatureId>,
        /// Made.
        pub created_at: Timestamp,
    }
}

/// Adds a file.
///
/// # Errors
/// The database's.
pub async fn insert(tx: &mut Tx<'_>, file: &File) -> Result<(), StoreError> {
    tx.execute(&INSERT, &file.values()).await.map(drop)
}

/// A file by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: FileId) -> Result<Option<File>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// The files of a document by place.
///
/// # Errors
/// The database's.
pub async fn of_document(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<File>, StoreError> {
    tx.list(&OF_DOCUMENT, binds![document]).await
}

/// Takes a file out of a draft, with its revisions. The caller has locked the draft. The blob stays until a sweep finds it unused.
///
/// # Errors
/// The database's.
pub async fn remove(tx: &mut Tx<'_>, document: DocumentId, id: FileId) -> Result<bool, StoreError> {
    tx.execute(&REMOVE_REVISIONS, binds![id, document]).await?;
    tx.changed(&REMOVE, binds![id, document]).await
}

/// Sets the places of a draft's files to the order given. The caller has locked the draft. Files not named keep their place.
///
/// # Errors
/// The database's.
pub async fn reorder(tx: &mut Tx<'_>, document: DocumentId, order: &[FileId]) -> Result<(), StoreError> {
    for (position, id) in (1_i64..).zip(order) {
        tx.execute(&SET_POSITION, binds![id, document, position]).await?;
    }
    Ok(())
}

/// Moves a file with its revisions to another document, as its first. The caller has locked the draft that it was in.
///
/// # Errors
/// The database's.
pub async fn move_to(tx: &mut Tx<'_>, id: FileId, from: DocumentId, to: DocumentId) -> Result<bool, StoreError> {
    tx.changed(&MOVE_TO, binds![id, from, to]).await
}

/// Adds a revision.
///
/// # Errors
/// [`StoreError::Conflict`] when the file has a revision of that number: somebody else was faster.
pub async fn add_revision(tx: &mut Tx<'_>, revision: &Revision) -> Result<(), StoreError> {
    tx.execute(&ADD_REVISION, &revision.values()).await.map(drop)
}

/// The revisions of a file in order.
///
/// # Errors
/// The database's.
pub async fn revisions(tx: &mut Tx<'_>, file: FileId) -> Result<Vec<Revision>, StoreError> {
    tx.list(&REVISIONS, binds![file]).await
}

/// The revisions of all files of a document, by file's place and number.
///
/// # Errors
/// The database's.
pub async fn revisions_of_document(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<Revision>, StoreError> {
    tx.list(&REVISIONS_OF_DOCUMENT, binds![document]).await
}

/// The newest revision of a file.
///
/// # Errors
/// The database's.
pub async fn last_revision(tx: &mut Tx<'_>, file: FileId) -> Result<Option<Revision>, StoreError> {
    tx.optional(&LAST_REVISION, binds![file]).await
}

/// The revisions whose whole file has this SHA-256: what the check page looks up when a PDF is dropped on it.
///
/// # Errors
/// The database's.
pub async fn by_sha256(tx: &mut Tx<'_>, sha256: &Hash) -> Result<Vec<Revision>, StoreError> {
    tx.list(&BY_SHA256, binds![sha256]).await
}

/// Removes the revisions after `number` (before anybody has signed, when a new signing copy is made); how many.
///
/// # Errors
/// The database's.
pub async fn remove_revisions_after(tx: &mut Tx<'_>, file: FileId, number: u32) -> Result<u64, StoreError> {
    tx.execute(&REMOVE_AFTER, binds![file, number]).await
}

/// Whether anything refers to the blob whose content is not erased.
///
/// # Errors
/// The database's.
pub async fn is_in_use(tx: &mut Tx<'_>, blob: &Hash) -> Result<bool, StoreError> {
    Ok(tx.number(&IN_USE, binds![blob]).await? > 0)
}

statements! {
    INSERT: concat!("INSERT INTO file (", file_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    GET: concat!("SELECT ", file_columns!(""), " FROM file WHERE id = $1");
    OF_DOCUMENT: concat!("SELECT ", file_columns!(""), " FROM file WHERE document_id = $1 ORDER BY position, id");
    REMOVE_REVISIONS: "DELETE FROM file_revision WHERE file_id IN (SELECT id FROM file WHERE id = $1 AND document_id = $2)";
    REMOVE: "DELETE FROM file WHERE id = $1 AND document_id = $2";
    SET_POSITION: "UPDATE file SET position = $3 WHERE id = $1 AND document_id = $2";
    MOVE_TO: "UPDATE file SET document_id = $3, position = 1 WHERE id = $1 AND document_id = $2";
    ADD_REVISION: concat!("INSERT INTO file_revision (", revision_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    REVISIONS: concat!("SELECT ", revision_columns!(""), " FROM file_revision WHERE file_id = $1 ORDER BY number");
    REVISIONS_OF_DOCUMENT: concat!(
        "SELECT ", revision_columns!("r."), " FROM file_revision r JOIN file f ON f.id = r.file_id \
        WHERE f.document_id = $1 ORDER BY f.position, f.id, r.number"
    );
    LAST_REVISION: concat!(
        "SELECT ", revision_columns!(""), " FROM file_revision WHERE file_id = $1 ORDER BY number DESC LIMIT 1"
    );
    BY_SHA256: concat!("SELECT ", revision_columns!(""), " FROM file_revision WHERE sha256 = $1 ORDER BY file_id, number");
    REMOVE_AFTER: "DELETE FROM file_revision WHERE file_id = $1 AND number > $2";
    IN_USE: "SELECT COUNT(*) AS n FROM (SELECT f.document_id FROM file f WHERE f.original_sha256 = $1 \
        UNION ALL SELECT f.document_id FROM file_revision r JOIN file f ON f.id = r.file_id WHERE r.segment_sha256 = $1) AS used \
        JOIN document d ON d.id = used.document_id WHERE d.erased_at IS NULL";
}
