//! Invitation templates of the account acted for (features.md C6): every sender uses them, administrators make them.

use sinetti_domain::{InvitationTemplateId, invitation_templates::InvitationTemplate, limits, permissions::Permission};
use sinetti_store::{Tx, accounts, invitation_templates};

use crate::{Error, Installation, Refused, Result, Session, authorize, documents::problems};

/// A template that is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Which.
    pub id: InvitationTemplateId,
    /// What it presets.
    pub template: InvitationTemplate,
}

impl From<&invitation_templates::InvitationTemplate> for Saved {
    fn from(row: &invitation_templates::InvitationTemplate) -> Self {
        Self { id: row.id, template: row.template() }
    }
}

/// All, by name.
///
/// # Errors
/// `not-found`.
pub async fn list(at: &Installation, session: &Session) -> Result<Vec<Saved>> {
    authorize(session, Permission::ReadDocuments, session.account())?;
    at.store
        .read("organizations.invitation_templates", |tx| {
            Box::pin(async move {
                let rows = invitation_templates::of_account(tx, session.account()).await?;
                Ok::<_, Error>(rows.iter().map(Saved::from).collect())
            })
        })
        .await
}

/// One of them, to be used.
///
/// # Errors
/// `not-found`, also for another account's.
pub async fn get(at: &Installation, session: &Session, id: InvitationTemplateId) -> Result<InvitationTemplate> {
    read(at, session, id, Permission::ReadDocuments).await
}

/// One of them, to be changed or deleted; needs an administrator.
///
/// # Errors
/// `not-found`, also for members who are not administrators.
pub async fn to_change(at: &Installation, session: &Session, id: InvitationTemplateId) -> Result<InvitationTemplate> {
    read(at, session, id, Permission::ManageAccount).await
}

async fn read(
    at: &Installation,
    session: &Session,
    id: InvitationTemplateId,
    permission: Permission,
) -> Result<InvitationTemplate> {
    at.store
        .read("organizations.invitation_templates.get", |tx| {
            Box::pin(async move { find(tx, session, id, permission).await })
        })
        .await
}

/// Saves a new one, or what an old one presets now; needs an administrator. The same saved again, as by a second press of the
/// button, is one.
///
/// # Errors
/// Every refused field (see [`InvitationTemplate::checked`]), `signature-type-not-allowed`, `strong-unavailable`,
/// `saved-name-taken`, `templates-too-many`; `not-found`, also for members who are not administrators.
pub async fn save(
    at: &Installation,
    session: &Session,
    id: Option<InvitationTemplateId>,
    typed: &InvitationTemplate,
) -> Result<()> {
    authorize(session, Permission::ManageAccount, session.account())?;
    let checked = checked(session, typed);
    let (new, now) = (at.new_id(), at.now());
    at.store
        .write("organizations.invitation_templates.save", |tx| {
            let checked = &checked;
            Box::pin(async move {
                // Locked, so that of two at once the second sees the first.
                accounts::lock(tx, session.account()).await?.ok_or_else(Error::not_found)?;
                if let Some(id) = id {
                    find(tx, session, id, Permission::ManageAccount).await?;
                }
                let template = checked.as_ref().map_err(|refusals| Error::invalid(refusals.clone()))?;
                let all = invitation_templates::of_account(tx, session.account()).await?;
                let name = template.name.to_lowercase();
                if let Some(same) = all.iter().find(|row| Some(row.id) != id && row.sort_key == name) {
                    let twice = id.is_none() && same.template() == *template;
                    let taken = || Refused::new("saved-name-taken").at("name").into();
                    return if twice { Ok(()) } else { Err(taken()) };
                }
                match id {
                    Some(id) => drop(invitation_templates::update(tx, id, template, now).await?),
                    None if all.len() >= limits::SAVED => {
                        return Err(Refused::new("templates-too-many").with("limit", limits::SAVED).into());
                    }
                    None => {
                        let row = invitation_templates::InvitationTemplate::of(new, session.account(), template, now);
                        invitation_templates::insert(tx, &row).await?;
                    }
                }
                Ok::<_, Error>(())
            })
        })
        .await
}

/// As it is kept, or everything that is wrong with it, also what the policies do not allow.
fn checked(session: &Session, typed: &InvitationTemplate) -> Result<InvitationTemplate, Vec<Refused>> {
    let types = session.policies.signature_types;
    let refused = typed.preset.method.and_then(|method| problems::method(method, types));
    match (typed.checked(session.account_kind), refused) {
        (Ok(template), None) => Ok(template),
        (Ok(_), Some(refused)) => Err(vec![refused]),
        (Err(refusals), refused) => Err(refusals.into_iter().chain(refused).collect()),
    }
}

/// Removes one; its name. Needs an administrator. Documents in which it was used stay as they are.
///
/// # Errors
/// `not-found`, also for members who are not administrators.
pub async fn remove(at: &Installation, session: &Session, id: InvitationTemplateId) -> Result<String> {
    at.store
        .write("organizations.invitation_templates.remove", |tx| {
            Box::pin(async move {
                let template = find(tx, session, id, Permission::ManageAccount).await?;
                invitation_templates::delete(tx, id).await?;
                Ok::<_, Error>(template.name)
            })
        })
        .await
}

async fn find(
    tx: &mut Tx<'_>,
    session: &Session,
    id: InvitationTemplateId,
    permission: Permission,
) -> Result<InvitationTemplate> {
    let row = invitation_templates::get(tx, id).await?.ok_or_else(Error::not_found)?;
    authorize(session, permission, row.account_id)?;
    Ok(row.template())
}
