//! What people and machines can do with Sinetti: one module an area, one file a thing a user can do.
//!
//! Every action takes the [`Installation`] and who acts, asks the one authorization function, runs in one transaction,
//! records evidence and queues what must leave. Pages, API, command line and jobs call these and nothing deeper.
#![forbid(unsafe_code)]

mod authorization;
pub mod check;
pub mod clock;
pub mod documents;
mod error;
mod evidence;
mod installation;
pub mod invitations;
pub mod jobs;
pub mod mailbox;
mod notices;
pub mod organizations;
mod outgoing;
pub mod people;
pub mod rate;
pub mod signing;
mod visitor;

pub(crate) use authorization::authorize;
pub use error::{Error, Kind, Result};
pub use installation::{Installation, KeyAlgorithm, Network, Opening, Returns, Settings, TimeStampSource, TokenUri};
pub use sinetti_domain::{Language, Refused};
pub use visitor::{Session, Visitor};
