//! The role menu: act for another account.

use sinetti_domain::AccountId;
use sinetti_store::{accounts, sessions};

use crate::{Error, Installation, Result, Session};

/// Acts for another of one's accounts from the next request.
///
/// # Errors
/// `not-found` when the person is no member of it.
pub async fn switch(at: &Installation, session: &Session, account: AccountId) -> Result<()> {
    at.store
        .write("organizations.switch", |tx| {
            Box::pin(async move {
                accounts::role(tx, account, session.person()).await?.ok_or_else(Error::not_found)?;
                sessions::set_account(tx, session.id, account).await?;
                Ok::<_, Error>(())
            })
        })
        .await
}
