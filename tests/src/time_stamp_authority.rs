//! An outside time-stamp authority on loopback (RFC 3161, 3.4) that behaves well or badly, as it is told.

use std::sync::{Arc, Mutex, PoisonError};

use crate::{Engine, Server};
use aws_lc_rs::rand::SystemRandom;
use jiff::{SignedDuration, Timestamp};
use pades::{
    authority::{Authority, AuthorityName, EndCertificate, KeyAlgorithm, Signer, SigningKey},
    certificate::{Certificate, Standing},
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
    /// A time stamp that counts, with more certificates than there is room for.
    Bulky,
    /// Closes the connection without an answer.
    Mute,
    /// Takes the question and keeps the connection open.
    Silent,
    /// Stamps, but the list that its certificate names cannot be had, and nobody answers for it.
    ListMissing,
    /// Stamps, though its certificate has been revoked, which only the list says: the responder is down.
    Revoked,
    /// The responder says that the certificate has been revoked; the list does not know yet.
    AnswersRevoked,
    /// From here on the list cannot be had. The responder does not know the certificate,
    AnswersUnknown,
    /// answers with a byte of its signature changed,
    AnswersBroken,
    /// is somebody else under the same name,
    AnswersStranger,
    /// says what was true last week,
    AnswersStale,
    /// speaks of another certificate,
    AnswersOther,
    /// says to try later,
    AnswersLater,
    /// or speaks of the weather.
    AnswersGarbage,
    /// The responder answers as it should, and the list cannot be had.
    OnlyAnswers,
    /// The responder is down, and the list can be had.
    OnlyList,
}

/// What somebody asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Stamp,
    List,
    Standing,
}

/// A server that asks these authorities, trusts their roots, and has these `SINETTI_...` variables besides.
pub async fn server_with(authorities: &[&OutsideAuthority], more: &[(&str, &str)]) -> Server {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let trust = folder.path().join("roots.pem");
    let roots: String = authorities.iter().map(|one| one.root_pem.as_str()).collect();
    std::fs::write(&trust, roots).expect("the roots can be written");
    let urls: Vec<&str> = authorities.iter().map(|one| one.url.as_str()).collect();
    let (urls, trust) = (urls.join(","), trust.to_string_lossy().into_owned());
    let environment = [&[("SINETTI_TSA_URLS", urls.as_str()), ("SINETTI_TRUST", trust.as_str())], more].concat();
    Server::start_with(Engine::Sqlite, &environment).await.expect("SQLite is always there")
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
    /// Of the same name as the root.
    other_root: Authority,
}

impl OutsideAuthority {
    /// Starts one on a free port.
    pub async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/tsa", listener.local_addr().expect("it is bound"));
        let (list, responder) = (url.replace("/tsa", "/list.crl"), url.replace("/tsa", "/ocsp"));
        let stamps = |root: &Authority, from: &str, to: &str| stamps(root, from, to, &list, &responder);
        let (from, to) = ("2026-01-01T00:00:00Z", "2056-01-01T00:00:00Z");
        let root = root();
        let root_pem = root.certificate_pem();
        let good = stamps(&root, from, to);
        let expired = stamps(&root, "2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z");
        let other_root = self::root();
        let keys = Arc::new(Keys { good, expired, stranger: stamps(&other_root, from, to), root, other_root });
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

fn stamps(root: &Authority, from: &str, to: &str, list: &str, responder: &str) -> TimeStampAuthority {
    let end = EndCertificate {
        common_name: "Outside time stamps",
        organization: Some("Outside Time Oy"),
        country: Some("FI"),
        not_before: time(from),
        not_after: time(to),
        content_commitment: false,
        time_stamping: true,
        revocation_list: Some(list),
        responder: Some(responder),
        key: KeyAlgorithm::P256,
    };
    TimeStampAuthority::new(root.issue_signer(&end, &SystemRandom::new()).expect("a signer"))
}

/// One that sends the certificates of all its friends along.
fn bulky(root: &Authority) -> TimeStampAuthority {
    let random = SystemRandom::new();
    let key = SigningKey::generate(KeyAlgorithm::P256, &random).expect("a key");
    let public_key = key.public_key().expect("it has one");
    let mut certificates: Vec<Vec<u8>> = (0..50)
        .map(|number| {
            let end = EndCertificate {
                common_name: if number == 0 { "Outside time stamps" } else { "A friend" },
                organization: Some("Outside Time Oy"),
                country: Some("FI"),
                not_before: time("2026-01-01T00:00:00Z"),
                not_after: time("2056-01-01T00:00:00Z"),
                content_commitment: false,
                time_stamping: true,
                revocation_list: None,
                responder: None,
                key: KeyAlgorithm::P256,
            };
            root.issue(&end, &public_key, &random).expect("a certificate")
        })
        .collect();
    let own = certificates.remove(0);
    TimeStampAuthority::new(Signer::new(key, own, certificates).expect("a signer"))
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

/// What the root's responder says.
#[allow(clippy::disallowed_methods)] // an outside authority lives by the real time
fn answer(keys: &Keys, manner: Manner) -> Vec<u8> {
    let (now, day) = (Timestamp::now(), SignedDuration::from_hours(24));
    let of = |root: &Authority, stamps: &TimeStampAuthority, standing, from| {
        root.ocsp_response(stamps.signer().certificate(), standing, from, day).expect("an answer")
    };
    match manner {
        Manner::AnswersRevoked => of(&keys.root, &keys.good, Standing::Revoked(now - day), now),
        Manner::AnswersUnknown => of(&keys.root, &keys.good, Standing::Unknown, now),
        Manner::AnswersStranger => of(&keys.other_root, &keys.good, Standing::Good, now),
        Manner::AnswersStale => of(&keys.root, &keys.good, Standing::Good, now - day * 7),
        Manner::AnswersOther => of(&keys.root, &keys.expired, Standing::Good, now),
        // OCSPResponse with the status tryLater and nothing else (RFC 6960, 4.2.1).
        Manner::AnswersLater => vec![0x30, 0x03, 0x0A, 0x01, 0x03],
        Manner::AnswersGarbage => b"<html>Rain in the afternoon</html>".to_vec(),
        Manner::AnswersBroken => {
            let mut response = of(&keys.root, &keys.good, Standing::Good, now);
            if let Some(last) = response.last_mut() {
                *last ^= 1;
            }
            response
        }
        _ => of(&keys.root, &keys.good, Standing::Good, now),
    }
}

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

async fn serve(stream: TcpStream, keys: &Keys, manner: Manner) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let (mut length, mut asked) = (0, Asked::Stamp);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["GET", "/list.crl", _] => asked = Asked::List,
            ["POST", "/ocsp", _] => asked = Asked::Standing,
            _ => {}
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut request = vec![0; length];
    stream.read_exact(&mut request).await?;
    if asked != Asked::Stamp {
        stream.write_all(&about_standing(keys, manner, asked)).await?;
        return stream.shutdown().await;
    }
    let answer = match manner {
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

/// What is said of the authority's certificate, with its head.
fn about_standing(keys: &Keys, manner: Manner, asked: Asked) -> Vec<u8> {
    use Manner::{
        AnswersBroken, AnswersGarbage, AnswersLater, AnswersOther, AnswersStale, AnswersStranger, AnswersUnknown,
        ListMissing, OnlyAnswers, OnlyList, Revoked,
    };
    let is_missing = match asked {
        Asked::Standing => matches!(manner, ListMissing | Revoked | OnlyList),
        _ => matches!(
            manner,
            ListMissing
                | AnswersUnknown
                | AnswersBroken
                | AnswersStranger
                | AnswersStale
                | AnswersOther
                | AnswersLater
                | AnswersGarbage
                | OnlyAnswers
        ),
    };
    match asked {
        _ if is_missing => b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_vec(),
        Asked::Standing => with_head(&answer(keys, manner)),
        _ => with_head(&list(keys, manner)),
    }
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
        Manner::Bulky => answer(&bulky(&keys.root), request),
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
            let places = ("http://127.0.0.1/list.crl", "http://127.0.0.1/ocsp");
            let stamps = stamps(&root(), "2026-01-01T00:00:00Z", "2056-01-01T00:00:00Z", places.0, places.1);
            let answer = stamps.answer(&other, time("2026-11-25T00:00:00Z"), &SystemRandom::new()).expect("an answer");
            assert!(answer.len() > 500, "granted: {}", answer.len());
        }
    }
}
