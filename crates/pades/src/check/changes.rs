//! What was changed after each signature, judged by what it allows.

use std::rc::Rc;

use super::difference::{self, Difference, Snapshot};
use super::integrity::Examined;
use super::report::{Change, Problem, Report};
use super::revisions::Revisions;

/// What one revision changed of the signed one before it.
struct Step {
    /// Where the earlier revision ends.
    start: usize,
    end: usize,
    /// Whether a signature covers the later one.
    signed: bool,
    differences: Vec<Difference>,
}

/// Compares the signed revisions, each with the next one and the last one with the document as it is, and lists the changes
/// at each signature.
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
    let signed_until = snapshots.last().map_or(0, |(end, _)| *end);
    if signed_until < end {
        snapshots.push((end, revisions.current()));
    }

    let steps: Vec<Step> = snapshots
        .iter()
        .zip(snapshots.iter().skip(1))
        .map(|((start, old), (end, new))| {
            let differences = difference::compare(old, new);
            Step { start: *start, end: *end, signed: *end <= signed_until, differences }
        })
        .collect();
    if let Some(last) = steps.last().filter(|step| !step.signed) {
        report.problems.extend(unsigned_problem(last, revisions.document().bytes()));
    }
    for (one, signature) in examined.iter().zip(&mut report.signatures) {
        let (Some(covered), Some(policy)) = (one.candidate.end(), &one.policy) else { continue };
        for step in steps.iter().filter(|step| step.start >= covered) {
            for difference in &step.differences {
                signature.changes_after.push(change(difference, policy.allows(difference, step.signed), step.end));
            }
        }
    }
}

/// What speaks against a revision at the end that no signature covers, whatever it changes: a signature in it that does not
/// show, or no purpose at all.
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
