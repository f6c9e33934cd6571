//! The links and passphrases of a document's invitations, for the demo and for tests: only in test installations.

use sinetti_domain::{DocumentId, invitations::SignatureMethod};
use sinetti_identity::tokens;
use sinetti_store::{invitations, links};

use crate::{Error, Installation, Result, jobs::link_address};

/// How one signatory is reached.
#[derive(Debug, Clone)]
pub struct Address {
    /// Name, or address where none was given.
    pub signatory: String,
    /// Strong or light.
    pub method: SignatureMethod,
    /// The mailed link, without the passphrase.
    pub url: String,
    /// The passphrase.
    pub passphrase: String,
}

/// The addresses of the open invitations of a document.
///
/// # Errors
/// `not-found` in an installation that is no test.
pub async fn addresses(at: &Installation, document: DocumentId) -> Result<Vec<Address>> {
    if !at.settings.test {
        return Err(Error::not_found());
    }
    let found = at
        .store
        .read("invitations.addresses", |tx| {
            Box::pin(async move {
                let mut found = Vec::new();
                for invitation in
                    invitations::of_document(tx, document).await?.into_iter().filter(|i| i.status.is_in_turn())
                {
                    let Some(link) = invitation.link_id else { continue };
                    if let Some(link) = links::get(tx, link).await? {
                        found.push((invitation, link));
                    }
                }
                Ok::<_, Error>(found)
            })
        })
        .await?;
    let address = |(invitation, link): (invitations::Invitation, links::Link)| Address {
        signatory: invitation.shown_name(),
        method: invitation.method,
        url: link_address(at, link.id, link.generation),
        passphrase: tokens::passphrase(&at.keys.links, link.id, i64::from(link.generation)),
    };
    Ok(found.into_iter().map(address).collect())
}
