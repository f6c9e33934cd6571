//! What the pages of saved things have in common: their list, the question before deleting one, and what is told afterwards.

use std::fmt::Display;

use askama::Template;
use axum::response::Response;
use sinetti_actions::{Error, Kind};
use sinetti_domain::Refused;
use sinetti_texts::Texts;

use crate::{
    errors::{Failure, status_of},
    layout::{self, Frame, Toast},
};

/// A list of saved things, by name.
#[derive(Template)]
#[template(path = "settings/saved.html")]
pub struct SavedPage {
    frame: Frame,
    t: Texts,
    /// What the keys of its texts begin with.
    words: &'static str,
    /// Its address, below which each has its own.
    list: &'static str,
    items: Vec<Item>,
    may_change: bool,
}

/// One of them.
pub struct Item {
    /// As its address has it.
    pub id: String,
    pub name: String,
    /// What it is, in a few words.
    pub facts: Vec<String>,
}

impl SavedPage {
    /// Things in the order in which they come, for somebody who may change them or not.
    pub fn of(frame: Frame, words: &'static str, list: &'static str, items: Vec<Item>, may_change: bool) -> Self {
        Self { t: frame.t, frame, words, list, items, may_change }
    }

    fn say(&self, what: &str) -> String {
        self.t.say(format!("{}{what}", self.words)).to_string()
    }
}

/// The page that asks.
#[derive(Template)]
#[template(path = "settings/remove.html")]
pub struct RemovePage {
    frame: Frame,
    t: Texts,
    /// Its list.
    list: &'static str,
    /// The key of the list's title.
    title: &'static str,
    /// Which of them, as its address has it.
    id: String,
    name: String,
}

impl RemovePage {
    /// For something of the list at an address.
    pub fn of(frame: Frame, list: &'static str, title: &'static str, id: impl ToString, name: String) -> Self {
        Self { t: frame.t, frame, list, title, id: id.to_string(), name }
    }
}

/// After it was deleted.
pub fn removed(list: &str, name: &str) -> Response {
    layout::go_with(list, &Toast::new("toast-saved-removed").with("name", name))
}

/// After saving: back to the list, or the form as typed with what was refused.
pub fn answer<T: Template>(
    done: Result<(), Error>,
    list: &str,
    name: &str,
    form: impl FnOnce(&[Refused]) -> T,
) -> Result<Response, Failure> {
    match done {
        Ok(()) => Ok(layout::go_with(list, &Toast::new("toast-saved").with("name", name.trim()))),
        Err(error) if error.kind == Kind::Invalid => layout::html_as(status_of(error.kind), &form(&error.refusals)),
        Err(error) => Err(error.into()),
    }
}

/// Where the form of one is sent, or of a new one.
pub fn form_address(list: &str, id: Option<impl Display>) -> String {
    id.map_or_else(|| format!("{list}/new"), |id| format!("{list}/{id}"))
}
