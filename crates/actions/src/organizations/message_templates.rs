//! Message templates of the account acted for (features.md C5): every sender uses, makes, changes and removes them.

use sinetti_domain::{MessageTemplateId, limits, message_templates::MessageTemplate, permissions::Permission};
use sinetti_store::{Tx, accounts, message_templates};

use crate::{Error, Installation, Refused, Result, Session, authorize};

/// A template that is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Which.
    pub id: MessageTemplateId,
    /// What it says.
    pub template: MessageTemplate,
}

impl From<&message_templates::MessageTemplate> for Saved {
    fn from(row: &message_templates::MessageTemplate) -> Self {
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
        .read("organizations.message_templates", |tx| {
            Box::pin(async move {
                let rows = message_templates::of_account(tx, session.account()).await?;
                Ok::<_, Error>(rows.iter().map(Saved::from).collect())
            })
        })
        .await
}

/// One of them.
///
/// # Errors
/// `not-found`, also for another account's.
pub async fn get(at: &Installation, session: &Session, id: MessageTemplateId) -> Result<Saved> {
    at.store
        .read("organizations.message_templates.get", |tx| {
            Box::pin(async move { Ok(Saved::from(&find(tx, session, id, Permission::ReadDocuments).await?)) })
        })
        .await
}

/// Saves a new one, or what an old one says now. The same saved again, as by a second press of the button, is one.
///
/// # Errors
/// Every refused field (see [`MessageTemplate::checked`]), `template-name-taken`, `templates-too-many`; `not-found`.
pub async fn save(
    at: &Installation,
    session: &Session,
    id: Option<MessageTemplateId>,
    typed: &MessageTemplate,
) -> Result<()> {
    authorize(session, Permission::WriteDocuments, session.account())?;
    let checked = typed.checked(session.account_kind);
    let (new, now) = (at.new_id(), at.now());
    at.store
        .write("organizations.message_templates.save", |tx| {
            let checked = &checked;
            Box::pin(async move {
                // Locked, so that of two at once the second sees the first.
                accounts::lock(tx, session.account()).await?.ok_or_else(Error::not_found)?;
                if let Some(id) = id {
                    find(tx, session, id, Permission::WriteDocuments).await?;
                }
                let template = checked.as_ref().map_err(|refusals| Error::invalid(refusals.clone()))?;
                let all = message_templates::of_account(tx, session.account()).await?;
                let others: Vec<_> = all.iter().filter(|row| Some(row.id) != id).map(Saved::from).collect();
                match (others.iter().find(|other| other.template.is_called_as(template)), id) {
                    (Some(same), None) if same.template == *template => return Ok(()),
                    (Some(_), _) => return Err(Refused::new("template-name-taken").at("name").into()),
                    (None, _) => {}
                }
                match id {
                    Some(id) => drop(message_templates::update(tx, id, template, now).await?),
                    None if others.len() >= limits::SAVED => {
                        return Err(Refused::new("templates-too-many").with("limit", limits::SAVED).into());
                    }
                    None => {
                        let row = message_templates::MessageTemplate::of(new, session.account(), template, now);
                        message_templates::insert(tx, &row).await?;
                    }
                }
                Ok::<_, Error>(())
            })
        })
        .await
}

/// Removes one; its name. Documents in which it was used keep their text.
///
/// # Errors
/// `not-found`.
pub async fn remove(at: &Installation, session: &Session, id: MessageTemplateId) -> Result<String> {
    at.store
        .write("organizations.message_templates.remove", |tx| {
            Box::pin(async move {
                let row = find(tx, session, id, Permission::WriteDocuments).await?;
                message_templates::delete(tx, id).await?;
                Ok::<_, Error>(row.name)
            })
        })
        .await
}

async fn find(
    tx: &mut Tx<'_>,
    session: &Session,
    id: MessageTemplateId,
    permission: Permission,
) -> Result<message_templates::MessageTemplate> {
    let row = message_templates::get(tx, id).await?.ok_or_else(Error::not_found)?;
    authorize(session, permission, row.account_id)?;
    Ok(row)
}
