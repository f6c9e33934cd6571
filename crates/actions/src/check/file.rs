//! Check a file: is it untouched, is it the latest version, who signed when.

use pades::check::Report;
use sinetti_domain::Refused;
use sinetti_pdf::WorkerError;
use sinetti_store::{Tx, blobs::sha256, documents, files};

use crate::{
    Error, Installation, Result, Visitor,
    documents::{files::unavailable, printed},
    rate,
};

/// What the file itself tells.
#[derive(Debug, Clone)]
pub struct FileCheck {
    /// The file's name as given.
    pub name: String,
    /// What the checker found.
    pub report: Report,
    /// What this installation knows of it.
    pub known: Known,
}

/// Whether this installation has the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// It is the latest version of a file of ours; with its check code and whether it is sealed.
    Latest {
        /// The check code.
        code: String,
        /// Sealed, not only partly signed.
        sealed: bool,
    },
    /// It is an earlier version of a file of ours.
    Earlier {
        /// The check code, where the newer version's state can be seen.
        code: String,
    },
    /// Not a file of this installation, or changed.
    Unknown,
}

/// Checks a file.
///
/// # Errors
/// `file-missing`, `file-not-pdf`, `file-broken`, `file-encrypted`, `file-too-complex`, `files-too-large`, `too-many-tries`.
pub async fn check_file(at: &Installation, visitor: &Visitor, name: &str, bytes: bytes::Bytes) -> Result<FileCheck> {
    if bytes.is_empty() {
        return Err(Refused::new("file-missing").at("file").into());
    }
    let (now, network) = (at.now(), format!("check {}", rate::network(visitor.ip)));
    let hash = tokio::task::block_in_place(|| sha256(&bytes));
    let known = at
        .store
        .write("check.file", |tx| {
            let (network, hash) = (&network, &hash);
            Box::pin(async move {
                rate::count(tx, network, rate::CHECK, now).await?;
                known(tx, hash).await
            })
        })
        .await?;
    let name = sinetti_domain::people::one_line(name);
    let refused = |code| Refused::new(code).at("file").with("file", &name);
    let report = at.workers.check(bytes, &at.trusted_pem(), now).await.map_err(|error| match error {
        WorkerError::TooSlow | WorkerError::Crashed => refused("file-too-complex").into(),
        other => unavailable(other),
    })?;
    let report = report.map_err(|code| match code.as_str() {
        "not-pdf" => refused("file-not-pdf"),
        "encrypted" => refused("file-encrypted"),
        "too-complex" => refused("file-too-complex"),
        _ => refused("file-broken"),
    })?;
    let report = serde_json::from_value(report).map_err(Error::internal)?;
    Ok(FileCheck { name, report, known })
}

async fn known(tx: &mut Tx<'_>, hash: &[u8; 32]) -> Result<Known> {
    let Some(revision) = files::by_sha256(tx, hash).await?.into_iter().next() else { return Ok(Known::Unknown) };
    let file = files::get(tx, revision.file_id).await?.ok_or_else(Error::not_found)?;
    let document = documents::get(tx, file.document_id).await?.ok_or_else(Error::not_found)?;
    let Some(code) = document.check_code.as_deref().map(printed) else { return Ok(Known::Unknown) };
    let last = files::last_revision(tx, file.id).await?;
    if last.is_some_and(|last| last.number == revision.number) {
        Ok(Known::Latest { code, sealed: revision.kind == files::RevisionKind::Seal })
    } else {
        Ok(Known::Earlier { code })
    }
}
