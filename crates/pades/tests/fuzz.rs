//! Mutations of real and generated files through reading, checking, signing and archiving: no panic, no long run, no
//! flood of memory, and nothing that was changed comes out valid.
//!
//! `SINETTI_FUZZ_SECONDS=600` runs for ten minutes, `SINETTI_FUZZ_SEED` starts elsewhere, `SINETTI_FUZZ_FIRST=1234`
//! goes straight to a case that was reported. One test only: the process is measured.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;
mod fuzz_support;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use check_support::{OPEN, now};
use common::House;
use common::random::{Random, seed};
use fuzz_support::{mutate, seeds};
use pades::authority::Signer;
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, Verdict, check_document};
use pades::forms::{self, NewField};
use pades::reader::{Document, ObjectSource};
use pades::sign::{SignatureRequest, prepare_time_stamp, sign};
use pades::time_stamp::TimeStampAuthority;
use pades::update::Increment;
use pades::validation_data::{self, ValidationData};

const MAX_MEGABYTES: u64 = 512;
const MAX_CASE: Duration = Duration::from_secs(5);

/// What every case needs and none changes.
struct Ground {
    signer: Signer,
    stamps: TimeStampAuthority,
    data: ValidationData,
    anchors: TrustAnchors,
    /// The only bytes that may come out valid.
    genuine: Vec<Vec<u8>>,
}

#[test]
fn nothing_panics_hangs_floods_or_passes() {
    let seconds = seed("SINETTI_FUZZ_SECONDS", 8);
    let (seed, first) = (seed("SINETTI_FUZZ_SEED", 4711), seed("SINETTI_FUZZ_FIRST", 0));
    let house = House::new();
    let stamps = house.time_stamp_authority("2026-01-02T00:00:00Z");
    let (files, genuine) = seeds(&house, &stamps);
    let data = house.validation_data(&stamps, now());
    let ground = Ground { signer: house.signer("Fuzz"), stamps, data, anchors: house.anchors(), genuine };
    println!("seed {seed}, {} files, {seconds} s", files.len());

    let current = watched();
    let started = Instant::now();
    let (mut outcomes, mut slowest, mut case) = (BTreeMap::new(), (Duration::ZERO, 0), first);
    let mut peak = megabytes("VmHWM:");
    while started.elapsed() < Duration::from_secs(seconds) {
        current.store(case, Ordering::Relaxed);
        let file = mutate(&files, &mut Random::new(seed.wrapping_mul(1_000_003).wrapping_add(case)));
        let begun = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| ground.try_everything(&file)));
        let took = begun.elapsed();
        match outcome {
            Ok(Ok(outcome)) => *outcomes.entry(outcome).or_insert(0_u64) += 1,
            Ok(Err(what)) => panic!("case {case}: {what}; {}", keep(&file, case)),
            Err(_) => panic!("case {case} panicked; {}", keep(&file, case)),
        }
        assert!(took < MAX_CASE, "case {case} took {took:?}; {}", keep(&file, case));
        slowest = slowest.max((took, case));
        let now_peak = megabytes("VmHWM:");
        if now_peak >= peak + 32 {
            println!("case {case}: {now_peak} MB");
            peak = now_peak;
        }
        assert!(now_peak < MAX_MEGABYTES, "case {case}: {now_peak} MB; {}", keep(&file, case));
        case += 1;
    }
    println!(
        "{} cases, slowest {:?} (case {}), at most {} MB",
        case - first,
        slowest.0,
        slowest.1,
        megabytes("VmHWM:")
    );
    for (outcome, count) in outcomes {
        println!("{count:8} {outcome}");
    }
}

impl Ground {
    /// Opens, checks, signs and archives one file. Says how far it came, or what must not be.
    fn try_everything(&self, file: &[u8]) -> Result<String, String> {
        let document = match Document::open(file) {
            Ok(document) => document,
            Err(error) => return Ok(format!("not read: {}", error.code())),
        };
        let report = check_document(&document, &CheckOptions { anchors: &self.anchors, now: now() });
        let verdict = report.as_ref().map(|report| report.verdict);
        if verdict == Ok(Verdict::Valid) && !self.genuine.iter().any(|genuine| genuine == file) {
            return Err(format!("it came out valid: {report:#?}"));
        }
        let signed = self.signed(&document);
        let archived = self.archived(&document);
        for made in [&signed, &archived].into_iter().flatten() {
            self.judge(&document, made)?;
        }
        let word = |made: &Option<Vec<u8>>| if made.is_some() { "yes" } else { "no" };
        let verdict = verdict.map_or_else(|error| error.code().to_owned(), |verdict| format!("{verdict:?}"));
        Ok(format!("{verdict}, signed {}, archived {}", word(&signed), word(&archived)))
    }

    /// With a field of its own, and where that is not permitted in the one that is open.
    fn signed(&self, document: &Document) -> Option<Vec<u8>> {
        let mut increment = Increment::new(document);
        let page = increment.pages().ok()?.first()?.reference;
        let own = forms::add_field(&mut increment, &NewField::invisible_signature("fuzz", page)).ok();
        let own = own.and_then(|field| sign(increment, &SignatureRequest::new(field, &self.signer, now())).ok());
        own.or_else(|| {
            let increment = Increment::new(document);
            let field = forms::find(&increment, OPEN).ok()??.reference;
            sign(increment, &SignatureRequest::new(field, &self.signer, now())).ok()
        })
    }

    fn archived(&self, document: &Document) -> Option<Vec<u8>> {
        let mut increment = Increment::new(document);
        validation_data::add(&mut increment, &self.data).ok()?;
        let prepared = prepare_time_stamp(increment, "fuzz.stamp", 6 * 1024).ok()?;
        let token = self.stamps.token(prepared.digest()[..].try_into().ok()?, now()).ok()?;
        prepared.complete(&token).ok()
    }

    /// What was appended reads as what it is, whatever it was appended to.
    fn judge(&self, document: &Document, appended: &[u8]) -> Result<(), String> {
        let file = [document.bytes(), appended].concat();
        let again = Document::open(file).map_err(|error| format!("what was made does not open: {error}"))?;
        if again.was_rebuilt() {
            return Err("what was made has a broken cross-reference".to_owned());
        }
        let _ = check_document(&again, &CheckOptions { anchors: &self.anchors, now: now() });
        Ok(())
    }
}

/// Stops the process when one case does not end: a test cannot be stopped otherwise. Returns where the case is to be
/// noted.
fn watched() -> Arc<AtomicU64> {
    let current = Arc::new(AtomicU64::new(u64::MAX));
    let watched = current.clone();
    std::thread::spawn(move || {
        let (mut last, mut since) = (u64::MAX, Instant::now());
        loop {
            std::thread::sleep(Duration::from_millis(500));
            let case = watched.load(Ordering::Relaxed);
            if case != last {
                (last, since) = (case, Instant::now());
            } else if since.elapsed() > Duration::from_secs(60) {
                eprintln!("case {case} does not end");
                std::process::abort();
            }
        }
    });
    current
}

/// A line of what the kernel says of this process, in megabytes; 0 where it says nothing.
fn megabytes(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let value = status.lines().find_map(|text| text.strip_prefix(line));
    value.and_then(|value| value.trim().strip_suffix(" kB")?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// Writes a file that did harm to where it can be looked at.
fn keep(file: &[u8], case: u64) -> String {
    let path = std::env::temp_dir().join(format!("pades-fuzz-{case}.pdf"));
    std::fs::write(&path, file).unwrap();
    format!("kept as {}", path.display())
}
