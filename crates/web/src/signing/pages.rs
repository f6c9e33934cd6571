//! The document for reading: page images, and the text of all files as HTML for screen readers.

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    response::Response,
    routing::get,
};
use sinetti_actions::{
    Kind,
    signing::{pages, view},
};
use sinetti_domain::{FileId, LinkId};
use sinetti_texts::Texts;

use super::{
    Of, passphrase,
    secrets::{self, Secrets},
};
use crate::{
    At, downloads,
    errors::Failure,
    ids::Ids,
    layout::{Frame, html},
};

pub fn routes() -> Router<At> {
    Router::new()
        .route("/signing/{link}/files/{file}/pages/{page}", get(image))
        .route("/signing/{link}/text", get(text))
}

#[derive(serde::Deserialize)]
struct Wanted {
    #[serde(default)]
    width: String,
}

async fn image(
    State(at): State<At>,
    secrets: Secrets,
    Ids((link, file, page)): Ids<(LinkId, FileId, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let number = page.strip_suffix(".webp").and_then(|number| number.parse().ok()).ok_or_else(Failure::not_found)?;
    let width = wanted.width.parse().unwrap_or(840);
    Ok(downloads::page_image(pages::page_image(&at, link, &secrets.ticket, file, number, width).await?))
}

/// The text of all files.
#[derive(Template)]
#[template(path = "signing/text.html")]
pub struct TextPage {
    pub frame: Frame,
    pub t: Texts,
    pub base: String,
    /// What its addresses end with.
    pub about: String,
    /// Who asks; the reader has unlocked the document, and may know.
    pub account: String,
    pub document: String,
    /// Each file's name and its pages, each a list of paragraphs.
    pub files: Vec<(String, Vec<Vec<String>>)>,
}

async fn text(
    State(at): State<At>,
    frame: Frame,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    Of(document): Of,
) -> Result<Response, Failure> {
    let view = match view::view(&at, link, &secrets.ticket, document.into()).await {
        Err(error) if error.kind == Kind::SignInNeeded => {
            return passphrase::ask(&at, frame, link, secrets.token.as_deref(), None).await;
        }
        view => view?,
    };
    let mut files = Vec::new();
    for file in &view.files {
        let pages = pages::text(&at, link, &secrets.ticket, file.id).await?;
        files.push((file.name.clone(), pages.iter().map(|page| paragraphs(page)).collect()));
    }
    let mut frame = frame.for_signatory(view.language);
    frame.path = format!("{}/text{}", secrets::page_of(link), secrets::about(&view));
    html(&TextPage {
        t: frame.t,
        frame,
        base: secrets::page_of(link),
        about: secrets::about(&view),
        account: view.account,
        document: view.document,
        files,
    })
}

/// Paragraphs are set apart by empty lines; lines within one are joined.
pub fn paragraphs(page: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in page.lines().map(str::trim) {
        let Some(last) = paragraphs.last_mut() else { continue };
        if line.is_empty() {
            if !last.is_empty() {
                paragraphs.push(String::new());
            }
        } else {
            if !last.is_empty() {
                last.push('\n');
            }
            last.push_str(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn paragraphs_by_empty_lines() {
        assert_eq!(paragraphs("a\nb\n\n\n c \n"), ["a\nb", "c"]);
        assert!(paragraphs("\n \n").is_empty());
    }
}
