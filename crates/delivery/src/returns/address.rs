//! The return mailbox and the return address as they are configured.

use std::time::Duration;

use url::Url;

use crate::{
    ReturnPath, message,
    smtp::{TIMEOUT, decoded, is_this_machine},
};

/// Octets of a local part (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL_PART: usize = 64;

/// Why the configured return mailbox or address cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReturnsError {
    /// Not an address of the form `imaps://user:password@host/INBOX`.
    #[error("the return mailbox is imaps://user:password@host[:port][/folder] or imap://...")]
    Url,
    /// An unknown value of `?tls=`.
    #[error("?tls= of the return mailbox is required or none, not {0:?}")]
    Tls(String),
    /// A value of `?timeout=` that is no number of seconds.
    #[error("?timeout= is a number of seconds from 1 to 300, not {0:?}")]
    Timeout(String),
    /// A password would cross the network in the clear.
    #[error("a password is not sent over an unencrypted connection to another machine; use imaps:// or ?tls=required")]
    PasswordInTheClear,
    /// Not an address, or with letters or a length that leave no room for the token.
    #[error(
        "the return address {address:?} is no e-mail address in ASCII with at most {longest} characters before the @"
    )]
    Address {
        /// As it was given.
        address: String,
        /// Characters that fit before the `@`.
        longest: usize,
    },
}

/// How the connection is kept private.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encryption {
    /// TLS from the first byte (`imaps://`).
    Implicit,
    /// STARTTLS, or nobody signs in.
    StartTls,
    /// None: this machine itself.
    None,
}

/// A mailbox on an IMAP server, and how to sign in there.
#[derive(Clone)]
pub struct ReturnMailbox {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) encryption: Encryption,
    pub(super) user: String,
    pub(super) password: String,
    pub(super) folder: String,
    pub(super) timeout: Duration,
}

impl ReturnMailbox {
    /// Reads `imaps://user:password@host[:port][/folder]` or `imap://...[?tls=required|none]`; `timeout=` sets the seconds (1 to
    /// 300) that each step may take. The folder is `INBOX` unless told otherwise.
    ///
    /// Plain `imap://` means no encryption to this machine itself, and required STARTTLS to any other. As there is always a
    /// password, nothing less is ever used with another machine.
    ///
    /// # Errors
    /// [`ReturnsError`].
    pub fn parse(url: &str) -> Result<Self, ReturnsError> {
        let url = Url::parse(url).map_err(|_| ReturnsError::Url)?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(ReturnsError::Url)?.to_owned();
        let asked =
            |wanted: &str| url.query_pairs().find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned());
        let timeout = match asked("timeout") {
            None => TIMEOUT,
            Some(seconds) => match seconds.parse() {
                Ok(seconds @ 1..=300) => Duration::from_secs(seconds),
                _ => return Err(ReturnsError::Timeout(seconds)),
            },
        };
        let local = is_this_machine(&host);
        let encryption = match (url.scheme(), asked("tls").as_deref()) {
            ("imaps", None) => Encryption::Implicit,
            ("imap", None | Some("none")) if local => Encryption::None,
            ("imap", None | Some("required")) => Encryption::StartTls,
            ("imap", Some("none")) => return Err(ReturnsError::PasswordInTheClear),
            ("imap" | "imaps", Some(other)) => return Err(ReturnsError::Tls(other.to_owned())),
            _ => return Err(ReturnsError::Url),
        };
        let text = |text: &str| decoded(text).filter(|text| !text.contains(char::is_control)).ok_or(ReturnsError::Url);
        let (user, password) = (text(url.username())?, text(url.password().unwrap_or_default())?);
        let folder = match url.path().trim_start_matches('/') {
            "" => "INBOX".to_owned(),
            folder => text(folder)?,
        };
        // Other letters are written in a way of their own (RFC 3501, 5.1.3), which nobody needs here.
        if user.is_empty() || password.is_empty() || !folder.is_ascii() {
            return Err(ReturnsError::Url);
        }
        let usual_port = if encryption == Encryption::Implicit { 993 } else { 143 };
        Ok(Self { host, port: url.port().unwrap_or(usual_port), encryption, user, password, folder, timeout })
    }
}

impl std::fmt::Debug for ReturnMailbox {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "ReturnMailbox({}:{}/{}, {:?})", self.host, self.port, self.folder, self.encryption)
    }
}

/// The address that mails leave from, each with a token of its own after a plus sign (RFC 5233 calls it a detail).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnAddress {
    local: String,
    domain: String,
}

impl ReturnAddress {
    /// Reads `bounces@example.com`; `token` is the length of the tokens that will be put in.
    ///
    /// # Errors
    /// [`ReturnsError::Address`].
    pub fn parse(text: &str, token: usize) -> Result<Self, ReturnsError> {
        let longest = LONGEST_LOCAL_PART.saturating_sub(token + 1);
        let refused = || ReturnsError::Address { address: text.to_owned(), longest };
        let address = message::address(text).map_err(|_| refused())?;
        let (local, domain) = (address.user(), address.domain());
        // A quoted local part has no place for a plus sign behind it.
        if !local.is_ascii() || local.len() > longest || local.starts_with('"') {
            return Err(refused());
        }
        Ok(Self { local: local.to_owned(), domain: domain.to_owned() })
    }

    /// The address with a token: `bounces+TOKEN@example.com`.
    #[must_use]
    pub fn with(&self, token: String) -> ReturnPath {
        ReturnPath { address: format!("{}+{token}@{}", self.local, self.domain), token }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_imap_is_unencrypted_to_this_machine_only() {
        let read = |url| ReturnMailbox::parse(url).map(|read| (read.host, read.port, read.encryption, read.folder));
        let place =
            |host: &str, port, encryption, folder: &str| Ok((host.to_owned(), port, encryption, folder.to_owned()));
        assert_eq!(read("imaps://u:p@h.example/INBOX"), place("h.example", 993, Encryption::Implicit, "INBOX"));
        assert_eq!(read("imap://u:p@h.example"), place("h.example", 143, Encryption::StartTls, "INBOX"));
        assert_eq!(
            read("imap://u:p@h.example:1143/Mail/Back%20again?tls=required"),
            place("h.example", 1143, Encryption::StartTls, "Mail/Back again")
        );
        assert_eq!(read("imap://u:p@localhost"), place("localhost", 143, Encryption::None, "INBOX"));
        assert_eq!(read("imap://u:p@[::1]:9?tls=none"), place("[::1]", 9, Encryption::None, "INBOX"));
        assert_eq!(read("imap://u:p@localhost?tls=required"), place("localhost", 143, Encryption::StartTls, "INBOX"));
    }

    #[test]
    fn a_password_is_read_kept_from_the_log_and_never_sent_in_the_clear() {
        let mailbox = ReturnMailbox::parse("imaps://us%40er:p%3Ass%C3%A4@h.example?timeout=3").unwrap();
        assert_eq!((mailbox.user.as_str(), mailbox.password.as_str()), ("us@er", "p:ssä"));
        assert_eq!(mailbox.timeout, Duration::from_secs(3));
        assert_eq!(format!("{mailbox:?}"), "ReturnMailbox(h.example:993/INBOX, Implicit)");
        assert_eq!(
            ReturnMailbox::parse("imap://u:p@h.example?tls=none").unwrap_err(),
            ReturnsError::PasswordInTheClear
        );
    }

    #[test]
    fn other_addresses_are_refused() {
        let of_url = [
            "",
            "h",
            "imaps://h.example",
            "imaps://u@h.example",
            "imaps://:p@h",
            "smtp://u:p@h",
            "imap://u:%0A@localhost",
        ];
        for url in of_url.into_iter().chain(["imaps://u:p@h/P%C3%A4", "imaps://u:p@"]) {
            assert_eq!(ReturnMailbox::parse(url).unwrap_err(), ReturnsError::Url, "{url}");
        }
        for tls in ["opportunistic", "maybe"] {
            let url = format!("imap://u:p@h?tls={tls}");
            assert_eq!(ReturnMailbox::parse(&url).unwrap_err(), ReturnsError::Tls(tls.to_owned()));
        }
        assert_eq!(ReturnMailbox::parse("imaps://u:p@h?timeout=0").unwrap_err(), ReturnsError::Timeout("0".to_owned()));
    }

    #[test]
    fn a_return_address_leaves_room_for_its_token() {
        let address = ReturnAddress::parse("bounces@Sign.päivä.fi", 40).unwrap();
        assert_eq!(address.with("k7mf".to_owned()).address, "bounces+k7mf@sign.xn--piv-qlac.fi");
        let (fits, long) = ("b".repeat(23), "b".repeat(24));
        assert_eq!(
            ReturnAddress::parse(&format!("{fits}@h.example"), 40).unwrap().with("t".repeat(40)).address.find('@'),
            Some(64)
        );
        for text in [
            format!("{long}@h.example"),
            "bounces".to_owned(),
            "päivä@h.example".to_owned(),
            "\"a b\"@h.example".to_owned(),
        ] {
            assert_eq!(
                ReturnAddress::parse(&text, 40),
                Err(ReturnsError::Address { address: text.clone(), longest: 23 })
            );
        }
    }
}
