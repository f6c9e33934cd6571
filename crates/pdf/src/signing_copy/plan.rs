//! What the caller decides about a signing copy. All words come from the caller, in the document's language.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// The plan of one file's signing copy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SigningCopyPlan {
    /// The document's name, shown on the signature pages.
    pub document_name: String,
    /// The file's name, shown when it says more than the document's name.
    pub file_name: String,
    /// Where the document can be checked: `https://host/check/{code}`.
    pub check_url: String,
    pub check_code: String,
    /// Language of the texts: `fi`, `sv`, `en-GB`, `nb`, `da`.
    pub language: String,
    pub texts: SigningCopyTexts,
    /// 1 to 80, in the order in which they are shown.
    pub places: Vec<Place>,
    /// JSON known at sending; attached, except to PDF/A files that allow no attachment.
    pub evidence: Vec<u8>,
    /// Time of the certification.
    pub time: Timestamp,
    /// A test installation: the signature pages and the footer say so.
    pub test: bool,
    /// Footer and link on every page of the original (H2).
    pub footer: bool,
}

/// A place for one signature. Names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// 1 to 80; the number in the field names.
    pub number: u32,
    /// "Signature 1".
    pub label: String,
}

/// Every text of the signing copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningCopyTexts {
    /// Footer of the original's pages, such as "Electronic signing with Sinetti · check at host/check/CODE".
    pub footer: String,
    /// What the footer's link does, for screen readers: "Check this document".
    pub link: String,
    /// Small, at the top left of each signature page: "Signature page".
    pub heading: String,
    /// The title of the first signature page: "Signatures".
    pub title: String,
    /// "The signatures concern the 3 pages before these signature pages." (the caller knows the number from intake)
    pub pages_before: String,
    /// What a place shows before anything happened: "Not signed yet".
    pub not_signed: String,
    /// Over the explanation of the roles: "Roles". Empty leaves the legend out.
    pub legend_title: String,
    /// The roles, in all languages.
    pub legend: Vec<Legend>,
    /// "Check this document at"
    pub check: String,
    /// Before the code: "Code"
    pub check_code: String,
    /// Beside the seal, once it is there: "Sealed by Sinetti".
    pub sealed_by: String,
    /// Describes the evidence attachment: "Evidence known at sending".
    pub evidence: String,
    /// The mark of a test installation: "TEST".
    pub test: String,
}

/// The legend of roles in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Legend {
    pub language: String,
    pub text: String,
}

/// Content of the page that stands for a file that arrived signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceFile {
    pub language: String,
    /// "Signatures of contract.pdf"
    pub title: String,
    /// "The file arrived with signatures of its own and is kept as it is. ..."
    pub explanation: String,
    /// Rows of the table: ("File", "contract.pdf"), ("Pages", "12"), ("SHA-256", "..").
    pub facts: Vec<(String, String)>,
}

impl SigningCopyPlan {
    /// Most places in one file (D2).
    pub const MAX_PLACES: usize = 80;

    /// Whether it can be laid out.
    pub fn check(&self) -> Result<(), Error> {
        if self.places.is_empty() {
            return Err(Error::Plan("no places"));
        }
        if self.places.len() > Self::MAX_PLACES {
            return Err(Error::Plan("more than 80 places"));
        }
        let mut numbers: Vec<u32> = self.places.iter().map(|place| place.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        if numbers.len() != self.places.len() || numbers[0] == 0 {
            return Err(Error::Plan("numbers of places must be different and positive"));
        }
        Ok(())
    }
}
