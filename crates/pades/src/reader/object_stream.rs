//! Object streams (7.5.7).

use std::collections::HashMap;

use bytes::Bytes;

use super::{Limits, ReadError};
use crate::{
    lexer::{Lexer, Token},
    object::{Dictionary, Object},
    parser,
};

/// An object stream, decoded, with the places of the objects in it.
#[derive(Debug)]
pub(super) struct ObjectStream {
    data: Bytes,
    /// Object numbers and offsets, in the order of the stream.
    places: Vec<(u32, usize)>,
    /// For where the index the cross-reference states is wrong.
    by_number: HashMap<u32, usize>,
}

impl ObjectStream {
    pub(super) fn new(dictionary: &Dictionary, data: Bytes, limits: &Limits) -> Result<Self, ReadError> {
        let number = |key: &str| {
            dictionary.get(key).and_then(Object::as_integer).and_then(|number| usize::try_from(number).ok())
        };
        let (Some(count), Some(first)) = (number("N"), number("First")) else {
            return Err(ReadError::broken("an object stream does not state its objects"));
        };
        if count > limits.max_objects as usize {
            return Err(ReadError::limit("objects"));
        }
        let mut lexer = Lexer::new(&data, 0);
        let mut places = Vec::with_capacity(count.min(data.len() / 4));
        for _ in 0..count {
            let (Token::Integer(number), Token::Integer(offset)) = (lexer.next_token(), lexer.next_token()) else {
                break;
            };
            let place = u32::try_from(number)
                .ok()
                .zip(usize::try_from(offset).ok().and_then(|offset| offset.checked_add(first)));
            // An unusable pair keeps its index, so that those after it keep theirs.
            places.push(place.unwrap_or((u32::MAX, usize::MAX)));
        }
        let by_number = places.iter().copied().collect();
        Ok(Self { data, places, by_number })
    }

    /// The numbers of the objects here.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> + '_ {
        self.places.iter().map(|(number, _)| *number)
    }

    /// The object and how many bytes it takes.
    pub(super) fn object(&self, number: u32, index: u32, max_depth: u16) -> Result<(Object, usize), ReadError> {
        let stated = self.places.get(index as usize).filter(|(found, _)| *found == number).map(|(_, offset)| *offset);
        let offset = stated.or_else(|| self.by_number.get(&number).copied()).filter(|offset| *offset < self.data.len());
        let offset = offset.ok_or(ReadError::broken("an object is missing in its object stream"))?;
        let (object, end) = parser::object(&self.data, offset, max_depth)?;
        Ok((object, end - offset))
    }
}
