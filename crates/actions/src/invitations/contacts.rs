//! Whom the account has invited, to pick from when somebody is invited again (design: contact autocomplete on New document).

use std::collections::HashSet;

use sinetti_domain::{limits, permissions::Permission};
use sinetti_store::invitations;
pub use sinetti_store::invitations::Contact;

use crate::{Error, Installation, Result, Session, authorize};

/// The contacts invited last, each address once, as they were then.
///
/// # Errors
/// Failures of the store.
pub async fn recent(at: &Installation, session: &Session) -> Result<Vec<Contact>> {
    at.store
        .read("invitations.contacts", |tx| {
            Box::pin(async move {
                authorize(session, Permission::WriteDocuments, session.account())?;
                let mut contacts = invitations::contacts(tx, session.account(), LOOKED_AT).await?;
                let mut seen = HashSet::new();
                contacts.retain(|contact| seen.insert(contact.email.to_lowercase()));
                contacts.truncate(limits::CONTACTS);
                Ok::<_, Error>(contacts)
            })
        })
        .await
}

/// Invitations that are looked through: who invites the same people each week has few contacts.
const LOOKED_AT: u32 = 500;
