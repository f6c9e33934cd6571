//! The mailbox of test installations: all mail and text messages that would have gone out.

use sinetti_delivery::mailbox;
pub use sinetti_delivery::mailbox::Letter;

use crate::{Error, Installation, Result};

/// Lists the letters, the newest first.
///
/// # Errors
/// `not-found` in an installation that is no test.
pub async fn list(at: &Installation) -> Result<Vec<Letter>> {
    only_in_tests(at)?;
    let folder = at.data.join("outgoing");
    tokio::task::spawn_blocking(move || mailbox::list(&folder, 500))
        .await
        .map_err(Error::internal)?
        .map_err(Error::internal)
}

/// One letter.
///
/// # Errors
/// `not-found`.
pub async fn read(at: &Installation, id: &str) -> Result<Letter> {
    only_in_tests(at)?;
    let (folder, id) = (at.data.join("outgoing"), id.to_owned());
    let letter = tokio::task::spawn_blocking(move || mailbox::read(&folder, &id)).await.map_err(Error::internal)?;
    letter.map_err(Error::internal)?.ok_or_else(Error::not_found)
}

fn only_in_tests(at: &Installation) -> Result<()> {
    if at.settings.test { Ok(()) } else { Err(Error::not_found()) }
}
