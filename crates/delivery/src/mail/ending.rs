//! Warns that the time to sign ends soon: the same link and facts as the invitation, in other words.

use super::{Invitation, Mail, RenderError};

/// A warning before the end of validity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending(pub Invitation);

impl Ending {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        self.0.sheet("mail-ending").render()
    }
}
