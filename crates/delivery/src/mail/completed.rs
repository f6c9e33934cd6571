//! Tells that everybody has signed and the document is sealed.

use jiff::civil::Date;
use sinetti_texts::{Language, Texts};

use super::{Mail, RenderError, prose::plain, sheet::Sheet};

/// What a completion tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completed {
    /// The reader's language.
    pub language: Language,
    /// The reader's name; may be empty.
    pub recipient: String,
    /// The person who asked for the signatures.
    pub sender: String,
    /// The organization in whose name; nothing for a private person.
    pub organization: Option<String>,
    /// The organization's postal address on one line.
    pub organization_address: Option<String>,
    /// The document's name.
    pub document: String,
    /// How many signatures it carries.
    pub signatures: u32,
    /// Where the reader's copy is.
    pub copy: Copy,
}

/// How the reader of a completion comes to the signed document (features.md A2 to A5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Copy {
    /// In an archive the reader has: the sender's Documents, or the personal archive.
    Archived {
        /// The document's page.
        link: String,
    },
    /// By a link of the reader's own.
    Download {
        /// Where to download.
        link: String,
        /// The last day on which it works, when it ends.
        until: Option<Date>,
    },
    /// With the mail.
    Attached,
    /// From the sender only.
    AskSender,
}

impl Completed {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        sheet.greet(&self.recipient);
        match &self.organization {
            Some(organization) => sheet.write_for(organization, self.organization_address.as_deref()),
            None => sheet.letterhead = plain(&self.sender),
        }
        sheet.subject = texts.say("mail-completed-subject").with("document", plain(&self.document)).to_string();
        sheet.preview = texts.say("mail-completed-preview").to_string();
        sheet.heading = texts.say("mail-completed-heading").with("document", plain(&self.document)).to_string();
        sheet.say(texts.say("mail-completed-tells").with("signatures", self.signatures));
        match &self.copy {
            Copy::Archived { link } => {
                sheet.say(texts.say("mail-completed-yours"));
                sheet.act("mail-completed-act-open", link.clone());
            }
            Copy::Download { link, until } => {
                match until {
                    Some(date) => sheet.say(texts.say("mail-completed-download-until").with("date", texts.date(*date))),
                    None => sheet.say(texts.say("mail-completed-download")),
                }
                sheet.act("mail-completed-act-download", link.clone());
                sheet.note(texts.say("mail-invitation-personal"));
            }
            Copy::Attached => sheet.say(texts.say("mail-completed-attached")),
            Copy::AskSender => sheet.say(texts.say("mail-completed-ask").with("sender", plain(&self.sender))),
        }
        sheet.render()
    }
}
