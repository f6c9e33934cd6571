//! The authorities somebody decided to trust.

use super::Certificate;
use crate::cms::tlv::DerError;

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// Trusted authorities' certificates.
#[derive(Clone, Debug, Default)]
pub struct TrustAnchors {
    certificates: Vec<Certificate>,
}

/// Why a list of authorities could not be read.
#[derive(Debug, thiserror::Error)]
pub enum AnchorError {
    #[error("certificate {number} in the PEM text is not PEM")]
    Pem { number: usize },
    #[error("certificate {number} cannot be read: {error}")]
    Der { number: usize, error: DerError },
}

impl TrustAnchors {
    pub fn new() -> Self {
        Self::default()
    }

    /// All `CERTIFICATE` blocks of a PEM text; other text between them is passed over.
    ///
    /// # Errors
    /// When a block does not decode. A text without any block gives an empty list.
    pub fn from_pem(text: &str) -> Result<Self, AnchorError> {
        let mut anchors = Self::new();
        let mut rest = text;
        while let Some(start) = rest.find(BEGIN) {
            let number = anchors.certificates.len() + 1;
            let block = &rest[start..];
            let length = block.find(END).ok_or(AnchorError::Pem { number })? + END.len();
            let (_, der) =
                der::pem::decode_vec(&block.as_bytes()[..length]).map_err(|_| AnchorError::Pem { number })?;
            anchors.add_der(&der).map_err(|error| AnchorError::Der { number, error })?;
            rest = &block[length..];
        }
        Ok(anchors)
    }

    /// # Errors
    /// When the bytes are not one DER certificate.
    pub fn add_der(&mut self, der: &[u8]) -> Result<(), DerError> {
        let certificate = Certificate::from_der(der)?;
        if !self.certificates.contains(&certificate) {
            self.certificates.push(certificate);
        }
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.certificates.is_empty()
    }

    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }
}
