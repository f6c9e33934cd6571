//! The token in the address that a mail leaves from, to which mail servers report what became of it. It is computed from the
//! delivery's id, so that it need not be stored and nobody makes up a report on a delivery that they know nothing of. Mail
//! servers fold the case of addresses: it has none.

use sinetti_domain::DeliveryId;
use uuid::Uuid;

use super::{
    mac::{equal, mac},
    symbols,
};

const ID: usize = 16;
/// 72 bits, each guess at which is a mail of its own: short, because a local part has 64 octets (RFC 5321, 4.5.3.1.1).
const MAC: usize = 9;

/// Characters of a token.
pub const RETURN_TOKEN_LENGTH: usize = (ID + MAC) * 8 / 5;

/// The token of a delivery: [`RETURN_TOKEN_LENGTH`] digits and lower-case letters.
#[must_use]
pub fn return_token(key: &[u8; 32], delivery: DeliveryId) -> String {
    let mut token = [0; ID + MAC];
    token[..ID].copy_from_slice(delivery.0.as_bytes());
    token[ID..].copy_from_slice(&return_mac(key, delivery));
    symbols::encode(&token)
}

/// Of which delivery a token is, when it is one of ours; capitals do not count.
#[must_use]
pub fn read_return_token(key: &[u8; 32], text: &str) -> Option<DeliveryId> {
    let token: [u8; ID + MAC] = symbols::decode(&text.to_ascii_lowercase())?;
    let id: [u8; ID] = token[..ID].try_into().ok()?;
    let delivery = DeliveryId(Uuid::from_bytes(id));
    equal(&token[ID..], &return_mac(key, delivery)).then_some(delivery)
}

fn return_mac(key: &[u8; 32], delivery: DeliveryId) -> [u8; MAC] {
    mac(key, "return", &[delivery.0.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: [u8; 32] = [3; 32];

    #[test]
    fn a_token_is_of_one_delivery_and_key_whatever_its_case() {
        let delivery = DeliveryId(Uuid::from_u128(0x0198_0000_0000_7000_8000_0000_0000_0001));
        let token = return_token(&KEY, delivery);
        assert_eq!((token.len(), RETURN_TOKEN_LENGTH), (40, 40));
        assert_eq!(read_return_token(&KEY, &token), Some(delivery));
        assert_eq!(read_return_token(&KEY, &token.to_uppercase()), Some(delivery));
        assert_eq!(read_return_token(&[4; 32], &token), None);
        for place in 0..token.len() {
            let mut changed: Vec<u8> = token.bytes().collect();
            changed[place] = if changed[place] == b'0' { b'1' } else { b'0' };
            assert_eq!(read_return_token(&KEY, std::str::from_utf8(&changed).unwrap()), None, "symbol {place}");
        }
    }

    proptest! {
        #[test]
        fn foreign_text_is_of_no_delivery(text in ".{0,60}", symbols in "[0-9a-z]{40}") {
            prop_assert_eq!(read_return_token(&KEY, &text), None);
            prop_assert_eq!(read_return_token(&KEY, &symbols), None);
        }
    }
}
