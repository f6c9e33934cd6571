//! The passphrase that opens a link: eight symbols (40 bits), computed like the link's token but for another use.

use sinetti_domain::LinkId;

use super::{
    mac::{equal, mac},
    symbols,
};

/// The passphrase of a link, such as `k7mf-2xqp`.
#[must_use]
pub fn passphrase(key: &[u8; 32], link: LinkId, generation: i64) -> String {
    symbols::in_groups(&bare(key, link, generation))
}

/// Whether what a person typed is the passphrase; case, spaces, hyphens and look-alikes (O and 0, I, l and 1) are forgiven.
#[must_use]
pub fn passphrase_matches(key: &[u8; 32], link: LinkId, generation: i64, typed: &str) -> bool {
    symbols::meant(typed).is_some_and(|typed| equal(typed.as_bytes(), bare(key, link, generation).as_bytes()))
}

fn bare(key: &[u8; 32], link: LinkId, generation: i64) -> String {
    symbols::encode(&mac::<5>(key, "passphrase", &[link.0.as_bytes(), &generation.to_be_bytes()]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    const KEY: [u8; 32] = [3; 32];

    proptest! {
        #[test]
        fn however_it_is_typed_it_fits_its_link_only(id: u128, generation: i64) {
            let link = LinkId(Uuid::from_u128(id));
            let phrase = passphrase(&KEY, link, generation);
            prop_assert_eq!(phrase.len(), 9);
            prop_assert_eq!(phrase.as_bytes()[4], b'-');
            let fits = |typed: &str| passphrase_matches(&KEY, link, generation, typed);
            prop_assert!(fits(&phrase));
            let spaced = format!(" {} ", phrase.to_uppercase().replace('-', " "));
            prop_assert!(fits(&spaced));
            prop_assert!(fits(&phrase.replace('0', "O").replace('1', "l")));
            prop_assert!(!fits(&phrase[..8]));
            let longer = format!("{phrase}0");
            prop_assert!(!fits(&longer));
            prop_assert!(!passphrase_matches(&KEY, link, generation.wrapping_add(1), &phrase));
            prop_assert!(!passphrase_matches(&KEY, LinkId(Uuid::from_u128(id.wrapping_add(1))), generation, &phrase));
        }
    }

    #[test]
    fn nothing_typed_fits_nothing() {
        let link = LinkId(Uuid::from_u128(1));
        assert!(!passphrase_matches(&KEY, link, 1, ""));
        assert!(!passphrase_matches(&KEY, link, 1, " - "));
    }
}
