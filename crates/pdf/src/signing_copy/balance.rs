//! How a page's content leaves the graphics state: what must be closed before something can be drawn after it.

/// The state at the end of a page's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// Saved graphics states (`q`) that were never restored.
    pub saves: u32,
    /// Marked content that was never ended.
    pub marks: u32,
    /// Compatibility sections (`BX`) that were never ended.
    pub compatibility: u32,
    /// A text object is open.
    pub in_text: bool,
}

/// Unclosed states beyond this are not worth closing.
const MAX_OPEN: u32 = 1_000;

impl Balance {
    /// Reads the operators of a page's whole content. `None` when it restores more than it saved (so that wrapping
    /// it would change what it shows) or leaves too much open: then nothing can be put safely after it.
    pub fn of(content: &[u8]) -> Option<Self> {
        let mut balance = Self::default();
        let mut scanner = Scanner { content, at: 0 };
        while let Some(operator) = scanner.next_operator() {
            match operator {
                b"q" => balance.saves += 1,
                b"Q" => balance.saves = balance.saves.checked_sub(1)?,
                b"BT" => balance.in_text = true,
                b"ET" => balance.in_text = false,
                b"BMC" | b"BDC" => balance.marks += 1,
                b"EMC" => balance.marks = balance.marks.saturating_sub(1),
                b"BX" => balance.compatibility += 1,
                b"EX" => balance.compatibility = balance.compatibility.saturating_sub(1),
                b"ID" => scanner.skip_inline_image(),
                _ => {}
            }
            if balance.saves > MAX_OPEN || balance.marks > MAX_OPEN || balance.compatibility > MAX_OPEN {
                return None;
            }
        }
        Some(balance)
    }

    /// The operators that close what is open and restore the state saved before the content.
    pub fn closing(&self) -> String {
        let mut closing = String::from("\n");
        if self.in_text {
            closing.push_str("ET\n");
        }
        closing.push_str(&"EMC ".repeat(self.marks as usize));
        closing.push_str(&"EX ".repeat(self.compatibility as usize));
        closing.push_str(&"Q ".repeat(self.saves as usize));
        closing.push_str("Q\n");
        closing
    }
}

/// Walks over the tokens of a content stream (7.8.2) and stops at operators.
struct Scanner<'a> {
    content: &'a [u8],
    at: usize,
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'a> Scanner<'a> {
    fn next_operator(&mut self) -> Option<&'a [u8]> {
        loop {
            let byte = *self.content.get(self.at)?;
            match byte {
                b'%' => self.skip_while(|byte| byte != b'\n' && byte != b'\r'),
                b'(' => self.skip_string(),
                b'/' => {
                    self.at += 1;
                    self.skip_while(|byte| !is_space(byte) && !is_delimiter(byte));
                }
                b'<' if self.content.get(self.at + 1) != Some(&b'<') => {
                    self.skip_while(|byte| byte != b'>');
                    self.at += 1;
                }
                _ if is_space(byte) || is_delimiter(byte) => self.at += 1,
                _ => {
                    let start = self.at;
                    self.skip_while(|byte| !is_space(byte) && !is_delimiter(byte));
                    let token = &self.content[start..self.at];
                    if !matches!(token[0], b'0'..=b'9' | b'+' | b'-' | b'.') {
                        return Some(token);
                    }
                }
            }
        }
    }

    fn skip_while(&mut self, condition: impl Fn(u8) -> bool) {
        while self.content.get(self.at).is_some_and(|&byte| condition(byte)) {
            self.at += 1;
        }
    }

    fn skip_string(&mut self) {
        let mut depth = 0u32;
        while let Some(&byte) = self.content.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        return;
                    }
                }
                _ => {}
            }
        }
    }

    /// From behind `ID` to behind the `EI` that ends the image: the first that stands alone and is followed by
    /// what looks like content.
    fn skip_inline_image(&mut self) {
        let mut at = self.at + 1;
        while at + 1 < self.content.len() {
            let alone = self.content[at..].starts_with(b"EI")
                && at.checked_sub(1).is_some_and(|before| is_space(self.content[before]))
                && self.content.get(at + 2).is_none_or(|&after| is_space(after));
            let rest = &self.content[(at + 2).min(self.content.len())..(at + 12).min(self.content.len())];
            if alone && rest.iter().all(|&byte| is_space(byte) || (0x20..0x7f).contains(&byte)) {
                self.at = at + 2;
                return;
            }
            at += 1;
        }
        self.at = self.content.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_what_is_left_open() {
        let balance = Balance::of(b"q 1 0 0 1 2 3 cm q BT /F1 12 Tf (q Q \\) EMC) Tj /Span BMC").unwrap();
        assert_eq!(balance, Balance { saves: 2, marks: 1, compatibility: 0, in_text: true });
        assert_eq!(balance.closing(), "\nET\nEMC Q Q Q\n");
    }

    #[test]
    fn balanced_content_needs_one_restore() {
        assert_eq!(Balance::of(b"q % Q Q\n<</Q (Q)>> /Q <51> Q").unwrap().closing(), "\nQ\n");
    }

    #[test]
    fn restoring_too_much_cannot_be_wrapped() {
        assert_eq!(Balance::of(b"q Q Q 2 0 0 2 0 0 cm"), None);
    }

    #[test]
    fn image_data_is_no_operator() {
        let content = b"q BI /W 2 /H 2 ID \x00 Q \xff EI\xff Q EI Q";
        assert_eq!(Balance::of(content).unwrap().saves, 0);
        assert_eq!(Balance::of(b"q BI ID abc").unwrap().saves, 1);
    }

    proptest! {
        #[test]
        fn never_panics(content in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = Balance::of(&content);
        }

        #[test]
        fn closing_balances(saves in 0usize..20, text in any::<bool>()) {
            let mut content = "q ".repeat(saves);
            if text { content.push_str("BT "); }
            let closed = format!("q {content}{}", Balance::of(content.as_bytes()).unwrap().closing());
            prop_assert_eq!(Balance::of(closed.as_bytes()), Some(Balance::default()));
        }
    }
}
