//! Change one's language.

use crate::{Error, Installation, Result, Session};
use sinetti_domain::Language;
use sinetti_store::people;

/// Sets the language of a person's pages and mails.
///
/// # Errors
/// Only failures of the store.
pub async fn set_language(at: &Installation, session: &Session, language: Language) -> Result<()> {
    at.store
        .write("people.language", |tx| {
            Box::pin(async move { Ok::<_, Error>(people::set_language(tx, session.person(), language).await?) })
        })
        .await
        .map(drop)
}
