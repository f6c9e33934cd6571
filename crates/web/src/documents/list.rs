//! Documents: every document whatever its status, by tab, search and order.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use serde::Deserialize;
use sinetti_actions::documents::list::{self, Documents, PAGE};
use sinetti_texts::Texts;
use url::form_urlencoded;

use super::{Drop, Row, Taken};
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
    order: String,
    page: String,
}

impl Asked {
    /// The same from a form.
    pub fn from_fields(fields: &Fields) -> Self {
        let text = |name: &str| fields.get(name).to_owned();
        Self { status: text("status"), search: text("search"), order: text("order"), page: text("page") }
    }

    pub fn query(&self) -> list::Query {
        let known = |value: &str, known: &[&str]| if known.contains(&value) { value.to_owned() } else { String::new() };
        list::Query {
            status: known(&self.status, &["draft", "pending", "signed", "cancelled", "trash"]),
            search: self.search.trim().chars().take(200).collect(),
            order: known(&self.order, &["oldest"]),
            page: self.page.parse().unwrap_or(1).clamp(1, 1_000_000),
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
    orders: Vec<Link>,
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

struct Link {
    text: String,
    address: String,
    current: bool,
    count: Option<u32>,
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
        let order = |(word, text): (&str, &str)| Link {
            text: t.say(text).to_string(),
            address: address(&list::Query { order: word.into(), page: 1, ..query.clone() }),
            current: query.order == word,
            count: None,
        };
        let orders = [("", "documents-sort-newest"), ("oldest", "documents-sort-oldest")];
        let before = (query.page - 1).saturating_mul(PAGE);
        let shown = u32::try_from(found.rows.len()).unwrap_or(0);
        let turned = |page: u32| address(&list::Query { page, ..query.clone() });
        Self {
            t,
            tabs: tabs.into_iter().map(tab).collect(),
            orders: orders.into_iter().map(order).collect(),
            rows: found.rows.iter().map(|document| Row::of(&frame, document, zone)).collect(),
            total: found.total,
            from: if shown == 0 { 0 } else { before.saturating_add(1) },
            to: before.saturating_add(shown),
            previous: (query.page > 1).then(|| turned(query.page - 1)),
            next: (before.saturating_add(shown) < found.total && shown > 0).then(|| turned(query.page + 1)),
            cleared: address(&list::Query { search: String::new(), page: 1, ..query.clone() }),
            is_new: all == 0 && query.search.is_empty() && query.status != "trash",
            is_trash: query.status == "trash",
            has_trash: found.has_trash,
            drop: Drop::of(&t, taken),
            query,
            frame,
        }
    }

    /// The current order, for the menu's button.
    fn order(&self) -> &str {
        self.orders.iter().find(|link| link.current).map_or("", |link| link.text.as_str())
    }
}

/// The address of a query, without what is at its default.
pub fn address(query: &list::Query) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in [("status", &query.status), ("search", &query.search), ("order", &query.order)] {
        if !value.is_empty() {
            form.append_pair(name, value);
        }
    }
    if query.page > 1 {
        form.append_pair("page", &query.page.to_string());
    }
    match form.finish() {
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
        let query =
            list::Query { status: "pending".into(), search: "Hämeen & co".into(), order: "oldest".into(), page: 2 };
        assert_eq!(address(&query), "/documents?status=pending&search=H%C3%A4meen+%26+co&order=oldest&page=2");
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let asked =
            Asked { status: "x'".into(), search: "  lease ".into(), order: "sideways".into(), page: "-4".into() };
        assert_eq!(
            asked.query(),
            list::Query { status: String::new(), search: "lease".into(), order: String::new(), page: 1 }
        );
    }
}
