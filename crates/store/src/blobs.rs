//! Blobs: contents kept under their SHA-256. A content that was put is on the disk before its hash is returned, and what is
//! read is checked against the hash. Keys are `aa/<hex>`; nothing relies on conditional writes or versions, so that an
//! S3-compatible store can take the folder's place.

mod pieces;

use std::{collections::HashSet, fs, io, path::Path, path::PathBuf, sync::Arc};

use aws_lc_rs::digest;
use bytes::{Bytes, BytesMut};
use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, path::Path as Key};
use tokio::sync::Mutex;

pub use self::pieces::Pieces;
use crate::{Hash, StoreError};

/// Contents by hash. Clones share everything.
#[derive(Debug, Clone)]
pub struct Blobs {
    objects: Arc<dyn ObjectStore>,
    folders: Arc<Folders>,
}

/// From this size on hashing leaves the thread that serves requests.
const LARGE: usize = 256 * 1024;

impl Blobs {
    /// Keeps blobs in a folder, made when missing.
    ///
    /// # Errors
    /// [`StoreError::Blob`].
    pub fn folder(root: &Path) -> Result<Self, StoreError> {
        let root = std::path::absolute(root).map_err(failed)?;
        make_durable(&root).map_err(failed)?;
        // A put writes a file beside its place, syncs it, renames it and syncs the folder.
        let objects = LocalFileSystem::new_with_prefix(&root).map_err(StoreError::Blob)?.with_fsync(true);
        Ok(Self { objects: Arc::new(objects), folders: Arc::new(Folders { root, durable: Mutex::default() }) })
    }

    /// Keeps `content` and returns its hash once it would survive a power cut. A content that is there already is written
    /// again: that costs little, and mends a damaged one.
    ///
    /// # Errors
    /// [`StoreError::Blob`].
    pub async fn put(&self, content: Bytes) -> Result<Hash, StoreError> {
        let hash = hash_apart(&content).await?;
        self.folders.prepare(&hash).await.map_err(failed)?;
        self.objects.put(&key(&hash), content.into()).await.map_err(StoreError::Blob)?;
        Ok(hash)
    }

    /// The content with this hash.
    ///
    /// # Errors
    /// [`StoreError::BlobMissing`], [`StoreError::BlobDamaged`], [`StoreError::Blob`].
    pub async fn get(&self, hash: &Hash) -> Result<Bytes, StoreError> {
        self.joined(&[*hash], 0).await.map(|(content, _)| content)
    }

    /// The contents with these hashes, one after the other: a file from the segments of its revisions; and its hash. Room for
    /// `expected` bytes is made at once, with some to spare for an increment.
    ///
    /// # Errors
    /// As [`Blobs::get`].
    pub async fn joined(&self, hashes: &[Hash], expected: usize) -> Result<(Bytes, Hash), StoreError> {
        let mut pieces = self.pieces(hashes);
        let mut whole = BytesMut::with_capacity(if expected > LARGE { expected + LARGE } else { expected });
        while let Some(piece) = pieces.next().await? {
            whole.extend_from_slice(&piece);
        }
        Ok((whole.freeze(), pieces.hash()))
    }

    /// The same, a piece at a time: the file is never in memory as a whole.
    #[must_use]
    pub fn pieces(&self, hashes: &[Hash]) -> Pieces {
        Pieces::new(Arc::clone(&self.objects), hashes)
    }

    /// Whether there is a content with this hash.
    ///
    /// # Errors
    /// [`StoreError::Blob`].
    pub async fn exists(&self, hash: &Hash) -> Result<bool, StoreError> {
        match self.objects.head(&key(hash)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(StoreError::Blob(error)),
        }
    }

    /// When a content was last put; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError::Blob`].
    pub async fn put_at(&self, hash: &Hash) -> Result<Option<jiff::Timestamp>, StoreError> {
        match self.objects.head(&key(hash)).await {
            Ok(found) => Ok(jiff::Timestamp::from_second(found.last_modified.timestamp()).ok()),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(StoreError::Blob(error)),
        }
    }

    /// Removes a content; `false` when there was none. Whether anything still needs it is for the caller to know
    /// ([`crate::files::is_in_use`]).
    ///
    /// # Errors
    /// [`StoreError::Blob`].
    pub async fn delete(&self, hash: &Hash) -> Result<bool, StoreError> {
        match self.objects.delete(&key(hash)).await {
            Ok(()) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(StoreError::Blob(error)),
        }
    }
}

/// The SHA-256 of a content.
#[must_use]
pub fn sha256(content: &[u8]) -> Hash {
    finished(&digest::digest(&digest::SHA256, content))
}

fn finished(digest: &digest::Digest) -> Hash {
    let mut hash = Hash::default();
    hash.copy_from_slice(digest.as_ref());
    hash
}

/// A hash as 64 lower-case hexadecimal digits.
#[must_use]
pub fn hex(hash: &Hash) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn hash_apart(content: &Bytes) -> Result<Hash, StoreError> {
    if content.len() < LARGE {
        return Ok(sha256(content));
    }
    let content = content.clone();
    tokio::task::spawn_blocking(move || sha256(&content)).await.map_err(|error| failed(io::Error::other(error)))
}

fn key(hash: &Hash) -> Key {
    let hex = hex(hash);
    Key::from_iter([&hex[..2], &hex])
}

fn failed(error: io::Error) -> StoreError {
    StoreError::Blob(object_store::Error::Generic { store: "folder", source: Box::new(error) })
}

/// The folders under the root, by the first byte of the hashes. A put that finds its folder there must not be acknowledged
/// before that folder is itself durable, whoever made it; so each is synced once by every process before it is used.
#[derive(Debug)]
struct Folders {
    root: PathBuf,
    durable: Mutex<HashSet<u8>>,
}

impl Folders {
    async fn prepare(&self, hash: &Hash) -> io::Result<()> {
        let first = hash[0];
        let mut durable = self.durable.lock().await;
        if durable.contains(&first) {
            return Ok(());
        }
        let root = self.root.clone();
        let made = tokio::task::spawn_blocking(move || {
            fs::create_dir_all(root.join(format!("{first:02x}")))?;
            sync_folder(&root)
        });
        made.await.map_err(io::Error::other)??;
        durable.insert(first);
        Ok(())
    }
}

/// Makes a folder with its parents, and syncs whatever new names that took.
fn make_durable(folder: &Path) -> io::Result<()> {
    let new: Vec<&Path> = folder.ancestors().take_while(|ancestor| !ancestor.exists()).collect();
    fs::create_dir_all(folder)?;
    for made in new {
        made.parent().map_or(Ok(()), sync_folder)?;
    }
    Ok(())
}

/// Only Unix can sync a folder, and needs to.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_content_comes_back_under_its_hash() {
        let dir = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(&dir.path().join("a/b/blobs")).unwrap();
        let hash = blobs.put(Bytes::from_static(b"abc")).await.unwrap();
        assert_eq!(hex(&hash), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(dir.path().join("a/b/blobs/ba").join(hex(&hash)).is_file());
        assert_eq!(blobs.get(&hash).await.unwrap(), "abc");
        assert!(blobs.exists(&hash).await.unwrap());
        let large = Bytes::from(vec![7; LARGE + 1]);
        let other = blobs.put(large.clone()).await.unwrap();
        assert_eq!(blobs.get(&other).await.unwrap(), large);
        let joined = async |hashes: &[Hash]| blobs.joined(hashes, 4).await.unwrap();
        assert_eq!(joined(&[hash, hash]).await, (Bytes::from_static(b"abcabc"), sha256(b"abcabc")));
        assert_eq!(joined(&[]).await, (Bytes::new(), sha256(b"")));
    }

    #[tokio::test]
    async fn missing_and_damaged_contents_are_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(dir.path()).unwrap();
        assert_eq!(blobs.get(&[0; 32]).await.unwrap_err().code(), "blob-missing");
        assert!(!blobs.exists(&[0; 32]).await.unwrap());
        assert!(!blobs.delete(&[0; 32]).await.unwrap());

        let hash = blobs.put(Bytes::from_static(b"abc")).await.unwrap();
        fs::write(dir.path().join("ba").join(hex(&hash)), b"abd").unwrap();
        assert_eq!(blobs.get(&hash).await.unwrap_err().code(), "blob-damaged");
        let mut pieces = blobs.pieces(&[hash]);
        assert_eq!(pieces.next().await.unwrap_err().code(), "blob-damaged");
        blobs.put(Bytes::from_static(b"abc")).await.unwrap();
        assert_eq!(blobs.get(&hash).await.unwrap(), "abc", "putting it again mends it");
        assert!(blobs.delete(&hash).await.unwrap());
        assert_eq!(blobs.get(&hash).await.unwrap_err().code(), "blob-missing");
    }

    #[tokio::test]
    async fn a_content_comes_in_pieces_and_the_last_only_if_all_are_right() {
        let dir = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(dir.path()).unwrap();
        let large: Vec<u8> = (0..5 * LARGE / 2).map(|at| u8::try_from(at % 251).unwrap()).collect();
        let hash = blobs.put(Bytes::from(large.clone())).await.unwrap();
        let mut pieces = blobs.pieces(&[hash, sha256(b"")]);
        blobs.put(Bytes::new()).await.unwrap();
        let mut read = Vec::new();
        while let Some(piece) = pieces.next().await.unwrap() {
            assert!(!piece.is_empty() && piece.len() <= LARGE);
            read.extend_from_slice(&piece);
        }
        assert!(read == large && pieces.hash() == hash);

        let mut damaged = large;
        *damaged.last_mut().unwrap() ^= 1;
        fs::write(dir.path().join(&hex(&hash)[..2]).join(hex(&hash)), damaged).unwrap();
        let mut pieces = blobs.pieces(&[hash]);
        assert!(pieces.next().await.is_ok() && pieces.next().await.is_ok());
        assert_eq!(pieces.next().await.unwrap_err().code(), "blob-damaged");
    }

    #[tokio::test]
    async fn the_same_content_may_be_put_many_times_at_once() {
        let dir = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(dir.path()).unwrap();
        let puts = (0..16).map(|_| {
            let blobs = blobs.clone();
            tokio::spawn(async move { blobs.put(Bytes::from_static(b"abc")).await })
        });
        for put in futures::future::join_all(puts).await {
            put.unwrap().unwrap();
        }
        assert_eq!(blobs.get(&sha256(b"abc")).await.unwrap(), "abc");
        let left: Vec<_> = fs::read_dir(dir.path().join("ba")).unwrap().collect();
        assert_eq!(left.len(), 1, "no unfinished files stay behind");
    }
}
