//! The shape that `design/architecture.md` gives the workspace, kept by a test: which crate may use which, no unsafe code,
//! a licence for each, files that fit a head.
#![allow(clippy::unwrap_used)]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;
use sinetti_tests::shared::repository;

/// Arrows only point down. What a crate may use besides what others publish; dependencies for tests alone count as well.
const ALLOWED: &[(&str, &[&str])] = &[
    ("sinetti-domain", &[]),
    ("pades", &[]),
    ("sinetti-texts", &["sinetti-domain"]),
    ("sinetti-ledger", &["sinetti-domain"]),
    ("sinetti-identity", &["sinetti-domain"]),
    ("sinetti-store", &["sinetti-domain"]),
    ("sinetti-pdf", &["pades", "sinetti-domain"]),
    ("sinetti-delivery", &["sinetti-texts", "sinetti-domain"]),
    (
        "sinetti-actions",
        &[
            "sinetti-store",
            "sinetti-delivery",
            "sinetti-identity",
            "sinetti-pdf",
            "sinetti-ledger",
            "sinetti-texts",
            "pades",
            "sinetti-domain",
        ],
    ),
    // `pades` for the words of a check's report, which it shows.
    ("sinetti-web", &["sinetti-actions", "sinetti-texts", "sinetti-domain", "pades"]),
    (
        "sinetti",
        &[
            "sinetti-web",
            "sinetti-actions",
            "sinetti-store",
            "sinetti-delivery",
            "sinetti-identity",
            "sinetti-pdf",
            "sinetti-ledger",
            "sinetti-texts",
            "pades",
            "sinetti-domain",
        ],
    ),
    // From outside: nothing that knows how the program is built.
    ("sinetti-tests", &["pades", "sinetti-pdf"]),
    ("sinetti-bench", &["pades", "sinetti-pdf", "sinetti-tests"]),
];

/// Never linked: one crypto provider, no OpenSSL, no private-key arithmetic of the `rsa` crate (RUSTSEC-2023-0071).
const BANNED: &[&str] = &["openssl", "openssl-sys", "native-tls", "rsa", "ring"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    license: Option<String>,
    dependencies: Vec<Dependency>,
    targets: Vec<Target>,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    path: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
    src_path: PathBuf,
}

fn workspace() -> Vec<Package> {
    let text = cargo(&["metadata", "--no-deps", "--offline", "--format-version", "1"]);
    serde_json::from_str::<Metadata>(&text).unwrap().packages
}

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).current_dir(repository()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn arrows_only_point_down() {
    let allowed: BTreeMap<_, _> = ALLOWED.iter().map(|(name, uses)| (*name, uses)).collect();
    let mut wrong = Vec::new();
    for package in workspace() {
        let Some(may_use) = allowed.get(package.name.as_str()) else {
            wrong.push(format!("{} is not in the table of this test", package.name));
            continue;
        };
        let uses = package.dependencies.iter().filter(|dependency| dependency.path.is_some());
        wrong.extend(
            uses.filter(|used| !may_use.contains(&used.name.as_str()))
                .map(|used| format!("{} uses {}", package.name, used.name)),
        );
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_table_itself_points_down() {
    let mut below: BTreeSet<&str> = BTreeSet::new();
    for (name, uses) in ALLOWED {
        assert!(
            uses.iter().all(|used| below.contains(used) || *used == "sinetti-tests"),
            "{name} would use what stands above it"
        );
        below.insert(name);
    }
}

#[test]
fn no_crate_has_unsafe_code() {
    for package in workspace() {
        let roots = package
            .targets
            .iter()
            .filter(|target| target.kind.iter().any(|kind| matches!(kind.as_str(), "lib" | "bin")));
        for root in roots {
            let text = std::fs::read_to_string(&root.src_path).unwrap();
            assert!(
                text.contains("#![forbid(unsafe_code)]"),
                "{} does not forbid unsafe code",
                root.src_path.display()
            );
        }
        let manifest = std::fs::read_to_string(&package.manifest_path).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{} has not the workspace's lints", package.name);
    }
}

#[test]
fn every_crate_says_its_licence() {
    for package in workspace() {
        // What others could use alone is under terms that let them.
        let expected = if package.name == "pades" { "MIT OR Apache-2.0" } else { "EUPL-1.2" };
        assert_eq!(package.license.as_deref(), Some(expected), "{}", package.name);
    }
}

#[test]
fn what_is_banned_is_not_linked() {
    let tree =
        cargo(&["tree", "--workspace", "--offline", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]);
    let linked: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(linked.contains("aws-lc-rs"), "the list of what is linked is read rightly");
    let banned: Vec<_> = BANNED.iter().filter(|name| linked.contains(**name)).collect();
    assert_eq!(banned, Vec::<&&str>::new());
}

#[test]
fn files_fit_a_head() {
    let mut sizes: Vec<(usize, PathBuf)> = Vec::new();
    for package in workspace() {
        let folder = package.manifest_path.parent().unwrap().to_owned();
        for inner in ["src", "tests", "examples", "benches"] {
            rust_files(&folder.join(inner), &mut sizes);
        }
    }
    sizes.sort();
    let at = |part: usize| sizes[sizes.len() * part / 100].0;
    println!("{} files of Rust: median {} lines, nine of ten under {}", sizes.len(), at(50), at(90));
    assert!((40..=200).contains(&at(50)) && at(90) < 400, "median {}, nine of ten under {}", at(50), at(90));
    let long: Vec<_> = sizes.iter().filter(|(lines, _)| *lines > 600).collect();
    assert!(long.is_empty(), "split by concept: {long:?}");
}

fn rust_files(folder: &Path, found: &mut Vec<(usize, PathBuf)>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((std::fs::read_to_string(&path).unwrap().lines().count(), path));
        }
    }
}
