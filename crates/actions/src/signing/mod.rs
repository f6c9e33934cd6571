//! Signing: open the link, give the passphrase, read, sign, and what comes after (features.md G).

pub mod confirm;
pub mod download;
pub mod link;
pub mod pages;
pub mod received;
pub mod unlock;
pub mod view;
