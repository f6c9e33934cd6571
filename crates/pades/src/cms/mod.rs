//! Cryptographic Message Syntax (RFC 5652) as far as signatures in PDF use it: one `SignedData` with one signer.
//!
//! Everything is read from slices of the bytes that arrived, never decoded and encoded again: what is hashed is what was
//! there. Two profiles exist. [`Profile::Pades`] wants DER to the letter and refuses every byte that nothing vouches for;
//! [`Profile::Legacy`] is for `adbe.pkcs7.*` signatures, whose makers often wrote BER.

pub mod algorithm;
pub(crate) mod ber;
pub(crate) mod build;
pub(crate) mod oid;
mod signed_data;
pub(crate) mod signing_certificate;
pub mod timestamp;
pub(crate) mod tlv;
mod verify;

pub use build::{BuildError, SignedContent, signed_data, time_stamp_token};
pub use signed_data::{Attribute, Profile, SignedData, SignerIdentifier, SignerInfo};
pub use verify::{Signed, VerifyError, verify};
