//! What each certificate of a chain must say of itself (RFC 5280, 6.1; RFC 3161, 2.3).

use jiff::Timestamp;

use super::Certificate;
use super::path::{ChainProblem, Purpose};
use crate::cms::oid;

const DIGITAL_SIGNATURE: u16 = 1;
const CONTENT_COMMITMENT: u16 = 1 << 1;
const KEY_CERT_SIGN: u16 = 1 << 5;

/// The first thing that speaks against a chain, given from the signer's certificate up, the anchor not included.
pub fn problem(path: &[Certificate], anchor: &Certificate, at: Timestamp, purpose: Purpose) -> Option<ChainProblem> {
    let (end, authorities) = path.split_first()?;
    if let Some(problem) = end_problem(end, purpose) {
        return Some(problem);
    }
    let mut below = 0;
    for authority in authorities.iter().chain([anchor]) {
        if let Some(problem) = authority_problem(authority, below) {
            return Some(problem);
        }
        if !authority.is_self_issued() {
            below += 1;
        }
    }
    path.iter().find_map(|certificate| time_problem(certificate, at))
}

fn end_problem(end: &Certificate, purpose: Purpose) -> Option<ChainProblem> {
    let extensions = end.extensions();
    if extensions.unknown_critical.is_some() {
        return Some(ChainProblem::UnknownCriticalExtension);
    }
    if extensions.key_usage.is_some_and(|usage| usage & (DIGITAL_SIGNATURE | CONTENT_COMMITMENT) == 0) {
        return Some(ChainProblem::KeyUsage);
    }
    let purposes = extensions.extended_key_usage.as_deref();
    match purpose {
        Purpose::Signing if purposes == Some(&[oid::EKU_TIME_STAMPING]) => Some(ChainProblem::KeyUsage),
        // The one purpose, and critical.
        Purpose::TimeStamping
            if purposes != Some(&[oid::EKU_TIME_STAMPING]) || !extensions.extended_key_usage_critical =>
        {
            Some(ChainProblem::KeyUsage)
        }
        _ => None,
    }
}

/// `below` is how many authorities (self-issued ones apart) stand between this one and the signer.
fn authority_problem(authority: &Certificate, below: u32) -> Option<ChainProblem> {
    let extensions = authority.extensions();
    if extensions.unknown_critical.is_some() {
        return Some(ChainProblem::UnknownCriticalExtension);
    }
    if extensions.key_usage.is_some_and(|usage| usage & KEY_CERT_SIGN == 0) {
        return Some(ChainProblem::KeyUsage);
    }
    match extensions.basic_constraints {
        Some(constraints) if constraints.is_authority => match constraints.path_length {
            Some(length) if length < below => Some(ChainProblem::PathLength),
            _ => None,
        },
        _ => Some(ChainProblem::NotAnAuthority),
    }
}

fn time_problem(certificate: &Certificate, at: Timestamp) -> Option<ChainProblem> {
    if at < certificate.not_before() {
        Some(ChainProblem::NotYetValid)
    } else if at > certificate.not_after() {
        Some(ChainProblem::Expired)
    } else {
        None
    }
}
