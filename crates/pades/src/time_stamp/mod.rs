//! Time stamps (RFC 3161; ETSI EN 319 422): asking an authority, judging its answer, and being an authority.
//!
//! How the bytes travel is the caller's business: a request is `application/timestamp-query`, its answer
//! `application/timestamp-reply` (RFC 3161, 3.4).

mod authority;
mod in_file;
mod request;
mod wire;

pub use authority::TimeStampAuthority;
pub use in_file::{signature_time_stamps, token_path};
pub use request::{TimeStampError, TimeStampRequest, TimeStampToken};
