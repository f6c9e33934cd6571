//! `sinetti verify`: checks the signatures of a PDF, offline.

use std::process::ExitCode;

use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Report, SignatureReport, SignerTrust, Verdict, check},
};
use sinetti_domain::Language;
use sinetti_texts::Texts;

use crate::command_line;

/// Exit codes of the contract.
const CHANGED: u8 = 1;
const UNREADABLE: u8 = 2;
const UNKNOWN_SIGNER: u8 = 3;

/// Checks and prints; the exit code says what was found.
pub fn run(options: &command_line::Verify) -> ExitCode {
    match report(options) {
        Ok(report) => {
            if options.json {
                // A report has nothing that JSON cannot hold.
                println!("{}", serde_json::to_string_pretty(&report).unwrap_or_default());
            } else {
                print!("{}", in_words(&report));
            }
            ExitCode::from(match report.verdict {
                Verdict::Valid => 0,
                Verdict::Changed | Verdict::Unsigned => CHANGED,
                Verdict::UnknownSigner => UNKNOWN_SIGNER,
            })
        }
        Err(error) => {
            eprintln!("sinetti: {error:#}");
            ExitCode::from(UNREADABLE)
        }
    }
}

fn report(options: &command_line::Verify) -> anyhow::Result<Report> {
    use anyhow::Context;
    let bytes = std::fs::read(&options.file).with_context(|| format!("{} cannot be read", options.file.display()))?;
    let mut pem = String::new();
    let from_environment = std::env::var("SINETTI_TRUST").ok().filter(|path| !path.is_empty()).map(Into::into);
    let own = options.data.as_ref().map(|data| data.join("keys/root.pem"));
    for path in options.trust.iter().cloned().chain(from_environment).chain(own) {
        pem.push_str(
            &std::fs::read_to_string(&path)
                .with_context(|| format!("the roots in {} cannot be read", path.display()))?,
        );
        pem.push('\n');
    }
    let anchors = if pem.trim().is_empty() { TrustAnchors::new() } else { TrustAnchors::from_pem(&pem)? };
    Ok(check(bytes, &CheckOptions { anchors: &anchors, now: now() })?)
}

#[allow(clippy::disallowed_methods)] // offline, without an installation and its clock
fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// One sentence first, then each signature.
pub fn in_words(report: &Report) -> String {
    let t = Texts::of(Language::En);
    let sentence = match report.verdict {
        Verdict::Valid => "Untouched: every signature is valid and trusted.",
        Verdict::Changed => "Changed or invalid: do not rely on this file.",
        Verdict::Unsigned => "The file has no signatures.",
        Verdict::UnknownSigner => {
            "Untouched, but signed by somebody unknown here: check who the authority is, and name its root with --trust."
        }
    };
    let mut lines = vec![sentence.to_owned()];
    lines.extend(report.signatures.iter().zip(1..).map(|(signature, number)| in_a_line(t, signature, number)));
    lines.extend(report.problems.iter().map(|problem| format!("  ! {} ({})", problem.message, problem.code)));
    lines.join("\n") + "\n"
}

fn in_a_line(t: Texts, signature: &SignatureReport, number: usize) -> String {
    let signer = signature.signer.as_deref().unwrap_or("an unknown signer");
    let name = signature
        .name
        .as_deref()
        .filter(|name| *name != signer)
        .map(|name| format!(", for {name}"))
        .unwrap_or_default();
    let time = signature.time.map(|time| t.machine(time)).unwrap_or_else(|| "at an unknown time".to_owned());
    let trust = if signature.trust == SignerTrust::Trusted { "trusted" } else { "not trusted" };
    let indication = serde_json::to_value(signature.indication)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default();
    let sub = signature.sub_indication.as_deref().map(|sub| format!(" {sub}")).unwrap_or_default();
    format!("  {number}. {signer}{name}, {time}, {trust}: {indication}{sub}")
}
