//! Whether something that is saved shall really be deleted.

use askama::Template;
use axum::response::Response;
use sinetti_texts::Texts;

use crate::layout::{self, Frame, Toast};

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

/// After it was saved.
pub fn saved(list: &str, name: &str) -> Response {
    layout::go_with(list, &Toast::new("toast-saved").with("name", name))
}
