//! PDF from text documents and images, by LibreOffice where the operator has it.
//!
//! What is opened comes from strangers: each conversion has a process, a folder and a LibreOffice profile of its own, a limit
//! of time, processor, memory and file size, and neither macros nor links (`profile.xcu`): a linked picture would be fetched
//! from this machine's network or disk.

mod kind;

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    sync::Arc,
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::{
    process::{Child, Command},
    sync::Semaphore,
};

pub use kind::OfficeKind;

/// LibreOffice starts in about a second, and is not waited for longer than this.
const PATIENCE: Duration = Duration::from_secs(60);
/// Processor seconds, then kilobytes of memory, then blocks of 512 bytes in one file.
const CONFINED: &str = "ulimit -t 60 && ulimit -v 4000000 && ulimit -f 524288 && exec \"$0\" \"$@\"";
/// Conversions at the same time: each takes some 200 MB.
const TURNS: usize = 2;
const PROFILE: &str = include_str!("profile.xcu");

/// Why a file was not turned into PDF.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// Ended after a minute.
    #[error("the conversion took too long")]
    TooSlow,
    /// LibreOffice made nothing of it.
    #[error("LibreOffice could not read the file")]
    Unreadable,
    /// LibreOffice or its folder cannot be used.
    #[error("LibreOffice cannot be started: {0}")]
    Start(#[from] std::io::Error),
}

/// A LibreOffice (7.4 or later) that turns files into PDF. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Office {
    program: PathBuf,
    turns: Arc<Semaphore>,
}

impl Office {
    /// `program` is `soffice`.
    #[must_use]
    pub fn new(program: PathBuf) -> Self {
        Self { program, turns: Arc::new(Semaphore::new(TURNS)) }
    }

    /// The file as tagged PDF/A-2b.
    ///
    /// # Errors
    /// [`OfficeError`].
    pub async fn to_pdf(&self, kind: OfficeKind, bytes: &[u8]) -> Result<Vec<u8>, OfficeError> {
        // The semaphore is never closed.
        let _turn = self.turns.acquire().await.map_err(std::io::Error::other)?;
        let folder = tempfile::Builder::new().prefix("sinetti-office-").tempdir()?;
        let given = folder.path().join("document").with_extension(kind.extension());
        tokio::fs::create_dir_all(folder.path().join("profile/user")).await?;
        tokio::fs::write(folder.path().join("profile/user/registrymodifications.xcu"), PROFILE).await?;
        tokio::fs::write(&given, bytes).await?;
        let mut running = Running(self.start(folder.path(), &given, kind)?);
        let ended = tokio::time::timeout(PATIENCE, running.0.wait()).await;
        drop(running);
        ended.map_err(|_| OfficeError::TooSlow)??;
        // The exit code is 0 also when nothing was made.
        let made = tokio::fs::read(folder.path().join("made/document.pdf")).await;
        made.ok().filter(|pdf| !pdf.is_empty()).ok_or(OfficeError::Unreadable)
    }

    fn start(&self, folder: &Path, given: &Path, kind: OfficeKind) -> std::io::Result<Child> {
        let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
        Command::new("/bin/sh")
            .args(["-c", CONFINED])
            .arg(&self.program)
            .args([
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                &profile,
                "--convert-to",
                &kind.filter(),
            ])
            .arg("--outdir")
            .arg(folder.join("made"))
            .arg(given)
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", folder)
            .env("TMPDIR", folder)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // LibreOffice starts further processes, which have to end with it.
            .process_group(0)
            .spawn()
    }
}

/// A process group that ends when this is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let group = self.0.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        if let Some(group) = group {
            // It may have ended in this moment.
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}
