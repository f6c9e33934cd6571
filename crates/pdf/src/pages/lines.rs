//! From placed letters to lines and paragraphs, in the order in which the page shows them.

use std::borrow::Cow;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

/// A letter (or ligature) as the page places it, in points: x along its line, y across, downwards as it is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    pub text: String,
    pub x: f64,
    pub y: f64,
    /// Where the next letter would begin.
    pub end: f64,
    /// Height of the font.
    pub size: f64,
    /// Where its line runs, in degrees; 0 is to the right.
    pub direction: i16,
}

#[derive(Debug, Clone, Default)]
struct Line {
    text: String,
    start: f64,
    end: f64,
    /// Width without the gaps between columns.
    filled: f64,
    y: f64,
    size: f64,
    direction: i16,
}

/// Joins letters to lines.
#[derive(Debug, Default)]
pub struct Lines {
    lines: Vec<Line>,
}

impl Lines {
    /// The next letter in the order of the content.
    pub fn add(&mut self, letter: &Letter) {
        let mut text: String = letter.text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        if text.chars().any(is_from_right) {
            // As the page shows them, like the letters of a line; `logical` turns all of them.
            text = text.chars().rev().collect();
        }
        if let Some(line) = self.lines.last_mut() {
            let size = line.size.max(letter.size).max(0.1);
            let gap = letter.x - line.end;
            if letter.direction == line.direction
                && (letter.y - line.y).abs() < size * 0.45
                && gap > -size
                && gap < size * 60.0
            {
                let spaced = line.text.ends_with(' ') || text.starts_with(' ');
                if gap > size * 0.17 && !spaced {
                    line.text.push(' ');
                }
                line.text.push_str(&text);
                line.filled += letter.end - letter.x + if gap < size * 2.0 { gap } else { 0.0 };
                line.end = line.end.max(letter.end);
                return;
            }
        }
        let (start, end) = (letter.x, letter.end);
        self.lines.push(Line {
            text,
            start,
            end,
            filled: end - start,
            y: letter.y,
            size: letter.size,
            direction: letter.direction,
        });
    }

    /// The text: a paragraph a line.
    pub fn paragraphs(self) -> String {
        let widest = self.lines.iter().map(|line| line.filled).fold(0.0, f64::max);
        let mut text = String::new();
        let mut before: Option<&Line> = None;
        for line in &self.lines {
            let words = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.is_empty() {
                continue;
            }
            if let Some(above) = before {
                text.push(if continues(above, line, widest) { ' ' } else { '\n' });
            }
            text.push_str(&logical(&words));
            before = Some(line);
        }
        text
    }
}

/// A line as it is read, from how it stands on the page: what is written from right to left is turned round.
fn logical(shown: &str) -> Cow<'_, str> {
    if !shown.chars().any(is_from_right) {
        return shown.into();
    }
    ParagraphBidiInfo::new(shown, Some(Level::ltr())).reorder_line(0..shown.len()).into_owned().into()
}

fn is_from_right(character: char) -> bool {
    matches!(bidi_class(character), BidiClass::R | BidiClass::AL)
}

/// Whether a line goes on with the paragraph of the one above: the same letters, close below, and the line above full.
fn continues(above: &Line, line: &Line, widest: f64) -> bool {
    let size = above.size.max(0.1);
    let step = line.y - above.y;
    let same_size = above.direction == line.direction && (above.size - line.size).abs() < size * 0.1;
    let full = above.filled > widest * 0.7;
    same_size && full && step > size * 0.5 && step < size * 1.6 && (above.start - line.start).abs() < size * 3.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(lines: &mut Lines, x: f64, y: f64, size: f64, text: &str) {
        let mut at = x;
        for character in text.chars() {
            let end = at + size * 0.5;
            lines.add(&Letter { text: character.to_string(), x: at, y, end, size, direction: 0 });
            at = end;
        }
    }

    #[test]
    fn gaps_are_spaces_and_full_lines_go_on() {
        let mut lines = Lines::default();
        set(&mut lines, 50.0, 100.0, 10.0, "Lease");
        set(&mut lines, 50.0, 130.0, 10.0, "The tenant pays the rent on the");
        set(&mut lines, 50.0, 142.0, 10.0, "fifth day.");
        set(&mut lines, 300.0, 142.0, 10.0, "EUR");
        set(&mut lines, 50.0, 154.0, 10.0, "Next");
        assert_eq!(lines.paragraphs(), "Lease\nThe tenant pays the rent on the fifth day. EUR\nNext");
    }

    #[test]
    fn what_is_written_from_right_to_left_is_read_so() {
        let mut lines = Lines::default();
        // As it stands on the page, from left to right.
        set(&mut lines, 50.0, 100.0, 10.0, "Lease ןהכ 12 יסוי Ltd");
        assert_eq!(lines.paragraphs(), "Lease יוסי 12 כהן Ltd");
        let mut lines = Lines::default();
        // A glyph for two letters says them in the order in which they are read.
        for (at, text) in [(0.0, "ء"), (5.0, "لا"), (10.0, "ع")] {
            lines.add(&Letter { text: text.to_owned(), x: at, y: 0.0, end: at + 5.0, size: 10.0, direction: 0 });
        }
        assert_eq!(lines.paragraphs(), "علاء");
    }

    #[test]
    fn empty_pages_have_no_text() {
        let mut lines = Lines::default();
        set(&mut lines, 0.0, 0.0, 10.0, "   ");
        assert_eq!(lines.paragraphs(), "");
    }
}
