//! The letters that leave an installation, taken out as they come, so that waiting for one does not read all that ever were.
//! Watching a folder costs the server nothing, unlike asking its pages.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use sinetti_tests::{
    mail::{self, Letter},
    server::{PATIENCE, Server},
};
use tempfile::TempDir;

/// The postbox of one installation.
#[derive(Debug)]
pub struct Postbox {
    outgoing: PathBuf,
    taken: TempDir,
}

impl Postbox {
    /// Takes from an installation's folder.
    pub fn of(server: &Server) -> anyhow::Result<Self> {
        Ok(Self { outgoing: server.data().join("outgoing/mail"), taken: tempfile::tempdir()? })
    }

    /// Waits until so many letters have left since the last time.
    pub async fn wait(&self, count: usize) -> anyhow::Result<Vec<Letter>> {
        let mut letters = Vec::with_capacity(count);
        let mut patience = Instant::now();
        while letters.len() < count {
            let mut new = self.take()?;
            if new.is_empty() {
                ensure!(patience.elapsed() < PATIENCE, "{} letters of {count} came", letters.len());
                tokio::time::sleep(Duration::from_millis(2)).await;
            } else {
                patience = Instant::now();
                letters.append(&mut new);
            }
        }
        ensure!(letters.len() == count, "{} letters came, not {count}", letters.len());
        Ok(letters)
    }

    /// Letters are renamed into the folder when whole, so each can be moved on and read.
    fn take(&self) -> anyhow::Result<Vec<Letter>> {
        let mut moved = Vec::new();
        for path in letters_in(&self.outgoing) {
            let to = self.taken.path().join(path.file_name().context("a file has a name")?);
            fs::rename(&path, &to).or_else(|_| fs::copy(&path, &to).and_then(|_| fs::remove_file(&path)))?;
            moved.push(to);
        }
        let letters = mail::read(self.taken.path());
        for path in moved {
            fs::remove_file(path)?;
        }
        Ok(letters)
    }
}

fn letters_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "eml")).collect()
}
