//! Documents: the list, drafts, sending, the document page and what can be done there.

mod add_group;
mod addendum;
mod arrange;
mod bulk;
mod by_hand;
mod cancel;
mod copies;
mod delete;
mod download;
mod draft;
mod drop;
mod duplicate;
mod edit_page;
mod extend;
mod filters;
mod form;
pub mod form_settings;
mod list;
mod new;
mod pages;
mod picked;
mod review;
mod rows;
mod send;
pub mod settings_said;
mod signatories;
mod signatory_row;
mod timeline;
mod use_preset;
mod view;
mod warnings;
mod ways;

#[cfg(test)]
pub mod samples;

use axum::{
    Router,
    routing::{get, post},
};

use crate::At;

pub use copies::routes as copies;
pub use drop::{Drop, Taken};
pub use rows::{Chip, Row, name_or};
pub use signatory_row::{Choice, Offer, methods, ways};
pub use ways::WaysPage;

pub fn routes() -> Router<At> {
    Router::new()
        .route("/documents", get(list::show))
        .route("/documents/bulk", post(bulk::submit))
        .route("/documents/new", get(new::show).post(new::submit))
        .route("/documents/{id}", get(view::show))
        .route("/documents/{id}/edit", get(draft::show).post(draft::submit))
        .route("/documents/{id}/review", get(review::show))
        .route("/documents/{id}/send", post(send::submit))
        .route("/documents/{id}/cancel", get(cancel::show).post(cancel::submit))
        .route("/documents/{id}/delete", post(delete::submit))
        .route("/documents/{id}/restore", post(delete::restore))
        .route("/documents/{id}/duplicate", post(duplicate::submit))
        .route("/documents/{id}/addendum", post(addendum::submit))
        .route("/documents/{id}/extend", get(extend::show).post(extend::submit))
        .route("/documents/{id}/by-hand", get(by_hand::show))
        .route("/documents/{id}/download", get(download::all))
        .route("/documents/{id}/files/{file}", get(download::one))
        .route("/documents/{id}/files/{file}/pages/{page}", get(pages::image))
}
