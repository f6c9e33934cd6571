//! Signed files from elsewhere: never a panic, and no false alarm. How the verdicts go with pyHanko's:
//! check_pyhanko.rs.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use check_support::foreign::{files, run_script};
use check_support::{now, sealed};
use common::small_pdf::Layout;
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, Integrity, Level, Report, Verdict, check};
use pades::reader::{Document, ReadError};
use proptest::prelude::*;

fn check_unknown(bytes: &[u8]) -> Result<Report, ReadError> {
    check(bytes, &CheckOptions { anchors: &TrustAnchors::new(), now: now() })
}

/// Our view of one file, for people to read.
fn describe(report: &Result<Report, ReadError>) -> String {
    match report {
        Err(error) => error.code().to_owned(),
        Ok(report) => {
            let mut text = format!("{:?}", report.verdict);
            for signature in &report.signatures {
                let state = match signature.integrity {
                    Integrity::Intact => "intact",
                    Integrity::Broken(fault) => fault.code(),
                };
                text += &format!(
                    "\n    {} {:?} {state} {}",
                    signature.field,
                    signature.kind,
                    signature.sub_indication.as_deref().unwrap_or("-")
                );
                for change in &signature.changes_after {
                    let allowed = if change.allowed { "allowed" } else { "NOT ALLOWED" };
                    text += &format!("\n      {} {} {:?} {:?}", change.code, allowed, change.field, change.object);
                }
            }
            for problem in &report.problems {
                text += &format!("\n    ! {} {}", problem.code, if problem.fatal { "fatal" } else { "" });
            }
            text
        }
    }
}

#[test]
fn no_test_file_makes_it_panic() {
    for folder in ["pyhanko", "qpdf", "pdf20", "pdfjs", "verapdf"] {
        let Some(files) = files(folder) else { continue };
        let mut counts = std::collections::BTreeMap::new();
        for file in &files {
            let bytes = std::fs::read(file).unwrap();
            let started = std::time::Instant::now();
            let report = check_unknown(&bytes);
            let word =
                report.as_ref().map_or_else(|error| error.code().to_owned(), |report| format!("{:?}", report.verdict));
            if folder != "verapdf" && report.as_ref().is_ok_and(|report| report.verdict != Verdict::Unsigned) {
                println!("{}: {}", file.file_name().unwrap().to_string_lossy(), describe(&report));
            }
            let elapsed = started.elapsed();
            assert!(elapsed.as_secs() < 20, "{}: {elapsed:?}", file.display());
            *counts.entry(word).or_insert(0) += 1;
        }
        println!("{folder}: {} files, {counts:?}", files.len());
    }
}

#[test]
fn signatures_of_many_kinds_are_valid_and_guarded() {
    let sealed = sealed(Layout::Table);
    let folder = tempfile::tempdir().unwrap();
    let [unsigned, ours] = ["unsigned.pdf", "sealed.pdf"].map(|name| folder.path().join(name));
    std::fs::write(&unsigned, &sealed.original).unwrap();
    std::fs::write(&ours, &sealed.file).unwrap();
    let Some(names) = run_script("pyhanko_make.py", &[folder.path(), &unsigned, &ours]) else { return };
    let mut anchors =
        TrustAnchors::from_pem(&std::fs::read_to_string(folder.path().join("root.pem")).unwrap()).unwrap();
    anchors.add_der(sealed.house.root.certificate()).unwrap();
    let options = CheckOptions { anchors: &anchors, now: now() };
    for name in names.lines() {
        let file = std::fs::read(folder.path().join(name)).unwrap();
        let report = check(&file, &options).unwrap();
        let level = report.signatures[0].level;
        println!("{name}: {:?}, level {level:?}, proven {:?}", report.verdict, report.signatures[0].proven_time);
        assert_eq!(report.verdict, Verdict::Valid, "{name}: {report:#?}");
        let expected = match name {
            _ if name.starts_with("adbe") => None,
            "pades-stamped.pdf" | "pades-document-stamp.pdf" | "sealed-stamped.pdf" => Some(Level::BT),
            "pades-archived.pdf" | "sealed-archived.pdf" => Some(Level::BLta),
            _ => Some(Level::BB),
        };
        assert_eq!(level, expected, "{name}");
        assert_eq!(
            report.signatures[0].proven_time.is_some(),
            name.contains("stamp") || name.contains("archived"),
            "{name}"
        );
        // Validation data at the end is covered by nothing; what it says is judged where it is used.
        let covered = if name.ends_with("-data.pdf") { covered(&file) } else { file.len() };
        flip_some(name, file, covered, &options);
    }
}

/// Where the last but one revision ends.
fn covered(file: &[u8]) -> usize {
    let ends = Document::open(file).unwrap().revision_ends();
    ends[ends.len() - 2]
}

/// Changes every so-manieth byte, one at a time. The value of an `adbe.pkcs7` signature is read with leniency: not all
/// that stands there matters.
fn flip_some(name: &str, mut file: Vec<u8>, covered: usize, options: &CheckOptions) {
    for position in (0..covered).step_by(37) {
        let around = file[position.saturating_sub(30)..(position + 30).min(file.len())].to_vec();
        if name.starts_with("adbe") && around.iter().all(u8::is_ascii_hexdigit) {
            continue;
        }
        file[position] ^= 1;
        if let Ok(report) = check(&file, options) {
            let around = String::from_utf8_lossy(&around);
            assert_eq!(report.verdict, Verdict::Changed, "{name} byte {position}: {around} {:?}", report.problems);
        }
        file[position] ^= 1;
    }
}

fn mutated() -> impl Strategy<Value = Vec<(usize, u8, bool)>> {
    proptest::collection::vec((any::<usize>(), any::<u8>(), any::<bool>()), 1..12)
}

/// Replaces bytes, or takes them out.
fn mutate(file: &[u8], changes: &[(usize, u8, bool)]) -> Vec<u8> {
    let mut file = file.to_vec();
    for (position, byte, replace) in changes {
        let position = position % file.len();
        if *replace {
            file[position] = *byte;
        } else {
            file.remove(position);
        }
    }
    file
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_makes_it_panic(changes in mutated(), place in 0_usize..5, cut in any::<u16>()) {
        thread_local! {
            static SEALED: check_support::Sealed = sealed(Layout::ObjectStream);
        }
        SEALED.with(|sealed| {
            let mut file = mutate(&sealed.file, &changes);
            if place == 0 {
                file.truncate(usize::from(cut) % file.len());
            }
            if let Ok(report) = sealed.check(&file)
                && file != sealed.file
            {
                assert!(report.verdict != Verdict::Valid || file == sealed.sent || file == sealed.signed);
            }
        });
    }

    /// The DER of the last signature, mutated where no digest guards it.
    #[test]
    fn no_signature_value_makes_it_panic(changes in proptest::collection::vec((0_usize..1800, any::<u8>()), 1..6)) {
        thread_local! {
            static SEALED: check_support::Sealed = sealed(Layout::Table);
        }
        SEALED.with(|sealed| {
            let mut file = sealed.file.clone();
            let start = file.windows(10).rposition(|window| window == b"/Contents<" || window == b"/Contents ").unwrap();
            let start = start + file[start..].iter().position(|byte| *byte == b'<').unwrap() + 1;
            for (position, byte) in &changes {
                let digits = format!("{byte:02X}");
                file[start + position * 2..start + position * 2 + 2].copy_from_slice(digits.as_bytes());
            }
            let verdict = sealed.check(&file).map(|report| report.verdict);
            assert!(verdict != Ok(Verdict::Valid) || file == sealed.file);
        });
    }
}
