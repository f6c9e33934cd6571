//! Intake: may this file be sent for signing, and what is in it?

pub(crate) mod conformance;
pub(crate) mod existing;
mod findings;
mod trial;

use std::panic::catch_unwind;

use bytes::Bytes;
use pades::reader::{Document, FileBytes, ObjectSource, ReadError};
use serde::{Deserialize, Serialize};

use crate::limits::Limits;
use crate::{pages, reading};
use conformance::Conformance;

/// What an accepted file is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Examined {
    pub pages: u32,
    /// `1.7`, `2.0` ...
    pub version: String,
    /// Signatures that the file arrived with. More than none: its pages stay untouched (H1).
    pub signatures: u32,
    /// What its XMP claims, as `2b`, `3a`, `4f`.
    pub pdf_a: Option<String>,
    /// Its XMP claims PDF/UA.
    pub pdf_ua: bool,
    pub tagged: bool,
    /// The catalog's /Lang.
    pub language: Option<String>,
    /// Width and height of each page as shown (crop box, rotation), in points.
    pub page_sizes: Vec<(f32, f32)>,
    /// Active or surprising content, to be shown to the sender. Nothing of it prevents signing.
    pub findings: Vec<Finding>,
    /// Some page shows text (otherwise a scan: nothing for screen readers).
    pub has_text: bool,
}

/// Content that the sender should know of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    JavaScript,
    Launch,
    OpenAction,
    SubmitForm,
    EmbeddedFiles,
    OpenFormFields,
    Multimedia,
    /// A static XFA form beside the ordinary one.
    Xfa,
    /// The cross-reference table was broken and has been rebuilt.
    Rebuilt,
}

/// Why a file cannot be sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Refusal {
    #[error("the file is not a PDF")]
    NotPdf,
    #[error("the file is empty")]
    Empty,
    #[error("the file has {bytes} bytes, more than {max}")]
    TooLarge { bytes: u64, max: u64 },
    /// Also with an empty user password: what it shows cannot be bound without the key.
    #[error("the file is encrypted")]
    Encrypted,
    #[error("the file is broken: {detail}")]
    Broken { detail: String },
    #[error("the file has no pages")]
    NoPages,
    #[error("the file has {pages} pages, more than {max}")]
    TooManyPages { pages: u32, max: u32 },
    /// A limit of time, memory, depth or decoded size was passed.
    #[error("the file is too complex")]
    TooComplex,
    /// Its signatures allow nothing more (DocMDP P 1, a lock, FieldMDP All).
    #[error("the file's own signatures allow no further signature")]
    SignedLocked,
    /// A dynamic XFA form: its pages are made by a program.
    #[error("the file is a dynamic XFA form")]
    Xfa,
}

impl Refusal {
    /// A stable kebab-case code, the same as serde's tag.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotPdf => "not-pdf",
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::Encrypted => "encrypted",
            Self::Broken { .. } => "broken",
            Self::NoPages => "no-pages",
            Self::TooManyPages { .. } => "too-many-pages",
            Self::TooComplex => "too-complex",
            Self::SignedLocked => "signed-locked",
            Self::Xfa => "xfa",
        }
    }
}

/// Reads the file, and makes and discards a signing copy of it with a throw-away key, so that what cannot be
/// signed is refused here. Call it through [`Workers`](crate::Workers) for foreign bytes.
pub fn examine(bytes: impl Into<FileBytes>, limits: &Limits) -> Result<Examined, Refusal> {
    let bytes = Bytes::from(bytes.into());
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.len() > limits.max_bytes {
        return Err(Refusal::TooLarge { bytes: bytes.len() as u64, max: limits.max_bytes as u64 });
    }
    let document = reading::open(bytes.clone())?;
    let pages = document.pages()?;
    // The reader's limit on pages is far below 2^32.
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    if count == 0 {
        return Err(Refusal::NoPages);
    }
    if count > limits.max_pages {
        return Err(Refusal::TooManyPages { pages: count, max: limits.max_pages });
    }
    let catalog = document.catalog()?;
    if is_dynamic_form(&document)? {
        return Err(Refusal::Xfa);
    }
    let signatures = existing::signatures(&document)?;
    if existing::locked(&document)? {
        return Err(Refusal::SignedLocked);
    }
    trial::try_signing_copy(&bytes, pages.len()).map_err(|error| Refusal::Broken { detail: error.to_string() })?;
    let conformance = Conformance::of(&document);
    let marked = document.dictionary_entry(&catalog, "MarkInfo")?;
    Ok(Examined {
        pages: count,
        version: document.version(),
        signatures,
        pdf_a: conformance.pdf_a,
        pdf_ua: conformance.pdf_ua,
        tagged: document.entry(&marked, "Marked")?.as_bool() == Some(true),
        language: document.entry(&catalog, "Lang")?.to_text().filter(|language| !language.is_empty()),
        page_sizes: pages.iter().map(shown_size).collect(),
        findings: findings::findings(&document)?,
        has_text: shows_text(bytes),
    })
}

/// Whether a file carries signatures already; false for what cannot be read.
pub fn arrived_signed(bytes: impl Into<FileBytes>) -> bool {
    reading::open(bytes).and_then(|document| existing::signatures(&document)).is_ok_and(|count| count > 0)
}

/// Pages looked at for text.
const PAGES_FOR_TEXT: usize = 10;

/// What the renderer panics on has no text that we could show.
fn shows_text(bytes: Bytes) -> bool {
    catch_unwind(|| pages::has_text(bytes, PAGES_FOR_TEXT)).is_ok_and(|found| found.unwrap_or(false))
}

/// A dynamic XFA form shows a stand-in page until a program draws it.
fn is_dynamic_form(document: &Document) -> Result<bool, ReadError> {
    let catalog = document.catalog()?;
    let form = document.dictionary_entry(&catalog, "AcroForm")?;
    Ok(form.contains("XFA") && document.entry(&catalog, "NeedsRendering")?.as_bool() == Some(true))
}

/// Width and height as shown. Points fit an `f32`.
#[allow(clippy::cast_possible_truncation)]
fn shown_size(page: &pades::reader::Page) -> (f32, f32) {
    let [left, bottom, right, top] = page.crop_box;
    let (width, height) = ((right - left) as f32, (top - bottom) as f32);
    if page.rotate % 180 == 0 { (width, height) } else { (height, width) }
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::NotPdf => Self::NotPdf,
            ReadError::Encrypted => Self::Encrypted,
            ReadError::Broken { detail } => Self::Broken { detail: detail.to_owned() },
            ReadError::Limit { .. } => Self::TooComplex,
        }
    }
}
