//! Policies of the account acted for (features.md C3, C10): what its administrators relax. They hold at once, also for documents
//! that were sent before.

use sinetti_domain::{permissions::Permission, policies::Policies};
use sinetti_store::{accounts, documents::due};

use crate::{Error, Installation, Result, Session, authorize};

/// The policies as they are, not as they were when the session began.
///
/// # Errors
/// `not-found`.
pub async fn policies(at: &Installation, session: &Session) -> Result<Policies> {
    at.store
        .read("organizations.policies", |tx| {
            Box::pin(async move {
                authorize(session, Permission::ReadDocuments, session.account())?;
                let account = accounts::get(tx, session.account()).await?.ok_or_else(Error::not_found)?;
                Ok::<_, Error>(account.policies)
            })
        })
        .await
}

/// Sets them; needs an administrator. `change` is given those that hold: what it leaves alone stays.
///
/// # Errors
/// `not-found` for members who are not administrators.
pub async fn update(
    at: &Installation,
    session: &Session,
    change: impl Fn(Policies) -> Policies + Send + Sync,
) -> Result<()> {
    authorize(session, Permission::ManageAccount, session.account())?;
    let (before, after) = at
        .store
        .write("organizations.policies.update", |tx| {
            let change = &change;
            Box::pin(async move {
                let account = accounts::get(tx, session.account()).await?.ok_or_else(Error::not_found)?;
                let changed = change(account.policies);
                accounts::set_policies(tx, account.id, &changed).await?;
                if changed.warn_days != account.policies.warn_days {
                    due::look_at_all(tx, account.id, at.now()).await?;
                }
                Ok::<_, Error>((account.policies, changed))
            })
        })
        .await?;
    if before != after {
        tracing::info!(account = %session.account(), person = %session.person(), ?before, ?after, "policies were changed");
    }
    Ok(())
}
