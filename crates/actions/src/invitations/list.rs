//! Open invitations: exactly the documents that miss a signature and are still open (features.md E3, S10).

use sinetti_domain::{documents::ShownStatus, permissions::Permission};
use sinetti_store::documents::list::{self, Filter, Order};

use crate::{
    Error, Installation, Result, Session, authorize,
    documents::{DocumentRow, list::unreachable},
};

/// Lists them, `oldest_first` or newest first.
///
/// # Errors
/// Failures of the store.
pub async fn open(at: &Installation, session: &Session, oldest_first: bool) -> Result<Vec<DocumentRow>> {
    let now = at.now();
    at.store
        .read("invitations.open", |tx| {
            Box::pin(async move {
                authorize(session, Permission::ReadDocuments, session.account())?;
                let order = if oldest_first { Order::Oldest } else { Order::Newest };
                // Pending as shown is pending and not yet signed by everybody; whose end has come is closed, also before the
                // job has written it down.
                let filter = Filter { order, ..Filter::of(session.account(), 500) }.shown(&[ShownStatus::Pending]);
                let listed = list::page(tx, &filter).await?;
                let unreachable = unreachable(tx, session).await?;
                let open = listed.into_iter().filter(|listed| listed.expires_at.is_none_or(|ends| now < ends));
                Ok::<_, Error>(
                    open.map(|listed| DocumentRow::from_listed(listed, &unreachable, &session.zone, now)).collect(),
                )
            })
        })
        .await
}
