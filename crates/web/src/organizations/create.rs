//! Register an organization (features.md A6).

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::{
    Kind,
    organizations::create::{self, NewOrganization},
};
use sinetti_domain::Refused;
use sinetti_texts::Texts;

use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    layout::{self, Frame, Problems, Toast},
    session::SignedIn,
};

/// Countries with a time zone of their own in the rules.
const COUNTRIES: [&str; 8] = ["FI", "SE", "NO", "DK", "EE", "IS", "DE", "GB"];

/// The form.
#[derive(Template)]
#[template(path = "organizations/create.html")]
pub struct CreatePage {
    frame: Frame,
    t: Texts,
    typed: NewOrganization,
    countries: Vec<Country>,
    problems: Problems,
}

struct Country {
    code: &'static str,
    name: String,
}

/// `GET /organizations/new`
pub async fn show(SignedIn(_): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let typed = NewOrganization { country: "FI".into(), ..NewOrganization::default() };
    layout::html(&CreatePage::of(frame, typed, &[]))
}

/// `POST /organizations/new`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = NewOrganization {
        name: fields.get("name").to_owned(),
        business_id: fields.get("business_id").to_owned(),
        country: fields.find("country").unwrap_or("FI").to_owned(),
    };
    match create::create(&at, &session, typed.clone()).await {
        Ok(_) => Ok(layout::go_with("/", &Toast::new("toast-organization-created").with("name", typed.name.trim()))),
        Err(error) if error.kind == Kind::Invalid => {
            layout::html_as(status_of(error.kind), &CreatePage::of(frame, typed, &error.refusals))
        }
        Err(error) => Err(error.into()),
    }
}

impl CreatePage {
    /// As typed, with what was refused.
    pub fn of(frame: Frame, typed: NewOrganization, refused: &[Refused]) -> Self {
        let t = frame.t;
        let name = |code: &'static str| Country { code, name: t.say(format!("country-{code}")).to_string() };
        Self {
            t,
            typed,
            countries: COUNTRIES.into_iter().map(name).collect(),
            problems: Problems::of(&t, refused),
            frame,
        }
    }
}
