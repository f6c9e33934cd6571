//! What a file's XMP claims to be.

use pades::object::Object;
use pades::reader::{Document, ObjectSource};

use crate::drawing::ColourSpace;

/// The claims; whether they are true is for a validator.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conformance {
    /// Part and level, as `2b`, `3a`, `4`, `4f`.
    pub pdf_a: Option<String>,
    pub pdf_ua: bool,
}

/// More metadata than this is not looked at.
const MAX_XMP: usize = 4 << 20;

impl Conformance {
    /// Reads the catalog's metadata; no claims when it cannot be read.
    pub fn of(document: &Document) -> Self {
        let metadata = document.catalog().ok().and_then(|catalog| document.entry(&catalog, "Metadata").ok());
        let Some(Object::Stream(stream)) = metadata else { return Self::default() };
        let Ok(xmp) = document.decoded(&stream) else { return Self::default() };
        if xmp.len() > MAX_XMP { Self::default() } else { Self::in_xmp(&String::from_utf8_lossy(&xmp)) }
    }

    fn in_xmp(xmp: &str) -> Self {
        let part = property(xmp, "pdfaid:part").filter(|part| part.len() == 1);
        let level = property(xmp, "pdfaid:conformance").unwrap_or_default();
        let pdf_a = part.map(|part| format!("{part}{}", level.to_lowercase()));
        Self { pdf_a, pdf_ua: property(xmp, "pdfuaid:part").is_some() }
    }

    /// PDF/A allows attachments of any kind only in part 3 and level 4f.
    pub fn allows_attachment(&self) -> bool {
        self.pdf_a.as_ref().is_none_or(|level| level.starts_with('3') || level == "4f")
    }

    /// Colours that need no output intent, where it matters.
    pub fn colour_space(&self) -> ColourSpace {
        if self.pdf_a.is_some() { ColourSpace::Calibrated } else { ColourSpace::Device }
    }
}

/// A simple property, written as an attribute or as an element.
fn property(xmp: &str, name: &str) -> Option<String> {
    let mut rest = xmp;
    while let Some(at) = rest.find(name) {
        rest = &rest[at + name.len()..];
        let value = rest.trim_start();
        let value = match value.strip_prefix('=') {
            Some(attribute) => attribute.trim_start().strip_prefix(['"', '\''])?,
            None => match value.strip_prefix('>') {
                Some(element) => element,
                None => continue,
            },
        };
        let value: String = value.trim_start().chars().take_while(char::is_ascii_alphanumeric).take(8).collect();
        if !value.is_empty() {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_read_in_both_spellings() {
        let elements = "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>";
        assert_eq!(Conformance::in_xmp(elements).pdf_a.as_deref(), Some("3a"));
        let attributes = r#"<rdf:Description pdfaid:part="2" pdfaid:conformance = 'B' pdfuaid:part="1"/>"#;
        let both = Conformance::in_xmp(attributes);
        assert_eq!((both.pdf_a.as_deref(), both.pdf_ua), (Some("2b"), true));
        assert_eq!(Conformance::in_xmp("xmlns:pdfaid='x' pdfaid:partial"), Conformance::default());
    }

    #[test]
    fn only_some_levels_take_attachments() {
        let allows =
            |level: Option<&str>| Conformance { pdf_a: level.map(str::to_owned), pdf_ua: false }.allows_attachment();
        assert!(allows(None) && allows(Some("3b")) && allows(Some("4f")));
        assert!(!allows(Some("1a")) && !allows(Some("2b")) && !allows(Some("4")));
    }
}
