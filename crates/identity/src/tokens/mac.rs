//! HMAC-SHA256 with a word in front that says what it is for, so that one kind of secret never passes for another.

use aws_lc_rs::hmac;

/// The MAC of some parts of fixed length for one use. `purpose` may not contain a zero byte.
pub(super) fn mac<const N: usize>(key: &[u8; 32], purpose: &str, parts: &[&[u8]]) -> [u8; N] {
    const { assert!(N <= 32, "as long as SHA-256 at most") };
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    context.update(purpose.as_bytes());
    context.update(&[0]);
    for part in parts {
        context.update(part);
    }
    let mut out = [0; N];
    out.copy_from_slice(&context.sign().as_ref()[..N]);
    out
}

/// Whether two secrets are equal, in a time that does not tell where they differ.
pub(super) fn equal(one: &[u8], other: &[u8]) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(one, other).is_ok()
}
