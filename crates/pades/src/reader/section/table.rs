//! Classic cross-reference tables (7.5.4).

use super::Parts;
use crate::{
    lexer::{Lexer, Token},
    object::{Object, Reference},
    parser,
    reader::{Entry, Limits, ReadError},
};

const BROKEN: ReadError = ReadError::broken("a cross-reference table");

/// Reads the subsections after `xref`, and the trailer.
pub(super) fn read(bytes: &[u8], offset: usize, base: usize, limits: &Limits) -> Result<Parts, ReadError> {
    let mut lexer = Lexer::new(bytes, offset);
    let mut entries = Vec::new();
    loop {
        match lexer.next_token() {
            Token::Integer(first) => {
                let Token::Integer(count) = lexer.next_token() else { return Err(BROKEN) };
                let first = u32::try_from(first).map_err(|_| BROKEN)?;
                let count = u32::try_from(count).map_err(|_| BROKEN)?;
                if count > limits.max_objects {
                    return Err(ReadError::limit("objects"));
                }
                for index in 0..count {
                    let number =
                        first.checked_add(index).filter(|number| *number <= Reference::MAX_NUMBER).ok_or(BROKEN)?;
                    entries.push((number, entry(&mut lexer, base)?));
                }
            }
            Token::Keyword(b"trailer") => break,
            _ => return Err(BROKEN),
        }
    }
    match parser::object(bytes, lexer.position(), limits.max_depth)? {
        (Object::Dictionary(trailer), end) => Ok((entries, trailer, end)),
        _ => Err(ReadError::broken("a trailer is no dictionary")),
    }
}

fn entry(lexer: &mut Lexer<'_>, base: usize) -> Result<Entry, ReadError> {
    let (Token::Integer(offset), Token::Integer(generation)) = (lexer.next_token(), lexer.next_token()) else {
        return Err(BROKEN);
    };
    match lexer.next_token() {
        Token::Keyword(b"f") => Ok(Entry::Free),
        // In use at the first byte of the file: some writers state free objects so.
        Token::Keyword(b"n") if offset == 0 => Ok(Entry::Free),
        Token::Keyword(b"n") => {
            let offset = usize::try_from(offset).ok().and_then(|offset| offset.checked_add(base)).ok_or(BROKEN)?;
            Ok(Entry::At { offset, generation: u16::try_from(generation).map_err(|_| BROKEN)? })
        }
        _ => Err(BROKEN),
    }
}
