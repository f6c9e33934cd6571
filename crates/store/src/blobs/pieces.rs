//! Contents read a piece at a time, and hashed as they are read.

use std::{
    collections::VecDeque,
    fs::File,
    io::{self, Read},
    sync::Arc,
};

use aws_lc_rs::digest::{Context, SHA256};
use bytes::Bytes;
use object_store::{GetResultPayload, ObjectStore, ObjectStoreExt};

use super::{LARGE, failed, finished, hex, key};
use crate::{Hash, StoreError};

/// Contents one after the other, each checked against its hash: the last piece of one that is damaged is an error instead.
pub struct Pieces {
    objects: Arc<dyn ObjectStore>,
    left: VecDeque<Hash>,
    open: Option<Open>,
    whole: Context,
}

/// A content that is being read.
struct Open {
    hash: Hash,
    file: File,
    left: u64,
    hashed: Context,
}

impl Pieces {
    pub(super) fn new(objects: Arc<dyn ObjectStore>, hashes: &[Hash]) -> Self {
        Self { objects, left: hashes.iter().copied().collect(), open: None, whole: Context::new(&SHA256) }
    }

    /// The next piece, never empty; none at the end.
    ///
    /// # Errors
    /// [`StoreError::BlobMissing`], [`StoreError::BlobDamaged`], [`StoreError::Blob`]. After one there is nothing more to read.
    pub async fn next(&mut self) -> Result<Option<Bytes>, StoreError> {
        loop {
            let mut open = match self.open.take() {
                Some(open) => open,
                None => match self.left.pop_front() {
                    Some(hash) => self.open(hash).await?,
                    None => return Ok(None),
                },
            };
            let mut whole = self.whole.clone();
            // Reading and hashing leave the thread that serves requests, together.
            let read = tokio::task::spawn_blocking(move || {
                let piece = open.read()?;
                whole.update(&piece);
                Ok::<_, io::Error>((open, whole, piece))
            });
            let (open, whole, piece) = read.await.map_err(|error| failed(io::Error::other(error)))?.map_err(failed)?;
            self.whole = whole;
            if open.left > 0 {
                self.open = Some(open);
            } else if finished(&open.hashed.finish()) != open.hash {
                self.left.clear();
                return Err(StoreError::BlobDamaged(hex(&open.hash)));
            }
            if !piece.is_empty() {
                return Ok(Some(piece.into()));
            }
        }
    }

    /// The hash of everything read so far.
    #[must_use]
    pub fn hash(&self) -> Hash {
        finished(&self.whole.clone().finish())
    }

    async fn open(&self, hash: Hash) -> Result<Open, StoreError> {
        let found = match self.objects.get(&key(&hash)).await {
            Ok(found) => found,
            Err(object_store::Error::NotFound { .. }) => return Err(StoreError::BlobMissing(hex(&hash))),
            Err(error) => return Err(StoreError::Blob(error)),
        };
        let left = found.meta.size;
        match found.payload {
            GetResultPayload::File(file, _) => Ok(Open { hash, file, left, hashed: Context::new(&SHA256) }),
            // Comes with stores that are no folder.
            GetResultPayload::Stream(_) => Err(failed(io::Error::other("the store is no folder"))),
        }
    }
}

impl Open {
    fn read(&mut self) -> io::Result<Vec<u8>> {
        let size = usize::try_from(self.left).unwrap_or(usize::MAX).min(LARGE);
        let mut piece = vec![0; size];
        self.file.read_exact(&mut piece)?;
        self.left -= size as u64;
        self.hashed.update(&piece);
        Ok(piece)
    }
}
