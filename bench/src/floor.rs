//! The floor: the least that a signed document can cost. One SHA-256 over the file and one P-256 signature, measured in the
//! same run on the same machine, so that ratios to it mean something where times do not.

use std::{hint::black_box, time::Duration};

use anyhow::anyhow;
use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair},
};

use crate::process::own_time;

/// Long enough that a tick of the processor's clock is one part in a hundred.
const LONG_ENOUGH: Duration = Duration::from_secs(1);

/// Milliseconds of processor time for one hash over so many bytes and one signature.
pub fn milliseconds(bytes: usize) -> anyhow::Result<f64> {
    let file = crate::paper::of_size(bytes, 0);
    let random = SystemRandom::new();
    let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).map_err(|_| anyhow!("no key could be made"))?;
    let begin = own_time()?;
    let mut times = 0;
    loop {
        for _ in 0..50 {
            let hash = digest(&SHA256, black_box(&file));
            black_box(key.sign(&random, hash.as_ref()).map_err(|_| anyhow!("signing failed"))?);
        }
        times += 50;
        let used = own_time()? - begin;
        if used >= LONG_ENOUGH {
            return Ok(used.as_secs_f64() * 1_000.0 / f64::from(times));
        }
    }
}
