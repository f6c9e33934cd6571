//! Who signed, and when: chains, revocation as far as the file brings data of it, and time stamps (EN 319 102-1, 5.3 to 5.6).

use jiff::Timestamp;

use super::CheckOptions;
use super::integrity::{Examined, Proof};
use super::report::{Fault, Indication, Integrity, Level, Problem, Report, SignatureKind, SignerTrust};
use crate::certificate::{Certificate, ChainProblem, Purpose, RevocationData, Standing, Trust, Validator};
use crate::cms::Signed;
use crate::object::Object;
use crate::reader::{Document, ObjectSource};

/// Certificates, lists and answers of a kind that are looked at in one document.
const MAX_PIECES: usize = 256;

/// What is established of one signature.
pub struct Established {
    pub integrity: Integrity,
    pub trust: SignerTrust,
    pub indication: Indication,
    pub sub_indication: Option<&'static str>,
    pub proven: Option<Timestamp>,
}

/// Judges the signatures from the last to the first, as each document time stamp proves the time of all before it.
pub fn establish(examined: &[Examined], document: &Document, options: &CheckOptions) -> Vec<Established> {
    let judge = Judge { validator: Validator::new(options.anchors), brought: Brought::along(document) };
    let mut proven: Option<Timestamp> = None;
    let mut results: Vec<Established> = examined
        .iter()
        .rev()
        .map(|one| {
            let (result, attested) = match &one.result {
                Err(fault) => (broken(*fault), None),
                Ok(proof) => one_signature(one.kind, proof, proven, &judge, options.now),
            };
            proven = earliest(proven, attested);
            result
        })
        .collect();
    results.reverse();
    results
}

/// The result, and the time it proves for everything before it when it is a trusted document time stamp.
fn one_signature(
    kind: SignatureKind,
    proof: &Proof,
    mut proven: Option<Timestamp>,
    judge: &Judge,
    now: Timestamp,
) -> (Established, Option<Timestamp>) {
    let is_time_stamp = kind == SignatureKind::DocumentTimestamp;
    if let Some(stamp) = &proof.time_stamp {
        let trust = judge.trust_in(&stamp.signed, proven.unwrap_or(now), Purpose::TimeStamping);
        match trust {
            Err(fault) => return (broken(fault), None),
            Ok(Trust::Trusted { weak: false, .. }) if !stamp.weak => proven = earliest(proven, Some(stamp.time)),
            Ok(_) => {}
        }
    }
    let purpose = if is_time_stamp { Purpose::TimeStamping } else { Purpose::Signing };
    let trust = match judge.trust_in(&proof.signed, proven.unwrap_or(now), purpose) {
        Ok(trust) => trust,
        Err(fault) => return (broken(fault), None),
    };
    let (trust, weak, indication, sub_indication) = match trust {
        Trust::Trusted { weak, .. } if weak || proof.weak => {
            (SignerTrust::Trusted, true, Indication::Indeterminate, Some("CRYPTO_CONSTRAINTS_FAILURE_NO_POE"))
        }
        Trust::Trusted { .. } => (SignerTrust::Trusted, false, Indication::TotalPassed, None),
        Trust::Unknown => (SignerTrust::Unknown, false, Indication::Indeterminate, Some("NO_CERTIFICATE_CHAIN_FOUND")),
        Trust::Invalid(problem) => (
            SignerTrust::Invalid(problem.code().into()),
            false,
            Indication::Indeterminate,
            Some(sub_indication(problem)),
        ),
    };
    let is_trusted = trust == SignerTrust::Trusted && !weak;
    let attested = if is_time_stamp && is_trusted { proof.time } else { None };
    (Established { integrity: Integrity::Intact, trust, indication, sub_indication, proven }, attested)
}

/// Who is trusted, and what the file brings along to judge by.
struct Judge<'a> {
    validator: Validator<'a>,
    brought: Brought,
}

impl Judge<'_> {
    fn trust_in(&self, signed: &Signed, at: Timestamp, purpose: Purpose) -> Result<Trust, Fault> {
        let mut embedded = signed.certificates.clone();
        embedded.extend(self.brought.certificates.iter().filter(|one| !signed.certificates.contains(one)).cloned());
        let trust = self.validator.validate(&signed.certificate, &embedded, at, purpose);
        let is_damaged = trust == Trust::Invalid(ChainProblem::Damaged)
            || signed.certificates.iter().any(|one| self.validator.is_damaged(one, &signed.certificates));
        if is_damaged {
            return Err(Fault::DamagedCertificate);
        }
        match &trust {
            Trust::Trusted { path, .. } if self.is_revoked(path, at) => Ok(Trust::Invalid(ChainProblem::Revoked)),
            _ => Ok(trust),
        }
    }

    /// Whether one of a path's certificates had been revoked by then.
    fn is_revoked(&self, path: &[Certificate], at: Timestamp) -> bool {
        path.windows(2).any(|pair| {
            let standing = self.brought.revocation.standing(&pair[0], &pair[1]);
            matches!(standing, Standing::Revoked(revoked) if revoked <= at)
        })
    }
}

/// The validation data of the document (12.8.4.3). Nobody need have signed it: each piece speaks for itself.
#[derive(Default)]
struct Brought {
    certificates: Vec<Certificate>,
    revocation: RevocationData,
}

impl Brought {
    /// What cannot be read is passed over: it could as well be missing.
    fn along(document: &Document) -> Self {
        let mut brought = Self::default();
        let catalog = document.catalog().unwrap_or_default();
        let store = document.dictionary_entry(&catalog, "DSS").unwrap_or_default();
        let pieces = |key: &str| {
            let streams = document.array_entry(&store, key).unwrap_or_default();
            let decoded = streams.into_iter().take(MAX_PIECES).filter_map(|stream| match document.resolve(&stream) {
                Ok(Object::Stream(stream)) => document.decoded(&stream).ok(),
                _ => None,
            });
            decoded.collect::<Vec<_>>()
        };
        brought.certificates = pieces("Certs").iter().filter_map(|der| Certificate::from_der(der).ok()).collect();
        for list in pieces("CRLs") {
            let _ = brought.revocation.add_list(&list);
        }
        for answer in pieces("OCSPs") {
            let _ = brought.revocation.add_response(&answer);
        }
        brought
    }
}

fn broken(fault: Fault) -> Established {
    let (indication, sub_indication) = fault.indication();
    Established {
        integrity: Integrity::Broken(fault),
        trust: SignerTrust::NotChecked,
        indication,
        sub_indication: Some(sub_indication),
        proven: None,
    }
}

fn sub_indication(problem: ChainProblem) -> &'static str {
    match problem {
        ChainProblem::NotYetValid => "NOT_YET_VALID",
        ChainProblem::Expired => "OUT_OF_BOUNDS_NO_POE",
        ChainProblem::Damaged => "CERTIFICATE_CHAIN_GENERAL_FAILURE",
        ChainProblem::Revoked => "REVOKED_NO_POE",
        ChainProblem::NotAnAuthority
        | ChainProblem::PathLength
        | ChainProblem::KeyUsage
        | ChainProblem::UnknownCriticalExtension => "CHAIN_CONSTRAINTS_FAILURE",
    }
}

fn earliest(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The baseline level of each PAdES signature, by the parts that are there.
pub fn set_levels(examined: &[Examined], document: &Document, report: &mut Report) {
    let has_data = |document: &Document| document.catalog().is_ok_and(|catalog| catalog.contains("DSS"));
    for (index, one) in examined.iter().enumerate() {
        let Ok(proof) = &one.result else { continue };
        if one.candidate.format() != "ETSI.CAdES.detached" {
            continue;
        }
        if proof.signed.signing_time.is_some() || !one.candidate.dictionary.contains("M") {
            report.problems.push(Problem {
                code: "not-baseline".into(),
                message: "the signature says its time in another way than PAdES does".to_owned(),
                signature: Some(index),
                fatal: false,
            });
            continue;
        }
        let mut stamps = examined[index + 1..]
            .iter()
            .filter(|later| later.kind == SignatureKind::DocumentTimestamp && later.result.is_ok());
        let with_data =
            stamps.clone().any(|later| later.revision.as_ref().is_some_and(|revision| has_data(&revision.document)));
        let is_stamped = proof.time_stamp.is_some() || stamps.next().is_some();
        report.signatures[index].level = Some(match (is_stamped, has_data(document), with_data) {
            (_, _, true) => Level::BLta,
            (true, true, false) => Level::BLt,
            (true, false, false) => Level::BT,
            (false, _, false) => Level::BB,
        });
    }
}
