//! All addresses, and what wraps them.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    middleware,
    response::{IntoResponse, Response},
};
use sinetti_domain::{Language, Refused};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
};

use crate::{
    At, assets, check, documents,
    errors::{self, Failure},
    health, home, invitations, mailbox, organizations, people, security, session, settings, signing, test_clock,
    trust_anchors,
};

/// The whole site.
pub fn router(at: At) -> Router {
    let mut pages = anyone().merge(public());
    for language in Language::ALL {
        pages = pages.nest(&format!("/{}", language.code()), public());
    }
    let pages = pages
        .merge(signed_in().route_layer(middleware::from_fn_with_state(at.clone(), session::require)))
        .fallback(|| async { Failure::not_found() })
        .method_not_allowed_fallback(|| async {
            Failure::new(StatusCode::METHOD_NOT_ALLOWED, Refused::new("method-not-allowed"))
        })
        .layer(DefaultBodyLimit::disable())
        .layer(CatchPanicLayer::custom(panicked));
    let compression = DefaultPredicate::new()
        .and(NotForContentType::const_new("application/pdf"))
        .and(NotForContentType::const_new("application/zip"));
    Router::new()
        .merge(pages)
        .layer(middleware::from_fn_with_state(at.clone(), security::refuse_foreign))
        .layer(middleware::from_fn_with_state(at.clone(), errors::dress))
        .merge(assets::routes().merge(health::routes()).merge(trust_anchors::routes()))
        .layer(middleware::from_fn_with_state(at.clone(), security::headers))
        .layer(CompressionLayer::new().compress_when(compression))
        .with_state(at)
}

/// Public pages, which also stand under a language: `/fi/register`.
fn public() -> Router<At> {
    people::public().merge(check::routes())
}

/// What needs no session: its own secret, or nothing.
fn anyone() -> Router<At> {
    people::anyone()
        .merge(signing::routes())
        .merge(documents::copies())
        .merge(home::routes())
        .merge(mailbox::routes())
        .merge(test_clock::routes())
}

/// What needs a session. One line a module.
fn signed_in() -> Router<At> {
    documents::routes().merge(invitations::routes()).merge(organizations::routes()).merge(settings::routes())
}

/// A handler that panicked: the cause is in the log, the visitor gets the page.
fn panicked(cause: Box<dyn std::any::Any + Send + 'static>) -> Response {
    let text =
        cause.downcast_ref::<&str>().map(|text| (*text).to_owned()).or_else(|| cause.downcast_ref::<String>().cloned());
    Failure::internal(text.unwrap_or_else(|| "a handler panicked".to_owned())).into_response()
}
