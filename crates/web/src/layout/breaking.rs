//! Addresses in narrow places.

use std::fmt;

use super::problems::Escaped;

/// A text whose addresses may go on in the next line after the `@`, rather than in the middle of a word.
#[derive(Debug, Clone, Copy)]
pub struct Breaking<'a>(pub &'a str);

impl fmt::Display for Breaking<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.0.split('@').enumerate() {
            if place > 0 {
                out.write_str("@<wbr>")?;
            }
            write!(out, "{}", Escaped(part))?;
        }
        Ok(())
    }
}

// Every part is escaped.
impl askama::filters::HtmlSafe for Breaking<'_> {}

#[cfg(test)]
mod tests {
    use super::Breaking;

    #[test]
    fn after_the_sign_and_nothing_gets_through() {
        assert_eq!(Breaking("oona@asukas.example").to_string(), "oona@<wbr>asukas.example");
        assert_eq!(Breaking("Oona <b> & co").to_string(), "Oona &lt;b&gt; &amp; co");
    }
}
