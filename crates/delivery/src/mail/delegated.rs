//! Tells the sender that a signatory named another person instead.

use sinetti_texts::{Language, Texts};

use super::{Mail, RenderError, prose::plain, sheet::Sheet};

/// What such a mail tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegated {
    /// The sender's language.
    pub language: Language,
    /// The sender's name.
    pub recipient: String,
    /// The document's name.
    pub document: String,
    /// Who was asked first; may be empty.
    pub signatory: String,
    /// Who is asked now.
    pub named: String,
    /// Their address.
    pub address: String,
    /// The document's page.
    pub link: String,
}

impl Delegated {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        sheet.greet(&self.recipient);
        sheet.subject = texts.say("mail-delegated-subject").with("document", plain(&self.document)).to_string();
        sheet.preview = texts.say("mail-delegated-preview").with("named", plain(&self.named)).to_string();
        sheet.heading = texts.say("mail-delegated-heading").to_string();
        sheet.say(texts.say("mail-delegated-tells"));
        sheet.act("mail-delegated-act", self.link.clone());
        sheet.row("mail-row-document", plain(&self.document));
        let before = plain(&self.signatory);
        if !before.is_empty() {
            sheet.row("mail-row-before", before);
        }
        sheet.row("mail-row-signatory", plain(&self.named));
        sheet.row("mail-row-address", plain(&self.address));
        sheet.render()
    }
}
