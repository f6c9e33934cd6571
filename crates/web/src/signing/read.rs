//! Read and sign: the one page of a signatory (features.md G2, G4, G5).

use askama::Template;
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use sinetti_actions::{
    Error, Kind,
    signing::view::{self, OneOfState, SigningView},
};
use sinetti_domain::{
    DocumentId, Language, LinkId, Refused, documents::ShownStatus, invitations::SignatureMethod,
    organizations::AccountKind, sending::LinkToAccept, signing::Ground,
};
use sinetti_texts::Texts;

use super::{
    Of, passphrase, renew,
    secrets::{self, Secrets},
    typed::Typed,
};
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{Frame, Problems, go, html_as},
    people::remember_language,
};

pub fn routes() -> Router<At> {
    Router::new()
        .route("/signing/{link}", get(show))
        .route("/signing/{link}/language", get(super::to_page).post(switch_language))
}

/// The reading page.
#[derive(Template)]
#[template(path = "signing/read.html")]
pub struct ReadingPage {
    pub frame: Frame,
    pub t: Texts,
    pub view: SigningView,
    /// For the form, so that a cookie lost meanwhile loses nothing.
    pub ticket: String,
    pub typed: Typed,
    pub problems: Problems,
}

/// A page of a file, as the template shows it.
pub struct PageImage<'a> {
    /// Its address without the width.
    pub address: String,
    /// The file's name.
    pub file: &'a str,
    /// From 1 within the file, and of how many.
    pub number: usize,
    pub of: usize,
    /// Size in points.
    pub width: u32,
    pub height: u32,
    /// The very first page is loaded at once, the others when they come into sight.
    pub first: bool,
}

/// Something to accept, as the template shows it.
pub struct ToAccept<'a> {
    /// From 1.
    pub number: usize,
    pub title: &'a str,
    /// Whose it is.
    pub host: String,
    /// Where it is, when a browser may open that.
    pub address: Option<&'a str>,
}

impl<'a> ToAccept<'a> {
    /// The name of its box.
    pub fn field(&self) -> String {
        format!("accept-{}", self.number)
    }

    fn of(link: &'a LinkToAccept, number: usize) -> Self {
        let url = url::Url::parse(&link.url).ok().filter(|url| matches!(url.scheme(), "https" | "http"));
        let host = url.as_ref().and_then(|url| url.host_str()).unwrap_or(&link.url).to_owned();
        let title = if link.title.is_empty() { &link.url } else { &link.title };
        Self { number, title, host, address: url.map(|_| link.url.as_str()) }
    }
}

impl ReadingPage {
    /// Address of the page and of what lies below it.
    pub fn base(&self) -> String {
        secrets::page_of(self.view.link)
    }

    /// What its addresses end with.
    pub fn about(&self) -> String {
        secrets::about(&self.view)
    }

    /// Pages of all files.
    pub fn pages(&self) -> usize {
        self.view.files.iter().map(|file| file.pages.len()).sum()
    }

    /// Every page in order.
    pub fn images(&self) -> Vec<PageImage<'_>> {
        let base = self.base();
        let mut images = Vec::new();
        for file in &self.view.files {
            for (index, (width, height)) in file.pages.iter().enumerate() {
                images.push(PageImage {
                    address: format!("{base}/files/{}/pages/{}.webp", file.id, index + 1),
                    file: &file.name,
                    number: index + 1,
                    of: file.pages.len(),
                    width: points(*width),
                    height: points(*height),
                    first: images.is_empty(),
                });
            }
        }
        images
    }

    /// Identification is needed, which this service does not have yet.
    pub fn strong(&self) -> bool {
        self.view.method == SignatureMethod::Strong
    }

    /// Somebody else signs first.
    pub fn waits(&self) -> bool {
        !self.view.may_sign && self.view.status == ShownStatus::Pending
    }

    /// Where this document is among those of its link, from 1; nothing when it is the only one.
    pub fn turn(&self) -> Option<usize> {
        let place = self.view.documents.iter().position(|one| one.id == self.view.id)?;
        (self.view.documents.len() > 1).then_some(place + 1)
    }

    /// What has to be opened and accepted.
    pub fn links(&self) -> Vec<ToAccept<'_>> {
        self.view.links.iter().zip(1..).map(|(link, number)| ToAccept::of(link, number)).collect()
    }

    /// The organizations of who is signed in.
    pub fn own_organizations(&self) -> Vec<(String, &str)> {
        let accounts = self.frame.session.iter().flat_map(|session| &session.accounts);
        let organizations = accounts.filter(|(_, _, kind)| *kind == AccountKind::Organization);
        organizations.map(|(id, name, _)| (id.to_string(), name.as_str())).collect()
    }

    /// Where to write to the sender, with the document as the subject.
    pub fn ask(&self) -> String {
        mail_to(&self.view.sender_email, &self.view.document)
    }

    /// The grounds to choose from.
    pub fn grounds(&self) -> &'static [Ground] {
        Ground::ALL
    }
}

fn points(length: f32) -> u32 {
    // Page sizes come from foreign files; anything strange is shown as a plain page.
    if length.is_finite() && (1.0..=20_000.0).contains(&length) { length.round() as u32 } else { 595 }
}

/// A mail address as a link (RFC 6068).
pub fn mail_to(address: &str, subject: &str) -> String {
    let encode =
        |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
    format!("mailto:{}?subject={}", encode(address).replace("%40", "@"), encode(subject))
}

async fn show(
    State(at): State<At>,
    frame: Frame,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    Of(document): Of,
) -> Result<Response, Failure> {
    match view::view(&at, link, &secrets.ticket, document.into()).await {
        Ok(view) if view.signed.is_some() => {
            Ok(go(&format!("{}/done{}", secrets::page_of(link), secrets::about(&view))))
        }
        Ok(view) => {
            let typed = Typed::new(&view);
            page(frame, view, &secrets.ticket, typed, StatusCode::OK, &[])
        }
        Err(error) => refused(&at, frame, link, &secrets, document, error).await,
    }
}

/// What who has a link is shown instead of its page.
pub async fn refused(
    at: &At,
    frame: Frame,
    link: LinkId,
    secrets: &Secrets,
    document: Option<DocumentId>,
    error: Error,
) -> Result<Response, Failure> {
    match (error.kind, error.code(), document) {
        (Kind::SignInNeeded, _, _) => passphrase::ask(at, frame, link, secrets.token.as_deref(), None).await,
        (_, "declined-by-you", Some(document)) => Ok(go(&secrets::page_about(link, "/declined", document))),
        (_, "declined-by-you", None) => Ok(go(&format!("{}/declined", secrets::page_of(link)))),
        (_, "link-passed", _) => Ok(go(&format!("{}/passed", secrets::page_of(link)))),
        _ => renew::or_dead(frame, secrets.token.as_deref(), error),
    }
}

/// The page with the form as it was filled in and what has to be corrected.
pub fn page(
    frame: Frame,
    view: SigningView,
    ticket: &str,
    typed: Typed,
    status: StatusCode,
    refused: &[Refused],
) -> Result<Response, Failure> {
    let mut frame = frame.for_signatory(view.language);
    frame.path = format!("{}{}", secrets::page_of(view.link), secrets::about(&view));
    let typed = typed.about(&view);
    let problems = Problems::of(&frame.t, refused);
    html_as(status, &ReadingPage { t: frame.t, frame, view, ticket: ticket.to_owned(), typed, problems })
}

/// The language menu of this page sends the form along, so that nothing typed is lost.
async fn switch_language(
    State(at): State<At>,
    mut frame: Frame,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let ticket = super::confirm::ticket_of(&fields, &secrets);
    let typed = Typed::read(&fields);
    let chosen = Language::parse(fields.get("language"));
    frame.chosen = chosen.or(frame.chosen);
    let mut response = match view::view(&at, link, &ticket, typed.document().into()).await {
        Ok(view) => page(frame, view, &ticket, typed, StatusCode::OK, &[])?,
        Err(error) if error.kind == Kind::SignInNeeded => {
            passphrase::ask(&at, frame, link, secrets.token.as_deref(), Some(&typed)).await?
        }
        Err(error) => return renew::or_dead(frame, secrets.token.as_deref(), error),
    };
    if let Some(language) = chosen {
        remember_language(&at, language, &mut response);
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_link_cannot_carry_more_than_address_and_subject() {
        assert_eq!(
            mail_to("a+b@c.fi?bcc=x@y.z", "Työ & muu"),
            "mailto:a%2Bb@c.fi%3Fbcc%3Dx@y.z?subject=Ty%C3%B6%20%26%20muu"
        );
    }

    #[test]
    fn strange_page_sizes_are_shown_plainly() {
        assert_eq!(points(841.89), 842);
        assert_eq!(points(f32::NAN), 595);
        assert_eq!(points(1e30), 595);
        assert_eq!(points(-3.0), 595);
    }
}
