//! A document: bytes, cross-reference, and the objects read so far.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use bytes::Bytes;

use super::{
    Entry, Limits, ObjectSource, ReadError, Revision, SectionKind, chain, object_stream::ObjectStream, rebuild,
};
use crate::{
    filters,
    object::{Dictionary, Object, Reference, Stream},
    parser,
};

/// The bytes of a file, shared and never copied once they are here.
#[derive(Clone, Debug)]
pub struct FileBytes(Bytes);

impl From<Bytes> for FileBytes {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<FileBytes> for Bytes {
    fn from(bytes: FileBytes) -> Self {
        bytes.0
    }
}

impl From<Vec<u8>> for FileBytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<Arc<[u8]>> for FileBytes {
    fn from(bytes: Arc<[u8]>) -> Self {
        Self(Bytes::from_owner(bytes))
    }
}

/// Copies the bytes.
impl From<&[u8]> for FileBytes {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

/// Copies the bytes.
impl From<&Vec<u8>> for FileBytes {
    fn from(bytes: &Vec<u8>) -> Self {
        Self::from(bytes.as_slice())
    }
}

/// Copies the bytes.
impl<const N: usize> From<&[u8; N]> for FileBytes {
    fn from(bytes: &[u8; N]) -> Self {
        Self::from(bytes.as_slice())
    }
}

/// A PDF document opened for reading. Cheap to clone: clones share the bytes and what was read of them.
#[derive(Clone, Debug)]
pub struct Document {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    bytes: Bytes,
    limits: Limits,
    layout: Layout,
    objects: Mutex<HashMap<u32, Arc<Object>>>,
    object_streams: Mutex<HashMap<u32, Arc<ObjectStream>>>,
    /// Bytes that may still be decoded, and bytes that may still be parsed.
    decode_budget: AtomicUsize,
    parse_budget: AtomicUsize,
}

/// What reading the cross-reference yields.
#[derive(Debug, Clone, Default)]
pub(super) struct Layout {
    /// Where the header is; offsets in the file count from there when `base` is set.
    pub base: usize,
    pub entries: BTreeMap<u32, Entry>,
    pub trailer: Dictionary,
    /// From the oldest to the newest.
    pub revisions: Vec<Revision>,
    pub rebuilt: bool,
}

impl Layout {
    fn check_plain(&self) -> Result<(), ReadError> {
        let encrypted = self.trailer.get("Encrypt").is_some_and(|encrypt| !encrypt.is_null());
        if encrypted { Err(ReadError::Encrypted) } else { Ok(()) }
    }
}

impl Document {
    /// Opens a document with the default limits.
    ///
    /// # Errors
    /// When the bytes are no PDF, encrypted, too broken to find a catalog in, or beyond a limit.
    pub fn open(bytes: impl Into<FileBytes>) -> Result<Self, ReadError> {
        Self::open_with(bytes, Limits::default())
    }

    /// Opens a document with limits of one's own.
    ///
    /// # Errors
    /// As [`Document::open`].
    pub fn open_with(bytes: impl Into<FileBytes>, limits: Limits) -> Result<Self, ReadError> {
        let FileBytes(bytes) = bytes.into();
        let header = find_header(&bytes).ok_or(ReadError::NotPdf)?;
        match chain::read(&bytes, header, &limits) {
            Ok(layout) => {
                layout.check_plain()?;
                let document = Self::with_layout(bytes.clone(), limits, layout);
                if document.catalog().is_ok_and(|catalog| catalog.contains("Pages")) {
                    return Ok(document);
                }
            }
            Err(error @ ReadError::Limit { .. }) => return Err(error),
            Err(_) => {}
        }
        let layout = rebuild::rebuild(&bytes, header, &limits)?;
        layout.check_plain()?;
        let document = Self::with_layout(bytes, limits, layout);
        document.catalog()?;
        Ok(document)
    }

    fn with_layout(bytes: Bytes, limits: Limits, layout: Layout) -> Self {
        // Each object is parsed once; what overlaps (which only a hostile file does) may cost a few times the file.
        let parse_budget = bytes.len().saturating_mul(4).saturating_add(1 << 20);
        Self {
            inner: Arc::new(Inner {
                bytes,
                limits,
                layout,
                objects: Mutex::default(),
                object_streams: Mutex::default(),
                decode_budget: AtomicUsize::new(limits.max_total_decoded),
                parse_budget: AtomicUsize::new(parse_budget),
            }),
        }
    }

    /// The bytes of the file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.inner.bytes
    }

    /// The bytes of the file, shared.
    #[must_use]
    pub fn shared_bytes(&self) -> Bytes {
        self.inner.bytes.clone()
    }

    /// The newest trailer, completed with what only older ones state (`/Root`, `/Info`, `/ID`).
    #[must_use]
    pub fn trailer(&self) -> &Dictionary {
        &self.inner.layout.trailer
    }

    /// Whether the cross-reference was broken and has been rebuilt by scanning.
    #[must_use]
    pub fn was_rebuilt(&self) -> bool {
        self.inner.layout.rebuilt
    }

    /// Bytes before the header, when offsets in the file do not count them; else 0.
    #[must_use]
    pub fn base(&self) -> usize {
        self.inner.layout.base
    }

    /// The version, such as `1.7`: the catalog's when it is later than the header's (7.5.2).
    #[must_use]
    pub fn version(&self) -> String {
        let header = find_header(self.bytes()).and_then(|at| self.bytes().get(at + 5..at + 8)).and_then(version);
        let catalog = self.catalog().ok().and_then(|catalog| self.entry(&catalog, "Version").ok());
        let catalog = catalog.as_ref().and_then(Object::as_name).and_then(version);
        header.max(catalog).map_or_else(|| "1.4".to_owned(), |(major, minor)| format!("{major}.{minor}"))
    }

    /// The sections of the cross-reference, from the oldest to the newest. Empty when it was rebuilt.
    #[must_use]
    pub fn revisions(&self) -> &[Revision] {
        &self.inner.layout.revisions
    }

    /// The ends of the revisions, ascending: the byte after each one's `%%EOF` and end of line.
    #[must_use]
    pub fn revision_ends(&self) -> Vec<usize> {
        let mut ends: Vec<usize> = self.revisions().iter().map(|revision| revision.end).collect();
        ends.sort_unstable();
        ends.dedup();
        ends
    }

    /// The document as it was when it ended at this byte.
    ///
    /// # Errors
    /// When the prefix is no document of its own.
    pub fn at(&self, end: usize) -> Result<Self, ReadError> {
        if end > self.bytes().len() {
            return Err(ReadError::broken("no such revision"));
        }
        Self::open_with(self.inner.bytes.slice(..end), self.inner.limits)
    }

    /// References of the objects in use, ascending.
    pub fn objects(&self) -> impl Iterator<Item = Reference> + '_ {
        self.inner.layout.entries.iter().filter_map(|(number, entry)| match entry {
            Entry::Free => None,
            Entry::At { generation, .. } => Some(Reference::new(*number, *generation)),
            Entry::In { .. } => Some(Reference::new(*number, 0)),
        })
    }

    /// What the cross-reference states of each object number.
    #[must_use]
    pub fn entries(&self) -> &BTreeMap<u32, Entry> {
        &self.inner.layout.entries
    }

    /// Where an object lies: equal in two revisions of one file when the object was not written again.
    #[must_use]
    pub fn location(&self, reference: Reference) -> Option<Entry> {
        self.entries().get(&reference.number).copied()
    }

    /// The data of a stream, decoded by its filters. Filters for images (DCT, JPX, CCITT, JBIG2) are an error.
    ///
    /// # Errors
    /// When a filter is unknown, the data is damaged, or it is more than the limits allow.
    pub fn decoded(&self, stream: &Stream) -> Result<Vec<u8>, ReadError> {
        let filters = filters::chain(self, &stream.dictionary)?;
        let budget = self.inner.limits.max_stream_bytes.min(self.inner.decode_budget.load(Ordering::Relaxed));
        let data = filters::decode(&stream.data, &filters, budget)?;
        spend(&self.inner.decode_budget, data.len(), "decoded bytes")?;
        Ok(data)
    }

    /// As [`ObjectSource::get`], shared with the document's cache instead of copied.
    ///
    /// # Errors
    /// As [`ObjectSource::get`].
    pub fn get_shared(&self, reference: Reference) -> Result<Arc<Object>, ReadError> {
        let entry = self.inner.layout.entries.get(&reference.number);
        let wanted = match entry {
            Some(Entry::At { generation, .. }) => *generation == reference.generation,
            Some(Entry::In { .. }) => reference.generation == 0,
            Some(Entry::Free) | None => false,
        };
        let Some(entry) = entry.filter(|_| wanted) else {
            return Ok(Arc::new(Object::Null));
        };
        if let Some(known) = lock(&self.inner.objects).get(&reference.number) {
            return Ok(known.clone());
        }
        let object = Arc::new(match *entry {
            Entry::At { offset, .. } => self.parse_at(reference, offset)?,
            Entry::In { stream, index } => self.parse_in(reference.number, stream, index)?,
            Entry::Free => Object::Null,
        });
        lock(&self.inner.objects).insert(reference.number, object.clone());
        Ok(object)
    }

    fn parse_at(&self, reference: Reference, offset: usize) -> Result<Object, ReadError> {
        let inner = &*self.inner;
        let length_of = |length: Reference| {
            // The length of a stream is never itself a stream, and never the stream's own number.
            let at = match inner.layout.entries.get(&length.number) {
                _ if length.number == reference.number => None,
                Some(Entry::At { offset, generation }) if *generation == length.generation => Some(*offset),
                Some(Entry::In { stream, index }) if *stream != reference.number => {
                    return self.parse_in(length.number, *stream, *index).ok()?.as_integer();
                }
                _ => None,
            }?;
            parser::indirect(&inner.bytes, at, inner.limits.max_depth, &|_| None, &mut 0).ok()?.object.as_integer()
        };
        let mut cost = 0;
        let found = parser::indirect(&inner.bytes, offset, inner.limits.max_depth, &length_of, &mut cost);
        spend(&inner.parse_budget, cost, "parsed bytes")?;
        let found = found?;
        if found.reference.number != reference.number {
            return Err(ReadError::broken("another object lies where the cross-reference points"));
        }
        Ok(found.object)
    }

    fn parse_in(&self, number: u32, stream: u32, index: u32) -> Result<Object, ReadError> {
        let container = self.object_stream(stream)?;
        let (object, cost) = container.object(number, index, self.inner.limits.max_depth)?;
        spend(&self.inner.parse_budget, cost, "parsed bytes")?;
        Ok(object)
    }

    fn object_stream(&self, number: u32) -> Result<Arc<ObjectStream>, ReadError> {
        if let Some(known) = lock(&self.inner.object_streams).get(&number) {
            return Ok(known.clone());
        }
        let Some(Entry::At { offset, generation }) = self.inner.layout.entries.get(&number) else {
            return Err(ReadError::broken("an object stream is missing"));
        };
        // Read by itself, not through `get`: an object stream must not lie in another one.
        let reference = Reference::new(number, *generation);
        let Object::Stream(stream) = self.parse_at(reference, *offset)? else {
            return Err(ReadError::broken("an object stream is no stream"));
        };
        let data = self.decoded(&stream)?;
        self.inner.parse_budget.fetch_add(data.len().saturating_mul(2), Ordering::Relaxed);
        let container = Arc::new(ObjectStream::new(&stream.dictionary, data.into(), &self.inner.limits)?);
        lock(&self.inner.object_streams).insert(number, container.clone());
        Ok(container)
    }
}

impl ObjectSource for Document {
    fn get(&self, reference: Reference) -> Result<Object, ReadError> {
        self.get_shared(reference).map(|object| object.as_ref().clone())
    }

    fn catalog_reference(&self) -> Result<Reference, ReadError> {
        let root = self.trailer().get("Root").and_then(Object::as_reference);
        root.ok_or(ReadError::broken("the trailer names no catalog"))
    }

    fn limits(&self) -> Limits {
        self.inner.limits
    }
}

impl Document {
    /// How the newest section of the cross-reference is written. For a rebuilt document: a stream when any object lies
    /// in an object stream, else a table.
    #[must_use]
    pub fn section_kind(&self) -> SectionKind {
        match self.revisions().last() {
            Some(newest) => newest.kind,
            None if self.entries().values().any(|entry| matches!(entry, Entry::In { .. })) => SectionKind::Stream,
            None => SectionKind::Table,
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // The caches hold only whole values, so one left by a panicked thread is as good as any.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn spend(budget: &AtomicUsize, amount: usize, what: &'static str) -> Result<(), ReadError> {
    let spent = budget.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(amount));
    spent.map(|_| ()).map_err(|_| ReadError::limit(what))
}

/// The offset of `%PDF-`, which readers accept within the first kilobyte.
fn find_header(bytes: &[u8]) -> Option<usize> {
    memchr::memmem::find(&bytes[..bytes.len().min(1029)], b"%PDF-")
}

fn version(written: &[u8]) -> Option<(u8, u8)> {
    match written {
        [major @ b'1'..=b'9', b'.', minor @ b'0'..=b'9', ..] => Some((major - b'0', minor - b'0')),
        _ => None,
    }
}
