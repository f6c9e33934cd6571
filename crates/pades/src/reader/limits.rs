//! How much a document may ask of us.

/// Bounds on what reading a foreign document may cost. What exceeds one is [`super::ReadError::Limit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Objects in the cross-reference.
    pub max_objects: u32,
    /// Nesting of arrays and dictionaries, and of the page and field trees.
    pub max_depth: u16,
    /// Bytes of one stream, decoded.
    pub max_stream_bytes: usize,
    /// Bytes of all streams decoded in the life of a document.
    pub max_total_decoded: usize,
    /// Pages.
    pub max_pages: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_objects: 1_000_000,
            max_depth: 100,
            max_stream_bytes: 128 << 20,
            max_total_decoded: 1 << 30,
            max_pages: 20_000,
        }
    }
}
