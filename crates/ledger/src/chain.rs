//! Commitments, leaves and the chain of one document.

use aws_lc_rs::digest;
use serde_json::Value;

use crate::canonical;

/// A SHA-256 value.
pub type Hash = [u8; 32];
/// A commitment to the personal part of an event.
pub type Commitment = Hash;
/// Bytes of the salt of a commitment.
pub const SALT_BYTES: usize = 16;

/// What is hashed into an event's leaf.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'a> {
    /// The document's id.
    pub document: [u8; 16],
    /// From 0 without gaps.
    pub number: u32,
    /// The kind's word.
    pub kind: &'a str,
    /// UTC microseconds.
    pub at: i64,
    /// The part without personal data.
    pub public: &'a Value,
    /// To the personal part.
    pub commitment: Commitment,
    /// The leaf of the event before, zeros for the first.
    pub previous: Hash,
}

/// Commits to the personal part of an event.
#[must_use]
pub fn commit(salt: &[u8; SALT_BYTES], personal: &Value) -> Commitment {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(b"sinetti commitment 1\0");
    context.update(salt);
    context.update(canonical(personal).as_bytes());
    finish(context)
}

/// The leaf of an event: every field with its length, so that no two events share a text.
#[must_use]
pub fn leaf(entry: &Entry<'_>) -> Hash {
    let public = canonical(entry.public);
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(b"sinetti event 1\0");
    for part in [
        &entry.document[..],
        &entry.number.to_be_bytes(),
        entry.kind.as_bytes(),
        &entry.at.to_be_bytes(),
        public.as_bytes(),
        &entry.commitment,
        &entry.previous,
    ] {
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part);
    }
    finish(context)
}

fn finish(context: digest::Context) -> Hash {
    let mut hash = [0; 32];
    hash.copy_from_slice(context.finish().as_ref());
    hash
}

/// Where a chain breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// An event is missing or out of order.
    #[error("event {0} is missing or out of order")]
    Gap(u32),
    /// An event does not refer to the one before it.
    #[error("event {0} does not follow from the one before")]
    Unlinked(u32),
    /// An event's leaf is not the hash of its content.
    #[error("event {0} was changed")]
    Changed(u32),
}

/// Checks the chain of one document: entries in order, each with the leaf that is stored.
///
/// # Errors
/// The first place where it breaks.
pub fn check<'a>(entries: impl IntoIterator<Item = (Entry<'a>, Hash)>) -> Result<(), ChainError> {
    let mut previous = [0; 32];
    for (index, (entry, stored)) in entries.into_iter().enumerate() {
        if u32::try_from(index) != Ok(entry.number) {
            return Err(ChainError::Gap(entry.number));
        }
        if entry.previous != previous {
            return Err(ChainError::Unlinked(entry.number));
        }
        if leaf(&entry) != stored {
            return Err(ChainError::Changed(entry.number));
        }
        previous = stored;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn chain(publics: &[Value]) -> Vec<(Entry<'_>, Hash)> {
        let mut previous = [0; 32];
        publics
            .iter()
            .zip(0..)
            .map(|(public, number)| {
                let entry = Entry {
                    document: [7; 16],
                    number,
                    kind: "opened",
                    at: i64::from(number),
                    public,
                    commitment: [1; 32],
                    previous,
                };
                previous = leaf(&entry);
                (entry, previous)
            })
            .collect()
    }

    proptest! {
        #[test]
        fn any_change_is_found(values in proptest::collection::vec(0i64..1000, 1..6), at in 0usize..6, what in 0u8..5) {
            let publics: Vec<Value> = values.iter().map(|v| json!({"v": v})).collect();
            let mut entries = chain(&publics);
            prop_assert_eq!(check(entries.clone()), Ok(()));
            let changed = json!({"v": -1});
            let at = at % entries.len();
            match what {
                0 => entries[at].0.at += 1,
                1 => entries[at].0.kind = "signed",
                2 => entries[at].0.public = &changed,
                3 => entries[at].0.commitment[0] ^= 1,
                _ => entries[at].0.document[0] ^= 1,
            }
            prop_assert!(check(entries).is_err());
        }

        #[test]
        fn a_removed_event_is_found_unless_it_is_the_last(count in 2usize..6, at in 0usize..5) {
            let publics: Vec<Value> = (0..count).map(|v| json!({"v": v})).collect();
            let mut entries = chain(&publics);
            entries.remove(at % (count - 1));
            prop_assert!(check(entries).is_err());
        }
    }

    #[test]
    fn a_commitment_hides_behind_its_salt() {
        let personal = json!({"ip": "192.0.2.1"});
        assert_ne!(commit(&[0; SALT_BYTES], &personal), commit(&[1; SALT_BYTES], &personal));
        assert_eq!(commit(&[3; SALT_BYTES], &personal), commit(&[3; SALT_BYTES], &personal));
    }
}
