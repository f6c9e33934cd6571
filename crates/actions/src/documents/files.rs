//! Files of a draft: added through intake, removed, reordered (features.md D1, D2).

use serde_json::json;
use sinetti_domain::{DocumentId, FileId, Refused, people};
use sinetti_pdf::{Examined, Refusal};
use sinetti_store::{documents, files};

use super::{access, office};
use crate::{Error, Installation, Kind, Result, Session};

/// One uploaded file.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The browser's name for it.
    pub name: String,
    /// Its bytes.
    pub bytes: bytes::Bytes,
}

/// Adds files. Each goes through intake; those refused come back with the reason (argument `file` is the name), the others stay.
///
/// # Errors
/// `not-found`, `already-sent`. Refusals of single files are the value, not an error: `file-not-pdf`, `file-encrypted`,
/// `file-office-unavailable`, `file-not-converted`, `file-broken`, `file-too-complex`, `file-signed-locked`, `files-too-large`,
/// `files-too-many`, `pages-too-many`, ...
pub async fn add(at: &Installation, session: &Session, id: DocumentId, uploads: Vec<Upload>) -> Result<Vec<Refused>> {
    let mut refusals = Vec::new();
    for upload in uploads {
        // What is refused is named as the person knows it, what is kept as the PDF that it is.
        let given = given_name(&upload.name);
        let refused = |refusal: Refused| refusal.at("files").with("file", &given);
        match add_one(at, session, id, &upload.name, upload.bytes).await {
            Ok(()) => {}
            Err(error) if error.kind == Kind::Invalid => refusals.extend(error.refusals.into_iter().map(refused)),
            Err(error) => return Err(error),
        }
    }
    Ok(refusals)
}

async fn add_one(at: &Installation, session: &Session, id: DocumentId, given: &str, bytes: bytes::Bytes) -> Result<()> {
    let limits = at.settings.limits;
    // Looked at before the work of intake, and again where it counts, in the transaction.
    let present = at
        .store
        .write("documents.files.room", |tx| {
            Box::pin(async move {
                access::draft(tx, session, id).await?;
                Ok::<_, Error>(files::of_document(tx, id).await?)
            })
        })
        .await?;
    room(&present, bytes.len() as u64, 0, &limits)?;
    let (bytes, converted) = office::as_pdf(at, bytes).await?;
    let size = bytes.len() as u64;
    let examined = examine(at, &bytes).await?;
    room(&present, size, examined.pages, &limits)?;
    // The file had to be in memory for its examination; what is kept is the same bytes under the same hash.
    let original_sha256 = at.store.blobs().put(bytes).await?;
    let now = at.now();
    let file = files::File {
        id: at.new_id(),
        document_id: id,
        position: 0,
        name: file_name(given, converted),
        original_sha256,
        original_bytes: size,
        pages: examined.pages,
        arrived_signed: examined.signatures > 0,
        examined: noted(&examined, converted.then(|| given_name(given))),
        created_at: now,
    };
    at.store
        .write("documents.files.add", |tx| {
            let file = &file;
            Box::pin(async move {
                let document = access::draft(tx, session, id).await?;
                let present = files::of_document(tx, id).await?;
                room(&present, size, file.pages, &limits)?;
                let position = present.last().map_or(1, |last| last.position + 1);
                files::insert(tx, &files::File { position, ..file.clone() }).await?;
                let original = files::Revision {
                    file_id: file.id,
                    number: 0,
                    kind: files::RevisionKind::Original,
                    end_offset: size,
                    sha256: original_sha256,
                    segment_sha256: original_sha256,
                    signature_id: None,
                    created_at: now,
                };
                files::add_revision(tx, &original).await?;
                documents::touch_draft(tx, id, document.version, now).await?;
                Ok::<_, Error>(())
            })
        })
        .await
}

/// The key in a file's `examined` with the name of the file that this PDF was made of.
pub(super) const CONVERTED_FROM: &str = "converted_from";

/// What is kept of the examination.
fn noted(examined: &Examined, converted_from: Option<String>) -> serde_json::Value {
    let mut noted = serde_json::to_value(examined).unwrap_or_else(|_| json!({}));
    if let Some(name) = converted_from {
        noted[CONVERTED_FROM] = json!(name);
    }
    noted
}

/// Whether one more file fits the limits of a document.
fn room(
    present: &[files::File],
    bytes: u64,
    pages: u32,
    limits: &sinetti_domain::limits::DocumentLimits,
) -> Result<()> {
    if present.len() >= limits.files as usize {
        return Err(Refused::new("files-too-many").with("limit", limits.files).into());
    }
    if present.iter().map(|file| file.original_bytes).sum::<u64>() + bytes > limits.bytes {
        return Err(Refused::new("files-too-large").with("limit", limits.bytes / (1024 * 1024)).into());
    }
    if present.iter().map(|file| file.pages).sum::<u32>() + pages > limits.pages {
        return Err(Refused::new("pages-too-many").with("limit", limits.pages).into());
    }
    Ok(())
}

async fn examine(at: &Installation, bytes: &bytes::Bytes) -> Result<Examined> {
    at.workers.examine(bytes.clone()).await.map_err(unavailable)?.map_err(|refusal| refused(&refusal).into())
}

/// The reader of PDFs could not be asked at all.
pub(crate) fn unavailable(error: sinetti_pdf::WorkerError) -> Error {
    Error {
        kind: Kind::Unavailable,
        refusals: vec![Refused::new("pdf-reader-unavailable")],
        cause: Some(Box::new(error)),
    }
}

/// The refusal of a file in the words of the pages.
pub(crate) fn refused(refusal: &Refusal) -> Refused {
    match refusal {
        Refusal::NotPdf => Refused::new("file-not-pdf"),
        Refusal::Empty => Refused::new("file-empty"),
        Refusal::TooLarge { max, .. } => Refused::new("file-too-large").with("limit", max / (1024 * 1024)),
        Refusal::Encrypted => Refused::new("file-encrypted"),
        Refusal::Broken { .. } => Refused::new("file-broken"),
        Refusal::NoPages => Refused::new("file-no-pages"),
        Refusal::TooManyPages { max, .. } => Refused::new("file-too-many-pages").with("limit", max),
        Refusal::TooComplex => Refused::new("file-too-complex"),
        Refusal::SignedLocked => Refused::new("file-signed-locked"),
        Refusal::Xfa => Refused::new("file-xfa"),
    }
}

/// A browser's file name as it was given: the last part of a path, one line, at most 120 characters.
fn given_name(given: &str) -> String {
    let base = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = people::one_line(base).chars().take(120).collect();
    if clean.is_empty() { "document.pdf".to_owned() } else { clean }
}

/// A browser's file name as it is kept: the last part of a path, one line, at most 120 characters, ending in `.pdf`; that takes
/// the place of another ending when the file was `converted`.
fn file_name(given: &str, converted: bool) -> String {
    let base = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = people::one_line(base).chars().filter(|c| !"<>:\"|?*".contains(*c)).collect();
    let stem = match clean.rsplit_once('.') {
        Some((stem, extension)) if converted || extension.eq_ignore_ascii_case("pdf") => stem,
        _ => &clean,
    };
    let stem: String = stem.trim().trim_start_matches('.').chars().take(116).collect();
    if stem.is_empty() { "document.pdf".to_owned() } else { format!("{stem}.pdf") }
}

/// Removes a file from a draft; removing it twice changes nothing.
///
/// # Errors
/// `not-found`, `already-sent`.
pub async fn remove(at: &Installation, session: &Session, id: DocumentId, file: FileId) -> Result<()> {
    let now = at.now();
    at.store
        .write("documents.files.remove", |tx| {
            Box::pin(async move {
                let document = access::draft(tx, session, id).await?;
                if files::remove(tx, id, file).await? {
                    documents::touch_draft(tx, id, document.version, now).await?;
                }
                Ok::<_, Error>(())
            })
        })
        .await
}

/// Moves a file one place up or down.
///
/// # Errors
/// `not-found`, `already-sent`.
pub async fn shift(at: &Installation, session: &Session, id: DocumentId, file: FileId, down: bool) -> Result<()> {
    arrange(at, session, id, file, |place| if down { place + 1 } else { place.saturating_sub(1) }).await
}

/// Moves a file to a place, from 0; beyond the last is the last.
///
/// # Errors
/// `not-found`, `already-sent`.
pub async fn place(at: &Installation, session: &Session, id: DocumentId, file: FileId, to: usize) -> Result<()> {
    arrange(at, session, id, file, |_| to).await
}

async fn arrange(
    at: &Installation,
    session: &Session,
    id: DocumentId,
    file: FileId,
    to: impl Fn(usize) -> usize + Send + Sync,
) -> Result<()> {
    let now = at.now();
    at.store
        .write("documents.files.arrange", |tx| {
            let to = &to;
            Box::pin(async move {
                let document = access::draft(tx, session, id).await?;
                let mut order: Vec<FileId> =
                    files::of_document(tx, id).await?.into_iter().map(|file| file.id).collect();
                let from = order.iter().position(|other| *other == file).ok_or_else(Error::not_found)?;
                let to = to(from).min(order.len() - 1);
                if from != to {
                    let moved = order.remove(from);
                    order.insert(to, moved);
                    files::reorder(tx, id, &order).await?;
                    documents::touch_draft(tx, id, document.version, now).await?;
                }
                Ok::<_, Error>(())
            })
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::{file_name, given_name};

    #[test]
    fn file_names_are_harmless() {
        assert_eq!(file_name("C:\\docs\\Lease 2026.PDF", false), "Lease 2026.pdf");
        assert_eq!(file_name("../../etc/passwd", false), "passwd.pdf");
        assert_eq!(file_name("..pdf", false), "document.pdf");
        assert_eq!(file_name("a\r\nb\"c.pdf", false), "a bc.pdf");
        assert_eq!(file_name("Sopimus 1.2.docx", false), "Sopimus 1.2.docx.pdf");
        assert_eq!(file_name("Sopimus 1.2.docx", true), "Sopimus 1.2.pdf");
        assert_eq!(file_name(&"x".repeat(300), false).len(), 120);
    }

    #[test]
    fn a_refused_file_is_called_what_the_person_calls_it() {
        assert_eq!(given_name("C:\\docs\\Budget 2026.xlsx"), "Budget 2026.xlsx");
        assert_eq!(given_name("Lease.PDF"), "Lease.PDF");
        assert_eq!(given_name("a\r\nb"), "a b");
        assert_eq!(given_name("folder/"), "document.pdf");
        assert_eq!(given_name(&"x".repeat(300)).len(), 120);
    }
}
