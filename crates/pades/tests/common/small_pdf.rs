//! PDFs of one page, laid out in every way a reader has to know.

use std::fmt::Write as _;

/// How the cross-reference is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    Table,
    Stream,
    /// A cross-reference stream, and the catalog and page in an object stream.
    ObjectStream,
    Hybrid,
    /// `startxref` leads nowhere.
    Broken,
    /// Bytes before the header, which offsets do not count.
    Junk,
    /// Bytes before the header, which offsets count.
    CountedJunk,
    /// No end of line after the end marker.
    NoFinalNewline,
}

pub const LAYOUTS: [Layout; 8] = [
    Layout::Table,
    Layout::Stream,
    Layout::ObjectStream,
    Layout::Hybrid,
    Layout::Broken,
    Layout::Junk,
    Layout::CountedJunk,
    Layout::NoFinalNewline,
];

/// Extra entries of the catalog and the page, and extra objects from number 6 on.
#[derive(Clone, Debug, Default)]
pub struct Extra {
    pub catalog: String,
    pub page: String,
    pub objects: Vec<String>,
}

pub fn small_pdf(layout: Layout, extra: &Extra) -> Vec<u8> {
    let text = "BT /F1 24 Tf 72 700 Td (Agreement) Tj ET";
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{}>>", extra.catalog),
        "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>".to_owned(),
        format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>{}>>", extra.page),
        format!("<</Length {}>>\nstream\n{text}\nendstream", text.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    objects.extend(extra.objects.iter().cloned());
    let mut writer = Writer { out: String::new(), offsets: vec![0], base: 0 };
    match layout {
        Layout::Junk => {
            writer.out.push_str("HTTP/1.1 200 OK\r\n\r\n");
            writer.base = writer.out.len();
        }
        Layout::CountedJunk => writer.out.push_str("some mail header\n"),
        _ => {}
    }
    writer.out.push_str("%PDF-1.7\n%\u{e5}\u{e4}\u{f6}\n");
    match layout {
        Layout::Stream => writer.stream(&objects),
        Layout::ObjectStream => writer.object_stream(&objects),
        Layout::Hybrid => writer.hybrid(&objects),
        _ => writer.table(&objects),
    }
    let mut file = writer.out;
    match layout {
        Layout::Broken => file = file.replace("startxref\n", "startxref\n1"),
        Layout::NoFinalNewline => file.truncate(file.trim_end().len()),
        _ => {}
    }
    file.into_bytes()
}

struct Writer {
    out: String,
    /// By object number.
    offsets: Vec<usize>,
    base: usize,
}

impl Writer {
    fn object(&mut self, body: &str) {
        let number = self.offsets.len();
        self.offsets.push(self.out.len() - self.base);
        writeln!(self.out, "{number} 0 obj\n{body}\nendobj").unwrap();
    }

    fn end(&mut self, start: usize) {
        writeln!(self.out, "startxref\n{}\n%%EOF", start - self.base).unwrap();
    }

    fn table(&mut self, objects: &[String]) {
        objects.iter().for_each(|object| self.object(object));
        let start = self.out.len();
        writeln!(self.out, "xref\n0 {}\n0000000000 65535 f ", self.offsets.len()).unwrap();
        for offset in &self.offsets[1..] {
            writeln!(self.out, "{offset:010} 00000 n ").unwrap();
        }
        writeln!(self.out, "trailer\n<</Size {}/Root 1 0 R>>", self.offsets.len()).unwrap();
        self.end(start);
    }

    /// The rows of a cross-reference stream, in hexadecimal so that the file stays text.
    fn rows(rows: &[(u8, usize, usize)]) -> String {
        rows.iter().map(|(kind, second, third)| format!("{kind:02x}{second:08x}{third:04x}")).collect::<String>() + ">"
    }

    fn cross_reference(&mut self, rows: &[(u8, usize, usize)], more: &str) {
        let number = self.offsets.len();
        let data = Self::rows(rows);
        self.object(&format!(
            "<</Type/XRef/W[1 4 2]/Filter/ASCIIHexDecode/Length {}{more}>>\nstream\n{data}\nendstream",
            data.len()
        ));
        assert!(number > 0);
    }

    fn stream(&mut self, objects: &[String]) {
        objects.iter().for_each(|object| self.object(object));
        let start = self.out.len();
        let mut rows: Vec<_> = self.offsets.iter().map(|offset| (1, *offset, 0)).collect();
        rows[0] = (0, 0, 65535);
        rows.push((1, start, 0));
        self.cross_reference(&rows, &format!("/Size {}/Root 1 0 R", rows.len()));
        self.end(start);
    }

    /// Object numbers 1 and 3 go into an object stream, which is the next number.
    fn object_stream(&mut self, objects: &[String]) {
        let (rows, container) = self.with_container(objects);
        let start = self.out.len();
        let mut rows = rows;
        rows.push((1, self.offsets[container], 0));
        rows.push((1, start, 0));
        self.cross_reference(&rows, &format!("/Size {}/Root 1 0 R", rows.len()));
        self.end(start);
    }

    fn with_container(&mut self, objects: &[String]) -> (Vec<(u8, usize, usize)>, usize) {
        let container = objects.len() + 1;
        let mut rows = vec![(0, 0, 65535)];
        for (index, object) in objects.iter().enumerate() {
            if index == 0 || index == 2 {
                self.offsets.push(0);
                rows.push((2, container, index / 2));
            } else {
                self.object(object);
                rows.push((1, self.offsets[index + 1], 0));
            }
        }
        let header = format!("1 0 3 {} ", objects[0].len() + 1);
        let data = format!("{header}{} {}", objects[0], objects[2]);
        let first = header.len();
        self.object(&format!("<</Type/ObjStm/N 2/First {first}/Length {}>>\nstream\n{data}\nendstream", data.len()));
        (rows, container)
    }

    fn hybrid(&mut self, objects: &[String]) {
        let (mut rows, container) = self.with_container(objects);
        rows.push((1, self.offsets[container], 0));
        let hidden = self.out.len();
        let only_hidden = [rows[1], rows[3]];
        self.cross_reference(&only_hidden, "/Size 4/Index[1 1 3 1]/Root 1 0 R");
        let start = self.out.len();
        writeln!(self.out, "xref\n0 {}\n0000000000 65535 f ", self.offsets.len()).unwrap();
        for offset in &self.offsets[1..] {
            // What is in the object stream looks free to readers that know no object streams.
            let line = if *offset == 0 { "0000000000 65535 f ".to_owned() } else { format!("{offset:010} 00000 n ") };
            writeln!(self.out, "{line}").unwrap();
        }
        writeln!(self.out, "trailer\n<</Size {}/Root 1 0 R/XRefStm {hidden}>>", self.offsets.len()).unwrap();
        self.end(start);
    }
}
