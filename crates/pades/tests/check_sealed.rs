//! A sealed document is valid as it is, and refused when any of its bytes differs.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use std::ops::Range;

use check_support::{Sealed, now, sealed};
use common::small_pdf::{LAYOUTS, Layout};
use pades::certificate::TrustAnchors;
use pades::check::{
    CheckOptions, Indication, Integrity, Level, Permissions, SignatureKind, SignerTrust, Verdict, check,
};

#[test]
fn a_sealed_document_is_valid_in_every_layout() {
    for layout in LAYOUTS {
        let sealed = sealed(layout);
        for (step, file) in [&sealed.sent, &sealed.signed, &sealed.file].into_iter().enumerate() {
            let report = sealed.check(file).unwrap();
            assert_eq!(report.verdict, Verdict::Valid, "{layout:?} {step}: {report:#?}");
            assert_eq!(report.signatures.len(), step + 1);
        }
        let unsigned = sealed.check(&sealed.original).unwrap();
        assert_eq!(unsigned.verdict, Verdict::Unsigned, "{layout:?}");
    }
}

#[test]
fn the_report_says_who_and_when() {
    let sealed = sealed(Layout::Table);
    let report = sealed.check(&sealed.file).unwrap();
    let kinds: Vec<_> = report.signatures.iter().map(|signature| signature.kind).collect();
    assert_eq!(kinds, [SignatureKind::Certification, SignatureKind::Approval, SignatureKind::Approval]);
    let signature = &report.signatures[1];
    assert_eq!(signature.field, "sinetti.signature.1");
    assert_eq!(signature.signer.as_deref(), Some("Ada Example"));
    assert_eq!(signature.issuer.as_deref(), Some("Example issuing authority"));
    assert_eq!(signature.name.as_deref(), Some("Ada Example"));
    assert_eq!(signature.time.unwrap().to_string(), "2026-11-20T10:00:00Z");
    assert_eq!(signature.integrity, Integrity::Intact);
    assert_eq!(signature.trust, SignerTrust::Trusted);
    assert_eq!((signature.indication, signature.sub_indication.as_deref()), (Indication::TotalPassed, None));
    assert_eq!(signature.level, Some(Level::BB));
    assert!(signature.covers_whole_file_at_signing && !signature.covers_whole_file);
    assert!(report.signatures[2].covers_whole_file);
    assert_eq!(report.signatures[2].permissions, Permissions::Nothing);
    assert!(report.signatures[2].changes_after.is_empty());
    let codes: Vec<_> =
        report.signatures[0].changes_after.iter().map(|change| (change.code.as_ref(), change.allowed)).collect();
    assert_eq!(codes, [("field-signed", true), ("field-filled", true), ("field-signed", true)]);
    assert!(report.problems.is_empty() && !report.trailing_bytes && !report.unsigned_revision);
}

#[test]
fn an_unknown_authority_is_not_a_change() {
    let sealed = sealed(Layout::Table);
    let nobody = TrustAnchors::new();
    let report = check(&sealed.file, &CheckOptions { anchors: &nobody, now: now() }).unwrap();
    assert_eq!(report.verdict, Verdict::UnknownSigner);
    assert_eq!(report.signatures[0].sub_indication.as_deref(), Some("NO_CERTIFICATE_CHAIN_FOUND"));
    let tampered = [&sealed.file[..], b" "].concat();
    let report = check(&tampered, &CheckOptions { anchors: &nobody, now: now() }).unwrap();
    assert_eq!(report.verdict, Verdict::Changed);
}

#[test]
fn a_certificate_that_has_ended_is_not_a_change() {
    let sealed = sealed(Layout::Table);
    let later = common::time("2040-01-01T00:00:00Z");
    let report = check(&sealed.file, &CheckOptions { anchors: &sealed.anchors, now: later }).unwrap();
    assert_eq!(report.verdict, Verdict::UnknownSigner);
    assert_eq!(report.signatures[2].sub_indication.as_deref(), Some("OUT_OF_BOUNDS_NO_POE"));
    assert_eq!(report.signatures[2].trust, SignerTrust::Invalid("certificate-expired".into()));
}

#[test]
fn bytes_after_the_end_are_refused() {
    let sealed = sealed(Layout::Table);
    for more in [&b"\n"[..], b" ", b"\0", b"%%EOF\n", b"% comment\n", b"\n1 0 obj\n<<>>\nendobj\n", &sealed.original] {
        let report = sealed.check(&[&sealed.file[..], more].concat()).unwrap();
        assert_eq!(report.verdict, Verdict::Changed, "{:?}", String::from_utf8_lossy(more));
    }
    assert!(sealed.check(&[&sealed.file[..], b"\n"].concat()).unwrap().trailing_bytes);
}

#[test]
fn every_cut_is_refused() {
    let sealed = sealed(Layout::Table);
    for end in sealed.signed.len() + 1..sealed.file.len() {
        let verdict = sealed.check(&sealed.file[..end]).map(|report| report.verdict);
        assert!(!matches!(verdict, Ok(Verdict::Valid | Verdict::UnknownSigner)), "{end}: {verdict:?}");
    }
}

#[test]
fn every_single_byte_counts() {
    let sealed = sealed(Layout::Table);
    flip(&sealed, 0..sealed.file.len(), &[0x01]);
}

/// In the last revision, whose cross-reference is a compressed stream.
#[test]
fn every_single_byte_counts_with_object_streams() {
    let sealed = sealed(Layout::ObjectStream);
    flip(&sealed, sealed.signed.len()..sealed.file.len(), &[0x20]);
}

/// Other digits, and the same digits in the other case, in the gap of the last signature, which no signature covers.
#[test]
fn every_digit_of_the_contents_counts() {
    let sealed = sealed(Layout::Table);
    let gap = last_gap(&sealed.file);
    flip(&sealed, gap, &[0x02, 0x20]);
}

#[test]
#[ignore = "takes minutes"]
fn every_bit_counts() {
    for layout in [Layout::Table, Layout::ObjectStream, Layout::Hybrid] {
        let sealed = sealed(layout);
        flip(&sealed, 0..sealed.file.len(), &[1, 2, 4, 8, 16, 32, 64, 128]);
    }
}

fn flip(sealed: &Sealed, positions: Range<usize>, masks: &[u8]) {
    std::thread::scope(|scope| {
        for part in 0..2 {
            let positions = positions.clone();
            scope.spawn(move || {
                let mut file = sealed.file.clone();
                for position in positions.skip(part).step_by(2) {
                    for mask in masks {
                        file[position] ^= mask;
                        assert_refused(sealed, &file, position);
                        file[position] ^= mask;
                    }
                }
            });
        }
    });
}

/// Changed, or not a PDF any more.
fn assert_refused(sealed: &Sealed, file: &[u8], position: usize) {
    if let Ok(report) = sealed.check(file) {
        let around = &file[position.saturating_sub(20)..(position + 20).min(file.len())];
        let around = String::from_utf8_lossy(around);
        assert_eq!(report.verdict, Verdict::Changed, "byte {position}, in {around:?}: {:?}", report.problems);
    }
}

/// The hexadecimal string of the last signature, with its angle brackets.
fn last_gap(file: &[u8]) -> Range<usize> {
    let start = file.windows(10).rposition(|window| window == b"/ByteRange").unwrap() + 10;
    let written = String::from_utf8_lossy(&file[start..start + 80]).into_owned();
    let numbers = written.trim_start_matches([' ', '[']).split(']').next().unwrap();
    let numbers: Vec<usize> = numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
    numbers[1]..numbers[2]
}

#[test]
#[ignore = "for measuring"]
fn how_long_a_check_takes() {
    let sealed = sealed(Layout::Table);
    let started = std::time::Instant::now();
    for _ in 0..2000 {
        assert_eq!(sealed.verdict(&sealed.file), Verdict::Valid);
    }
    println!("{:?} for {} bytes", started.elapsed() / 2000, sealed.file.len());
}
