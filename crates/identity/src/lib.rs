//! Who somebody is, and how the installation keeps its secrets.
//!
//! - [`passwords`]: argon2id hashes of login passwords.
//! - [`master_key`]: the one key outside the database, from which every other key is derived.
//! - [`envelope`]: authenticated encryption of what lies on a disk or in the database.
//! - [`tokens`]: session tokens, invitation links with their passphrases, check codes and dated statements.
//!
//! Nothing here knows the database or the network. The only files touched are the ones that [`master_key`] names.
#![forbid(unsafe_code)]

mod base64url;
pub mod envelope;
pub mod master_key;
pub mod passwords;
pub mod random;
pub mod tokens;

pub use master_key::{Key, MasterKey};
pub use random::RandomnessError;
