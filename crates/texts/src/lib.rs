//! Every text people read, in Fluent (`locales/<language>/*.ftl`), and how dates and sizes are written.
//!
//! ```
//! use sinetti_domain::Language;
//! use sinetti_texts::Texts;
//! let t = Texts::of(Language::En);
//! assert_eq!(t.say("pages-count").with("n", 3).to_string(), "3 pages");
//! ```
#![forbid(unsafe_code)]

mod alphabet;
mod bundles;
mod dates;
mod several;

use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};
pub use sinetti_domain::Language;

pub use alphabet::Alphabet;
pub use bundles::AREAS;

/// The texts of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    /// Which language.
    pub language: Language,
}

impl Texts {
    /// The texts of `language`.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language }
    }

    /// The language's tag for `lang` attributes.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.language.tag()
    }

    /// The text of a key, to which values may be added.
    #[must_use]
    pub fn say<'a>(&self, key: impl Into<String>) -> Phrase<'a> {
        Phrase { language: self.language, key: key.into(), arguments: FluentArgs::new() }
    }

    /// The text of a key that may not exist.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<String> {
        bundles::format(self.language, key, &FluentArgs::new())
    }

    /// Whether there is such a key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        bundles::has(self.language, key)
    }
}

/// A text with its values; shown by `Display`.
#[derive(Debug)]
pub struct Phrase<'a> {
    language: Language,
    key: String,
    arguments: FluentArgs<'a>,
}

impl<'a> Phrase<'a> {
    /// Sets a value that the text refers to as `{ $name }`.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<Argument>) -> Self {
        self.arguments.set(name, value.into().0);
        self
    }
}

impl fmt::Display for Phrase<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match bundles::format(self.language, &self.key, &self.arguments) {
            Some(text) => out.write_str(&text),
            None => out.write_str(&self.key),
        }
    }
}

/// A value inside a text.
pub struct Argument(FluentValue<'static>);

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self(FluentValue::from(text.to_owned()))
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self(FluentValue::from(text.clone()))
    }
}

impl From<&&str> for Argument {
    fn from(text: &&str) -> Self {
        Self(FluentValue::from((*text).to_owned()))
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self(FluentValue::from(text))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Argument {
            fn from(number: $number) -> Self {
                Self(FluentValue::from(number))
            }
        }
        impl From<&$number> for Argument {
            fn from(number: &$number) -> Self {
                Self(FluentValue::from(*number))
            }
        }
    )*};
}
numbers!(u8, u16, u32, u64, usize, i32, i64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_follow_the_language() {
        let en = Texts::of(Language::En);
        assert_eq!(en.say("pages-count").with("n", 1).to_string(), "1 page");
        assert_eq!(en.say("pages-count").with("n", 2).to_string(), "2 pages");
        let fi = Texts::of(Language::Fi);
        assert_eq!(fi.say("pages-count").with("n", 1).to_string(), "1 sivu");
        assert_eq!(fi.say("pages-count").with("n", 2).to_string(), "2 sivua");
    }

    #[test]
    fn every_language_has_its_own_words() {
        let mut words: Vec<_> = Language::ALL.map(|language| Texts::of(language).say("sign-in").to_string()).into();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), Language::ALL.len(), "{words:?}");
    }

    #[test]
    fn an_unknown_key_shows_itself() {
        assert_eq!(Texts::of(Language::En).say("no-such-key").to_string(), "no-such-key");
    }
}
