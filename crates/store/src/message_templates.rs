//! Message templates of an account.

use jiff::Timestamp;
use sinetti_domain::{
    AccountId, Language, MessageTemplateId, deliveries::Channel, message_templates::MessageTemplate as Template,
};

use crate::{StoreError, Tx, sql::folded};

row! { message_template_columns,
    /// A saved text of an invitation.
    pub struct MessageTemplate {
        /// Made by the caller.
        pub id: MessageTemplateId,
        /// Whose it is.
        pub account_id: AccountId,
        /// As senders see it.
        pub name: String,
        /// The name without case, to sort by.
        pub sort_key: String,
        /// Which message it is for.
        pub channel: Channel,
        /// In which language it is written.
        pub language: Language,
        /// The text.
        pub message: String,
        /// Made.
        pub created_at: Timestamp,
        /// Changed.
        pub updated_at: Timestamp,
    }
}

impl MessageTemplate {
    /// The row of a template that is new.
    #[must_use]
    pub fn of(id: MessageTemplateId, account: AccountId, template: &Template, at: Timestamp) -> Self {
        Self {
            id,
            account_id: account,
            name: template.name.clone(),
            sort_key: folded(&template.name),
            channel: template.channel,
            language: template.language,
            message: template.message.clone(),
            created_at: at,
            updated_at: at,
        }
    }

    /// The template that it keeps.
    #[must_use]
    pub fn template(&self) -> Template {
        Template {
            name: self.name.clone(),
            channel: self.channel,
            language: self.language,
            message: self.message.clone(),
        }
    }
}

/// Adds a template.
///
/// # Errors
/// The database's.
pub async fn insert(tx: &mut Tx<'_>, template: &MessageTemplate) -> Result<(), StoreError> {
    tx.execute(&INSERT, &template.values()).await.map(drop)
}

/// A template by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: MessageTemplateId) -> Result<Option<MessageTemplate>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// All of an account, by name.
///
/// # Errors
/// The database's.
pub async fn of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<MessageTemplate>, StoreError> {
    tx.list(&OF_ACCOUNT, binds![account]).await
}

/// Writes what a template says; `false` when there is none.
///
/// # Errors
/// The database's.
pub async fn update(tx: &mut Tx<'_>, id: MessageTemplateId, to: &Template, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&UPDATE, binds![id, to.name, folded(&to.name), to.channel, to.language, to.message, at]).await
}

/// Removes a template; `false` when there is none.
///
/// # Errors
/// The database's.
pub async fn delete(tx: &mut Tx<'_>, id: MessageTemplateId) -> Result<bool, StoreError> {
    tx.changed(&DELETE, binds![id]).await
}

statements! {
    INSERT: concat!(
        "INSERT INTO message_template (", message_template_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    GET: concat!("SELECT ", message_template_columns!(""), " FROM message_template WHERE id = $1");
    OF_ACCOUNT: concat!(
        "SELECT ", message_template_columns!(""), " FROM message_template WHERE account_id = $1 ORDER BY sort_key, language, id"
    );
    UPDATE: "UPDATE message_template SET name = $2, sort_key = $3, channel = $4, language = $5, message = $6, updated_at = $7 \
        WHERE id = $1";
    DELETE: "DELETE FROM message_template WHERE id = $1";
}
