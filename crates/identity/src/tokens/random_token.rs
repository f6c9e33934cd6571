//! A random token for a cookie, of which the database keeps only the hash.

use aws_lc_rs::digest::{SHA256, digest};

use crate::{
    base64url,
    random::{self, RandomnessError},
};

/// A new token of 32 random bytes as text, and the hash to keep.
///
/// # Errors
/// When the system gives no randomness.
pub fn random_token() -> Result<(String, [u8; 32]), RandomnessError> {
    let token: [u8; 32] = random::bytes()?;
    Ok((base64url::encode(&token), hash(&token)))
}

/// The hash by which a token is looked up; nothing for a text that is no token.
#[must_use]
pub fn hash_token(text: &str) -> Option<[u8; 32]> {
    base64url::decode::<32>(text).map(|token| hash(&token))
}

fn hash(token: &[u8; 32]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, token).as_ref());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_by_its_hash() {
        let (token, hash) = random_token().unwrap();
        assert_eq!(token.len(), 43);
        assert_eq!(hash_token(&token), Some(hash));
        assert_ne!(random_token().unwrap().1, hash);
        assert_eq!(hash_token(&token[1..]), None);
        assert_eq!(hash_token(&format!("{token} ")), None);
    }
}
