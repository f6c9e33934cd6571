//! The account's information (features.md C1, C4).

use sinetti_domain::{limits, organizations::Role, people, permissions::Permission};
use sinetti_store::accounts;

use crate::{Error, Installation, Kind, Refused, Result, Session, authorize};

/// What Settings shows and changes.
#[derive(Debug, Clone, Default)]
pub struct Info {
    /// Name of the account.
    pub name: String,
    /// Business ID; changed only by the operator.
    pub business_id: Option<String>,
    /// Country code.
    pub country: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Days of validity proposed for new documents (1 to 180).
    pub validity_days: i64,
    /// Members: name, address, whether an administrator.
    pub members: Vec<(String, String, bool)>,
}

/// Shows the account acted for.
///
/// # Errors
/// `not-found`.
pub async fn info(at: &Installation, session: &Session) -> Result<Info> {
    at.store
        .read("organizations.info", |tx| {
            Box::pin(async move {
                let account = accounts::get(tx, session.account()).await?.ok_or_else(Error::not_found)?;
                authorize(session, Permission::ReadDocuments, account.id)?;
                let members = accounts::members(tx, account.id).await?;
                Ok::<_, Error>(Info {
                    name: account.name,
                    business_id: account.business_id,
                    country: account.country,
                    time_zone: account.time_zone,
                    validity_days: i64::from(account.default_validity_days),
                    members: members.into_iter().map(|m| (m.name, m.email, m.role == Role::Administrator)).collect(),
                })
            })
        })
        .await
}

/// Changes name, time zone and proposed validity; needs an administrator.
///
/// # Errors
/// Every refused field; `not-found` for members who are not administrators.
pub async fn update(
    at: &Installation,
    session: &Session,
    name: &str,
    time_zone: &str,
    validity_days: &str,
) -> Result<()> {
    authorize(session, Permission::ManageAccount, session.account())?;
    let mut refusals = Vec::new();
    let name = people::name(name).map_err(|refusal| refusals.push(refusal)).unwrap_or_default();
    if jiff::tz::TimeZone::get(time_zone).is_err() {
        refusals.push(Refused::new("time-zone-unknown").at("time_zone").with("zone", people::one_line(time_zone)));
    }
    let days = validity_days.trim().parse::<i64>().ok().filter(|days| limits::VALIDITY_DAYS.contains(days));
    let Some(days) = days.and_then(|days| u32::try_from(days).ok()).filter(|_| refusals.is_empty()) else {
        if days.is_none() {
            refusals.push(
                Refused::new("validity-days-invalid").at("validity_days").with("limit", limits::VALIDITY_DAYS.end()),
            );
        }
        return Err(Error { kind: Kind::Invalid, refusals, cause: None });
    };
    at.store
        .write("organizations.info.update", |tx| {
            let name = &name;
            Box::pin(async move {
                let mut account = accounts::get(tx, session.account()).await?.ok_or_else(Error::not_found)?;
                account.name.clone_from(name);
                account.time_zone = time_zone.to_owned();
                account.default_validity_days = days;
                accounts::update(tx, &account).await?;
                Ok::<_, Error>(())
            })
        })
        .await
}
