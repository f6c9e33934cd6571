//! Hashing passwords away from the threads that serve requests, a few at a time.

use sinetti_identity::passwords;

use crate::{Error, Installation, Result};

/// Hashes a new password.
pub(super) async fn hash(at: &Installation, password: &str) -> Result<String> {
    let password = password.to_owned();
    let _turn = at.hashing.acquire().await.map_err(Error::internal)?;
    tokio::task::spawn_blocking(move || passwords::hash(&password))
        .await
        .map_err(Error::internal)?
        .map_err(Error::internal)
}

/// Whether the password fits; without a hash the same work is done for nothing, so that time tells nothing.
pub(super) async fn verify(at: &Installation, password: &str, phc: Option<&str>) -> Result<bool> {
    let (password, phc) = (password.to_owned(), phc.map(str::to_owned));
    let _turn = at.hashing.acquire().await.map_err(Error::internal)?;
    let work = move || match phc {
        Some(phc) => passwords::verify(&password, &phc),
        None => passwords::verify_for_nobody(&password),
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}
