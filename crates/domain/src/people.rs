//! Persons: names, addresses, phone numbers, passwords as they are typed.

use crate::{Refused, limits};

/// Makes a text one clean line: no control or bidirectional-override characters, single spaces, trimmed.
#[must_use]
pub fn one_line(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_hidden(*c));
    let mut out = String::with_capacity(text.len());
    for c in visible {
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out.trim().to_owned()
}

/// Makes a text clean but keeps its lines.
#[must_use]
pub fn many_lines(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unified.chars().filter(|c| *c == '\n' || *c == '\t' || !is_hidden(*c)).collect();
    kept.trim().to_owned()
}

/// Characters that change how a text looks without being seen: they could make one name look like another.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The name of a person or an organization: one clean line.
///
/// # Errors
/// `name-missing`, `name-too-long`.
pub fn name(text: &str) -> Result<String, Refused> {
    let name = one_line(text);
    if name.is_empty() {
        return Err(Refused::new("name-missing").at("name"));
    }
    if name.chars().count() > *limits::PERSON_NAME.end() {
        return Err(Refused::new("name-too-long").at("name").with("limit", limits::PERSON_NAME.end()));
    }
    Ok(name)
}

/// An e-mail address as typed; comparisons use [`EmailAddress::folded`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Reads an address. Only what a mail server could not possibly take is refused (RFC 5321 §4.5.3.1 lengths, one `@`,
    /// a domain with a dot, or `localhost`): the real test is the delivery.
    ///
    /// # Errors
    /// `email-missing`, `email-invalid`.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Refused::new("email-missing").at("email"));
        }
        let invalid = || Refused::new("email-invalid").at("email").with("address", one_line(text));
        let (local, domain) = text.rsplit_once('@').ok_or_else(invalid)?;
        let bad = |c: char| c.is_whitespace() || c.is_control() || is_hidden(c) || "<>(),;:\\\"[]@".contains(c);
        if local.is_empty() || local.len() > 64 || text.len() > 254 || local.contains(bad) || domain.contains(bad) {
            return Err(invalid());
        }
        if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
            return Err(invalid());
        }
        let labels: Vec<&str> = domain.split('.').collect();
        let label_ok = |label: &&str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        if (labels.len() < 2 && domain != "localhost") || !labels.iter().all(label_ok) {
            return Err(invalid());
        }
        Ok(Self(text.to_owned()))
    }

    /// As it was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For looking up and comparing: without case.
    #[must_use]
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

/// A phone number in international form (E.164), or nothing when the field was left empty.
///
/// # Errors
/// `phone-invalid` when it is no international number.
pub fn phone(text: &str) -> Result<Option<String>, Refused> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && !"-()./".contains(*c)).collect();
    if compact.is_empty() {
        return Ok(None);
    }
    let digits = compact.strip_prefix('+').or_else(|| compact.strip_prefix("00"));
    match digits {
        Some(digits) if (6..=15).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit()) => {
            Ok(Some(format!("+{digits}")))
        }
        _ => Err(Refused::new("phone-invalid").at("phone")),
    }
}

/// An address of which one can see whether it is one's own, and little else: `e…@sjoberg.example`.
#[must_use]
pub fn masked_email(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    if domain.is_empty() { format!("{first}…") } else { format!("{first}…@{domain}") }
}

/// A phone number of which only the beginning and the last two digits are seen: `+358 … 67`.
#[must_use]
pub fn masked_phone(phone: &str) -> String {
    let characters: Vec<char> = phone.chars().collect();
    // Of a short number the beginning would leave too little to guess.
    let seen = if characters.len() >= 10 { 4 } else { 1 };
    let beginning: String = characters.iter().take(seen).collect();
    let end: String = characters.iter().skip(characters.len().saturating_sub(2)).collect();
    format!("{beginning} … {end}")
}

/// Checks a new password: long enough, and not the person's own address or name. Nothing else: length is what helps.
///
/// # Errors
/// `password-too-short`, `password-too-long`, `password-guessable`.
pub fn new_password(password: &str, email: &str, name: &str) -> Result<(), Refused> {
    let length = password.chars().count();
    if length < *limits::PASSWORD.start() {
        return Err(Refused::new("password-too-short").at("password").with("limit", limits::PASSWORD.start()));
    }
    if length > *limits::PASSWORD.end() {
        return Err(Refused::new("password-too-long").at("password").with("limit", limits::PASSWORD.end()));
    }
    let folded = password.to_lowercase();
    let mut characters = password.chars();
    let first = characters.next();
    let one_character = characters.all(|c| Some(c) == first);
    if one_character || folded == email.trim().to_lowercase() || folded == name.to_lowercase() {
        return Err(Refused::new("password-guessable").at("password"));
    }
    Ok(())
}

/// Up to two capitals that stand for a name in a circle.
#[must_use]
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses() {
        for good in ["a@b.fi", "Anna.Å@esimerkki.fi", "x+tag@mail.example.org", "root@localhost"] {
            assert!(EmailAddress::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@",
            "@b.fi",
            "a b@c.fi",
            "a@b",
            "a@b..fi",
            "a@-b.fi",
            "a..b@c.fi",
            "a@b.fi\nBcc: x@y.z",
            "<a@b.fi>",
            "a@b.fi,c@d.fi",
        ] {
            assert!(EmailAddress::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(EmailAddress::parse(" Anna@Example.FI ").map(|a| a.folded()), Ok("anna@example.fi".into()));
    }

    #[test]
    fn phones() {
        assert_eq!(phone("+358 40 123 4567"), Ok(Some("+358401234567".into())));
        assert_eq!(phone("0047 (22) 33-44-55"), Ok(Some("+4722334455".into())));
        assert_eq!(phone(" "), Ok(None));
        assert!(phone("040 1234567").is_err());
    }

    #[test]
    fn what_is_masked_cannot_be_written_to() {
        assert_eq!(masked_email("elin@sjoberg.example"), "e…@sjoberg.example");
        assert_eq!(masked_email("ä@b.fi"), "ä…@b.fi");
        assert_eq!(masked_phone("+358401234567"), "+358 … 67");
        assert_eq!(masked_phone("+123456"), "+ … 56");
    }

    #[test]
    fn initials_take_first_and_last() {
        assert_eq!(initials("Aino Maria Lehtonen"), "AL");
        assert_eq!(initials("øystein"), "Ø");
        assert_eq!(initials(""), "");
    }

    proptest! {
        #[test]
        fn a_clean_line_stays_clean(text in ".{0,80}") {
            let once = one_line(&text);
            prop_assert_eq!(&one_line(&once), &once);
            prop_assert!(!once.chars().any(|c| c.is_control()));
        }

        #[test]
        fn an_accepted_address_can_stand_in_a_mail_header(text in ".{0,60}@.{0,20}") {
            if let Ok(address) = EmailAddress::parse(&text) {
                prop_assert!(!address.as_str().contains(['\r', '\n', '<', '>', ',', ' ']));
            }
        }
    }
}
