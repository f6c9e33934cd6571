//! Give the passphrase (features.md G1). The page tells nothing about the document.

use askama::Template;
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use sinetti_actions::{
    Error, Kind,
    signing::{
        link::{self, PassphraseWay},
        unlock::unlock,
        view,
    },
};
use sinetti_domain::{LinkId, Refused};
use sinetti_texts::Texts;

use super::{
    read, renew,
    secrets::{self, Secrets},
    typed::Typed,
};
use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    ids::Ids,
    layout::{Frame, Problems, html_as},
    visitor::Guest,
};

pub fn routes() -> Router<At> {
    Router::new().route("/signing/{link}/open", get(super::to_page).post(submit))
}

/// One field, one button.
#[derive(Template)]
#[template(path = "signing/passphrase.html")]
pub struct PassphrasePage {
    pub frame: Frame,
    pub t: Texts,
    pub link: LinkId,
    /// The token again, in case the cookie is lost before the button is pressed.
    pub token: String,
    pub problems: Problems,
    /// Where the passphrase was sent.
    pub way: PassphraseWay,
    /// It was open before, and has closed meanwhile.
    pub again: bool,
    /// What was typed in the signing form.
    pub kept: Vec<(String, String)>,
}

impl PassphrasePage {
    /// The word of the texts that say where the passphrase is.
    pub fn by(&self) -> &'static str {
        match self.way {
            PassphraseWay::Mail => "mail",
            PassphraseWay::Sms => "sms",
            PassphraseWay::Both => "both",
            PassphraseWay::Apart(_) => "apart",
        }
    }

    /// The masked number that it was sent to.
    pub fn phone(&self) -> &str {
        if let PassphraseWay::Apart(phone) = &self.way { phone } else { "" }
    }

    /// It was sent apart from the link: no script fills it in.
    pub fn apart(&self) -> bool {
        matches!(self.way, PassphraseWay::Apart(_))
    }
}

/// The page for whoever has the mailed link; what was typed in the signing form is kept.
pub async fn ask(
    at: &At,
    frame: Frame,
    link: LinkId,
    token: Option<&str>,
    typed: Option<&Typed>,
) -> Result<Response, Failure> {
    let gone = || Failure::new(StatusCode::UNAUTHORIZED, Refused::new("ticket-missing"));
    let token = token.ok_or_else(gone)?;
    let (frame, way) = match frame_of(at, frame.clone(), link, token).await? {
        Ok(found) => found,
        Err(error) => return renew::or_dead(frame, Some(token), error),
    };
    let status = if typed.is_some() { StatusCode::UNAUTHORIZED } else { StatusCode::OK };
    let page = PassphrasePage {
        t: frame.t,
        frame,
        link,
        token: token.to_owned(),
        problems: Problems::default(),
        way,
        again: typed.is_some(),
        kept: typed.map(Typed::keep).unwrap_or_default(),
    };
    html_as(status, &page)
}

/// The frame in the language of the link's person, and where their passphrase is.
async fn frame_of(
    at: &At,
    frame: Frame,
    link: LinkId,
    token: &str,
) -> Result<Result<(Frame, PassphraseWay), Error>, Failure> {
    let found = match link::find(at, token).await {
        Ok(found) => found,
        Err(error) => return Ok(Err(error)),
    };
    if found.link != link {
        return Err(Failure::new(StatusCode::NOT_FOUND, Refused::new("link-unknown")));
    }
    let mut frame = frame.for_signatory(found.language);
    frame.path = secrets::page_of(link);
    Ok(Ok((frame, found.passphrase)))
}

async fn submit(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let token = match fields.get("token") {
        "" => secrets.token.unwrap_or_default(),
        token => token.to_owned(),
    };
    let typed = Typed::kept(&fields);
    match unlock(&at, &visitor, &token, fields.get("passphrase")).await {
        Ok(unlocked) => match typed {
            None => Ok(secrets::open(&at, &unlocked, None)),
            Some(typed) => {
                let view = view::view(&at, unlocked.link, &unlocked.ticket, typed.document().into()).await?;
                let mut response = read::page(frame, view, &unlocked.ticket, typed, StatusCode::OK, &[])?;
                secrets::set_ticket(&at, &unlocked, response.headers_mut());
                Ok(response)
            }
        },
        Err(error) if error.kind == Kind::Invalid => {
            let (frame, way) = match frame_of(&at, frame.clone(), link, &token).await? {
                Ok(found) => found,
                Err(error) => return renew::or_dead(frame, Some(&token), error),
            };
            let kept = typed.as_ref().map(Typed::keep).unwrap_or_default();
            let page = PassphrasePage {
                t: frame.t,
                problems: Problems::of(&frame.t, &error.refusals),
                frame,
                link,
                token,
                way,
                again: false,
                kept,
            };
            html_as(status_of(error.kind), &page)
        }
        Err(error) => renew::or_dead(frame, Some(&token), error),
    }
}
