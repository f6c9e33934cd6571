//! Where mail goes: to an SMTP server, or into a folder when none is configured.

use std::{path::PathBuf, time::Duration};

use crate::{Envelope, folder, smtp::SmtpServer};

/// How one attempt to hand a message over ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The next server has it.
    Accepted {
        /// What it said.
        response: String,
    },
    /// Not now: a 4xx answer, no connection, silence, or a fault that lies between us and our own server.
    Deferred {
        /// What was said or happened.
        response: String,
    },
    /// Never: a 5xx answer about this message or recipient.
    Refused {
        /// What was said.
        response: String,
    },
    /// The connection broke after the whole message had left: the server may have it. The next attempt carries the same
    /// message id.
    Unknown {
        /// What happened.
        response: String,
    },
}

impl Outcome {
    /// What was said or happened, on one line.
    #[must_use]
    pub fn response(&self) -> &str {
        match self {
            Self::Accepted { response }
            | Self::Deferred { response }
            | Self::Refused { response }
            | Self::Unknown { response } => response,
        }
    }

    /// Whether another attempt should follow.
    #[must_use]
    pub fn is_to_be_retried(&self) -> bool {
        matches!(self, Self::Deferred { .. } | Self::Unknown { .. })
    }
}

/// Why a configured mail server cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GatewayError {
    /// Not an address of the form `smtp://host:port` or `smtps://user:password@host`.
    #[error("the mail server's address is not smtp://host[:port] or smtps://host[:port]")]
    Url,
    /// An unknown value of `?tls=`.
    #[error("?tls= is required, opportunistic or none, not {0:?}")]
    Tls(String),
    /// A value of `?timeout=` that is no number of seconds.
    #[error("?timeout= is a number of seconds from 1 to 300, not {0:?}")]
    Timeout(String),
    /// A password would cross the network in the clear.
    #[error("a password is not sent over an unencrypted connection to another machine; use smtps:// or ?tls=required")]
    PasswordInTheClear,
}

/// Where mail goes.
#[derive(Debug, Clone)]
pub enum Gateway {
    /// A mail server.
    Smtp(SmtpServer),
    /// A folder of `*.eml` files.
    Folder(PathBuf),
}

impl Gateway {
    /// A mail server by its address; see [`SmtpServer::parse`].
    ///
    /// # Errors
    /// [`GatewayError`] when the address cannot be used.
    pub fn smtp(url: &str) -> Result<Self, GatewayError> {
        SmtpServer::parse(url).map(Self::Smtp)
    }

    /// The folder `outgoing/mail` of an installation.
    #[must_use]
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self::Folder(path.into())
    }

    /// The same gateway with another limit on each step of the conversation (30 s unless told otherwise).
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        match self {
            Self::Smtp(server) => Self::Smtp(server.with_timeout(timeout)),
            folder @ Self::Folder(_) => folder,
        }
    }

    /// Hands one message over: one attempt, no retry.
    pub async fn send(&self, envelope: &Envelope, message: &[u8]) -> Outcome {
        let outcome = match self {
            Self::Smtp(server) => server.send(envelope, message).await,
            Self::Folder(path) => folder::send(path, envelope, message).await,
        };
        tracing::info!(delivery = %envelope.delivery, ?outcome, "a mail was handed over");
        outcome
    }
}
