//! The child processes that read foreign files: a file that takes too long, too much memory or finds a bug ends a
//! child, never the server.

mod child;
mod frame;
mod pool;

use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
pub use child::run_child;

use crate::intake::{Examined, Refusal};
use crate::limits::Limits;
use crate::pages::{PageError, PageImage};
use frame::{Answer, Request};
use pool::Pool;

/// Why a child process gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum WorkerError {
    /// Ended after [`Limits::worker_seconds`].
    #[error("the work took too long")]
    TooSlow,
    /// It ended by itself: out of memory, or a bug.
    #[error("the worker ended unexpectedly")]
    Crashed,
    /// It could not be started.
    #[error("the worker cannot be started: {0}")]
    Start(#[source] std::io::Error),
}

impl WorkerError {
    /// A stable kebab-case code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooSlow => "pdf-too-slow",
            Self::Crashed => "pdf-worker-crashed",
            Self::Start(_) => "pdf-worker-not-started",
        }
    }
}

/// A pool of child processes `sinetti pdf-worker`: started when needed, kept warm for a minute, one request at a time
/// each. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Workers {
    pool: Arc<Pool>,
}

impl Workers {
    /// `command` with `args` must run [`run_child`]. At most `count` at a time.
    pub fn new(command: PathBuf, args: Vec<String>, count: usize, limits: Limits) -> Self {
        Self { pool: Arc::new(Pool::new(command, args, count, limits)) }
    }

    /// The limits given.
    pub fn limits(&self) -> &Limits {
        self.pool.limits()
    }

    /// [`examine`](crate::examine) in a child; a file that ends the child or is too slow is [`Refusal::TooComplex`].
    pub async fn examine(&self, bytes: impl Into<Bytes>) -> Result<Result<Examined, Refusal>, WorkerError> {
        match self.pool.ask(Request::Examine, &bytes.into()).await {
            Ok((Answer::Examined { result }, _)) => Ok(result),
            Ok(_) => Err(WorkerError::Crashed),
            Err(WorkerError::TooSlow | WorkerError::Crashed) => Ok(Err(Refusal::TooComplex)),
            Err(error) => Err(error),
        }
    }

    /// The image of a page (from 0), about `width` pixels wide.
    pub async fn render(
        &self,
        bytes: impl Into<Bytes>,
        page: u32,
        width: u32,
    ) -> Result<Result<PageImage, PageError>, WorkerError> {
        match self.pool.ask(Request::Render { page, width }, &bytes.into()).await? {
            (Answer::Image { result: Ok(image) }, bytes) => Ok(Ok(PageImage { bytes, ..image })),
            (Answer::Image { result: Err(error) }, _) => Ok(Err(error)),
            _ => Err(WorkerError::Crashed),
        }
    }

    /// The text of one page (from 0), or of every page.
    pub async fn text(
        &self,
        bytes: impl Into<Bytes>,
        page: Option<u32>,
    ) -> Result<Result<Vec<String>, PageError>, WorkerError> {
        match self.pool.ask(Request::Text { page }, &bytes.into()).await? {
            (Answer::Text { result }, _) => Ok(result),
            _ => Err(WorkerError::Crashed),
        }
    }

    /// [`pades::check`]: its report as JSON, or why the file cannot be read as the code of a [`Refusal`] (`not-pdf`,
    /// `encrypted`, `broken`, `too-complex`).
    pub async fn check(
        &self,
        bytes: impl Into<Bytes>,
        anchors_pem: &str,
        now: jiff::Timestamp,
    ) -> Result<Result<serde_json::Value, String>, WorkerError> {
        let request = Request::Check { anchors: anchors_pem.to_owned(), now };
        match self.pool.ask(request, &bytes.into()).await? {
            (Answer::Checked { result }, _) => Ok(result),
            _ => Err(WorkerError::Crashed),
        }
    }
}
