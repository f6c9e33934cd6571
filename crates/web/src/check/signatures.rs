//! The signatures of a checked file, as a page shows them.

use pades::check::{Integrity, Report, SignatureKind, SignatureReport, SignerTrust};
use sinetti_texts::Texts;

/// One signature.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The signatory's name as the file says it, or the certificate's.
    pub name: String,
    /// `valid`, `changed`, `broken` or `unknown`; the key is `signature-<state>`.
    pub state: &'static str,
    /// When it was made, as it says itself; and the same for experts.
    pub time: Option<String>,
    pub exact_time: Option<String>,
    /// The same for machines.
    pub machine_time: Option<String>,
    /// Until when a time stamp proves that it existed.
    pub proven: Option<String>,
    /// Why, as the file says it.
    pub reason: Option<String>,
    /// The certificate's holder and issuer.
    pub certificate: Option<String>,
    pub issuer: Option<String>,
    /// For experts: the field, the kind (`signature-kind-<kind>`), the level, the indication.
    pub field: String,
    pub kind: &'static str,
    pub level: Option<String>,
    pub indication: String,
    /// Made by the service, not by a signatory.
    pub by_service: bool,
}

impl Shown {
    fn of(report: &SignatureReport, t: &Texts, zone: &str) -> Self {
        let changed = report.changes_after.iter().any(|change| !change.allowed);
        let state = match (&report.integrity, &report.trust) {
            (Integrity::Broken(_), _) => "broken",
            _ if changed => "changed",
            (_, SignerTrust::Trusted) => "valid",
            _ => "unknown",
        };
        let kind = match report.kind {
            _ if SEALS.contains(&report.field.as_str()) => "seal",
            SignatureKind::Certification => "certification",
            SignatureKind::Approval => "approval",
            SignatureKind::DocumentTimestamp => "time-stamp",
        };
        let name = report
            .name
            .clone()
            .or_else(|| report.signer.clone())
            .unwrap_or_else(|| t.say("signature-nameless").to_string());
        Self {
            name,
            state,
            time: report.time.map(|at| t.precise(at, zone)),
            exact_time: report.time.map(|at| t.exact(at, zone)),
            machine_time: report.time.map(|at| t.machine(at)),
            proven: report.proven_time.map(|at| t.precise(at, zone)),
            reason: report.reason.clone(),
            certificate: report.signer.clone(),
            issuer: report.issuer.clone(),
            field: report.field.clone(),
            kind,
            level: report.level.as_ref().map(word),
            indication: [Some(word(&report.indication)), report.sub_indication.as_deref().map(str::to_owned)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", "),
            by_service: kind != "approval",
        }
    }
}

/// The fields of the service's seal: in a file of its own, and in one that arrived signed. Those of the signatories are numbered.
const SEALS: [&str; 2] = ["sinetti.seal", "sinetti-seal"];

/// All of them, in the order in which they were made.
pub fn shown(report: &Report, t: &Texts, zone: &str) -> Vec<Shown> {
    report.signatures.iter().map(|signature| Shown::of(signature, t, zone)).collect()
}

/// What was changed or does not hold, in sentences, each once.
pub fn changes(report: &Report, t: &Texts) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    let mut add = |sentence: String| {
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    };
    for change in
        report.signatures.iter().flat_map(|signature| &signature.changes_after).filter(|change| !change.allowed)
    {
        add(sentence(t, "change-", &change.code, change.page));
    }
    for signature in &report.signatures {
        if let Integrity::Broken(fault) = signature.integrity {
            add(sentence(t, "fault-", fault.code(), None));
        }
    }
    if report.trailing_bytes {
        add(t.say("change-trailing-bytes").to_string());
    }
    sentences
}

/// The sentence of a code; the page is 0 when it is not known.
fn sentence(t: &Texts, before: &str, code: &str, page: Option<usize>) -> String {
    let key = format!("{before}{code}");
    let key = if t.has(&key) { key } else { "change-other".to_owned() };
    t.say(key).with("page", page.unwrap_or(0)).to_string()
}

/// The word of a value as it is written in JSON, which is what the standards call it.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
