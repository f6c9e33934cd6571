//! Several documents at once (features.md E2): download, remind, delete and bring back what was picked in the list, or
//! everything that the list shows.

use std::collections::HashSet;

use sinetti_domain::{DocumentId, Refused, limits, permissions::Permission};
use sinetti_store::{Tx, documents::list as kept, files};

use super::{
    access, delete,
    download::{self, Content, Download},
    list::{Query, filter, page},
};
use crate::{Error, Installation, Kind, Result, Session, Visitor, authorize, invitations::remind};

/// Which documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picked {
    /// These.
    These(Vec<DocumentId>),
    /// All that a list shows, over all its pages.
    All(Query),
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Documents with which it was done.
    pub done: usize,
    /// Documents with which it could not be done, such as deleting one that is still open.
    pub left: usize,
}

/// The documents in the order of the list, each once.
async fn resolve(at: &Installation, session: &Session, picked: &Picked) -> Result<Vec<DocumentId>> {
    let ids = match picked {
        Picked::These(ids) => {
            let mut seen = HashSet::new();
            ids.iter().copied().filter(|id| seen.insert(*id)).collect()
        }
        Picked::All(query) => {
            let now = at.now();
            at.store
                .read("documents.bulk", |tx| {
                    Box::pin(async move {
                        authorize(session, Permission::ReadDocuments, session.account())?;
                        let most = u32::try_from(limits::PICKED).unwrap_or(u32::MAX);
                        let all =
                            kept::Filter { limit: most.saturating_add(1), offset: 0, ..filter(session, query, now) };
                        let listed = page(tx, session, query, &all).await?;
                        Ok::<_, Error>(listed.into_iter().map(|row| row.id).collect::<Vec<_>>())
                    })
                })
                .await?
        }
    };
    if ids.is_empty() {
        return Err(Refused::new("picked-nothing").into());
    }
    if ids.len() > limits::PICKED {
        return Err(Refused::new("picked-too-many").with("limit", limits::PICKED).into());
    }
    Ok(ids)
}

/// The newest files of all in one ZIP, each document's under its number and name.
///
/// # Errors
/// `picked-nothing`, `picked-too-many`, `picked-too-large` (Invalid); `not-found` when one is not the account's.
pub async fn download(at: &Installation, session: &Session, visitor: &Visitor, picked: &Picked) -> Result<Download> {
    let ids = resolve(at, session, picked).await?;
    let bytes = at
        .store
        .read("documents.bulk.size", |tx| {
            let ids = &ids;
            Box::pin(async move { size(tx, session, ids).await })
        })
        .await?;
    if bytes > limits::PICKED_BYTES {
        return Err(Refused::new("picked-too-large").with("limit", limits::PICKED_BYTES / 1_000_000).into());
    }
    let mut contents = Vec::new();
    for (id, number) in ids.iter().zip(1..) {
        let file = download::download(at, session, visitor, *id).await?;
        contents.push((format!("{number:03} {}", file.name), file.content.let_go()));
    }
    let content = Content::archive(&at.store, contents).await?;
    Ok(Download { name: "documents.zip".to_owned(), content_type: "application/zip", content })
}

/// How large the newest files of these documents are together, in bytes.
async fn size(tx: &mut Tx<'_>, session: &Session, ids: &[DocumentId]) -> Result<u64> {
    let mut sum = 0_u64;
    for id in ids {
        access::find_also_in_trash(tx, session, *id, Permission::ReadDocuments, access::Lock::No).await?;
        for file in files::of_document(tx, *id).await? {
            let last = files::last_revision(tx, file.id).await?;
            sum = sum.saturating_add(last.map_or(0, |last| last.end_offset));
        }
    }
    Ok(sum)
}

/// Reminds everybody who is in turn.
///
/// # Errors
/// `picked-nothing`, `picked-too-many`; `not-found`.
pub async fn remind(at: &Installation, session: &Session, visitor: &Visitor, picked: &Picked) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    for id in resolve(at, session, picked).await? {
        outcome.count(remind::remind(at, session, visitor, id, None).await)?;
    }
    Ok(outcome)
}

/// Puts them into the trash; what is still open stays.
///
/// # Errors
/// `picked-nothing`, `picked-too-many`; `not-found`.
pub async fn delete(at: &Installation, session: &Session, picked: &Picked) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    for id in resolve(at, session, picked).await? {
        outcome.count(delete::delete(at, session, id).await)?;
    }
    Ok(outcome)
}

/// Takes them out of the trash.
///
/// # Errors
/// `picked-nothing`, `picked-too-many`; `not-found`.
pub async fn restore(at: &Installation, session: &Session, picked: &Picked) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    for id in resolve(at, session, picked).await? {
        outcome.count(delete::restore(at, session, id).await)?;
    }
    Ok(outcome)
}

impl Outcome {
    /// Counts one; what does not fit its state is left.
    fn count<T>(&mut self, outcome: Result<T>) -> Result<()> {
        match outcome {
            Ok(_) => self.done += 1,
            Err(error) if error.kind == Kind::Conflict => self.left += 1,
            Err(error) => return Err(error),
        }
        Ok(())
    }
}
