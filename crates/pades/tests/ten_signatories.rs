//! Ten signatories sign one file in turn: with the certification and the seal twelve signatures, all valid at every
//! step, for us and for others.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use std::path::PathBuf;

use check_support::{now, ten};
use common::House;
use common::judges::{self, Reading};
use common::small_pdf::Layout;
use pades::check::{CheckOptions, Verdict, check};

#[test]
fn all_twelve_signatures_are_valid_at_every_step() {
    let house = House::new();
    let anchors = house.anchors();
    let stamps = house.time_stamp_authority("2026-01-02T00:00:00Z");
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root.pem");
    std::fs::write(&root, house.root.certificate_pem()).unwrap();
    let mut files: Vec<(PathBuf, usize)> = Vec::new();
    for layout in [Layout::Table, Layout::ObjectStream] {
        let mut steps = ten::steps(layout, &house);
        assert_eq!(steps.len(), 12);
        assert!(steps.windows(2).all(|pair| pair[1].starts_with(&pair[0])));
        steps.push(house.archive(&steps[11], "stamp", &stamps, now()));
        for (step, bytes) in steps.iter().enumerate() {
            let report = check(bytes, &CheckOptions { anchors: &anchors, now: now() }).unwrap();
            assert_eq!((report.verdict, report.signatures.len()), (Verdict::Valid, step + 1), "{layout:?} step {step}");
            let path = folder.path().join(format!("{layout:?}-{step}.pdf"));
            std::fs::write(&path, bytes).unwrap();
            files.push((path, step + 1));
        }
    }
    for (path, count) in &files {
        let Some(words) = judges::pdfsig(path) else { break };
        // The thirteenth is a document time stamp, which not every poppler knows.
        let signatures = (*count).min(12);
        assert_eq!(words[..signatures], vec!["Signature is Valid."; signatures], "{}", path.display());
    }
    let paths: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
    let Some(answers) = judges::pyhanko(&root, Reading::Strict, &paths) else { return };
    for ((path, count), answer) in files.iter().zip(answers) {
        assert_eq!(answer.len(), *count, "{}: {answer:#?}", path.display());
        for line in &answer {
            assert!(line.contains("bottom=True docmdp=True"), "{}: {line}", path.display());
        }
    }
    println!("{} files, up to 13 signatures, valid in pyHanko strict", files.len());
}
