//! Files from elsewhere, and pyHanko's scripts.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{judges, shared_data::pdfs};

/// All PDFs below a folder of test files, or None where the folder is not.
pub fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/pdfs").join(folder);
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return None;
    }
    Some(pdfs(&folder))
}

/// What a script of check_support prints; None where there is no Python for it.
pub fn run_script(script: &str, arguments: &[&Path]) -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check_support").join(script);
    let output = Command::new(judges::python()?).arg(script).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}
