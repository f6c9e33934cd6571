//! Certificates (RFC 5280): what they say, whom we trust, and whether a chain leads there at a given time.

mod anchors;
mod constraints;
mod list_scope;
mod name;
mod ocsp;
mod parse;
mod path;
mod revocation;

pub use anchors::{AnchorError, TrustAnchors};
pub(crate) use ocsp::CertificateId;
pub use ocsp::{OcspAnswer, OcspError, OcspRequest};
pub use parse::Certificate;
pub use path::{ChainProblem, Purpose, Trust, Validator};
pub use revocation::{RevocationData, Standing, next_update};
