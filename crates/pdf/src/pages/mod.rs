//! Page images and text for the browser. Call through [`Workers`](crate::Workers) for foreign bytes.

mod image;
mod lines;
mod text;

use std::sync::Arc;

use bytes::Bytes;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use pades::reader::FileBytes;
use serde::{Deserialize, Serialize};

pub use image::render_page;
pub use text::{all_text, has_text, page_text};

/// An image of one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageImage {
    pub width: u32,
    pub height: u32,
    /// `image/webp`.
    pub media_type: String,
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// Why a page cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageError {
    #[error("the file cannot be read")]
    Unreadable,
    #[error("there is no such page")]
    NoSuchPage,
    #[error("the page cannot be drawn: {0}")]
    NotDrawable(String),
}

impl PageError {
    /// A stable kebab-case code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "pdf-unreadable",
            Self::NoSuchPage => "no-such-page",
            Self::NotDrawable(_) => "page-not-drawable",
        }
    }
}

/// Opens a file for showing.
fn open(bytes: impl Into<FileBytes>) -> Result<Pdf, PageError> {
    Pdf::new(Arc::new(Bytes::from(bytes.into()))).map_err(|_| PageError::Unreadable)
}

/// How many pages the renderer sees.
pub fn page_count(bytes: impl Into<FileBytes>) -> Result<u32, PageError> {
    let pdf = open(bytes)?;
    u32::try_from(pdf.pages().len()).map_err(|_| PageError::Unreadable)
}

fn settings() -> InterpreterSettings {
    InterpreterSettings::default()
}
