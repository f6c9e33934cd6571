//! What parent and child say to each other: frames of a JSON header and a binary payload.
//!
//! Header length (u32, big-endian), payload length (u32, big-endian), header, payload.

use std::io::{self, Read, Write};

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::intake::{Examined, Refusal};
use crate::limits::Limits;
use crate::pages::{PageError, PageImage};

/// Headers carry text of pages and reports, so they are not tiny.
pub const MAX_HEADER: usize = 16 * 1024 * 1024;
/// A PDF with all its increments.
pub const MAX_PAYLOAD: usize = 256 * 1024 * 1024;

/// What the child is asked to do with the PDF in the payload.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Request {
    Examine,
    Render { page: u32, width: u32 },
    Text { page: Option<u32> },
    Check { anchors: String, now: jiff::Timestamp },
}

/// A request with the limits it is made under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Order {
    pub request: Request,
    pub limits: Limits,
}

/// What the child answers; the payload is the image of [`Answer::Image`], else empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Answer {
    Examined {
        result: Result<Examined, Refusal>,
    },
    Image {
        result: Result<PageImage, PageError>,
    },
    Text {
        result: Result<Vec<String>, PageError>,
    },
    Checked {
        result: Result<serde_json::Value, String>,
    },
    /// The work panicked; the child ends after saying so.
    Panicked,
}

/// Sizes of a frame's parts, checked.
pub fn sizes(start: [u8; 8]) -> io::Result<(usize, usize)> {
    let [a, b, c, d, e, f, g, h] = start;
    let header = u32::from_be_bytes([a, b, c, d]) as usize;
    let payload = u32::from_be_bytes([e, f, g, h]) as usize;
    if header > MAX_HEADER || payload > MAX_PAYLOAD {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "a frame is too large"));
    }
    Ok((header, payload))
}

/// The eight bytes before the header, and the header.
pub fn encode(header: &impl Serialize, payload: usize) -> io::Result<Vec<u8>> {
    let too_large = || io::Error::new(io::ErrorKind::InvalidInput, "a frame is too large");
    let json = serde_json::to_vec(header).map_err(io::Error::other)?;
    if json.len() > MAX_HEADER || payload > MAX_PAYLOAD {
        return Err(too_large());
    }
    let mut start = Vec::with_capacity(8 + json.len());
    start.extend_from_slice(&u32::try_from(json.len()).map_err(|_| too_large())?.to_be_bytes());
    start.extend_from_slice(&u32::try_from(payload).map_err(|_| too_large())?.to_be_bytes());
    start.extend_from_slice(&json);
    Ok(start)
}

pub fn decode<T: DeserializeOwned>(header: &[u8]) -> io::Result<T> {
    serde_json::from_slice(header).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Reads one frame; `None` at the end of the input.
pub fn read<T: DeserializeOwned>(input: &mut impl Read) -> io::Result<Option<(T, Bytes)>> {
    let mut start = [0; 8];
    if input.read(&mut start[..1])? == 0 {
        return Ok(None);
    }
    input.read_exact(&mut start[1..])?;
    let (header_size, payload_size) = sizes(start)?;
    let mut header = vec![0; header_size];
    input.read_exact(&mut header)?;
    let mut payload = vec![0; payload_size];
    input.read_exact(&mut payload)?;
    Ok(Some((decode(&header)?, payload.into())))
}

/// Writes one frame.
pub fn write(output: &mut impl Write, header: &impl Serialize, payload: &[u8]) -> io::Result<()> {
    output.write_all(&encode(header, payload.len())?)?;
    output.write_all(payload)?;
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_end_between_frames_is_the_end() {
        assert_eq!(read::<Order>(&mut [].as_slice()).unwrap(), None);
    }

    #[test]
    fn a_frame_that_is_too_large_is_refused_before_it_is_read() {
        let start = [0xff; 8];
        assert_eq!(read::<Order>(&mut start.as_slice()).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }

    proptest! {
        #[test]
        fn round_trip(page in any::<u32>(), width in any::<u32>(), payload in proptest::collection::vec(any::<u8>(), 0..300)) {
            let order = Order { request: Request::Render { page, width }, limits: Limits::default() };
            let mut bytes = Vec::new();
            write(&mut bytes, &order, &payload).unwrap();
            write(&mut bytes, &order, &payload).unwrap();
            let mut input = bytes.as_slice();
            prop_assert_eq!(read(&mut input).unwrap(), Some((order.clone(), payload.clone().into())));
            prop_assert_eq!(read(&mut input).unwrap(), Some((order, payload.into())));
            prop_assert_eq!(read::<Order>(&mut input).unwrap(), None);
        }

        #[test]
        fn foreign_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let mut bytes = bytes;
            // Keep the announced sizes small.
            for index in [0, 1, 4, 5] { if let Some(byte) = bytes.get_mut(index) { *byte = 0; } }
            let _ = read::<Order>(&mut bytes.as_slice());
        }
    }
}
