//! After signing (features.md G8): what happens next, and the document when it is complete.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    Kind,
    signing::view::{self, SigningView},
};
use sinetti_domain::{LinkId, documents::ShownStatus};
use sinetti_texts::Texts;

use super::{
    passphrase, read,
    secrets::{self, Secrets},
};
use crate::{
    At,
    errors::Failure,
    ids::Ids,
    layout::{Frame, go, html},
};

pub fn routes() -> Router<At> {
    Router::new().route("/signing/{link}/done", get(show))
}

/// The page.
#[derive(Template)]
#[template(path = "signing/done.html")]
pub struct DonePage {
    pub frame: Frame,
    pub t: Texts,
    pub view: SigningView,
    /// The name signed with, and when.
    pub name: String,
    pub signed_at: String,
}

impl DonePage {
    pub fn base(&self) -> String {
        secrets::page_of(self.view.link)
    }

    pub fn waiting(&self) -> bool {
        self.view.status == ShownStatus::Pending
    }

    pub fn sealing(&self) -> bool {
        self.view.status == ShownStatus::Sealing
    }

    pub fn complete(&self) -> bool {
        self.view.status == ShownStatus::Signed
    }

    /// Names of those who have not signed yet.
    pub fn missing(&self) -> Vec<&str> {
        self.view.others.iter().filter(|(_, at)| at.is_none()).map(|(name, _)| name.as_str()).collect()
    }

    /// How many sign in all.
    pub fn everybody(&self) -> usize {
        self.view.others.len() + 1
    }

    pub fn size(&self) -> String {
        self.t.size(self.view.files.iter().map(|file| file.bytes).sum())
    }

    pub fn ask(&self) -> String {
        read::mail_to(&self.view.sender_email, &self.view.document)
    }
}

async fn show(
    State(at): State<At>,
    frame: Frame,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
) -> Result<Response, Failure> {
    match view::view(&at, link, &secrets.ticket).await {
        Ok(view) => match view.signed.clone() {
            Some(signed) => html(&page(frame, view, signed)),
            None => Ok(go(&secrets::page_of(link))),
        },
        Err(error) if error.kind == Kind::SignInNeeded => {
            passphrase::ask(&at, frame, link, secrets.token.as_deref(), None).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Puts the page together.
pub fn page(frame: Frame, view: SigningView, (at, name): (jiff::Timestamp, String)) -> DonePage {
    let mut frame = frame.for_signatory(view.language);
    frame.path = format!("{}/done", secrets::page_of(view.link));
    let t = frame.t;
    DonePage { t, frame, name, signed_at: t.moment(at, &view.zone), view }
}
