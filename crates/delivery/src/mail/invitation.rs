//! Asks somebody to sign.

use jiff::civil::Date;
use sinetti_domain::people::many_lines;
use sinetti_texts::{Language, Texts};

use super::{
    Mail, RenderError,
    prose::{plain, strong},
    sheet::{Quote, Sheet},
};

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
        sheet.subject = texts.say(format!("{words}-subject")).with("document", plain(&self.document)).to_string();
        sheet.heading = texts.say(format!("{words}-heading")).with("document", plain(&self.document)).to_string();
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
                        .say(format!("{words}-asks-for"))
                        .with("sender", strong(&self.sender))
                        .with("organization", plain(organization)),
                );
            }
            None => {
                sheet.letterhead = plain(&self.sender);
                sheet.say(texts.say(format!("{words}-asks")).with("sender", strong(&self.sender)));
            }
        }
        sheet.act("mail-invitation-act", self.address());
        if let Some(date) = date {
            sheet.row("mail-row-until", texts.say("mail-until").with("date", date));
        }
        sheet.row("mail-row-to-read", texts.say("mail-to-read").with("pages", self.pages).with("files", self.files));
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

    /// The link as mailed: the fragment never reaches a server or its log.
    fn address(&self) -> String {
        match &self.passphrase {
            Some(passphrase) => format!("{}#{}", self.link, passphrase),
            None => self.link.clone(),
        }
    }
}
