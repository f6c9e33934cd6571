//! An outside time-stamp authority on loopback (RFC 3161, 3.4) that behaves well or badly, as it is told.

use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::rand::SystemRandom;
use jiff::{SignedDuration, Timestamp};
use pades::{
    authority::{Authority, AuthorityName, EndCertificate, KeyAlgorithm},
    certificate::Certificate,
    time_stamp::TimeStampAuthority,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// How it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As it should.
    Honest,
    /// Stamps something else.
    WrongImprint,
    /// Answers another question.
    WrongNonce,
    /// With a certificate that has ended.
    Expired,
    /// By a key whose certificate leads to nobody known.
    Stranger,
    /// Refuses every request.
    Refusing,
    /// 200, and no time stamp.
    Garbage,
    /// 503.
    Overloaded,
    /// Sends the asker elsewhere.
    Redirecting,
    /// More than anybody wants to read.
    Endless,
    /// Closes the connection without an answer.
    Mute,
    /// Takes the question and keeps the connection open.
    Silent,
    /// Stamps, but the list that its certificate names cannot be had.
    ListMissing,
    /// Stamps, though its certificate has been revoked.
    Revoked,
}

/// A running authority; ends with the test.
#[derive(Debug)]
pub struct OutsideAuthority {
    /// Where it is asked.
    pub url: String,
    /// Its root, PEM.
    pub root_pem: String,
    manner: Arc<Mutex<Manner>>,
}

struct Keys {
    root: Authority,
    good: TimeStampAuthority,
    expired: TimeStampAuthority,
    stranger: TimeStampAuthority,
}

impl OutsideAuthority {
    /// Starts one on a free port.
    pub async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/tsa", listener.local_addr().expect("it is bound"));
        let list = url.replace("/tsa", "/list.crl");
        let (from, to) = ("2026-01-01T00:00:00Z", "2056-01-01T00:00:00Z");
        let root = root();
        let root_pem = root.certificate_pem();
        let good = stamps(&root, from, to, &list);
        let expired = stamps(&root, "2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z", &list);
        let keys = Arc::new(Keys { good, expired, stranger: stamps(&self::root(), from, to, &list), root });
        let manner = Arc::new(Mutex::new(manner));
        let told = Arc::clone(&manner);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (keys, manner) = (Arc::clone(&keys), *told.lock().unwrap_or_else(PoisonError::into_inner));
                tokio::spawn(async move {
                    // Whoever asked may have gone: nothing to do about it.
                    let _ = serve(stream, &keys, manner).await;
                });
            }
        });
        Self { url, root_pem, manner }
    }

    /// From now on.
    pub fn behave(&self, manner: Manner) {
        *self.manner.lock().unwrap_or_else(PoisonError::into_inner) = manner;
    }
}

fn root() -> Authority {
    let name = AuthorityName {
        common_name: "Outside root",
        organization: "Outside Time Oy",
        country: Some("FI"),
        key: KeyAlgorithm::P256,
    };
    let (from, to) = (time("2019-01-01T00:00:00Z"), time("2056-01-01T00:00:00Z"));
    Authority::create_root(&name, from, to, &SystemRandom::new()).expect("a root")
}

fn stamps(root: &Authority, from: &str, to: &str, list: &str) -> TimeStampAuthority {
    let end = EndCertificate {
        common_name: "Outside time stamps",
        organization: Some("Outside Time Oy"),
        country: Some("FI"),
        not_before: time(from),
        not_after: time(to),
        content_commitment: false,
        time_stamping: true,
        revocation_list: Some(list),
        key: KeyAlgorithm::P256,
    };
    TimeStampAuthority::new(root.issue_signer(&end, &SystemRandom::new()).expect("a signer"))
}

/// The root's revocation list.
#[allow(clippy::disallowed_methods)] // an outside authority lives by the real time
fn list(keys: &Keys, manner: Manner) -> Vec<u8> {
    let now = Timestamp::now();
    let own = Certificate::from_der(keys.good.signer().certificate()).expect("a certificate");
    let revoked = [(own.serial_number().to_vec(), now)];
    let revoked: &[_] = if manner == Manner::Revoked { &revoked } else { &[] };
    keys.root.revocation_list(1, now, now + SignedDuration::from_hours(24), revoked).expect("a list")
}

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

async fn serve(stream: TcpStream, keys: &Keys, manner: Manner) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let (mut length, mut asks_for_list) = (0, false);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        asks_for_list |= line.starts_with("GET ");
        if line.trim().is_empty() {
            break;
        }
    }
    let mut request = vec![0; length];
    stream.read_exact(&mut request).await?;
    let answer = match manner {
        Manner::ListMissing if asks_for_list => {
            b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_vec()
        }
        _ if asks_for_list => with_head(&list(keys, manner)),
        Manner::Mute => return Ok(()),
        Manner::Silent => {
            // Until the asker gives up.
            let _ = stream.read_u8().await;
            return Ok(());
        }
        Manner::Overloaded => {
            b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_vec()
        }
        Manner::Redirecting => {
            b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                .to_vec()
        }
        other => with_head(&body(&request, keys, other)),
    };
    stream.write_all(&answer).await?;
    stream.shutdown().await
}

fn with_head(body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

#[allow(clippy::disallowed_methods)] // an outside authority lives by the real time
fn body(request: &[u8], keys: &Keys, manner: Manner) -> Vec<u8> {
    let now = Timestamp::now();
    let random = SystemRandom::new();
    let answer = |keys: &TimeStampAuthority, request: &[u8]| keys.answer(request, now, &random).expect("an answer");
    match manner {
        Manner::WrongImprint => answer(&keys.good, &changed(request, &[0x04, 0x20])),
        Manner::WrongNonce => answer(&keys.good, &changed(request, &[0x02, 0x08])),
        Manner::Expired => answer(&keys.expired, request),
        Manner::Stranger => answer(&keys.stranger, request),
        Manner::Refusing => answer(&keys.good, b"what nobody understands"),
        Manner::Garbage => b"<html>Welcome to the hotel's network</html>".to_vec(),
        Manner::Endless => vec![b'x'; 1_000_000],
        _ => answer(&keys.good, request),
    }
}

/// The request with another byte in the value that these two bytes (tag and length) begin.
fn changed(request: &[u8], head: &[u8]) -> Vec<u8> {
    let at = request.windows(head.len()).rposition(|window| window == head).expect("the value is there");
    let mut request = request.to_vec();
    request[at + head.len() + 1] ^= 1;
    request
}

#[cfg(test)]
mod tests {
    use pades::time_stamp::TimeStampRequest;

    use super::*;

    #[test]
    fn other_questions_are_well_formed() {
        let request = TimeStampRequest::new(&[7; 32], &SystemRandom::new()).expect("a request");
        for head in [[0x04, 0x20], [0x02, 0x08]] {
            let other = changed(&request.to_der(), &head);
            assert_ne!(other, request.to_der());
            let stamps = stamps(&root(), "2026-01-01T00:00:00Z", "2056-01-01T00:00:00Z", "http://127.0.0.1/list.crl");
            let answer = stamps.answer(&other, time("2026-11-25T00:00:00Z"), &SystemRandom::new()).expect("an answer");
            assert!(answer.len() > 500, "granted: {}", answer.len());
        }
    }
}
