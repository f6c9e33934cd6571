//! Home: waiting for me, waiting for others, recently finished.

use jiff::{Timestamp, civil::Date};
use sinetti_domain::{InvitationId, documents::ShownStatus, permissions::Permission};
use sinetti_store::{
    Tx,
    documents::list::{self, Filter, Order},
    invitations,
};

use super::{DocumentRow, days_left, list::unreachable};
use crate::{Error, Installation, Result, Session, authorize};

/// What Home shows.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// Invitations to the person's confirmed address, the most urgent first.
    pub waiting_for_me: Vec<Received>,
    /// Pending documents of the account, the oldest first (at most 8).
    pub waiting_for_others: Vec<DocumentRow>,
    /// How many there are in all.
    pub waiting_for_others_total: u32,
    /// Signed, cancelled and expired ones, the newest first (at most 6).
    pub finished: Vec<DocumentRow>,
    /// Drafts, the newest first (at most 4).
    pub drafts: Vec<DocumentRow>,
    /// The account has no documents at all.
    pub is_new: bool,
}

/// An invitation addressed to oneself.
#[derive(Debug, Clone)]
pub struct Received {
    /// Which.
    pub invitation: InvitationId,
    /// The document's name.
    pub document: String,
    /// Who asks.
    pub sender: String,
    /// For which account.
    pub account: String,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Pages of all files.
    pub pages: u32,
    /// Last day.
    pub valid_until: Option<Date>,
    /// Whole days left.
    pub days_left: Option<i64>,
}

/// Shows Home.
///
/// # Errors
/// Failures of the store.
pub async fn home(at: &Installation, session: &Session) -> Result<Home> {
    let now = at.now();
    at.store
        .read("documents.home", |tx| {
            Box::pin(async move {
                authorize(session, Permission::ReadDocuments, session.account())?;
                let account = session.account();
                let waiting_for_me = received(tx, session, now).await?;
                let unreachable = unreachable(tx, session).await?;
                let row = |listed| DocumentRow::from_listed(listed, &unreachable, &session.zone, now);
                let open = Filter { order: Order::Oldest, ..Filter::of(account, 8) }.shown(&[ShownStatus::Pending]);
                let waiting_for_others: Vec<_> = list::page(tx, &open).await?.into_iter().map(row).collect();
                let total = list::count(tx, &open).await?;
                let finished: Vec<_> = list::recently_finished(tx, account, 6).await?.into_iter().map(row).collect();
                let draft_filter = Filter::of(account, 4).shown(&[ShownStatus::Draft]);
                let drafts: Vec<_> = list::page(tx, &draft_filter).await?.into_iter().map(row).collect();
                let is_new = waiting_for_others.is_empty() && finished.is_empty() && drafts.is_empty();
                Ok::<_, Error>(Home {
                    waiting_for_me,
                    waiting_for_others,
                    waiting_for_others_total: u32::try_from(total).unwrap_or(u32::MAX),
                    finished,
                    drafts,
                    is_new,
                })
            })
        })
        .await
}

/// What waits for the person's own signature, the most urgent first.
pub(crate) async fn received(tx: &mut Tx<'_>, session: &Session, now: Timestamp) -> Result<Vec<Received>> {
    let folded = session.email.to_lowercase();
    let mut rows: Vec<Received> = invitations::received(tx, &folded, now, 100)
        .await?
        .into_iter()
        .map(|row| Received {
            invitation: row.invitation_id,
            document: row.document_name,
            sender: row.sender_name,
            account: row.account_name,
            sent_at: row.sent_at.unwrap_or(now),
            pages: row.pages,
            valid_until: row.valid_until,
            days_left: row.valid_until.map(|date| days_left(date, &session.zone, now)),
        })
        .collect();
    rows.sort_by_key(|row| (row.days_left.is_none(), row.days_left, row.sent_at));
    Ok(rows)
}
