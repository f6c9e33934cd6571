//! How a person wants to be told about their documents (features.md E13).

use sinetti_domain::sending::NoticeSettings;
use sinetti_store::people;

use crate::{Error, Installation, Result, Session};

/// As it is.
///
/// # Errors
/// Only failures of the store.
pub async fn notices(at: &Installation, session: &Session) -> Result<NoticeSettings> {
    at.store
        .read("people.notices", |tx| {
            Box::pin(async move {
                let person = people::get(tx, session.person()).await?.ok_or_else(Error::not_found)?;
                Ok::<_, Error>(person.notices)
            })
        })
        .await
}

/// Changes it. What waits already for the day's digest comes with it.
///
/// # Errors
/// Only failures of the store.
pub async fn set_notices(at: &Installation, session: &Session, notices: NoticeSettings) -> Result<()> {
    at.store
        .write("people.notices.set", |tx| {
            Box::pin(async move { Ok::<_, Error>(people::set_notices(tx, session.person(), &notices).await?) })
        })
        .await
        .map(drop)
}
