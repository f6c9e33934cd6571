//! Tells that there is more time: the same link and facts as the invitation, with the new last day.

use super::{Invitation, Mail, RenderError};

/// That the validity of an invitation was extended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extended(pub Invitation);

impl Extended {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        self.0.sheet("mail-extended").render()
    }
}
