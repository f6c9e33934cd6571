//! Register as a private person (features.md A1).

use sinetti_domain::{
    Language,
    deliveries::MessageKind,
    organizations::AccountKind,
    people::{self, EmailAddress},
    policies::Policies,
    sending::NoticeSettings,
};
use sinetti_store::{Tx, accounts, people as kept};

use super::passwords;
use crate::{
    Error, Installation, Refused, Result, Visitor,
    outgoing::{self, Letter},
    rate,
};

/// The terms that a registration accepts; a new version is asked for again.
pub const TERMS_VERSION: &str = "2026-11";

/// What the registration form gives.
#[derive(Debug, Clone, Default)]
pub struct Registration {
    /// The person's name.
    pub name: String,
    /// The address that will be confirmed.
    pub email: String,
    /// A phone number, or empty.
    pub phone: String,
    /// The new password.
    pub password: String,
    /// The language of pages and mails.
    pub language: Language,
    /// Whether the terms were accepted.
    pub terms: bool,
}

/// Registers somebody and mails a link to confirm the address. The answer is the same when the address already has a login
/// (who has one is nobody else's business): then that address is told by mail.
///
/// # Errors
/// Every refused field at once; `too-many-tries` when one address registers in a loop.
pub async fn register(at: &Installation, visitor: &Visitor, registration: Registration) -> Result<()> {
    let (person, _) = new_person(at, &registration).await?;
    let (now, network) = (at.now(), format!("register {}", rate::network(visitor.ip)));
    at.store
        .write("people.register", |tx| {
            let (person, network) = (&person, &network);
            Box::pin(async move {
                rate::count(tx, network, rate::REGISTER, now).await?;
                rate::count(tx, &format!("mail to {}", person.email_folded), rate::MAIL_TO_ADDRESS, now).await?;
                let kind = match kept::by_email_folded(tx, &person.email_folded).await? {
                    Some(existing) if existing.email_confirmed_at.is_some() => MessageKind::AlreadyRegistered,
                    // Nobody has shown yet that the address is theirs: the newest registration is the one that counts.
                    Some(existing) => {
                        kept::set_password(tx, existing.id, &person.password_hash).await?;
                        kept::set_profile(tx, existing.id, &person.name, person.phone.as_deref(), person.language)
                            .await?;
                        MessageKind::ConfirmEmail
                    }
                    None => {
                        insert_with_account(tx, at, person).await?;
                        MessageKind::ConfirmEmail
                    }
                };
                let addressee = kept::by_email_folded(tx, &person.email_folded).await?.ok_or_else(Error::not_found)?;
                outgoing::queue(tx, at, Letter::to_person(kind, addressee.id, &addressee.email)).await
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}

/// Checks a registration and hashes its password.
pub(super) async fn new_person(at: &Installation, registration: &Registration) -> Result<(kept::Person, EmailAddress)> {
    let mut refusals: Vec<Refused> = Vec::new();
    let mut keep = |refusal: Refused| refusals.push(refusal);
    let name = people::name(&registration.name).map_err(&mut keep).ok();
    let email = EmailAddress::parse(&registration.email).map_err(&mut keep).ok();
    let phone = people::phone(&registration.phone).map_err(&mut keep).ok();
    people::new_password(&registration.password, &registration.email, &registration.name).map_err(&mut keep).ok();
    if !registration.terms {
        keep(Refused::new("terms-missing").at("terms"));
    }
    let (Some(name), Some(email), Some(phone)) = (name, email, phone) else {
        return Err(Error { kind: crate::Kind::Invalid, refusals, cause: None });
    };
    Error::unless_empty(refusals)?;
    let now = at.now();
    let person = kept::Person {
        id: at.new_id(),
        email: email.as_str().to_owned(),
        email_folded: email.folded(),
        email_confirmed_at: None,
        name,
        phone,
        password_hash: passwords::hash(at, &registration.password).await?,
        language: registration.language,
        terms_version: Some(TERMS_VERSION.to_owned()),
        terms_accepted_at: Some(now),
        operator: false,
        notices: NoticeSettings::default(),
        created_at: now,
    };
    Ok((person, email))
}

/// Adds a person with the private account that everybody has.
pub(crate) async fn insert_with_account(tx: &mut Tx<'_>, at: &Installation, person: &kept::Person) -> Result<()> {
    kept::insert(tx, person).await?;
    let account = accounts::Account {
        id: at.new_id(),
        kind: AccountKind::Private,
        person_id: Some(person.id),
        name: person.name.clone(),
        business_id: None,
        country: "FI".to_owned(),
        time_zone: sinetti_domain::organizations::time_zone_of("FI").to_owned(),
        language: person.language,
        default_validity_days: u32::try_from(sinetti_domain::limits::VALIDITY_PRESET_DAYS).unwrap_or(30),
        policies: Policies::default(),
        created_at: person.created_at,
    };
    accounts::insert(tx, &account).await?;
    Ok(())
}
