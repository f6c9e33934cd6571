//! What can go wrong with keys and certificates.

/// Why a key or certificate cannot be made or used. `code()` is stable; texts for people are made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthorityError {
    #[error("the key is not a P-256, P-384, RSA-3072 or RSA-4096 key in PKCS#8")]
    Key,
    #[error("the certificate cannot be read")]
    Certificate,
    #[error("the certificate is not for this key")]
    Mismatch,
    #[error("the random source or the key failed")]
    Crypto,
    #[error("the token: {0}")]
    Token(String),
    #[error("a certificate cannot be made: {0}")]
    Issue(String),
}

impl AuthorityError {
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Key => "key-unreadable",
            Self::Certificate => "certificate-unreadable",
            Self::Mismatch => "certificate-not-for-key",
            Self::Crypto => "crypto-failed",
            Self::Token(_) => "token-failed",
            Self::Issue(_) => "certificate-not-made",
        }
    }
}

impl From<rcgen::Error> for AuthorityError {
    fn from(error: rcgen::Error) -> Self {
        Self::Issue(error.to_string())
    }
}
