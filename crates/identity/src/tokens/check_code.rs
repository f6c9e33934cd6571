//! The code printed on a document by which anyone who holds it can look it up.

use super::symbols;
use crate::random::{self, RandomnessError};

/// A new code of 80 random bits: `0123-abcd-efgh-jkmn`.
///
/// # Errors
/// When the system gives no randomness.
pub fn check_code() -> Result<String, RandomnessError> {
    Ok(symbols::in_groups(&symbols::encode(&random::bytes::<10>()?)))
}

/// The form in which a typed code is looked up; nothing when it cannot be one.
#[must_use]
pub fn normalize_check_code(typed: &str) -> Option<String> {
    symbols::meant(typed).filter(|bare| bare.len() == 16).map(|bare| symbols::in_groups(&bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_code_is_found() {
        let code = check_code().unwrap();
        assert_eq!(code.len(), 19);
        assert_eq!(normalize_check_code(&code).as_ref(), Some(&code));
        assert_eq!(normalize_check_code(&code.to_uppercase().replace('-', "")).as_ref(), Some(&code));
        assert_ne!(check_code().unwrap(), code);
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for typed in ["", "abcd-efgh-jkmn", "abcd-efgh-jkmn-pqrst", "abcd-efgh-jkmn-pqr!", "../../etc/passwd"] {
            assert_eq!(normalize_check_code(typed), None, "{typed}");
        }
    }
}
