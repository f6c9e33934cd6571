//! Finding a document that the session may see.

use sinetti_domain::{DocumentId, documents::DocumentStatus, permissions::Permission};
use sinetti_store::{Tx, archive, documents};

use crate::{Error, Kind, Result, Session, authorize};

/// A document that the session's account holds, locked for writing when `Lock::Yes`.
pub(crate) async fn find(tx: &mut Tx<'_>, session: &Session, id: DocumentId, permission: Permission, lock: Lock) -> Result<documents::Document> {
    let document = match lock {
        Lock::Yes => documents::lock(tx, id).await?,
        Lock::No => documents::get(tx, id).await?,
    };
    let document = document.ok_or_else(Error::not_found)?;
    authorize(session, permission, document.account_id)?;
    // Deleted means gone from here; `delete::restore` finds it by its entry.
    let entry = archive::of_account(tx, id, session.account()).await?.ok_or_else(Error::not_found)?;
    if entry.deleted_at.is_some() {
        return Err(Error::not_found());
    }
    Ok(document)
}

/// Whether a document is to be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lock {
    /// It is: nobody else may meanwhile.
    Yes,
    /// It is only read.
    No,
}

/// A draft that the session may write, locked.
pub(crate) async fn draft(tx: &mut Tx<'_>, session: &Session, id: DocumentId) -> Result<documents::Document> {
    let document = find(tx, session, id, Permission::WriteDocuments, Lock::Yes).await?;
    must_be_draft(&document)?;
    Ok(document)
}

/// Refuses what has been sent.
pub(crate) fn must_be_draft(document: &documents::Document) -> Result<()> {
    if document.status == DocumentStatus::New { Ok(()) } else { Err(Error::of(Kind::Conflict, "already-sent")) }
}
