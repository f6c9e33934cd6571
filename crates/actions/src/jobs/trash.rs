//! The trash is emptied (features.md E11): what has lain there for 30 days is gone for good. It concerns one account's entry; the
//! content goes when nobody holds the document any more. Hashes and evidence of what was sent stay (H8).

use std::{collections::HashSet, io, path::Path};

use jiff::{SignedDuration, Timestamp};
use sinetti_domain::{DocumentId, documents::DocumentStatus, limits};
use sinetti_store::{Hash, Store, Tx, archive, blobs::hex, documents, files};

use crate::{Error, Installation, Result};

/// A content that was put here so recently may belong to an upload whose row is still being written.
const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// Removes what has lain in the trash long enough.
///
/// # Errors
/// Failures of the store. Content that cannot be erased now is erased at the next turn: only then is it written down as erased.
pub(super) async fn empty(at: &Installation) -> Result<()> {
    let now = at.now();
    let before = now - SignedDuration::from_hours(24 * limits::TRASH_DAYS);
    let due = at
        .store
        .read("jobs.trash.due", |tx| {
            Box::pin(async move { Ok::<_, Error>(archive::deleted_before(tx, before, 100).await?) })
        })
        .await?;
    for entry in &due {
        at.store.write("jobs.trash", |tx| Box::pin(async move { remove(tx, entry, before).await })).await?;
    }
    let orphans = at
        .store
        .read("jobs.trash.orphans", |tx| {
            Box::pin(async move { Ok::<_, Error>(documents::due::held_by_nobody(tx, 100).await?) })
        })
        .await?;
    for id in orphans {
        erase(at, id, now).await?;
    }
    Ok(())
}

/// Removes an entry that is still in the trash.
async fn remove(tx: &mut Tx<'_>, entry: &archive::ArchiveEntry, before: Timestamp) -> Result<()> {
    documents::lock(tx, entry.document_id).await?;
    archive::remove_deleted(tx, entry.id, before).await?;
    Ok(())
}

/// Erases the content of a document that nobody holds; a draft is removed whole.
async fn erase(at: &Installation, id: DocumentId, now: Timestamp) -> Result<()> {
    let contents = at
        .store
        .write("jobs.trash.erase", |tx| {
            Box::pin(async move {
                let Some(document) = documents::lock(tx, id).await? else { return Ok(Vec::new()) };
                let open = document.status == DocumentStatus::Pending;
                if open || !archive::of_document(tx, id).await?.is_empty() {
                    return Ok(Vec::new());
                }
                let revisions = files::revisions_of_document(tx, id).await?;
                if document.status == DocumentStatus::New {
                    documents::delete_draft(tx, id).await?;
                } else {
                    documents::set_erased(tx, id, now).await?;
                }
                Ok::<_, Error>(revisions)
            })
        })
        .await?;
    forget_pages(&at.data, &contents)?;
    for revision in &contents {
        erase_blob(&at.store, &revision.segment_sha256, now).await?;
    }
    Ok(())
}

/// Erases a content that nothing refers to. Were the same content put again at this very moment, it is put back.
async fn erase_blob(store: &Store, blob: &Hash, now: Timestamp) -> Result<()> {
    let blobs = store.blobs();
    let recent = blobs.put_at(blob).await?.is_none_or(|put| now.duration_since(put) < FRESH);
    if recent || is_in_use(store, blob).await? {
        return Ok(());
    }
    let content = blobs.get(blob).await?;
    blobs.delete(blob).await?;
    if is_in_use(store, blob).await? {
        blobs.put(content).await?;
    }
    Ok(())
}

async fn is_in_use(store: &Store, blob: &Hash) -> Result<bool> {
    store
        .read("jobs.trash.in_use", |tx| Box::pin(async move { Ok::<_, Error>(files::is_in_use(tx, blob).await?) }))
        .await
}

/// Removes the page images of these revisions from the cache, which are named by content, page and width.
fn forget_pages(data: &Path, revisions: &[files::Revision]) -> Result<()> {
    let contents: HashSet<String> = revisions.iter().map(|revision| hex(&revision.sha256)).collect();
    let entries = match std::fs::read_dir(data.join("cache/pages")) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::internal(error)),
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let content = name.to_str().and_then(|name| name.split('-').next());
        if content.is_some_and(|content| contents.contains(content)) {
            std::fs::remove_file(entry.path()).map_err(Error::internal)?;
        }
    }
    Ok(())
}
