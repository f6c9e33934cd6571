//! Invitation templates of an account.

use jiff::Timestamp;
use sinetti_domain::{
    AccountId, InvitationTemplateId,
    invitation_templates::{InvitationPreset, InvitationTemplate as Template},
};

use crate::{StoreError, Tx, sql::folded};

row! { invitation_template_columns,
    /// Presets for new documents.
    pub struct InvitationTemplate {
        /// Made by the caller.
        pub id: InvitationTemplateId,
        /// Whose it is.
        pub account_id: AccountId,
        /// As senders see it.
        pub name: String,
        /// The name without case, to sort by.
        pub sort_key: String,
        /// What it presets.
        pub preset: InvitationPreset,
        /// Made.
        pub created_at: Timestamp,
        /// Changed.
        pub updated_at: Timestamp,
    }
}

impl InvitationTemplate {
    /// The row of a template that is new.
    #[must_use]
    pub fn of(id: InvitationTemplateId, account: AccountId, template: &Template, at: Timestamp) -> Self {
        Self {
            id,
            account_id: account,
            name: template.name.clone(),
            sort_key: folded(&template.name),
            preset: template.preset.clone(),
            created_at: at,
            updated_at: at,
        }
    }

    /// The template that it keeps.
    #[must_use]
    pub fn template(&self) -> Template {
        Template { name: self.name.clone(), preset: self.preset.clone() }
    }
}

/// Adds a template.
///
/// # Errors
/// The database's.
pub async fn insert(tx: &mut Tx<'_>, template: &InvitationTemplate) -> Result<(), StoreError> {
    tx.execute(&INSERT, &template.values()).await.map(drop)
}

/// A template by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: InvitationTemplateId) -> Result<Option<InvitationTemplate>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// All of an account, by name.
///
/// # Errors
/// The database's.
pub async fn of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<InvitationTemplate>, StoreError> {
    tx.list(&OF_ACCOUNT, binds![account]).await
}

/// Writes the name and the presets of a template; `false` when there is none.
///
/// # Errors
/// The database's.
pub async fn update(
    tx: &mut Tx<'_>,
    id: InvitationTemplateId,
    to: &Template,
    at: Timestamp,
) -> Result<bool, StoreError> {
    tx.changed(&UPDATE, binds![id, to.name, folded(&to.name), to.preset, at]).await
}

/// Removes a template; `false` when there is none.
///
/// # Errors
/// The database's.
pub async fn delete(tx: &mut Tx<'_>, id: InvitationTemplateId) -> Result<bool, StoreError> {
    tx.changed(&DELETE, binds![id]).await
}

statements! {
    INSERT: concat!(
        "INSERT INTO invitation_template (", invitation_template_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    GET: concat!("SELECT ", invitation_template_columns!(""), " FROM invitation_template WHERE id = $1");
    OF_ACCOUNT: concat!(
        "SELECT ", invitation_template_columns!(""), " FROM invitation_template WHERE account_id = $1 ORDER BY sort_key, id"
    );
    UPDATE: "UPDATE invitation_template SET name = $2, sort_key = $3, preset = $4, updated_at = $5 WHERE id = $1";
    DELETE: "DELETE FROM invitation_template WHERE id = $1";
}
