//! Drawing on pages and in appearances: embedded fonts, text that is set and broken into lines, a small canvas.

pub mod canvas;
pub mod colour;
pub mod font;
pub mod subset;
pub mod wrap;

pub use canvas::Canvas;
pub use colour::{Colour, ColourSpace};
pub use font::Style;
pub use subset::Fonts;

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
