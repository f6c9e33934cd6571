//! Bytes of a later revision that its cross-reference does not list. Who follows the cross-reference does not see them;
//! who searches the file for objects, as readers do when something is damaged, takes them for the newest.

use crate::lexer::{Lexer, Token};
use crate::object::Object;
use crate::parser::{self, Indirect};
use crate::reader::{Document, Entry, ObjectSource, SectionKind};

/// Whether anything stands from `start` on, where the revision begins, that is neither an object which the
/// cross-reference lists nor the cross-reference itself. What is laid over something else counts too.
pub fn has_unlisted(document: &Document, start: usize) -> bool {
    let bytes = document.shared_bytes();
    let length = |reference| document.get(reference).ok()?.as_integer();
    let mut position = start;
    for offset in objects(document, start) {
        let Some(before) = bytes.get(position..offset) else { return true };
        if !is_explained(before, document.limits().max_depth) {
            return true;
        }
        match parser::indirect(&bytes, offset, document.limits().max_depth, &length, &mut 0) {
            Ok(object) if lists_all(document, &object) => position = object.end,
            _ => return true,
        }
    }
    !is_explained(&bytes[position..], document.limits().max_depth)
}

/// Where objects begin, streams of the cross-reference among them, ascending.
fn objects(document: &Document, start: usize) -> Vec<usize> {
    let listed = document.entries().values().filter_map(|entry| match entry {
        Entry::At { offset, .. } => Some(*offset),
        Entry::In { .. } | Entry::Free => None,
    });
    let sections = document.revisions().iter().filter_map(|section| match section.kind {
        SectionKind::Stream => Some(section.offset),
        SectionKind::Table => None,
        SectionKind::Hybrid => {
            let offset = section.trailer.get("XRefStm").and_then(Object::as_integer)?;
            usize::try_from(offset).ok()?.checked_add(document.base())
        }
    });
    let mut offsets: Vec<usize> = listed.chain(sections).filter(|offset| *offset >= start).collect();
    offsets.sort_unstable();
    offsets.dedup();
    offsets
}

/// Whether the cross-reference lists all that an object stream holds. What is no object stream holds nothing.
fn lists_all(document: &Document, object: &Indirect) -> bool {
    let Object::Stream(stream) = &object.object else { return true };
    if !stream.dictionary.is_type("ObjStm") {
        return true;
    }
    let Ok(data) = document.decoded(stream) else { return false };
    let count = stream.dictionary.get("N").and_then(Object::as_integer).unwrap_or(0);
    let mut lexer = Lexer::new(&data, 0);
    (0..count).all(|_| {
        let (Token::Integer(number), Token::Integer(_)) = (lexer.next_token(), lexer.next_token()) else {
            return false;
        };
        let entry = u32::try_from(number).ok().and_then(|number| document.entries().get(&number));
        matches!(entry, Some(Entry::In { stream, .. }) if *stream == object.reference.number)
    })
}

/// Whether bytes between objects are white space, comments and tables of the cross-reference, and hide no object.
fn is_explained(between: &[u8], max_depth: u16) -> bool {
    if memchr::memmem::find(between, b"obj").is_some() {
        return false;
    }
    let mut lexer = Lexer::new(between, 0);
    loop {
        match lexer.next_token() {
            Token::End => return true,
            Token::Integer(_) | Token::Keyword(b"xref" | b"n" | b"f" | b"startxref") => {}
            Token::Keyword(b"trailer") => match parser::object(between, lexer.position(), max_depth) {
                Ok((_, end)) => lexer.seek(end),
                Err(_) => return false,
            },
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_belongs_between_objects_may_stand_there() {
        let explained = |text: &str| is_explained(text.as_bytes(), 10);
        assert!(explained("\n%iText 5\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\nstartxref\n12\n%%EOF\n"));
        assert!(explained("") && explained("\r\n"));
        for text in ["4 0 obj", "%4 0 obj\n", "<</A 1>>", "(text)", "hidden", "trailer 5 x"] {
            assert!(!explained(text), "{text}");
        }
    }
}
