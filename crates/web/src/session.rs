//! Who is signed in, and coming back to where one was going.

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use sinetti_actions::{Installation, Session, people};
use url::Url;

use crate::{
    At,
    cookies::{self, Cookie},
    errors::Failure,
    forms::Fields,
};

/// The cookie that stands for a session.
pub const COOKIE: &str = "sinetti-session";

/// Extractor: the signed-in person; whoever is not sees the sign-in page.
pub struct SignedIn(pub Session);

impl FromRequestParts<At> for SignedIn {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, at: &At) -> Result<Self, Failure> {
        match load(parts, at).await? {
            Some(session) => Ok(Self(session)),
            None => Err(Failure::sign_in_needed(returning(parts), None)),
        }
    }
}

/// The session as one request has looked it up.
#[derive(Clone)]
struct Loaded(Option<Session>);

/// The session of a request, looked up once.
pub async fn load(parts: &mut Parts, at: &Installation) -> Result<Option<Session>, Failure> {
    if let Some(Loaded(session)) = parts.extensions.get() {
        return Ok(session.clone());
    }
    let session = match cookies::read(&parts.headers, COOKIE) {
        Some(token) => people::session::session(at, token).await?,
        None => None,
    };
    parts.extensions.insert(Loaded(session.clone()));
    Ok(session)
}

/// Sets the cookie of a new session.
pub fn begin(at: &Installation, signed_in: &people::sign_in::SignedIn, headers: &mut HeaderMap) {
    let seconds = signed_in.expires_at.as_second() - at.now().as_second();
    Cookie { name: COOKIE, value: &signed_in.token, path: "/", seconds: Some(seconds), secure: cookies::secure(at) }
        .set(headers);
}

/// Removes it.
pub fn end(at: &Installation, headers: &mut HeaderMap) {
    Cookie { name: COOKIE, value: "", path: "/", seconds: Some(0), secure: cookies::secure(at) }.set(headers);
}

/// What somebody sent while they were no longer signed in: kept in the sign-in form, so that nothing entered is lost.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// Where the form went.
    pub action: String,
    /// It was a multipart form.
    pub multipart: bool,
    /// Its fields but passwords.
    pub fields: Vec<(String, String)>,
    /// It had files, which have to be chosen again.
    pub had_files: bool,
}

/// Middleware of the pages that need a session. Unlike [`SignedIn`] it still has the request's body, and keeps its fields.
pub async fn require(State(at): State<At>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match load(&mut parts, &at).await {
        Err(failure) => failure.into_response(),
        Ok(Some(_)) => next.run(Request::from_parts(parts, body)).await,
        Ok(None) => {
            let back = returning(&parts);
            let kept = match parts.method {
                Method::POST => keep(Request::from_parts(parts, body), &at).await,
                _ => None,
            };
            Failure::sign_in_needed(back, kept).into_response()
        }
    }
}

async fn keep(request: Request, at: &Installation) -> Option<Kept> {
    let action = local(request.uri().path_and_query()?.as_str())?;
    let multipart =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    let fields = Fields::read(request, at.settings.limits.bytes).await.ok()?;
    Some(Kept {
        action,
        multipart,
        had_files: !fields.files().is_empty() || !fields.too_large().is_empty(),
        fields: fields.values().iter().filter(|(name, _)| !name.contains("password")).cloned().collect(),
    })
}

/// Where to go after signing in: the page itself, or the page whose form was sent.
fn returning(parts: &Parts) -> String {
    let own = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let referring = || {
        let from = Url::parse(parts.headers.get(header::REFERER)?.to_str().ok()?).ok()?;
        Some(match from.query() {
            Some(query) => format!("{}?{query}", from.path()),
            None => from.path().to_owned(),
        })
    };
    let path = if parts.method == Method::GET { Some(own.to_owned()) } else { referring() };
    path.and_then(|path| local(&path)).unwrap_or_else(|| "/".to_owned())
}

/// An address of this site (a path with its query), or nothing for everything else: never a way to another site.
pub fn local(path: &str) -> Option<String> {
    let plausible =
        path.starts_with('/') && path.len() <= 2_000 && !path.contains('\\') && !path.chars().any(char::is_control);
    if !plausible {
        return None;
    }
    let base = Url::parse("http://sinetti.invalid/").ok()?;
    let url = base.join(path).ok()?;
    if url.origin() != base.origin() || url.path().starts_with("//") {
        return None;
    }
    Some(match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_ways_within_the_site() {
        assert_eq!(local("/documents?status=pending"), Some("/documents?status=pending".into()));
        for evil in [
            "",
            "documents",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/",
            "/\t/evil.example",
            "///evil.example",
            "/.//evil.example",
            "/a/..//evil.example",
            "javascript:alert(1)",
        ] {
            assert_eq!(local(evil), None, "{evil}");
        }
    }

    proptest! {
        #[test]
        fn what_passes_stays_here(path in "[/\\\\a-z.:@?#%\\t ]{0,24}") {
            if let Some(path) = local(&path) {
                let there = Url::parse("https://sinetti.example/x/y").unwrap().join(&path).unwrap();
                prop_assert_eq!(there.host_str(), Some("sinetti.example"));
            }
        }
    }
}
