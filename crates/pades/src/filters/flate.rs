//! FlateDecode (7.4.4).

use std::io::Write;

use flate2::{Compression, Decompress, FlushDecompress, Status, write::ZlibEncoder};

use super::over_budget;
use crate::reader::ReadError;

/// Compresses with zlib.
#[must_use]
pub fn deflate(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(data.len() / 2), Compression::best());
    // Writing into a vector cannot fail; were it to, the empty stream would be a visible and harmless defect.
    encoder.write_all(data).and_then(|()| encoder.finish()).unwrap_or_default()
}

pub(super) fn inflate(data: &[u8], budget: usize) -> Result<Vec<u8>, ReadError> {
    if data.is_empty() {
        return Ok(Vec::new());
    }
    match run(Decompress::new(true), data, budget) {
        // Some writers leave out the zlib header.
        Err(ReadError::Broken { .. }) => run(Decompress::new(false), data, budget),
        other => other,
    }
}

fn run(mut decompress: Decompress, data: &[u8], budget: usize) -> Result<Vec<u8>, ReadError> {
    let mut out = Vec::with_capacity(data.len().saturating_mul(4).min(budget.saturating_add(1)).min(1 << 20));
    loop {
        let consumed = usize::try_from(decompress.total_in()).unwrap_or(usize::MAX);
        let rest = data.get(consumed..).unwrap_or_default();
        let before = (decompress.total_in(), decompress.total_out());
        let status = decompress.decompress_vec(rest, &mut out, FlushDecompress::None);
        if out.len() > budget {
            return Err(over_budget());
        }
        let stuck = (decompress.total_in(), decompress.total_out()) == before;
        match status {
            Ok(Status::StreamEnd) => return Ok(out),
            Ok(_) if stuck && out.len() == out.capacity() => {}
            Ok(_) if stuck => return Ok(out),
            Ok(_) => {}
            Err(_) if out.is_empty() => return Err(ReadError::broken("flate data")),
            Err(_) => return Ok(out),
        }
        if out.len() == out.capacity() {
            out.reserve(out.len().max(1 << 12).min(budget.saturating_sub(out.len()).saturating_add(1)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_off_data_yields_what_there_is() {
        let whole: Vec<u8> = (0..20_000_u32).flat_map(u32::to_be_bytes).collect();
        let packed = deflate(&whole);
        let part = inflate(&packed[..packed.len() / 2], 1 << 20).unwrap_or_default();
        assert!(!part.is_empty() && whole.starts_with(&part));
    }

    #[test]
    fn a_missing_zlib_header_is_forgiven() {
        let packed = deflate(b"some text, some text");
        assert_eq!(inflate(&packed[2..], 100), Ok(b"some text, some text".to_vec()));
        assert!(inflate(b"\xff\xff\xff\xff", 100).is_err());
    }
}
