//! Documents: every document whatever its status, by tab, search and order.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use jiff::civil::Date;
use serde::Deserialize;
use sinetti_actions::documents::list::{self, Dates, Documents, PAGE};
use sinetti_texts::Texts;
use url::form_urlencoded;

use super::{Drop, Row, Taken, filters::Filters};
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    layout::{self, Frame},
    session::SignedIn,
};

/// What the address asks for, as it comes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    status: String,
    search: String,
    sender: String,
    signatory: String,
    date: String,
    from: String,
    through: String,
    order: String,
    page: String,
}

impl Asked {
    /// The same from a form.
    pub fn from_fields(fields: &Fields) -> Self {
        let text = |name: &str| fields.get(name).to_owned();
        Self {
            status: text("status"),
            search: text("search"),
            sender: text("sender"),
            signatory: text("signatory"),
            date: text("date"),
            from: text("from"),
            through: text("through"),
            order: text("order"),
            page: text("page"),
        }
    }

    pub fn query(&self) -> list::Query {
        let known = |value: &str, known: &[&str]| if known.contains(&value) { value.to_owned() } else { String::new() };
        let words = |text: &str| text.trim().chars().take(200).collect();
        list::Query {
            status: known(&self.status, &["draft", "pending", "signed", "cancelled", "trash"]),
            search: words(&self.search),
            sender: self.sender.parse().ok(),
            signatory: words(&self.signatory),
            dates: self.dates(),
            order: known(&self.order, &["oldest", "name", "changed", "ending"]),
            page: self.page.parse().unwrap_or(1).clamp(1, 1_000_000),
        }
    }

    fn dates(&self) -> Dates {
        match (self.date.as_str(), self.from.parse().ok(), self.through.parse().ok()) {
            ("week", ..) => Dates::Week,
            ("month", ..) => Dates::Month,
            (_, None, None) => Dates::Any,
            // Typed the wrong way round.
            (_, Some(from), Some(through)) if from > through => Dates::Between(Some(through), Some(from)),
            (_, from, through) => Dates::Between(from, through),
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "documents/list.html")]
pub struct ListPage {
    frame: Frame,
    t: Texts,
    query: list::Query,
    tabs: Vec<Link>,
    filters: Filters,
    /// What is asked for, for the form that acts on several.
    asked: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    total: u32,
    from: u32,
    to: u32,
    previous: Option<String>,
    next: Option<String>,
    /// Without the words searched for.
    cleared: String,
    /// There is no document at all, unless in the trash.
    is_new: bool,
    /// The rows are those in the trash, which can only be brought back.
    is_trash: bool,
    has_trash: bool,
    drop: Drop,
}

/// A choice of a menu or a row of tabs.
pub struct Link {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub address: String,
    /// It is what is shown.
    pub current: bool,
    /// How many it shows.
    pub count: Option<u32>,
}

/// `GET /documents`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let query = asked.query();
    let found = list::list(&at, &session, &query).await?;
    layout::html(&ListPage::of(frame.at("documents"), query, &found, &session.zone, &Taken::by(&at)))
}

impl ListPage {
    /// One page of the list.
    pub fn of(frame: Frame, query: list::Query, found: &Documents, zone: &str, taken: &Taken) -> Self {
        let t = frame.t;
        let tab = |(word, text, count): (&str, &str, Option<u32>)| Link {
            text: t.say(text).to_string(),
            address: address(&list::Query { status: word.into(), page: 1, ..query.clone() }),
            current: query.status == word,
            count,
        };
        let [all, draft, pending, signed, cancelled] = found.counts;
        let tabs = [
            ("", "documents-tab-all", Some(all)),
            ("draft", "documents-tab-draft", Some(draft)),
            ("pending", "documents-tab-pending", Some(pending)),
            ("signed", "documents-tab-signed", Some(signed)),
            ("cancelled", "documents-tab-cancelled", Some(cancelled)),
            ("trash", "documents-tab-trash", None),
        ];
        let before = (query.page - 1).saturating_mul(PAGE);
        let shown = u32::try_from(found.rows.len()).unwrap_or(0);
        let turned = |page: u32| address(&list::Query { page, ..query.clone() });
        Self {
            t,
            tabs: tabs.into_iter().map(tab).collect(),
            filters: Filters::of(&t, &query, found),
            asked: pairs(&query),
            rows: found.rows.iter().map(|document| Row::of(&frame, document, zone)).collect(),
            total: found.total,
            from: if shown == 0 { 0 } else { before.saturating_add(1) },
            to: before.saturating_add(shown),
            previous: (query.page > 1).then(|| turned(query.page - 1)),
            next: (before.saturating_add(shown) < found.total && shown > 0).then(|| turned(query.page + 1)),
            cleared: address(&list::Query { search: String::new(), page: 1, ..query.clone() }),
            is_new: all == 0 && !query.is_filtered() && query.status != "trash",
            is_trash: query.status == "trash",
            has_trash: found.has_trash,
            drop: Drop::of(&t, taken),
            query,
            frame,
        }
    }
}

/// What a query asks for as names and values, without what is at its default.
pub fn pairs(query: &list::Query) -> Vec<(&'static str, String)> {
    let (date, from, through) = match query.dates {
        Dates::Any => ("", None, None),
        Dates::Week => ("week", None, None),
        Dates::Month => ("month", None, None),
        Dates::Between(from, through) => ("", from, through),
    };
    let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let all = [
        ("status", query.status.clone()),
        ("search", query.search.clone()),
        ("sender", query.sender.map(|id| id.to_string()).unwrap_or_default()),
        ("signatory", query.signatory.clone()),
        ("date", date.to_owned()),
        ("from", day(from)),
        ("through", day(through)),
        ("order", query.order.clone()),
        ("page", if query.page > 1 { query.page.to_string() } else { String::new() }),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// The address of a query.
pub fn address(query: &list::Query) -> String {
    match form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs(query)).finish() {
        empty if empty.is_empty() => "/documents".into(),
        query => format!("/documents?{query}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_only_what_is_asked() {
        assert_eq!(address(&list::Query { page: 1, ..list::Query::default() }), "/documents");
        let query = list::Query {
            status: "pending".into(),
            search: "Hämeen & co".into(),
            signatory: "elin".into(),
            dates: Dates::Between("2026-11-01".parse().ok(), None),
            order: "oldest".into(),
            page: 2,
            ..list::Query::default()
        };
        let written =
            "/documents?status=pending&search=H%C3%A4meen+%26+co&signatory=elin&from=2026-11-01&order=oldest&page=2";
        assert_eq!(address(&query), written);
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let asked = Asked {
            status: "x'".into(),
            search: "  lease ".into(),
            sender: "me".into(),
            date: "yesterday".into(),
            from: "2026-02-30".into(),
            order: "sideways".into(),
            page: "-4".into(),
            ..Asked::default()
        };
        assert_eq!(asked.query(), list::Query { search: "lease".into(), page: 1, ..list::Query::default() });
    }

    #[test]
    fn days_the_wrong_way_round_are_turned() {
        let asked = Asked { from: "2026-11-20".into(), through: "2026-11-01".into(), ..Asked::default() };
        assert_eq!(asked.query().dates, Dates::Between("2026-11-01".parse().ok(), "2026-11-20".parse().ok()));
    }
}
