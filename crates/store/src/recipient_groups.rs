//! Recipient groups of an account, with their contacts.

use jiff::Timestamp;
use sinetti_domain::{
    AccountId, Language, RecipientGroupId,
    recipient_groups::{Recipient as Contact, RecipientGroup as Group},
};

use crate::{StoreError, Tx, sql::folded};

row! { recipient_group_columns,
    /// A group without its contacts.
    pub struct RecipientGroup {
        /// Made by the caller.
        pub id: RecipientGroupId,
        /// Whose it is.
        pub account_id: AccountId,
        /// As senders see it.
        pub name: String,
        /// The name without case, to sort by.
        pub sort_key: String,
        /// Made.
        pub created_at: Timestamp,
        /// Changed.
        pub updated_at: Timestamp,
    }
}

row! { recipient_columns,
    /// A contact at its place in a group.
    pub struct Recipient {
        /// The group.
        pub group_id: RecipientGroupId,
        /// From 1.
        pub position: u32,
        /// May be empty.
        pub name: String,
        /// May be empty where there is a number.
        pub email: String,
        /// In international form.
        pub phone: Option<String>,
        /// What they read.
        pub language: Language,
    }
}

row! { listed_columns,
    /// A group as lists show it.
    pub struct Listed {
        /// Which.
        pub id: RecipientGroupId,
        /// Its name.
        pub name: String,
        /// The name without case.
        pub sort_key: String,
        /// How many contacts it has.
        pub members: u32,
    }
}

/// Adds a group with its contacts.
///
/// # Errors
/// The database's.
pub async fn insert(
    tx: &mut Tx<'_>,
    id: RecipientGroupId,
    account: AccountId,
    group: &Group,
    at: Timestamp,
) -> Result<(), StoreError> {
    let row = RecipientGroup {
        id,
        account_id: account,
        name: group.name.clone(),
        sort_key: folded(&group.name),
        created_at: at,
        updated_at: at,
    };
    tx.execute(&INSERT, &row.values()).await?;
    add_contacts(tx, id, &group.recipients).await
}

/// A group by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: RecipientGroupId) -> Result<Option<RecipientGroup>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// The contacts of a group, in order.
///
/// # Errors
/// The database's.
pub async fn contacts(tx: &mut Tx<'_>, id: RecipientGroupId) -> Result<Vec<Contact>, StoreError> {
    let rows: Vec<Recipient> = tx.list(&CONTACTS, binds![id]).await?;
    let contact = |row: Recipient| Contact {
        name: row.name,
        email: row.email,
        phone: row.phone.unwrap_or_default(),
        language: row.language,
    };
    Ok(rows.into_iter().map(contact).collect())
}

/// All of an account, by name.
///
/// # Errors
/// The database's.
pub async fn of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Listed>, StoreError> {
    tx.list(&OF_ACCOUNT, binds![account]).await
}

/// Writes the name and the contacts of a group; `false` when there is none.
///
/// # Errors
/// The database's.
pub async fn update(tx: &mut Tx<'_>, id: RecipientGroupId, to: &Group, at: Timestamp) -> Result<bool, StoreError> {
    if !tx.changed(&UPDATE, binds![id, to.name, folded(&to.name), at]).await? {
        return Ok(false);
    }
    tx.execute(&DELETE_CONTACTS, binds![id]).await?;
    add_contacts(tx, id, &to.recipients).await?;
    Ok(true)
}

/// Removes a group with its contacts; `false` when there is none.
///
/// # Errors
/// The database's.
pub async fn delete(tx: &mut Tx<'_>, id: RecipientGroupId) -> Result<bool, StoreError> {
    tx.execute(&DELETE_CONTACTS, binds![id]).await?;
    tx.changed(&DELETE, binds![id]).await
}

async fn add_contacts(tx: &mut Tx<'_>, id: RecipientGroupId, contacts: &[Contact]) -> Result<(), StoreError> {
    for (contact, position) in contacts.iter().zip(1..) {
        let row = Recipient {
            group_id: id,
            position,
            name: contact.name.clone(),
            email: contact.email.clone(),
            phone: Some(contact.phone.clone()).filter(|phone| !phone.is_empty()),
            language: contact.language,
        };
        tx.execute(&INSERT_CONTACT, &row.values()).await?;
    }
    Ok(())
}

statements! {
    INSERT: concat!("INSERT INTO recipient_group (", recipient_group_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6)");
    INSERT_CONTACT: concat!("INSERT INTO recipient (", recipient_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6)");
    GET: concat!("SELECT ", recipient_group_columns!(""), " FROM recipient_group WHERE id = $1");
    CONTACTS: concat!("SELECT ", recipient_columns!(""), " FROM recipient WHERE group_id = $1 ORDER BY position");
    OF_ACCOUNT: "SELECT g.id, g.name, g.sort_key, (SELECT count(*) FROM recipient r WHERE r.group_id = g.id) AS members \
        FROM recipient_group g WHERE g.account_id = $1 ORDER BY g.sort_key, g.id";
    UPDATE: "UPDATE recipient_group SET name = $2, sort_key = $3, updated_at = $4 WHERE id = $1";
    DELETE: "DELETE FROM recipient_group WHERE id = $1";
    DELETE_CONTACTS: "DELETE FROM recipient WHERE group_id = $1";
}
