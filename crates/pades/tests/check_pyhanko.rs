//! Every signed file of the public test sets beside pyHanko: is each signature intact, how much does it cover, and what
//! came after it. The table at the end lists all of them; where the answers differ, [`EXPLAINED`] says why.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use std::path::{Path, PathBuf};

use check_support::foreign::{files, run_script};
use check_support::now;
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, Integrity, Report, SignatureReport, Verdict, check};
use pades::reader::ReadError;

const FOLDERS: [&str; 5] = ["pdf20", "pdfjs", "pyhanko", "qpdf", "verapdf"];

/// File, field and why we and pyHanko differ.
const EXPLAINED: &[(&str, &str, &str)] = &[
    ("base.pdf", "-", "what stands in /Contents is no CMS: pyHanko stops with an error, we call the signature damaged"),
    ("form-update-ap-indirect-sneaky-trailer.pdf", "-", SNEAKY),
    ("form-update-ap-indirect-sneaky-trailer.pdf", "Sig1", SNEAKY),
    (
        "one-byterange.pdf",
        "Sig1",
        "a range over part of the file: pyHanko calls that part intact and the cover unclear, we refuse it",
    ),
    (
        "weird-byterange.pdf",
        "Sig1",
        "ranges that leave out more than /Contents: pyHanko calls the rest intact, we refuse them",
    ),
];
const SNEAKY: &str =
    "the trailer names the field's appearance too: pyHanko goes by the path, we by what changed, and it did not";

/// One signature as both see it, in pyHanko's words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct View {
    field: String,
    intact: bool,
    coverage: String,
    level: String,
}

impl View {
    /// `SIG <field> intact=True valid=True coverage=... level=...`; a signature that cannot be read is broken.
    fn theirs(line: &str) -> Self {
        let value = |key: &str| {
            let start = line.find(key).map(|at| at + key.len());
            start.and_then(|start| line[start..].split_whitespace().next()).unwrap_or("-").to_owned()
        };
        Self {
            field: line.split(' ').nth(1).unwrap_or_default().to_owned(),
            intact: value("intact=") == "True" && value("valid=") == "True",
            coverage: value("coverage="),
            level: value("level="),
        }
    }

    fn ours(signature: &SignatureReport) -> Self {
        let coverage = match signature {
            one if one.covers_whole_file => "ENTIRE_FILE",
            one if one.covers_whole_file_at_signing => "ENTIRE_REVISION",
            _ => "UNCLEAR",
        };
        let level = if signature.integrity == Integrity::Intact { modification_level(signature) } else { "OTHER" };
        Self {
            field: signature.field.clone(),
            intact: signature.integrity == Integrity::Intact,
            coverage: coverage.to_owned(),
            level: level.to_owned(),
        }
    }

    fn words(&self) -> String {
        format!("{} {} {}", if self.intact { "intact" } else { "broken" }, self.coverage, self.level)
    }
}

/// What came after a signature, as pyHanko grades it.
fn modification_level(signature: &SignatureReport) -> &'static str {
    let rank = |code: &str| match code {
        "validation-data-added" | "time-stamp-added" | "form-flags-changed" => 1,
        code if code.starts_with("annotation") => 3,
        _ => 2,
    };
    let changes = &signature.changes_after;
    if changes.iter().any(|change| !change.allowed) {
        return "OTHER";
    }
    ["NONE", "LTA_UPDATES", "FORM_FILLING", "ANNOTATIONS"]
        [changes.iter().map(|change| rank(&change.code)).max().unwrap_or(0)]
}

/// One row of the table.
struct Row {
    file: String,
    field: String,
    ours: String,
    theirs: String,
}

/// Files where anybody sees a signature, or where one is written.
fn rows(path: &Path, answer: &str) -> Vec<Row> {
    let bytes = std::fs::read(path).unwrap();
    let report = check(&bytes, &CheckOptions { anchors: &TrustAnchors::new(), now: now() });
    let theirs: Vec<View> = answer.lines().filter(|line| line.starts_with("SIG ")).map(View::theirs).collect();
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    let is_written = bytes.windows(10).any(|window| window == b"/ByteRange");
    let is_signed = report.as_ref().is_ok_and(|report| !report.signatures.is_empty());
    if theirs.is_empty() && !is_signed && !is_written {
        return Vec::new();
    }
    let row =
        |field: &str, ours: String, theirs: String| Row { file: file.clone(), field: field.to_owned(), ours, theirs };
    let unread = answer.lines().any(|line| line.starts_with("UNREADABLE"));
    let report = match report {
        Ok(report) if !unread => report,
        other => return vec![row("-", word(&other), if unread { "not read" } else { "read" }.to_owned())],
    };
    let mut rows = vec![row("-", word(&Ok(report.clone())), verdict(&theirs).to_owned())];
    let fields = theirs.iter().map(|one| &one.field).chain(report.signatures.iter().map(|one| &one.field));
    let mut seen: Vec<&String> = Vec::new();
    for field in fields {
        if !seen.contains(&field) {
            seen.push(field);
            let ours = report.signatures.iter().find(|one| one.field == *field).map(|one| View::ours(one).words());
            let theirs = theirs.iter().find(|one| one.field == *field).map(View::words);
            let missing = || "not seen".to_owned();
            rows.push(row(field, ours.unwrap_or_else(missing), theirs.unwrap_or_else(missing)));
        }
    }
    rows
}

/// The one word for a file that pyHanko's answers come to. No signer is known to either of us here.
fn verdict(signatures: &[View]) -> &'static str {
    match signatures {
        [] => "unsigned",
        all if all.iter().all(|one| one.intact && one.level != "OTHER") => "untouched",
        _ => "changed",
    }
}

fn word(report: &Result<Report, ReadError>) -> String {
    match report.as_ref().map(|report| report.verdict) {
        Err(_) => "not read",
        Ok(Verdict::Unsigned) => "unsigned",
        Ok(Verdict::Changed) => "changed",
        Ok(Verdict::Valid | Verdict::UnknownSigner) => "untouched",
    }
    .to_owned()
}

#[test]
fn every_signed_file_is_judged_as_pyhanko_does_or_the_difference_is_explained() {
    let files: Vec<PathBuf> = FOLDERS.iter().filter_map(|folder| files(folder)).flatten().collect();
    if files.is_empty() {
        return;
    }
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let Some(answer) = run_script("pyhanko_view.py", &paths) else { return };
    let answers: Vec<&str> = answer.split("FILE /").skip(1).collect();
    assert_eq!(answers.len(), files.len());
    let rows: Vec<Row> = files.iter().zip(answers).flat_map(|(path, answer)| rows(path, answer)).collect();
    let mut unexplained = Vec::new();
    println!("{} files; field, we, pyHanko:", files.len());
    for row in &rows {
        let known = EXPLAINED.iter().find(|(file, field, _)| *file == row.file && *field == row.field);
        let note = match (row.ours == row.theirs, known) {
            (true, None) => "",
            (false, Some((_, _, why))) => why,
            (true, Some(_)) => "EXPLAINED, BUT THE SAME",
            (false, None) => "NOT EXPLAINED",
        };
        println!("{:55} {:20.20} {:35} {:35} {note}", row.file, row.field, row.ours, row.theirs);
        if note.chars().all(|letter| !letter.is_lowercase()) && !note.is_empty() {
            unexplained.push(format!("{} {}: {note}", row.file, row.field));
        }
    }
    let signed: Vec<&Row> = rows.iter().filter(|row| row.field == "-").collect();
    println!("{} signed files, {} signatures", signed.len(), rows.len() - signed.len());
    assert!(signed.len() >= 12, "{} signed files", signed.len());
    assert!(unexplained.is_empty(), "{unexplained:#?}");
}
