//! Keys, certificates, and a small certificate authority: a root, an issuing authority below it, end certificates.
//!
//! Keys leave here only as PKCS#8, for the caller to encrypt; nothing is written to disk.

mod error;
mod issue;
mod key;
mod ocsp;
mod one_off;
mod pem;
#[cfg(feature = "pkcs11")]
pub mod pkcs11;
mod signer;

pub use error::AuthorityError;
pub use issue::{Authority, AuthorityName, EndCertificate};
pub use key::{ExternalKey, KeyAlgorithm, SigningKey};
pub use one_off::IdentifiedPerson;
pub use pem::{certificate_from_pem, certificate_to_pem};
pub use signer::Signer;
