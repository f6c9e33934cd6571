//! Refused fields of a form: a summary that links to them, and a sentence at each.

use std::fmt::{self, Write as _};

use askama::filters::HtmlSafe;
use sinetti_domain::Refused;
use sinetti_texts::Texts;

use super::Icon;

/// The sentence of a refusal in a language.
pub fn sentence(t: &Texts, refusal: &Refused) -> String {
    let phrase = t.say(format!("error-{}", refusal.code));
    refusal
        .arguments
        .iter()
        .fold(phrase, |phrase, (name, value)| match number(value) {
            Some(number) => phrase.with(name, number),
            None => phrase.with(name, value),
        })
        .to_string()
}

/// A number, which texts may count by; what only looks like one, such as +4520123456 or 007, stays as it is.
pub(super) fn number(value: &str) -> Option<i64> {
    value.parse::<i64>().ok().filter(|number| number.to_string() == value)
}

/// The refusals of a form, in sentences.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    list: Vec<Problem>,
}

/// Attributes: `aria-invalid` and `aria-describedby`.
#[derive(Debug, Clone)]
pub struct Mark {
    wrong: Option<String>,
    hint: &'static str,
}

impl fmt::Display for Mark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.wrong, self.hint) {
            (None, "") => Ok(()),
            (None, hint) => write!(out, r#" aria-describedby="{hint}""#),
            (Some(field), "") => write!(out, r#" aria-invalid="true" aria-describedby="{}-wrong""#, Escaped(field)),
            (Some(field), hint) => {
                write!(out, r#" aria-invalid="true" aria-describedby="{}-wrong {hint}""#, Escaped(field))
            }
        }
    }
}

// The field is escaped, the hint is a constant of a template.
impl HtmlSafe for Mark {}

/// The sentence under a refused field.
#[derive(Debug, Clone)]
pub struct Wrong(Option<(String, String)>);

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((field, sentence)) = &self.0 else { return Ok(()) };
        let icon = Icon { name: "warning", class: "icon", view: "0 0 24 24" };
        write!(
            out,
            r#"<span class="wrong" id="{}-wrong">{icon}<span>{}</span></span>"#,
            Escaped(field),
            Escaped(sentence)
        )
    }
}

// Both values are escaped.
impl HtmlSafe for Wrong {}

/// A text made fit for HTML, also between double quotes.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                c => out.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// One of them.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The `name` and the `id` of the field; empty when it concerns none.
    pub field: String,
    /// What to correct.
    pub sentence: String,
}

impl Problems {
    /// From refusals; `field` tells a field's `id` for the field that the rules name.
    pub fn new(t: &Texts, refusals: &[Refused], field: impl Fn(&str) -> String) -> Self {
        let problem = |refusal: &Refused| Problem {
            field: refusal.field.as_deref().map(&field).unwrap_or_default(),
            sentence: sentence(t, refusal),
        };
        Self { list: refusals.iter().map(problem).collect() }
    }

    /// From refusals whose fields are called in the form as in the rules.
    pub fn of(t: &Texts, refusals: &[Refused]) -> Self {
        Self::new(t, refusals, str::to_owned)
    }

    /// In the order of the fields' places on the page; those with the same place stay as they were.
    pub fn sort<K: Ord>(&mut self, place: impl Fn(&str) -> K) {
        self.list.sort_by_key(|problem| place(&problem.field));
    }

    /// Nothing was refused.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// All, for the summary.
    pub fn all(&self) -> &[Problem] {
        &self.list
    }

    /// The attributes of a field: whether it was refused, and what describes it (`hint`: the id of its hint, or nothing).
    pub fn mark(&self, field: &str, hint: &'static str) -> Mark {
        Mark { wrong: self.at(field).map(|_| field.to_owned()), hint }
    }

    /// The sentence under a field, as an element.
    pub fn wrong(&self, field: &str) -> Wrong {
        Wrong(self.at(field).map(|sentence| (field.to_owned(), sentence.to_owned())))
    }

    /// The sentence at a field.
    pub fn at(&self, field: &str) -> Option<&str> {
        self.list.iter().find(|problem| problem.field == field).map(|problem| problem.sentence.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_no_number() {
        assert_eq!(["80", "-1", "+4520123456", "007", "x"].map(number), [Some(80), Some(-1), None, None, None]);
    }

    #[test]
    fn what_a_visitor_typed_cannot_become_markup() {
        let t = Texts::of(sinetti_texts::Language::En);
        let refused = Refused::new("email-invalid").at("email").with("address", "\"><script>");
        let problems = Problems::of(&t, &[refused]);
        let shown = problems.wrong("email").to_string();
        assert!(!shown.contains("<script>"), "{shown}");
        assert_eq!(problems.mark("email", "").to_string(), r#" aria-invalid="true" aria-describedby="email-wrong""#);
        assert_eq!(problems.wrong("name").to_string(), "");
    }
}
