//! Asks somebody to sign.

use jiff::civil::Date;
use sinetti_domain::people::many_lines;
use sinetti_texts::{Language, Texts};

use super::{
    Mail, RenderError,
    prose::{plain, strong},
    sheet::{Quote, Sheet},
};

/// A document to read and sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Its name.
    pub document: String,
    /// Pages of all its files.
    pub pages: u32,
    /// Its files.
    pub files: u32,
}

/// What an invitation tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The signatory's language.
    pub language: Language,
    /// The signatory's name; may be empty.
    pub recipient: String,
    /// The person who asks.
    pub sender: String,
    /// The organization in whose name; nothing when a private person asks.
    pub organization: Option<String>,
    /// The organization's postal address on one line.
    pub organization_address: Option<String>,
    /// The document's name.
    pub document: String,
    /// The sender's own words; may be empty.
    pub message: String,
    /// The last day on which one may sign.
    pub until: Option<Date>,
    /// Pages of all files.
    pub pages: u32,
    /// Files of the document.
    pub files: u32,
    /// More documents that the same link asks for (features.md D7).
    pub others: Vec<Paper>,
    /// The personal link, without a fragment.
    pub link: String,
    /// The passphrase to print and to put in the link's fragment; nothing when it comes by text message.
    pub passphrase: Option<String>,
}

impl Invitation {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        self.sheet("mail-invitation").render()
    }

    /// The sheet in the words of an invitation or of a reminder.
    pub(super) fn sheet(&self, words: &str) -> Sheet {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        let date = self.until.map(|date| texts.date(date));

        sheet.greet(&self.recipient);
        let (named, counted) = self.documents();
        let asks = if self.others.is_empty() { "" } else { "-several" };
        sheet.subject = texts.say(format!("{words}-subject")).with("document", named).to_string();
        sheet.heading = texts.say(format!("{words}-heading")).with("document", counted).to_string();
        sheet.preview = match &date {
            Some(date) => texts.say(format!("{words}-preview-until")).with("date", date),
            None => texts.say(format!("{words}-preview")),
        }
        .with("sender", plain(&self.sender))
        .to_string();
        match &self.organization {
            Some(organization) => {
                sheet.write_for(organization, self.organization_address.as_deref());
                sheet.say(
                    texts
                        .say(format!("{words}-asks-for{asks}"))
                        .with("sender", strong(&self.sender))
                        .with("organization", plain(organization)),
                );
            }
            None => {
                sheet.letterhead = plain(&self.sender);
                sheet.say(texts.say(format!("{words}-asks{asks}")).with("sender", strong(&self.sender)));
            }
        }
        sheet.act("mail-invitation-act", self.address());
        if let Some(date) = date {
            sheet.row("mail-row-until", texts.say("mail-until").with("date", date));
        }
        self.list(&mut sheet);
        match &self.passphrase {
            Some(passphrase) => sheet.code_row("mail-row-passphrase", passphrase),
            None => sheet.row("mail-row-passphrase", texts.say("mail-passphrase-by-sms")),
        }
        let message = many_lines(&self.message);
        if !message.is_empty() {
            sheet.quote = Some(Quote {
                label: texts.say("mail-message-from").with("sender", plain(&self.sender)).to_string(),
                lines: message.lines().map(str::to_owned).collect(),
            });
        }
        sheet.note(texts.say("mail-invitation-personal"));
        let asking = self.organization.as_ref().unwrap_or(&self.sender);
        sheet.note(texts.say("mail-invitation-unexpected").with("sender", plain(asking)));
        sheet.mention_other_languages();
        sheet
    }

    /// What it is about: for the subject with names, for the heading in short.
    fn documents(&self) -> (String, String) {
        if self.others.is_empty() {
            return (plain(&self.document), plain(&self.document));
        }
        let texts = Texts::of(self.language);
        let all = std::iter::once(&self.document).chain(self.others.iter().map(|other| &other.document));
        let names: Vec<String> = all.map(|name| plain(name)).collect();
        (texts.documents_named(&names), texts.documents_counted(names.len()))
    }

    /// What there is to read, a row for each document.
    fn list(&self, sheet: &mut Sheet) {
        let texts = sheet.texts;
        let extent = |pages: u32, files: u32| texts.say("mail-to-read").with("pages", pages).with("files", files);
        if self.others.is_empty() {
            return sheet.row("mail-row-to-read", extent(self.pages, self.files));
        }
        let own = Paper { document: self.document.clone(), pages: self.pages, files: self.files };
        for (paper, number) in std::iter::once(&own).chain(&self.others).zip(1_u32..) {
            let extent = extent(paper.pages, paper.files).to_string();
            sheet.number_row(number, format!("{}, {extent}", plain(&paper.document)));
        }
    }

    /// The link as mailed: the fragment never reaches a server or its log.
    fn address(&self) -> String {
        match &self.passphrase {
            Some(passphrase) => format!("{}#{}", self.link, passphrase),
            None => self.link.clone(),
        }
    }
}
