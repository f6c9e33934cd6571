//! The role menu: act for another account.

use axum::{extract::State, response::Response};
use sinetti_actions::organizations::switch;
use sinetti_domain::AccountId;

use crate::{
    At,
    errors::Failure,
    forms::Fields,
    layout::{self, Toast},
    session::SignedIn,
};

/// `POST /account`
pub async fn submit(State(at): State<At>, SignedIn(session): SignedIn, fields: Fields) -> Result<Response, Failure> {
    let account: AccountId = fields.get("account").parse().map_err(|_| Failure::not_found())?;
    switch::switch(&at, &session, account).await?;
    let name =
        session.accounts.iter().find(|(id, ..)| *id == account).map(|(_, name, _)| name.clone()).unwrap_or_default();
    // To Home: the page one was on may belong to the other account.
    Ok(layout::go_with("/", &Toast::new("toast-account-switched").with("name", name)))
}
