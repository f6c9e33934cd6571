//! Memory of the server when it has nothing to do: just started, and after a document went through.

use std::time::{Duration, Instant};

use anyhow::ensure;

use crate::{
    office::Office,
    process::{Memory, children, memory},
    table::{MB, Row},
};

/// Workers without work end after a minute.
const WORKERS_END: Duration = Duration::from_secs(90);

pub async fn run() -> anyhow::Result<Vec<Row>> {
    let mut office = Office::open().await?;
    // The harness and the sign-in warmed it; a fresh start is what "idle" means.
    office.server.stop().await;
    office.server.serve().await;
    let server = office.server.process_id();
    let mut rows = shown("just started", memory(server)?);
    office.main_job(1_000_000, 1).await?;
    let workers = children(server);
    rows.push(Row::new("right after a document of 1 MB, resident", memory(server)?.resident / MB, "MB"));
    for worker in &workers {
        let of = memory(*worker)?;
        rows.push(
            Row::new("a PDF worker kept warm, private", of.private / MB, "MB")
                .note(format!("resident {:.1} MB", of.resident / MB)),
        );
    }
    wait_for_workers(server).await?;
    rows.extend(shown("after a document, its workers ended", memory(server)?));
    for _ in 0..20 {
        office.main_job(10_000_000, 1).await?;
    }
    rows.push(Row::new("right after 20 documents of 10 MB, resident", memory(server)?.resident / MB, "MB"));
    wait_for_workers(server).await?;
    rows.push(Row::new("a minute later", memory(server)?.resident / MB, "MB").aim(40.0));
    Ok(rows)
}

fn shown(when: &str, of: Memory) -> Vec<Row> {
    vec![Row::new(format!("{when}, resident"), of.resident / MB, "MB").aim(40.0).note(format!(
        "proportional {:.1} MB, private {:.1} MB",
        of.proportional / MB,
        of.private / MB
    ))]
}

async fn wait_for_workers(server: u32) -> anyhow::Result<()> {
    let begin = Instant::now();
    while !children(server).is_empty() {
        ensure!(begin.elapsed() < WORKERS_END, "workers do not end");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}
