//! What all templates must keep to.

use std::{fs, path::Path};

/// The contents of every template.
pub fn templates() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), &mut found);
    found
}

/// The quoted names that follow `before` in the templates.
pub fn names_in_templates(before: &str) -> Vec<String> {
    let names = |text: &str| {
        text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect::<Vec<_>>()
    };
    templates().iter().flat_map(|(_, text)| names(text)).collect()
}

#[test]
fn no_template_has_inline_styles_or_scripts() {
    for (file, text) in templates() {
        for forbidden in [" style=", "<style", " onclick=", "|safe"] {
            assert!(!text.contains(forbidden), "{file} contains {forbidden}");
        }
    }
}

#[test]
fn every_text_named_in_a_template_exists() {
    // Keys that a template puts together are covered by the samples.
    for key in names_in_templates("t.say(\"").into_iter().filter(|key| !key.contains('{')) {
        for language in sinetti_domain::Language::ALL {
            assert!(sinetti_texts::Texts::of(language).has(&key), "{language:?} lacks {key}");
        }
    }
}

/// The codes that the rules and the actions refuse with, from their sources.
fn refused_codes() -> Vec<String> {
    fn sources(folder: &Path, found: &mut String) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                sources(&path, found);
            } else {
                found.push_str(&fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut text = String::new();
    for name in ["domain", "actions", "web"] {
        sources(&crates.join(name).join("src"), &mut text);
    }
    let quoted = |rest: &str| rest.trim_start().strip_prefix('"')?.split('"').next().map(str::to_owned);
    let after = |before: &str| text.split(before).skip(1).filter_map(quoted).collect::<Vec<_>>();
    let kinds =
        ["Invalid", "NotFound", "SignInNeeded", "Conflict", "Gone", "TooMany", "TooLarge", "Unavailable", "Internal"];
    let of_kinds = kinds.iter().flat_map(|kind| after(&format!("Error::of(Kind::{kind},")));
    let mut codes: Vec<String> = after("Refused::new(").into_iter().chain(of_kinds).collect();
    codes.retain(|code| {
        !code.is_empty() && code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    });
    codes.sort();
    codes.dedup();
    codes
}

#[test]
fn every_refusal_has_a_sentence() {
    let codes = refused_codes();
    assert!(codes.iter().any(|code| code == "email-invalid"), "the sources were not found");
    for language in sinetti_domain::Language::ALL {
        let t = sinetti_texts::Texts::of(language);
        let missing: Vec<&String> = codes.iter().filter(|code| !t.has(&format!("error-{code}"))).collect();
        assert!(missing.is_empty(), "{language:?} has no sentence for {missing:?}");
    }
}
