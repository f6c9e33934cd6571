//! Recipient groups (features.md C5): the list, making and changing one, deleting it.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    Session,
    organizations::recipient_groups::{self, Listed},
};
use sinetti_domain::{
    Language, RecipientGroupId, Refused, limits,
    organizations::AccountKind,
    recipient_groups::{Recipient, RecipientGroup},
};
use sinetti_texts::Texts;

use super::saved::{self, Item, RemovePage, SavedPage};
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Problems},
    session::SignedIn,
};

const LIST: &str = "/settings/recipient-groups";
/// Rows that are read: some more than a group takes, so that the refusal can say so.
const ROWS: usize = 150;
/// Empty rows that a button adds, and that a new group has.
const MORE: usize = 3;

pub fn routes() -> Router<At> {
    Router::new()
        .route("/settings/recipient-groups", get(list))
        .route("/settings/recipient-groups/new", get(begin).post(make))
        .route("/settings/recipient-groups/{id}", get(show).post(change))
        .route("/settings/recipient-groups/{id}/remove", get(ask).post(take_away))
}

/// The list.
pub fn list_page(frame: Frame, groups: Vec<Listed>) -> SavedPage {
    let t = frame.t;
    let item = |group: Listed| {
        let members = t.say("recipient-group-members").with("n", group.members).to_string();
        Item { id: group.id.to_string(), name: group.name, facts: vec![members] }
    };
    SavedPage::of(frame, "recipient-groups-", LIST, groups.into_iter().map(item).collect(), true)
}

/// The form of one.
#[derive(Template)]
#[template(path = "settings/recipient_group.html")]
pub struct FormPage {
    frame: Frame,
    t: Texts,
    /// Which, when it is an old one.
    id: Option<RecipientGroupId>,
    name: String,
    rows: Vec<Row>,
    /// A phone number is enough.
    by_phone: bool,
    problems: Problems,
}

/// A contact's fields.
struct Row {
    /// From 1.
    number: usize,
    typed: Recipient,
    /// Who it is, for those who do not see the card.
    title: String,
    remove: String,
}

impl Row {
    fn of(t: &Texts, number: usize, typed: Recipient) -> Self {
        let title = t.say("recipient-number").with("n", number).to_string();
        let who = [&typed.name, &typed.email, &typed.phone].into_iter().find(|text| !text.trim().is_empty());
        let remove = t.say("recipient-remove").with("name", who.unwrap_or(&title)).to_string();
        Self { number, title, remove, typed }
    }

    /// The `id` and `name` of one of its fields.
    fn field(&self, name: &str) -> String {
        format!("recipient-{}-{name}", self.number)
    }
}

impl FormPage {
    /// As saved or as typed, with what was refused.
    pub fn of(
        frame: Frame,
        session: &Session,
        id: Option<RecipientGroupId>,
        typed: RecipientGroup,
        refused: &[Refused],
    ) -> Self {
        let t = frame.t;
        let rows = typed.recipients.into_iter().zip(1..).map(|(row, number)| Row::of(&t, number, row)).collect();
        Self {
            t,
            id,
            name: typed.name,
            rows,
            by_phone: session.account_kind == AccountKind::Organization,
            problems: Problems::new(&t, refused, field_of),
            frame,
        }
    }

    fn address(&self) -> String {
        saved::form_address(LIST, self.id)
    }

    fn languages(&self) -> [Language; 5] {
        Language::ALL
    }
}

/// The form's field for the field that the rules name: `recipients.0.email` is `recipient-1-email`.
fn field_of(field: &str) -> String {
    let mut parts = field.split('.');
    match (parts.next(), parts.next().and_then(|place| place.parse::<usize>().ok()), parts.next()) {
        (Some("recipients"), Some(place), Some(name)) => format!("recipient-{}-{name}", place + 1),
        _ => field.to_owned(),
    }
}

/// `GET /settings/recipient-groups`
async fn list(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    layout::html(&list_page(frame, recipient_groups::list(&at, &session).await?))
}

/// `GET /settings/recipient-groups/new`
async fn begin(SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let empty = with_rows(RecipientGroup::default(), MORE, session.language);
    layout::html(&FormPage::of(frame, &session, None, empty, &[]))
}

/// `POST /settings/recipient-groups/new`
async fn make(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    fields: Fields,
) -> Result<Response, Failure> {
    submitted(&at, &session, frame, None, &fields).await
}

/// `GET /settings/recipient-groups/{id}`
async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<RecipientGroupId>,
) -> Result<Response, Failure> {
    let group = with_rows(recipient_groups::get(&at, &session, id).await?, 1, session.language);
    layout::html(&FormPage::of(frame, &session, Some(id), group, &[]))
}

/// `POST /settings/recipient-groups/{id}`
async fn change(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<RecipientGroupId>,
    fields: Fields,
) -> Result<Response, Failure> {
    // Also the buttons for rows are only for those who may see it.
    recipient_groups::get(&at, &session, id).await?;
    submitted(&at, &session, frame, Some(id), &fields).await
}

/// `GET /settings/recipient-groups/{id}/remove`
async fn ask(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<RecipientGroupId>,
) -> Result<Response, Failure> {
    let group = recipient_groups::get(&at, &session, id).await?;
    layout::html(&RemovePage::of(frame, LIST, "recipient-groups-title", id, group.name))
}

/// `POST /settings/recipient-groups/{id}/remove`
async fn take_away(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Ids(id): Ids<RecipientGroupId>,
) -> Result<Response, Failure> {
    Ok(saved::removed(LIST, &recipient_groups::remove(&at, &session, id).await?))
}

/// Saves; or only shows the form again, with more rows or without one.
async fn submitted(
    at: &At,
    session: &Session,
    frame: Frame,
    id: Option<RecipientGroupId>,
    fields: &Fields,
) -> Result<Response, Failure> {
    let mut group = typed(fields, session.language);
    let action = fields.get("action");
    let removed = action.strip_prefix("remove-").and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
    if let Some(place) = removed {
        if place < group.recipients.len() {
            group.recipients.remove(place);
        }
        let group = if group.recipients.is_empty() { with_rows(group, 1, session.language) } else { group };
        return layout::html(&FormPage::of(frame, session, id, group, &[]));
    }
    if action == "add-rows" {
        let group = with_rows(group, MORE, session.language);
        return layout::html(&FormPage::of(frame, session, id, group, &[]));
    }
    let done = recipient_groups::save(at, session, id, &group).await;
    saved::answer(done, LIST, &group.name.clone(), |refused| {
        let group = if group.recipients.is_empty() { with_rows(group, MORE, session.language) } else { group };
        FormPage::of(frame, session, id, group, refused)
    })
}

/// With so many more rows to type in, as far as a group takes them; in the language of the last one.
fn with_rows(mut group: RecipientGroup, more: usize, language: Language) -> RecipientGroup {
    let language = group.recipients.last().map_or(language, |last| last.language);
    let rows = (group.recipients.len() + more).min(limits::RECIPIENTS.max(group.recipients.len()));
    group.recipients.resize(rows, Recipient { language, ..Recipient::default() });
    group
}

/// The rows `recipient-<n>-...`, by their number.
fn typed(fields: &Fields, language: Language) -> RecipientGroup {
    let number = |name: &str| {
        let (number, _) = name.strip_prefix("recipient-")?.split_once('-')?;
        number.parse::<usize>().ok().filter(|number| *number > 0)
    };
    let mut numbers: Vec<usize> = fields.values().iter().filter_map(|(name, _)| number(name)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.truncate(ROWS);
    let row = |number: usize| {
        let text = |field: &str| fields.get(&format!("recipient-{number}-{field}")).to_owned();
        Recipient {
            name: text("name"),
            email: text("email"),
            phone: text("phone"),
            language: Language::parse(&text("language")).unwrap_or(language),
        }
    };
    RecipientGroup { name: fields.get("name").to_owned(), recipients: numbers.into_iter().map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rows_are_read_by_their_number() {
        let fields = Fields::from_pairs([
            ("name", "Board"),
            ("recipient-9-email", "b@example.org"),
            ("recipient-9-language", "da"),
            ("recipient-2-name", "Aino"),
            ("recipient-0-name", "Nobody"),
            ("recipient-x-name", "Nobody"),
        ]);
        let row = |name: &str, email: &str, language| Recipient {
            name: name.into(),
            email: email.into(),
            phone: String::new(),
            language,
        };
        let expected = [row("Aino", "", Language::Fi), row("", "b@example.org", Language::Da)];
        assert_eq!(typed(&fields, Language::Fi).recipients, expected);
    }

    #[test]
    fn rows_are_added_up_to_what_a_group_takes() {
        let group = with_rows(RecipientGroup::default(), MORE, Language::Nb);
        assert_eq!((group.recipients.len(), group.recipients[2].language), (MORE, Language::Nb));
        let full = with_rows(group, 1_000, Language::Fi);
        assert_eq!((full.recipients.len(), full.recipients[99].language), (limits::RECIPIENTS, Language::Nb));
        assert_eq!(with_rows(full.clone(), 1, Language::Fi), full);
    }

    #[test]
    fn refusals_lead_to_the_fields_of_the_form() {
        assert_eq!(field_of("recipients.0.email"), "recipient-1-email");
        assert_eq!(field_of("name"), "name");
    }

    proptest! {
        #[test]
        fn no_row_name_panics_or_grows(names in proptest::collection::vec("recipient-[0-9]{1,25}-(name|email)", 0..200)) {
            let values: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "9")).collect();
            prop_assert!(typed(&Fields::from_pairs(values), Language::Fi).recipients.len() <= ROWS);
        }
    }
}
