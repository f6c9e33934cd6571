//! Signing (features.md G): the mailed link, the passphrase, reading, signing, and what comes after.

mod confirm;
mod done;
mod download;
mod link;
mod pages;
mod passphrase;
mod read;
mod secrets;
mod typed;

#[cfg(test)]
pub mod samples;

use axum::{Router, response::Response};
use sinetti_domain::LinkId;

use crate::{At, ids::Ids, layout::go};

/// All of it needs the link's own secrets, never a session.
pub fn routes() -> Router<At> {
    link::routes()
        .merge(passphrase::routes())
        .merge(read::routes())
        .merge(confirm::routes())
        .merge(done::routes())
        .merge(pages::routes())
        .merge(download::routes())
}

pub use secrets::open;

/// Where a form's address leads when somebody opens it like a page.
async fn to_page(Ids(link): Ids<LinkId>) -> Response {
    go(&secrets::page_of(link))
}
