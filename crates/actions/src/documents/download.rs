//! Download a document's newest files (features.md H1, E3): one PDF, or a ZIP of several.

use serde_json::json;
use sinetti_domain::{DocumentId, FileId, documents::ShownStatus, evidence::EventKind, permissions::Permission};
use sinetti_store::{Store, Tx, documents, files};

pub use super::handed_out::{Content, Reading};
use super::{access, content};
use crate::{Error, Installation, Result, Session, Visitor, evidence};

/// A file to hand out.
#[derive(Debug, Clone)]
pub struct Download {
    /// A name that is safe in a header and on disk.
    pub name: String,
    /// `application/pdf` or `application/zip`.
    pub content_type: &'static str,
    /// What is in it.
    pub content: Content,
}

/// The newest revision of every file, also partly signed; recorded in the evidence.
///
/// # Errors
/// `not-found`.
pub async fn download(at: &Installation, session: &Session, visitor: &Visitor, id: DocumentId) -> Result<Download> {
    hand_out(at, session, visitor, id, None).await
}

/// One file's newest revision.
///
/// # Errors
/// `not-found`.
pub async fn download_file(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    file: FileId,
) -> Result<Download> {
    hand_out(at, session, visitor, id, Some(file)).await
}

async fn hand_out(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    only: Option<FileId>,
) -> Result<Download> {
    let now = at.now();
    let (document, files) = at
        .store
        .write("documents.download", |tx| {
            Box::pin(async move {
                let (document, _) =
                    access::find_also_in_trash(tx, session, id, Permission::ReadDocuments, access::Lock::Yes).await?;
                let files = newest(tx, id, only).await?;
                let personal =
                    json!({ "person": session.person(), "name": session.name, "device": evidence::device(visitor) });
                let public = json!({ "files": files.iter().map(|(file, _)| file.id).collect::<Vec<_>>() });
                evidence::record(tx, id, EventKind::Downloaded, now, public, personal).await?;
                Ok::<_, Error>((document, files))
            })
        })
        .await?;
    pack(&at.store, &document, files).await
}

/// A file with all its revisions.
pub(crate) type FileRevisions = (files::File, Vec<files::Revision>);

/// The files of a document with their revisions, or the one asked for.
pub(crate) async fn newest(tx: &mut Tx<'_>, id: DocumentId, only: Option<FileId>) -> Result<Vec<FileRevisions>> {
    let files = files::of_document(tx, id).await?;
    let mut revisions = content::by_file(files::revisions_of_document(tx, id).await?);
    let mut found = Vec::new();
    for file in files.into_iter().filter(|file| only.is_none_or(|only| only == file.id)) {
        let place = revisions
            .iter()
            .position(|of| of[0].file_id == file.id)
            .ok_or_else(|| Error::internal("a file without revisions"))?;
        found.push((file, revisions.swap_remove(place)));
    }
    if found.is_empty() { Err(Error::not_found()) } else { Ok(found) }
}

/// One PDF as it is, several as a ZIP.
pub(crate) async fn pack(store: &Store, document: &documents::Document, files: Vec<FileRevisions>) -> Result<Download> {
    let mark = match document.shown() {
        ShownStatus::Signed => "signed",
        ShownStatus::Draft => "draft",
        _ => "partly-signed",
    };
    if let [(file, revisions)] = &files[..] {
        let content = Content::of_file(store, revisions).await?;
        let stem = file.name.trim_end_matches(".pdf");
        return Ok(Download { name: format!("{stem}-{mark}.pdf"), content_type: "application/pdf", content });
    }
    let mut contents = Vec::new();
    for (index, (file, revisions)) in files.iter().enumerate() {
        contents.push((format!("{:02} {}", index + 1, file.name), Content::of_file(store, revisions).await?.let_go()));
    }
    let name = format!("{}-{mark}.zip", safe_name(&document.name));
    Ok(Download { name, content_type: "application/zip", content: Content::archive(store, contents).await? })
}

/// A document's name as a file name.
fn safe_name(name: &str) -> String {
    let safe: String =
        name.chars().map(|c| if "/\\<>:\"|?*".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let safe = sinetti_domain::people::one_line(safe.trim_matches(['.', ' ']));
    if safe.is_empty() { "documents".to_owned() } else { safe }
}

#[cfg(test)]
mod tests {
    use super::safe_name;

    #[test]
    fn names_of_archives_are_harmless() {
        assert_eq!(safe_name("../a/b: \"c\""), "a b c");
        assert_eq!(safe_name(" . "), "documents");
    }
}
