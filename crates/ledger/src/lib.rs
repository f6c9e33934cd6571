//! The tamper-evident evidence log. For now: the chain of one document's events, each bound to the one before it. The
//! public tree over all leaves (C2SP tlog-tiles) comes on top of the same leaves.
//!
//! Personal data stands apart: an event holds only a commitment to it, SHA-256 over a random salt and its canonical JSON, so
//! that the personal part can be erased and the chain still checks.
#![forbid(unsafe_code)]

mod canonical;
mod chain;

pub use canonical::canonical;
pub use chain::{ChainError, Commitment, Entry, Hash, SALT_BYTES, check, commit, leaf};
