//! The bytes of files: put together from the increments, and checked against the recorded hash.

use bytes::Bytes;
use sinetti_store::{
    Store, StoreError,
    blobs::sha256,
    files::{Revision, RevisionKind},
};

use crate::{Error, Kind, Result};

/// A file's bytes up to its newest revision of those given.
pub(crate) async fn whole(store: &Store, revisions: &[Revision]) -> Result<Bytes> {
    let segments: Vec<_> = revisions.iter().map(|revision| revision.segment_sha256).collect();
    let bytes = match store.blobs().joined(&segments).await {
        // Nobody holds the document any more, and its content was erased (features.md E11).
        Err(error @ StoreError::BlobMissing(_)) => {
            return Err(Error { cause: Some(Box::new(error)), ..Error::of(Kind::Gone, "content-gone") });
        }
        outcome => outcome?,
    };
    match revisions.last() {
        Some(last) if last.end_offset == bytes.len() as u64 && last.sha256 == sha256(&bytes) => Ok(bytes),
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
    let mut hasher = aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA256);
    hasher.update(current);
    hasher.update(&increment);
    let mut sha256 = [0; 32];
    sha256.copy_from_slice(hasher.finish().as_ref());
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
