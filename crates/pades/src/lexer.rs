//! Bytes to tokens (7.2, 7.3).

/// A token of PDF syntax.
#[derive(Clone, Debug, PartialEq)]
pub enum Token<'a> {
    Integer(i64),
    /// As written.
    Real(&'a [u8]),
    /// Decoded, without its slash.
    Name(Vec<u8>),
    /// Decoded.
    String(Vec<u8>),
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
    /// `true`, `obj`, `R`, and whatever else is no other token.
    Keyword(&'a [u8]),
    End,
}

/// Reads tokens one after the other.
#[derive(Clone, Debug)]
pub struct Lexer<'a> {
    bytes: &'a [u8],
    position: usize,
}

/// White space (table 1).
#[must_use]
pub const fn is_white_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

/// Delimiters (table 2).
#[must_use]
pub const fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

const fn is_regular(byte: u8) -> bool {
    !is_white_space(byte) && !is_delimiter(byte)
}

impl<'a> Lexer<'a> {
    #[must_use]
    pub fn new(bytes: &'a [u8], position: usize) -> Self {
        Self { bytes, position: position.min(bytes.len()) }
    }

    /// The offset of the next byte to be read.
    #[must_use]
    pub fn position(&self) -> usize {
        self.position
    }

    pub fn seek(&mut self, position: usize) {
        self.position = position.min(self.bytes.len());
    }

    /// The bytes not read yet.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        &self.bytes[self.position..]
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.position).copied()
    }

    /// Passes over white space and comments.
    pub fn skip_white_space(&mut self) {
        while let Some(byte) = self.peek() {
            if is_white_space(byte) {
                self.position += 1;
            } else if byte == b'%' {
                self.position += memchr::memchr2(b'\r', b'\n', self.rest()).unwrap_or(self.rest().len());
            } else {
                return;
            }
        }
    }

    /// The next token.
    pub fn next_token(&mut self) -> Token<'a> {
        self.skip_white_space();
        let Some(byte) = self.peek() else { return Token::End };
        let doubled = self.bytes.get(self.position + 1) == Some(&byte);
        match byte {
            b'/' => self.name(),
            b'(' => self.literal_string(),
            b'<' if doubled => self.punctuation(2, Token::DictionaryOpen),
            b'>' if doubled => self.punctuation(2, Token::DictionaryClose),
            b'<' => self.hexadecimal_string(),
            b'[' => self.punctuation(1, Token::ArrayOpen),
            b']' => self.punctuation(1, Token::ArrayClose),
            b'>' | b')' | b'{' | b'}' => {
                let start = self.position;
                self.punctuation(1, Token::Keyword(&self.bytes[start..=start]))
            }
            _ => self.regular(),
        }
    }

    fn punctuation(&mut self, length: usize, token: Token<'a>) -> Token<'a> {
        self.position += length;
        token
    }

    fn regular_run(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len());
        self.position += length;
        &rest[..length]
    }

    fn regular(&mut self) -> Token<'a> {
        let word = self.regular_run();
        let numeric = word.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
        if !numeric || !word.iter().any(u8::is_ascii_digit) {
            return Token::Keyword(word);
        }
        match std::str::from_utf8(word).ok().and_then(|written| written.parse().ok()) {
            Some(integer) => Token::Integer(integer),
            None => Token::Real(word),
        }
    }

    fn name(&mut self) -> Token<'a> {
        self.position += 1;
        let written = self.regular_run();
        if !written.contains(&b'#') {
            return Token::Name(written.to_vec());
        }
        let mut name = Vec::with_capacity(written.len());
        let mut index = 0;
        while index < written.len() {
            let escaped = written.get(index + 1).zip(written.get(index + 2)).filter(|_| written[index] == b'#');
            match escaped.and_then(|(high, low)| Some(hex_value(*high)? << 4 | hex_value(*low)?)) {
                Some(byte) => {
                    name.push(byte);
                    index += 3;
                }
                None => {
                    name.push(written[index]);
                    index += 1;
                }
            }
        }
        Token::Name(name)
    }

    fn hexadecimal_string(&mut self) -> Token<'a> {
        self.position += 1;
        let rest = self.rest();
        let length = memchr::memchr(b'>', rest).unwrap_or(rest.len());
        self.position = (self.position + length + 1).min(self.bytes.len());
        Token::String(hexadecimal(&rest[..length]))
    }

    fn literal_string(&mut self) -> Token<'a> {
        self.position += 1;
        let mut string = Vec::new();
        let mut open = 1_usize;
        while let Some(byte) = self.take() {
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                }
                b'\\' => {
                    self.escape(&mut string);
                    continue;
                }
                // Any end of line in a string is a line feed (7.3.4.2).
                b'\r' => {
                    self.skip_if(b'\n');
                    string.push(b'\n');
                    continue;
                }
                _ => {}
            }
            string.push(byte);
        }
        Token::String(string)
    }

    fn escape(&mut self, string: &mut Vec<u8>) {
        let Some(byte) = self.take() else { return };
        match byte {
            b'n' => string.push(b'\n'),
            b'r' => string.push(b'\r'),
            b't' => string.push(b'\t'),
            b'b' => string.push(8),
            b'f' => string.push(12),
            b'\n' => {}
            b'\r' => self.skip_if(b'\n'),
            b'0'..=b'7' => {
                let mut code = byte - b'0';
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    self.position += 1;
                    // High-order overflow is ignored, says the standard.
                    code = code.wrapping_mul(8).wrapping_add(digit - b'0');
                }
                string.push(code);
            }
            other => string.push(other),
        }
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.position += 1;
        Some(byte)
    }

    fn skip_if(&mut self, byte: u8) {
        if self.peek() == Some(byte) {
            self.position += 1;
        }
    }
}

/// The bytes that hexadecimal digits state; what is no digit is passed over, a missing last digit is 0 (7.3.4.3).
#[must_use]
pub fn hexadecimal(written: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(written.len() / 2);
    let mut high = None;
    for digit in written.iter().filter_map(|byte| hex_value(*byte)) {
        match high.take() {
            None => high = Some(digit << 4),
            Some(high) => bytes.push(high | digit),
        }
    }
    bytes.extend(high);
    bytes
}

const fn hex_value(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(bytes: &[u8]) -> Vec<Token<'_>> {
        let mut lexer = Lexer::new(bytes, 0);
        std::iter::from_fn(|| Some(lexer.next_token()).filter(|token| *token != Token::End)).collect()
    }

    #[test]
    fn numbers() {
        assert_eq!(
            tokens(b"1 -2 +3 .5 -.5 4."),
            [
                Token::Integer(1),
                Token::Integer(-2),
                Token::Integer(3),
                Token::Real(b".5"),
                Token::Real(b"-.5"),
                Token::Real(b"4."),
            ]
        );
        assert_eq!(tokens(b"99999999999999999999 -"), [Token::Real(b"99999999999999999999"), Token::Keyword(b"-")]);
    }

    #[test]
    fn names_and_their_escapes() {
        assert_eq!(
            tokens(b"/A#20B/C#zz/"),
            [Token::Name(b"A B".to_vec()), Token::Name(b"C#zz".to_vec()), Token::Name(Vec::new())]
        );
    }

    #[test]
    fn strings_and_their_escapes() {
        let string = |bytes: &[u8]| Token::String(bytes.to_vec());
        assert_eq!(tokens(b"(a(b)c\\)\\\\)"), [string(b"a(b)c)\\")]);
        assert_eq!(tokens(b"(\\101\\7\\0534\\\r\n\\n\r\n)"), [string(b"A\x07+4\n\n")]);
        assert_eq!(tokens(b"<48 656C6c6>"), [string(b"Hell`")]);
        assert_eq!(tokens(b"(open"), [string(b"open")]);
    }

    #[test]
    fn comments_separate() {
        assert_eq!(
            tokens(b"a%b\nc<<>>[]"),
            [
                Token::Keyword(b"a"),
                Token::Keyword(b"c"),
                Token::DictionaryOpen,
                Token::DictionaryClose,
                Token::ArrayOpen,
                Token::ArrayClose,
            ]
        );
    }
}
