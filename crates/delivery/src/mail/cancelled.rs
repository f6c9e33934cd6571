//! Tells somebody who was asked to sign that it is no longer needed.

use sinetti_texts::{Language, Texts};

use super::{
    Mail, RenderError,
    prose::{plain, strong},
    sheet::Sheet,
};

/// What such a mail tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancelled {
    /// The reader's language.
    pub language: Language,
    /// The reader's name; may be empty.
    pub recipient: String,
    /// The person who had asked.
    pub sender: String,
    /// The organization in whose name; nothing for a private person.
    pub organization: Option<String>,
    /// The document's name.
    pub document: String,
    /// Another signatory declined; otherwise the sender cancelled.
    pub declined: bool,
}

impl Cancelled {
    /// Renders the mail; it has no link, for the reader's is closed.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        sheet.greet(&self.recipient);
        match &self.organization {
            Some(organization) => sheet.write_for(organization, None),
            None => sheet.letterhead = plain(&self.sender),
        }
        sheet.subject = texts.say("mail-cancelled-subject").with("document", plain(&self.document)).to_string();
        sheet.preview = texts.say("mail-cancelled-preview").to_string();
        sheet.heading = texts.say("mail-cancelled-heading").with("document", plain(&self.document)).to_string();
        let tells = if self.declined { "mail-cancelled-declined" } else { "mail-cancelled-tells" };
        sheet.say(texts.say(tells).with("sender", strong(&self.sender)));
        sheet.render()
    }
}
