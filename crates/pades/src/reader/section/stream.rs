//! Cross-reference streams (7.5.8).

use bytes::Bytes;

use super::Parts;
use crate::{
    filters,
    object::{Dictionary, Object, Reference},
    parser,
    reader::{Entry, Limits, ReadError, source::NoObjects},
};

const BROKEN: ReadError = ReadError::broken("a cross-reference stream");

/// Reads the cross-reference stream at an offset.
pub(super) fn read(bytes: &Bytes, offset: usize, base: usize, limits: &Limits) -> Result<Parts, ReadError> {
    let found = parser::indirect(bytes, offset, limits.max_depth, &|_| None, &mut 0)?;
    let Object::Stream(stream) = found.object else { return Err(BROKEN) };
    if !stream.dictionary.is_type("XRef") {
        return Err(BROKEN);
    }
    let source = NoObjects(*limits);
    // Predictors and a width of 24 bytes at most: what is longer than this is not about so many objects.
    let budget = limits.max_stream_bytes.min(limits.max_objects as usize * 32 + 1024);
    let data = filters::decode(&stream.data, &filters::chain(&source, &stream.dictionary)?, budget)?;
    let entries = entries(&stream.dictionary, &data, base, limits)?;
    Ok((entries, stream.dictionary, found.end))
}

fn entries(dictionary: &Dictionary, data: &[u8], base: usize, limits: &Limits) -> Result<Vec<(u32, Entry)>, ReadError> {
    let widths: Vec<usize> = integers(dictionary.get("W"))?;
    let [kind_width, second_width, third_width] = widths[..] else { return Err(BROKEN) };
    if widths.iter().any(|width| *width > 8) || kind_width + second_width + third_width == 0 {
        return Err(BROKEN);
    }
    let size = dictionary.get("Size").and_then(Object::as_integer).and_then(|size| usize::try_from(size).ok());
    let index = match dictionary.get("Index") {
        Some(index) => integers(Some(index))?,
        None => vec![0, size.ok_or(BROKEN)?],
    };
    let mut rows = data.chunks_exact(kind_width + second_width + third_width);
    let mut entries = Vec::with_capacity(rows.len());
    for subsection in index.as_chunks::<2>().0 {
        let [first, count] = *subsection;
        // Fewer rows than stated: the data is damaged, and what it does not say might be the newest revision.
        if count > rows.len() {
            return Err(BROKEN);
        }
        for (position, row) in rows.by_ref().take(count).enumerate() {
            let number = first.checked_add(position).and_then(|number| u32::try_from(number).ok());
            let number = number.filter(|number| *number <= Reference::MAX_NUMBER).ok_or(BROKEN)?;
            let (kind, rest) = row.split_at(kind_width);
            let (second, third) = rest.split_at(second_width);
            let kind = if kind_width == 0 { 1 } else { field(kind) };
            entries.push((number, entry(kind, field(second), field(third), base)?));
        }
    }
    if entries.len() > limits.max_objects as usize {
        return Err(ReadError::limit("objects"));
    }
    Ok(entries)
}

fn entry(kind: u64, second: u64, third: u64, base: usize) -> Result<Entry, ReadError> {
    match kind {
        1 if second == 0 => Ok(Entry::Free),
        1 => {
            let offset = usize::try_from(second).ok().and_then(|offset| offset.checked_add(base)).ok_or(BROKEN)?;
            Ok(Entry::At { offset, generation: u16::try_from(third).map_err(|_| BROKEN)? })
        }
        2 => {
            let (stream, index) = (u32::try_from(second), u32::try_from(third));
            Ok(Entry::In { stream: stream.map_err(|_| BROKEN)?, index: index.map_err(|_| BROKEN)? })
        }
        // 0 is free; other types are to be read as null (table 18).
        _ => Ok(Entry::Free),
    }
}

fn field(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |value, byte| value << 8 | u64::from(*byte))
}

fn integers(array: Option<&Object>) -> Result<Vec<usize>, ReadError> {
    let items = array.and_then(Object::as_array).ok_or(BROKEN)?;
    items.iter().map(|item| item.as_integer().and_then(|number| usize::try_from(number).ok()).ok_or(BROKEN)).collect()
}
