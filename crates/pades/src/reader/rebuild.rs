//! Finding the objects of a file whose cross-reference is broken.

use bytes::Bytes;

use super::{Entry, Limits, ReadError, document::Layout, object_stream::ObjectStream, source::NoObjects};
use crate::{
    filters, lexer,
    object::{Dictionary, Object, Reference, Stream},
    parser,
};

/// Scans the file for `12 0 obj`. Of several objects with one number the last counts, as the newest revision is last.
pub(super) fn rebuild(bytes: &Bytes, header: usize, limits: &Limits) -> Result<Layout, ReadError> {
    let mut scan = Scan {
        bytes,
        limits,
        layout: Layout { base: header, rebuilt: true, ..Layout::default() },
        catalog: None,
        work: 0,
    };
    scan.objects(header)?;
    scan.trailers();
    if !scan.layout.trailer.contains("Root") {
        let catalog = scan.catalog.ok_or(ReadError::broken("no catalog is to be found"))?;
        scan.layout.trailer.set("Root", catalog);
    }
    Ok(scan.layout)
}

struct Scan<'a> {
    bytes: &'a Bytes,
    limits: &'a Limits,
    layout: Layout,
    /// The last object that says it is one.
    catalog: Option<Object>,
    /// Bytes looked at; hostile files make each object look at the whole file.
    work: usize,
}

impl Scan<'_> {
    fn objects(&mut self, start: usize) -> Result<(), ReadError> {
        let most_work = self.bytes.len().saturating_mul(8).saturating_add(1 << 20);
        let finder = memchr::memmem::Finder::new(b"obj");
        let mut position = start;
        while let Some(found) = finder.find(&self.bytes[position..]) {
            let keyword = position + found;
            position = keyword + 3;
            let Some(offset) = header_before(self.bytes, keyword) else { continue };
            let Some((reference, _)) = parser::indirect_header(self.bytes, offset) else { continue };
            if self.work > most_work {
                return Err(ReadError::limit("work to rebuild the cross-reference"));
            }
            self.add(reference.number, Entry::At { offset, generation: reference.generation })?;
            if let Ok(indirect) = parser::indirect(self.bytes, offset, self.limits.max_depth, &|_| None, &mut self.work)
            {
                // The inside of a stream is not searched: it may hold a whole other file.
                position = indirect.end.max(position);
                self.note(reference.into(), &indirect.object)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, number: u32, entry: Entry) -> Result<(), ReadError> {
        self.layout.entries.insert(number, entry);
        if self.layout.entries.len() > self.limits.max_objects as usize {
            return Err(ReadError::limit("objects"));
        }
        Ok(())
    }

    fn note(&mut self, reference: Object, object: &Object) -> Result<(), ReadError> {
        let Some(dictionary) = object.as_dictionary() else { return Ok(()) };
        if dictionary.is_type("Catalog") {
            self.catalog = Some(reference.clone());
        }
        if dictionary.is_type("XRef") {
            self.trailer(dictionary);
        }
        if dictionary.is_type("ObjStm")
            && let (Object::Stream(stream), Some(container)) = (object, reference.as_reference())
        {
            // Objects of a stream that cannot be read stay missing, as they would anywhere.
            if let Some(objects) = self.object_stream(stream)? {
                for (number, index) in
                    objects.numbers().zip(0..).filter(|(number, _)| (1..=Reference::MAX_NUMBER).contains(number))
                {
                    self.add(number, Entry::In { stream: container.number, index })?;
                    if let Ok((object, cost)) = objects.object(number, index, self.limits.max_depth) {
                        self.work += cost;
                        if object.as_dictionary().is_some_and(|dictionary| dictionary.is_type("Catalog")) {
                            self.catalog = Some(Reference::new(number, 0).into());
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn object_stream(&mut self, stream: &Stream) -> Result<Option<ObjectStream>, ReadError> {
        let source = NoObjects(*self.limits);
        let Ok(filters) = filters::chain(&source, &stream.dictionary) else { return Ok(None) };
        match filters::decode(&stream.data, &filters, self.limits.max_stream_bytes) {
            Ok(data) => {
                self.work += data.len() / 8;
                Ok(ObjectStream::new(&stream.dictionary, data.into(), self.limits).ok())
            }
            Err(error @ ReadError::Limit { .. }) => Err(error),
            Err(_) => Ok(None),
        }
    }

    /// Takes what the trailers state, the last one before the others.
    fn trailers(&mut self) {
        let mut end = self.bytes.len();
        let mut tries = 0;
        while let Some(found) = memchr::memmem::rfind(&self.bytes[..end], b"trailer") {
            if let Ok((Object::Dictionary(trailer), _)) = parser::object(self.bytes, found + 7, self.limits.max_depth) {
                for (key, value) in trailer.iter() {
                    if is_kept(key) && self.layout.trailer.get_bytes(key).is_none() {
                        self.layout.trailer.set_bytes(key, value.clone());
                    }
                }
            }
            end = found;
            tries += 1;
            if tries == 1000 {
                return;
            }
        }
    }

    /// A cross-reference stream's dictionary: a later one counts before an earlier one.
    fn trailer(&mut self, dictionary: &Dictionary) {
        for (key, value) in dictionary.iter().filter(|(key, _)| is_kept(key)) {
            self.layout.trailer.set_bytes(key, value.clone());
        }
    }
}

/// Keys of a trailer that mean something without the cross-reference they came with.
fn is_kept(key: &[u8]) -> bool {
    matches!(key, b"Root" | b"Info" | b"ID" | b"Encrypt")
}

/// Where `12 0 ` begins before the keyword `obj`, if it does.
fn header_before(bytes: &[u8], keyword: usize) -> Option<usize> {
    let mut position = keyword;
    for _ in 0..2 {
        let blank = bytes[..position].iter().rev().take_while(|byte| lexer::is_white_space(**byte)).take(64).count();
        let digits = bytes[..position - blank].iter().rev().take_while(|byte| byte.is_ascii_digit()).take(10).count();
        let touching = blank == 0 && position != keyword;
        if digits == 0 || touching {
            return None;
        }
        position -= blank + digits;
    }
    Some(position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_found_from_their_keyword() {
        let header = |text: &str| text.find("obj").and_then(|keyword| header_before(text.as_bytes(), keyword));
        assert_eq!(header("x 12 0 obj"), Some(2));
        assert_eq!(header("12\n0obj"), Some(0));
        assert_eq!(header("12 obj"), None);
        assert_eq!(header(" 0 endobj"), None);
        assert_eq!(header("obj"), None);
    }
}
