//! What Sinetti does to PDFs around the signature: intake, page images and text, the signing copy
//! (footer, signature pages, fields), filling a place, the seal, and the child process that does the
//! reading of foreign files.
//!
//! Everything here is a function of its inputs: times, keys and all words shown to people come from the
//! caller. Files are only ever extended: each function returns the bytes to append.
#![forbid(unsafe_code)]

mod appearance;
pub mod archive;
mod drawing;
pub mod error;
pub mod fields;
pub mod intake;
mod laid;
pub mod limits;
pub mod office;
pub mod pages;
mod reading;
pub mod seal;
pub mod signature;
pub mod signing_copy;
pub mod strokes;
mod unstamped;
pub mod worker;

pub use archive::{archive, stamps_of_signatures};
pub use drawing::{FontFolderError, Typefaces};
pub use error::Error;
pub use intake::{Examined, Finding, Refusal, examine};
pub use limits::Limits;
pub use office::{Office, OfficeError, OfficeKind};
pub use seal::{SealContent, seal, seal_unstamped};
pub use signature::{PlaceSignature, sign_place, sign_place_unstamped};
pub use signing_copy::{
    EvidenceFile, Legend, Place, SigningCopy, SigningCopyPlan, SigningCopyTexts, evidence_file, prepare,
    prepare_unstamped,
};
pub use strokes::Strokes;
pub use unstamped::Unstamped;
pub use worker::{WorkerError, Workers};
