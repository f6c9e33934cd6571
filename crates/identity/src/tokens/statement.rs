//! A dated statement that the installation made itself and believes when it comes back in a link: "whoever opens this
//! reads the mail of that person". The nonce is a number the database keeps with the person and raises at use, which makes
//! a statement work once.

use jiff::Timestamp;
use uuid::Uuid;

use super::mac::{equal, mac};
use crate::base64url;

const WORDS: usize = 16 + 8 + 8;
const MAC: usize = 16;

/// Why a statement is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StatementError {
    /// Not made by this installation for this purpose.
    #[error("the link is not one of ours")]
    Invalid,
    /// Genuine, and its time is over.
    #[error("the link has expired")]
    Expired,
}

/// A statement about `subject` that holds until `expires` (to the second): 64 characters.
#[must_use]
pub fn statement(key: &[u8; 32], purpose: &str, subject: Uuid, nonce: i64, expires: Timestamp) -> String {
    let mut text = [0; WORDS + MAC];
    text[..16].copy_from_slice(subject.as_bytes());
    text[16..24].copy_from_slice(&nonce.to_be_bytes());
    text[24..32].copy_from_slice(&expires.as_second().to_be_bytes());
    let short = statement_mac(key, purpose, &text[..WORDS]);
    text[WORDS..].copy_from_slice(&short);
    base64url::encode(&text)
}

/// The subject and nonce of a statement made with the same key and purpose, if it still holds at `now`.
///
/// # Errors
/// [`StatementError::Invalid`] or [`StatementError::Expired`].
pub fn read_statement(
    key: &[u8; 32],
    purpose: &str,
    text: &str,
    now: Timestamp,
) -> Result<(Uuid, i64), StatementError> {
    let bytes: [u8; WORDS + MAC] = base64url::decode(text).ok_or(StatementError::Invalid)?;
    let (words, given) = bytes.split_at(WORDS);
    if !equal(given, &statement_mac(key, purpose, words)) {
        return Err(StatementError::Invalid);
    }
    let number = |at: usize| words[at..at + 8].try_into().map(i64::from_be_bytes).map_err(|_| StatementError::Invalid);
    let (nonce, expires) = (number(16)?, number(24)?);
    if now.as_second() >= expires {
        return Err(StatementError::Expired);
    }
    let subject = Uuid::from_slice(&words[..16]).map_err(|_| StatementError::Invalid)?;
    Ok((subject, nonce))
}

fn statement_mac(key: &[u8; 32], purpose: &str, words: &[u8]) -> [u8; MAC] {
    mac(key, &format!("statement {purpose}"), &[words])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: [u8; 32] = [3; 32];

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn holds_for_its_purpose_and_time() {
        let person = Uuid::from_u128(5);
        let text = statement(&KEY, "confirm-email", person, 7, at(1000));
        assert_eq!(text.len(), 64);
        assert_eq!(read_statement(&KEY, "confirm-email", &text, at(999)), Ok((person, 7)));
        assert_eq!(read_statement(&KEY, "confirm-email", &text, at(1000)), Err(StatementError::Expired));
        assert_eq!(read_statement(&KEY, "reset-password", &text, at(999)), Err(StatementError::Invalid));
        assert_eq!(read_statement(&[4; 32], "confirm-email", &text, at(999)), Err(StatementError::Invalid));
    }

    #[test]
    fn a_forged_one_is_invalid_even_when_late() {
        let text = statement(&KEY, "p", Uuid::from_u128(5), 7, at(1000));
        let forged = format!("B{}", &text[1..]);
        assert_eq!(read_statement(&KEY, "p", &forged, at(2000)), Err(StatementError::Invalid));
    }

    proptest! {
        #[test]
        fn any_values_come_back(subject: u128, nonce: i64, second in 0_i64..4_000_000_000) {
            let subject = Uuid::from_u128(subject);
            let text = statement(&KEY, "p", subject, nonce, at(second + 1));
            prop_assert_eq!(read_statement(&KEY, "p", &text, at(second)), Ok((subject, nonce)));
        }

        #[test]
        fn foreign_text_is_invalid(text in ".{0,80}") {
            prop_assert_eq!(read_statement(&KEY, "p", &text, at(0)), Err(StatementError::Invalid));
        }
    }
}
