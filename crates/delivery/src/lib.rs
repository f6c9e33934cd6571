//! What leaves the program: mail and text messages, how they look, how they are sent, and when they are tried again; and the
//! mail that comes back.
//!
//! The outbox (in the store) holds ids only. When a delivery is due, its caller fills one of the structs of [`mail`],
//! renders it, puts it in an [`Envelope`], and hands both to a [`Gateway`]:
//!
//! ```text
//! mail::Invitation { .. }.render()  >  message::write(&envelope, &mail)  >  gateway.send(&envelope, &bytes)  >  Outcome
//! ```
//!
//! What was not accepted is tried again after [`schedule::retry_after`] with the same message id.
#![forbid(unsafe_code)]

mod files;
mod folder;
pub mod gateway;
mod http;
pub mod mail;
pub mod mailbox;
pub mod message;
mod mime;
pub mod returns;
pub mod schedule;
pub mod sms;
pub mod smtp;
pub mod time_stamps;

pub use gateway::{Gateway, GatewayError, Outcome};
pub use mail::Mail;
pub use message::{Correspondent, Envelope, MessageError, ReturnPath};
