//! The bytes of files: put together from the increments, and checked against the recorded hash.

use bytes::{Bytes, BytesMut};
use sinetti_store::{
    Hash, Store, StoreError,
    files::{Revision, RevisionKind},
};

use crate::{Error, Kind, Result};

/// A file's bytes up to its newest revision of those given.
pub(crate) async fn whole(store: &Store, revisions: &[Revision]) -> Result<Bytes> {
    let expected = revisions.last().map_or(0, |last| usize::try_from(last.end_offset).unwrap_or(0));
    let (bytes, hash) = store.blobs().joined(&segments(revisions), expected).await.map_err(erased)?;
    as_recorded(revisions, bytes.len() as u64, &hash)?;
    Ok(bytes)
}

/// Whether a file can be read, and is what is recorded of it: the same without having it in memory.
pub(crate) async fn check(store: &Store, revisions: &[Revision]) -> Result<()> {
    let (mut pieces, mut length) = (store.blobs().pieces(&segments(revisions)), 0);
    while let Some(piece) = pieces.next().await.map_err(erased)? {
        length += piece.len() as u64;
    }
    as_recorded(revisions, length, &pieces.hash())
}

fn segments(revisions: &[Revision]) -> Vec<Hash> {
    revisions.iter().map(|revision| revision.segment_sha256).collect()
}

/// Nobody holds the document any more, and its content was erased (features.md E11).
fn erased(error: StoreError) -> Error {
    match error {
        StoreError::BlobMissing(_) => Error { cause: Some(Box::new(error)), ..Error::of(Kind::Gone, "content-gone") },
        other => other.into(),
    }
}

fn as_recorded(revisions: &[Revision], length: u64, hash: &Hash) -> Result<()> {
    match revisions.last() {
        Some(last) if last.end_offset == length && last.sha256 == *hash => Ok(()),
        _ => Err(Error::internal("the segments of a file do not add up to its recorded hash")),
    }
}

/// The revision that `increment` makes of `current`, once its blob is durable.
pub(crate) async fn extend(
    store: &Store,
    last: &Revision,
    current: &[u8],
    increment: Vec<u8>,
    kind: RevisionKind,
    at: jiff::Timestamp,
) -> Result<Revision> {
    let mut sha256 = [0; 32];
    tokio::task::block_in_place(|| {
        let mut hasher = aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA256);
        hasher.update(current);
        hasher.update(&increment);
        sha256.copy_from_slice(hasher.finish().as_ref());
    });
    let end_offset = (current.len() + increment.len()) as u64;
    let segment_sha256 = store.blobs().put(Bytes::from(increment)).await?;
    Ok(Revision {
        file_id: last.file_id,
        number: last.number + 1,
        kind,
        end_offset,
        sha256,
        segment_sha256,
        signature_id: None,
        created_at: at,
    })
}

/// A file with an increment after it: in the same memory when nobody else holds the file, since [`whole`] left room.
pub(crate) fn appended(bytes: Bytes, increment: &[u8]) -> Bytes {
    let mut bytes = bytes.try_into_mut().unwrap_or_else(|held| BytesMut::from(&held[..]));
    bytes.extend_from_slice(increment);
    bytes.freeze()
}

/// The revisions of each file, grouped, in the order in which the store lists them.
pub(crate) fn by_file(revisions: Vec<Revision>) -> Vec<Vec<Revision>> {
    let mut files: Vec<Vec<Revision>> = Vec::new();
    for revision in revisions {
        match files.last_mut() {
            Some(file) if file[0].file_id == revision.file_id => file.push(revision),
            _ => files.push(vec![revision]),
        }
    }
    files
}
