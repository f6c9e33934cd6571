//! Recipient groups: contacts that are saved to be invited together again (features.md C5). A document takes copies of them, so
//! that what is changed there does not change the group.

use std::collections::HashSet;

use crate::{
    Language, Refused, limits,
    organizations::AccountKind,
    people::{self, EmailAddress},
};

/// A group, as it is typed or as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecipientGroup {
    /// What senders pick it by; one account has a name once.
    pub name: String,
    /// Who is in it, in the order in which they are added to a document.
    pub recipients: Vec<Recipient>,
}

/// A contact of a group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recipient {
    /// May be empty where there is an address.
    pub name: String,
    /// May be empty where an organization has a phone number.
    pub email: String,
    /// In international form; may be empty.
    pub phone: String,
    /// The language of their mail and pages.
    pub language: Language,
}

impl Recipient {
    /// Nothing typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.name, &self.email, &self.phone].iter().all(|text| text.trim().is_empty())
    }

    /// The same as it is kept.
    fn checked(&self, account: AccountKind) -> Result<Self, Vec<Refused>> {
        let mut refusals = Vec::new();
        let phone = people::phone(&self.phone);
        let by_phone = matches!(phone, Ok(Some(_))) && account == AccountKind::Organization;
        let email = match EmailAddress::parse(&self.email) {
            Ok(email) => email.to_string(),
            Err(_) if self.email.trim().is_empty() && by_phone => String::new(),
            Err(refusal) => {
                refusals.push(refusal);
                String::new()
            }
        };
        let name = match people::name(&self.name) {
            Ok(name) => name,
            Err(refusal) if refusal.code == "name-missing" => String::new(),
            Err(refusal) => {
                refusals.push(refusal);
                String::new()
            }
        };
        // The last field of a row: what is wrong is told in the order of the fields.
        let phone = phone.map_err(|refusal| refusals.push(refusal)).unwrap_or_default();
        if refusals.is_empty() && name.is_empty() && email.is_empty() {
            // A number alone would not tell senders who it is.
            refusals.push(Refused::new("signatory-name-needed").at("name"));
        }
        let kept = Self { name, email, phone: phone.unwrap_or_default(), language: self.language };
        if refusals.is_empty() { Ok(kept) } else { Err(refusals) }
    }

    /// What tells contacts apart: the address without case, and without one the number.
    fn key(&self) -> String {
        if self.email.is_empty() { self.phone.clone() } else { self.email.to_lowercase() }
    }
}

impl RecipientGroup {
    /// The same as it is kept, without empty rows.
    ///
    /// # Errors
    /// Everything that is wrong, at `name` or `recipients.<place>.<field>`: `name-missing`, `name-too-long`, `group-empty`,
    /// `group-too-large`, `email-missing`, `email-invalid`, `phone-invalid`, `signatory-name-needed`, `recipient-twice`.
    pub fn checked(&self, account: AccountKind) -> Result<Self, Vec<Refused>> {
        let mut refusals = Vec::new();
        let name = people::name(&self.name).map_err(|refusal| refusals.push(refusal)).unwrap_or_default();
        let filled: Vec<_> = self.recipients.iter().enumerate().filter(|(_, row)| !row.is_empty()).collect();
        if filled.is_empty() {
            refusals.push(Refused::new("group-empty").at("recipients.0.email"));
        }
        if filled.len() > limits::RECIPIENTS {
            refusals.push(Refused::new("group-too-large").with("limit", limits::RECIPIENTS));
        }
        let (mut recipients, mut seen) = (Vec::new(), HashSet::new());
        for (place, typed) in filled {
            let at = |refusal: Refused| {
                let field = format!("recipients.{place}.{}", refusal.field.as_deref().unwrap_or("email"));
                refusal.at(field)
            };
            match typed.checked(account) {
                Ok(kept) if seen.insert(kept.key()) => recipients.push(kept),
                Ok(kept) => {
                    let field = if kept.email.is_empty() { "phone" } else { "email" };
                    refusals.push(at(Refused::new("recipient-twice").at(field).with("address", kept.key())));
                }
                Err(wrong) => refusals.extend(wrong.into_iter().map(at)),
            }
        }
        if refusals.is_empty() { Ok(Self { name, recipients }) } else { Err(refusals) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row(name: &str, email: &str, phone: &str) -> Recipient {
        Recipient { name: name.into(), email: email.into(), phone: phone.into(), language: Language::Sv }
    }

    fn group(recipients: Vec<Recipient>) -> RecipientGroup {
        RecipientGroup { name: "Board".into(), recipients }
    }

    fn codes(group: &RecipientGroup, account: AccountKind) -> Vec<(&'static str, String)> {
        let refusals = group.checked(account).err().unwrap_or_default();
        refusals.into_iter().map(|refusal| (refusal.code, refusal.field.unwrap_or_default())).collect()
    }

    #[test]
    fn contacts_are_cleaned_and_empty_rows_go() {
        let typed = group(vec![
            row(" ", "", ""),
            row(" Elin  Sjöberg ", " Elin@example.org ", "+46 70 123 45 67"),
            row("", "bo@example.org", ""),
            row("Freja", "", "0045 20 12 34 56"),
        ]);
        let kept = typed.checked(AccountKind::Organization).unwrap();
        let expected = [
            row("Elin Sjöberg", "Elin@example.org", "+46701234567"),
            row("", "bo@example.org", ""),
            row("Freja", "", "+4520123456"),
        ];
        assert_eq!(kept.recipients, expected);
    }

    #[test]
    fn what_is_wrong_is_named_at_its_place() {
        let typed = group(vec![
            row("", "", ""),
            row("Elin", "elin@example.org", "123"),
            row("Bo", "bo@", ""),
            row("Cia", "cia@example.org", ""),
            row("Other", "CIA@example.org", ""),
            row("", "", "+4520123456"),
            row("Dag", "", ""),
        ]);
        let expected = [
            ("phone-invalid", "recipients.1.phone"),
            ("email-invalid", "recipients.2.email"),
            ("recipient-twice", "recipients.4.email"),
            ("signatory-name-needed", "recipients.5.name"),
            ("email-missing", "recipients.6.email"),
        ];
        assert_eq!(codes(&typed, AccountKind::Organization), expected.map(|(code, field)| (code, field.to_owned())));
    }

    #[test]
    fn a_private_account_needs_addresses() {
        let typed = group(vec![row("Freja", "", "+4520123456")]);
        assert_eq!(codes(&typed, AccountKind::Private), [("email-missing", "recipients.0.email".to_owned())]);
    }

    #[test]
    fn a_group_has_somebody_and_not_too_many() {
        assert_eq!(
            codes(&RecipientGroup::default(), AccountKind::Private),
            [("name-missing", "name".to_owned()), ("group-empty", "recipients.0.email".to_owned())]
        );
        let many = |count: usize| group((0..count).map(|n| row("", &format!("n{n}@example.org"), "")).collect());
        assert_eq!(codes(&many(limits::RECIPIENTS), AccountKind::Private), []);
        assert_eq!(codes(&many(limits::RECIPIENTS + 1), AccountKind::Private), [("group-too-large", String::new())]);
    }

    proptest! {
        #[test]
        fn what_is_kept_passes_again(rows in proptest::collection::vec((".{0,20}", "[a-c@.]{0,8}", "[+0-9 ]{0,10}"), 0..5)) {
            let typed = group(rows.iter().map(|(name, email, phone)| row(name, email, phone)).collect());
            if let Ok(kept) = typed.checked(AccountKind::Organization) {
                prop_assert_eq!(kept.checked(AccountKind::Organization), Ok(kept));
            }
        }
    }
}
