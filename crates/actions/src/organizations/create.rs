//! Register an organization (features.md A6).

use sinetti_domain::{
    AccountId, Language, PersonId,
    organizations::{self as rules, AccountKind, Role},
    people,
    policies::Policies,
};
use sinetti_store::{accounts, sessions};

use crate::{Error, Installation, Kind, Refused, Result, Session};

/// What the form gives.
#[derive(Debug, Clone, Default)]
pub struct NewOrganization {
    /// Its name.
    pub name: String,
    /// Business ID, checked for Finland; may be empty.
    pub business_id: String,
    /// ISO 3166 country code, such as `FI`.
    pub country: String,
}

/// Makes an organization; whoever makes it becomes its administrator, and acts for it from the next request.
///
/// # Errors
/// Every refused field.
pub async fn create(at: &Installation, session: &Session, new: NewOrganization) -> Result<AccountId> {
    let account = account(at, &new, session.language)?;
    let person = session.person();
    insert(at, &account, person).await?;
    at.store
        .write("organizations.create.switch", |tx| {
            let id = account.id;
            Box::pin(async move { Ok::<_, Error>(sessions::set_account(tx, session.id, id).await?) })
        })
        .await?;
    Ok(account.id)
}

/// Makes an organization for a person, from the command line.
///
/// # Errors
/// Every refused field.
pub async fn create_for(
    at: &Installation,
    person: PersonId,
    new: NewOrganization,
    language: Language,
) -> Result<AccountId> {
    let account = account(at, &new, language)?;
    insert(at, &account, person).await?;
    Ok(account.id)
}

fn account(at: &Installation, new: &NewOrganization, language: Language) -> Result<accounts::Account> {
    let mut refusals = Vec::new();
    let name = people::name(&new.name).map_err(|refusal| refusals.push(refusal)).unwrap_or_default();
    let country = new.country.trim().to_ascii_uppercase();
    if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
        refusals.push(Refused::new("country-unknown").at("country"));
    }
    let business_id =
        rules::business_id(&new.business_id, &country).map_err(|refusal| refusals.push(refusal)).ok().flatten();
    if !refusals.is_empty() {
        return Err(Error { kind: Kind::Invalid, refusals, cause: None });
    }
    Ok(accounts::Account {
        id: at.new_id(),
        kind: AccountKind::Organization,
        person_id: None,
        name,
        business_id,
        time_zone: rules::time_zone_of(&country).to_owned(),
        country,
        language,
        default_validity_days: u32::try_from(sinetti_domain::limits::VALIDITY_PRESET_DAYS).unwrap_or(30),
        policies: Policies::default(),
        created_at: at.now(),
    })
}

async fn insert(at: &Installation, account: &accounts::Account, person: PersonId) -> Result<()> {
    at.store
        .write("organizations.create", |tx| {
            Box::pin(async move {
                accounts::insert(tx, account).await?;
                let membership = accounts::Membership {
                    account_id: account.id,
                    person_id: person,
                    role: Role::Administrator,
                    created_at: account.created_at,
                };
                accounts::insert_membership(tx, &membership).await?;
                Ok::<_, Error>(())
            })
        })
        .await
}
