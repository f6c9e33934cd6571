//! The filters of the list of documents: by sender, signatory and days (features.md E2), and its orders.

use jiff::civil::Date;
use sinetti_actions::documents::list::{Dates, Documents, Query};
use sinetti_texts::Texts;

use super::list::{Link, address, pairs};

/// The menus above the list.
pub struct Filters {
    /// Anyone, and everybody who has made a document; empty where that is one person.
    pub senders: Vec<Link>,
    /// The sender that is asked for.
    pub sender: Option<String>,
    /// What is typed about a signatory.
    pub signatory: String,
    /// What goes along when a signatory is typed.
    pub signatory_rest: Vec<(&'static str, String)>,
    /// Any day, this week, this month.
    pub dates: Vec<Link>,
    /// The days that are asked for.
    pub days: Option<String>,
    /// As they stand in the fields.
    pub from: String,
    /// As they stand in the fields.
    pub through: String,
    /// What goes along when days are typed.
    pub days_rest: Vec<(&'static str, String)>,
    /// Without search and filters; nothing when there are none.
    pub cleared: Option<String>,
    /// In which order.
    pub orders: Vec<Link>,
}

const ORDERS: [(&str, &str); 5] = [
    ("", "documents-sort-newest"),
    ("oldest", "documents-sort-oldest"),
    ("name", "documents-sort-name"),
    ("changed", "documents-sort-changed"),
    ("ending", "documents-sort-ending"),
];

impl Filters {
    /// For what is asked for.
    pub fn of(t: &Texts, query: &Query, found: &Documents) -> Self {
        let asked = |change: &dyn Fn(&mut Query)| {
            let mut asked = Query { page: 1, ..query.clone() };
            change(&mut asked);
            asked
        };
        let link = |text: String, current: bool, change: &dyn Fn(&mut Query)| Link {
            text,
            address: address(&asked(change)),
            current,
            count: None,
        };
        let say = |key: &str| t.say(key).to_string();
        let mut senders = vec![link(say("documents-anyone"), query.sender.is_none(), &|asked| asked.sender = None)];
        senders.extend(
            found
                .senders
                .iter()
                .map(|(id, name)| link(name.clone(), query.sender == Some(*id), &|asked| asked.sender = Some(*id))),
        );
        // One sender, and nothing to choose.
        if senders.len() < 3 && query.sender.is_none() {
            senders.clear();
        }
        let dates = [
            ("documents-any-day", Dates::Any),
            ("documents-this-week", Dates::Week),
            ("documents-this-month", Dates::Month),
        ];
        let dates = dates.map(|(key, dates)| link(say(key), query.dates == dates, &|asked| asked.dates = dates));
        let (from, through) = match query.dates {
            Dates::Between(from, through) => (from, through),
            _ => (None, None),
        };
        let typed = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
        Self {
            sender: query.sender.map(|id| {
                let name = found.senders.iter().find(|(other, _)| *other == id).map(|(_, name)| name.clone());
                name.unwrap_or_else(|| say("documents-sender-unknown"))
            }),
            senders,
            signatory: query.signatory.clone(),
            signatory_rest: pairs(&asked(&|asked| asked.signatory.clear())),
            dates: dates.into(),
            days: days(t, query.dates),
            from: typed(from),
            through: typed(through),
            days_rest: pairs(&asked(&|asked| asked.dates = Dates::Any)),
            cleared: query.is_filtered().then(|| {
                address(&Query {
                    status: query.status.clone(),
                    order: query.order.clone(),
                    page: 1,
                    ..Query::default()
                })
            }),
            orders: ORDERS
                .map(|(word, key)| link(say(key), query.order == word, &|asked| asked.order = word.to_owned()))
                .into(),
        }
    }

    /// Something besides the search is asked for: the search has a way of its own to clear it.
    pub fn is_set(&self) -> bool {
        self.sender.is_some() || !self.signatory.is_empty() || self.days.is_some()
    }

    /// The current order, for the menu's button.
    pub fn order(&self) -> &str {
        self.orders.iter().find(|link| link.current).map_or("", |link| link.text.as_str())
    }
}

/// The days that are asked for, in words.
fn days(t: &Texts, dates: Dates) -> Option<String> {
    Some(match dates {
        Dates::Any | Dates::Between(None, None) => return None,
        Dates::Week => t.say("documents-this-week").to_string(),
        Dates::Month => t.say("documents-this-month").to_string(),
        Dates::Between(Some(from), Some(through)) => format!("{}–{}", t.date(from), t.date(through)),
        Dates::Between(Some(from), None) => t.say("documents-from-day").with("date", t.date(from)).to_string(),
        Dates::Between(None, Some(through)) => t.say("documents-through-day").with("date", t.date(through)).to_string(),
    })
}
