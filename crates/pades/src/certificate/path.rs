//! From a signer's certificate to a trusted authority.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use aws_lc_rs::digest::{SHA256, digest};
use jiff::Timestamp;

use super::{Certificate, TrustAnchors, constraints};
use crate::cms::algorithm::Outcome;

/// A chain longer than this is not followed.
const MAX_PATH: usize = 8;
/// Signatures on certificates checked for one document.
const MAX_CHECKS: u32 = 512;

/// What the end certificate is to have been made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Signing,
    TimeStamping,
}

/// Whether a chain leads to a trusted authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// The chain, from the signer's certificate to the anchor; `weak` when SHA-1 or a short key is in it.
    Trusted {
        path: Vec<Certificate>,
        weak: bool,
    },
    /// Nobody we know issued it.
    Unknown,
    Invalid(ChainProblem),
}

/// What speaks against a chain that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChainProblem {
    /// A certificate in the file is damaged: whoever it names as its issuer did not sign it.
    Damaged,
    NotYetValid,
    Expired,
    NotAnAuthority,
    PathLength,
    KeyUsage,
    UnknownCriticalExtension,
    /// By its issuer, before the time that counts.
    Revoked,
}

impl ChainProblem {
    pub fn code(self) -> &'static str {
        match self {
            Self::Damaged => "certificate-damaged",
            Self::NotYetValid => "certificate-not-yet-valid",
            Self::Expired => "certificate-expired",
            Self::NotAnAuthority => "issuer-not-an-authority",
            Self::PathLength => "chain-too-long",
            Self::KeyUsage => "key-usage",
            Self::UnknownCriticalExtension => "unknown-critical-extension",
            Self::Revoked => "certificate-revoked",
        }
    }
}

/// A certificate and who is to have signed it, by their SHA-256.
type Link = ([u8; 32], [u8; 32]);

/// Validates chains against one set of anchors and remembers which signatures it has checked.
pub struct Validator<'a> {
    anchors: &'a TrustAnchors,
    checked: RefCell<HashMap<Link, Outcome>>,
    left: Cell<u32>,
}

impl<'a> Validator<'a> {
    pub fn new(anchors: &'a TrustAnchors) -> Self {
        Self { anchors, checked: RefCell::default(), left: Cell::new(MAX_CHECKS) }
    }

    /// Builds a chain from `end` over the certificates that came with it and validates it at a time. The best result
    /// counts: a trusted chain before a faulty one, a faulty one before none.
    pub fn validate(&self, end: &Certificate, embedded: &[Certificate], at: Timestamp, purpose: Purpose) -> Trust {
        let mut search = Search { validator: self, embedded, at, purpose, problem: None };
        let mut path = vec![end.clone()];
        if self.anchors.certificates().contains(end) {
            return match constraints::problem(&path, end, at, purpose) {
                // A trusted end certificate is no authority and need not be one.
                None | Some(ChainProblem::NotAnAuthority) => Trust::Trusted { path, weak: false },
                Some(problem) => Trust::Invalid(problem),
            };
        }
        if let Some(trusted) = search.extend(&mut path, false) {
            return trusted;
        }
        match search.problem {
            Some(problem) => Trust::Invalid(problem),
            None => Trust::Unknown,
        }
    }

    /// Whether an embedded certificate is visibly damaged: the ones it names as issuer are at hand and none signed it.
    pub fn is_damaged(&self, certificate: &Certificate, embedded: &[Certificate]) -> bool {
        let mut named = false;
        for issuer in embedded.iter().chain(self.anchors.certificates()) {
            if claims_issuer(certificate, issuer) {
                match self.check(certificate, issuer) {
                    Outcome::Bad => named = true,
                    Outcome::Good { .. } if certificate.issuer() != issuer.subject() => named = true,
                    Outcome::Good { .. } | Outcome::Unsupported => return false,
                }
            }
        }
        named
    }

    fn check(&self, certificate: &Certificate, issuer: &Certificate) -> Outcome {
        let key = (sha256(certificate.der()), sha256(issuer.der()));
        if let Some(known) = self.checked.borrow().get(&key) {
            return *known;
        }
        let Some(left) = self.left.get().checked_sub(1) else { return Outcome::Unsupported };
        self.left.set(left);
        let outcome = certificate.check_signed_by(issuer.public_key());
        self.checked.borrow_mut().insert(key, outcome);
        outcome
    }
}

struct Search<'a> {
    validator: &'a Validator<'a>,
    embedded: &'a [Certificate],
    at: Timestamp,
    purpose: Purpose,
    /// The first thing found to be wrong.
    problem: Option<ChainProblem>,
}

impl Search<'_> {
    fn extend(&mut self, path: &mut Vec<Certificate>, weak: bool) -> Option<Trust> {
        let last = path.last()?.clone();
        for anchor in self.validator.anchors.certificates() {
            if let Some(weak_link) = self.link(&last, anchor) {
                match constraints::problem(path, anchor, self.at, self.purpose) {
                    None => {
                        let mut path = path.clone();
                        path.push(anchor.clone());
                        return Some(Trust::Trusted { path, weak: weak || weak_link });
                    }
                    Some(problem) => self.note(problem),
                }
            }
        }
        if path.len() >= MAX_PATH {
            return None;
        }
        for issuer in self.embedded {
            if path.contains(issuer) {
                continue;
            }
            if let Some(weak_link) = self.link(&last, issuer) {
                path.push(issuer.clone());
                if let Some(trusted) = self.extend(path, weak || weak_link) {
                    return Some(trusted);
                }
                path.pop();
            }
        }
        None
    }

    /// Whether `issuer` signed `certificate`, and if so whether weakly.
    fn link(&mut self, certificate: &Certificate, issuer: &Certificate) -> Option<bool> {
        if !claims_issuer(certificate, issuer) {
            return None;
        }
        match self.validator.check(certificate, issuer) {
            Outcome::Good { weak } if certificate.issuer() == issuer.subject() => Some(weak),
            Outcome::Good { .. } | Outcome::Bad => {
                self.note(ChainProblem::Damaged);
                None
            }
            Outcome::Unsupported => None,
        }
    }

    fn note(&mut self, problem: ChainProblem) {
        self.problem.get_or_insert(problem);
    }
}

/// Whether a certificate names `issuer`, by name or by key identifier. An authority with two keys under one name is told
/// apart by the identifiers, unless these differ so little that one of them must be damaged.
fn claims_issuer(certificate: &Certificate, issuer: &Certificate) -> bool {
    let same_name = certificate.issuer() == issuer.subject();
    // A root names no issuer's key but its own: another root of the same name is another authority, not a damaged one.
    let own_key = certificate.subject_key_identifier().filter(|_| certificate.is_self_issued());
    match (certificate.authority_key_identifier().or(own_key), issuer.subject_key_identifier()) {
        (Some(named), Some(own)) if same_name => {
            let common = named.iter().zip(own).filter(|(left, right)| left == right).count();
            common * 2 >= named.len().max(own.len())
        }
        (Some(named), Some(own)) => named == own && !named.is_empty(),
        _ => same_name,
    }
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, bytes).as_ref());
    hash
}
