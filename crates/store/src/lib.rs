//! The store: database (SQLite or PostgreSQL), blobs, the transactional outbox and the job queue.
//!
//! One file per subject, each with its row structs and typed functions that take a transaction:
//!
//! ```ignore
//! let document = store
//!     .write("documents.send", |tx| Box::pin(async move {
//!         let document = documents::lock(tx, id).await?;
//!         // ...
//!         Ok::<_, SendError>(document)
//!     }))
//!     .await?;
//! ```
//!
//! The closure may run several times, so it has no effects but those on `tx` and moves nothing out of its surroundings:
//! bring values in as references. After an error the transaction can only be given up.
//! Ids and times come from the caller; times are kept in microseconds. The only rules here are those of keeping:
//! what may follow what is decided in `domain`, and handed in as expected and next values to compare and set.
#![forbid(unsafe_code)]

#[macro_use]
mod sql;
#[macro_use]
mod transaction;
mod database;
mod error;
mod statements;

pub mod accounts;
pub mod archive;
pub mod blobs;
pub mod counters;
pub mod deliveries;
pub mod documents;
pub mod evidence;
pub mod files;
pub mod installation;
pub mod invitation_templates;
pub mod invitations;
pub mod jobs;
pub mod links;
pub mod message_templates;
pub mod notices;
pub mod outbox;
pub mod people;
pub mod recipient_groups;
pub mod sessions;
pub mod signatures;

#[cfg(test)]
mod tests;

pub use blobs::Blobs;
pub use database::{Durability, Engine, Options, Store};
pub use error::StoreError;
pub use transaction::{Tx, Work};

/// A SHA-256 value.
pub type Hash = [u8; 32];
