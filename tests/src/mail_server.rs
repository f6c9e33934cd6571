//! A mail server (RFC 5321) on loopback that takes or fails each message as it is told.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::mail::Letter;

/// How it treats one conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Takes the message.
    Take,
    /// 451 to the recipient: later.
    Later,
    /// 550 to the recipient: never.
    Never,
    /// 554 to the whole message.
    Refuse,
    /// Says nothing after the greeting.
    Hang,
    /// Closes before the message.
    CutBefore,
    /// Takes the whole message and closes without an answer.
    CutAfter,
}

/// A running server; ends with the test.
#[derive(Debug, Clone, Default)]
pub struct MailServer {
    /// `smtp://...`
    pub url: String,
    told: Arc<Mutex<Told>>,
}

/// What was said about a message before it came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Envelope {
    /// From whom.
    pub sender: String,
    /// What else was asked of the server with it: `RET=HDRS ENVID=1 NOTIFY=FAILURE`.
    pub asked: String,
}

#[derive(Debug, Default)]
struct Told {
    next: VecDeque<Manner>,
    conversations: usize,
    taken: Vec<String>,
    /// Their envelopes.
    envelopes: Vec<Envelope>,
}

impl MailServer {
    /// Starts one on a free port, that takes everything.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        // A server that hangs is given up soon, and the test does not wait.
        let url = format!("smtp://{}?timeout=1", listener.local_addr().expect("it is bound"));
        let server = Self { url, told: Arc::default() };
        let told = Arc::clone(&server.told);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let manner = {
                    let mut told = lock(&told);
                    told.conversations += 1;
                    told.next.pop_front().unwrap_or(Manner::Take)
                };
                let told = Arc::clone(&told);
                tokio::spawn(async move {
                    // Whoever was there may have gone.
                    let _ = converse(stream, manner, &told).await;
                });
            }
        });
        server
    }

    /// The manners of the next conversations, after which everything is taken.
    pub fn next(&self, manners: &[Manner]) {
        lock(&self.told).next = manners.iter().copied().collect();
    }

    /// Whether everything that it was told has happened.
    pub fn is_done(&self) -> bool {
        lock(&self.told).next.is_empty()
    }

    /// Conversations so far.
    pub fn conversations(&self) -> usize {
        lock(&self.told).conversations
    }

    /// The messages that arrived whole, as they came.
    pub fn taken(&self) -> Vec<String> {
        lock(&self.told).taken.clone()
    }

    /// The envelope of the newest message to somebody about something.
    pub fn envelope(&self, address: &str, word: &str) -> Option<Envelope> {
        let told = lock(&self.told);
        let is_it = |message: &str| {
            Letter::parse(message).is_some_and(|letter| letter.to.contains(address) && letter.subject.contains(word))
        };
        let found = told.taken.iter().zip(&told.envelopes).rev().find(|(message, _)| is_it(message));
        found.map(|(_, envelope)| envelope.clone())
    }

    /// Those to somebody about something, read.
    pub fn letters(&self, address: &str, word: &str) -> Vec<Letter> {
        let all = self.taken();
        let letters = all.iter().filter_map(|message| Letter::parse(message));
        letters.filter(|letter| letter.to.contains(address) && letter.subject.contains(word)).collect()
    }
}

fn lock(told: &Mutex<Told>) -> MutexGuard<'_, Told> {
    told.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn converse(stream: TcpStream, manner: Manner, told: &Mutex<Told>) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut envelope = Envelope::default();
    write.write_all(b"220 mail.example ESMTP\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        if let Some((address, asked)) = line.split_once(":<").and_then(|(_, rest)| rest.split_once('>')) {
            if line.starts_with("MAIL") {
                envelope = Envelope { sender: address.to_owned(), asked: String::new() };
            }
            envelope.asked = format!("{}{asked}", envelope.asked).trim_start().to_owned();
        }
        let answer: &[u8] = match line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase().as_str() {
            _ if manner == Manner::Hang => continue,
            "RCPT" if manner == Manner::Later => b"451 4.7.1 greylisted, try again\r\n",
            "RCPT" if manner == Manner::Never => b"550 5.1.1 no such user\r\n",
            "DATA" if manner == Manner::CutBefore => return Ok(()),
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                let mut message = String::new();
                while let Some(line) = lines.next_line().await? {
                    if line == "." {
                        break;
                    }
                    message.push_str(line.strip_prefix('.').unwrap_or(&line));
                    message.push_str("\r\n");
                }
                if manner == Manner::Refuse {
                    write.write_all(b"554 5.7.1 not wanted here\r\n").await?;
                    continue;
                }
                {
                    let mut told = lock(told);
                    told.taken.push(message);
                    told.envelopes.push(envelope.clone());
                }
                if manner == Manner::CutAfter {
                    return Ok(());
                }
                b"250 2.0.0 taken\r\n"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            "EHLO" => b"250-mail.example\r\n250 DSN\r\n",
            _ => b"250 ok\r\n",
        };
        write.write_all(answer).await?;
    }
    Ok(())
}
