//! What a document leaves on the disk: its file's revisions and its rows in the database.

use std::path::Path;

use crate::{
    office::Office,
    table::{MB, Row},
};

const DOCUMENTS: u32 = 30;

pub async fn run() -> anyhow::Result<Vec<Row>> {
    let mut office = Office::open().await?;
    office.main_job(1_000_000, 1).await?;
    let before = Stored::of(&mut office).await?;
    for _ in 0..DOCUMENTS {
        office.main_job(1_000_000, 1).await?;
    }
    let after = Stored::of(&mut office).await?;
    let each = |now: u64, then: u64| per_document(now.saturating_sub(then));
    let (blobs, allocated, database) = (
        each(after.blobs, before.blobs),
        each(after.allocated, before.allocated),
        each(after.database, before.database),
    );
    Ok(vec![
        Row::new("contents (blobs) of a document of 1 MB, one signatory", blobs, "MB")
            .note(format!("{allocated:.3} MB in blocks of the disk")),
        Row::new("its rows in the database", database, "MB"),
        Row::new("together", blobs + database, "MB").aim(2.1),
    ])
}

#[allow(clippy::cast_precision_loss)] // far below 2^52
fn per_document(bytes: u64) -> f64 {
    bytes as f64 / f64::from(DOCUMENTS) / MB
}

/// Bytes of an installation.
struct Stored {
    blobs: u64,
    allocated: u64,
    database: u64,
}

impl Stored {
    /// With the server stopped, so that the write-ahead log lies in the database.
    async fn of(office: &mut Office) -> anyhow::Result<Self> {
        office.server.stop().await;
        let data = office.server.data();
        let (blobs, allocated) = folder(&data.join("blobs"))?;
        let database = ["sinetti.db", "sinetti.db-wal"]
            .iter()
            .filter_map(|name| Some(std::fs::metadata(data.join(name)).ok()?.len()))
            .sum();
        office.server.serve().await;
        Ok(Self { blobs, allocated, database })
    }
}

/// Bytes of the files in a folder, and of the blocks that they take; folders count by their blocks.
fn folder(path: &Path) -> anyhow::Result<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;

    let mut sum = (0, std::fs::metadata(path)?.blocks() * 512);
    for entry in std::fs::read_dir(path)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        let (bytes, allocated) =
            if metadata.is_dir() { folder(&entry.path())? } else { (metadata.len(), metadata.blocks() * 512) };
        sum = (sum.0 + bytes, sum.1 + allocated);
    }
    Ok(sum)
}
