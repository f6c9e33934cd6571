//! Where a request comes from.

use std::{convert::Infallible, net::SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{header, request::Parts},
};
use sinetti_actions::Visitor;
use sinetti_domain::people::one_line;

/// Extractor for [`Visitor`]: the connection's address and the browser's description.
pub struct Guest(pub Visitor);

impl<S: Send + Sync> FromRequestParts<S> for Guest {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let ip = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_canonical());
        let described = parts.headers.get(header::USER_AGENT).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let user_agent = one_line(&described.unwrap_or_default()).chars().take(300).collect();
        Ok(Self(Visitor { ip, user_agent }))
    }
}
