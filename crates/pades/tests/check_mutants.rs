//! Hundreds of mutants of genuine files, as attackers and accidents make them: none comes out valid, and no genuine
//! file does not.
//!
//! `SINETTI_MUTANTS_SEED` makes others. Where pdfsig and pyHanko are installed, they are asked about some of the
//! mutants too: it shows what a check that only looks at the cryptography lets through.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;
mod mutant_support;

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use check_support::now;
use common::judges;
use common::random::{Random, seed};
use mutant_support::{Ground, Mutant, Mutants, bytes, increments, ranges, shadow, signature, structure};
use pades::check::{CheckOptions, Verdict, check};

/// How many others are asked about.
const ASKED: usize = 160;

fn mutants(ground: &Ground, seed: u64) -> Vec<Mutant> {
    let mut mutants = Mutants { ground, random: Random::new(seed), found: Vec::new() };
    let genuine = ground.genuine();
    for of in &genuine {
        let report = check(&of.file, &CheckOptions { anchors: &ground.anchors, now: now() }).unwrap();
        assert_eq!(report.verdict, Verdict::Valid, "a false alarm, {}: {report:#?}", of.label);
        for make in [bytes::make, ranges::make, increments::make, structure::make, signature::make] {
            make(&mut mutants, of);
        }
    }
    shadow::make(&mut mutants);
    println!("seed {seed}: {} genuine files valid, {} mutants", genuine.len(), mutants.found.len());
    let known: HashSet<&[u8]> = genuine.iter().map(|one| one.file.as_slice()).collect();
    assert!(mutants.found.iter().all(|mutant| !known.contains(mutant.file.as_slice())));
    mutants.found
}

#[test]
fn mutants_are_refused_and_genuine_files_are_not() {
    let ground = Ground::new();
    let mutants = mutants(&ground, seed("SINETTI_MUTANTS_SEED", 20_261_125));
    assert!(mutants.len() >= 500);
    let mut families: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut missed = Vec::new();
    for mutant in &mutants {
        let report = check(&mutant.file, &CheckOptions { anchors: &ground.anchors, now: now() });
        let word = report.as_ref().map_or_else(|error| error.code().to_owned(), |one| format!("{:?}", one.verdict));
        let refused = match report.map(|report| report.verdict) {
            Err(_) | Ok(Verdict::Changed) => true,
            Ok(Verdict::UnknownSigner) => mutant.only_trust,
            Ok(Verdict::Valid | Verdict::Unsigned) => false,
        };
        if !refused {
            missed.push(format!("{word}: {}", mutant.label));
        }
        *families.entry((mutant.family, word)).or_default() += 1;
    }
    for ((family, word), count) in families {
        println!("{count:6} {family}: {word}");
    }
    assert!(missed.is_empty(), "{} of {} came through:\n{}", missed.len(), mutants.len(), missed.join("\n"));
    ask_others(&mutants);
}

/// What others say of some of the mutants.
fn ask_others(mutants: &[Mutant]) {
    let folder = tempfile::tempdir().unwrap();
    let step = mutants.len().div_ceil(ASKED);
    let asked: Vec<(&Mutant, PathBuf)> = mutants
        .iter()
        .step_by(step)
        .zip(0..)
        .map(|(mutant, number)| {
            let path = folder.path().join(format!("{number}.pdf"));
            std::fs::write(&path, &mutant.file).unwrap();
            (mutant, path)
        })
        .collect();
    let valid = |path: &Path| {
        let words = judges::pdfsig(path)?;
        // Not every poppler knows document time stamps.
        let good = |word: &String| word == "Signature is Valid." || word.contains("Unknown signature type");
        Some(!words.is_empty() && words.iter().all(good))
    };
    let mut passed: BTreeMap<&str, usize> = BTreeMap::new();
    for (mutant, path) in &asked {
        let Some(valid) = valid(path) else { break };
        *passed.entry(mutant.family).or_default() += usize::from(valid);
    }
    if !passed.is_empty() {
        let count: usize = passed.values().sum();
        println!("pdfsig calls {count} of {} mutants valid: {passed:?}", asked.len());
        assert!(count > 0, "mutants that fool nobody show nothing");
    }
    let half: Vec<&(&Mutant, PathBuf)> = asked.iter().step_by(2).collect();
    let Some(answer) = pyhanko(&half) else { return };
    println!("pyHanko (reading leniently): of {} mutants {answer:?}", half.len());
}

/// How many pass pyHanko's cryptography, and how many also its judgement of what changed.
fn pyhanko(asked: &[&(&Mutant, PathBuf)]) -> Option<BTreeMap<&'static str, usize>> {
    let python = std::env::var_os("SINETTI_PYTHON").map(PathBuf::from).filter(|python| python.exists())?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check_support/pyhanko_view.py");
    let output = Command::new(python).arg(script).args(asked.iter().map(|(_, path)| path)).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut counts = BTreeMap::from([("intact and valid", 0), ("and changes allowed", 0)]);
    for (answer, (mutant, _)) in text.split("FILE /").skip(1).zip(asked) {
        let lines: Vec<&str> = answer.lines().filter(|line| line.starts_with("SIG ")).collect();
        let intact = !lines.is_empty() && lines.iter().all(|line| line.contains("intact=True valid=True"));
        let allowed = intact && !answer.contains("level=OTHER");
        *counts.get_mut("intact and valid").unwrap() += usize::from(intact);
        *counts.get_mut("and changes allowed").unwrap() += usize::from(allowed);
        if allowed {
            println!("pyHanko lets pass {}", mutant.label);
        }
    }
    Some(counts)
}
