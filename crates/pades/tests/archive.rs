//! Level B-LTA: validation data and document time stamps, once and again over the years.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use aws_lc_rs::rand::SystemRandom;
use check_support::sealed;
use common::small_pdf::{LAYOUTS, Layout};
use common::{House, judges, time};
use jiff::Timestamp;
use pades::check::{CheckOptions, Level, SignatureKind, Verdict, check};
use pades::cms::VerifyError;
use pades::reader::{Document, ObjectSource};
use pades::time_stamp::{TimeStampError, TimeStampRequest};

fn levels(file: &[u8], house: &House, now: Timestamp) -> (Verdict, Vec<Option<Level>>) {
    let report = check(file, &CheckOptions { anchors: &house.anchors(), now }).unwrap();
    let of_signatures = report.signatures.iter().filter(|one| one.kind != SignatureKind::DocumentTimestamp);
    (report.verdict, of_signatures.map(|one| one.level).collect())
}

#[test]
fn a_sealed_file_reaches_b_lta_in_every_layout() {
    let folder = tempfile::tempdir().unwrap();
    for layout in LAYOUTS {
        let sealed = sealed(layout);
        let stamps = sealed.house.time_stamp_authority("2026-01-02T00:00:00Z");
        let now = time("2026-11-21T10:00:00Z");
        let archived = sealed.house.archive(&sealed.file, "stamp-1", &stamps, now);
        assert_eq!(levels(&archived, &sealed.house, now), (Verdict::Valid, vec![Some(Level::BLta); 3]), "{layout:?}");
        let [before, path] = [("before", &sealed.file), ("after", &archived)].map(|(name, file)| {
            let path = folder.path().join(format!("{layout:?}-{name}.pdf"));
            std::fs::write(&path, file).unwrap();
            path
        });
        let code = |path| judges::qpdf(path).map(|(code, _)| code);
        assert_eq!(code(&before), code(&path), "{layout:?}");
        // Not every poppler knows document time stamps; none may call one invalid.
        if let Some(words) = judges::pdfsig(&path) {
            assert_eq!(words[..3], ["Signature is Valid."; 3], "{layout:?}");
            assert!(!words[3].contains("invalid"), "{layout:?}: {}", words[3]);
        }
    }
}

#[test]
fn renewals_keep_a_file_valid_beyond_its_certificates() {
    let sealed = sealed(Layout::Table);
    let mut file = sealed.file.clone();
    for (number, year) in (2026..=2054).step_by(7).enumerate() {
        let stamps = sealed.house.time_stamp_authority(&format!("{year}-11-20T12:00:00Z"));
        let now = time(&format!("{year}-11-21T10:00:00Z"));
        file = sealed.house.archive(&file, &format!("stamp-{number}"), &stamps, now);
    }
    let late = time("2055-12-01T00:00:00Z");
    assert_eq!(levels(&file, &sealed.house, late), (Verdict::Valid, vec![Some(Level::BLta); 3]));
    // Without the renewals the certificates have ended.
    let stamps = sealed.house.time_stamp_authority("2026-11-20T12:00:00Z");
    let once = sealed.house.archive(&sealed.file, "stamp-0", &stamps, time("2026-11-21T10:00:00Z"));
    assert_eq!(levels(&once, &sealed.house, late).0, Verdict::UnknownSigner);
}

#[test]
fn validation_data_comes_once() {
    let sealed = sealed(Layout::Table);
    let stamps = sealed.house.time_stamp_authority("2026-01-02T00:00:00Z");
    let now = time("2026-11-21T10:00:00Z");
    let once = sealed.house.archive(&sealed.file, "stamp-0", &stamps, now);
    let twice = sealed.house.archive(&once, "stamp-1", &stamps, now);
    let count = |file: &[u8], key: &str| {
        let document = Document::open(file).unwrap();
        let store = document.dictionary_entry(&document.catalog().unwrap(), "DSS").unwrap();
        document.array_entry(&store, key).unwrap().len()
    };
    assert_eq!((count(&once, "Certs"), count(&once, "CRLs")), (3, 2));
    // A list signed anew is another one; the certificates are the same.
    assert_eq!(count(&twice, "Certs"), 3);
}

/// Answers of an authority that lies or is not one.
#[test]
fn a_lying_authority_stamps_nothing() {
    let house = House::new();
    let random = SystemRandom::new();
    let stamps = house.time_stamp_authority("2026-01-02T00:00:00Z");
    let now = time("2026-11-21T10:00:00Z");
    let ask = |digest: u8| TimeStampRequest::new([digest; 32], &random).unwrap();
    let (request, other) = (ask(1), ask(2));
    let answer = |request: &TimeStampRequest, at| stamps.answer(&request.to_der(), at, &random).unwrap();
    let anchors = house.anchors();

    let token = request.accept(&answer(&request, now), &anchors).unwrap();
    assert_eq!((token.time, token.path.len()), (now, 3));
    assert_eq!(request.accept(&answer(&other, now), &anchors), Err(VerifyError::Digest.into()));
    assert_eq!(request.accept(&answer(&ask(1), now), &anchors), Err(TimeStampError::Nonce));
    let late = answer(&request, time("2040-01-01T00:00:00Z"));
    assert_eq!(request.accept(&late, &anchors), Err(TimeStampError::Untrusted("certificate-expired")));
    assert_eq!(
        request.accept(&answer(&request, now), &House::new().anchors()),
        Err(TimeStampError::Untrusted("unknown-authority"))
    );
    assert_eq!(request.accept(b"no response", &anchors), Err(TimeStampError::Malformed));
    let refused = stamps.answer(b"no request", now, &random).unwrap();
    assert!(matches!(request.accept(&refused, &anchors), Err(TimeStampError::Refused { status: 2, .. })));
    // A certificate for signing does not stamp.
    let signing = pades::time_stamp::TimeStampAuthority::new(house.signer("Seal"));
    let answer = signing.answer(&request.to_der(), now, &random).unwrap();
    assert_eq!(request.accept(&answer, &anchors), Err(TimeStampError::Untrusted("key-usage")));
    // Every damaged answer is refused.
    let good = stamps.answer(&request.to_der(), now, &random).unwrap();
    for position in 0..good.len() {
        let mut bad = good.clone();
        bad[position] ^= 1;
        // Nothing vouches for the status in front of the token: 0 and 1 both mean granted.
        let same =
            request.accept(&bad, &anchors).is_ok_and(|token| bad.ends_with(&token.der) && good.ends_with(&token.der));
        assert!(request.accept(&bad, &anchors).is_err() || same, "byte {position}");
    }
}
