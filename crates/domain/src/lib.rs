//! The words and rules of Sinetti: no I/O, no async, no clock of its own.
//!
//! A module carries the name that its subject has everywhere else: `documents`, `invitations`, `deliveries`, `signing`,
//! `archive`, `evidence`. State machines are plain enums with one `may_become` table each.
#![forbid(unsafe_code)]

pub mod archive;
pub mod by_itself;
pub mod deliveries;
pub mod documents;
pub mod evidence;
pub mod ids;
pub mod invitation_templates;
pub mod invitations;
pub mod language;
pub mod limits;
pub mod message_templates;
pub mod organizations;
pub mod people;
pub mod permissions;
pub mod policies;
pub mod recipient_groups;
pub mod refused;
pub mod sending;
pub mod signing;
pub mod validity;

pub use ids::*;
pub use language::Language;
pub use refused::Refused;
