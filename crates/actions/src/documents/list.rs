//! Documents: every document whatever its status (features.md E2, S9).

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use sinetti_domain::{InvitationId, PersonId, documents::ShownStatus, permissions::Permission};
use sinetti_store::{
    Tx, deliveries,
    documents::list::{self as kept, Filter, Listed, Order},
};
use sinetti_texts::Alphabet;

use super::DocumentRow;
use crate::{Error, Installation, Result, Session, authorize};

/// What is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Tab: empty (all), `draft`, `pending`, `signed`, `cancelled` (with expired and declined), `trash` (all that lie there).
    pub status: String,
    /// Words in name, signatory or address.
    pub search: String,
    /// Made by this person.
    pub sender: Option<PersonId>,
    /// Words in a signatory's name or address.
    pub signatory: String,
    /// When it was sent or, as a draft, last changed.
    pub dates: Dates,
    /// `newest` (default), `oldest`, `name`, `changed` (last changed first) or `ending` (whose validity ends soonest first).
    pub order: String,
    /// Page from 1.
    pub page: u32,
}

impl Query {
    /// Whether only some of a tab's documents are asked for.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        !self.search.is_empty() || self.sender.is_some() || !self.signatory.is_empty() || self.dates != Dates::Any
    }
}

/// Days in the account's time zone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Dates {
    /// All.
    #[default]
    Any,
    /// From this week's Monday on.
    Week,
    /// From the first of this month on.
    Month,
    /// From a day, through a day; without one there is no end to that side.
    Between(Option<Date>, Option<Date>),
}

impl Dates {
    /// The moments at which they begin and end. A zone that is not known is UTC.
    fn moments(self, zone: &str, now: Timestamp) -> (Timestamp, Timestamp) {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let today = now.to_zoned(zone.clone()).date();
        let (from, through) = match self {
            Self::Any => (None, None),
            Self::Week => (today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok(), None),
            Self::Month => (Some(today.first_of_month()), None),
            Self::Between(from, through) => (from, through),
        };
        let start = |day: Date| day.to_zoned(zone.clone()).map(|moment| moment.timestamp()).ok();
        (
            from.and_then(start).unwrap_or(Timestamp::MIN),
            through.and_then(|day| day.tomorrow().ok()).and_then(start).unwrap_or(Timestamp::MAX),
        )
    }
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
    /// Everybody who has made a document of the account, by name.
    pub senders: Vec<(PersonId, String)>,
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
                let filter = filter(session, query, now);
                let listed = page(tx, session, query, &filter).await?;
                let total = u32::try_from(kept::count(tx, &filter).await?).unwrap_or(u32::MAX);
                let counts = kept::counts(tx, session.account()).await?;
                let unreachable = unreachable(tx, session).await?;
                let trash = Filter { trash: true, copies: true, ..Filter::of(session.account(), 1) };
                let has_trash = counts.is_empty() && !kept::page(tx, &trash).await?.is_empty();
                let mut senders = kept::senders(tx, session.account()).await?;
                let alphabet = Alphabet::of(session.language);
                senders.sort_by(|(_, one), (_, other)| alphabet.compare(one, other));
                let row = |listed| DocumentRow::from_listed(listed, &unreachable, &session.zone, now);
                Ok::<_, Error>(Documents {
                    rows: listed.into_iter().map(row).collect(),
                    total,
                    counts: by_tab(&counts),
                    has_trash,
                    senders,
                })
            })
        })
        .await
}

/// The part of the list that `filter` describes, in the order of `query`.
pub(super) async fn page(
    tx: &mut Tx<'_>,
    session: &Session,
    query: &Query,
    filter: &Filter<'_>,
) -> Result<Vec<Listed>> {
    if query.order != "name" {
        return Ok(kept::page(tx, filter).await?);
    }
    let mut named = kept::names(tx, filter).await?;
    let alphabet = Alphabet::of(session.language);
    named.sort_by(|(id, one), (other_id, other)| alphabet.compare(one, other).then(id.cmp(other_id)));
    let ids: Vec<_> =
        named.into_iter().map(|(id, _)| id).skip(filter.offset as usize).take(filter.limit as usize).collect();
    Ok(kept::these(tx, session.account(), &ids).await?)
}

/// What the store is asked for.
pub(super) fn filter<'a>(session: &Session, query: &'a Query, now: Timestamp) -> Filter<'a> {
    let (from, until) = query.dates.moments(&session.zone, now);
    Filter {
        shown: tab(&query.status),
        search: &query.search,
        sender: query.sender,
        signatory: &query.signatory,
        from,
        until,
        order: match query.order.as_str() {
            "oldest" => Order::Oldest,
            "changed" => Order::Changed,
            "ending" => Order::Ending,
            _ => Order::Newest,
        },
        trash: query.status == "trash",
        copies: true,
        offset: query.page.saturating_sub(1).saturating_mul(PAGE),
        ..Filter::of(session.account(), PAGE)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_account() {
        let now: Timestamp = "2026-11-25T22:30:00Z".parse().unwrap();
        let between = |dates: Dates| {
            let (from, until) = dates.moments("Europe/Helsinki", now);
            (from.to_string(), until.to_string())
        };
        let day = |text: &str| Some(text.parse().unwrap());
        assert_eq!(
            between(Dates::Week).0,
            "2026-11-22T22:00:00Z",
            "it is Thursday in Helsinki, and Monday began there"
        );
        assert_eq!(between(Dates::Month).0, "2026-10-31T22:00:00Z");
        let (from, until) = between(Dates::Between(day("2026-03-28"), day("2026-03-29")));
        assert_eq!((from.as_str(), until.as_str()), ("2026-03-27T22:00:00Z", "2026-03-29T21:00:00Z"), "summer began");
        assert_eq!(Dates::Any.moments("nowhere", now), (Timestamp::MIN, Timestamp::MAX));
    }
}
