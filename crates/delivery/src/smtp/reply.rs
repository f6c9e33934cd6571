//! What a server's answer, or its absence, means for a delivery.

use std::{error::Error as _, fmt, time::Duration};

use lettre::transport::smtp::{Error, response::Response};
use sinetti_domain::people::one_line;

use crate::Outcome;

/// Characters of an answer that are kept.
const LONGEST_RESPONSE: usize = 500;

/// Answers that say the server does not let *us* send (authentication or encryption wanted, RFC 4954, RFC 3207): nothing
/// about the recipient, and mended in the configuration.
const ABOUT_US: [&str; 5] = ["530", "534", "535", "538", "454"];

/// Why a step did not go through.
#[derive(Debug)]
pub(super) enum Trouble {
    /// An answer that is no yes, or a broken connection.
    Smtp(Error),
    /// No answer in time.
    Silence(Duration),
    /// The address has letters that the server does not take (RFC 6531).
    NotSupported,
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Smtp(error)
    }
}

impl Trouble {
    /// Whether the server itself said no.
    pub(super) fn is_answer(&self) -> bool {
        matches!(self, Self::Smtp(error) if error.status().is_some())
    }

    fn is_permanent(&self) -> bool {
        match self {
            Self::Smtp(error) => {
                error.is_permanent() && error.status().is_none_or(|code| !ABOUT_US.contains(&code.to_string().as_str()))
            }
            Self::Silence(_) => false,
            Self::NotSupported => true,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smtp(error) => match (error.status(), error.source()) {
                (Some(code), Some(said)) => out.write_str(&short(&format!("{code} {said}"))),
                (Some(code), None) => write!(out, "{code}"),
                (None, _) => out.write_str(&short(&error.to_string())),
            },
            Self::Silence(time) => write!(out, "no answer within {} s", time.as_secs_f32()),
            Self::NotSupported => out.write_str("the mail server does not take addresses with such letters"),
        }
    }
}

/// The server took the message.
pub(super) fn accepted(response: &Response) -> Outcome {
    let said: Vec<&str> = response.message().collect();
    Outcome::Accepted { response: short(&format!("{} {}", response.code(), said.join(" "))) }
}

/// A failure before the message was named: whatever the server says is about us, so it is tried again.
pub(super) fn about_our_server(trouble: Trouble) -> Outcome {
    Outcome::Deferred { response: trouble.to_string() }
}

/// A failure after the message was named.
pub(super) fn about_this_message(trouble: Trouble) -> Outcome {
    let response = trouble.to_string();
    if trouble.is_permanent() { Outcome::Refused { response } } else { Outcome::Deferred { response } }
}

fn short(text: &str) -> String {
    one_line(text).chars().take(LONGEST_RESPONSE).collect()
}
