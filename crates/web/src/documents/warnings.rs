//! What a sender should know before sending.

use sinetti_texts::Texts;

/// The sentence of a warning; one that has none yet is still told.
pub fn text(t: &Texts, code: &str) -> String {
    let key = format!("warning-{code}");
    t.say(if t.has(&key) { key.as_str() } else { "warning-other" }).to_string()
}

/// Domains of mail that many people have; one letter beside one of them is likely a slip.
const COMMON: [&str; 16] = [
    "gmail.com",
    "hotmail.com",
    "outlook.com",
    "icloud.com",
    "yahoo.com",
    "live.com",
    "msn.com",
    "me.com",
    "proton.me",
    "protonmail.com",
    "mail.com",
    "email.com",
    "hotmail.fi",
    "luukku.com",
    "kolumbus.fi",
    "elisanet.fi",
];

/// The address that was probably meant, when this one looks like a slip. Only a hint: it is sent as typed.
pub fn likely_meant(address: &str) -> Option<String> {
    let (local, domain) = address.trim().rsplit_once('@')?;
    let domain = domain.to_lowercase();
    if COMMON.contains(&domain.as_str()) {
        return None;
    }
    let close = COMMON.into_iter().find(|common| common.len() >= 8 && one_slip_apart(&domain, common))?;
    Some(format!("{local}@{close}"))
}

/// One letter more, less, other, or two swapped.
fn one_slip_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same_start = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same_start..], &other[same_start..]);
    match (one, other) {
        ([_, rest @ ..], _) if rest == other => true,
        (_, [_, rest @ ..]) if rest == one => true,
        ([a, b, rest @ ..], [c, d, rest2 @ ..]) if a == d && b == c => rest == rest2,
        ([_, rest @ ..], [_, rest2 @ ..]) => rest == rest2,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_noticed_and_other_domains_are_not() {
        for slip in ["anna@gmial.com", "anna@gmail.co", "anna@gmaill.com", "anna@gmal.com", "anna@hotmaik.com"] {
            assert!(likely_meant(slip).is_some(), "{slip}");
        }
        assert_eq!(likely_meant("Anna.Å@GMIAL.com").as_deref(), Some("Anna.Å@gmail.com"));
        for fine in [
            "anna@gmail.com",
            "anna@hotmail.fi",
            "anna@mail.com",
            "anna@koivurinne.example",
            "anna@he.com",
            "anna",
            "@",
        ] {
            assert_eq!(likely_meant(fine), None, "{fine}");
        }
    }
}
