//! Files from elsewhere, and pyHanko's scripts.

use std::path::{Path, PathBuf};
use std::process::Command;

/// All PDFs below a folder of test files, or None where the folder is not.
pub fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/pdfs").join(folder);
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return None;
    }
    let mut found = Vec::new();
    let mut pending = vec![folder];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "pdf") {
                found.push(path);
            }
        }
    }
    found.sort();
    Some(found)
}

fn python() -> Option<PathBuf> {
    let python = std::env::var_os("SINETTI_PYTHON").map_or_else(|| PathBuf::from("/tmp/pyv/bin/python"), PathBuf::from);
    if python.exists() {
        return Some(python);
    }
    println!("skipped: no Python with pyHanko (SINETTI_PYTHON)");
    None
}

/// What a script of check_support prints; None where there is no Python for it.
pub fn run_script(script: &str, arguments: &[&Path]) -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check_support").join(script);
    let output = Command::new(python()?).arg(script).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}
