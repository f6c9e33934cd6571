//! Check by code: that the document exists, whether it is complete, how many signed and when. Names need the file.

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::{
    Kind,
    check::code::{CodeCheck, check_code},
};
use sinetti_domain::documents::ShownStatus;
use sinetti_texts::Texts;

use crate::{
    At,
    errors::{Failure, status_of},
    ids::Ids,
    layout::{Frame, html},
    visitor::Guest,
};

/// What the code alone tells.
#[derive(Template)]
#[template(path = "check/code.html")]
pub struct CodePage {
    pub frame: Frame,
    pub t: Texts,
    pub check: CodeCheck,
}

impl CodePage {
    /// The key that its texts begin with.
    pub fn state(&self) -> &'static str {
        match self.check.status {
            ShownStatus::Signed => "code-complete",
            ShownStatus::Sealing => "code-sealing",
            ShownStatus::Draft | ShownStatus::Pending => "code-open",
            ShownStatus::Cancelled | ShownStatus::Expired | ShownStatus::Declined => "code-closed",
        }
    }

    /// Every signature is there and sealed.
    pub fn complete(&self) -> bool {
        self.check.status == ShownStatus::Signed
    }
}

pub async fn show(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    Ids(code): Ids<String>,
) -> Result<Response, Failure> {
    match check_code(&at, &visitor, &code).await {
        Ok(check) => html(&CodePage { t: frame.t, frame, check }),
        Err(error) if matches!(error.kind, Kind::NotFound | Kind::Invalid | Kind::TooMany) => {
            let refused: Vec<_> = error.refusals.into_iter().map(|refusal| refusal.at("code")).collect();
            super::page(frame, status_of(error.kind), code, &refused)
        }
        Err(error) => Err(error.into()),
    }
}
