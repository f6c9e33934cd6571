//! One conversation with the IMAP server of the return mailbox (RFC 3501, UIDPLUS of RFC 4315).

use std::{fmt, io::ErrorKind, time::Duration};

use async_imap::{Authenticator, Client, Session, error::Error};
use futures::{StreamExt, TryStreamExt};
use sinetti_domain::people::one_line;
use tokio::{net::TcpStream, time::timeout};

use super::{
    address::{Encryption, ReturnMailbox},
    connection::{Limited, Wire, encrypted},
};

/// Bytes of a message that are looked at: the report stands before the mail that is returned with it.
const LONGEST_MESSAGE: usize = 256 * 1024;
/// Bytes that a server may send in one conversation.
const LONGEST_CONVERSATION: usize = 48 * 1024 * 1024;
/// Characters of an answer that are kept.
const LONGEST_ANSWER: usize = 200;

/// Why the mailbox could not be read: for the log, without anything secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Trouble(String);

/// What becomes of a message that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// It stays, and is not looked at again.
    Seen,
    /// It is removed.
    Removed,
}

/// A mailbox that is open.
pub struct OpenMailbox {
    session: Session<Box<dyn Wire>>,
    /// Whether one message can be removed without those that somebody else has marked.
    uid_plus: bool,
    step: Step,
}

impl fmt::Debug for OpenMailbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("OpenMailbox")
    }
}

impl ReturnMailbox {
    /// Connects, encrypts, signs in and opens the folder.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn open(&self) -> Result<OpenMailbox, Trouble> {
        let step = Step { time: self.timeout, secrets: [self.password.clone(), self.user.clone()] };
        let server = (self.host.trim_matches(['[', ']']), self.port);
        let stream = step.take("connecting", TcpStream::connect(server)).await?;
        let mut wire: Box<dyn Wire> = Box::new(Limited::new(stream, LONGEST_CONVERSATION));
        if self.encryption == Encryption::Implicit {
            wire = step.take("encrypting", encrypted(wire, &self.host)).await?;
        }
        let mut client = Client::new(wire);
        let greeting = step.take("the greeting", client.read_response()).await?;
        greeting.ok_or_else(|| Trouble("the server closed the connection".to_owned()))?;
        if self.encryption == Encryption::StartTls {
            step.take("STARTTLS", client.run_command_and_check_ok("STARTTLS", None)).await?;
            // What had been read before is dropped with the client: nothing said in the clear counts as said under TLS.
            client = Client::new(step.take("encrypting", encrypted(client.into_inner(), &self.host)).await?);
        }
        let mut session = step.take("signing in", self.sign_in(client)).await?;
        let capabilities = step.take("CAPABILITY", session.capabilities()).await?;
        step.take("opening the folder", session.select(&self.folder)).await?;
        Ok(OpenMailbox { uid_plus: capabilities.has_str("UIDPLUS"), session, step })
    }

    /// LOGIN cannot carry other letters than ASCII (RFC 3501, 6.2.3).
    async fn sign_in(&self, client: Client<Box<dyn Wire>>) -> Result<Session<Box<dyn Wire>>, Error> {
        let signed_in = if self.user.is_ascii() && self.password.is_ascii() {
            client.login(&self.user, &self.password).await
        } else {
            client.authenticate("PLAIN", Plain(format!("\0{}\0{}", self.user, self.password))).await
        };
        signed_in.map_err(|(error, _)| error)
    }
}

/// SASL PLAIN (RFC 4616).
struct Plain(String);

impl Authenticator for Plain {
    type Response = String;

    fn process(&mut self, _challenge: &[u8]) -> String {
        std::mem::take(&mut self.0)
    }
}

impl OpenMailbox {
    /// The messages that nobody has seen, the oldest first.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn unseen(&mut self) -> Result<Vec<u32>, Trouble> {
        let found = self.step.take("SEARCH", self.session.uid_search("UNSEEN UNDELETED")).await?;
        let mut found: Vec<u32> = found.into_iter().collect();
        found.sort_unstable();
        Ok(found)
    }

    /// The beginning of a message, which stays unseen; nothing when it is gone.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn fetch(&mut self, uid: u32) -> Result<Option<Vec<u8>>, Trouble> {
        let query = format!("(UID BODY.PEEK[]<0.{LONGEST_MESSAGE}>)");
        let fetching = async {
            let mut found = None;
            let mut answers = self.session.uid_fetch(uid.to_string(), query).await?;
            // To the end, or the next command would get the rest of this answer.
            while let Some(answer) = answers.next().await {
                let answer = answer?;
                if answer.uid == Some(uid) {
                    found = answer.body().map(|body| body[..body.len().min(LONGEST_MESSAGE)].to_vec()).or(found);
                }
            }
            Ok::<_, Error>(found)
        };
        self.step.take("FETCH", fetching).await
    }

    /// Marks or removes a message.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn settle(&mut self, uid: u32, how: Settled) -> Result<(), Trouble> {
        let flags = match how {
            Settled::Seen => "+FLAGS.SILENT (\\Seen)",
            Settled::Removed => "+FLAGS.SILENT (\\Seen \\Deleted)",
        };
        let uid = uid.to_string();
        let storing = async {
            self.session.uid_store(&uid, flags).await?.try_collect::<Vec<_>>().await?;
            // Without UIDPLUS it stays marked: a bare EXPUNGE would remove what others have marked, too.
            if how == Settled::Removed && self.uid_plus {
                self.session.uid_expunge(&uid).await?.try_collect::<Vec<_>>().await?;
            }
            Ok::<_, Error>(())
        };
        self.step.take("STORE", storing).await
    }

    /// Says goodbye, without waiting long for an answer that changes nothing.
    pub async fn close(mut self) {
        let _ = timeout(self.step.time.min(Duration::from_secs(2)), self.session.logout()).await;
    }
}

/// How long each step may take, and what may not be said about it.
struct Step {
    time: Duration,
    secrets: [String; 2],
}

impl Step {
    async fn take<T, E: Into<Error>>(
        &self,
        what: &str,
        step: impl Future<Output = Result<T, E>>,
    ) -> Result<T, Trouble> {
        match timeout(self.time, step).await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) => Err(Trouble(format!("{what}: {}", self.said(&error.into())))),
            Err(_) => Err(Trouble(format!("{what}: no answer within {} s", self.time.as_secs_f32()))),
        }
    }

    /// What went wrong. An answer that was not understood is not repeated: it may be somebody's mail.
    fn said(&self, error: &Error) -> String {
        let text = match error {
            Error::Io(error) if error.kind() != ErrorKind::Other => error.to_string(),
            Error::No(answer) | Error::Bad(answer) => answer.clone(),
            Error::ConnectionLost => "the server closed the connection".to_owned(),
            Error::Validate(_) => "a name or password that cannot be sent".to_owned(),
            _ => "an answer that is not understood".to_owned(),
        };
        let text = self.secrets.iter().fold(text, |text, secret| text.replace(secret.as_str(), "***"));
        one_line(&text).chars().take(LONGEST_ANSWER).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_secret_is_said() {
        let step = Step { time: Duration::from_secs(1), secrets: ["hunter2".to_owned(), "robot".to_owned()] };
        assert_eq!(step.said(&Error::No("LOGIN robot hunter2\r\n failed".to_owned())), "LOGIN *** *** failed");
        let garbage = std::io::Error::other("Verify during parsing of \"Subject: secret\"");
        assert_eq!(step.said(&Error::Io(garbage)), "an answer that is not understood");
    }
}
