//! Stream filters (7.4), with a budget on what they may yield.

mod ascii;
mod flate;
mod lzw;
mod predictor;
mod run_length;

use crate::{
    object::{Dictionary, Object},
    reader::{ObjectSource, ReadError},
};

pub use flate::deflate;
use predictor::Predictor;

/// A filter with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    AsciiHex,
    Ascii85,
    Lzw {
        early_change: bool,
        predictor: Option<Predictor>,
    },
    Flate {
        predictor: Option<Predictor>,
    },
    RunLength,
    /// For images, or unknown: not decoded here.
    Other(Vec<u8>),
}

/// How many filters one stream may have.
const MAX_FILTERS: usize = 8;

/// The filters a stream's dictionary names, in the order they are to be undone.
///
/// # Errors
/// When there are too many, or a reference cannot be read.
pub fn chain(source: &impl ObjectSource, dictionary: &Dictionary) -> Result<Vec<Filter>, ReadError> {
    let as_list = |object: Object| match object {
        Object::Array(items) => items,
        Object::Null => Vec::new(),
        one => vec![one],
    };
    let names = as_list(source.entry(dictionary, "Filter")?);
    let parameters = as_list(source.entry(dictionary, "DecodeParms")?);
    if names.len() > MAX_FILTERS {
        return Err(ReadError::limit("filters of a stream"));
    }
    let mut filters = Vec::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        let name = source.resolve(name)?;
        let parameters = parameters.get(index).map_or(Ok(Object::Null), |parameters| source.resolve(parameters))?;
        let parameters = parameters.as_dictionary().cloned().unwrap_or_default();
        filters.push(filter(source, name.as_name().unwrap_or_default(), &parameters)?);
    }
    Ok(filters)
}

fn filter(source: &impl ObjectSource, name: &[u8], parameters: &Dictionary) -> Result<Filter, ReadError> {
    Ok(match name {
        b"ASCIIHexDecode" | b"AHx" => Filter::AsciiHex,
        b"ASCII85Decode" | b"A85" => Filter::Ascii85,
        b"LZWDecode" | b"LZW" => Filter::Lzw {
            early_change: source.entry(parameters, "EarlyChange")?.as_integer() != Some(0),
            predictor: Predictor::from_parameters(source, parameters)?,
        },
        b"FlateDecode" | b"Fl" => Filter::Flate { predictor: Predictor::from_parameters(source, parameters)? },
        b"RunLengthDecode" | b"RL" => Filter::RunLength,
        other => Filter::Other(other.to_vec()),
    })
}

/// Undoes the filters. Data that breaks off yields what could be decoded, as in every common reader; `budget` bounds the
/// bytes each filter may yield.
///
/// # Errors
/// When a filter is not decoded here, its data is damaged from the start, or the budget is exceeded.
pub fn decode(data: &[u8], filters: &[Filter], budget: usize) -> Result<Vec<u8>, ReadError> {
    let mut current = std::borrow::Cow::Borrowed(data);
    for filter in filters {
        let decoded = match filter {
            Filter::AsciiHex => ascii::hexadecimal(&current),
            Filter::Ascii85 => ascii::base85(&current, budget)?,
            Filter::Lzw { early_change, predictor } => {
                predictor::undo(predictor.as_ref(), lzw::decode(&current, *early_change, budget)?)?
            }
            Filter::Flate { predictor } => predictor::undo(predictor.as_ref(), flate::inflate(&current, budget)?)?,
            Filter::RunLength => run_length::decode(&current, budget)?,
            Filter::Other(_) => return Err(ReadError::broken("a filter that is not decoded here")),
        };
        current = decoded.into();
    }
    if current.len() > budget {
        return Err(over_budget());
    }
    Ok(current.into_owned())
}

fn over_budget() -> ReadError {
    ReadError::limit("decoded bytes of a stream")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FLATE: Filter = Filter::Flate { predictor: None };

    #[test]
    fn filters_are_undone_in_their_order() {
        let hex: String = deflate(b"hello").iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(decode(hex.as_bytes(), &[Filter::AsciiHex, FLATE], 100), Ok(b"hello".to_vec()));
        assert!(decode(b"", &[Filter::Other(b"DCTDecode".to_vec())], 100).is_err());
    }

    #[test]
    fn a_bomb_stops_at_the_budget() {
        let bomb = deflate(&vec![0; 1 << 20]);
        assert!(bomb.len() < 2000);
        assert_eq!(decode(&bomb, &[FLATE], 1 << 19), Err(over_budget()));
        assert_eq!(decode(&bomb, &[FLATE], 1 << 20).map(|data| data.len()), Ok(1 << 20));
        let run: Vec<u8> = [129, 0].repeat(100);
        assert_eq!(decode(&run, &[Filter::RunLength], 1000), Err(over_budget()));
        assert_eq!(decode(&b"z".repeat(1000), &[Filter::Ascii85], 1000), Err(over_budget()));
    }

    proptest! {
        #[test]
        fn any_data_decodes_or_fails(data in proptest::collection::vec(any::<u8>(), 0..300), early_change: bool) {
            for filter in [Filter::AsciiHex, Filter::Ascii85, Filter::RunLength, FLATE, Filter::Lzw { early_change, predictor: None }] {
                let _ = decode(&data, &[filter], 10_000);
            }
        }

        #[test]
        fn what_is_deflated_is_inflated(data in proptest::collection::vec(any::<u8>(), 0..3000)) {
            prop_assert_eq!(decode(&deflate(&data), &[FLATE], 3000), Ok(data));
        }
    }
}
