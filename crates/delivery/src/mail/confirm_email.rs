//! Asks a new person to confirm the address.
//!
//! It says nothing that whoever registered has typed, not even a name: otherwise anybody could have this installation mail
//! their words to a stranger.

use sinetti_texts::{Language, Texts};

use super::{Mail, RenderError, sheet::Sheet};

/// What a confirming mail tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmEmail {
    /// The language chosen when registering.
    pub language: Language,
    /// The page on which the address is confirmed.
    pub link: String,
    /// How many hours the link works.
    pub hours: u32,
}

impl ConfirmEmail {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        sheet.subject = texts.say("mail-confirm-email-subject").to_string();
        sheet.preview = texts.say("mail-confirm-email-preview").to_string();
        sheet.heading = texts.say("mail-confirm-email-heading").to_string();
        sheet.say(texts.say("mail-confirm-email-asks"));
        sheet.act("mail-confirm-email-act", self.link.clone());
        sheet.note(texts.say("mail-link-hours").with("hours", self.hours));
        sheet.note(texts.say("mail-confirm-email-unexpected"));
        sheet.render()
    }
}
