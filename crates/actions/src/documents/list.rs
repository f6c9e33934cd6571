//! Documents: every document whatever its status (features.md E2, S9).

use sinetti_domain::{InvitationId, documents::ShownStatus, permissions::Permission};
use sinetti_store::{
    Tx, deliveries,
    documents::list::{self as kept, Filter, Order},
};

use super::DocumentRow;
use crate::{Error, Installation, Result, Session, authorize};

/// What is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Tab: empty (all), `draft`, `pending`, `signed`, `cancelled` (with expired and declined), `trash` (all that lie there).
    pub status: String,
    /// Words in name, signatory or address.
    pub search: String,
    /// `newest` (default) or `oldest`.
    pub order: String,
    /// Page from 1.
    pub page: u32,
}

/// Rows on a page.
pub const PAGE: u32 = 25;

/// One page of documents.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    /// The rows.
    pub rows: Vec<DocumentRow>,
    /// How many match in all.
    pub total: u32,
    /// How many there are by tab: all, draft, pending, signed, cancelled. What lies in the trash is not among them.
    pub counts: [u32; 5],
    /// Something lies in the trash; looked up only where nothing else is shown.
    pub has_trash: bool,
}

/// Lists the account's documents.
///
/// # Errors
/// Failures of the store.
pub async fn list(at: &Installation, session: &Session, query: &Query) -> Result<Documents> {
    let now = at.now();
    at.store
        .read("documents.list", |tx| {
            Box::pin(async move {
                authorize(session, Permission::ReadDocuments, session.account())?;
                let filter = filter(session, query);
                let listed = kept::page(tx, &filter).await?;
                let total = u32::try_from(kept::count(tx, &filter).await?).unwrap_or(u32::MAX);
                let counts = kept::counts(tx, session.account()).await?;
                let unreachable = unreachable(tx, session).await?;
                let trash = Filter { trash: true, ..Filter::of(session.account(), 1) };
                let has_trash = counts.is_empty() && !kept::page(tx, &trash).await?.is_empty();
                let row = |listed| DocumentRow::from_listed(listed, &unreachable, &session.zone, now);
                Ok::<_, Error>(Documents {
                    rows: listed.into_iter().map(row).collect(),
                    total,
                    counts: by_tab(&counts),
                    has_trash,
                })
            })
        })
        .await
}

/// What the store is asked for.
pub(super) fn filter<'a>(session: &Session, query: &'a Query) -> Filter<'a> {
    Filter {
        account: session.account(),
        shown: tab(&query.status),
        search: &query.search,
        order: if query.order == "oldest" { Order::Oldest } else { Order::Newest },
        trash: query.status == "trash",
        limit: PAGE,
        offset: query.page.saturating_sub(1).saturating_mul(PAGE),
    }
}

/// The states that a tab shows; all for an unknown one.
fn tab(status: &str) -> &'static [ShownStatus] {
    match status {
        "draft" => &[ShownStatus::Draft],
        "pending" => &[ShownStatus::Pending, ShownStatus::Sealing],
        "signed" => &[ShownStatus::Signed],
        "cancelled" => &[ShownStatus::Cancelled, ShownStatus::Expired, ShownStatus::Declined],
        _ => &[],
    }
}

/// Counts by tab: all, draft, pending, signed, cancelled.
fn by_tab(counts: &[kept::Count]) -> [u32; 5] {
    let of = |shown: &[ShownStatus]| {
        let sum: u64 = counts
            .iter()
            .filter(|count| shown.is_empty() || shown.contains(&count.shown))
            .map(|count| count.documents)
            .sum();
        u32::try_from(sum).unwrap_or(u32::MAX)
    };
    ["", "draft", "pending", "signed", "cancelled"].map(|status| of(tab(status)))
}

/// Invitations of the account's open documents whose newest message did not arrive.
pub(crate) async fn unreachable(tx: &mut Tx<'_>, session: &Session) -> Result<Vec<InvitationId>> {
    Ok(deliveries::unreachable(tx, session.account()).await?.into_iter().map(|(_, invitation)| invitation).collect())
}
