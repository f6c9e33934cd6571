//! Opening a file under our limits.

use pades::reader::{Document, FileBytes, Limits, ReadError};

/// What reading may cost; together with a child's memory and time this bounds a hostile file.
pub(crate) fn limits() -> Limits {
    Limits {
        max_objects: 500_000,
        max_depth: 100,
        max_stream_bytes: 64 << 20,
        max_total_decoded: 256 << 20,
        max_pages: 20_000,
    }
}

/// Opens a file.
pub(crate) fn open(bytes: impl Into<FileBytes>) -> Result<Document, ReadError> {
    Document::open_with(bytes, limits())
}
