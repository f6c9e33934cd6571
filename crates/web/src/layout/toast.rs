//! The message after an action, carried over the redirect in a short-lived cookie.

use axum::http::HeaderMap;
use sinetti_texts::Texts;
use url::form_urlencoded;

use super::problems::number;
use crate::{cookies, session};

/// The cookie.
pub const COOKIE: &str = "sinetti-toast";

/// What was done, as the key of a text (`toast-...`) and its values, and optionally how to undo it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    key: String,
    values: Vec<(String, String)>,
    /// A POST to this address undoes it.
    pub undo: Option<String>,
}

impl Toast {
    /// A message; the key begins with `toast-`.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), values: Vec::new(), undo: None }
    }

    /// The same with a value for its text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    /// The same with a button that undoes it: a POST to `path`.
    #[must_use]
    pub fn undo(mut self, path: impl Into<String>) -> Self {
        self.undo = Some(path.into());
        self
    }

    /// The message in a language.
    pub fn text(&self, t: &Texts) -> String {
        self.values
            .iter()
            .fold(t.say(self.key.as_str()), |phrase, (name, value)| match number(value) {
                Some(number) => phrase.with(name, number),
                None => phrase.with(name, value),
            })
            .to_string()
    }

    /// The cookie's value.
    pub fn write(&self) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("key", &self.key);
        for (name, value) in &self.values {
            form.append_pair(&format!("v-{name}"), value);
        }
        if let Some(undo) = &self.undo {
            form.append_pair("undo", undo);
        }
        form.finish()
    }

    /// From the browser's cookies. Only our own kind of key is taken, and only addresses of ours to undo.
    pub fn read(headers: &HeaderMap) -> Option<Self> {
        let mut toast = Self::new("");
        for (name, value) in form_urlencoded::parse(cookies::read(headers, COOKIE)?.as_bytes()).take(12) {
            match (name.as_ref(), name.strip_prefix("v-")) {
                ("key", _) => toast.key = value.into_owned(),
                ("undo", _) => toast.undo = session::local(&value),
                (_, Some(name)) => toast.values.push((name.to_owned(), value.into_owned())),
                _ => {}
            }
        }
        toast.key.starts_with("toast-").then_some(toast)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderValue, header};
    use proptest::prelude::*;

    fn round(value: &str) -> Option<Toast> {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_str(&format!("{COOKIE}={value}")).ok()?);
        Toast::read(&headers)
    }

    proptest! {
        #[test]
        fn whatever_it_says_comes_back(name in ".{0,60}") {
            let toast = Toast::new("toast-moved").with("name", name).undo("/documents/1/restore");
            prop_assert_eq!(round(&toast.write()), Some(toast));
        }
    }

    #[test]
    fn foreign_keys_and_addresses_are_left_out() {
        assert_eq!(round("key=error-internal"), None);
        assert_eq!(round("key=toast-x&undo=%2F%2Fevil.example").unwrap().undo, None);
    }
}
