//! Tells that a document was prepared anew: the same link and facts as the invitation, for those who had opened it.

use super::{Invitation, Mail, RenderError};

/// That a document has other signatories than when it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed(pub Invitation);

impl Changed {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        self.0.sheet("mail-changed").render()
    }
}
