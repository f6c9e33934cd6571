//! The locales say the same things: every key in every language, with the same values, defined once, and used somewhere.
#![allow(clippy::unwrap_used)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use sinetti_domain::Language;
use sinetti_texts::AREAS;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The messages of a language: key to the values that its text uses.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for area in AREAS {
        let path = root().join(format!("locales/{language}/{area}.ftl"));
        let text = fs::read_to_string(&path).unwrap();
        assert!(fluent_bundle::FluentResource::try_new(text.clone()).is_ok(), "{} does not parse", path.display());
        let mut current = None;
        for line in text.lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                let key = line.split([' ', '=']).next().unwrap().to_owned();
                assert!(!found.contains_key(&key), "{language}: {key} is defined twice");
                found.insert(key.clone(), BTreeSet::new());
                current = Some(key);
            }
            if let Some(key) = &current {
                let names = line
                    .split('$')
                    .skip(1)
                    .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
                found.get_mut(key).unwrap().extend(names);
            }
        }
    }
    found
}

/// Every string literal in the sources that could be a key, or with a `{` the beginning of one.
fn literals(folder: &Path, exact: &mut BTreeSet<String>, prefixes: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && name != "node_modules" {
                literals(&path, exact, prefixes);
            }
        } else if [".rs", ".html", ".txt", ".js"].iter().any(|ending| name.ends_with(ending)) {
            for literal in fs::read_to_string(&path).unwrap().split('"') {
                match literal.split_once('{') {
                    Some((prefix, _)) if prefix.ends_with('-') => drop(prefixes.insert(prefix.to_owned())),
                    _ if literal.ends_with('-') && literal.len() > 2 => drop(prefixes.insert(literal.to_owned())),
                    _ => drop(exact.insert(literal.to_owned())),
                }
            }
        }
    }
}

#[test]
fn every_language_has_the_same_keys_and_values() {
    let english = messages("en");
    for language in Language::ALL {
        let other = messages(language.code());
        let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        let surplus: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{}: missing {missing:?}, surplus {surplus:?}",
            language.code()
        );
        for (key, values) in &english {
            assert_eq!(values, &other[key], "{}: the values of {key} differ", language.code());
        }
    }
}

#[test]
fn every_key_is_used() {
    let (mut exact, mut prefixes) = (BTreeSet::new(), BTreeSet::new());
    literals(&root().join("crates"), &mut exact, &mut prefixes);
    // Codes of refusals and words of statuses become keys by these beginnings alone.
    let unused: Vec<_> = messages("en")
        .into_keys()
        .filter(|key| !exact.contains(key) && !prefixes.iter().any(|prefix| key.starts_with(prefix.as_str())))
        // `{words}-subject` in the mails and `{label}-{value}` in the timeline: the beginning is the variable.
        .filter(|key| {
            !["mail-", "channel-", "reason-", "method-", "message-"].iter().any(|beginning| key.starts_with(beginning))
        })
        .collect();
    assert!(unused.is_empty(), "unused: {unused:#?}");
}
