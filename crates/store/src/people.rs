//! Persons: humans with one login.

use jiff::Timestamp;
use sinetti_domain::{Language, PersonId, sending::NoticeSettings};

use crate::{StoreError, Tx};

row! { person_columns,
    /// A person.
    pub struct Person {
        /// Made by the caller.
        pub id: PersonId,
        /// The address as it was typed.
        pub email: String,
        /// The address without case; unique.
        pub email_folded: String,
        /// When the address was confirmed.
        pub email_confirmed_at: Option<Timestamp>,
        /// As they call themselves.
        pub name: String,
        /// In international form.
        pub phone: Option<String>,
        /// The password's PHC string.
        pub password_hash: String,
        /// What they read.
        pub language: Language,
        /// Which terms they accepted.
        pub terms_version: Option<String>,
        /// When.
        pub terms_accepted_at: Option<Timestamp>,
        /// Runs the installation.
        pub operator: bool,
        /// Registered.
        pub created_at: Timestamp,
        /// How they want their notices.
        pub notices: NoticeSettings,
    }
}

/// Adds a person.
///
/// # Errors
/// [`StoreError::Conflict`] when the address has a person already.
pub async fn insert(tx: &mut Tx<'_>, person: &Person) -> Result<(), StoreError> {
    tx.execute(&INSERT, &person.values()).await.map(drop)
}

/// A person by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: PersonId) -> Result<Option<Person>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// A person by the folded address.
///
/// # Errors
/// The database's.
pub async fn by_email_folded(tx: &mut Tx<'_>, email_folded: &str) -> Result<Option<Person>, StoreError> {
    tx.optional(&BY_EMAIL, binds![email_folded]).await
}

/// Writes down that the address was confirmed; `false` when it had been already or there is no such person.
///
/// # Errors
/// The database's.
pub async fn confirm_email(tx: &mut Tx<'_>, id: PersonId, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&CONFIRM_EMAIL, binds![id, at]).await
}

/// Sets the password's PHC string. Sessions are ended apart ([`crate::sessions::delete_all_of_person`]).
///
/// # Errors
/// The database's.
pub async fn set_password(tx: &mut Tx<'_>, id: PersonId, password_hash: &str) -> Result<bool, StoreError> {
    tx.changed(&SET_PASSWORD, binds![id, password_hash]).await
}

/// Sets what a person says about themselves.
///
/// # Errors
/// The database's.
pub async fn set_profile(
    tx: &mut Tx<'_>,
    id: PersonId,
    name: &str,
    phone: Option<&str>,
    language: Language,
) -> Result<bool, StoreError> {
    tx.changed(&SET_PROFILE, binds![id, name, phone, language]).await
}

/// Sets the language only.
///
/// # Errors
/// The database's.
pub async fn set_language(tx: &mut Tx<'_>, id: PersonId, language: Language) -> Result<bool, StoreError> {
    tx.changed(&SET_LANGUAGE, binds![id, language]).await
}

/// Grants or takes the operator's role.
///
/// # Errors
/// The database's.
pub async fn set_operator(tx: &mut Tx<'_>, id: PersonId, operator: bool) -> Result<bool, StoreError> {
    tx.changed(&SET_OPERATOR, binds![id, operator]).await
}

/// Sets how a person wants their notices.
///
/// # Errors
/// The database's.
pub async fn set_notices(tx: &mut Tx<'_>, id: PersonId, notices: &NoticeSettings) -> Result<bool, StoreError> {
    tx.changed(&SET_NOTICES, binds![id, notices]).await
}

statements! {
    SET_NOTICES: "UPDATE person SET notices = $2 WHERE id = $1";
    INSERT: concat!(
        "INSERT INTO person (", person_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    );
    GET: concat!("SELECT ", person_columns!(""), " FROM person WHERE id = $1");
    BY_EMAIL: concat!("SELECT ", person_columns!(""), " FROM person WHERE email_folded = $1");
    CONFIRM_EMAIL: "UPDATE person SET email_confirmed_at = $2 WHERE id = $1 AND email_confirmed_at IS NULL";
    SET_PASSWORD: "UPDATE person SET password_hash = $2 WHERE id = $1";
    SET_PROFILE: "UPDATE person SET name = $2, phone = $3, language = $4 WHERE id = $1";
    SET_LANGUAGE: "UPDATE person SET language = $2 WHERE id = $1";
    SET_OPERATOR: "UPDATE person SET operator = $2 WHERE id = $1";
}
