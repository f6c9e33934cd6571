//! Archive entries: that a holder has a document; and the folders they lie in.

use jiff::Timestamp;
use sinetti_domain::{AccountId, ArchiveEntryId, DocumentId, FolderId, archive::Origin};

use crate::{Hash, StoreError, Tx};

row! { folder_columns,
    /// A folder of an account.
    pub struct Folder {
        /// Made by the caller.
        pub id: FolderId,
        /// Whose.
        pub account_id: AccountId,
        /// In which other folder.
        pub parent_id: Option<FolderId>,
        /// Its name.
        pub name: String,
        /// What its name is sorted by.
        pub sort_key: String,
        /// Made.
        pub created_at: Timestamp,
    }
}

row! { entry_columns,
    /// That a holder, an account or somebody known by identity, has a document.
    pub struct ArchiveEntry {
        /// Made by the caller.
        pub id: ArchiveEntryId,
        /// The document.
        pub document_id: DocumentId,
        /// The account that holds it.
        pub account_id: Option<AccountId>,
        /// Or the keyed hash of the identity that does, not yet registered.
        pub identity_hmac: Option<Hash>,
        /// In which folder; unsorted when none.
        pub folder_id: Option<FolderId>,
        /// How they came to have it.
        pub origin: Origin,
        /// Gone from then on.
        pub keep_until: Option<Timestamp>,
        /// In the trash since.
        pub deleted_at: Option<Timestamp>,
        /// Since.
        pub created_at: Timestamp,
    }
}

impl ArchiveEntry {
    /// That an account has a document, unsorted and for good.
    #[must_use]
    pub fn of(
        id: ArchiveEntryId,
        document_id: DocumentId,
        account: AccountId,
        origin: Origin,
        created_at: Timestamp,
    ) -> Self {
        Self {
            id,
            document_id,
            account_id: Some(account),
            identity_hmac: None,
            folder_id: None,
            origin,
            keep_until: None,
            deleted_at: None,
            created_at,
        }
    }
}

/// Adds an entry.
///
/// # Errors
/// [`StoreError::Conflict`] when the holder has the document already.
pub async fn insert(tx: &mut Tx<'_>, entry: &ArchiveEntry) -> Result<(), StoreError> {
    tx.execute(&INSERT, &entry.values()).await.map(drop)
}

/// The entry by which an account has a document, in the trash or not.
///
/// # Errors
/// The database's.
pub async fn of_account(
    tx: &mut Tx<'_>,
    document: DocumentId,
    account: AccountId,
) -> Result<Option<ArchiveEntry>, StoreError> {
    tx.optional(&OF_ACCOUNT, binds![document, account]).await
}

/// Whether an account of this name has a document since one of its own signed it for it.
///
/// # Errors
/// The database's.
pub async fn holds(tx: &mut Tx<'_>, document: DocumentId, account: &str) -> Result<bool, StoreError> {
    Ok(tx.number(&HOLDS, binds![document, account, Origin::Signed]).await? > 0)
}

/// Every holder's entry of a document, oldest first.
///
/// # Errors
/// The database's.
pub async fn of_document(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<ArchiveEntry>, StoreError> {
    tx.list(&OF_DOCUMENT, binds![document]).await
}

/// Moves an entry to a folder, or to the unsorted root.
///
/// # Errors
/// The database's.
pub async fn set_folder(tx: &mut Tx<'_>, id: ArchiveEntryId, folder: Option<FolderId>) -> Result<bool, StoreError> {
    tx.changed(&SET_FOLDER, binds![id, folder]).await
}

/// Puts an entry in the trash, or with `None` takes it out.
///
/// # Errors
/// The database's.
pub async fn set_deleted(tx: &mut Tx<'_>, id: ArchiveEntryId, at: Option<Timestamp>) -> Result<bool, StoreError> {
    tx.changed(&SET_DELETED, binds![id, at]).await
}

/// Entries that have lain in the trash since before `before`, the longest first.
///
/// # Errors
/// The database's.
pub async fn deleted_before(tx: &mut Tx<'_>, before: Timestamp, limit: u32) -> Result<Vec<ArchiveEntry>, StoreError> {
    tx.list(&DELETED_BEFORE, binds![before, limit]).await
}

/// Removes an entry for good, when it has lain in the trash since before `before`; `false` when it was taken out.
///
/// # Errors
/// The database's.
pub async fn remove_deleted(tx: &mut Tx<'_>, id: ArchiveEntryId, before: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&REMOVE_DELETED, binds![id, before]).await
}

/// Adds a folder.
///
/// # Errors
/// The database's.
pub async fn insert_folder(tx: &mut Tx<'_>, folder: &Folder) -> Result<(), StoreError> {
    tx.execute(&INSERT_FOLDER, &folder.values()).await.map(drop)
}

/// A folder by id.
///
/// # Errors
/// The database's.
pub async fn folder(tx: &mut Tx<'_>, id: FolderId) -> Result<Option<Folder>, StoreError> {
    tx.optional(&FOLDER, binds![id]).await
}

/// The folders of an account by name.
///
/// # Errors
/// The database's.
pub async fn folders(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Folder>, StoreError> {
    tx.list(&FOLDERS, binds![account]).await
}

/// Gives a folder another name.
///
/// # Errors
/// The database's.
pub async fn rename_folder(tx: &mut Tx<'_>, id: FolderId, name: &str, sort_key: &str) -> Result<bool, StoreError> {
    tx.changed(&RENAME_FOLDER, binds![id, name, sort_key]).await
}

statements! {
    INSERT: concat!("INSERT INTO archive_entry (", entry_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    OF_ACCOUNT: concat!("SELECT ", entry_columns!(""), " FROM archive_entry WHERE document_id = $1 AND account_id = $2");
    HOLDS: "SELECT COUNT(*) AS n FROM archive_entry e JOIN account a ON a.id = e.account_id \
        WHERE e.document_id = $1 AND a.name = $2 AND e.origin = $3 AND e.deleted_at IS NULL";
    OF_DOCUMENT: concat!("SELECT ", entry_columns!(""), " FROM archive_entry WHERE document_id = $1 ORDER BY created_at, id");
    SET_FOLDER: "UPDATE archive_entry SET folder_id = $2 WHERE id = $1";
    SET_DELETED: "UPDATE archive_entry SET deleted_at = $2 WHERE id = $1";
    DELETED_BEFORE: concat!(
        "SELECT ", entry_columns!(""), " FROM archive_entry WHERE deleted_at IS NOT NULL AND deleted_at < $1 \
        ORDER BY deleted_at, id LIMIT $2"
    );
    REMOVE_DELETED: "DELETE FROM archive_entry WHERE id = $1 AND deleted_at IS NOT NULL AND deleted_at < $2";
    INSERT_FOLDER: concat!("INSERT INTO folder (", folder_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6)");
    FOLDER: concat!("SELECT ", folder_columns!(""), " FROM folder WHERE id = $1");
    FOLDERS: concat!("SELECT ", folder_columns!(""), " FROM folder WHERE account_id = $1 ORDER BY sort_key, id");
    RENAME_FOLDER: "UPDATE folder SET name = $2, sort_key = $3 WHERE id = $1";
}
