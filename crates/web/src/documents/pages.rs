//! Page images of a document's files.

use axum::{
    extract::{Query, State},
    response::Response,
};
use serde::Deserialize;
use sinetti_actions::documents::pages;
use sinetti_domain::{DocumentId, FileId};

use crate::{At, downloads, errors::Failure, ids::Ids, session::SignedIn};

/// Pixels when nothing is asked for.
const WIDTH: u32 = 800;

/// How wide.
#[derive(Debug, Deserialize)]
pub struct Asked {
    width: Option<String>,
}

/// `GET /documents/{id}/files/{file}/pages/{page}.webp?width=`
pub async fn image(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Ids((id, file, page)): Ids<(DocumentId, FileId, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let page: u32 = page.strip_suffix(".webp").and_then(|page| page.parse().ok()).ok_or_else(Failure::not_found)?;
    let width = asked.width.and_then(|width| width.parse().ok()).unwrap_or(WIDTH);
    let image = pages::page_image(&at, &session, id, file, page, width).await?;
    Ok(downloads::page_image(image))
}
