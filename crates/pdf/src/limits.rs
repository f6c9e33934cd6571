//! How much of a foreign file we are willing to work on.

use serde::{Deserialize, Serialize};

/// Limits of intake and of the child processes. `Default` is what an operator gets without configuring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes of one file; the sum over a document's files is the caller's to check.
    pub max_bytes: usize,
    /// Pages of one file.
    pub max_pages: u32,
    /// Address space of a child process, in bytes.
    pub worker_memory: u64,
    /// Wall-clock (and processor) seconds for one request to a child process.
    pub worker_seconds: u64,
}

impl Limits {
    /// For files of at most so many bytes and pages. A child that reads larger ones than by default may take more memory: it
    /// holds a file twice, and an image of a page may be as large as the file.
    #[must_use]
    pub fn for_files(max_bytes: usize, max_pages: u32) -> Self {
        let default = Self::default();
        let more = max_bytes.saturating_sub(default.max_bytes) as u64;
        let worker_memory = default.worker_memory.saturating_add(more.saturating_mul(4));
        Self { max_bytes, max_pages, worker_memory, ..default }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_bytes: 15 * 1024 * 1024, max_pages: 350, worker_memory: 512 * 1024 * 1024, worker_seconds: 5 }
    }
}
