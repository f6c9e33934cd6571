//! Download: the newest files, or one of them.

use axum::{extract::State, response::Response};
use sinetti_actions::documents::download;
use sinetti_domain::{DocumentId, FileId};

use crate::{At, downloads::attachment, errors::Failure, ids::Ids, session::SignedIn, visitor::Guest};

/// `GET /documents/{id}/download`
pub async fn all(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    Ok(attachment(download::download(&at, &session, &visitor, id).await?))
}

/// `GET /documents/{id}/files/{file}.pdf`
pub async fn one(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    Ids((id, file)): Ids<(DocumentId, String)>,
) -> Result<Response, Failure> {
    let file: FileId = file.strip_suffix(".pdf").and_then(|id| id.parse().ok()).ok_or_else(Failure::not_found)?;
    Ok(attachment(download::download_file(&at, &session, &visitor, id, file).await?))
}
