//! What a signature allows afterwards: DocMDP and FieldMDP in its dictionary, `/Lock` in its field (12.8.2.2, 12.8.2.4,
//! 12.7.5.5), read from the revision it signed.

use super::difference::{Difference, Kind};
use super::report::{FieldSet, Permissions};
use crate::object::{Dictionary, Object};
use crate::reader::{Document, ObjectSource};

/// The rules one signature sets.
#[derive(Clone, Debug)]
pub struct Policy {
    /// DocMDP's P, the strictest when several are named.
    level: Option<u8>,
    locks: Vec<FieldSet>,
    /// A certification that also locks fields, or one that locks everything, is taken at its word: nothing passes for
    /// the sake of what other software commonly does.
    strict: bool,
    /// Whether filling a field counts only when a later signature covers it.
    wants_signed_filling: bool,
}

impl Policy {
    /// `document` is the revision that was signed, `signature` and `field` are as they stand there.
    pub fn read(document: &Document, signature: &Dictionary, field: &Dictionary) -> Self {
        let mut policy = Self { level: None, locks: Vec::new(), strict: false, wants_signed_filling: false };
        let references = document.array_entry(signature, "Reference").unwrap_or_default();
        let mut locks_with_signature = false;
        for reference in &references {
            let Ok(reference) = document.resolve(reference) else { continue };
            let Some(reference) = reference.as_dictionary() else { continue };
            let parameters = document.dictionary_entry(reference, "TransformParams").unwrap_or_default();
            match reference.get("TransformMethod").and_then(Object::as_name) {
                Some(b"DocMDP") => policy.tighten(document.entry(&parameters, "P").ok(), Some(2)),
                Some(b"FieldMDP") => {
                    locks_with_signature = true;
                    policy.lock(document, &parameters);
                }
                _ => {}
            }
        }
        let lock = document.dictionary_entry(field, "Lock").unwrap_or_default();
        if !lock.is_empty() {
            policy.tighten(document.entry(&lock, "P").ok(), None);
            policy.lock(document, &lock);
        }
        policy.wants_signed_filling = policy.level.is_some() && locks_with_signature;
        policy.strict = policy.wants_signed_filling || policy.level == Some(1) || policy.locks_all();
        policy
    }

    fn tighten(&mut self, level: Option<Object>, default: Option<u8>) {
        let level = level.and_then(|level| level.as_integer()).and_then(|level| u8::try_from(level).ok());
        if let Some(level) = level.filter(|level| (1..=3).contains(level)).or(default) {
            self.level = Some(self.level.map_or(level, |known| known.min(level)));
        }
    }

    fn lock(&mut self, document: &Document, parameters: &Dictionary) {
        let names = document.array_entry(parameters, "Fields").unwrap_or_default();
        let names = names.iter().filter_map(|name| document.resolve(name).ok()?.to_text()).collect();
        self.locks.push(match parameters.get("Action").and_then(Object::as_name) {
            Some(b"Include") => FieldSet::Only(names),
            Some(b"Exclude") => FieldSet::AllBut(names),
            // All, or something unknown, which locks rather too much.
            _ => FieldSet::All,
        });
    }

    fn locks_all(&self) -> bool {
        self.locks.contains(&FieldSet::All)
    }

    fn locks(&self, name: &str) -> bool {
        self.locks.iter().any(|set| set.contains(name))
    }

    /// For the report.
    pub fn summary(&self) -> Permissions {
        match self.level {
            Some(1) => Permissions::Nothing,
            _ if self.locks_all() => Permissions::Nothing,
            Some(3) if self.locks.is_empty() => Permissions::Annotate,
            None if self.locks.is_empty() => Permissions::Sign,
            _ => Permissions::Fill { locked: self.locks.first().cloned() },
        }
    }

    /// Whether a difference may be there after this signature. `signed` says whether a later signature covers it, which
    /// a time stamp is not.
    pub fn allows(&self, difference: &Difference, signed: bool) -> bool {
        let field = difference.field.as_deref().unwrap_or_default();
        let may_fill = self.level != Some(1) && !self.locks(field);
        match difference.kind {
            Kind::ValidationData | Kind::TimeStampAdded | Kind::FormFlags => true,
            Kind::FieldFilled => may_fill && (signed || !self.wants_signed_filling),
            Kind::FieldSigned => may_fill,
            Kind::EmptySignatureFieldChanged | Kind::FieldSettings => may_fill && !self.strict,
            Kind::SignatureFieldAdded => may_fill && !self.strict && self.level.is_none(),
            // Who signs a file that was certified elsewhere brings a field along, and shows nothing with it.
            Kind::UnseenSignatureFieldAdded => may_fill && !self.strict,
            Kind::FormSettings | Kind::Metadata | Kind::Version => !self.strict,
            // An annotation can cover a page and show another text: somebody has to answer for it.
            Kind::AnnotationAdded | Kind::AnnotationChanged | Kind::AnnotationRemoved => {
                self.level == Some(3) && !self.strict && signed
            }
            _ => false,
        }
    }
}

impl FieldSet {
    /// Whether a field is in the set, by its own name or one above it.
    pub fn contains(&self, name: &str) -> bool {
        let named = |names: &[String]| {
            names
                .iter()
                .any(|one| name.strip_prefix(one.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
        };
        match self {
            Self::All => true,
            Self::Only(names) => named(names),
            Self::AllBut(names) => !named(names),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_for_what_is_below_it() {
        let only = FieldSet::Only(vec!["a.b".into()]);
        assert!(only.contains("a.b") && only.contains("a.b.c"));
        assert!(!only.contains("a.bc") && !only.contains("a"));
        assert!(!FieldSet::AllBut(vec!["a".into()]).contains("a.x"));
        assert!(FieldSet::AllBut(vec!["a".into()]).contains("b"));
    }
}
