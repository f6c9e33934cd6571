//! Objects as bytes.

use super::{Dictionary, Object, Stream};

impl Object {
    /// Appends the object as PDF syntax. A stream's `/Length` is written as a direct number, whatever its dictionary says.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        match self {
            Self::Null => out.extend_from_slice(b"null"),
            Self::Boolean(true) => out.extend_from_slice(b"true"),
            Self::Boolean(false) => out.extend_from_slice(b"false"),
            Self::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
            Self::Real(written) => out.extend_from_slice(written.as_bytes()),
            Self::Name(name) => write_name(name, out),
            Self::String(bytes) => write_string(bytes, out),
            Self::Array(items) => write_array(items, out),
            Self::Dictionary(dictionary) => dictionary.write_to(out),
            Self::Stream(stream) => stream.write_to(out),
            Self::Reference(reference) => out.extend_from_slice(reference.to_string().as_bytes()),
        }
    }

    /// The object as PDF syntax.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write_to(&mut out);
        out
    }
}

impl Dictionary {
    pub fn write_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"<<");
        for (key, value) in self.iter() {
            write_name(key, out);
            separate(value, out);
            value.write_to(out);
        }
        out.extend_from_slice(b">>");
    }
}

impl Stream {
    pub fn write_to(&self, out: &mut Vec<u8>) {
        let mut dictionary = self.dictionary.clone();
        dictionary.set("Length", self.data.len());
        dictionary.write_to(out);
        out.extend_from_slice(b"\nstream\n");
        out.extend_from_slice(&self.data);
        out.extend_from_slice(b"\nendstream");
    }
}

/// A real number in PDF syntax: no exponent, at most five decimals, an integer when it is one.
#[must_use]
pub fn write_real(value: f64) -> Object {
    if !value.is_finite() {
        return Object::Integer(0);
    }
    let bounded = value.clamp(-3.4e38, 3.4e38);
    let mut written = format!("{bounded:.5}");
    if written.contains('.') {
        written.truncate(written.trim_end_matches('0').trim_end_matches('.').len());
    }
    match written.parse::<i64>() {
        Ok(integer) => Object::Integer(integer),
        Err(_) => Object::Real(written),
    }
}

/// The value of a real as written; PDF allows `.5`, `5.`, `+1.0`.
pub(super) fn real_value(written: &str) -> Option<f64> {
    written.parse::<f64>().ok().filter(|value| value.is_finite())
}

/// Appends a name with its slash; what is not a regular printable character is written `#xx` (7.3.5).
pub fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !crate::lexer::is_delimiter(byte) && byte != b'#' {
            out.push(byte);
        } else {
            out.push(b'#');
            push_hex(byte, out);
        }
    }
}

fn write_array(items: &[Object], out: &mut Vec<u8>) {
    out.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            separate(item, out);
        }
        item.write_to(out);
    }
    out.push(b']');
}

/// A space before what does not begin with a delimiter.
fn separate(next: &Object, out: &mut Vec<u8>) {
    if !matches!(next, Object::Name(_) | Object::String(_) | Object::Array(_) | Object::Dictionary(_)) {
        out.push(b' ');
    }
}

/// A literal string where the bytes are mostly printable, else a hexadecimal one.
fn write_string(bytes: &[u8], out: &mut Vec<u8>) {
    let printable = bytes.iter().filter(|byte| byte.is_ascii_graphic() || **byte == b' ').count();
    if printable * 4 < bytes.len() * 3 {
        out.push(b'<');
        bytes.iter().for_each(|byte| push_hex(*byte, out));
        out.push(b'>');
        return;
    }
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\n' => out.extend_from_slice(b"\\n"),
            0x20..=0x7E => out.push(byte),
            _ => out.extend_from_slice(format!("\\{byte:03o}").as_bytes()),
        }
    }
    out.push(b')');
}

fn push_hex(byte: u8, out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.push(DIGITS[usize::from(byte >> 4)]);
    out.push(DIGITS[usize::from(byte & 15)]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::Reference;

    #[test]
    fn objects_in_their_shortest_form() {
        let dictionary = Dictionary::typed("Annot")
            .with("Rect", Object::numbers(&[0.0, 1.5, -2.25, 1e-9]))
            .with("P", Reference::new(3, 0))
            .with("Kids", vec![Object::from(Reference::new(4, 0)), Object::name("A B")])
            .with("V", Object::text("a(b)"));
        assert_eq!(
            String::from_utf8(Object::from(dictionary).to_bytes()).as_deref(),
            Ok("<</Type/Annot/Rect[0 1.5 -2.25 0]/P 3 0 R/Kids[4 0 R/A#20B]/V(a\\(b\\))>>")
        );
    }

    #[test]
    fn a_stream_states_its_own_length() {
        let stream = Stream::new(Dictionary::new().with("Length", Reference::new(9, 0)), b"abc".to_vec());
        assert_eq!(Object::from(stream).to_bytes(), b"<</Length 3>>\nstream\nabc\nendstream");
    }

    #[test]
    fn numbers_have_no_exponent() {
        assert_eq!(write_real(-0.0), Object::Integer(0));
        assert_eq!(write_real(f64::NAN), Object::Integer(0));
        assert_eq!(write_real(0.1 + 0.2), Object::Real("0.3".into()));
        assert_eq!(write_real(-0.000_001), Object::Integer(0));
    }
}
