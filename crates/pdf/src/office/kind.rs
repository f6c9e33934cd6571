//! What a file is by its content; its name is the sender's word only.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// A file that LibreOffice can turn into PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeKind {
    /// Word, since 2007 (ISO/IEC 29500).
    Docx,
    /// OpenDocument text (ISO/IEC 26300).
    Odt,
    /// A photograph.
    Jpeg,
    /// A picture.
    Png,
}

const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";

impl OfficeKind {
    /// What these bytes are; nothing when they are none of these.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(Self::Png),
            [b'P', b'K', 3, 4, ..] => Self::of_zip(bytes),
            _ => None,
        }
    }

    fn of_zip(bytes: &[u8]) -> Option<Self> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        if archive.index_for_name("word/document.xml").is_some() {
            return Some(Self::Docx);
        }
        let mut says = Vec::new();
        archive.by_name("mimetype").ok()?.take(ODT.len() as u64 + 1).read_to_end(&mut says).ok()?;
        (says == ODT).then_some(Self::Odt)
    }

    /// Of the file's name, by which LibreOffice chooses how to read it.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// LibreOffice's export filter: tagged PDF/A-2b (`SelectPdfVersion` 2).
    pub(super) fn filter(self) -> String {
        let application = match self {
            Self::Docx | Self::Odt => "writer",
            Self::Jpeg | Self::Png => "draw",
        };
        format!("pdf:{application}_pdf_Export:{OPTIONS}")
    }
}

const OPTIONS: &str =
    r#"{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}"#;

#[cfg(test)]
mod tests {
    use std::io::Write;

    use proptest::prelude::*;
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(content).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn the_content_tells_what_a_file_is() {
        assert_eq!(OfficeKind::of(&zipped(&[("word/document.xml", b"<w/>")])), Some(OfficeKind::Docx));
        assert_eq!(OfficeKind::of(&zipped(&[("mimetype", ODT)])), Some(OfficeKind::Odt));
        assert_eq!(OfficeKind::of(b"\xff\xd8\xff\xe0"), Some(OfficeKind::Jpeg));
        assert_eq!(OfficeKind::of(b"\x89PNG\r\n\x1a\n"), Some(OfficeKind::Png));
        let sheet = zipped(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]);
        for other in [sheet, zipped(&[("xl/workbook.xml", b"")]), b"%PDF-1.7".to_vec(), b"PK\x03\x04".to_vec(), vec![]]
        {
            assert_eq!(OfficeKind::of(&other), None);
        }
    }

    proptest! {
        #[test]
        fn foreign_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = OfficeKind::of(&[b"PK\x03\x04".as_slice(), &bytes].concat());
        }
    }
}
