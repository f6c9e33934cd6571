//! Drawing on pages and in appearances: embedded fonts, text that is set and broken into lines, a small canvas.

mod blank;
pub mod canvas;
pub mod colour;
mod line;
mod shown;
mod spelling;
pub mod subset;
mod to_unicode;
mod typeface;
pub mod typefaces;
pub mod wrap;

pub use canvas::Canvas;
pub use colour::{Colour, ColourSpace};
pub use subset::Fonts;
pub use typefaces::{FontFolderError, Style, Typefaces};

/// A number as content streams have it: two decimals, no trailing zeros, never an exponent.
pub(crate) fn number(value: f64) -> String {
    let mut text = format!("{value:.2}");
    if text.contains('.') {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    if text == "-0" { "0".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_short_and_plain() {
        assert_eq!(number(0.0), "0");
        assert_eq!(number(-0.001), "0");
        assert_eq!(number(12.50), "12.5");
        assert_eq!(number(100.0), "100");
        assert_eq!(number(1e7), "10000000");
    }
}
