//! Signing: for whom somebody signs, and what they give.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Language, Refused, limits, people};

/// For whom somebody signs (features.md G5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(tag = "as", rename_all = "kebab-case")]
pub enum Representation {
    /// For themselves.
    #[default]
    Myself,
    /// For an organization, with the ground.
    Organization {
        /// The organization's name as shown.
        name: String,
        /// Why they may.
        ground: Ground,
    },
    /// For a person whose guardian they are.
    Guardian {
        /// That person's name.
        name: String,
        /// Their day of birth, which tells namesakes apart; an identity code is never asked.
        born: Date,
    },
}

/// Why somebody may sign for an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Has the right to sign for it, by register.
    SigningRight,
    /// By position.
    Position,
    /// By authorization.
    Authorization,
}

crate::organizations::words!(Ground {
    Ground::SigningRight => "signing-right",
    Ground::Position => "position",
    Ground::Authorization => "authorization",
});

/// The part of the signing form that says for whom, as typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct ForWhom<'a> {
    /// `me`, `organization` or `guardian`.
    pub sign_for: &'a str,
    /// The organization's name.
    pub organization: &'a str,
    /// [`Ground`]'s word.
    pub ground: &'a str,
    /// The name of the person whose guardian signs.
    pub person: &'a str,
    /// Their day of birth.
    pub born: &'a str,
}

/// The name typed as a light signature.
///
/// # Errors
/// `signature-name-missing`, `name-too-long`.
pub fn typed_name(text: &str) -> Result<String, Refused> {
    let name = people::one_line(text);
    if !name.chars().any(char::is_alphanumeric) {
        return Err(Refused::new("signature-name-missing").at("name"));
    }
    if name.chars().count() > *limits::PERSON_NAME.end() {
        return Err(Refused::new("name-too-long").at("name").with("limit", limits::PERSON_NAME.end()));
    }
    Ok(name)
}

impl Representation {
    /// From the form. An organization that the sender settled stays, whatever the form says, and only the ground is taken; one
    /// whom the sender asks as a private person may still sign for an organization (D12).
    ///
    /// # Errors
    /// `organization-missing`, `ground-missing`; `ward-missing`, `ward-has-digits`, `name-too-long`, `birth-date-missing`,
    /// `birth-date-invalid`: everything that is wrong at once.
    pub fn from_form(form: ForWhom<'_>, settled: Option<&Self>, today: Date) -> Result<Self, Vec<Refused>> {
        match (settled, form.sign_for) {
            (Some(Self::Organization { name, .. }), _) => Self::for_organization(name, form.ground),
            (_, "organization") => Self::for_organization(form.organization, form.ground),
            (_, "guardian") => Self::as_guardian(form.person, form.born, today),
            _ => Ok(Self::Myself),
        }
    }

    fn for_organization(name: &str, ground: &str) -> Result<Self, Vec<Refused>> {
        let name = people::name(name).map_err(|refused| match refused.code {
            "name-missing" => Refused::new("organization-missing").at("organization"),
            _ => refused.at("organization"),
        });
        let ground = Ground::parse(ground).ok_or_else(|| Refused::new("ground-missing").at("ground"));
        both(name, ground).map(|(name, ground)| Self::Organization { name, ground })
    }

    fn as_guardian(name: &str, born: &str, today: Date) -> Result<Self, Vec<Refused>> {
        both(ward(name), birth_date(born, today)).map(|(name, born)| Self::Guardian { name, born })
    }
}

fn both<A, B>(first: Result<A, Refused>, second: Result<B, Refused>) -> Result<(A, B), Vec<Refused>> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (first, second) => Err(first.err().into_iter().chain(second.err()).collect()),
    }
}

/// The name of the person whose guardian signs. A name has no digits: an identity code typed here would stand in the document for
/// ever.
fn ward(text: &str) -> Result<String, Refused> {
    let name = people::one_line(text);
    if !name.chars().any(char::is_alphabetic) && !name.chars().any(char::is_numeric) {
        return Err(Refused::new("ward-missing").at("person"));
    }
    if name.chars().any(char::is_numeric) {
        return Err(Refused::new("ward-has-digits").at("person"));
    }
    people::name(&name).map_err(|refused| refused.at("person"))
}

/// A day of birth as a date field gives it, `2014-03-01`, or as people write it, `1.3.2014`.
///
/// # Errors
/// `birth-date-missing`; `birth-date-invalid` when it is no day, in the future, or more than 130 years ago.
pub fn birth_date(text: &str, today: Date) -> Result<Date, Refused> {
    let text = people::one_line(text);
    if text.is_empty() {
        return Err(Refused::new("birth-date-missing").at("born"));
    }
    let invalid = || Refused::new("birth-date-invalid").at("born");
    let born = iso(&text).or_else(|| dotted(&text)).ok_or_else(invalid)?;
    let age = i32::from(today.year()) - i32::from(born.year());
    if born <= today && age <= 130 { Ok(born) } else { Err(invalid()) }
}

fn iso(text: &str) -> Option<Date> {
    let shape = text.len() == 10 && text.chars().all(|c| c.is_ascii_digit() || c == '-');
    if shape { text.parse().ok() } else { None }
}

fn dotted(text: &str) -> Option<Date> {
    let mut parts = text.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    if parts.next().is_some() || year.len() != 4 || ![day, month, year].into_iter().all(plain) {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Why somebody declines to sign (E9).
///
/// # Errors
/// `reason-missing`, `reason-too-long`.
pub fn reason(text: &str) -> Result<String, Refused> {
    let reason = people::many_lines(text);
    match reason.chars().count() {
        0 => Err(Refused::new("reason-missing").at("reason")),
        length if length > *limits::DECLINE_REASON.end() => {
            Err(Refused::new("reason-too-long").at("reason").with("limit", limits::DECLINE_REASON.end()))
        }
        _ => Ok(reason),
    }
}

/// The person whom a signatory names instead of themselves (E10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegate {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: people::EmailAddress,
    /// Their number, in international form.
    pub phone: Option<String>,
    /// What mails to them are written in.
    pub language: Language,
}

impl Delegate {
    /// From the form; `needs_phone` where the invitation travels by text message.
    ///
    /// # Errors
    /// `name-missing`, `name-too-long`, `email-missing`, `email-invalid`, `phone-missing`, `phone-invalid`: all at once.
    pub fn from_form(
        name: &str,
        email: &str,
        phone: &str,
        language: Language,
        needs_phone: bool,
    ) -> Result<Self, Vec<Refused>> {
        let phone = match people::phone(phone) {
            Ok(None) if needs_phone => Err(Refused::new("phone-missing").at("phone")),
            phone => phone,
        };
        let named = both(people::name(name), people::EmailAddress::parse(email));
        match (named, phone) {
            (Ok((name, email)), Ok(phone)) => Ok(Self { name, email, phone, language }),
            (named, phone) => Err(named.err().unwrap_or_default().into_iter().chain(phone.err()).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 28);

    fn form<'a>(sign_for: &'a str, one: &'a str, two: &'a str) -> ForWhom<'a> {
        ForWhom { sign_for, organization: one, ground: two, person: one, born: two }
    }

    fn codes(result: Result<Representation, Vec<Refused>>) -> Vec<&'static str> {
        result.err().unwrap_or_default().iter().map(|refused| refused.code).collect()
    }

    #[test]
    fn a_signature_needs_a_name() {
        assert!(typed_name(" . ").is_err());
        assert_eq!(typed_name(" Elin  Sjöberg "), Ok("Elin Sjöberg".into()));
    }

    #[test]
    fn representation_from_a_form() {
        let of = |sign_for, one, two| Representation::from_form(form(sign_for, one, two), None, TODAY);
        assert_eq!(of("me", "x", ""), Ok(Representation::Myself));
        assert_eq!(codes(of("organization", " ", "because")), ["organization-missing", "ground-missing"]);
        let json = |of: Representation| serde_json::to_string(&of).unwrap();
        let for_oy = of("organization", "Oy", "position").unwrap();
        assert_eq!(json(for_oy), r#"{"as":"organization","name":"Oy","ground":"position"}"#);
        let guardian = of("guardian", " Ilo  Ek ", "1.3.2014").unwrap();
        assert_eq!(json(guardian.clone()), r#"{"as":"guardian","name":"Ilo Ek","born":"2014-03-01"}"#);
        assert_eq!(serde_json::from_str::<Representation>(&json(guardian.clone())).unwrap(), guardian);
        assert_eq!(of("guardian", "Ilo Ek", "2014-03-01").unwrap(), guardian);
    }

    #[test]
    fn what_earlier_versions_kept_is_still_read() {
        let read = |json: &str| serde_json::from_str::<Representation>(json).unwrap();
        assert_eq!(read(r#"{"as":"myself"}"#), Representation::Myself);
        let organization = Representation::Organization { name: "Oy".into(), ground: Ground::SigningRight };
        assert_eq!(read(r#"{"as":"organization","name":"Oy","ground":"signing-right"}"#), organization);
    }

    #[test]
    fn an_identity_code_is_not_taken() {
        let of = |name, born| codes(Representation::from_form(form("guardian", name, born), None, TODAY));
        assert_eq!(of("Ilo Ek 010314A123N", "2014-03-01"), ["ward-has-digits"]);
        assert_eq!(of("Ilo Ek", "010314A123N"), ["birth-date-invalid"]);
        assert_eq!(of(" - ", ""), ["ward-missing", "birth-date-missing"]);
        for born in ["2026-11-29", "1895-12-31", "31.2.2014", "1.3.14", "2014-03", "2014-03-01T10:00", "+01.3.2014"] {
            assert_eq!(of("Ilo Ek", born), ["birth-date-invalid"], "{born}");
        }
    }

    #[test]
    fn an_organization_that_the_sender_settled_stays() {
        let settled = Representation::Organization { name: "Koivu Oy".into(), ground: Ground::Position };
        for sign_for in ["me", "organization", "guardian"] {
            let given = form(sign_for, "Other Oy", "authorization");
            let expected = Representation::Organization { name: "Koivu Oy".into(), ground: Ground::Authorization };
            assert_eq!(Representation::from_form(given, Some(&settled), TODAY), Ok(expected));
        }
        assert_eq!(codes(Representation::from_form(form("me", "", ""), Some(&settled), TODAY)), ["ground-missing"]);
        let private = Representation::Myself;
        let switched = Representation::from_form(form("organization", "Oy", "position"), Some(&private), TODAY);
        assert!(matches!(switched, Ok(Representation::Organization { .. })));
    }

    #[test]
    fn a_delegate_is_refused_for_everything_at_once() {
        let refused = Delegate::from_form(" ", "x", "", Language::Fi, true).unwrap_err();
        let codes: Vec<_> = refused.iter().map(|refused| refused.code).collect();
        assert_eq!(codes, ["name-missing", "email-invalid", "phone-missing"]);
        let delegate = Delegate::from_form("Bo Ek", "bo@ek.example", "", Language::Sv, false).unwrap();
        assert_eq!((delegate.name.as_str(), delegate.phone), ("Bo Ek", None));
    }

    proptest! {
        #[test]
        fn a_real_day_is_read_in_both_ways_of_writing(year in 1897i16..=2026, month in 1i8..=12, day in 1i8..=31) {
            let real = Date::new(year, month, day).ok().filter(|born| *born <= TODAY);
            prop_assert_eq!(birth_date(&format!("{day}.{month}.{year}"), TODAY).ok(), real);
            prop_assert_eq!(birth_date(&format!("{year:04}-{month:02}-{day:02}"), TODAY).ok(), real);
        }

        #[test]
        fn whatever_is_typed_is_taken_clean_or_refused(text in ".{0,60}", born in "[0-9.+A-]{0,12}") {
            if let Ok(Representation::Guardian { name, born }) = Representation::from_form(form("guardian", &text, &born), None, TODAY) {
                prop_assert!(!name.is_empty() && !name.chars().any(|c| c.is_control() || c.is_numeric()));
                prop_assert!(born <= TODAY);
            }
        }

        #[test]
        fn a_reason_keeps_within_its_limit(text in "(?s).{0,600}") {
            match reason(&text) {
                Ok(kept) => prop_assert!((1..=500).contains(&kept.chars().count())),
                Err(refused) => prop_assert!(["reason-missing", "reason-too-long"].contains(&refused.code)),
            }
        }
    }
}
