//! After signing (features.md G8): what happens next, and the document when it is complete.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    documents::home::Received,
    signing::{
        received::waiting,
        view::{self, OneOfState, SigningView},
    },
};
use sinetti_domain::{LinkId, documents::ShownStatus, sending::SignedCopy};
use sinetti_texts::Texts;

use super::{
    Of, read,
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
    /// What else waits for who is signed in.
    pub next: Vec<Received>,
}

impl DonePage {
    pub fn base(&self) -> String {
        secrets::page_of(self.view.link)
    }

    /// What its addresses end with.
    pub fn about(&self) -> String {
        secrets::about(&self.view)
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

    /// Where the copy of a document that is not complete yet goes, as the word of its text.
    pub fn copy_later(&self) -> &'static str {
        match (self.view.signed_copy, self.view.told_by_sms) {
            (SignedCopy::None, false) => "done-copy-later",
            (SignedCopy::None, true) => "done-copy-later-sms",
            (SignedCopy::Attachment, false) => "done-copy-attachment",
            (SignedCopy::Link, false) => "done-copy-link",
            // Nothing can be attached to a text message.
            (SignedCopy::Attachment | SignedCopy::Link, true) => "done-copy-link-sms",
        }
    }

    /// Where the copy of a document is that is over, as the word of its text; of one that was closed no mail brings it.
    pub fn copy_now(&self) -> &'static str {
        match self.view.signed_copy {
            SignedCopy::Attachment if self.complete() => "done-copy-now-attachment",
            SignedCopy::Link if self.complete() => "done-copy-now-link",
            _ => "done-copy-now",
        }
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
    Of(document): Of,
) -> Result<Response, Failure> {
    match view::view(&at, link, &secrets.ticket, document.into()).await {
        Ok(view) => match view.signed.clone() {
            Some(signed) => {
                let next = match &frame.session {
                    Some(session) => waiting(&at, session).await?,
                    None => Vec::new(),
                };
                html(&page(frame, view, signed, next))
            }
            None => Ok(go(&secrets::page_of(link))),
        },
        Err(error) => read::refused(&at, frame, link, &secrets, document, error).await,
    }
}

/// Puts the page together.
pub fn page(frame: Frame, view: SigningView, (at, name): (jiff::Timestamp, String), next: Vec<Received>) -> DonePage {
    let mut frame = frame.for_signatory(view.language);
    frame.path = format!("{}/done{}", secrets::page_of(view.link), secrets::about(&view));
    let t = frame.t;
    DonePage { t, frame, name, signed_at: t.moment(at, &view.zone), view, next }
}
