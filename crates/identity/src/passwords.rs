//! Login passwords as argon2id hashes in the PHC text form (RFC 9106; parameters of the OWASP recommendation).
//!
//! Hashing takes tens of milliseconds and 19 MiB: callers in async code use `spawn_blocking`.

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};

use crate::random::{self, RandomnessError};

/// KiB of memory for one hash.
const MEMORY: u32 = 19 * 1024;
/// Passes over that memory.
const PASSES: u32 = 2;
/// Lanes.
const LANES: u32 = 1;

/// A hash in the same form and as costly as a real one, which no password is known to fit.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2luZXR0aSBub2JvZHkgMQ$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

/// Why a password could not be hashed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// No salt could be made.
    #[error(transparent)]
    Randomness(#[from] RandomnessError),
    /// The hash function refused, for want of memory for example.
    #[error("the password could not be hashed: {0}")]
    Hash(String),
}

/// The PHC text of a password with a fresh random salt.
///
/// # Errors
/// When no salt can be made or the hash function fails.
pub fn hash(password: &str) -> Result<String, PasswordError> {
    let salt: [u8; 16] = random::bytes()?;
    let hash: PasswordHash = hasher()?
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map_err(|problem| PasswordError::Hash(problem.to_string()))?;
    Ok(hash.to_string())
}

/// Whether a password fits a PHC text. The text's own parameters are used, so older hashes keep working; a text that does
/// not parse fits nothing.
#[must_use]
pub fn verify(password: &str, phc: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(phc) else { return false };
    Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok()
}

/// Spends the time of [`verify`] and says no: for an address that nobody has, so that the answer's time tells nothing.
pub fn verify_for_nobody(password: &str) -> bool {
    // Kept from the optimizer, which might otherwise leave the work out.
    std::hint::black_box(verify(password, NOBODY));
    false
}

fn hasher() -> Result<Argon2<'static>, PasswordError> {
    let parameters =
        Params::new(MEMORY, PASSES, LANES, Some(32)).map_err(|problem| PasswordError::Hash(problem.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_fits_its_own_hash_only() {
        let phc = hash("hyvää yötä ja huomenta").unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        assert!(verify("hyvää yötä ja huomenta", &phc));
        assert!(!verify("hyvää yötä ja huomenta ", &phc));
        assert!(!verify("", &phc));
    }

    #[test]
    fn every_hash_has_its_own_salt() {
        assert_ne!(hash("sama").unwrap(), hash("sama").unwrap());
    }

    #[test]
    fn a_damaged_hash_fits_nothing() {
        assert!(!verify("x", ""));
        assert!(!verify("x", "$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(!verify("x", "plain"));
    }

    #[test]
    fn the_hash_for_nobody_costs_as_much_as_a_real_one() {
        let nobody = PasswordHash::new(NOBODY).unwrap();
        let real = PasswordHash::new(&hash("x").unwrap()).unwrap();
        assert_eq!(nobody.algorithm, real.algorithm);
        assert_eq!(nobody.version, real.version);
        assert_eq!(nobody.params, real.params);
        assert_eq!(nobody.salt.map(|salt| salt.len()), real.salt.map(|salt| salt.len()));
        assert_eq!(nobody.hash.map(|hash| hash.len()), real.hash.map(|hash| hash.len()));
        assert!(!verify_for_nobody("x"));
    }
}
