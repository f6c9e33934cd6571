//! Signing: open the link, give the passphrase, read, sign, and what comes after (features.md G).

pub mod confirm;
pub mod decline;
pub mod delegate;
pub mod download;
mod given;
pub mod link;
pub mod pages;
pub mod received;
pub mod renew;
pub mod unlock;
pub mod view;
