//! The sheet of paper that every mail is written on: the parts in their order, and the two templates that lay them out.

use askama::Template;
use sinetti_texts::{Language, Texts};

use super::{
    Mail, RenderError,
    prose::{Prose, plain},
};

/// The parts of a mail; what is empty is left out.
pub(super) struct Sheet {
    pub(super) texts: Texts,
    /// Whose mail it is: the organization, or the product.
    pub(super) letterhead: String,
    pub(super) subject: String,
    /// What lists of mails show beside the subject.
    pub(super) preview: String,
    pub(super) greeting: String,
    pub(super) heading: String,
    pub(super) paragraphs: Vec<Prose>,
    pub(super) action: Option<Action>,
    pub(super) rows: Vec<Row>,
    pub(super) quote: Option<Quote>,
    /// Small print below the sheet.
    pub(super) notes: Vec<String>,
    pub(super) other_languages: Vec<OtherLanguage>,
    pub(super) sender_line: String,
}

/// The one link.
pub(super) struct Action {
    pub(super) label: String,
    pub(super) url: String,
}

/// One fact.
pub(super) struct Row {
    pub(super) label: String,
    pub(super) value: String,
    /// Whether the value is something to be typed, symbol by symbol.
    pub(super) code: bool,
}

/// Somebody's own words.
pub(super) struct Quote {
    pub(super) label: String,
    pub(super) lines: Vec<String>,
}

/// A line for those who do not read the mail's language.
pub(super) struct OtherLanguage {
    pub(super) tag: &'static str,
    pub(super) text: String,
}

#[derive(Template)]
#[template(path = "mail.html")]
struct Html<'a> {
    sheet: &'a Sheet,
}

#[derive(Template)]
#[template(path = "mail.txt")]
struct Text<'a> {
    sheet: &'a Sheet,
}

impl Sheet {
    /// An empty sheet of the product itself.
    pub(super) fn of(language: Language) -> Self {
        let texts = Texts::of(language);
        Self {
            texts,
            letterhead: "Sinetti".to_owned(),
            subject: String::new(),
            preview: String::new(),
            greeting: texts.say("mail-greeting-nobody").to_string(),
            heading: String::new(),
            paragraphs: Vec::new(),
            action: None,
            rows: Vec::new(),
            quote: None,
            notes: Vec::new(),
            other_languages: Vec::new(),
            sender_line: texts.say("mail-sent-with").to_string(),
        }
    }

    /// Greets somebody by name, where the name is known.
    pub(super) fn greet(&mut self, name: &str) {
        let name = plain(name);
        if !name.is_empty() {
            self.greeting = self.texts.say("mail-greeting").with("name", name).to_string();
        }
    }

    /// Writes in an organization's name.
    pub(super) fn write_for(&mut self, organization: &str, address: Option<&str>) {
        let organization = plain(organization);
        self.sender_line = match address.map(plain).filter(|address| !address.is_empty()) {
            Some(address) => {
                self.texts.say("mail-sent-by-at").with("organization", &organization).with("address", address)
            }
            None => self.texts.say("mail-sent-by").with("organization", &organization),
        }
        .to_string();
        self.letterhead = organization;
    }

    /// Adds a paragraph from a sentence that may carry marks.
    pub(super) fn say(&mut self, sentence: impl std::fmt::Display) {
        self.paragraphs.push(Prose::new(&sentence.to_string()));
    }

    /// Adds a fact.
    pub(super) fn row(&mut self, label: &str, value: impl std::fmt::Display) {
        self.rows.push(Row { label: self.texts.say(label).to_string(), value: value.to_string(), code: false });
    }

    /// Adds one of several documents.
    pub(super) fn number_row(&mut self, number: u32, value: String) {
        let label = self.texts.say("mail-row-paper").with("n", number).to_string();
        self.rows.push(Row { label, value, code: false });
    }

    /// Adds something to be typed.
    pub(super) fn code_row(&mut self, label: &str, value: &str) {
        self.rows.push(Row { label: self.texts.say(label).to_string(), value: plain(value), code: true });
    }

    /// Sets the link.
    pub(super) fn act(&mut self, label: &str, url: String) {
        self.action = Some(Action { label: self.texts.say(label).to_string(), url });
    }

    /// Adds small print.
    pub(super) fn note(&mut self, sentence: impl std::fmt::Display) {
        self.notes.push(sentence.to_string());
    }

    /// Adds the lines for readers of other languages.
    pub(super) fn mention_other_languages(&mut self) {
        self.other_languages = Language::ALL
            .into_iter()
            .filter(|language| *language != self.texts.language)
            .map(|language| {
                let other = Texts::of(language);
                OtherLanguage { tag: other.tag(), text: other.say("mail-this-language").to_string() }
            })
            .collect();
    }

    /// Lays the parts out.
    pub(super) fn render(&self) -> Result<Mail, RenderError> {
        Ok(Mail {
            subject: plain(&self.subject),
            text: Text { sheet: self }.render()?,
            html: Html { sheet: self }.render()?,
            attachments: Vec::new(),
        })
    }
}
