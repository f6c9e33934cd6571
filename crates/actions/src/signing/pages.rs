//! Page images and text for a signatory.

use sinetti_domain::{FileId, LinkId};

use super::link::{self, Wanted};
use crate::{
    Error, Installation, Kind, Result,
    documents::{
        content,
        download::{FileRevisions, newest},
        pages::image,
    },
};

/// A page as WebP; `page` counts from 1.
///
/// # Errors
/// As [`super::view::view`]; `not-found`; `page-cannot-be-shown`.
pub async fn page_image(
    at: &Installation,
    link: LinkId,
    ticket: &str,
    file: FileId,
    page: u32,
    width: u32,
) -> Result<bytes::Bytes> {
    image(at, &file_of(at, link, ticket, file).await?, page, width).await
}

/// The text of a file, a string a page of the original.
///
/// # Errors
/// As [`page_image`].
pub async fn text(at: &Installation, link: LinkId, ticket: &str, file: FileId) -> Result<Vec<String>> {
    let (file, revisions) = file_of(at, link, ticket, file).await?;
    let bytes = content::whole(&at.store, &revisions[..1]).await?;
    let unshown = || Error::of(Kind::Unavailable, "page-cannot-be-shown");
    let text =
        at.workers.text(bytes, None).await.map_err(|error| Error { cause: Some(Box::new(error)), ..unshown() })?;
    let mut pages = text.map_err(|error| Error { cause: Some(Box::new(error)), ..unshown() })?;
    pages.truncate(file.pages as usize);
    Ok(pages)
}

async fn file_of(at: &Installation, link: LinkId, ticket: &str, file: FileId) -> Result<FileRevisions> {
    let now = at.now();
    let mut found = at
        .store
        .read("signing.page", |tx| {
            Box::pin(async move {
                let reached = link::by_ticket(tx, link, ticket, Wanted::File(file), now).await?;
                newest(tx, reached.document().id, Some(file)).await
            })
        })
        .await?;
    found.pop().ok_or_else(Error::not_found)
}
