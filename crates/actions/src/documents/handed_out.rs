//! What is handed out: bytes in memory, and contents of the store that are read when they are sent. A file that is not small
//! is never in memory as a whole.

use std::{
    collections::{BTreeMap, VecDeque},
    io::{self, Seek, SeekFrom, Write},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use bytes::{Bytes, BytesMut};
use sinetti_store::{Blobs, Hash, Store, StoreError, blobs::Pieces, files::Revision};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::content;
use crate::{Error, Result};

/// Up to here a file is put together in memory and sent, which takes one reading instead of two.
const SMALL: u64 = 2 * 1024 * 1024;

/// Something to send, checked: a PDF, or an archive of several.
#[derive(Debug, Clone)]
pub struct Content {
    blobs: Blobs,
    parts: VecDeque<Part>,
    length: u64,
}

#[derive(Debug, Clone)]
enum Part {
    Bytes(Bytes),
    /// Segments of a file, one after the other.
    File(Vec<Hash>),
    /// A file that has been read already, with its segments.
    Read(Bytes, Vec<Hash>),
}

impl Content {
    /// A file up to its newest revision of those given, checked against what is recorded of it.
    pub(crate) async fn of_file(store: &Store, revisions: &[Revision]) -> Result<Self> {
        let blobs = store.blobs().clone();
        let length = revisions.last().map_or(0, |last| last.end_offset);
        let segments = revisions.iter().map(|revision| revision.segment_sha256).collect();
        let part = if length <= SMALL {
            Part::Read(content::whole(store, revisions).await?, segments)
        } else {
            content::check(store, revisions).await?;
            Part::File(segments)
        };
        Ok(Self { blobs, parts: VecDeque::from([part]), length })
    }

    /// The same, not in memory any more: for one of many.
    pub(crate) fn let_go(mut self) -> Self {
        for part in &mut self.parts {
            if let Part::Read(_, segments) = part {
                *part = Part::File(std::mem::take(segments));
            }
        }
        self
    }

    /// A ZIP of several under their names. PDFs are compressed already, so they are only stored. No times: the same files
    /// give the same archive.
    pub(crate) async fn archive(store: &Store, files: Vec<(String, Self)>) -> Result<Self> {
        let skeleton = Skeleton::default();
        let mut archive = ZipWriter::new(skeleton.clone());
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let mut contents = Vec::new();
        for (name, content) in files {
            let options = options.large_file(content.length >= u64::from(u32::MAX));
            archive.start_file(name, options).map_err(Error::internal)?;
            let at = skeleton.position();
            // The archive has to know the checksum of what it does not keep.
            skeleton.skips.store(true, Ordering::Relaxed);
            let mut reading = Reading::new(content.clone());
            while let Some(piece) = reading.next().await? {
                archive.write_all(&piece).map_err(Error::internal)?;
            }
            archive.flush().map_err(Error::internal)?;
            skeleton.skips.store(false, Ordering::Relaxed);
            contents.push((at, content));
        }
        archive.finish().map_err(Error::internal)?;
        Ok(skeleton.filled(store.blobs().clone(), contents))
    }

    /// In bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Reads it a piece at a time.
    #[must_use]
    pub fn read(self) -> Reading {
        Reading::new(self)
    }

    /// All of it, for what must have it in memory.
    pub(crate) async fn whole(self) -> Result<Bytes> {
        let mut whole = BytesMut::with_capacity(usize::try_from(self.length).unwrap_or(0));
        let mut reading = self.read();
        while let Some(piece) = reading.next().await? {
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }
}

/// A content that is being read.
pub struct Reading {
    blobs: Blobs,
    parts: VecDeque<Part>,
    open: Option<Pieces>,
}

impl Reading {
    fn new(content: Content) -> Self {
        Self { blobs: content.blobs, parts: content.parts, open: None }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    /// When the store cannot be read, or holds something else than it was given.
    pub async fn next(&mut self) -> std::result::Result<Option<Bytes>, StoreError> {
        loop {
            if let Some(pieces) = &mut self.open {
                if let Some(piece) = pieces.next().await? {
                    return Ok(Some(piece));
                }
                self.open = None;
            }
            match self.parts.pop_front() {
                None => return Ok(None),
                Some(Part::Bytes(bytes) | Part::Read(bytes, _)) if bytes.is_empty() => {}
                Some(Part::Bytes(bytes) | Part::Read(bytes, _)) => return Ok(Some(bytes)),
                Some(Part::File(segments)) => self.open = Some(self.blobs.pieces(&segments)),
            }
        }
    }
}

/// What an archive consists of beside the contents of its files: for a writer of archives a file like any other, but that
/// what is written while it skips is only counted.
#[derive(Debug, Clone, Default)]
struct Skeleton {
    written: Arc<Mutex<Written>>,
    skips: Arc<AtomicBool>,
}

#[derive(Debug, Default)]
struct Written {
    position: u64,
    end: u64,
    /// By where they begin.
    bones: BTreeMap<u64, Vec<u8>>,
}

impl Skeleton {
    fn written(&self) -> std::sync::MutexGuard<'_, Written> {
        // Nothing between lock and unlock leaves it half-done.
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn position(&self) -> u64 {
        self.written().position
    }

    /// With the contents in their places.
    fn filled(&self, blobs: Blobs, contents: Vec<(u64, Content)>) -> Content {
        let mut written = self.written();
        let mut all: BTreeMap<u64, VecDeque<Part>> = std::mem::take(&mut written.bones)
            .into_iter()
            .map(|(at, bytes)| (at, VecDeque::from([Part::Bytes(bytes.into())])))
            .collect();
        // An empty content has no place of its own.
        all.extend(
            contents.into_iter().filter(|(_, content)| content.length > 0).map(|(at, content)| (at, content.parts)),
        );
        Content { blobs, parts: all.into_values().flatten().collect(), length: written.end }
    }
}

impl Write for Skeleton {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut written = self.written();
        let at = written.position;
        written.position += bytes.len() as u64;
        written.end = written.end.max(written.position);
        if self.skips.load(Ordering::Relaxed) {
            return Ok(bytes.len());
        }
        match written.bones.range_mut(..=at).next_back().filter(|(start, bone)| **start + bone.len() as u64 >= at) {
            Some((start, bone)) => {
                let inside = usize::try_from(at - start).unwrap_or(usize::MAX);
                let known = bytes.len().min(bone.len() - inside);
                bone[inside..inside + known].copy_from_slice(&bytes[..known]);
                bone.extend_from_slice(&bytes[known..]);
            }
            None => {
                written.bones.insert(at, bytes.to_vec());
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Skeleton {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let mut written = self.written();
        let position = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => written.end.checked_add_signed(by),
            SeekFrom::Current(by) => written.position.checked_add_signed(by),
        };
        written.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(written.position)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// An archive as it is written with all contents in memory.
    fn plain(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, bytes) in files {
            archive.start_file(*name, options).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[tokio::test]
    async fn an_archive_is_the_same_as_one_that_was_written_in_memory() {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("test.db").display());
        let store = Store::connect(&sinetti_store::Options::new(database, folder.path().join("blobs"))).await.unwrap();
        let large: Vec<u8> = (0..3_000_000_u32).map(|at| (at % 253) as u8).collect();
        let segments = [
            store.blobs().put(Bytes::copy_from_slice(&large[..2_000_000])).await.unwrap(),
            store.blobs().put(Bytes::copy_from_slice(&large[2_000_000..])).await.unwrap(),
        ];
        let content = |part, length| Content { blobs: store.blobs().clone(), parts: VecDeque::from([part]), length };
        let files = vec![
            ("01 a.pdf".to_owned(), content(Part::Bytes(Bytes::from_static(b"small")), 5)),
            ("02 ä.pdf".to_owned(), content(Part::File(segments.to_vec()), 3_000_000)),
            ("03 empty.pdf".to_owned(), content(Part::Bytes(Bytes::new()), 0)),
            (
                "04 read.pdf".to_owned(),
                content(Part::Read(Bytes::from_static(b"gone"), vec![segments[1]]), 1_000_000).let_go(),
            ),
        ];
        let archive = Content::archive(&store, files).await.unwrap();
        assert!(archive.parts.iter().any(|part| matches!(part, Part::File(_))), "{archive:?}");
        let expected = plain(&[
            ("01 a.pdf", b"small"),
            ("02 ä.pdf", &large),
            ("03 empty.pdf", b""),
            ("04 read.pdf", &large[2_000_000..]),
        ]);
        assert_eq!(archive.length(), expected.len() as u64);
        // An archive in an archive, as for documents picked in the list.
        let outer = Content::archive(&store, vec![("in.zip".to_owned(), archive.clone())]).await.unwrap();
        assert!(archive.whole().await.unwrap() == expected);
        assert!(outer.whole().await.unwrap() == plain(&[("in.zip", &expected)]));
    }
}
