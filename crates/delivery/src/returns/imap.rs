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
/// Bytes of a literal, which is such a message; a little more, as servers may round.
const LONGEST_LITERAL: u64 = 2 * LONGEST_MESSAGE as u64;
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
    session: Session<Limited>,
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
        let mut wire: Box<dyn Wire> = Box::new(stream);
        if self.encryption == Encryption::Implicit {
            wire = step.take("encrypting", encrypted(wire, &self.host)).await?;
        }
        let limited = |wire| Limited::new(wire, LONGEST_CONVERSATION, LONGEST_LITERAL);
        let mut client = Client::new(limited(wire));
        let greeting = step.take("the greeting", client.read_response()).await?;
        greeting.ok_or_else(|| Trouble("the server closed the connection".to_owned()))?;
        if self.encryption == Encryption::StartTls {
            step.take("STARTTLS", client.run_command_and_check_ok("STARTTLS", None)).await?;
            // What had been read before is dropped with the client: nothing said in the clear counts as said under TLS.
            let wire = client.into_inner().into_inner();
            client = Client::new(limited(step.take("encrypting", encrypted(wire, &self.host)).await?));
        }
        let mut session = step.take("signing in", self.sign_in(client)).await?;
        let capabilities = step.take("CAPABILITY", session.capabilities()).await?;
        step.take("opening the folder", session.select(&self.folder)).await?;
        Ok(OpenMailbox { uid_plus: capabilities.has_str("UIDPLUS"), session, step })
    }

    /// LOGIN cannot carry other letters than ASCII (RFC 3501, 6.2.3).
    async fn sign_in(&self, client: Client<Limited>) -> Result<Session<Limited>, Error> {
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
    use tokio::{
        io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
        net::TcpListener,
        task::JoinHandle,
    };

    use super::*;

    /// A server that greets, and answers each command with the next of these, `TAG` being the command's; what it was told.
    async fn server(greeting: &'static str, answers: &'static [&'static str]) -> (u16, JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let told = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let mut stream = BufReader::new(stream);
            stream.write_all(greeting.as_bytes()).await.unwrap();
            let mut told = String::new();
            for answer in answers {
                let mut line = String::new();
                // Whoever asks may have gone.
                if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                    break;
                }
                let answer = answer.replace("TAG", line.split(' ').next().unwrap_or_default());
                let _ = stream.write_all(answer.as_bytes()).await;
                told.push_str(&line);
            }
            let _ = stream.read_line(&mut told).await;
            told
        });
        (port, told)
    }

    fn mailbox(port: u16, rest: &str) -> ReturnMailbox {
        ReturnMailbox::parse(&format!("imap://robot:hunter2@127.0.0.1:{port}{rest}")).unwrap()
    }

    #[tokio::test]
    async fn nobody_signs_in_where_encryption_was_refused() {
        for greeting in ["* OK ready\r\n", "* PREAUTH welcome\r\n"] {
            let (port, told) = server(greeting, &["TAG BAD no\r\n", "TAG OK\r\n"]).await;
            let trouble = mailbox(port, "?tls=required").open().await.unwrap_err();
            assert_eq!(trouble.to_string().split(':').next(), Some("STARTTLS"), "{trouble}");
            let told = told.await.unwrap();
            assert!(told.ends_with("STARTTLS\r\n") && !told.contains("hunter2"), "{told}");
        }
    }

    #[tokio::test]
    async fn a_server_that_says_too_much_or_nothing_is_given_up() {
        const SIGNED_IN: [&str; 3] = ["TAG OK\r\n", "* CAPABILITY IMAP4rev1\r\nTAG OK\r\n", "* 1 EXISTS\r\nTAG OK\r\n"];
        const ANSWERS: [&str; 4] =
            [SIGNED_IN[0], SIGNED_IN[1], SIGNED_IN[2], "* 1 FETCH (UID 1 BODY[]<0> {500000000}\r\nSubject: x\r\n"];
        let (port, _told) = server("* OK ready\r\n", &ANSWERS).await;
        let mut open = mailbox(port, "").open().await.unwrap();
        assert_eq!(open.fetch(1).await, Err(Trouble("FETCH: the server says too much".to_owned())));
        let (port, _told) = server("", &[]).await;
        let trouble = mailbox(port, "?timeout=1").open().await.unwrap_err();
        assert_eq!(trouble.to_string(), "the greeting: no answer within 1 s");
    }

    #[tokio::test]
    async fn what_a_server_says_of_a_password_is_not_repeated() {
        let (port, _told) = server("* OK ready\r\n", &["TAG NO robot with hunter2 is unknown\r\n"]).await;
        let trouble = mailbox(port, "").open().await.unwrap_err().to_string();
        assert!(trouble.starts_with("signing in: ") && trouble.contains("*** with ***"), "{trouble}");
        assert!(!trouble.contains("hunter2") && !trouble.contains("robot"), "{trouble}");
    }

    #[test]
    fn what_is_not_understood_is_not_repeated() {
        let step = Step { time: Duration::from_secs(1), secrets: ["hunter2".to_owned(), "robot".to_owned()] };
        let garbage = std::io::Error::other("Verify during parsing of \"Subject: secret\"");
        assert_eq!(step.said(&Error::Io(garbage)), "an answer that is not understood");
    }
}
