//! Signed files that other programs made: pyHanko's own test files (../shared/data/pdfs/pyhanko), each sent, signed and sealed here.
//! What pyHanko calls valid before stays valid by its strict rules, or is refused before it is sent. [`OUTCOMES`] lists them all.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use sinetti_tests::{
    Browser, Server,
    journeys::{Plan, wait_for},
    judges::{self, Judged},
    on_both_engines,
    server::{AINO, ELIN},
    shared,
};

/// What becomes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome<'a> {
    /// Every earlier signature was valid by pyHanko, and stays so.
    Kept,
    /// Taken, though pyHanko finds a signature in it that is not whole: what it finds stays as it was.
    AsBefore,
    /// Refused before sending, in these words.
    Refused(&'a str),
}

/// Every signed file, what becomes of it, and why, where that is not what pyHanko would make of it. None of them forbids signing:
/// those that do are in `arrived_signed.rs`.
const OUTCOMES: &[(&str, Outcome, &str)] = &[
    (
        "base.pdf",
        Outcome::AsBefore,
        "what stands in /Contents is no signature: pyHanko stops there, and nothing can be lost",
    ),
    ("extensions-direct.pdf", Outcome::Kept, ""),
    ("form-update-ap-indirect-sneaky-trailer.pdf", Outcome::AsBefore, CHANGED),
    ("form-update-override-appearance-stream-sneaky.pdf", Outcome::AsBefore, CHANGED),
    ("form-update-override-appearance-stream.pdf", Outcome::Kept, ""),
    ("minimal-signed-twice-both-created.pdf", Outcome::Kept, ""),
    ("minimal-two-fields-signed-twice.pdf", Outcome::Kept, ""),
    ("one-byterange.pdf", Outcome::AsBefore, UNCLEAR),
    ("pades-lta-dss-indirect-arrs-test.pdf", Outcome::Kept, ""),
    ("pades-with-old-style-signing-cert-attr-issser.pdf", Outcome::Kept, ""),
    (
        "signed-encrypted-pubkey-with-catalog-ref.pdf",
        Outcome::Refused("the file is protected with a password"),
        "pyHanko cannot read it either, without the key; encrypted files are refused (docs/decisions/0002)",
    ),
    ("weird-byterange.pdf", Outcome::AsBefore, UNCLEAR),
];
const CHANGED: &str = "the first signature was broken by whoever made the second; people sign what they see, and the check page tells them";
const UNCLEAR: &str =
    "the signature covers a part of the file only, which permits everything: nothing of it can be lost";

/// Every file with a signature, or something like one.
fn is_signed(bytes: &[u8]) -> bool {
    bytes.windows(10).any(|window| window == b"/ByteRange")
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Sends a file for one signature; the document's address, or why it was refused.
async fn send(aino: &Browser, name: &str, bytes: &[u8]) -> Result<String, String> {
    let plan = Plan { files: vec![(name, bytes.to_vec())], ..Plan::new(name, &[ELIN]) };
    let made = aino.submit(&plan.form(aino).await.with("action", "review")).await;
    let Some(document) = made.location.strip_suffix("/review").filter(|_| made.status == 303) else {
        assert_eq!((made.status, made.wrong_fields()), (422, vec!["files".to_owned()]), "{name}");
        let text = made.text();
        let start = text.find(&format!("{name}: ")).unwrap_or_else(|| panic!("{name}: it says why: {text}"));
        let words = text[start + name.len() + 2..].split(['.', '<']).next().unwrap();
        return Err(words.to_owned());
    };
    let review = aino.open(&format!("{document}/review")).await;
    let sent = aino.submit(&review.form(&format!("{document}/send"))).await;
    assert_eq!((sent.status, sent.location.as_str()), (303, document), "{name}: {}", sent.text());
    Ok(document.to_owned())
}

/// The sealed file that begins with these bytes.
async fn sealed(aino: &Browser, document: &str, original: &[u8]) -> Vec<u8> {
    let page = wait_for(aino, document, "signed").await.text();
    let files =
        page.split('"').filter(|text| text.starts_with(&format!("{document}/files/")) && text.ends_with(".pdf"));
    for path in files {
        let bytes = aino.get(path).await.body;
        if bytes.starts_with(original) {
            return bytes;
        }
    }
    panic!("{document}: no file begins with the original");
}

/// The earlier signatures are as they were, and ours are good.
fn assert_kept(name: &str, before: &[Judged], after: &[Judged]) {
    for earlier in before {
        let later = after.iter().find(|one| one.field == earlier.field).unwrap();
        let verdict = |one: &Judged| (one.valid, one.intact, one.allowed);
        assert_eq!(verdict(later), verdict(earlier), "{name}: {later:#?}");
        // What follows is a permitted change, where it was one before.
        assert_eq!(later.changes == "OTHER", earlier.changes == "OTHER", "{name}: {later:#?}");
    }
    let ours: Vec<_> = after.iter().filter(|one| one.field.starts_with("sinetti")).collect();
    let fields: Vec<_> = ours.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["sinetti-signature-1", "sinetti-seal", judges::TIME_STAMP], "{name}");
    assert!(ours.iter().all(|one| one.bottom_line), "{name}: {ours:#?}");
    assert_eq!(after.len(), before.len() + ours.len(), "{name}");
}

fn is_whole(signature: &Judged) -> bool {
    signature.valid && signature.intact && signature.allowed
}

/// What becomes of a file that was sent.
async fn outcome(
    server: &Server,
    aino: &Browser,
    document: &str,
    path: &Path,
    before: &Result<Vec<Judged>, String>,
) -> Outcome<'static> {
    let name = name(path);
    server.sign(ELIN, &name).await;
    let file = server.keep(&name, &sealed(aino, document, &std::fs::read(path).unwrap()).await);
    let after = judges::pyhanko_all(&server.root_pem(), std::slice::from_ref(&file)).remove(0);
    match (before, after) {
        (Ok(before), Ok(after)) => {
            assert_kept(&name, before, &after);
            if before.iter().all(is_whole) { Outcome::Kept } else { Outcome::AsBefore }
        }
        (Err(_), _) => Outcome::AsBefore,
        (Ok(_), Err(error)) => panic!("{name}: pyHanko cannot read it any more: {error}"),
    }
}

on_both_engines! {
    async fn what_was_valid_stays_valid_or_is_refused_before_sending(server: &mut Server) {
        let Some(folder) = shared::folder("data/pdfs/pyhanko") else { return };
        let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "pdf"));
        files.retain(|path| is_signed(&std::fs::read(path).unwrap()));
        files.sort();
        let before = judges::pyhanko_all(&server.root_pem(), &files);
        let aino = server.signed_in(AINO).await;
        let mut differences = Vec::new();
        for (path, before) in files.iter().zip(&before) {
            let (name, bytes) = (name(path), std::fs::read(path).unwrap());
            let sent = send(&aino, &name, &bytes).await;
            let found = match &sent {
                Ok(document) => outcome(server, &aino, document, path, before).await,
                Err(words) => Outcome::Refused(words),
            };
            let known = OUTCOMES.iter().find(|(file, ..)| *file == name);
            println!("{name:52} {found:?} {}", known.map_or("", |(.., why)| why));
            let by_pyhanko = if before.as_ref().is_ok_and(|all| all.iter().all(is_whole)) { "whole" } else { "not whole" };
            match known {
                Some((_, expected, why)) if *expected == found && (why.is_empty() == (by_pyhanko == "whole")) => {}
                _ => differences.push(format!("{name}: {found:?}, {by_pyhanko} by pyHanko; in the table {known:?}")),
            }
        }
        assert!(differences.is_empty(), "{differences:#?}");
        assert_eq!(files.len(), OUTCOMES.len(), "a file of the table is gone");
    }
}
