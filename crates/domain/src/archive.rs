//! Archive entries: that a holder has a document, and the folders they lie in.

use serde::{Deserialize, Serialize};

use crate::{Refused, organizations::words, people};

/// How a holder came to have a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Sent it.
    Sent,
    /// Signed it.
    Signed,
    /// Was brought in from elsewhere.
    Imported,
}

words!(Origin { Origin::Sent => "sent", Origin::Signed => "signed", Origin::Imported => "imported" });

/// A folder's name.
///
/// # Errors
/// `folder-name-missing`, `folder-name-too-long`.
pub fn folder_name(text: &str) -> Result<String, Refused> {
    let name = people::one_line(text);
    match name.chars().count() {
        0 => Err(Refused::new("folder-name-missing").at("name")),
        1..=100 => Ok(name),
        _ => Err(Refused::new("folder-name-too-long").at("name").with("limit", 100)),
    }
}
