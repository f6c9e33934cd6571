//! What lies beside the repository on some machines only.

use std::path::{Path, PathBuf};

/// A folder below `../shared`, or below what `SINETTI_TEST_SHARED` names, if it is there; says so when it is not.
pub fn folder(name: &str) -> Option<PathBuf> {
    let named = std::env::var_os("SINETTI_TEST_SHARED").map(PathBuf::from);
    let path = named.unwrap_or_else(|| repository().join("../shared")).join(name);
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: {} is not on this machine", path.display());
    None
}

/// The repository's root.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the repository")
}

/// Where what is worth keeping of a run goes; not part of the repository.
pub fn artefacts() -> PathBuf {
    let path = repository().join("artefacts");
    std::fs::create_dir_all(&path).expect("the folder for artefacts can be made");
    path
}
