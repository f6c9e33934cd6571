//! The account's information: name, time zone, proposed validity (features.md C1, C4).

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::{
    Kind, Session,
    organizations::info::{self, Info},
};
use sinetti_domain::{
    Refused,
    organizations::AccountKind,
    permissions::{Permission, may},
};
use sinetti_texts::Texts;

use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    layout::{self, Frame, Problems, Toast},
    session::SignedIn,
};

/// The page.
#[derive(Template)]
#[template(path = "settings/organization.html")]
pub struct OrganizationPage {
    frame: Frame,
    t: Texts,
    /// As saved.
    info: Info,
    typed: Typed,
    country: String,
    zones: Vec<String>,
    is_private: bool,
    may_change: bool,
    problems: Problems,
}

/// As typed.
#[derive(Debug, Clone)]
pub struct Typed {
    pub name: String,
    pub time_zone: String,
    pub validity_days: String,
}

/// `GET /settings/organization`
pub async fn show(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let info = info::info(&at, &session).await?;
    layout::html(&OrganizationPage::of(frame, &session, info, None, &[]))
}

/// `POST /settings/organization`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    fields: Fields,
) -> Result<Response, Failure> {
    let text = |name: &str| fields.get(name).to_owned();
    let typed = Typed { name: text("name"), time_zone: text("time_zone"), validity_days: text("validity_days") };
    match info::update(&at, &session, &typed.name, &typed.time_zone, &typed.validity_days).await {
        Ok(()) => Ok(layout::go_with("/settings/organization", &Toast::new("toast-settings-saved"))),
        Err(error) if error.kind == Kind::Invalid => {
            let info = info::info(&at, &session).await?;
            layout::html_as(
                status_of(error.kind),
                &OrganizationPage::of(frame, &session, info, Some(typed), &error.refusals),
            )
        }
        Err(error) => Err(error.into()),
    }
}

impl OrganizationPage {
    /// As saved, or as typed with what was refused.
    pub fn of(frame: Frame, session: &Session, info: Info, typed: Option<Typed>, refused: &[Refused]) -> Self {
        let t = frame.t;
        let saved = || Typed {
            name: info.name.clone(),
            time_zone: info.time_zone.clone(),
            validity_days: info.validity_days.to_string(),
        };
        let typed = typed.unwrap_or_else(saved);
        let country_key = format!("country-{}", info.country);
        Self {
            t,
            zones: zones(&info.time_zone),
            country: if t.has(&country_key) { t.say(country_key).to_string() } else { info.country.clone() },
            is_private: session.account_kind == AccountKind::Private,
            may_change: may(&session.principal, Permission::ManageAccount, session.account()),
            problems: Problems::of(&t, refused),
            typed,
            info,
            frame,
        }
    }
}

/// The time zones of Europe and its islands, and the one that is chosen.
fn zones(current: &str) -> Vec<String> {
    let mut zones: Vec<String> =
        jiff::tz::db().available().map(|name| name.to_string()).filter(|name| name.starts_with("Europe/")).collect();
    zones.extend(["Atlantic/Reykjavik", "Atlantic/Faroe", "UTC"].map(str::to_owned));
    if !current.is_empty() {
        zones.push(current.to_owned());
    }
    zones.sort_unstable();
    zones.dedup();
    zones
}

#[cfg(test)]
mod tests {
    use super::zones;

    #[test]
    fn the_chosen_zone_is_always_there_once() {
        assert!(zones("America/Lima").contains(&"America/Lima".to_owned()));
        assert_eq!(zones("Europe/Helsinki").iter().filter(|zone| *zone == "Europe/Helsinki").count(), 1);
    }
}
