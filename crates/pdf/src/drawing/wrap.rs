//! Breaking text into lines.

use unicode_segmentation::UnicodeSegmentation;

use super::spelling::spell;
use super::typefaces::{Style, Typefaces};

impl Typefaces {
    /// The text in lines no wider than `width` at `size`, broken at spaces and, where a word is too long, inside it.
    /// What does not fit into `max_lines` ends in an ellipsis. Line ends in the text are spaces.
    pub fn wrap(&self, style: Style, size: f64, text: &str, width: f64, max_lines: usize) -> Vec<String> {
        let text = spell(self, style, text);
        let room = (width / size).max(1.0);
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            for piece in self.fitting_pieces(style, word, room) {
                let joined = if line.is_empty() { piece.clone() } else { format!("{line} {piece}") };
                if self.width(style, &joined) <= room {
                    line = joined;
                } else {
                    lines.push(std::mem::replace(&mut line, piece));
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        if lines.len() > max_lines {
            lines.truncate(max_lines);
            if let Some(last) = lines.last_mut() {
                *last = self.ellipsis(style, last, room, true);
            }
        }
        lines
    }

    /// The text in one line no wider than `width`, shortened with an ellipsis if need be.
    pub fn one_line(&self, style: Style, size: f64, text: &str, width: f64) -> String {
        let text = spell(self, style, text).split_whitespace().collect::<Vec<_>>().join(" ");
        self.ellipsis(style, &text, width / size, false)
    }

    /// The size, at most `size`, at which the text fits `width` in one line.
    pub fn fitting_size(&self, style: Style, size: f64, text: &str, width: f64) -> f64 {
        let natural = self.width(style, text);
        if natural * size <= width { size } else { width / natural }
    }

    fn ellipsis(&self, style: Style, text: &str, room: f64, always: bool) -> String {
        if !always && self.width(style, text) <= room {
            return text.to_owned();
        }
        let text = text.trim_end();
        let ends: Vec<usize> = text.grapheme_indices(true).map(|(at, grapheme)| at + grapheme.len()).collect();
        let fits = |end: &usize| self.width(style, &text[..*end]) + self.width(style, "…") <= room;
        // Nearly every longer text is wider; where one is not, a little more is cut off.
        let mut kept = &ends[..ends.partition_point(fits)];
        while let Some((last, shorter)) = kept.split_last()
            && !fits(last)
        {
            kept = shorter;
        }
        let end = kept.last().copied().unwrap_or(0);
        format!("{}…", text[..end].trim_end())
    }

    /// A word in pieces that each fit; best after characters where an address may be broken.
    fn fitting_pieces(&self, style: Style, word: &str, room: f64) -> Vec<String> {
        if self.width(style, word) <= room {
            return vec![word.to_owned()];
        }
        let mut pieces = Vec::new();
        let mut piece = String::new();
        for grapheme in word.graphemes(true) {
            let had = piece.len();
            piece.push_str(grapheme);
            if had > 0 && self.width(style, &piece) > room {
                let cut = piece
                    .char_indices()
                    .filter(|&(at, c)| at > 0 && matches!(c, '-' | '/' | '@' | '_' | '.' | '?' | '&'))
                    .map(|(at, c)| at + c.len_utf8())
                    .rfind(|&at| at <= had && at * 2 > piece.len())
                    .unwrap_or(had);
                let rest = piece.split_off(cut);
                pieces.push(std::mem::replace(&mut piece, rest));
            }
        }
        pieces.push(piece);
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shipped() -> Typefaces {
        Typefaces::shipped()
    }

    #[test]
    fn short_text_stays_in_one_line() {
        assert_eq!(shipped().wrap(Style::Regular, 10.0, " Aino \n Lehtonen ", 300.0, 3), ["Aino Lehtonen"]);
    }

    #[test]
    fn what_does_not_fit_says_so() {
        let lines = shipped().wrap(Style::Regular, 10.0, &"word ".repeat(100), 100.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'));
    }

    #[test]
    fn addresses_break_at_their_joints() {
        let lines = shipped().wrap(Style::Regular, 10.0, "aino.maria.lehtonen@koivurinne-kodit.example", 120.0, 5);
        assert!(lines.len() > 1);
        assert!(lines[..lines.len() - 1].iter().all(|line| line.ends_with(['.', '@', '-'])), "{lines:?}");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(text in "\\PC{0,200}", width in 30.0f64..400.0) {
            let lines = shipped().wrap(Style::Bold, 9.0, &text, width, 4);
            prop_assert!(lines.len() <= 4);
            for line in &lines {
                prop_assert!(shipped().width(Style::Bold, line) * 9.0 <= width + 0.01);
            }
        }

        #[test]
        fn nothing_is_lost_when_there_is_room(words in proptest::collection::vec("[a-z]{1,12}", 0..30)) {
            let lines = shipped().wrap(Style::Regular, 8.0, &words.join(" "), 200.0, 1000);
            prop_assert_eq!(lines.join(" "), words.join(" "));
        }
    }
}
