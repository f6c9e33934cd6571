//! Download for a signatory: before signing what is to be signed, after completion the sealed file, as long as the ticket lasts.

use serde_json::json;
use sinetti_domain::{FileId, LinkId, evidence::EventKind};
use sinetti_store::documents;

use super::link;
use crate::{
    Error, Installation, Result, Visitor,
    documents::download::{Download, newest, pack},
    evidence,
};

/// All files (a ZIP of several) or one of them.
///
/// # Errors
/// As [`super::view::view`].
pub async fn download(
    at: &Installation,
    visitor: &Visitor,
    link: LinkId,
    ticket: &str,
    file: Option<FileId>,
) -> Result<Download> {
    let now = at.now();
    let (document, files) = at
        .store
        .write("signing.download", |tx| {
            Box::pin(async move {
                let reached = link::by_ticket(tx, link, ticket, now).await?;
                let id = reached.document.id;
                documents::lock(tx, id).await?;
                let files = newest(tx, id, file).await?;
                let own = reached.current()?;
                let personal = json!({ "name": own.name, "address": own.email, "device": evidence::device(visitor) });
                let public = json!({ "place": own.position, "files": files.iter().map(|(file, _)| file.id).collect::<Vec<_>>() });
                evidence::record(tx, id, EventKind::Downloaded, now, public, personal).await?;
                Ok::<_, Error>((reached.document, files))
            })
        })
        .await?;
    pack(&at.store, &document, files).await
}
