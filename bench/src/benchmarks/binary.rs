//! How large the program is, as built and without what only debuggers need.

use std::{path::Path, process::Command};

use sinetti_tests::server::binary;

use crate::table::{MB, Row};

pub fn run() -> anyhow::Result<Vec<Row>> {
    let program = binary();
    let mut rows = vec![
        Row::new("the program as built", size(&program)?, "MB")
            .note("with the names of functions, for readable traces"),
    ];
    let folder = tempfile::tempdir()?;
    let stripped = folder.path().join("sinetti");
    match Command::new("strip").arg("-o").arg(&stripped).arg(&program).status() {
        Ok(status) if status.success() => rows.push(Row::new("stripped", size(&stripped)?, "MB")),
        _ => println!("  skipped: the stripped size, for lack of strip (binutils)"),
    }
    Ok(rows)
}

#[allow(clippy::cast_precision_loss)] // sizes of files are far below 2^52
fn size(path: &Path) -> anyhow::Result<f64> {
    Ok(std::fs::metadata(path)?.len() as f64 / MB)
}
