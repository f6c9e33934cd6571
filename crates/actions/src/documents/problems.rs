//! What keeps a draft from being sent.

use std::collections::HashSet;

use jiff::{Timestamp, civil::Date};
use sinetti_domain::{
    Refused, documents as rules,
    invitations::SignatureMethod,
    limits::DocumentLimits,
    people::{self, EmailAddress},
    validity::Validity,
};

use super::draft::{DraftFields, DraftFile};

/// Everything that is wrong, by field; empty when the draft can be sent.
pub(super) fn problems(
    fields: &DraftFields,
    files: &[DraftFile],
    zone: &str,
    limits: &DocumentLimits,
    now: Timestamp,
) -> Vec<Refused> {
    let mut found = Vec::new();
    if files.is_empty() {
        found.push(Refused::new("files-missing").at("files"));
    }
    let name = if fields.name.trim().is_empty() && !files.is_empty() {
        rules::name_from_file(&files[0].name)
    } else {
        fields.name.clone()
    };
    if !(files.is_empty() && name.trim().is_empty()) {
        found.extend(rules::name(&name).err());
    }
    found.extend(rules::message(&fields.message).err());
    found.extend(valid_until(fields, zone, now).err());
    signatories(fields, limits, &mut found);
    found
}

/// The validity as typed: `None` for no end.
pub(super) fn valid_until(fields: &DraftFields, zone: &str, now: Timestamp) -> Result<Option<Validity>, Refused> {
    let typed = fields.valid_until.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let date: Date = typed.parse().map_err(|_| Refused::new("validity-invalid").at("valid_until"))?;
    Validity::until(date, zone, now).map(Some)
}

fn signatories(fields: &DraftFields, limits: &DocumentLimits, found: &mut Vec<Refused>) {
    let filled: Vec<_> = fields.signatories.iter().enumerate().filter(|(_, signatory)| !signatory.is_empty()).collect();
    if filled.is_empty() {
        found.push(Refused::new("signatories-missing").at("signatories.0.email"));
    }
    if filled.len() > limits.signatories as usize {
        found.push(Refused::new("signatories-too-many").at("signatories").with("limit", limits.signatories));
    }
    let mut seen = HashSet::new();
    for (index, signatory) in filled {
        let at = |field: &str| format!("signatories.{index}.{field}");
        match EmailAddress::parse(&signatory.email) {
            Err(refusal) => found.push(refusal.at(at("email"))),
            Ok(email) if !seen.insert(email.folded()) => {
                found.push(Refused::new("signatory-twice").at(at("email")).with("address", email));
            }
            Ok(_) => {}
        }
        if !signatory.name.trim().is_empty() {
            found.extend(people::name(&signatory.name).err().map(|refusal| refusal.at(at("name"))));
        }
        found.extend(people::phone(&signatory.phone).err().map(|refusal| refusal.at(at("phone"))));
        if signatory.method == SignatureMethod::Strong {
            found.push(Refused::new("strong-unavailable").at(at("method")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::draft::DraftSignatory;
    use sinetti_domain::{FileId, Language};

    fn draft(email: &str) -> (DraftFields, Vec<DraftFile>) {
        let mut signatory = DraftSignatory::empty(Language::Fi, 1);
        signatory.email = email.to_owned();
        let fields = DraftFields {
            signatories: vec![signatory, DraftSignatory::empty(Language::Fi, 1)],
            ..DraftFields::default()
        };
        let file = DraftFile {
            id: FileId(uuid::Uuid::nil()),
            name: "Lease.pdf".into(),
            bytes: 10,
            pages: 1,
            warnings: vec![],
        };
        (fields, vec![file])
    }

    fn codes(fields: &DraftFields, files: &[DraftFile]) -> Vec<(&'static str, Option<String>)> {
        let now = "2026-11-25T10:00:00Z".parse().unwrap();
        problems(fields, files, "Europe/Helsinki", &DocumentLimits::default(), now)
            .into_iter()
            .map(|p| (p.code, p.field))
            .collect()
    }

    #[test]
    fn a_file_and_an_address_are_enough() {
        let (fields, files) = draft("elin@example.org");
        assert_eq!(codes(&fields, &files), []);
    }

    #[test]
    fn everything_missing_is_named_at_its_field() {
        let (fields, _) = draft(" ");
        let found = codes(&fields, &[]);
        assert!(found.contains(&("files-missing", Some("files".into()))));
        assert!(found.contains(&("signatories-missing", Some("signatories.0.email".into()))));
    }

    #[test]
    fn twice_the_same_address_in_other_letters_is_seen() {
        let (mut fields, files) = draft("elin@example.org");
        fields.signatories[1].email = "Elin@Example.ORG".into();
        assert_eq!(codes(&fields, &files), [("signatory-twice", Some("signatories.1.email".into()))]);
    }

    #[test]
    fn a_bad_date_and_a_past_one() {
        let (mut fields, files) = draft("elin@example.org");
        fields.valid_until = "soon".into();
        assert_eq!(codes(&fields, &files)[0].0, "validity-invalid");
        fields.valid_until = "2026-11-24".into();
        assert_eq!(codes(&fields, &files)[0].0, "validity-past");
    }
}
