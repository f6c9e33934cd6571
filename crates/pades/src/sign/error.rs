//! Why a document cannot be signed.

use crate::{authority::AuthorityError, cms::BuildError, reader::ReadError, update::UpdateError};

/// Why a signature cannot be made. `code()` is stable; texts for people are made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    #[error(transparent)]
    Update(#[from] UpdateError),
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    #[error("the field is no signature field")]
    NotASignatureField,
    #[error("the field is signed already")]
    AlreadySigned,
    #[error("a certification must be the first signature of a document")]
    NotTheFirst,
    #[error("an earlier signature does not permit this one")]
    NotPermitted,
    #[error("a certification level is 1, 2 or 3")]
    Level,
    #[error("the signature needs {needed} bytes and {reserved} are reserved")]
    DoesNotFit { needed: usize, reserved: usize },
    #[error("the signature cannot be encoded")]
    Encoding,
}

impl SignError {
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Update(error) => error.code(),
            Self::Authority(error) => error.code(),
            Self::NotASignatureField => "not-a-signature-field",
            Self::AlreadySigned => "field-already-signed",
            Self::NotTheFirst => "certification-not-first",
            Self::NotPermitted => "signature-not-permitted",
            Self::Level => "certification-level",
            Self::DoesNotFit { .. } => "signature-does-not-fit",
            Self::Encoding => "signature-encoding",
        }
    }
}

impl From<ReadError> for SignError {
    fn from(error: ReadError) -> Self {
        Self::Update(error.into())
    }
}

impl From<BuildError> for SignError {
    fn from(error: BuildError) -> Self {
        match error {
            BuildError::Authority(error) => error.into(),
            BuildError::Encoding => Self::Encoding,
        }
    }
}
