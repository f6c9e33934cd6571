//! Persons: registering, signing in and out.

pub mod confirm_email;
pub mod create;
pub mod language;
pub mod notices;
mod passwords;
pub mod register;
pub mod reset_password;
pub mod session;
pub mod sign_in;
pub mod sign_out;
