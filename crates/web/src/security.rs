//! What protects every page: headers, and the refusal of requests that come from elsewhere.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use sinetti_domain::Refused;
use url::Url;

use crate::{At, errors::Failure};

/// Only our own files; no inline styles or scripts, no frames.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // To other sites nothing: addresses hold secrets. Not `no-referrer`, which would also hide the origin of our own forms.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
];

/// Middleware: adds the headers that a response does not have of its own.
pub async fn headers(State(at): State<At>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if crate::cookies::secure(&at) {
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(HeaderValue::from_static("max-age=31536000"));
    }
    response
}

/// Middleware: refuses what changes something and was sent by another site's page, and in a test installation what came
/// through a proxy.
pub async fn refuse_foreign(State(at): State<At>, request: Request, next: Next) -> Response {
    if at.settings.test && forwarded(request.headers()) {
        return Failure::new(StatusCode::FORBIDDEN, Refused::new("forwarded-in-test")).into_response();
    }
    if is_foreign(request.method(), request.headers(), &at.settings.public_url) {
        return Failure::new(StatusCode::FORBIDDEN, Refused::new("cross-origin")).into_response();
    }
    next.run(request).await
}

fn forwarded(headers: &HeaderMap) -> bool {
    headers.keys().any(|name| name == header::FORWARDED || name.as_str().starts_with("x-forwarded-"))
}

/// Browsers tell where a request comes from by `Sec-Fetch-Site`, older ones by `Origin`; what has neither is no browser, and
/// then there are no cookies that somebody else could misuse.
fn is_foreign(method: &Method, headers: &HeaderMap, public_url: &str) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    if let Some(site) = text(&HeaderName::from_static("sec-fetch-site")) {
        return !matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(&header::ORIGIN) else { return false };
    let own = Url::parse(public_url).map(|url| url.origin().ascii_serialization());
    let host = text(&header::HOST)
        .is_some_and(|host| origin == format!("http://{host}") || origin == format!("https://{host}"));
    !host && own.as_deref() != Ok(origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foreign(method: Method, list: &[(&'static str, &'static str)]) -> bool {
        let headers =
            list.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect();
        is_foreign(&method, &headers, "https://sinetti.example/")
    }

    #[test]
    fn forms_of_other_sites_are_refused() {
        assert!(foreign(Method::POST, &[("sec-fetch-site", "cross-site")]));
        assert!(foreign(Method::POST, &[("sec-fetch-site", "same-site"), ("origin", "https://sinetti.example")]));
        assert!(foreign(Method::POST, &[("origin", "https://evil.example"), ("host", "sinetti.example")]));
        assert!(foreign(Method::DELETE, &[("origin", "null")]));
    }

    #[test]
    fn our_own_forms_and_programs_pass() {
        assert!(!foreign(Method::POST, &[("sec-fetch-site", "same-origin")]));
        assert!(!foreign(Method::POST, &[("origin", "https://sinetti.example")]));
        assert!(!foreign(Method::POST, &[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(!foreign(Method::POST, &[]));
        assert!(!foreign(Method::GET, &[("sec-fetch-site", "cross-site")]));
    }
}
