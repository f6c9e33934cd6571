//! Confirm an e-mail address by the mailed link.

use sinetti_domain::PersonId;
use sinetti_identity::tokens::{self, StatementError};
use sinetti_store::people as kept;

use super::sign_in::{SignedIn, start};
use crate::{Error, Installation, Kind, Result, Visitor};

/// What the statement in the mailed address is for.
pub(crate) const PURPOSE: &str = "confirm-email";
/// How long it can be used.
pub(crate) const VALID: jiff::SignedDuration = jiff::SignedDuration::from_hours(24 * 3);

/// Confirms the address that the mailed statement is about, and signs the person in.
///
/// # Errors
/// `confirmation-invalid`, `confirmation-expired`, `confirmation-used` (the address is confirmed: sign in).
pub async fn confirm_email(at: &Installation, visitor: &Visitor, statement: &str) -> Result<SignedIn> {
    let now = at.now();
    let (subject, _) =
        tokens::read_statement(&at.keys.statements, PURPOSE, statement, now).map_err(|error| match error {
            StatementError::Expired => Error::of(Kind::Gone, "confirmation-expired"),
            StatementError::Invalid => Error::of(Kind::NotFound, "confirmation-invalid"),
        })?;
    let id = PersonId(subject);
    let person = at
        .store
        .write("people.confirm_email", |tx| {
            Box::pin(async move {
                let person =
                    kept::get(tx, id).await?.ok_or_else(|| Error::of(Kind::NotFound, "confirmation-invalid"))?;
                if !kept::confirm_email(tx, id, now).await? {
                    return Err(Error::of(Kind::Gone, "confirmation-used"));
                }
                Ok(person)
            })
        })
        .await?;
    start(at, visitor, &person).await
}
