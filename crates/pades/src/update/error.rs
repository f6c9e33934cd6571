//! Why a document cannot be appended to.

use crate::{object::Reference, reader::ReadError};

/// Why a revision cannot be made. `code()` is stable; texts for people are made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UpdateError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("object {reference} is no dictionary")]
    NotADictionary { reference: Reference },
    #[error("the document would be too large for its cross-reference")]
    TooLarge,
    #[error("a field named {name} is there already")]
    FieldExists { name: String },
}

impl UpdateError {
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Read(error) => error.code(),
            Self::NotADictionary { .. } => "pdf-not-a-dictionary",
            Self::TooLarge => "pdf-too-large",
            Self::FieldExists { .. } => "pdf-field-exists",
        }
    }
}
