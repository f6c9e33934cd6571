//! A value that was refused, with a code that every language has a sentence for.

use serde::Serialize;

/// Why an input was not taken. `code` is stable, kebab-case, and the key of the sentence shown to people
/// (`error-<code>` in `locales/`); `field` names the form field; `arguments` fill the sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{code}")]
pub struct Refused {
    /// Stable, kebab-case.
    pub code: &'static str,
    /// The form field it is about, where there is one.
    pub field: Option<String>,
    /// What the sentence needs to know, such as a limit.
    pub arguments: Vec<(&'static str, String)>,
}

impl Refused {
    /// A refusal that concerns no particular field.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code, field: None, arguments: Vec::new() }
    }

    /// The same refusal, pointing at a form field.
    #[must_use]
    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// The same refusal with one more value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }
}
