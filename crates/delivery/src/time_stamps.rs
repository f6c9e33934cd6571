//! Questions to time-stamp authorities over HTTP (RFC 3161, 3.4), and what those who certified them say of revocation: lists,
//! and answers to questions (RFC 6960, appendix A).

use reqwest::{RequestBuilder, header::CONTENT_TYPE};

use crate::http::client;

/// A token is a few kilobytes; more is not read.
const MAX_ANSWER: usize = 64 * 1024;
/// Lists of large authorities take a megabyte or two.
const MAX_LIST: usize = 4 * 1024 * 1024;

/// Why an authority gave no answer that can be judged.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The client could not be made, or no connection, a timeout, a broken answer.
    #[error("no answer: {0}")]
    Http(#[from] reqwest::Error),
    /// Another status than 200.
    #[error("the answer has the status {0}")]
    Status(u16),
    /// Out of all proportion.
    #[error("the answer is larger than it can be")]
    TooLarge,
}

/// Asks one authority; `request` and the answer are DER. Whether the answer is a time stamp is for the caller to judge.
///
/// # Errors
/// [`AskError`].
pub async fn ask(address: &str, request: Vec<u8>) -> Result<Vec<u8>, AskError> {
    let question = client()?.post(address).header(CONTENT_TYPE, "application/timestamp-query").body(request);
    read(question, MAX_ANSWER).await
}

/// Fetches a revocation list (RFC 5280, 4.2.1.13), DER. Whether it is one is for the caller to judge.
///
/// # Errors
/// [`AskError`].
pub async fn fetch_list(address: &str) -> Result<Vec<u8>, AskError> {
    read(client()?.get(address), MAX_LIST).await
}

/// Asks an OCSP responder; `request` and the answer are DER. Whether the answer is to be believed is for the caller to judge.
///
/// # Errors
/// [`AskError`].
pub async fn ask_responder(address: &str, request: Vec<u8>) -> Result<Vec<u8>, AskError> {
    let question = client()?.post(address).header(CONTENT_TYPE, "application/ocsp-request").body(request);
    read(question, MAX_ANSWER).await
}

async fn read(request: RequestBuilder, limit: usize) -> Result<Vec<u8>, AskError> {
    let mut answer = request.send().await?;
    if answer.status() != 200 {
        return Err(AskError::Status(answer.status().as_u16()));
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > limit {
            return Err(AskError::TooLarge);
        }
    }
    Ok(bytes)
}
