//! Mail that comes back: the address that mails leave from, the mailbox that reports return to, and what they say.
//!
//! ```text
//! ReturnAddress::with(token) > Envelope::return_path ... ReturnMailbox::open() > unseen() > fetch() > report::read() > settle()
//! ```

mod address;
mod connection;
mod imap;
pub mod report;

pub use address::{ReturnAddress, ReturnMailbox, ReturnsError};
pub use imap::{OpenMailbox, Settled, Trouble};
