//! Why a document cannot be read.

/// Why bytes are not read as a document. `code()` is stable; texts for people are made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    #[error("the bytes are not a PDF")]
    NotPdf,
    #[error("the PDF is encrypted")]
    Encrypted,
    #[error("the PDF is broken: {detail}")]
    Broken { detail: &'static str },
    #[error("the PDF exceeds a limit: {what}")]
    Limit { what: &'static str },
}

impl ReadError {
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotPdf => "not-a-pdf",
            Self::Encrypted => "pdf-encrypted",
            Self::Broken { .. } => "pdf-broken",
            Self::Limit { .. } => "pdf-limit",
        }
    }

    pub(crate) const fn broken(detail: &'static str) -> Self {
        Self::Broken { detail }
    }

    pub(crate) const fn limit(what: &'static str) -> Self {
        Self::Limit { what }
    }
}
