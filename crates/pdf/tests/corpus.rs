//! The public test sets in ../shared (not part of this repository): every file is refused with a reason or sealed, and
//! can be shown; nothing crashes, hangs or takes too much memory.

mod common;

use std::path::{Path, PathBuf};

use common::{place, plan, seal_content, signer, time};
use pades::authority::Signer;
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, Verdict, check};
use sinetti_pdf::{Examined, Limits, Workers, prepare, seal, sign_place};

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
    file.extend(prepare(&file, &plan(2), signer)?.increment);
    file.extend(sign_place(&file, &place(1), signer)?);
    let states: &[(u32, &str)] = &[(2, "Not signed: cancelled")];
    let arrived_signed = sinetti_pdf::intake::arrived_signed(original);
    file.extend(seal(&file, &seal_content(if arrived_signed { &[] } else { states }), signer)?);
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
    let options = CheckOptions { anchors: &anchors, now: time("2026-11-22T00:00:00Z") };
    let (mut refused, mut unshown, mut bad) = (Vec::new(), Vec::new(), Vec::new());
    for path in &files {
        let bytes = std::fs::read(path).unwrap();
        let name = path.iter().rev().take(2).collect::<Vec<_>>();
        let name = format!("{}/{}", name[1].display(), name[0].display());
        let examined = match workers.examine(bytes.clone()).await.unwrap() {
            Ok(examined) => examined,
            Err(refusal) => {
                println!("{name}\trefused\t{}", refusal.code());
                refused.push(name);
                continue;
            }
        };
        let sealed = match seal_whole(&bytes, &signer) {
            Ok(sealed) => sealed,
            Err(error) => {
                bad.push(format!("{name}: {error}"));
                continue;
            }
        };
        assert!(sealed.starts_with(&bytes), "{name}");
        let report = check(&sealed, &options).unwrap();
        // Signatures that the file arrived with are judged by others' certificates.
        let codes: Vec<_> =
            report.problems.iter().filter(|problem| problem.fatal).map(|problem| &problem.code).collect();
        println!(
            "{name}\tsealed\t{:?}\t{} + {} bytes\t{codes:?}",
            report.verdict,
            bytes.len(),
            sealed.len() - bytes.len()
        );
        if report.verdict != Verdict::Valid && examined.signatures == 0 {
            bad.push(format!("{name}: {:?} {codes:?}", report.verdict));
        }
        if let Err(error) = show(&workers, &sealed, &examined).await {
            println!("{name}\tnot shown\t{error}");
            unshown.push(name);
        }
    }
    println!("{} files, {} refused, {} not shown", files.len(), refused.len(), unshown.len());
    assert!(bad.is_empty(), "{bad:#?}");
    assert!(!refused.iter().any(|name| name.starts_with("pdf20/") || name.starts_with("verapdf/")), "{refused:?}");
    assert!(refused.len() * 10 < files.len() && unshown.len() * 50 < files.len(), "{refused:?} {unshown:?}");
}
