//! Accounts: the private account of a person, and organizations with their members.

use serde::{Deserialize, Serialize};

use crate::{Refused, people};

/// Which of the two an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountKind {
    /// One person's own.
    Private,
    /// A company or other body.
    Organization,
}

/// What a member may do in an organization before folders and groups refine it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Uses documents.
    Member,
    /// Also manages settings and users.
    Administrator,
}

macro_rules! words {
    ($type:ty { $($variant:path => $word:literal),+ $(,)? }) => {
        impl $type {
            /// The word used in the database, the API and addresses.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $($variant => $word),+ }
            }

            /// Reads the word back.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some($variant),)+ _ => None }
            }

            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$($variant),+];
        }
    };
}
pub(crate) use words;

words!(AccountKind { AccountKind::Private => "private", AccountKind::Organization => "organization" });
words!(Role { Role::Member => "member", Role::Administrator => "administrator" });

/// A Finnish business identity code (Y-tunnus) in the form `1234567-8`, or another country's as typed.
///
/// # Errors
/// `business-id-invalid` when the country is Finland and the check digit does not fit.
pub fn business_id(text: &str, country: &str) -> Result<Option<String>, Refused> {
    let text = people::one_line(text);
    if text.is_empty() {
        return Ok(None);
    }
    if text.chars().count() > 40 {
        return Err(Refused::new("business-id-invalid").at("business_id"));
    }
    if country != "FI" {
        return Ok(Some(text));
    }
    finnish_business_id(&text).map(Some).ok_or_else(|| Refused::new("business-id-invalid").at("business_id"))
}

/// The check digit by weights 7 9 10 5 8 4 2, modulo 11; a remainder of 1 is never issued.
fn finnish_business_id(text: &str) -> Option<String> {
    let (number, check) = text.split_once('-')?;
    let number = format!("{number:0>7}");
    if number.len() != 7 || check.len() != 1 || !number.bytes().chain(check.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let sum: u32 =
        number.bytes().zip([7, 9, 10, 5, 8, 4, 2]).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let expected = match sum % 11 {
        0 => 0,
        1 => return None,
        remainder => 11 - remainder,
    };
    (check.parse::<u32>().ok()? == expected).then(|| format!("{number}-{check}"))
}

/// The time zone an organization starts with: its country's capital's.
#[must_use]
pub fn time_zone_of(country: &str) -> &'static str {
    match country {
        "SE" => "Europe/Stockholm",
        "NO" => "Europe/Oslo",
        "DK" => "Europe/Copenhagen",
        "EE" => "Europe/Tallinn",
        "IS" => "Atlantic/Reykjavik",
        "DE" => "Europe/Berlin",
        "GB" => "Europe/London",
        _ => "Europe/Helsinki",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_business_ids() {
        for good in ["0112038-9", "2331972-7", "112038-9"] {
            assert!(business_id(good, "FI").is_ok(), "{good}");
        }
        for bad in ["0112038-8", "01120389", "0112038-", "x112038-9", "1"] {
            assert!(business_id(bad, "FI").is_err(), "{bad}");
        }
        assert_eq!(business_id("NO 999 888 777", "NO"), Ok(Some("NO 999 888 777".into())));
        assert_eq!(business_id("", "FI"), Ok(None));
    }

    proptest! {
        #[test]
        fn one_changed_digit_is_noticed(number in 0u32..10_000_000, place in 0usize..7, by in 1u8..10) {
            let number = format!("{number:07}");
            let id = (0..10).find_map(|check| finnish_business_id(&format!("{number}-{check}")));
            if let Some(id) = id {
                let mut digits = id.into_bytes();
                digits[place] = b'0' + (digits[place] - b'0' + by) % 10;
                prop_assert!(finnish_business_id(&String::from_utf8(digits).unwrap()).is_none());
            }
        }
    }
}
