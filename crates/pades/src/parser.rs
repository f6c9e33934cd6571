//! Tokens to objects (7.3).

use bytes::Bytes;

use crate::{
    lexer::{Lexer, Token},
    object::{Dictionary, Object, Reference, Stream},
    reader::ReadError,
};

/// An indirect object as it lies in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Indirect {
    pub reference: Reference,
    pub object: Object,
    /// The byte after the object: after `endobj` when that follows.
    pub end: usize,
}

/// Parses a direct object, which may hold references, and says where it ends.
///
/// # Errors
/// When there is no object, or it nests deeper than `max_depth`.
pub fn object(bytes: &[u8], offset: usize, max_depth: u16) -> Result<(Object, usize), ReadError> {
    let mut parser = Parser::new(bytes, offset, max_depth);
    let object = parser.object(0)?;
    Ok((object, parser.lexer.position()))
}

/// Reads `12 0 obj` and says where what follows begins.
#[must_use]
pub fn indirect_header(bytes: &[u8], offset: usize) -> Option<(Reference, usize)> {
    let mut lexer = Lexer::new(bytes, offset);
    let (Token::Integer(number), Token::Integer(generation)) = (lexer.next_token(), lexer.next_token()) else {
        return None;
    };
    lexer.skip_white_space();
    // Not a token: some writers leave no space after `obj`.
    if !lexer.rest().starts_with(b"obj") {
        return None;
    }
    // Number 0 is never an object: it heads the list of free ones.
    let number = u32::try_from(number).ok().filter(|number| (1..=Reference::MAX_NUMBER).contains(number))?;
    let reference = Reference::new(number, u16::try_from(generation).ok()?);
    Some((reference, lexer.position() + 3))
}

/// Parses the indirect object at an offset. `length_of` looks up a stream's `/Length` when that is a reference; where a
/// length is wrong the data ends before the next `endstream`. `cost` grows by the bytes looked at, also on failure.
///
/// # Errors
/// When there is no indirect object, or it nests deeper than `max_depth`.
pub fn indirect(
    bytes: &Bytes,
    offset: usize,
    max_depth: u16,
    length_of: &dyn Fn(Reference) -> Option<i64>,
    cost: &mut usize,
) -> Result<Indirect, ReadError> {
    let (reference, start) =
        indirect_header(bytes, offset).ok_or(ReadError::broken("no object where the cross-reference points"))?;
    let mut parser = Parser::new(bytes, start, max_depth);
    let parsed = parser.object(0);
    let mut lexer = parser.lexer;
    let mut end = lexer.position();
    *cost += end - offset;
    let mut object = parsed?;
    lexer.skip_white_space();
    if let Object::Dictionary(dictionary) = &object
        && let Some(rest) = lexer.rest().strip_prefix(b"stream")
    {
        let start = lexer.position() + 6 + end_of_line(rest);
        let length = match dictionary.get("Length") {
            Some(Object::Reference(length)) => length_of(*length),
            Some(length) => length.as_integer(),
            None => None,
        };
        let (data, after) = stream_data(bytes, start, length, cost)?;
        lexer.seek(after);
        end = after;
        object = Object::Stream(Stream { dictionary: dictionary.clone(), data });
    }
    if lexer.next_token() == Token::Keyword(b"endobj") {
        end = lexer.position();
    }
    Ok(Indirect { reference, object, end })
}

/// The data, and the byte after `endstream`.
fn stream_data(
    bytes: &Bytes,
    start: usize,
    length: Option<i64>,
    cost: &mut usize,
) -> Result<(Bytes, usize), ReadError> {
    let stated = length.and_then(|length| usize::try_from(length).ok()).and_then(|length| start.checked_add(length));
    if let Some(end) = stated.filter(|end| *end <= bytes.len()) {
        let mut lexer = Lexer::new(bytes, end);
        lexer.skip_white_space();
        if lexer.rest().starts_with(b"endstream") {
            return Ok((bytes.slice(start..end), lexer.position() + 9));
        }
    }
    let rest = bytes.get(start..).unwrap_or_default();
    let (found, keyword) = match memchr::memmem::find(rest, b"endstream") {
        Some(found) => (found, 9),
        None => match memchr::memmem::find(rest, b"endobj") {
            Some(found) => (found, 0),
            None => {
                *cost += rest.len();
                return Err(ReadError::broken("a stream has no end"));
            }
        },
    };
    *cost += found;
    let mut data = &rest[..found];
    data = data.strip_suffix(b"\n").unwrap_or(data);
    data = data.strip_suffix(b"\r").unwrap_or(data);
    Ok((bytes.slice(start..start + data.len()), start + found + keyword))
}

/// How long the end of line is that these bytes begin with.
pub(crate) fn end_of_line(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// Items in all the arrays and dictionaries of one object: far above anything real, and what memory bears.
const MAX_ITEMS: u32 = 2_000_000;

struct Parser<'a> {
    lexer: Lexer<'a>,
    max_depth: u16,
    items: u32,
}

impl<'a> Parser<'a> {
    fn new(bytes: &'a [u8], offset: usize, max_depth: u16) -> Self {
        Self { lexer: Lexer::new(bytes, offset), max_depth, items: 0 }
    }

    fn object(&mut self, depth: u16) -> Result<Object, ReadError> {
        let token = self.lexer.next_token();
        self.object_from(token, depth)
    }

    fn object_from(&mut self, token: Token<'a>, depth: u16) -> Result<Object, ReadError> {
        if depth > self.max_depth {
            return Err(ReadError::limit("depth of an object"));
        }
        self.items += 1;
        if self.items > MAX_ITEMS {
            return Err(ReadError::limit("items of an object"));
        }
        match token {
            Token::Integer(integer) => Ok(self.reference(integer).unwrap_or(Object::Integer(integer))),
            Token::Real(written) => Ok(Object::Real(String::from_utf8_lossy(written).into_owned())),
            Token::Name(name) => Ok(Object::Name(name)),
            Token::String(string) => Ok(Object::String(string)),
            Token::ArrayOpen => self.array(depth),
            Token::DictionaryOpen => self.dictionary(depth),
            Token::Keyword(b"null") => Ok(Object::Null),
            Token::Keyword(b"true") => Ok(Object::Boolean(true)),
            Token::Keyword(b"false") => Ok(Object::Boolean(false)),
            // An empty object is null, as `endobj` right after `obj` is.
            Token::Keyword(b"endobj") if depth == 0 => Ok(Object::Null),
            Token::Keyword(word) if depth > 0 && !is_structural(word) => Ok(Object::Null),
            Token::Keyword(_) => Err(ReadError::broken("a keyword where an object belongs")),
            Token::ArrayClose | Token::DictionaryClose => {
                Err(ReadError::broken("a closing bracket where an object belongs"))
            }
            Token::End => Err(ReadError::broken("the file ends within an object")),
        }
    }

    /// `12 0 R`, the first number of which has been read. Where it is none, nothing more is read.
    fn reference(&mut self, number: i64) -> Option<Object> {
        let number = u32::try_from(number).ok()?;
        let before = self.lexer.position();
        // Looked at first, as most numbers are followed by none: a token that is a long string would be read twice.
        let mut ahead = self.lexer.clone();
        ahead.skip_white_space();
        if ahead.rest().first().is_some_and(u8::is_ascii_digit)
            && let Token::Integer(generation) = self.lexer.next_token()
            && let Ok(generation) = u16::try_from(generation)
        {
            self.lexer.skip_white_space();
            if self.lexer.rest().first() == Some(&b'R') && self.lexer.next_token() == Token::Keyword(b"R") {
                return Some(Object::Reference(Reference::new(number, generation)));
            }
        }
        self.lexer.seek(before);
        None
    }

    fn array(&mut self, depth: u16) -> Result<Object, ReadError> {
        let mut items = Vec::new();
        loop {
            match self.lexer.next_token() {
                Token::ArrayClose => return Ok(Object::Array(items)),
                token => items.push(self.object_from(token, depth + 1)?),
            }
        }
    }

    fn dictionary(&mut self, depth: u16) -> Result<Object, ReadError> {
        let mut entries = Vec::new();
        loop {
            match self.lexer.next_token() {
                Token::DictionaryClose => return Ok(Object::Dictionary(Dictionary::from_entries(entries))),
                Token::Name(key) => {
                    let value = match self.lexer.next_token() {
                        Token::DictionaryClose => {
                            entries.push((key, Object::Null));
                            return Ok(Object::Dictionary(Dictionary::from_entries(entries)));
                        }
                        token => self.object_from(token, depth + 1)?,
                    };
                    entries.push((key, value));
                }
                Token::End => return Err(ReadError::broken("the file ends within a dictionary")),
                Token::Keyword(word) if is_structural(word) => {
                    return Err(ReadError::broken("a dictionary has no end"));
                }
                // What is no key is passed over, as common readers do.
                token => drop(self.object_from(token, depth + 1)?),
            }
        }
    }
}

fn is_structural(word: &[u8]) -> bool {
    matches!(word, b"obj" | b"endobj" | b"stream" | b"endstream" | b"xref" | b"trailer" | b"startxref")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(bytes: &[u8]) -> Result<Object, ReadError> {
        object(bytes, 0, 20).map(|(object, _)| object)
    }

    fn objects() -> impl Strategy<Value = Object> {
        let leaf = prop_oneof![
            Just(Object::Null),
            any::<bool>().prop_map(Object::Boolean),
            any::<i64>().prop_map(Object::Integer),
            (-1e6..1e6).prop_map(|number: f64| Object::from(number)),
            proptest::collection::vec(any::<u8>(), 0..12).prop_map(Object::Name),
            proptest::collection::vec(any::<u8>(), 0..40).prop_map(Object::String),
            (1..1000_u32, 0..3_u16)
                .prop_map(|(number, generation)| Object::Reference(Reference::new(number, generation))),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Object::Array),
                proptest::collection::vec((proptest::collection::vec(any::<u8>(), 0..6), inner), 0..6)
                    .prop_map(|entries| Object::Dictionary(Dictionary::from_entries(entries))),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(object in objects()) {
            prop_assert_eq!(parse(&object.to_bytes()), Ok(object));
        }

        #[test]
        fn any_bytes_parse_or_fail(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&bytes);
            let _ = indirect(&bytes.into(), 0, 20, &|_| None, &mut 0);
        }

        #[test]
        fn any_syntax_parses_or_fails(text in "[\\[\\]<>()/A0-9 R%\n]{0,60}") {
            let _ = parse(text.as_bytes());
        }
    }

    #[test]
    fn numbers_and_references_side_by_side() {
        let items = parse(b"[1 2 R 3 4 5 0 R 6 0 Rx 7]");
        let integer = Object::Integer;
        let reference = |number, generation| Object::Reference(Reference::new(number, generation));
        let expected = vec![
            reference(1, 2),
            integer(3),
            integer(4),
            reference(5, 0),
            integer(6),
            integer(0),
            Object::Null,
            integer(7),
        ];
        assert_eq!(items, Ok(Object::Array(expected)));
    }

    #[test]
    fn nesting_is_limited() {
        assert_eq!(parse(&b"[".repeat(50)), Err(ReadError::limit("depth of an object")));
    }

    #[test]
    fn a_stream_with_a_wrong_length_ends_at_endstream() {
        for length in ["3", "300", "-1", "9 0 R", "/X"] {
            let file = format!("7 0 obj <</Length {length}>> stream\r\nabcdef\r\nendstream endobj");
            let found = indirect(&file.clone().into(), 0, 20, &|_| None, &mut 0);
            let found = found.expect("an object");
            assert_eq!(found.object.as_stream().map(|stream| &stream.data[..]), Some(&b"abcdef"[..]), "{length}");
            assert_eq!(found.end, file.len());
        }
    }
}
