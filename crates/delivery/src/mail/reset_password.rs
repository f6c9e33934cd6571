//! Lets a person choose a new password.

use sinetti_texts::{Language, Texts};

use super::{Mail, RenderError, sheet::Sheet};

/// What a resetting mail tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetPassword {
    /// The person's language.
    pub language: Language,
    /// The person's name.
    pub recipient: String,
    /// The page on which the password is chosen.
    pub link: String,
    /// How many hours the link works.
    pub hours: u32,
}

impl ResetPassword {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        sheet.greet(&self.recipient);
        sheet.subject = texts.say("mail-reset-password-subject").to_string();
        sheet.preview = texts.say("mail-reset-password-preview").to_string();
        sheet.heading = texts.say("mail-reset-password-heading").to_string();
        sheet.say(texts.say("mail-reset-password-asks"));
        sheet.act("mail-reset-password-act", self.link.clone());
        sheet.note(texts.say("mail-link-hours").with("hours", self.hours));
        sheet.note(texts.say("mail-link-once"));
        sheet.note(texts.say("mail-reset-password-unexpected"));
        sheet.render()
    }
}
