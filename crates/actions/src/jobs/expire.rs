//! Validities end (features.md E5, S15 to S17): open links close; nobody is told, unless the account's policy is to tell the
//! sender.

use serde_json::json;
use sinetti_domain::{
    deliveries::MessageKind,
    documents::{DocumentStatus, SealState},
};
use sinetti_store::documents::{self, due};

use crate::{
    Error, Installation, Result,
    documents::{
        access,
        close::{Why, close},
    },
    notices,
};

/// Closes every document whose end has come; whether there was one. Confirming compares the clock itself, so this only tidies up.
///
/// # Errors
/// Failures of the store.
pub async fn all(at: &Installation) -> Result<bool> {
    let now = at.now();
    let due = at
        .store
        .read("jobs.expire.due", |tx| Box::pin(async move { Ok::<_, Error>(due::expired(tx, now, 100).await?) }))
        .await?;
    for id in &due {
        let id = *id;
        at.store
            .write("jobs.expire", |tx| {
                Box::pin(async move {
                    let Some(document) = documents::lock(tx, id).await? else { return Ok(()) };
                    let open = document.status == DocumentStatus::Pending && document.seal_state == SealState::None;
                    if open && document.has_ended(now) {
                        close(tx, at, &document, Why::Expired, json!({}), now).await?;
                        if access::policies(tx, &document).await?.tell_sender_expired {
                            notices::tell_of_end(tx, at, &document, MessageKind::Expired, None).await?;
                        }
                    }
                    Ok::<_, Error>(())
                })
            })
            .await?;
    }
    Ok(!due.is_empty())
}
