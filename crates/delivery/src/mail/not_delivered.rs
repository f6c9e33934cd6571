//! Tells the sender that an invitation could not be delivered.

use sinetti_texts::{Language, Texts};

use super::{Mail, RenderError, prose::plain, sheet::Sheet};

/// Characters of the mail server's answer that are shown.
const LONGEST_ANSWER: usize = 400;

/// What such a mail tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotDelivered {
    /// The sender's language.
    pub language: Language,
    /// The sender's name.
    pub recipient: String,
    /// The document's name.
    pub document: String,
    /// The signatory's name; may be empty.
    pub signatory: String,
    /// The address that was tried.
    pub address: String,
    /// What the mail server said; may be empty.
    pub answer: String,
    /// The document's page, where the address can be corrected.
    pub link: String,
}

impl NotDelivered {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        let named = plain(&self.signatory);
        let signatory = if named.is_empty() { plain(&self.address) } else { named };
        sheet.greet(&self.recipient);
        sheet.subject = texts.say("mail-not-delivered-subject").with("document", plain(&self.document)).to_string();
        sheet.preview = texts.say("mail-not-delivered-preview").with("signatory", &signatory).to_string();
        sheet.heading = texts.say("mail-not-delivered-heading").to_string();
        sheet.say(texts.say("mail-not-delivered-tells"));
        sheet.act("mail-not-delivered-act", self.link.clone());
        sheet.row("mail-row-document", plain(&self.document));
        sheet.row("mail-row-signatory", &signatory);
        sheet.row("mail-row-address", plain(&self.address));
        let answer: String = plain(&self.answer).chars().take(LONGEST_ANSWER).collect();
        if !answer.is_empty() {
            sheet.row("mail-row-answer", answer);
        }
        sheet.render()
    }
}
