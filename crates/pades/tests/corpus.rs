//! Real and hostile files from public test sets, where they are on this machine (../shared/data/pdfs).
//!
//! What opens must take an increment and a signature, with the original an exact prefix and `qpdf --check` no worse than
//! before; what does not open must be refused quickly.
#![allow(clippy::unwrap_used)]

mod common;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex, atomic},
    time::{Duration, Instant},
};

use common::{House, judges, shared_data::pdfs, time};
use pades::{
    authority::Signer,
    forms::{self, NewField},
    reader::{Document, ObjectSource},
    sign::{SignatureRequest, sign},
    update::Increment,
};
use proptest::{prelude::*, sample::Index};

/// The increment that adds an invisible field and signs in it; or why not.
fn signed(original: &[u8], signer: &Signer) -> Result<Vec<u8>, String> {
    let document = Document::open(original).map_err(|error| error.to_string())?;
    let mut increment = Increment::new(&document);
    let pages = increment.pages().map_err(|error| error.to_string())?;
    let page = pages.first().ok_or("no pages")?.reference;
    let field = forms::add_field(&mut increment, &NewField::invisible_signature("pades.corpus", page))
        .map_err(|error| error.to_string())?;
    sign(increment, &SignatureRequest::new(field, signer, time("2026-11-02T10:00:00Z")))
        .map_err(|error| error.to_string())
}

/// What went wrong with one file, and what it was refused for.
fn judge(path: &Path, signer: &Signer, folder: &Path) -> (Option<String>, Option<String>) {
    let original = std::fs::read(path).unwrap();
    let started = Instant::now();
    let appended = signed(&original, signer);
    let took = started.elapsed();
    if took > Duration::from_secs(5) {
        return (Some(format!("took {took:?}")), None);
    }
    let appended = match appended {
        Ok(appended) => appended,
        Err(reason) => return (None, Some(reason)),
    };
    let result = [original.as_slice(), &appended].concat();
    if let Err(error) = Document::open(result.as_slice()) {
        return (Some(format!("does not open again: {error}")), None);
    }
    let name = format!("{}-{:?}.pdf", path.file_stem().unwrap().to_string_lossy(), std::thread::current().id());
    let written = folder.join(name);
    std::fs::write(&written, &result).unwrap();
    let defect = (|| {
        let (before, _) = judges::qpdf(path)?;
        let (after, text) = judges::qpdf(&written)?;
        let rank = |code| [0, 3, 2].iter().position(|known| *known == code).unwrap_or(3);
        if rank(after) > rank(before) {
            return Some(format!(
                "qpdf {before} before, {after} after: {}",
                text.lines().take(4).collect::<Vec<_>>().join(" | ")
            ));
        }
        let verdicts = judges::pdfsig(&written)?;
        let ours = verdicts.last().map(String::as_str);
        (before == 0 && ours != Some("Signature is Valid.")).then(|| format!("pdfsig: {verdicts:?}"))
    })();
    std::fs::remove_file(&written).unwrap();
    (defect, None)
}

fn corpus() -> Option<(PathBuf, Vec<PathBuf>)> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/pdfs");
    let files = pdfs(&data);
    if files.is_empty() {
        println!("skipped: {} is not there", data.display());
        return None;
    }
    Some((data, files))
}

/// Spoils a file in a few places: a byte, a word of PDF syntax, a piece of itself elsewhere.
fn spoil(bytes: &mut Vec<u8>, damage: &[(Index, Index, u8)]) {
    const WORDS: [&[u8]; 12] = [
        b"obj",
        b"endobj",
        b"stream",
        b"endstream",
        b"<<",
        b">>",
        b"[",
        b"(",
        b"/Kids",
        b" 0 R",
        b"99999999999",
        b"/Length",
    ];
    for (place, from, byte) in damage {
        let (place, from) = (place.index(bytes.len()), from.index(bytes.len()));
        let piece = match byte % 3 {
            0 => vec![*byte],
            1 => WORDS[usize::from(*byte) % WORDS.len()].to_vec(),
            _ => bytes[from..bytes.len().min(from + usize::from(*byte))].to_vec(),
        };
        let end = bytes.len().min(place + piece.len());
        // Half the time in the place of what is there, half the time between.
        let replaced = if byte & 64 == 0 { place..end } else { place..place };
        bytes.splice(replaced, piece);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn spoiled_files_are_signed_or_refused(file: Index, damage in proptest::collection::vec(any::<(Index, Index, u8)>(), 1..10)) {
        static CORPUS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
            let files = corpus().map(|(_, files)| files).unwrap_or_default();
            let contents = files.iter().map(|path| std::fs::read(path).unwrap());
            contents.filter(|bytes| (1..300_000).contains(&bytes.len())).collect()
        });
        static SIGNER: LazyLock<Signer> = LazyLock::new(|| House::new().signer("Corpus"));
        if !CORPUS.is_empty() {
            let mut bytes = file.get(&CORPUS).clone();
            spoil(&mut bytes, &damage);
            if let Ok(appended) = signed(&bytes, &SIGNER) {
                let again = Document::open([bytes.as_slice(), &appended].concat());
                prop_assert!(again.is_ok_and(|document| !document.was_rebuilt()));
            }
        }
    }
}

#[test]
fn what_opens_is_signed_and_stays_as_sound_as_it_was() {
    let Some((data, files)) = corpus() else { return };
    let house = House::new();
    let signer = house.signer("Corpus");
    let folder = tempfile::tempdir().unwrap();
    let next = atomic::AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(path) = files.get(next.fetch_add(1, atomic::Ordering::Relaxed)) {
                    let (defect, refusal) = judge(path, &signer, folder.path());
                    outcomes.lock().unwrap().push((path.clone(), defect, refusal));
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().unwrap();
    let mut refusals: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (path, _, refusal) in &outcomes {
        if let Some(reason) = refusal {
            refusals.entry(reason).or_default().push(path.strip_prefix(&data).unwrap().display().to_string());
        }
    }
    for (reason, files) in &refusals {
        println!("refused {}: {reason}: {files:?}", files.len());
    }
    let defects: Vec<String> = outcomes
        .iter()
        .filter_map(|(path, defect, _)| defect.as_ref().map(|defect| format!("{}: {defect}", path.display())))
        .collect();
    println!(
        "{} files, {} refused, {} defects",
        outcomes.len(),
        refusals.values().map(Vec::len).sum::<usize>(),
        defects.len()
    );
    assert_eq!(outcomes.len(), files.len());
    assert!(defects.is_empty(), "{}", defects.join("\n"));
}
