//! What was changed after each signature, judged by what it allows.

use std::rc::Rc;

use super::difference::{self, Difference, Snapshot};
use super::integrity::Examined;
use super::report::{Change, Problem, Report, SignatureKind};
use super::revisions::Revisions;
use super::unlisted::has_unlisted;

/// What one revision changed of the signed one before it.
struct Step {
    /// Where the earlier revision ends.
    start: usize,
    end: usize,
    /// Whether a signature or a time stamp covers the later one.
    covered: bool,
    /// Whether a signature does: a time stamp says when something was there, and that nobody agreed to it.
    signed: bool,
    differences: Vec<Difference>,
}

/// Compares the signed revisions, each with the next one and the last one with the document as it is, and lists the
/// changes at each signature.
pub fn judge(examined: &[Examined], revisions: &mut Revisions, report: &mut Report) {
    let end = revisions.document().bytes().len();
    let mut snapshots: Vec<(usize, Rc<Snapshot>)> = Vec::new();
    for one in examined {
        if let (Some(end), Some(revision)) = (one.candidate.end(), &one.revision)
            && snapshots.last().is_none_or(|(last, _)| *last != end)
        {
            snapshots.push((end, revision.clone()));
        }
    }
    for (at, snapshot) in &snapshots {
        if *at < end && (snapshot.document.was_rebuilt() || !revisions.builds_on(snapshot)) {
            report.problems.push(Problem {
                code: "structure-ambiguous".into(),
                message: "a later version does not build on the signed one, so that readers may show different things"
                    .to_owned(),
                signature: examined.iter().position(|one| one.candidate.end() == Some(*at)),
                fatal: true,
            });
        }
    }
    let covered_until = snapshots.last().map_or(0, |(end, _)| *end);
    let signatures = examined.iter().filter(|one| one.kind != SignatureKind::DocumentTimestamp && one.result.is_ok());
    let signed_until = signatures.filter_map(|one| one.candidate.end()).max().unwrap_or(0);
    if covered_until < end {
        snapshots.push((end, revisions.current()));
    }

    let steps: Vec<Step> = snapshots
        .iter()
        .zip(snapshots.iter().skip(1))
        .map(|((start, old), (end, new))| {
            let differences = difference::compare(old, new);
            Step { start: *start, end: *end, covered: *end <= covered_until, signed: *end <= signed_until, differences }
        })
        .collect();
    if let Some(last) = steps.last().filter(|step| !step.covered) {
        report.problems.extend(unsigned_problem(last, revisions.document().bytes()));
    }
    report.problems.extend(unlisted_problem(&steps, revisions));
    for (one, signature) in examined.iter().zip(&mut report.signatures) {
        let (Some(covered), Some(policy)) = (one.candidate.end(), &one.policy) else { continue };
        for step in steps.iter().filter(|step| step.start >= covered) {
            for difference in &step.differences {
                signature.changes_after.push(change(difference, policy.allows(difference, step.signed), step.end));
            }
        }
    }
}

fn unlisted_problem(steps: &[Step], revisions: &mut Revisions) -> Option<Problem> {
    steps.iter().any(|step| hides_something(step, revisions)).then(|| Problem {
        code: "unlisted-bytes".into(),
        message: "bytes were added that belong to nothing in the document".to_owned(),
        signature: None,
        fatal: true,
    })
}

/// Whether one of the revisions between two signed ones has bytes that its cross-reference does not list.
fn hides_something(step: &Step, revisions: &mut Revisions) -> bool {
    let mut ends = revisions.document().revision_ends();
    ends.retain(|end| (step.start + 1..step.end).contains(end));
    ends.push(step.end);
    let mut start = step.start;
    for end in ends {
        // One that cannot be read by itself counts with the next.
        let Some(revision) = revisions.at(end) else { continue };
        if has_unlisted(&revision.document, start) {
            return true;
        }
        start = end;
    }
    false
}

/// What speaks against a revision at the end that no signature covers, whatever it changes: a signature in it that does
/// not show, or no purpose at all.
fn unsigned_problem(step: &Step, bytes: &[u8]) -> Option<Problem> {
    let (code, message) = if memchr::memmem::find(&bytes[step.start..], b"ByteRange").is_some() {
        ("hidden-signature", "a signature was added that does not show")
    } else if step.differences.is_empty() {
        ("unexplained-revision", "something was added that serves no purpose")
    } else {
        return None;
    };
    Some(Problem { code: code.into(), message: message.to_owned(), signature: None, fatal: true })
}

fn change(difference: &Difference, allowed: bool, revision_end: usize) -> Change {
    Change {
        allowed,
        code: difference.kind.code().into(),
        message: difference.kind.message().into(),
        object: difference.object.map(|object| format!("{} {}", object.number, object.generation)),
        field: difference.field.clone(),
        page: difference.page.map(|page| page + 1),
        revision_end,
    }
}
