//! The public test sets in ../shared (not part of this repository): every file is refused with a reason or sealed, and
//! can be shown; nothing crashes, hangs or takes too much memory.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use common::{place, plan, seal_content, signer, time};
use pades::authority::Signer;
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, Verdict, check};
use sinetti_pdf::{Examined, Limits, Typefaces, Workers, prepare, seal, sign_place};

/// Longer than this is a hang.
const HANGS: Duration = Duration::from_secs(5);

/// Who signs, who is trusted, and a place for files that others judge.
struct House {
    signer: Signer,
    anchors: TrustAnchors,
    folder: tempfile::TempDir,
}

fn corpus() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/pdfs");
    let mut found = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "pdf") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Sends, signs one of two places, and seals.
fn seal_whole(original: &[u8], signer: &Signer) -> Result<Vec<u8>, sinetti_pdf::Error> {
    let mut file = original.to_vec();
    file.extend(prepare(&file, &plan(2), signer, &Typefaces::shipped())?.increment);
    file.extend(sign_place(&file, &place(1), signer, &Typefaces::shipped())?);
    let states: &[(u32, &str)] = &[(2, "Not signed: cancelled")];
    let arrived_signed = sinetti_pdf::intake::arrived_signed(original);
    file.extend(seal(&file, &seal_content(if arrived_signed { &[] } else { states }), signer, &Typefaces::shipped())?);
    Ok(file)
}

/// Draws and reads what a person would look at first.
async fn show(workers: &Workers, file: &[u8], examined: &Examined) -> Result<(), String> {
    for page in 0..examined.pages.min(4) {
        let drawn = workers.render(file.to_vec(), page, 400).await;
        // A page may be too much for the limits: then it is told, and the child replaced.
        match drawn.map_err(|error| error.to_string())? {
            Ok(image) if image.bytes.starts_with(b"RIFF") => {}
            other => return Err(format!("page {page}: {other:?}")),
        }
    }
    workers.text(file.to_vec(), None).await.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
    Ok(())
}

/// How well a file opens: 0 without a word, 3 with warnings, 2 with errors. None where there is no qpdf.
fn qpdf(file: &Path) -> Option<i32> {
    Command::new("qpdf").arg("--check").arg(file).output().ok()?.status.code()
}

/// Whether qpdf and pdfinfo open a file without a word, and it is not encrypted.
fn opens_cleanly(file: &Path) -> bool {
    let pdfinfo = Command::new("pdfinfo").arg(file).output();
    let encrypted = Command::new("qpdf").arg("--is-encrypted").arg(file).output();
    qpdf(file) == Some(0)
        && pdfinfo.is_ok_and(|output| output.status.success() && output.stderr.is_empty())
        && !encrypted.is_ok_and(|output| output.status.success())
}

/// What became of the files of one folder.
#[derive(Default)]
struct Row {
    files: usize,
    sealed: usize,
    refused: BTreeMap<&'static str, usize>,
    /// Of the files that others open cleanly.
    clean: usize,
    clean_refused: usize,
    /// Sealed, but some page could not be drawn within the limits.
    not_shown: usize,
}

impl Row {
    fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.sealed += other.sealed;
        self.clean += other.clean;
        self.clean_refused += other.clean_refused;
        self.not_shown += other.not_shown;
        for (code, count) in &other.refused {
            *self.refused.entry(code).or_default() += count;
        }
    }

    fn line(&self, name: &str) -> String {
        let refused: usize = self.refused.values().sum();
        let reasons: Vec<String> = self.refused.iter().map(|(code, count)| format!("{count} {code}")).collect();
        format!(
            "  {name:8} {:>5} {:>7} {refused:>8} {:>9} {:>15} {:>10}   {}\n",
            self.files,
            self.sealed,
            self.clean,
            self.clean_refused,
            self.not_shown,
            reasons.join(", ")
        )
    }
}

/// The table of outcomes, kept for the end of `scripts/test`.
fn table(rows: &BTreeMap<String, Row>, all: &Row) -> String {
    let mut text = "what became of the PDFs in ../shared/data/pdfs (clean: qpdf and pdfinfo say nothing, not encrypted)\n  folder   files  sealed  refused     clean  clean, refused  not shown   reasons\n".to_owned();
    for (name, row) in rows {
        text += &row.line(name);
    }
    text + &all.line("all")
}

/// One file's way through intake and, when it is taken, to the seal and the screen. What is wrong is returned.
async fn go_through(path: &Path, workers: &Workers, house: &House, row: &mut Row) -> Result<(), String> {
    let bytes = std::fs::read(path).unwrap();
    let clean = opens_cleanly(path);
    row.files += 1;
    row.clean += usize::from(clean);
    let started = Instant::now();
    let examined = match workers.examine(bytes.clone()).await.unwrap() {
        Ok(examined) => examined,
        Err(refusal) => {
            println!("{}\trefused\t{}", path.display(), refusal.code());
            *row.refused.entry(refusal.code()).or_default() += 1;
            row.clean_refused += usize::from(clean);
            return Ok(());
        }
    };
    let sealed = seal_whole(&bytes, &house.signer).map_err(|error| error.to_string())?;
    let took = started.elapsed();
    if took > HANGS {
        return Err(format!("took {took:?}"));
    }
    row.sealed += 1;
    assert!(sealed.starts_with(&bytes), "{}", path.display());
    let options = CheckOptions { anchors: &house.anchors, now: time("2026-11-22T00:00:00Z") };
    let report = check(&sealed, &options).map_err(|error| error.to_string())?;
    let codes: Vec<_> = report.problems.iter().filter(|problem| problem.fatal).map(|problem| &problem.code).collect();
    println!("{}\tsealed\t{:?}\t+ {} bytes\t{codes:?}", path.display(), report.verdict, sealed.len() - bytes.len());
    // Signatures that the file arrived with are judged by others' certificates.
    if report.verdict != Verdict::Valid && examined.signatures == 0 {
        return Err(format!("{:?} {codes:?}", report.verdict));
    }
    let copy = house.folder.path().join("sealed.pdf");
    std::fs::write(&copy, &sealed).unwrap();
    let soundness = |code| [0, 3, 2].iter().position(|known| *known == code);
    if let (Some(before), Some(after)) = (qpdf(path), qpdf(&copy))
        && soundness(after) > soundness(before)
    {
        return Err(format!("qpdf --check answered {before} before and {after} after"));
    }
    if let Err(error) = show(workers, &sealed, &examined).await {
        println!("{}\tnot shown\t{error}", path.display());
        row.not_shown += 1;
    }
    Ok(())
}

#[tokio::test]
async fn every_file_is_refused_with_a_reason_or_sealed_and_shown() {
    let files = corpus();
    if files.is_empty() {
        println!("skipped: ../shared is not here");
        return;
    }
    let workers = Workers::new(PathBuf::from(env!("CARGO_BIN_EXE_pdf-worker")), Vec::new(), 2, Limits::default());
    let (signer, pem) = signer();
    let anchors = TrustAnchors::from_pem(&pem).unwrap();
    let house = House { signer, anchors, folder: tempfile::tempdir().unwrap() };
    let mut rows = BTreeMap::<String, Row>::new();
    let mut bad = Vec::new();
    for path in &files {
        let folder = path.parent().and_then(Path::file_name).unwrap().to_string_lossy().into_owned();
        if let Err(error) = go_through(path, &workers, &house, rows.entry(folder).or_default()).await {
            bad.push(format!("{}: {error}", path.display()));
        }
    }
    let mut all = Row::default();
    rows.values().for_each(|row| all.add(row));
    let table = table(&rows, &all);
    println!("{table}");
    let artefacts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../artefacts");
    std::fs::create_dir_all(&artefacts)
        .and_then(|()| std::fs::write(artefacts.join("corpus-summary.txt"), table))
        .unwrap();
    assert!(bad.is_empty(), "{bad:#?}");
    for folder in ["pdf20", "verapdf"] {
        assert!(rows[folder].refused.is_empty(), "{folder}: {:?}", rows[folder].refused);
    }
    assert!(all.clean_refused * 20 < all.clean.max(1), "fewer than 5 % of what others open cleanly may be refused");
    assert!(all.not_shown * 50 < all.files);
}
