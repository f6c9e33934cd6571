//! Asks again: the same link and facts as the invitation, in other words.

use super::{Invitation, Mail, RenderError};

/// A reminder of an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder(pub Invitation);

impl Reminder {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        self.0.sheet("mail-reminder").render()
    }
}
