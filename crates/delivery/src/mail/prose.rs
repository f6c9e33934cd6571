//! A sentence in which some values stand out. The whole sentence comes from one text, so the place of a value is marked
//! inside it by two characters that no foreign value can contain.

use sinetti_domain::people::one_line;

const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

/// A foreign value made fit for a sentence: one line, nothing hidden.
pub(super) fn plain(value: &str) -> String {
    one_line(&value.replace([OPEN, CLOSE], ""))
}

/// The same value, to stand out.
pub(super) fn strong(value: &str) -> String {
    format!("{OPEN}{}{CLOSE}", plain(value))
}

/// A sentence in its parts.
pub(super) struct Prose(pub(super) Vec<Run>);

/// A part that looks the same throughout.
pub(super) struct Run {
    /// Not yet escaped.
    pub(super) text: String,
    /// Whether it stands out.
    pub(super) strong: bool,
}

impl Prose {
    /// Reads the marks of a finished sentence.
    pub(super) fn new(sentence: &str) -> Self {
        let mut runs = Vec::new();
        let mut strong = false;
        for part in sentence.split_inclusive([OPEN, CLOSE]) {
            let text = part.trim_end_matches([OPEN, CLOSE]);
            if !text.is_empty() {
                runs.push(Run { text: text.to_owned(), strong });
            }
            strong = part.ends_with(OPEN);
        }
        Self(runs)
    }

    /// The sentence without marks.
    pub(super) fn text(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_parts_and_cannot_be_forged() {
        let sentence = format!("{}, {}, asks", strong("A\u{E000}ino"), plain("O\u{E001}y"));
        let prose = Prose::new(&sentence);
        let parts: Vec<(&str, bool)> = prose.0.iter().map(|run| (run.text.as_str(), run.strong)).collect();
        assert_eq!(parts, [("Aino", true), (", Oy, asks", false)]);
        assert_eq!(prose.text(), "Aino, Oy, asks");
    }
}
