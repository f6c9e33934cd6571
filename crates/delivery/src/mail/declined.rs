//! Tells the sender that a signatory declined to sign, and why.

use sinetti_texts::{Language, Texts};

use super::{
    Mail, RenderError,
    prose::plain,
    sheet::{Quote, Sheet},
};

/// What such a mail tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declined {
    /// The sender's language.
    pub language: Language,
    /// The sender's name.
    pub recipient: String,
    /// The document's name.
    pub document: String,
    /// The name of who declined.
    pub signatory: String,
    /// Their own words.
    pub reason: String,
    /// The document's page.
    pub link: String,
}

impl Declined {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        let signatory = plain(&self.signatory);
        sheet.greet(&self.recipient);
        sheet.subject = texts.say("mail-declined-subject").with("document", plain(&self.document)).to_string();
        sheet.preview = texts.say("mail-declined-preview").with("signatory", &signatory).to_string();
        sheet.heading = texts.say("mail-declined-heading").to_string();
        sheet.say(texts.say("mail-declined-tells"));
        sheet.act("mail-declined-act", self.link.clone());
        sheet.row("mail-row-document", plain(&self.document));
        sheet.row("mail-row-signatory", &signatory);
        let lines: Vec<String> = self.reason.lines().map(plain).collect();
        if lines.iter().any(|line| !line.is_empty()) {
            let label = texts.say("mail-declined-reason").with("signatory", &signatory).to_string();
            sheet.quote = Some(Quote { label, lines });
        }
        sheet.render()
    }
}
