//! The day's digest of who wants one (features.md E13).

use sinetti_domain::deliveries::MessageKind;
use sinetti_store::notices;

use crate::{
    Error, Installation, Result,
    outgoing::{self, Letter},
};

/// Puts every digest that is due on the way; whether there was one.
///
/// # Errors
/// Failures of the store.
pub(super) async fn all(at: &Installation) -> Result<bool> {
    let now = at.now();
    let due = at
        .store
        .read("jobs.digest.due", |tx| Box::pin(async move { Ok::<_, Error>(notices::due(tx, now, 100).await?) }))
        .await?;
    for (person, address) in &due {
        at.store
            .write("jobs.digest", |tx| {
                Box::pin(async move {
                    let letter = Letter::to_person(MessageKind::Digest, *person, address);
                    let delivery = letter.delivery(at);
                    // The delivery first: notices refer to it. Another node may have gathered them meanwhile: the digest is
                    // empty then, and not sent.
                    outgoing::insert(tx, at, &delivery).await?;
                    notices::gather(tx, *person, address, delivery.id, now).await?;
                    Ok::<_, Error>(())
                })
            })
            .await?;
    }
    Ok(!due.is_empty())
}
