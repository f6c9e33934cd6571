//! What a person is told about their own login.

use jiff::Timestamp;
use sinetti_delivery::mail;
use sinetti_domain::{PersonId, deliveries::MessageKind};
use sinetti_identity::tokens;
use sinetti_store::{Tx, people};

use super::Written;
use crate::{
    Error, Installation, Result,
    people::{confirm_email, reset_password},
};

/// The mail; `None` when it is about nothing any more.
pub(super) async fn to_person(
    tx: &mut Tx<'_>,
    at: &Installation,
    kind: MessageKind,
    id: PersonId,
) -> Result<Option<Written>> {
    let Some(person) = people::get(tx, id).await? else { return Ok(None) };
    let now: Timestamp = at.now();
    let key = &at.keys.statements;
    let mail = match kind {
        MessageKind::ConfirmEmail if person.email_confirmed_at.is_none() => {
            let statement = tokens::statement(key, confirm_email::PURPOSE, id.0, 0, now + confirm_email::VALID);
            let link = at.url(&format!("/confirm-email/{statement}"));
            mail::ConfirmEmail { language: person.language, link, hours: 72 }.render()
        }
        MessageKind::ConfirmEmail => return Ok(None),
        MessageKind::ResetPassword => {
            let nonce = reset_password::nonce(&person.password_hash);
            let statement = tokens::statement(key, reset_password::PURPOSE, id.0, nonce, now + reset_password::VALID);
            let link = at.url(&format!("/reset-password/{statement}"));
            mail::ResetPassword { language: person.language, recipient: person.name.clone(), link, hours: 1 }.render()
        }
        _ => {
            let link = at.url("/sign-in");
            mail::AlreadyRegistered { language: person.language, recipient: person.name.clone(), link }.render()
        }
    };
    Ok(Some(Written::by_service(person.name, mail.map_err(Error::internal)?)))
}
