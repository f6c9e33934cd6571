//! Finding a document that the session may see.

use jiff::Timestamp;
use sinetti_domain::{DocumentId, documents::DocumentStatus, permissions::Permission, policies::Policies};
use sinetti_store::{Tx, accounts, archive, documents};

use crate::{Error, Kind, Result, Session, authorize};

/// A document that the session's account holds, locked for writing when `Lock::Yes`. What lies in the trash is gone from here.
pub(crate) async fn find(
    tx: &mut Tx<'_>,
    session: &Session,
    id: DocumentId,
    permission: Permission,
    lock: Lock,
) -> Result<documents::Document> {
    match find_also_in_trash(tx, session, id, permission, lock).await? {
        (document, None) => Ok(document),
        (_, Some(_)) => Err(Error::not_found()),
    }
}

/// The same also when it lies in the trash, with since when it does: for looking at it, and bringing it back. A draft in the
/// trash is only brought back. What another account sent, and this one has a copy of, is looked at and deleted only.
pub(crate) async fn find_also_in_trash(
    tx: &mut Tx<'_>,
    session: &Session,
    id: DocumentId,
    permission: Permission,
    lock: Lock,
) -> Result<(documents::Document, Option<Timestamp>)> {
    let document = match lock {
        Lock::Yes => documents::lock(tx, id).await?,
        Lock::No => documents::get(tx, id).await?,
    };
    let document = document.ok_or_else(Error::not_found)?;
    authorize(session, permission, session.account())?;
    let entry = archive::of_account(tx, id, session.account()).await?.ok_or_else(Error::not_found)?;
    if document.account_id != session.account() && permission == Permission::WriteDocuments {
        return Err(Error::of(Kind::Conflict, "sent-by-another"));
    }
    if entry.deleted_at.is_some() && document.status == DocumentStatus::New && permission != Permission::DeleteDocuments
    {
        return Err(Error::not_found());
    }
    Ok((document, entry.deleted_at))
}

/// The policies that hold for a document, read with it: one that was switched off a moment ago is off.
pub(crate) async fn policies(tx: &mut Tx<'_>, document: &documents::Document) -> Result<Policies> {
    let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
    Ok(account.policies)
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

/// Refuses what no signatures are collected for any more, or not yet.
///
/// # Errors
/// `is-draft`, `not-open` (Conflict).
pub(crate) fn must_be_open(document: &documents::Document, now: Timestamp) -> Result<()> {
    match document.status {
        DocumentStatus::New => Err(Error::of(Kind::Conflict, "is-draft")),
        _ if document.is_open(now) => Ok(()),
        _ => Err(Error::of(Kind::Conflict, "not-open")),
    }
}

/// Refuses what has been sent.
pub(crate) fn must_be_draft(document: &documents::Document) -> Result<()> {
    if document.status == DocumentStatus::New { Ok(()) } else { Err(Error::of(Kind::Conflict, "already-sent")) }
}
