//! Make a person without a mail: the operator's command line, and the demo.

use sinetti_domain::PersonId;
use sinetti_store::people as kept;

use super::register::{Registration, insert_with_account, new_person};
use crate::{Error, Installation, Kind, Refused, Result};

/// Makes a person whose address counts as confirmed.
///
/// # Errors
/// Every refused field; `email-taken` (Conflict).
pub async fn create(at: &Installation, registration: Registration) -> Result<PersonId> {
    let (mut person, _) = new_person(at, &registration).await?;
    person.email_confirmed_at = Some(person.created_at);
    at.store
        .write("people.create", |tx| {
            let person = &person;
            Box::pin(async move {
                if kept::by_email_folded(tx, &person.email_folded).await?.is_some() {
                    return Err(Error::refused(Kind::Conflict, Refused::new("email-taken").at("email")));
                }
                insert_with_account(tx, at, person).await
            })
        })
        .await?;
    Ok(person.id)
}

/// The person with a confirmed address, for the command line.
///
/// # Errors
/// `not-found`.
pub async fn find(at: &Installation, email: &str) -> Result<PersonId> {
    let folded = sinetti_domain::people::EmailAddress::parse(email)?.folded();
    let person = at
        .store
        .read("people.find", |tx| {
            let folded = &folded;
            Box::pin(async move { Ok::<_, Error>(kept::by_email_folded(tx, folded).await?) })
        })
        .await?;
    person.map(|person| person.id).ok_or_else(Error::not_found)
}
