//! Sign in with a password (features.md A7).

use jiff::{SignedDuration, Timestamp};
use sinetti_domain::{Language, deliveries::MessageKind, people::EmailAddress};
use sinetti_identity::tokens;
use sinetti_store::{Tx, accounts, counters, people as kept, sessions};

use super::passwords;
use crate::{
    Error, Installation, Kind, Refused, Result, Visitor,
    outgoing::{self, Letter},
    rate,
};

/// How long a session lasts after its last use.
pub const SESSION: SignedDuration = SignedDuration::from_hours(12);

/// A new session: the secret for the browser's cookie.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The cookie's value; only its hash is kept.
    pub token: String,
    /// When the session ends.
    pub expires_at: Timestamp,
    /// The person's language.
    pub language: Language,
}

/// Signs somebody in.
///
/// # Errors
/// `sign-in-wrong` (the same for an unknown address), `email-unconfirmed` (a new link was mailed), `too-many-tries`.
pub async fn sign_in(at: &Installation, visitor: &Visitor, email: &str, password: &str) -> Result<SignedIn> {
    let wrong = || Error::refused(Kind::Invalid, Refused::new("sign-in-wrong").at("password"));
    let folded = EmailAddress::parse(email)?.folded();
    let now = at.now();
    let person = at
        .store
        .write("people.sign_in.count", |tx| {
            let folded = &folded;
            Box::pin(async move {
                rate::count(tx, &format!("sign-in {folded}"), rate::SIGN_IN, now).await?;
                Ok::<_, Error>(kept::by_email_folded(tx, folded).await?)
            })
        })
        .await?;
    let fits = passwords::verify(at, password, person.as_ref().map(|person| person.password_hash.as_str())).await?;
    let person = person.filter(|_| fits).ok_or_else(wrong)?;
    if person.email_confirmed_at.is_none() {
        mail_confirmation(at, &person).await?;
        return Err(Error::refused(Kind::Invalid, Refused::new("email-unconfirmed").at("email")));
    }
    // Only wrong passwords use the tries up.
    at.store
        .write("people.sign_in.forget_tries", |tx| {
            let key = format!("sign-in {}", person.email_folded);
            Box::pin(async move { Ok::<_, Error>(counters::clear(tx, &key).await?) })
        })
        .await?;
    start(at, visitor, &person).await
}

async fn mail_confirmation(at: &Installation, person: &kept::Person) -> Result<()> {
    let now = at.now();
    at.store
        .write("people.sign_in.confirmation", |tx| {
            Box::pin(async move {
                rate::count(tx, &format!("mail to {}", person.email_folded), rate::MAIL_TO_ADDRESS, now).await?;
                outgoing::queue(tx, at, Letter::to_person(MessageKind::ConfirmEmail, person.id, &person.email)).await
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}

/// Starts a session in a transaction of its own.
pub(super) async fn start(at: &Installation, visitor: &Visitor, person: &kept::Person) -> Result<SignedIn> {
    let (token, token_hash) = tokens::random_token().map_err(Error::internal)?;
    let expires_at = at
        .store
        .write("people.sign_in", |tx| Box::pin(async move { begin(tx, at, visitor, person, token_hash).await }))
        .await?;
    Ok(SignedIn { token, expires_at, language: person.language })
}

/// Writes a session. People who belong to an organization begin in it, since that is where their work is.
pub(super) async fn begin(
    tx: &mut Tx<'_>,
    at: &Installation,
    visitor: &Visitor,
    person: &kept::Person,
    token_hash: [u8; 32],
) -> Result<Timestamp> {
    let now = at.now();
    let own = accounts::of_person(tx, person.id).await?;
    let first = own
        .iter()
        .find(|account| account.kind == sinetti_domain::organizations::AccountKind::Organization)
        .or(own.first())
        .ok_or_else(|| Error::internal("a person without an account"))?;
    let session = sessions::Session {
        id: at.new_id(),
        token_hash,
        person_id: person.id,
        account_id: first.id,
        created_at: now,
        last_seen_at: now,
        expires_at: now + SESSION,
        user_agent: visitor.user_agent.chars().take(300).collect(),
    };
    sessions::insert(tx, &session).await?;
    Ok(session.expires_at)
}
