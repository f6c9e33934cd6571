//! Page images and text of a document's files, for those who may see it.

use bytes::Bytes;
use sinetti_domain::{DocumentId, FileId, permissions::Permission};
use sinetti_store::blobs::hex;

use super::{
    access, content,
    download::{FileRevisions, newest},
};
use crate::{Error, Installation, Kind, Result, Session};

/// A page as WebP, about `width` pixels wide (one of a few widths). `page` counts from 1.
///
/// # Errors
/// `not-found`; `page-cannot-be-shown` (Unavailable) when the renderer gave up on it.
pub async fn page_image(
    at: &Installation,
    session: &Session,
    id: DocumentId,
    file: FileId,
    page: u32,
    width: u32,
) -> Result<Bytes> {
    let files = at
        .store
        .read("documents.page", |tx| {
            Box::pin(async move {
                access::find_also_in_trash(tx, session, id, Permission::ReadDocuments, access::Lock::No).await?;
                newest(tx, id, Some(file)).await
            })
        })
        .await?;
    image(at, &files[0], page, width).await
}

/// Widths that are made, so that a few images serve every screen.
const WIDTHS: [u32; 4] = [160, 840, 1260, 1680];

/// The image of a page of a file's original as everybody signs it: later revisions change fields, not pages, and those are
/// drawn too. Kept under `cache/pages` by content, page and width.
pub(crate) async fn image(
    at: &Installation,
    (file, revisions): &FileRevisions,
    page: u32,
    width: u32,
) -> Result<Bytes> {
    if page == 0 || page > file.pages.saturating_add(40) {
        return Err(Error::not_found());
    }
    let width = WIDTHS.into_iter().find(|kept| *kept >= width).unwrap_or(WIDTHS[3]);
    let last = revisions.last().ok_or_else(Error::not_found)?;
    let path = at.data.join("cache/pages").join(format!("{}-{page}-{width}", hex(&last.sha256)));
    if let Ok(kept) = tokio::fs::read(&path).await {
        return Ok(Bytes::from(kept));
    }
    let bytes = content::whole(&at.store, revisions).await?;
    let unshown = || Error::of(Kind::Unavailable, "page-cannot-be-shown");
    let image = at
        .workers
        .render(bytes, page - 1, width)
        .await
        .map_err(|error| Error { cause: Some(Box::new(error)), ..unshown() })?;
    let image = match image {
        Ok(image) => image,
        Err(sinetti_pdf::pages::PageError::NoSuchPage) => return Err(Error::not_found()),
        Err(error) => return Err(Error { cause: Some(Box::new(error)), ..unshown() }),
    };
    keep(&path, &image.bytes).await;
    Ok(Bytes::from(image.bytes))
}

/// Keeps an image for the next reader. The cache may be lost or refuse: then it is drawn again.
async fn keep(path: &std::path::Path, bytes: &[u8]) {
    let temporary = path.with_extension(format!("{:x}.new", bytes.as_ptr() as usize));
    let write = async {
        if let Some(folder) = path.parent() {
            tokio::fs::create_dir_all(folder).await?;
        }
        tokio::fs::write(&temporary, bytes).await?;
        tokio::fs::rename(&temporary, path).await
    };
    if let Err(error) = write.await {
        tracing::warn!(%error, "a page image could not be kept in the cache");
    }
}
