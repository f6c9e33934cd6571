//! Download for a signatory: before signing what is to be signed, after completion the sealed file, as long as the ticket lasts.

use serde_json::json;
use sinetti_domain::{LinkId, evidence::EventKind};
use sinetti_store::documents;

use super::link::{self, Wanted};
use crate::{
    Error, Installation, Result, Visitor,
    documents::download::{Download, newest, pack},
    evidence,
};

/// All files of a document (a ZIP of several), or one file.
///
/// # Errors
/// As [`super::view::view`].
pub async fn download(
    at: &Installation,
    visitor: &Visitor,
    link: LinkId,
    ticket: &str,
    wanted: Wanted,
) -> Result<Download> {
    let now = at.now();
    let (document, files) = at
        .store
        .write("signing.download", |tx| {
            Box::pin(async move {
                let reached = link::by_ticket(tx, link, ticket, wanted, now).await?;
                let id = reached.document().id;
                let file = if let Wanted::File(file) = wanted { Some(file) } else { None };
                documents::lock(tx, id).await?;
                let files = newest(tx, id, file).await?;
                let own = reached.current()?;
                let more = json!({ "device": evidence::device(visitor) });
                let personal = evidence::signatory(own, more);
                let public = json!({ "place": own.position, "files": files.iter().map(|(file, _)| file.id).collect::<Vec<_>>() });
                evidence::record(tx, id, EventKind::Downloaded, now, public, personal).await?;
                Ok::<_, Error>((reached.document().clone(), files))
            })
        })
        .await?;
    pack(&at.store, &document, files).await
}
