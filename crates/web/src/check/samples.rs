//! Samples of the check pages.

use pades::check::{
    Change, Fault, Indication, Integrity, Level, Permissions, Report, SignatureKind, SignatureReport, SignerTrust,
    Verdict,
};
use sinetti_actions::check::{
    code::CodeCheck,
    file::{FileCheck, Known},
};
use sinetti_domain::{Language, Refused, documents::ShownStatus};

use super::{CheckPage, code::CodePage, file};
use crate::layout::{
    Problems,
    samples::{Sample, frame_for, moment, sample},
};

fn signature(field: &str, kind: SignatureKind, name: Option<&str>) -> SignatureReport {
    SignatureReport {
        field: field.into(),
        kind,
        format: "ETSI.CAdES.detached".into(),
        signer: Some("Sinetti TEST seal 2026".into()),
        issuer: Some("Sinetti TEST authority".into()),
        name: name.map(Into::into),
        reason: name.map(|_| "Vuokrasopimus, Tammelankatu 4 B 12".into()),
        location: None,
        time: Some(moment("2026-11-23T07:14:26Z")),
        proven_time: None,
        integrity: Integrity::Intact,
        trust: SignerTrust::Trusted,
        indication: Indication::TotalPassed,
        sub_indication: None,
        level: Some(Level::BB),
        covers_whole_file_at_signing: true,
        covers_whole_file: false,
        permissions: Permissions::Fill { locked: None },
        changes_after: Vec::new(),
    }
}

fn report(verdict: Verdict) -> Report {
    let signatures = vec![
        signature("sinetti.sent", SignatureKind::Certification, None),
        signature("sinetti.signature.1", SignatureKind::Approval, Some("Aino Lehtonen")),
        signature("sinetti.signature.2", SignatureKind::Approval, Some("Elin Sjöberg")),
        signature("sinetti.seal", SignatureKind::Approval, None),
    ];
    Report { verdict, signatures, trailing_bytes: false, unsigned_revision: false, problems: Vec::new() }
}

fn document(status: ShownStatus) -> CodeCheck {
    CodeCheck {
        code: "7KQM-3T9D-XP2V".into(),
        status,
        signed: if status == ShownStatus::Signed { 2 } else { 1 },
        total: 2,
        signed_at: vec![moment("2026-11-20T08:22:41Z")],
        sealed_at: (status == ShownStatus::Signed).then(|| moment("2026-11-23T07:14:27Z")),
        zone: "Europe/Helsinki".into(),
    }
}

pub fn samples(language: Language) -> Vec<Sample> {
    let frame = frame_for(language, "/en/check");
    let t = frame.t;
    let latest = |sealed| Known::Latest { code: "7KQM-3T9D-XP2V".into(), sealed };
    let page = |report: Report, known: Known, document: Option<CodeCheck>| {
        file::page(frame.clone(), FileCheck { name: "Lease-2026-0418-signed.pdf".into(), report, known }, document)
    };
    let mut changed = report(Verdict::Changed);
    let change = Change {
        allowed: false,
        code: "page-content-changed".into(),
        message: "".into(),
        object: Some("12 0".into()),
        field: None,
        page: Some(1),
        revision_end: 9,
    };
    for signature in &mut changed.signatures {
        signature.changes_after.push(change.clone());
    }
    let mut broken = report(Verdict::Changed);
    broken.trailing_bytes = true;
    broken.signatures[2].integrity = Integrity::Broken(Fault::Digest);
    broken.signatures[2].indication = Indication::TotalFailed;
    broken.signatures[2].sub_indication = Some("HASH_FAILURE".into());
    let mut unknown = report(Verdict::UnknownSigner);
    unknown.signatures.retain(|signature| signature.field.contains("signature"));
    for signature in &mut unknown.signatures {
        signature.trust = SignerTrust::Unknown;
    }
    let mut unsigned = report(Verdict::Unsigned);
    unsigned.signatures.clear();
    let code = |status| CodePage { frame: frame.clone(), t, check: document(status) };
    let start = |refused: &[Refused]| CheckPage {
        frame: frame.clone(),
        t,
        problems: Problems::of(&t, refused),
        code: "7KQM".into(),
    };
    vec![
        sample("check", &CheckPage { code: String::new(), ..start(&[]) }),
        sample(
            "check-refused",
            &start(&[Refused::new("check-code-unknown").at("code"), Refused::new("file-missing").at("files")]),
        ),
        sample("check-complete", &page(report(Verdict::Valid), latest(true), Some(document(ShownStatus::Signed)))),
        sample("check-incomplete", &page(report(Verdict::Valid), latest(false), Some(document(ShownStatus::Pending)))),
        sample(
            "check-newer",
            &page(report(Verdict::Valid), Known::Earlier { code: "X".into() }, Some(document(ShownStatus::Signed))),
        ),
        sample("check-untouched", &page(report(Verdict::Valid), Known::Unknown, None)),
        sample("check-changed", &page(changed, Known::Unknown, None)),
        sample("check-broken", &page(broken, Known::Unknown, None)),
        sample("check-unknown", &page(unknown, Known::Unknown, None)),
        sample("check-unsigned", &page(unsigned, Known::Unknown, None)),
        sample("code-complete", &code(ShownStatus::Signed)),
        sample("code-open", &code(ShownStatus::Pending)),
        sample("code-sealing", &code(ShownStatus::Sealing)),
        sample("code-closed", &code(ShownStatus::Expired)),
    ]
}

#[test]
fn every_outcome_change_and_fault_has_its_texts() {
    let source = include_str!("outcome.rs");
    let keys = source.split("\"check-").skip(1).filter_map(|rest| rest.split('"').next());
    for key in keys.flat_map(|key| [format!("check-{key}-title"), format!("check-{key}-text")]) {
        for language in sinetti_domain::Language::ALL {
            assert!(sinetti_texts::Texts::of(language).has(&key), "{language:?} lacks {key}");
        }
    }
}

#[test]
fn the_code_alone_tells_no_name() {
    for (name, html) in samples(Language::En).iter().filter(|(name, _)| name.starts_with("code-")) {
        assert!(!html.contains("Lehtonen") && !html.contains("Tammelankatu"), "{name}");
    }
}
