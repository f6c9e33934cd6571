//! The benchmarks, one a file.

mod binary;
mod cpu;
mod memory;
mod page;
mod seal;
mod signatories;
mod size;
mod startup;
mod storage;
mod stored;

use crate::table::Row;

/// Their names in the order in which they run.
pub const NAMES: [&str; 10] =
    ["binary", "startup", "memory", "page", "storage", "seal", "cpu", "size", "signatories", "stored"];

/// Runs one.
pub async fn run(name: &str, long: bool) -> anyhow::Result<Vec<Row>> {
    match name {
        "binary" => binary::run(),
        "startup" => startup::run().await,
        "memory" => memory::run().await,
        "page" => page::run().await,
        "storage" => storage::run().await,
        "seal" => seal::run(),
        "cpu" => cpu::run().await,
        "size" => size::run().await,
        "signatories" => signatories::run().await,
        "stored" => stored::run(long).await,
        other => anyhow::bail!("no benchmark {other}"),
    }
}
