//! Reads back the messages this program writes: header fields with encoded words, two parts, quoted-printable or base64.
//! Not a reader for mail from elsewhere, but for what [`crate::returns::report`] takes from it: fields, parameters, encodings.

/// Bytes of a message that are read at most.
pub(crate) const LONGEST_MESSAGE: usize = 24 * 1024 * 1024;

/// A message taken apart.
#[derive(Debug, Default)]
pub(crate) struct Message {
    fields: Vec<(String, String)>,
    /// The plain-text part.
    pub(crate) text: String,
    /// The HTML part.
    pub(crate) html: String,
    /// The names of the files that travel with it.
    pub(crate) attachments: Vec<String>,
}

impl Message {
    /// The decoded value of a header field.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        value(&self.fields, name)
    }
}

/// Takes a message apart; nothing when it is too long or has no header.
pub(crate) fn read(bytes: &[u8]) -> Option<Message> {
    if bytes.len() > LONGEST_MESSAGE {
        return None;
    }
    let source = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    let (head, body) = source.split_once("\n\n")?;
    let mut message = Message { fields: fields(head), ..Message::default() };
    let kind = message.field("content-type").unwrap_or_default();
    match parameter(kind, "boundary") {
        Some(boundary) => {
            for part in parts(body, &boundary) {
                message.take(part, NESTED);
            }
        }
        None => message.text = body.to_owned(),
    }
    Some(message)
}

/// How deep parts lie in parts: the two texts in one part beside the attachments.
const NESTED: u32 = 1;

impl Message {
    fn take(&mut self, part: &str, nested: u32) {
        let Some((head, body)) = part.split_once("\n\n") else { return };
        let fields = fields(head);
        if let Some(boundary) = value(&fields, "content-type").and_then(|kind| parameter(kind, "boundary")) {
            let inner = if nested > 0 { parts(body, &boundary) } else { Vec::new() };
            inner.into_iter().for_each(|part| self.take(part, nested - 1));
            return;
        }
        let disposition = value(&fields, "content-disposition").unwrap_or_default();
        if disposition.to_ascii_lowercase().starts_with("attachment") {
            self.attachments.push(file_name(disposition));
            return;
        }
        let text = body_text(&fields, body);
        if value(&fields, "content-type").is_some_and(|kind| kind.to_ascii_lowercase().starts_with("text/html")) {
            self.html = text;
        } else {
            self.text = text;
        }
    }
}

/// The text of a part's body, whatever its encoding.
pub(crate) fn body_text(fields: &[(String, String)], body: &str) -> String {
    let encoding = value(fields, "content-transfer-encoding").unwrap_or_default().to_ascii_lowercase();
    let body = match encoding.as_str() {
        "quoted-printable" => quoted_printable(body, false),
        "base64" => base64(body),
        _ => body.as_bytes().to_vec(),
    };
    String::from_utf8_lossy(&body).replace("\r\n", "\n")
}

/// The value of the first field of that name.
pub(crate) fn value<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields.iter().find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// The fields of a head, unfolded and decoded.
pub(crate) fn fields(head: &str) -> Vec<(String, String)> {
    let unfolded = head.replace("\n ", " ").replace("\n\t", " ");
    let split = |line: &str| line.split_once(':').map(|(name, value)| (name.trim().to_owned(), words(value.trim())));
    unfolded.lines().filter_map(split).collect()
}

/// A parameter of a field, such as `boundary`.
pub(crate) fn parameter(value: &str, name: &str) -> Option<String> {
    let found = value.split(';').filter_map(|part| part.trim().split_once('='));
    found.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, text)| text.trim_matches('"').to_owned()).next()
}

/// The name of an attachment (RFC 2231: long names and other letters come in numbered, percent-encoded pieces).
fn file_name(disposition: &str) -> String {
    let mut pieces: Vec<(usize, String)> = Vec::new();
    for (key, text) in disposition.split(';').filter_map(|part| part.trim().split_once('=')) {
        let mut names = key.split('*');
        if names.next().is_some_and(|name| name.eq_ignore_ascii_case("filename")) {
            let number = names.next().and_then(|number| number.parse().ok()).unwrap_or_default();
            pieces.push((number, text.trim_matches('"').to_owned()));
        }
    }
    pieces.sort();
    let joined: String = pieces.into_iter().map(|(_, text)| text).collect();
    match joined.strip_prefix("utf-8''") {
        Some(encoded) => String::from_utf8_lossy(&quoted_printable(&encoded.replace('%', "="), false)).into_owned(),
        None => joined,
    }
}

/// The parts between the boundary lines, without the line end that belongs to the boundary.
fn parts<'a>(body: &'a str, boundary: &str) -> Vec<&'a str> {
    let delimiter = format!("--{boundary}");
    body.split(delimiter.as_str())
        .skip(1)
        .take_while(|part| !part.starts_with("--"))
        .filter_map(|part| part.strip_prefix('\n'))
        .collect()
}

/// Decodes the encoded words of a field (RFC 2047); blanks between two of them are not part of the text.
fn words(value: &str) -> String {
    let mut out = String::new();
    let mut pending: Vec<u8> = Vec::new();
    let mut rest = value;
    while let Some(start) = rest.find("=?") {
        let (before, word) = rest.split_at(start);
        let Some((bytes, after)) = word_at(word) else { break };
        if pending.is_empty() || !before.trim().is_empty() {
            out.push_str(&String::from_utf8_lossy(&std::mem::take(&mut pending)));
            out.push_str(before);
        }
        // Kept as bytes until the last: a letter may be spread over two words.
        pending.extend_from_slice(&bytes);
        rest = after;
    }
    out.push_str(&String::from_utf8_lossy(&pending));
    out.push_str(rest);
    out
}

/// The bytes of an encoded word at the start of `text`, and what follows it.
fn word_at(text: &str) -> Option<(Vec<u8>, &str)> {
    let inner = text.strip_prefix("=?")?;
    let (charset, inner) = inner.split_once('?')?;
    let (encoding, inner) = inner.split_once('?')?;
    let (encoded, after) = inner.split_once("?=")?;
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    match encoding {
        "b" | "B" => Some((base64(encoded), after)),
        "q" | "Q" => Some((quoted_printable(encoded, true), after)),
        _ => None,
    }
}

/// RFC 2045 section 6.7; in header fields an underscore is a blank.
fn quoted_printable(text: &str, in_header: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = match (first, after) {
            (b'=', [b'\n', after @ ..]) => after,
            (b'=', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digit = |digit: u8| {
                    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok()).unwrap_or_default()
                };
                out.push((digit(*high) << 4) | digit(*low));
                after
            }
            (b'_', after) if in_header => {
                out.push(b' ');
                after
            }
            (byte, after) => {
                out.push(*byte);
                after
            }
        };
    }
    out
}

/// RFC 2045 section 6.8; what is no symbol is skipped.
fn base64(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() * 3 / 4);
    let (mut held, mut bits) = (0_u32, 0);
    for symbol in text.bytes() {
        let six = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            _ => continue,
        };
        held = ((held << 6) | u32::from(six)) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            // The mask leaves the eight bits that are complete.
            out.push((held >> bits & 0xff) as u8);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn encoded_words_of_a_field() {
        assert_eq!(words("plain"), "plain");
        assert_eq!(words("=?utf-8?b?SHl2w6TDpA==?= and =?utf-8?q?p=C3=A4iv=C3=A4=C3=A4_?= x"), "Hyvää and päivää  x");
        assert_eq!(words("=?utf-8?b?w6Q=?= =?utf-8?b?w7Y=?="), "äö", "the blank between belongs to neither");
        assert_eq!(words("=?utf-8?b?ww==?= =?utf-8?b?pA==?="), "ä", "one letter over two words");
        assert_eq!(words("a =? b"), "a =? b");
    }

    #[test]
    fn quoted_text_with_soft_line_ends() {
        assert_eq!(quoted_printable("p=C3=A4iv=\n=C3=A4=3D", false), "päivä=".as_bytes());
        assert_eq!(quoted_printable("=ZZ=", false), b"=ZZ=");
    }

    proptest! {
        #[test]
        fn foreign_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = read(&bytes);
        }

        #[test]
        fn foreign_heads_never_panic(head in "([A-Za-z-]{1,12}: [ -~äö\n]{0,60}\n){0,6}", body in "[ -~\n]{0,200}") {
            let source = format!("Content-Type: multipart/alternative; boundary=\"b\"\n{head}\n--b\n{body}\n--b--\n");
            let _ = read(source.as_bytes());
        }
    }
}
