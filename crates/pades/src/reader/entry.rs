//! Where an object lies.

/// What the cross-reference says of an object number (7.5.4, 7.5.8.3). Offsets count from the first byte of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Free,
    /// At a byte offset.
    At {
        offset: usize,
        generation: u16,
    },
    /// In an object stream, the so-manieth object in it.
    In {
        stream: u32,
        index: u32,
    },
}
