//! Setting a line: which font shows what, in which order, as which glyphs.

use harfrust::unicode;
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

use super::spelling::{is_kept_in_foreign, spell};
use super::typeface::{Glyph, is_own};
use super::typefaces::{Choice, Style, Typefaces};

/// Glyphs of one font, from left to right.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub choice: Choice,
    pub pieces: Vec<Piece>,
}

/// Glyphs that stand for some characters together: mostly one for one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Piece {
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// Of a script that is written so; the glyphs themselves come from left to right.
    pub right_to_left: bool,
}

impl Typefaces {
    /// Sets a text in one line. What no font has is spelled (see [`spell`]).
    pub(crate) fn set(&self, style: Style, text: &str) -> Vec<Run> {
        let text = spell(self, style, text);
        let bidi = ParagraphBidiInfo::new(&text, Some(base_level(&text)));
        let (levels, visual) = bidi.visual_runs(0..text.len());
        let parts = self.parts(style, &text, &levels);
        let mut runs = Vec::new();
        for visual in visual {
            let right_to_left = levels[visual.start].is_rtl();
            let mut inside: Vec<&Part> = parts.iter().filter(|part| visual.contains(&part.start)).collect();
            if right_to_left {
                inside.reverse();
            }
            for part in inside {
                let pieces = self.pieces(part.choice, &text[part.start..part.end], right_to_left);
                runs.push(Run { choice: part.choice, pieces });
            }
        }
        runs
    }

    /// Width of a text in one line, in units of the size.
    pub fn width(&self, style: Style, text: &str) -> f64 {
        let runs = self.set(style, text);
        let glyphs = runs.iter().flat_map(|run| &run.pieces).flat_map(|piece| &piece.glyphs);
        glyphs.map(|glyph| glyph.advance + glyph.kerning).sum::<f64>() / 1000.0
    }

    /// The text cut where font, script or direction change.
    fn parts(&self, style: Style, text: &str, levels: &[Level]) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for (start, grapheme, choice) in self.choices(style, text) {
            let end = start + grapheme.len();
            let script = grapheme.chars().map(|c| unicode::script(c.into())).find(|script| is_own(*script));
            let level = levels[start];
            if let Some(last) = parts.last_mut()
                && last.choice == choice
                && last.level == level
                && (script.is_none() || last.script.is_none() || last.script == script)
            {
                last.end = end;
                last.script = last.script.or(script);
            } else {
                parts.push(Part { start, end, choice, script, level });
            }
        }
        parts
    }

    /// The font of each grapheme (a letter with its marks): the shipped one where it can; else, for a whole word if
    /// possible, the first of the folder. Spaces and signs between two words of one font are that font's.
    fn choices<'t>(&self, style: Style, text: &'t str) -> Vec<(usize, &'t str, Choice)> {
        let shipped = Choice::Shipped(style);
        let mut all: Vec<(usize, &str, Choice)> =
            text.grapheme_indices(true).map(|(at, grapheme)| (at, grapheme, shipped)).collect();
        let foreign = |grapheme: &str| self.in_folder() > 0 && !self.covers(shipped, grapheme);
        let mut at = 0;
        let mut before: Option<(usize, Choice)> = None;
        while at < all.len() {
            if !foreign(all[at].1) {
                at += 1;
                continue;
            }
            let length = all[at..].iter().take_while(|(_, grapheme, _)| foreign(grapheme)).count();
            let word: Vec<&str> = all[at..at + length].iter().map(|(_, grapheme, _)| *grapheme).collect();
            let whole = self.folder().find(|(choice, _)| word.iter().all(|grapheme| self.covers(*choice, grapheme)));
            for one in &mut all[at..at + length] {
                let own = || self.folder().find(|(choice, _)| self.covers(*choice, one.1));
                one.2 = whole.or_else(own).map_or(shipped, |(choice, _)| choice);
            }
            if let Some((end, choice)) = before
                && choice == all[at].2
                && all[end..at].iter().all(|(_, g, _)| !g.contains(char::is_alphanumeric) && self.covers(choice, g))
            {
                all[end..at].iter_mut().for_each(|one| one.2 = choice);
            }
            at += length;
            before = Some((at, all[at - 1].2));
        }
        all
    }

    /// Whether a font has everything of a grapheme that has a form.
    pub(crate) fn covers(&self, choice: Choice, grapheme: &str) -> bool {
        let typeface = self.get(choice);
        let joins = |character| matches!(choice, Choice::Folder(_)) && is_kept_in_foreign(character);
        grapheme.chars().all(|character| joins(character) || typeface.has(character))
    }

    /// Shapes a part and says which glyphs stand for which characters.
    fn pieces(&self, choice: Choice, text: &str, right_to_left: bool) -> Vec<Piece> {
        let typeface = self.get(choice);
        let glyphs = typeface.shape(text, right_to_left);
        let mut starts: Vec<usize> = glyphs.iter().map(|glyph| glyph.cluster).collect();
        starts.sort_unstable();
        starts.dedup();
        let piece = |together: &[Glyph]| {
            let start = together[0].cluster;
            let end = starts.iter().copied().find(|other| *other > start).unwrap_or(text.len());
            Piece {
                text: text.get(start..end).unwrap_or_default().to_owned(),
                glyphs: together.to_vec(),
                right_to_left,
            }
        };
        glyphs.chunk_by(|one, next| one.cluster == next.cluster).map(piece).collect()
    }
}

/// A stretch of text in one font, script and direction.
#[derive(Debug)]
struct Part {
    start: usize,
    end: usize,
    choice: Choice,
    script: Option<harfrust::Script>,
    level: Level,
}

/// The direction of our lines is that of the languages they are written in, from left to right; a line that is nothing but
/// a name of the other direction has that.
fn base_level(text: &str) -> Level {
    let mut strong =
        text.chars().map(bidi_class).filter(|class| matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL));
    match strong.next() {
        Some(BidiClass::R | BidiClass::AL) if strong.all(|class| class != BidiClass::L) => Level::rtl(),
        _ => Level::ltr(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// Shipped fonts, and DejaVu Sans for Arabic and Hebrew where it is installed.
    fn with_dejavu() -> Option<Typefaces> {
        let font = Path::new("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
        if !font.exists() {
            println!("skipped: there is no font {}", font.display());
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(font, folder.path().join("DejaVuSans.ttf")).unwrap();
        Some(Typefaces::with_folder(folder.path()).unwrap())
    }

    fn texts(runs: &[Run]) -> Vec<(Choice, String)> {
        runs.iter().map(|run| (run.choice, run.pieces.iter().map(|piece| piece.text.as_str()).collect())).collect()
    }

    #[test]
    fn text_that_the_shipped_font_has_is_one_run() {
        let runs = Typefaces::shipped().set(Style::Bold, "Åsa Ελένη Мария");
        assert_eq!(runs.iter().map(|run| run.choice).collect::<Vec<_>>(), [Choice::Shipped(Style::Bold); 3]);
        assert!(runs.iter().flat_map(|run| &run.pieces).all(|piece| piece.glyphs.len() == 1 && !piece.right_to_left));
    }

    #[test]
    fn hebrew_stands_from_right_to_left_in_a_line_from_left_to_right() {
        let Some(typefaces) = with_dejavu() else { return };
        let runs = texts(&typefaces.set(Style::Regular, "for דוד כהן Ltd"));
        let shipped = |text: &str| (Choice::Shipped(Style::Regular), text.to_owned());
        // The space between the two names is their font's.
        assert_eq!(runs, [shipped("for "), (Choice::Folder(0), "ןהכ דוד".to_owned()), shipped(" Ltd")]);
        // A line of nothing but a name has the name's direction: what ends it stands at the left.
        let alone = texts(&typefaces.set(Style::Regular, "דוד."));
        assert_eq!(alone.iter().map(|(_, text)| text.as_str()).collect::<String>(), [".", "דוד"].concat());
    }

    #[test]
    fn arabic_letters_take_the_form_that_their_neighbours_ask_for() {
        let Some(typefaces) = with_dejavu() else { return };
        let glyphs = |text: &str| -> Vec<u16> {
            let runs = typefaces.set(Style::Italic, text);
            runs.iter().flat_map(|run| &run.pieces).flat_map(|piece| &piece.glyphs).map(|glyph| glyph.id).collect()
        };
        let (word, alone) = (glyphs("ببب"), glyphs("ب"));
        assert_eq!((word.len(), alone.len()), (3, 1));
        assert!(word[0] != word[1] && word[1] != word[2] && !word.contains(&alone[0]), "{word:?} {alone:?}");
        // A joiner that keeps apart what would join stays (Persian).
        assert_ne!(glyphs("بب"), glyphs("ب\u{200c}ب"));
        assert_eq!(glyphs("لا").len(), 1, "lam and alef are one");
    }

    #[test]
    fn what_no_font_has_is_spelled_beside_what_one_has() {
        let Some(typefaces) = with_dejavu() else { return };
        assert_eq!(spell(&typefaces, Style::Regular, "محمد 王"), "محمد Wang");
        assert_eq!(spell(&typefaces, Style::Regular, "a\u{202e}כהן\u{200f}b"), "aכהןb");
    }
}
