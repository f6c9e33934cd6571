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
    /// The names of more documents that were passed on with it (features.md E10).
    pub others: Vec<String>,
    /// Who was asked first; may be empty.
    pub signatory: String,
    /// Who is asked now.
    pub named: String,
    /// Their address, or number.
    pub address: String,
    /// The document's page; where there are several, the list of documents.
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
        let all: Vec<String> = std::iter::once(&self.document).chain(&self.others).map(|name| plain(name)).collect();
        let is_one = self.others.is_empty();
        let named = if is_one { plain(&self.document) } else { texts.documents_named(&all) };
        sheet.subject = texts.say("mail-delegated-subject").with("document", named).to_string();
        sheet.preview = texts.say("mail-delegated-preview").with("named", plain(&self.named)).to_string();
        sheet.heading = texts.say("mail-delegated-heading").to_string();
        if is_one {
            sheet.say(texts.say("mail-delegated-tells"));
            sheet.act("mail-delegated-act", self.link.clone());
            sheet.row("mail-row-document", plain(&self.document));
        } else {
            sheet.say(texts.say("mail-delegated-tells-several").with("n", all.len()));
            sheet.act("mail-digest-act", self.link.clone());
            for (name, number) in all.iter().zip(1_u32..) {
                sheet.number_row(number, name.clone());
            }
        }
        let before = plain(&self.signatory);
        if !before.is_empty() {
            sheet.row("mail-row-before", before);
        }
        sheet.row("mail-row-signatory", plain(&self.named));
        sheet.row("mail-row-address", plain(&self.address));
        sheet.render()
    }
}
