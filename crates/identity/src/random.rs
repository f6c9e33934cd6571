//! Randomness from the operating system, by way of `aws-lc-rs`.

use aws_lc_rs::rand::{SecureRandom, SystemRandom};

/// The system gave no random bytes; nothing secret may be made then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system's random generator failed")]
pub struct RandomnessError;

/// `N` random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], RandomnessError> {
    let mut out = [0; N];
    SystemRandom::new().fill(&mut out).map_err(|_| RandomnessError)?;
    Ok(out)
}
