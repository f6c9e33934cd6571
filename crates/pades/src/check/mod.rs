//! Checks the signatures of any PDF: are the bytes the signed ones, who signed, and what was changed afterwards.
//!
//! The names of the results are those of ETSI EN 319 102-1. The check is strict: every byte of the file must be covered by
//! a signature, be explained to the last digit (`/Contents`), or belong to a later revision that the signatures allow.

mod changes;
mod coverage;
mod date;
mod difference;
mod integrity;
mod permissions;
mod report;
mod revisions;
mod signature;
mod trust;
mod unlisted;

use std::borrow::Cow;

use jiff::Timestamp;

pub use report::{
    Change, Fault, FieldSet, Indication, Integrity, Level, Permissions, Problem, Report, SignatureKind,
    SignatureReport, SignerTrust, Verdict,
};

use crate::certificate::{ChainProblem, TrustAnchors};
use crate::reader::{Document, FileBytes, ReadError};
use revisions::Revisions;
use signature::Candidate;

/// More signatures than this in one file are refused.
const MAX_SIGNATURES: usize = 500;

/// Whom to trust, and when it is.
#[derive(Clone, Copy, Debug)]
pub struct CheckOptions<'a> {
    pub anchors: &'a TrustAnchors,
    /// The time at which certificates are judged, unless a trusted time stamp proves an earlier one.
    pub now: Timestamp,
}

/// Checks the bytes of a file.
///
/// # Errors
/// When they cannot be read as a PDF, or ask for more than the reader's limits.
pub fn check(bytes: impl Into<FileBytes>, options: &CheckOptions) -> Result<Report, ReadError> {
    check_document(&Document::open(bytes)?, options)
}

/// As [`check`], for a document that is open already.
///
/// # Errors
/// When its form or its pages cannot be read, or ask for more than the limits.
pub fn check_document(document: &Document, options: &CheckOptions) -> Result<Report, ReadError> {
    let mut revisions = Revisions::new(document)?;
    let mut candidates = signature::find(&mut revisions)?;
    if candidates.len() > MAX_SIGNATURES {
        return Err(ReadError::limit("signatures"));
    }
    if candidates.is_empty() {
        return Ok(without_signatures(document));
    }
    candidates.sort_by_key(Candidate::order);

    let examined = integrity::examine(&candidates, &mut revisions);
    let trusts = trust::establish(&examined, document, options);
    let covered = candidates.iter().filter_map(Candidate::end).max().unwrap_or(0);
    let signatures = examined.iter().zip(&trusts).map(|(examined, trust)| examined.report(trust, document)).collect();
    let mut report = Report {
        verdict: Verdict::Valid,
        signatures,
        trailing_bytes: has_trailing_bytes(document, covered),
        unsigned_revision: false,
        problems: Vec::new(),
    };
    report.unsigned_revision = covered < document.bytes().len() && !report.trailing_bytes;
    changes::judge(&examined, &mut revisions, &mut report);
    trust::set_levels(&examined, document, &mut report);
    conclude(&mut report);
    Ok(report)
}

/// No signature was found. When one stands after what the last cross-reference knows of, it was made unreadable.
fn without_signatures(document: &Document) -> Report {
    let known = document.revisions().last().map_or(0, |newest| newest.end);
    let rest = document.bytes().get(known..).unwrap_or_default();
    let is_hidden = !document.was_rebuilt() && memchr::memmem::find(rest, b"ByteRange").is_some();
    let (verdict, code, message) = match is_hidden {
        true => (Verdict::Changed, "hidden-signature", "a signature is in the file but does not show"),
        false => (Verdict::Unsigned, "unsigned", "the document has no signature"),
    };
    let problem = Problem { code: code.into(), message: message.to_owned(), signature: None, fatal: is_hidden };
    Report {
        verdict,
        signatures: Vec::new(),
        trailing_bytes: is_hidden,
        unsigned_revision: false,
        problems: vec![problem],
    }
}

/// Whether something stands after the covered bytes that is not exactly a sequence of revisions.
fn has_trailing_bytes(document: &Document, covered: usize) -> bool {
    let end = document.bytes().len();
    let newest = document.revisions().last();
    covered < end && !newest.is_some_and(|newest| newest.marker_end > covered && newest.end == end)
}

/// Gathers the problems and finds the one word for all.
fn conclude(report: &mut Report) {
    let mut problems = Vec::new();
    let mut add = |code: Cow<'static, str>, message: &str, signature, fatal| {
        problems.push(Problem { code, message: message.to_owned(), signature, fatal });
    };
    if report.trailing_bytes {
        add("trailing-bytes".into(), "bytes were added after the end of the document", None, true);
    }
    for (index, signature) in report.signatures.iter().enumerate() {
        if let Integrity::Broken(fault) = signature.integrity {
            add(fault.code().into(), fault.message(), Some(index), true);
        }
        match &signature.trust {
            SignerTrust::Unknown => {
                add(
                    "unknown-signer".into(),
                    "the signer's certificate was issued by an unknown authority",
                    Some(index),
                    false,
                );
            }
            SignerTrust::Invalid(code) => {
                let is_revoked = *code == ChainProblem::Revoked.code();
                add(code.clone(), "the signer's certificate does not hold", Some(index), is_revoked)
            }
            SignerTrust::Trusted if signature.indication != Indication::TotalPassed => {
                add(
                    "weak-algorithm".into(),
                    "the signature uses an algorithm that is no longer safe",
                    Some(index),
                    false,
                );
            }
            SignerTrust::Trusted | SignerTrust::NotChecked => {}
        }
        let mut codes: Vec<Cow<'static, str>> = Vec::new();
        for change in signature.changes_after.iter().filter(|change| !change.allowed) {
            if !codes.contains(&change.code) {
                codes.push(change.code.clone());
                add(change.code.clone(), &change.message, Some(index), true);
            }
        }
    }
    report.problems.append(&mut problems);
    let passed = |signature: &SignatureReport| signature.indication == Indication::TotalPassed;
    report.verdict = if report.problems.iter().any(|problem| problem.fatal) {
        Verdict::Changed
    } else if report.signatures.iter().all(passed) {
        Verdict::Valid
    } else {
        Verdict::UnknownSigner
    };
}
