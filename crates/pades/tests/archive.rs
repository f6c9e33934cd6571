//! Level B-LTA: validation data and document time stamps, once and again over the years.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use std::process::Command;
use std::sync::Arc;

use aws_lc_rs::rand::SystemRandom;
use check_support::{append, field, sealed};
use common::small_pdf::{Extra, LAYOUTS, Layout, small_pdf};
use common::{House, judges, time};
use jiff::{SignedDuration, Timestamp};
use pades::authority::certificate_to_pem;
use pades::certificate::Standing;
use pades::check::{CheckOptions, Level, SignatureKind, Verdict, check};
use pades::cms::VerifyError;
use pades::forms;
use pades::reader::{Document, ObjectSource};
use pades::sign::{SignatureRequest, sign, sign_unstamped};
use pades::time_stamp::{TimeStampError, TimeStampRequest, signature_time_stamps, token_path};
use pades::update::Increment;

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

/// A catalog that names validation data which is not there, under a number that no cross-reference can state.
#[test]
fn a_dangling_reference_is_not_written_to() {
    let house = House::new();
    let original = small_pdf(Layout::Table, &Extra { catalog: "/DSS 3000002174 0 R".into(), ..Extra::default() });
    let stamps = house.time_stamp_authority("2026-01-02T00:00:00Z");
    let archived = house.archive(&original, "stamp", &stamps, time("2026-11-21T10:00:00Z"));
    let document = Document::open(archived.as_slice()).unwrap();
    assert!(!document.was_rebuilt());
    let store = document.dictionary_entry(&document.catalog().unwrap(), "DSS").unwrap();
    assert_eq!(document.array_entry(&store, "Certs").unwrap().len(), 3);
}

/// Answers of an authority that lies or is not one.
#[test]
fn a_lying_authority_stamps_nothing() {
    let house = House::new();
    let random = SystemRandom::new();
    let stamps = house.time_stamp_authority("2026-01-02T00:00:00Z");
    let now = time("2026-11-21T10:00:00Z");
    let ask = |digest: u8| TimeStampRequest::new(&[digest; 32], &random).unwrap();
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

/// Each signature with a stamp of its own is level B-T at once, and says when it was made.
#[test]
fn a_stamped_signer_makes_b_t() {
    let house = House::new();
    let stamps = Arc::new(house.time_stamp_authority("2026-01-02T00:00:00Z"));
    let signer = house.signer("Stamped Example").stamped_by(stamps);
    let original = small_pdf(Layout::Table, &Extra::default());
    let signed = append(&original, |increment| {
        let page = increment.pages().unwrap()[0].reference;
        forms::add_field(increment, &forms::NewField::invisible_signature("Signature1", page)).unwrap();
        let field = field(increment, "Signature1");
        let request = SignatureRequest::new(field, &signer, time("2026-11-20T10:00:00Z"));
        Some(sign(increment.clone(), &request).unwrap())
    });
    let report =
        check(&signed, &CheckOptions { anchors: &house.anchors(), now: time("2026-11-21T10:00:00Z") }).unwrap();
    assert_eq!((report.verdict, report.signatures[0].level), (Verdict::Valid, Some(Level::BT)));
    // The stamp proves the time after the signer's certificate has ended, but not after its own has.
    let late = |year: u16| time(&format!("{year}-01-01T12:00:00Z"));
    let verdict = |now| check(&signed, &CheckOptions { anchors: &house.anchors(), now }).unwrap().verdict;
    assert_eq!((verdict(late(2035)), verdict(late(2040))), (Verdict::Valid, Verdict::UnknownSigner));
}

/// The stamp may come from elsewhere, after the signature; what is too large is not taken, and changes nothing.
#[test]
fn a_stamp_from_elsewhere_comes_after_the_signature() {
    let (house, random) = (House::new(), SystemRandom::new());
    let stamps = house.time_stamp_authority("2026-01-02T00:00:00Z");
    let signer = house.signer("Stamped Example");
    let mut increment = Increment::new(&Document::open(small_pdf(Layout::Table, &Extra::default())).unwrap());
    let page = increment.pages().unwrap()[0].reference;
    forms::add_field(&mut increment, &forms::NewField::invisible_signature("Signature1", page)).unwrap();
    let now = time("2026-11-20T10:00:00Z");
    let with_room = |size: usize| {
        let request = SignatureRequest::new(field(&increment, "Signature1"), &signer, now);
        let request = SignatureRequest { contents_size: size, ..request };
        sign_unstamped(increment.clone(), &request).unwrap()
    };
    let (wide, tight) = (with_room(8 * 1024), with_room(2 * 1024));
    let ask = |digest: [u8; 32]| {
        let request = TimeStampRequest::new(&digest, &random).unwrap();
        request.accept(&stamps.answer(&request.to_der(), now, &random).unwrap(), &house.anchors()).unwrap()
    };
    let level = |file: Vec<u8>| {
        let report = check(&file, &CheckOptions { anchors: &house.anchors(), now }).unwrap();
        (report.verdict, report.signatures[0].level)
    };
    let whole = |appended: Vec<u8>| [increment.document().bytes(), &appended].concat();
    let token = ask(wide.stamp_digest());
    assert!(wide.has_room_for(&token.der) && !tight.has_room_for(&token.der) && !wide.has_room_for(b"no DER"));
    let file = whole(wide.complete(Some(&token.der)).unwrap());
    let found = signature_time_stamps(&Document::open(file.as_slice()).unwrap()).unwrap();
    assert_eq!(found, [("Signature1".to_owned(), token.der.clone())]);
    assert_eq!(token_path(&token.der, &house.anchors()).unwrap(), token.path);
    assert!(token_path(&token.der, &House::new().anchors()).is_err());
    assert_eq!(level(file), (Verdict::Valid, Some(Level::BT)));
    assert_eq!(level(whole(tight.complete(None).unwrap())), (Verdict::Valid, Some(Level::BB)));
    // A stamp over another signature's value breaks the one it is put into.
    let other = with_room(8 * 1024);
    assert_eq!(level(whole(other.complete(Some(&token.der)).unwrap())).0, Verdict::Changed);
}

/// OpenSSL takes our answers for what they are.
#[test]
fn what_an_authority_says_of_a_certificate_is_understood() {
    let house = House::new();
    let (signer, stranger) = (house.signer("Known Example"), House::new().signer("Stranger"));
    let folder = tempfile::tempdir().unwrap();
    let keep = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_string_lossy().into_owned()
    };
    #[allow(clippy::disallowed_methods)] // OpenSSL goes by the real time
    let now = Timestamp::now();
    let response =
        house.issuing.ocsp_response(signer.certificate(), Standing::Good, now, SignedDuration::from_hours(1)).unwrap();
    let response = keep("response.der", &response);
    let root = keep("root.pem", house.root.certificate_pem().as_bytes());
    let issuing = keep("issuing.pem", house.issuing.certificate_pem().as_bytes());
    let ask = |certificate: &[u8]| {
        let certificate = keep("certificate.pem", certificate_to_pem(certificate).as_bytes());
        let arguments = [
            "ocsp",
            "-respin",
            &response,
            "-issuer",
            &issuing,
            "-cert",
            &certificate,
            "-CAfile",
            &root,
            "-verify_other",
            &issuing,
        ];
        let output = Command::new("openssl").args(arguments).output().ok()?;
        Some(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    };
    let Some(said) = ask(signer.certificate()) else {
        println!("skipped: there is no openssl");
        return;
    };
    assert!(said.contains("Response verify OK") && said.contains(": good"), "{said}");
    let said = ask(stranger.certificate()).unwrap();
    assert!(!said.contains(": good"), "{said}");
}
