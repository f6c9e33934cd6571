//! What keeps a draft from being sent.

use std::collections::HashSet;

use jiff::{Timestamp, civil::Date};
use sinetti_domain::{
    Refused, documents as rules,
    invitations::SignatureMethod,
    limits::DocumentLimits,
    organizations::AccountKind,
    people::{self, EmailAddress},
    policies::SignatureTypes,
    sending::{self, InvitationDelivery},
    validity::Validity,
};

use super::draft::{DraftFields, DraftFile, DraftSignatory};
use crate::{Installation, Session};

/// What it depends on besides the draft.
pub(crate) struct Rules<'a> {
    pub limits: DocumentLimits,
    pub now: Timestamp,
    pub zone: &'a str,
    pub account: AccountKind,
    pub signature_types: SignatureTypes,
    /// The sender's own address.
    pub email: &'a str,
}

impl<'a> Rules<'a> {
    /// Those of an account at this moment.
    pub(crate) fn of(at: &Installation, session: &'a Session) -> Self {
        Self {
            limits: at.settings.limits,
            now: at.now(),
            zone: &session.zone,
            account: session.account_kind,
            signature_types: session.policies.signature_types,
            email: &session.email,
        }
    }
}

/// Everything that is wrong, by field; empty when the draft can be sent.
pub(super) fn problems(fields: &DraftFields, files: &[DraftFile], by: &Rules<'_>) -> Vec<Refused> {
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
    found.extend(valid_until(fields, by.zone, by.now).err());
    signatories(fields, by, &mut found);
    let filled = || fields.signatories.iter().filter(|signatory| !signatory.is_empty());
    let by_sms = filled().any(|s| s.delivery.invites_by_sms());
    let ends = !fields.valid_until.trim().is_empty();
    found.extend(fields.settings.problems(&sending::Sent { ends, by_sms }));
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

fn signatories(fields: &DraftFields, by: &Rules<'_>, found: &mut Vec<Refused>) {
    let filled: Vec<_> = fields.signatories.iter().enumerate().filter(|(_, signatory)| !signatory.is_empty()).collect();
    if filled.is_empty() {
        found.push(Refused::new("signatories-missing").at("signatories.0.email"));
    }
    if filled.len() > by.limits.signatories as usize {
        found.push(Refused::new("signatories-too-many").at("signatories").with("limit", by.limits.signatories));
    }
    let mut seen = HashSet::new();
    for (index, signatory) in filled {
        let before = found.len();
        found.extend(self::signatory(signatory, by));
        for refusal in &mut found[before..] {
            refusal.field = refusal.field.take().map(|field| format!("signatories.{index}.{field}"));
        }
        let key = signatory.key();
        // A missing or wrong address has its own refusal.
        if found.len() == before && !seen.insert(key.clone()) {
            let field = if signatory.email.trim().is_empty() { "phone" } else { "email" };
            let twice = Refused::new("signatory-twice").at(format!("signatories.{index}.{field}"));
            found.push(twice.with("address", key));
        }
    }
}

/// Everything that is wrong with one signatory, by field.
pub(crate) fn signatory(signatory: &DraftSignatory, by: &Rules<'_>) -> Vec<Refused> {
    let mut found = who(signatory);
    found.extend(delivery(signatory, by));
    found.extend(method(signatory.method, by.signature_types));
    found
}

/// Name, addresses, for whom.
fn who(signatory: &DraftSignatory) -> Vec<Refused> {
    let mut found = Vec::new();
    let no_email = signatory.email.trim().is_empty();
    if signatory.delivery.needs_email() || signatory.delivery == InvitationDelivery::None || !no_email {
        found.extend(EmailAddress::parse(&signatory.email).err());
    }
    match people::phone(&signatory.phone) {
        Err(refusal) => found.push(refusal),
        Ok(None) if signatory.delivery.needs_phone() => found.push(Refused::new("phone-missing").at("phone")),
        Ok(_) => {}
    }
    if !signatory.name.trim().is_empty() {
        found.extend(people::name(&signatory.name).err());
    } else if no_email && found.is_empty() {
        // Nothing else would tell who it is.
        found.push(Refused::new("signatory-name-needed").at("name"));
    }
    if !signatory.organization.trim().is_empty() {
        found.extend(people::name(&signatory.organization).err().map(|refusal| refusal.at("organization")));
    }
    found
}

/// Whether they may be invited that way.
fn delivery(signatory: &DraftSignatory, by: &Rules<'_>) -> Option<Refused> {
    let refused = |code| Some(Refused::new(code).at("delivery"));
    match signatory.delivery {
        InvitationDelivery::None if signatory.email.trim().to_lowercase() != by.email.to_lowercase() => {
            refused("delivery-none-not-self")
        }
        InvitationDelivery::None => None,
        way if InvitationDelivery::offered(by.account).contains(&way) => None,
        _ => refused("delivery-mail-only"),
    }
}

/// Whether they may be asked for that kind of signature, and it is there at all.
pub(crate) fn method(asked: SignatureMethod, allowed: SignatureTypes) -> Option<Refused> {
    if !allowed.allows(asked) {
        return Some(Refused::new("signature-type-not-allowed").at("method").with("asked", asked.word()));
    }
    (asked == SignatureMethod::Strong).then(|| Refused::new("strong-unavailable").at("method"))
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
        codes_by(fields, files, &rules())
    }

    fn rules() -> Rules<'static> {
        Rules {
            limits: DocumentLimits::default(),
            now: "2026-11-25T10:00:00Z".parse().unwrap(),
            zone: "Europe/Helsinki",
            account: AccountKind::Organization,
            signature_types: SignatureTypes::Both,
            email: "Aino@example.org",
        }
    }

    fn codes_by(fields: &DraftFields, files: &[DraftFile], by: &Rules<'_>) -> Vec<(&'static str, Option<String>)> {
        problems(fields, files, by).into_iter().map(|p| (p.code, p.field)).collect()
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

    fn by(way: InvitationDelivery, name: &str, email: &str, phone: &str) -> Vec<(&'static str, String)> {
        let (mut fields, files) = draft(email);
        let row = &mut fields.signatories[0];
        (row.delivery, row.name, row.phone) = (way, name.into(), phone.into());
        let found = codes(&fields, &files).into_iter();
        found.map(|(code, field)| (code, field.unwrap().replace("signatories.0.", ""))).collect()
    }

    #[test]
    fn each_way_needs_its_address() {
        use InvitationDelivery::{Both, Mail, None, Secure, Sms};
        let number = "+358 40 123 4567";
        assert_eq!(by(Sms, "Elin", "", number), []);
        assert_eq!(by(Sms, "", "", number), [("signatory-name-needed", "name".to_owned())]);
        assert_eq!(by(Sms, "Elin", "", ""), [("phone-missing", "phone".to_owned())]);
        assert_eq!(by(Sms, "Elin", "elin@", number)[0].0, "email-invalid");
        assert_eq!(by(Mail, "Elin", "", number)[0], ("email-missing", "email".to_owned()));
        for way in [Both, Secure] {
            assert_eq!(by(way, "", "elin@example.org", ""), [("phone-missing", "phone".to_owned())]);
            assert_eq!(by(way, "Elin", "", number), [("email-missing", "email".to_owned())]);
            assert_eq!(by(way, "", "elin@example.org", number), []);
        }
        assert_eq!(by(None, "", "aino@Example.org", ""), []);
        assert_eq!(by(None, "", "elin@example.org", ""), [("delivery-none-not-self", "delivery".to_owned())]);
    }

    #[test]
    fn a_private_account_invites_by_mail_only() {
        let (mut fields, files) = draft("elin@example.org");
        fields.signatories[0].phone = "+358401234567".into();
        fields.signatories[0].delivery = InvitationDelivery::Secure;
        let private = Rules { account: AccountKind::Private, ..rules() };
        let expected = ("delivery-mail-only", Some("signatories.0.delivery".to_owned()));
        assert_eq!(codes_by(&fields, &files, &private), [expected]);
    }

    #[test]
    fn a_sender_cannot_go_around_the_allowed_types() {
        let (mut fields, files) = draft("elin@example.org");
        let only = |signature_types| Rules { signature_types, ..rules() };
        let first = |fields: &DraftFields, by: &Rules<'_>| codes_by(fields, &files, by).first().map(|found| found.0);
        assert_eq!(first(&fields, &only(SignatureTypes::StrongOnly)), Some("signature-type-not-allowed"));
        fields.signatories[0].method = SignatureMethod::Strong;
        assert_eq!(first(&fields, &only(SignatureTypes::LightOnly)), Some("signature-type-not-allowed"));
        assert_eq!(first(&fields, &only(SignatureTypes::StrongOnly)), Some("strong-unavailable"));
    }

    #[test]
    fn twice_the_same_number_without_an_address_is_seen() {
        let (mut fields, files) = draft("");
        for (row, phone) in fields.signatories.iter_mut().zip(["+358 40 123 4567", "00358401234567"]) {
            (row.name, row.phone, row.delivery) = ("Elin".into(), phone.into(), InvitationDelivery::Sms);
        }
        assert_eq!(codes(&fields, &files), [("signatory-twice", Some("signatories.1.phone".into()))]);
    }
}
