//! An HTTP gateway for text messages on loopback that answers as it is told.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// A message that a gateway was asked to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The `Idempotency-Key`.
    pub key: String,
    pub to: String,
    pub text: String,
}

/// A running gateway; ends with the test.
#[derive(Debug, Clone)]
pub struct SmsGateway {
    /// Where it is asked.
    pub url: String,
    told: Arc<Mutex<Told>>,
}

#[derive(Debug, Default)]
struct Told {
    next: VecDeque<u16>,
    asked: Vec<Asked>,
}

impl SmsGateway {
    /// Starts one on a free port, that takes everything.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/send", listener.local_addr().expect("it is bound"));
        let told = Arc::<Mutex<Told>>::default();
        let server = Self { url, told: Arc::clone(&told) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Whoever asked may have gone.
                let _ = answer(stream, &told).await;
            }
        });
        server
    }

    /// The statuses of the next answers, 0 for none at all; after them everything is taken.
    pub fn next(&self, statuses: &[u16]) {
        lock(&self.told).next = statuses.iter().copied().collect();
    }

    /// Everything that it was asked.
    pub fn asked(&self) -> Vec<Asked> {
        lock(&self.told).asked.clone()
    }
}

fn lock(told: &Mutex<Told>) -> MutexGuard<'_, Told> {
    told.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer(stream: TcpStream, told: &Mutex<Told>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let (mut key, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("idempotency-key") => value.clone_into(&mut key),
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().unwrap_or(0),
            None if line.trim_end().is_empty() => break,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let status = {
        let mut told = lock(told);
        told.asked.push(Asked { key, to: text("to"), text: text("text") });
        told.next.pop_front().unwrap_or(200)
    };
    if status == 0 {
        return Ok(());
    }
    let answer = format!("HTTP/1.1 {status} Said\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
    stream.write_all(answer.as_bytes()).await
}
