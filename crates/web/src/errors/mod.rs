//! Refusals and failures as pages: what happened, what to do, a code to quote.

mod page;
#[cfg(test)]
pub mod samples;

use std::sync::Arc;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use sinetti_actions::{Error, Kind};
use sinetti_domain::Refused;

use crate::session::Kept;

pub use page::dress;

/// What a handler answers instead of a page. [`dress`] turns it into one, in the visitor's language.
#[derive(Debug, Clone)]
pub struct Failure(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    status: StatusCode,
    refusals: Vec<Refused>,
    /// Tells this very case apart, in the log as on the page.
    reference: String,
    /// Set when somebody has to sign in: where to go then, and what they had typed.
    sign_in: Option<(String, Option<Kept>)>,
}

impl Failure {
    /// A refusal with a status.
    pub fn new(status: StatusCode, refusal: Refused) -> Self {
        Self::with(status, vec![refusal], None)
    }

    /// There is no such page, or the visitor may not know of it.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, Refused::new("not-found"))
    }

    /// Our own fault; the cause goes to the log.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Error::internal(cause).into()
    }

    /// Somebody has to sign in first.
    pub fn sign_in_needed(back: String, kept: Option<Kept>) -> Self {
        Self::with(StatusCode::UNAUTHORIZED, vec![Refused::new("sign-in-needed")], Some((back, kept)))
    }

    fn with(status: StatusCode, refusals: Vec<Refused>, sign_in: Option<(String, Option<Kept>)>) -> Self {
        let mut reference = uuid::Uuid::new_v4().simple().to_string().to_uppercase();
        reference.truncate(6);
        Self(Arc::new(Inner { status, refusals, reference, sign_in }))
    }

    /// The status of its page.
    #[cfg(test)]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The main refusal's code.
    pub fn code(&self) -> &'static str {
        self.0.refusals.first().map_or("internal", |refusal| refusal.code)
    }
}

/// The status of each kind of refusal.
pub fn status_of(kind: Kind) -> StatusCode {
    match kind {
        Kind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::NotFound => StatusCode::NOT_FOUND,
        Kind::SignInNeeded => StatusCode::UNAUTHORIZED,
        Kind::Conflict => StatusCode::CONFLICT,
        Kind::Gone => StatusCode::GONE,
        Kind::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Kind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Kind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Kind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let failure = Self::with(status_of(error.kind), error.refusals, None);
        if matches!(error.kind, Kind::Internal | Kind::Unavailable) {
            let mut causes = Vec::new();
            let mut cause = error.cause.as_ref().map(|cause| cause.as_ref() as &dyn std::error::Error);
            while let Some(error) = cause {
                causes.push(error.to_string());
                cause = error.source();
            }
            let (code, reference) = (failure.code(), &failure.0.reference);
            tracing::error!(code, reference, causes = causes.join(": "), "a request failed");
        }
        failure
    }
}

impl IntoResponse for Failure {
    /// Bare; [`dress`] makes the page of it.
    fn into_response(self) -> Response {
        let mut response = (self.0.status, self.code()).into_response();
        response.extensions_mut().insert(self);
        response
    }
}
