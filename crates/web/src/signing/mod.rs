//! Signing (features.md G): the mailed link, the passphrase, reading, signing, and what comes after.

mod confirm;
mod decline;
mod delegate;
mod done;
mod download;
mod link;
mod pages;
mod passphrase;
mod read;
mod renew;
mod secrets;
mod typed;

#[cfg(test)]
pub mod samples;

use axum::{Router, extract::FromRequestParts, http::request::Parts, response::Response};
use sinetti_domain::{DocumentId, LinkId};

use crate::{At, ids::Ids, layout::go};

/// All of it needs the link's own secrets, never a session.
pub fn routes() -> Router<At> {
    link::routes()
        .merge(renew::routes())
        .merge(passphrase::routes())
        .merge(read::routes())
        .merge(confirm::routes())
        .merge(decline::routes())
        .merge(delegate::routes())
        .merge(done::routes())
        .merge(pages::routes())
        .merge(download::routes())
}

pub use secrets::{ask, open};

/// Where a form's address leads when somebody opens it like a page.
async fn to_page(Ids(link): Ids<LinkId>) -> Response {
    go(&secrets::page_of(link))
}

/// A document's id as a form or an address says it.
fn document_of(text: &str) -> Option<DocumentId> {
    uuid::Uuid::parse_str(text).ok().map(DocumentId)
}

/// Extractor: which document of a link that stands for several; `?document=`. The one in turn when it says nothing.
struct Of(Option<DocumentId>);

impl<S: Send + Sync> FromRequestParts<S> for Of {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let mut pairs = url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
        Ok(Self(pairs.find(|(name, _)| name == "document").and_then(|(_, value)| document_of(&value))))
    }
}
