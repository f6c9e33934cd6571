//! Recipient groups of the account acted for (features.md C5): every sender uses, makes, changes and removes them.

use sinetti_domain::{RecipientGroupId, limits, permissions::Permission, recipient_groups::RecipientGroup};
use sinetti_store::{Tx, accounts, recipient_groups};

use crate::{Error, Installation, Refused, Result, Session, authorize};

/// A group as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: RecipientGroupId,
    /// Its name.
    pub name: String,
    /// How many are in it.
    pub members: u32,
}

impl From<recipient_groups::Listed> for Listed {
    fn from(row: recipient_groups::Listed) -> Self {
        Self { id: row.id, name: row.name, members: row.members }
    }
}

/// All, by name.
///
/// # Errors
/// `not-found`.
pub async fn list(at: &Installation, session: &Session) -> Result<Vec<Listed>> {
    authorize(session, Permission::ReadDocuments, session.account())?;
    at.store
        .read("organizations.recipient_groups", |tx| {
            Box::pin(async move {
                let rows = recipient_groups::of_account(tx, session.account()).await?;
                Ok::<_, Error>(rows.into_iter().map(Listed::from).collect())
            })
        })
        .await
}

/// One of them, with who is in it.
///
/// # Errors
/// `not-found`, also for another account's.
pub async fn get(at: &Installation, session: &Session, id: RecipientGroupId) -> Result<RecipientGroup> {
    at.store
        .read("organizations.recipient_groups.get", |tx| {
            Box::pin(async move { find(tx, session, id, Permission::ReadDocuments).await })
        })
        .await
}

/// Saves a new one, or what an old one is now. The same saved again, as by a second press of the button, is one. Documents to
/// which it was added stay as they are.
///
/// # Errors
/// Every refused field (see [`RecipientGroup::checked`]), `saved-name-taken`, `templates-too-many`; `not-found`.
pub async fn save(
    at: &Installation,
    session: &Session,
    id: Option<RecipientGroupId>,
    typed: &RecipientGroup,
) -> Result<()> {
    authorize(session, Permission::WriteDocuments, session.account())?;
    let checked = typed.checked(session.account_kind);
    let (new, now) = (at.new_id(), at.now());
    at.store
        .write("organizations.recipient_groups.save", |tx| {
            let checked = &checked;
            Box::pin(async move {
                // Locked, so that of two at once the second sees the first.
                accounts::lock(tx, session.account()).await?.ok_or_else(Error::not_found)?;
                if let Some(id) = id {
                    find(tx, session, id, Permission::WriteDocuments).await?;
                }
                let group = checked.as_ref().map_err(|refusals| Error::invalid(refusals.clone()))?;
                let all = recipient_groups::of_account(tx, session.account()).await?;
                let name = group.name.to_lowercase();
                if let Some(same) = all.iter().find(|row| Some(row.id) != id && row.sort_key == name) {
                    let twice = id.is_none() && recipient_groups::contacts(tx, same.id).await? == group.recipients;
                    let taken = || Refused::new("saved-name-taken").at("name").into();
                    return if twice && same.name == group.name { Ok(()) } else { Err(taken()) };
                }
                match id {
                    Some(id) => drop(recipient_groups::update(tx, id, group, now).await?),
                    None if all.len() >= limits::SAVED => {
                        return Err(Refused::new("templates-too-many").with("limit", limits::SAVED).into());
                    }
                    None => recipient_groups::insert(tx, new, session.account(), group, now).await?,
                }
                Ok::<_, Error>(())
            })
        })
        .await
}

/// Removes one; its name. Documents to which it was added keep their signatories.
///
/// # Errors
/// `not-found`.
pub async fn remove(at: &Installation, session: &Session, id: RecipientGroupId) -> Result<String> {
    at.store
        .write("organizations.recipient_groups.remove", |tx| {
            Box::pin(async move {
                let group = find(tx, session, id, Permission::WriteDocuments).await?;
                recipient_groups::delete(tx, id).await?;
                Ok::<_, Error>(group.name)
            })
        })
        .await
}

async fn find(
    tx: &mut Tx<'_>,
    session: &Session,
    id: RecipientGroupId,
    permission: Permission,
) -> Result<RecipientGroup> {
    let row = recipient_groups::get(tx, id).await?.ok_or_else(Error::not_found)?;
    authorize(session, permission, row.account_id)?;
    Ok(RecipientGroup { name: row.name, recipients: recipient_groups::contacts(tx, id).await? })
}
