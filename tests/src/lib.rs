//! What the black-box tests share: a running installation on either engine, browsers, letters, the journeys of people, and the
//! independent judges. Nothing here knows the program's inside; everything goes through its command line and its HTTP server.
#![forbid(unsafe_code)]

pub mod attacks;
pub mod browser;
pub mod dovecot;
pub mod engine;
pub mod form;
pub mod journeys;
pub mod judges;
pub mod mail;
pub mod mail_server;
pub mod memory;
pub mod office_files;
pub mod paper;
pub mod random;
pub mod server;
pub mod shared;
pub mod sms_gateway;
pub mod time_stamp_authority;

pub use browser::{Browser, Page};
pub use engine::Engine;
pub use form::Form;
pub use server::{PASSWORD, Person, Server};

/// Makes of each test one for SQLite and one for PostgreSQL, named `<test>::sqlite` and `<test>::postgres`, so that a runner's
/// list shows by engine what ran. Each gets a fresh installation that serves.
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$attribute:meta])* async fn $name:ident($server:ident: &mut Server) $body:block)+) => {$(
        $(#[$attribute])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn case($server: &mut $crate::Server) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                if let Some(mut server) = $crate::Server::start($crate::Engine::Sqlite).await {
                    case(&mut server).await;
                }
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(mut server) = $crate::Server::start($crate::Engine::Postgres).await {
                    case(&mut server).await;
                }
            }
        }
    )+};
}
