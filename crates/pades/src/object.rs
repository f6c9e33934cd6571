//! The objects a PDF is made of (ISO 32000-2, 7.3), as values.

mod dictionary;
mod text;
mod write;

use bytes::Bytes;

pub use dictionary::Dictionary;
pub use text::{decode_text, encode_text};
pub use write::{write_name, write_real};

/// The number and generation by which an indirect object is named: `12 0 R`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    pub number: u32,
    pub generation: u16,
}

impl Reference {
    /// The highest number an object may have: that of other readers (annex C asks for 8,388,607).
    pub const MAX_NUMBER: u32 = 0x7FFF_FFFE;

    #[must_use]
    pub const fn new(number: u32, generation: u16) -> Self {
        Self { number, generation }
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {} R", self.number, self.generation)
    }
}

/// Any PDF object. Names and strings are held decoded; a real number is held as it was written, so that what is
/// written again is what was read.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Object {
    #[default]
    Null,
    Boolean(bool),
    Integer(i64),
    Real(String),
    Name(Vec<u8>),
    String(Vec<u8>),
    Array(Vec<Object>),
    Dictionary(Dictionary),
    Stream(Stream),
    Reference(Reference),
}

/// A stream: its dictionary and its data as they lie in the file, still encoded by the filters the dictionary names.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stream {
    pub dictionary: Dictionary,
    pub data: Bytes,
}

impl Stream {
    /// A stream whose data is stored as it is. `/Length` is set when it is written.
    #[must_use]
    pub fn new(dictionary: Dictionary, data: impl Into<Bytes>) -> Self {
        Self { dictionary, data: data.into() }
    }

    /// A stream whose data is compressed here with Flate.
    #[must_use]
    pub fn flate(mut dictionary: Dictionary, data: &[u8]) -> Self {
        dictionary.set("Filter", Object::name("FlateDecode"));
        dictionary.remove("DecodeParms");
        Self { dictionary, data: crate::filters::deflate(data).into() }
    }
}

impl Object {
    /// A name, given without its slash.
    #[must_use]
    pub fn name(name: &str) -> Self {
        Self::Name(name.as_bytes().to_vec())
    }

    /// A text string (7.9.2.2) for people to read: PDFDocEncoding where that can hold it, else UTF-16BE.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::String(encode_text(text))
    }

    /// An array of numbers, such as a rectangle.
    #[must_use]
    pub fn numbers(numbers: &[f64]) -> Self {
        Self::Array(numbers.iter().map(|number| Self::from(*number)).collect())
    }

    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Boolean(value) = self { Some(*value) } else { None }
    }

    #[must_use]
    pub fn as_integer(&self) -> Option<i64> {
        if let Self::Integer(value) = self { Some(*value) } else { None }
    }

    /// The value of an integer or a real.
    #[must_use]
    pub fn as_number(&self) -> Option<f64> {
        match self {
            // Coordinates and sizes: 52 bits are plenty.
            #[allow(clippy::cast_precision_loss)]
            Self::Integer(value) => Some(*value as f64),
            Self::Real(written) => write::real_value(written),
            _ => None,
        }
    }

    /// The bytes of a name, without the slash.
    #[must_use]
    pub fn as_name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    /// Whether this is the name given.
    #[must_use]
    pub fn is_name(&self, name: &str) -> bool {
        self.as_name() == Some(name.as_bytes())
    }

    /// The bytes of a string.
    #[must_use]
    pub fn as_string(&self) -> Option<&[u8]> {
        if let Self::String(bytes) = self { Some(bytes) } else { None }
    }

    /// A string read as text: UTF-16 or UTF-8 when marked so, else PDFDocEncoding.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        self.as_string().map(decode_text)
    }

    #[must_use]
    pub fn as_array(&self) -> Option<&[Object]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// A dictionary, or the dictionary of a stream.
    #[must_use]
    pub fn as_dictionary(&self) -> Option<&Dictionary> {
        match self {
            Self::Dictionary(dictionary) => Some(dictionary),
            Self::Stream(stream) => Some(&stream.dictionary),
            _ => None,
        }
    }

    /// As [`Object::as_dictionary`], to change it.
    #[must_use]
    pub fn as_dictionary_mut(&mut self) -> Option<&mut Dictionary> {
        match self {
            Self::Dictionary(dictionary) => Some(dictionary),
            Self::Stream(stream) => Some(&mut stream.dictionary),
            _ => None,
        }
    }

    #[must_use]
    pub fn as_stream(&self) -> Option<&Stream> {
        if let Self::Stream(stream) = self { Some(stream) } else { None }
    }

    #[must_use]
    pub fn as_reference(&self) -> Option<Reference> {
        if let Self::Reference(reference) = self { Some(*reference) } else { None }
    }
}

impl From<bool> for Object {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Object {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Object {
    fn from(value: i32) -> Self {
        Self::Integer(i64::from(value))
    }
}

impl From<u32> for Object {
    fn from(value: u32) -> Self {
        Self::Integer(i64::from(value))
    }
}

impl From<usize> for Object {
    fn from(value: usize) -> Self {
        Self::Integer(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Object {
    fn from(value: f64) -> Self {
        write_real(value)
    }
}

impl From<Reference> for Object {
    fn from(reference: Reference) -> Self {
        Self::Reference(reference)
    }
}

impl From<Dictionary> for Object {
    fn from(dictionary: Dictionary) -> Self {
        Self::Dictionary(dictionary)
    }
}

impl From<Vec<Object>> for Object {
    fn from(items: Vec<Object>) -> Self {
        Self::Array(items)
    }
}

impl From<Stream> for Object {
    fn from(stream: Stream) -> Self {
        Self::Stream(stream)
    }
}
