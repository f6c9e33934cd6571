//! The parent's side: starting, asking and ending the children.

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::Semaphore;
use tokio::time::Instant;

use super::WorkerError;
use super::frame::{self, Answer, Order, Request};
use crate::limits::Limits;

/// A child without work is ended after this long.
const IDLE: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub struct Pool {
    command: PathBuf,
    args: Vec<String>,
    limits: Limits,
    turns: Semaphore,
    idle: Mutex<Vec<Worker>>,
}

/// A running child. Dropping it ends it.
#[derive(Debug)]
struct Worker {
    /// Held for `kill_on_drop`.
    _child: Child,
    input: ChildStdin,
    output: ChildStdout,
    last_used: Instant,
}

impl Pool {
    pub fn new(command: PathBuf, args: Vec<String>, count: usize, limits: Limits) -> Self {
        Self { command, args, limits, turns: Semaphore::new(count.max(1)), idle: Mutex::default() }
    }

    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Puts one request to a child, a warm one if there is one. A child that was asked and gave no answer is ended.
    pub async fn ask(self: &Arc<Self>, request: Request, bytes: &Bytes) -> Result<(Answer, Vec<u8>), WorkerError> {
        // The semaphore is never closed.
        let _turn = self.turns.acquire().await.map_err(|_| WorkerError::Crashed)?;
        let order = Order { request, limits: self.limits };
        let header = frame::encode(&order, bytes.len()).map_err(|_| WorkerError::Crashed)?;
        let warm = self.idle().pop();
        let mut worker = match warm {
            Some(worker) => worker,
            None => self.start()?,
        };
        let time = Duration::from_secs(self.limits.worker_seconds);
        let answer = tokio::time::timeout(time, worker.exchange(&header, bytes)).await;
        match answer {
            Ok(Ok((Answer::Panicked, _))) | Ok(Err(_)) => {
                tracing::warn!("a PDF worker ended without an answer");
                Err(WorkerError::Crashed)
            }
            Ok(Ok(answer)) => {
                worker.last_used = Instant::now();
                self.keep(worker);
                Ok(answer)
            }
            Err(_) => {
                tracing::warn!(seconds = self.limits.worker_seconds, "a PDF worker took too long and was ended");
                Err(WorkerError::TooSlow)
            }
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Worker>> {
        // The list is whole whatever happened to a holder of the lock.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn start(&self) -> Result<Worker, WorkerError> {
        let mut child = Command::new(&self.command)
            .args(&self.args)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(WorkerError::Start)?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(WorkerError::Start(std::io::Error::other("the worker has no pipes")));
        };
        Ok(Worker { _child: child, input, output, last_used: Instant::now() })
    }

    /// Keeps a child for the next request, and sees to it that it is ended when none comes.
    fn keep(self: &Arc<Self>, worker: Worker) {
        self.idle().push(worker);
        let pool = Arc::downgrade(self);
        tokio::spawn(async move {
            tokio::time::sleep(IDLE).await;
            if let Some(pool) = pool.upgrade() {
                pool.idle().retain(|worker| worker.last_used.elapsed() < IDLE);
            }
        });
    }
}

impl Worker {
    async fn exchange(&mut self, header: &[u8], payload: &[u8]) -> std::io::Result<(Answer, Vec<u8>)> {
        self.input.write_all(header).await?;
        self.input.write_all(payload).await?;
        self.input.flush().await?;
        let mut start = [0; 8];
        self.output.read_exact(&mut start).await?;
        let (header_size, payload_size) = frame::sizes(start)?;
        let mut header = vec![0; header_size];
        self.output.read_exact(&mut header).await?;
        let mut payload = vec![0; payload_size];
        self.output.read_exact(&mut payload).await?;
        Ok((frame::decode(&header)?, payload))
    }
}
