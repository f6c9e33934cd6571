//! The address of a mail server as it is configured.

use std::{net::IpAddr, time::Duration};

use url::Url;

use crate::GatewayError;

/// The limit on each step of a conversation unless told otherwise.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(30);

/// How the connection is kept private.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// TLS from the first byte (`smtps://`).
    Implicit,
    /// STARTTLS, or nothing is sent.
    StartTls,
    /// STARTTLS where the server offers it.
    StartTlsIfOffered,
    /// None.
    None,
}

/// A mail server.
#[derive(Clone)]
pub struct SmtpServer {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) encryption: Encryption,
    pub(super) credentials: Option<(String, String)>,
    pub(super) hello: Option<String>,
    pub(super) timeout: Duration,
}

impl SmtpServer {
    /// Reads `smtp://[user:password@]host[:port][/hello-name][?tls=required|opportunistic|none]` or `smtps://...`;
    /// `timeout=` sets the seconds (1 to 300) that each step may take.
    ///
    /// Plain `smtp://` means no encryption to this machine itself, and required STARTTLS to any other.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub fn parse(url: &str) -> Result<Self, GatewayError> {
        let url = Url::parse(url).map_err(|_| GatewayError::Url)?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(GatewayError::Url)?.to_owned();
        let local = is_this_machine(&host);
        let asked =
            |wanted: &str| url.query_pairs().find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned());
        let tls = asked("tls");
        let timeout = match asked("timeout") {
            None => TIMEOUT,
            Some(seconds) => match seconds.parse() {
                Ok(seconds @ 1..=300) => Duration::from_secs(seconds),
                _ => return Err(GatewayError::Timeout(seconds)),
            },
        };
        let encryption = match (url.scheme(), tls.as_deref()) {
            ("smtps", None) => Encryption::Implicit,
            ("smtp", None) if local => Encryption::None,
            ("smtp", None | Some("required")) => Encryption::StartTls,
            ("smtp", Some("opportunistic")) => Encryption::StartTlsIfOffered,
            ("smtp", Some("none")) => Encryption::None,
            ("smtp" | "smtps", Some(other)) => return Err(GatewayError::Tls(other.to_owned())),
            _ => return Err(GatewayError::Url),
        };
        let usual_port = match (encryption, &tls) {
            (Encryption::Implicit, _) => 465,
            (Encryption::StartTls | Encryption::StartTlsIfOffered, Some(_)) => 587,
            _ => 25,
        };
        let credentials = match (url.username(), url.password()) {
            ("", None) => None,
            (user, password) => {
                Some(decoded(user).zip(decoded(password.unwrap_or_default())).ok_or(GatewayError::Url)?)
            }
        };
        if credentials.is_some() && !local && matches!(encryption, Encryption::None | Encryption::StartTlsIfOffered) {
            return Err(GatewayError::PasswordInTheClear);
        }
        let hello = url.path().trim_matches('/');
        Ok(Self {
            host,
            port: url.port().unwrap_or(usual_port),
            encryption,
            credentials,
            hello: (!hello.is_empty()).then(|| hello.to_owned()),
            timeout,
        })
    }

    /// The same server with another limit on each step.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// How the connection is kept private.
    #[must_use]
    pub fn encryption(&self) -> Encryption {
        self.encryption
    }
}

impl std::fmt::Debug for SmtpServer {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "SmtpServer({}:{}, {:?})", self.host, self.port, self.encryption)
    }
}

/// Whether a host is this machine itself, to which nothing needs to be encrypted.
pub(crate) fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

/// Undoes the percent signs of a user name or password.
pub(crate) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let mut digit = || {
                rest.next().and_then(|digit| char::from(digit).to_digit(16)).and_then(|digit| u8::try_from(digit).ok())
            };
            digit().zip(digit()).map(|(high, low)| (high << 4) | low)?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_smtp_is_unencrypted_to_this_machine_only() {
        let read = |url| SmtpServer::parse(url).map(|server| (server.host.clone(), server.port, server.encryption));
        assert_eq!(read("smtp://127.0.0.1:2525"), Ok(("127.0.0.1".to_owned(), 2525, Encryption::None)));
        assert_eq!(read("smtp://localhost"), Ok(("localhost".to_owned(), 25, Encryption::None)));
        assert_eq!(read("smtp://[::1]:26"), Ok(("[::1]".to_owned(), 26, Encryption::None)));
        assert_eq!(read("smtp://mail.example.com"), Ok(("mail.example.com".to_owned(), 25, Encryption::StartTls)));
        assert_eq!(
            read("smtp://mail.example.com?tls=required"),
            Ok(("mail.example.com".to_owned(), 587, Encryption::StartTls))
        );
        assert_eq!(
            read("smtp://mail.example.com:25?tls=none"),
            Ok(("mail.example.com".to_owned(), 25, Encryption::None))
        );
        assert_eq!(read("smtps://mail.example.com"), Ok(("mail.example.com".to_owned(), 465, Encryption::Implicit)));
    }

    #[test]
    fn a_password_is_read_kept_from_the_log_and_never_sent_in_the_clear() {
        let server = SmtpServer::parse("smtps://us%40er:p%3Ass%C3%A4@mail.example.com/sign.example.com").unwrap();
        assert_eq!(server.credentials, Some(("us@er".to_owned(), "p:ssä".to_owned())));
        assert_eq!(server.hello.as_deref(), Some("sign.example.com"));
        assert_eq!(format!("{server:?}"), "SmtpServer(mail.example.com:465, Implicit)");
        for tls in ["none", "opportunistic"] {
            let url = format!("smtp://user:secret@mail.example.com?tls={tls}");
            assert_eq!(SmtpServer::parse(&url).unwrap_err(), GatewayError::PasswordInTheClear);
        }
        assert!(SmtpServer::parse("smtp://user:secret@localhost").is_ok());
    }

    #[test]
    fn other_addresses_are_refused() {
        for url in ["", "mail.example.com", "http://mail.example.com", "smtp://", "smtp://a:%ZZ@localhost"] {
            assert_eq!(SmtpServer::parse(url).unwrap_err(), GatewayError::Url, "{url}");
        }
        assert_eq!(SmtpServer::parse("smtp://h?tls=maybe").unwrap_err(), GatewayError::Tls("maybe".to_owned()));
    }
}
