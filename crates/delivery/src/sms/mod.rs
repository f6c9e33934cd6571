//! Text messages: what they say, and where they go. Without a gateway they go to a folder as JSON files.

mod http;
mod words;

use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sinetti_domain::DeliveryId;

pub use self::{
    http::{Format, HttpGateway, HttpSettings},
    words::{Asking, News, cancelled, completed},
};
use crate::{Outcome, folder};

/// A text message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextMessage {
    /// The delivery.
    pub delivery: DeliveryId,
    /// The phone number in international form.
    pub to: String,
    /// What it says.
    pub text: String,
    /// When it was handed over.
    pub date: Timestamp,
}

/// Where text messages go.
#[derive(Debug, Clone)]
pub enum SmsGateway {
    /// A folder of `*.json` files.
    Folder(PathBuf),
    /// An HTTP gateway.
    Http(Box<HttpGateway>),
}

impl SmsGateway {
    /// The folder `outgoing/sms` of an installation.
    #[must_use]
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self::Folder(path.into())
    }

    /// Hands one message over: one attempt, no retry.
    pub async fn send(&self, message: &TextMessage) -> Outcome {
        let outcome = match self {
            Self::Folder(path) => match serde_json::to_vec_pretty(message) {
                Ok(bytes) => folder::write(path, folder::file_name(message.delivery, "json"), &bytes).await,
                Err(error) => Outcome::Refused { response: error.to_string() },
            },
            Self::Http(gateway) => gateway.send(message).await,
        };
        tracing::info!(delivery = %message.delivery, ?outcome, "a text message was handed over");
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_retry_is_no_second_message() {
        let folder = tempfile::tempdir().unwrap();
        let gateway = SmsGateway::folder(folder.path().join("sms"));
        let mut message = TextMessage {
            delivery: "019a9b50-0000-7000-8000-000000000001".parse().unwrap(),
            to: "+358401234567".to_owned(),
            text: "Avauskoodi: k7mf-2xqp".to_owned(),
            date: "2026-11-20T12:00:00Z".parse().unwrap(),
        };
        for minute in 0..2 {
            message.date += jiff::Span::new().minutes(minute);
            assert!(matches!(gateway.send(&message).await, Outcome::Accepted { .. }));
        }
        let files: Vec<_> =
            std::fs::read_dir(folder.path().join("sms")).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(files.len(), 1);
        let written: serde_json::Value = serde_json::from_slice(&std::fs::read(&files[0]).unwrap()).unwrap();
        assert_eq!(written["to"], "+358401234567");
        assert_eq!(written["text"], "Avauskoodi: k7mf-2xqp");
    }
}
