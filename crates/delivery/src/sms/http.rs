//! Any HTTP gateway for text messages: one POST a message, with fields named as the gateway wants them.

use std::time::Duration;

use reqwest::{RequestBuilder, StatusCode, header::AUTHORIZATION};
use serde::{Deserialize, Serialize};

use super::TextMessage;
use crate::{Outcome, http::client};

/// Of an answer no more is read and kept.
const LONGEST_ANSWER: usize = 4 * 1024;

/// How a gateway wants its messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HttpSettings {
    /// The whole value of the `Authorization` header, such as `Bearer abc` or `Basic dXNlcjpwYXNz`; none when empty.
    pub authorization: String,
    /// How the fields are sent.
    pub format: Format,
    /// The field with the number, in international form (E.164).
    pub to_field: String,
    /// The field with the text.
    pub text_field: String,
    /// The field with the sender; sent only with `from`.
    pub from_field: String,
    /// Who the message comes from: a number, or up to eleven letters; nothing is sent when empty.
    pub from: String,
}

/// How the fields of a message are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// `application/json`: one object of texts.
    #[default]
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            authorization: String::new(),
            format: Format::Json,
            to_field: "to".to_owned(),
            text_field: "text".to_owned(),
            from_field: "from".to_owned(),
            from: String::new(),
        }
    }
}

/// A gateway at an address.
#[derive(Debug, Clone)]
pub struct HttpGateway {
    address: url::Url,
    settings: HttpSettings,
    timeout: Option<Duration>,
}

impl HttpGateway {
    /// A gateway; nothing when the address is not `http` or `https` with a host.
    #[must_use]
    pub fn new(address: &str, settings: HttpSettings) -> Option<Self> {
        let address = url::Url::parse(address).ok()?;
        let usable = matches!(address.scheme(), "http" | "https") && address.has_host();
        usable.then_some(Self { address, settings, timeout: None })
    }

    /// The same with another limit on the whole exchange (10 s unless told otherwise).
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }

    /// One attempt. Every attempt of one message carries the same `Idempotency-Key`, so that a gateway that knows it sends once.
    pub(super) async fn send(&self, message: &TextMessage) -> Outcome {
        let request = match self.request(message) {
            Ok(request) => request,
            Err(error) => return Outcome::Deferred { response: error.to_string() },
        };
        match request.send().await {
            Ok(mut answer) => {
                let status = answer.status();
                let mut body = Vec::new();
                while let Ok(Some(chunk)) = answer.chunk().await {
                    body.extend_from_slice(&chunk[..chunk.len().min(LONGEST_ANSWER - body.len())]);
                    if body.len() == LONGEST_ANSWER {
                        break;
                    }
                }
                outcome(status, &String::from_utf8_lossy(&body))
            }
            Err(error) if error.is_connect() => Outcome::Deferred { response: said(&error) },
            // The question may have been read before the answer failed.
            Err(error) => Outcome::Unknown { response: said(&error) },
        }
    }

    fn request(&self, message: &TextMessage) -> Result<RequestBuilder, reqwest::Error> {
        let Self { address, settings, timeout } = self;
        let mut fields = vec![(&settings.to_field, &message.to), (&settings.text_field, &message.text)];
        if !settings.from.is_empty() {
            fields.push((&settings.from_field, &settings.from));
        }
        let mut request = client()?.post(address.clone()).header("Idempotency-Key", message.delivery.to_string());
        if !settings.authorization.is_empty() {
            request = request.header(AUTHORIZATION, &settings.authorization);
        }
        if let Some(timeout) = timeout {
            request = request.timeout(*timeout);
        }
        Ok(match settings.format {
            Format::Json => request.json(&fields.into_iter().collect::<std::collections::BTreeMap<_, _>>()),
            Format::Form => request.form(&fields),
        })
    }
}

/// A fault of our side of the gateway (a wrong password, no money) is to be mended by the operator, not told as the number's.
fn outcome(status: StatusCode, body: &str) -> Outcome {
    let body = sinetti_domain::people::one_line(body);
    let response = format!("{} {body}", status.as_u16()).trim().chars().take(300).collect();
    match status.as_u16() {
        200..=299 => Outcome::Accepted { response },
        400 | 404 | 410 | 413 | 422 => Outcome::Refused { response },
        _ => Outcome::Deferred { response },
    }
}

/// What happened, without the address: it may hold a password.
fn said(error: &reqwest::Error) -> String {
    let what = if error.is_timeout() {
        "the gateway did not answer in time"
    } else if error.is_connect() {
        "the gateway could not be reached"
    } else {
        "the connection to the gateway broke"
    };
    what.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    fn message() -> TextMessage {
        TextMessage {
            delivery: "019a9b50-0000-7000-8000-000000000001".parse().unwrap(),
            to: "+358401234567".to_owned(),
            text: "Pääsykoodi & linkki".to_owned(),
            date: "2026-11-20T12:00:00Z".parse().unwrap(),
        }
    }

    /// A gateway that answers one message; what it was asked, and what came of it.
    async fn asked(answer: Option<&'static str>, settings: HttpSettings) -> (String, Outcome) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/send?account=1", listener.local_addr().unwrap());
        let gateway = HttpGateway::new(&address, settings).unwrap().with_timeout(Duration::from_millis(500));
        let server = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut read = vec![0; 8192];
            let mut length = 0;
            while !String::from_utf8_lossy(&read[..length]).contains("358401234567") {
                length += stream.read(&mut read[length..]).await.unwrap();
            }
            match answer {
                Some(answer) => stream.write_all(answer.as_bytes()).await.unwrap(),
                None => std::future::pending().await,
            }
            String::from_utf8_lossy(&read[..length]).into_owned()
        };
        let message = message();
        let outcome = gateway.send(&message);
        tokio::pin!(server);
        tokio::pin!(outcome);
        let mut question = String::new();
        loop {
            tokio::select! {
                read = &mut server, if question.is_empty() => question = read,
                outcome = &mut outcome => return (question, outcome),
            }
        }
    }

    #[tokio::test]
    async fn fields_are_named_and_sent_as_the_gateway_wants_them() {
        let ok = Some("HTTP/1.1 201 Created\r\nContent-Length: 3\r\nConnection: close\r\n\r\nsm1");
        let (question, outcome) = asked(ok, HttpSettings::default()).await;
        assert_eq!(outcome, Outcome::Accepted { response: "201 sm1".to_owned() });
        assert!(question.starts_with("POST /send?account=1 HTTP/1.1\r\n"), "{question}");
        let lower = question.to_lowercase();
        assert!(lower.contains("idempotency-key: 019a9b50-0000-7000-8000-000000000001"), "{question}");
        assert!(!lower.contains("authorization"), "{question}");
        assert!(question.ends_with(r#"{"text":"Pääsykoodi & linkki","to":"+358401234567"}"#), "{question}");
        let settings = HttpSettings {
            authorization: "Basic YTpi".into(),
            format: Format::Form,
            to_field: "To".into(),
            text_field: "Body".into(),
            from: "Sinetti".into(),
            ..HttpSettings::default()
        };
        let (question, _) = asked(ok, settings).await;
        assert!(question.to_lowercase().contains("authorization: basic ytpi"), "{question}");
        assert!(
            question.ends_with("To=%2B358401234567&Body=P%C3%A4%C3%A4sykoodi+%26+linkki&from=Sinetti"),
            "{question}"
        );
    }

    #[tokio::test]
    async fn each_failure_is_told_from_the_others() {
        let answer = |status: &'static str| async move {
            let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").leak();
            asked(Some(answer), HttpSettings::default()).await.1
        };
        assert!(matches!(answer("400 Bad Request").await, Outcome::Refused { .. }));
        for later in ["401 Unauthorized", "402 Payment Required", "429 Too Many Requests", "503 Later", "302 Found"] {
            assert!(matches!(answer(later).await, Outcome::Deferred { .. }), "{later}");
        }
        let silent = asked(None, HttpSettings::default()).await.1;
        assert_eq!(silent, Outcome::Unknown { response: "the gateway did not answer in time".to_owned() });
        let cut = asked(Some(""), HttpSettings::default()).await.1;
        assert!(matches!(cut, Outcome::Unknown { .. }), "{cut:?}");
        let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let gateway = HttpGateway::new(&format!("http://{closed}"), HttpSettings::default()).unwrap();
        assert!(matches!(gateway.send(&message()).await, Outcome::Deferred { .. }));
    }

    #[test]
    fn an_address_is_of_the_web() {
        for bad in ["", "gateway", "ftp://example.org", "smtp://example.org"] {
            assert!(HttpGateway::new(bad, HttpSettings::default()).is_none(), "{bad}");
        }
    }
}
