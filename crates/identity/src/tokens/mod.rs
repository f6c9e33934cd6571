//! The secrets that travel: in cookies, in mailed links, on paper.
//!
//! | what | secret kept in the database |
//! |---|---|
//! | [`random_token`] in a cookie | its SHA-256 |
//! | [`link_token`] and its [`passphrase`] | none: HMACs over link id and generation |
//! | [`statement`] in a confirming link | none: an HMAC over its words |
//! | [`return_token`] in the address that a mail leaves from | none: an HMAC over the delivery's id |
//! | [`check_code`] on a document | the code itself, it is no secret to its holder |

mod check_code;
mod link;
mod mac;
mod passphrase;
mod random_token;
mod return_token;
mod statement;
mod symbols;

pub use check_code::{check_code, normalize_check_code};
pub use link::{link_token, read_link_token, verify_link_token};
pub use passphrase::{passphrase, passphrase_matches};
pub use random_token::{hash_token, random_token};
pub use return_token::{RETURN_TOKEN_LENGTH, read_return_token, return_token};
pub use statement::{StatementError, read_statement, statement};
