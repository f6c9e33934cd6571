//! PDFs to send, made here: small, large, with many pages, and such as nobody can sign.

use std::fmt::Write as _;

use crate::random::Random;

/// One page with a title.
pub fn agreement(title: &str) -> Vec<u8> {
    pages(title, 1)
}

/// Several pages.
pub fn pages(title: &str, count: usize) -> Vec<u8> {
    build(title, count, &[])
}

/// One page, about so many bytes: filled with what does not compress, as a scan would be.
pub fn of_size(title: &str, bytes: usize) -> Vec<u8> {
    let mut random = Random::new(bytes as u64);
    let mut filling = Vec::with_capacity(bytes + 8);
    while filling.len() < bytes {
        filling.extend_from_slice(&random.number().to_le_bytes());
    }
    build(title, 1, &filling)
}

/// What only looks like a PDF.
pub fn no_pdf() -> Vec<u8> {
    b"This is a letter, not a PDF.\n".repeat(20)
}

/// Opens only with a password.
pub fn encrypted() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (plain, locked) = (folder.path().join("plain.pdf"), folder.path().join("locked.pdf"));
    std::fs::write(&plain, agreement("Secret")).expect("it can be written");
    let output = std::process::Command::new("qpdf")
        .args(["--encrypt", "reader", "owner", "256", "--"])
        .args([&plain, &locked])
        .output()
        .expect("qpdf is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    std::fs::read(&locked).expect("it was written")
}

fn build(title: &str, pages: usize, filling: &[u8]) -> Vec<u8> {
    let mut objects: Vec<Vec<u8>> = Vec::new();
    let kids: String = (0..pages).fold(String::new(), |mut kids, page| {
        let _ = write!(kids, "{} 0 R ", 5 + 2 * page);
        kids
    });
    objects.push(b"<</Type/Catalog/Pages 2 0 R/Lang(en)/Names<</EmbeddedFiles<</Names[]>>>>>>".to_vec());
    objects.push(format!("<</Type/Pages/Count {pages}/Kids[{kids}]>>").into_bytes());
    objects.push(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec());
    objects.push(stream("", filling));
    for page in 0..pages {
        let text = format!("BT /F1 18 Tf 72 760 Td ({title}, page {} of {pages}) Tj ET", page + 1);
        let number = 6 + 2 * page;
        let dictionary = format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/PieceInfo<</Filling 4 0 R>>/Contents {number} 0 R>>"
        );
        objects.push(dictionary.into_bytes());
        objects.push(stream("", text.as_bytes()));
    }
    assemble(&objects)
}

/// A stream object with these entries in its dictionary.
pub fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    [format!("<<{entries}/Length {}>>\nstream\n", data.len()).as_bytes(), data, b"\nendstream"].concat()
}

/// A file of these objects, numbered from 1; the first is the catalog.
pub fn assemble(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (object, number) in objects.iter().zip(1..) {
        let _ = writeln!(table, "{:010} 00000 n ", file.len());
        file.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let end = file.len();
    file.extend_from_slice(table.as_bytes());
    file.extend_from_slice(
        format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{end}\n%%EOF\n", objects.len() + 1).as_bytes(),
    );
    file
}
