//! Sinetti's web pages: handlers that call `sinetti_actions` and fill templates. There are no rules here.
//!
//! A page's module has the path of its address: what a person does at `/sign-in` is in `people/sign_in.rs`. Every module has
//! a `routes()`; [`routes`] lists them.
#![forbid(unsafe_code)]

mod assets;
mod check;
mod cookies;
mod documents;
mod downloads;
mod errors;
mod forms;
mod health;
mod home;
mod ids;
mod invitations;
mod layout;
mod mailbox;
mod organizations;
mod people;
mod routes;
mod security;
mod session;
mod settings;
mod signing;
mod test_clock;
mod trust_anchors;
mod visitor;

use std::sync::Arc;

use sinetti_actions::Installation;

pub use routes::router;

/// What every handler gets: the installation.
pub(crate) type At = Arc<Installation>;
