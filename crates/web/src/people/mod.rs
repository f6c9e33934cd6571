//! Pages about oneself: registering, signing in and out, the password, the language.

mod confirm_email;
mod language;
mod register;
mod reset_password;
pub mod sign_in;
mod sign_out;

#[cfg(test)]
pub mod samples;

use axum::Router;

use crate::At;

pub use language::remember as remember_language;

/// Public pages, which also stand under a language.
pub fn public() -> Router<At> {
    sign_in::routes().merge(register::routes()).merge(reset_password::routes()).merge(confirm_email::routes())
}

/// What needs no session.
pub fn anyone() -> Router<At> {
    language::routes().merge(sign_out::routes())
}
