//! Identifiers in addresses.

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use serde::de::DeserializeOwned;

use crate::{At, errors::Failure};

/// Extractor: the identifiers in an address. What cannot be one leads to "not found", like one that does not exist.
pub struct Ids<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<At> for Ids<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, at: &At) -> Result<Self, Failure> {
        match Path::<T>::from_request_parts(parts, at).await {
            Ok(Path(ids)) => Ok(Self(ids)),
            Err(_) => Err(Failure::not_found()),
        }
    }
}

/// Extractor: a secret or code in an address, as typed. What is no text at all is an empty one, which nothing has.
pub struct Word(pub String);

impl FromRequestParts<At> for Word {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, at: &At) -> Result<Self, Failure> {
        Ok(Self(Path::<String>::from_request_parts(parts, at).await.map(|Path(word)| word).unwrap_or_default()))
    }
}
