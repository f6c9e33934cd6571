//! Randomness with a seed that is printed, so that a failure can be run again: `SINETTI_TEST_SEED=... cargo test`.

use std::sync::atomic::{AtomicU64, Ordering};

use aws_lc_rs::rand::{SecureRandom, SystemRandom};

/// A small generator (SplitMix64): for choosing what a test does, never for secrets.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// From `SINETTI_TEST_SEED`, else from the system; says which.
    pub fn from_environment() -> Self {
        let given = std::env::var("SINETTI_TEST_SEED").ok().and_then(|text| text.parse().ok());
        let seed = given.unwrap_or_else(fresh);
        println!("SINETTI_TEST_SEED={seed}");
        Self(seed)
    }

    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Less than `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.number() % end.max(1)
    }
}

fn fresh() -> u64 {
    let mut bytes = [0; 8];
    SystemRandom::new().fill(&mut bytes).expect("the system has randomness");
    u64::from_le_bytes(bytes)
}

/// Letters that no other test of this or another program has.
pub fn word(length: usize) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let mut random = Random::new(fresh() ^ COUNT.fetch_add(1, Ordering::Relaxed));
    (0..length).map(|_| char::from(b'a' + u8::try_from(random.below(26)).unwrap_or(0))).collect()
}
