//! Tells somebody who registers again that the address already has a login. The page they registered on says the same as to
//! a new person, so that it does not tell strangers who has a login.

use sinetti_texts::{Language, Texts};

use super::{Mail, RenderError, sheet::Sheet};

/// What such a mail tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlreadyRegistered {
    /// The existing person's language.
    pub language: Language,
    /// The existing person's name.
    pub recipient: String,
    /// The sign-in page.
    pub link: String,
}

impl AlreadyRegistered {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        sheet.greet(&self.recipient);
        sheet.subject = texts.say("mail-already-registered-subject").to_string();
        sheet.preview = texts.say("mail-already-registered-preview").to_string();
        sheet.heading = texts.say("mail-already-registered-heading").to_string();
        sheet.say(texts.say("mail-already-registered-tells"));
        sheet.act("mail-already-registered-act", self.link.clone());
        sheet.note(texts.say("mail-already-registered-unexpected"));
        sheet.render()
    }
}
