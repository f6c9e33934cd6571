//! PAdES electronic signatures for PDF: read any PDF, append to it, sign it, and check what others signed.
//!
//! The crate changes a document only by appending (ISO 32000-2, 7.5.6 "Incremental updates"): the bytes that came in stay
//! an exact prefix of what goes out, and so does every signature already in them.
//!
//! | module | what it is for |
//! |---|---|
//! | [`object`], [`lexer`], [`parser`], [`filters`] | the objects of PDF, as values and as bytes |
//! | [`reader`] | a document: cross-references, object streams, pages, revisions |
//! | [`update`] | one more revision, appended |
//! | [`forms`] | fields and their widgets |
//! | [`sign`] | signatures and document time stamps (ETSI EN 319 142-1) |
//! | [`time_stamp`] | time-stamp requests, answers and an authority (RFC 3161) |
//! | [`validation_data`] | certificates and revocation data in the file (the DSS) |
//! | [`authority`] | keys, certificates and a small certificate authority |
//! | [`cms`], [`certificate`], [`check`] | reading and judging signatures |
//!
//! Times are parameters; nothing here reads a clock or touches the network.
#![forbid(unsafe_code)]

/// The README, whose example is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod authority;
pub mod certificate;
pub mod check;
pub mod cms;
pub mod filters;
pub mod forms;
pub mod lexer;
pub mod object;
pub mod parser;
pub mod reader;
pub mod sign;
pub mod time_stamp;
pub mod update;
pub mod validation_data;
