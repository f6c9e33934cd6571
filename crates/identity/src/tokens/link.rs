//! The token in a mailed address. It is computed from the link's id and generation, so a reminder can send the same
//! address again without anything secret being stored, and raising the generation kills every address sent before.

use sinetti_domain::LinkId;
use uuid::Uuid;

use super::mac::{equal, mac};
use crate::base64url;

const ID: usize = 16;
const MAC: usize = 16;

/// The token of a link: 43 characters, the id and 128 bits of a MAC.
#[must_use]
pub fn link_token(key: &[u8; 32], link: LinkId, generation: i64) -> String {
    let mut token = [0; ID + MAC];
    token[..ID].copy_from_slice(link.0.as_bytes());
    token[ID..].copy_from_slice(&link_mac(key, link, generation));
    base64url::encode(&token)
}

/// Which link a token claims to be of, so that its generation can be looked up. It is genuine only after
/// [`verify_link_token`].
#[must_use]
pub fn read_link_token(text: &str) -> Option<LinkId> {
    split(text).map(|(link, _)| link)
}

/// Whether a token is the one of its link in that generation.
#[must_use]
pub fn verify_link_token(key: &[u8; 32], text: &str, generation: i64) -> bool {
    split(text).is_some_and(|(link, given)| equal(&given, &link_mac(key, link, generation)))
}

fn split(text: &str) -> Option<(LinkId, [u8; MAC])> {
    let token: [u8; ID + MAC] = base64url::decode(text)?;
    let id: [u8; ID] = token[..ID].try_into().ok()?;
    let mac: [u8; MAC] = token[ID..].try_into().ok()?;
    Some((LinkId(Uuid::from_bytes(id)), mac))
}

fn link_mac(key: &[u8; 32], link: LinkId, generation: i64) -> [u8; MAC] {
    mac(key, "link", &[link.0.as_bytes(), &generation.to_be_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: [u8; 32] = [3; 32];

    #[test]
    fn a_token_holds_for_its_link_key_and_generation_only() {
        let link = LinkId(Uuid::from_u128(0x0198_0000_0000_7000_8000_0000_0000_0001));
        let token = link_token(&KEY, link, 1);
        assert_eq!(token.len(), 43);
        assert_eq!(token, link_token(&KEY, link, 1), "a reminder sends the same address");
        assert_eq!(read_link_token(&token), Some(link));
        assert!(verify_link_token(&KEY, &token, 1));
        assert!(!verify_link_token(&KEY, &token, 2));
        assert!(!verify_link_token(&[4; 32], &token, 1));
        for place in 0..token.len() {
            let mut changed: Vec<u8> = token.bytes().collect();
            changed[place] = if changed[place] == b'A' { b'Q' } else { b'A' };
            assert!(!verify_link_token(&KEY, std::str::from_utf8(&changed).unwrap(), 1), "symbol {place}");
        }
    }

    proptest! {
        #[test]
        fn foreign_text_opens_nothing(text in ".{0,60}", generation: i64) {
            prop_assert!(!verify_link_token(&KEY, &text, generation));
        }
    }
}
