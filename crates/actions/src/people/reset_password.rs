//! A forgotten password: ask for a link, choose a new one.

use aws_lc_rs::digest;
use sinetti_domain::{PersonId, deliveries::MessageKind, people::EmailAddress};
use sinetti_identity::tokens::{self, StatementError};
use sinetti_store::{people as kept, sessions};

use super::{
    passwords,
    sign_in::{SignedIn, begin},
};
use crate::{
    Error, Installation, Kind, Result, Visitor,
    outgoing::{self, Letter},
    rate,
};

/// What the statement in the mailed address is for.
pub(crate) const PURPOSE: &str = "reset-password";
/// How long it can be used.
pub(crate) const VALID: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);

/// Mails a link (valid for an hour) to the address if it has a login; the answer never tells.
///
/// # Errors
/// `email-invalid`, `too-many-tries`.
pub async fn request(at: &Installation, visitor: &Visitor, email: &str) -> Result<()> {
    let folded = EmailAddress::parse(email)?.folded();
    let (now, network) = (at.now(), format!("register {}", rate::network(visitor.ip)));
    at.store
        .write("people.reset_password.request", |tx| {
            let (folded, network) = (&folded, &network);
            Box::pin(async move {
                rate::count(tx, network, rate::REGISTER, now).await?;
                rate::count(tx, &format!("mail to {folded}"), rate::MAIL_TO_ADDRESS, now).await?;
                if let Some(person) = kept::by_email_folded(tx, folded).await? {
                    outgoing::queue(tx, at, Letter::to_person(MessageKind::ResetPassword, person.id, &person.email))
                        .await?;
                }
                Ok::<_, Error>(())
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}

/// Binds a statement to the password it replaces: once it is changed, every older link is dead.
pub(crate) fn nonce(password_hash: &str) -> i64 {
    let hash = digest::digest(&digest::SHA256, password_hash.as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&hash.as_ref()[..8]);
    i64::from_be_bytes(first)
}

/// Sets the new password, ends every session of the person, and signs in. The link proves the address, so it counts as
/// confirmed from here on.
///
/// # Errors
/// `reset-invalid`, `reset-expired` (also when it was used), the refusals of a new password.
pub async fn complete(at: &Installation, visitor: &Visitor, statement: &str, password: &str) -> Result<SignedIn> {
    let now = at.now();
    let expired = || Error::of(Kind::Gone, "reset-expired");
    let (subject, given) =
        tokens::read_statement(&at.keys.statements, PURPOSE, statement, now).map_err(|error| match error {
            StatementError::Expired => expired(),
            StatementError::Invalid => Error::of(Kind::NotFound, "reset-invalid"),
        })?;
    let id = PersonId(subject);
    let person = at
        .store
        .read("people.reset_password.person", |tx| Box::pin(async move { Ok::<_, Error>(kept::get(tx, id).await?) }))
        .await?
        .ok_or_else(|| Error::of(Kind::NotFound, "reset-invalid"))?;
    if nonce(&person.password_hash) != given {
        return Err(expired());
    }
    sinetti_domain::people::new_password(password, &person.email, &person.name)?;
    let new_hash = passwords::hash(at, password).await?;
    let (token, token_hash) = tokens::random_token().map_err(Error::internal)?;
    let expires_at = at
        .store
        .write("people.reset_password", |tx| {
            let (person, new_hash) = (&person, &new_hash);
            Box::pin(async move {
                let current = kept::get(tx, id).await?.ok_or_else(expired)?;
                if nonce(&current.password_hash) != given {
                    return Err(expired());
                }
                kept::set_password(tx, id, new_hash).await?;
                kept::confirm_email(tx, id, now).await?;
                sessions::delete_all_of_person(tx, id, None).await?;
                begin(tx, at, visitor, person, token_hash).await
            })
        })
        .await?;
    Ok(SignedIn { token, expires_at, language: person.language })
}
