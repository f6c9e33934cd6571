//! Documents of every layout, and hostile ones. The files are made by `tests/common/small_pdf.rs` for the integration
//! tests; here they are as small as what they show.

use super::*;
use crate::object::{Object, Reference};

/// A file from objects, with a table that is right.
fn file(objects: &[&str], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", out.len());
        out.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", index + 1).as_bytes());
    }
    let start = out.len();
    out.extend_from_slice(
        format!("{table}trailer\n<</Size {}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1)
            .as_bytes(),
    );
    out
}

const CATALOG: &str = "<</Type/Catalog/Pages 2 0 R>>";
const NO_PAGES: &str = "<</Type/Pages/Kids[]/Count 0>>";

#[test]
fn what_a_file_states_is_read() {
    let document = Document::open(file(&[CATALOG, NO_PAGES, "(text)"], "/Info 3 0 R")).unwrap();
    assert!(!document.was_rebuilt());
    assert_eq!(document.version(), "1.4");
    assert_eq!(document.objects().count(), 3);
    assert_eq!(document.get(Reference::new(3, 0)), Ok(Object::String(b"text".to_vec())));
    assert_eq!(document.get(Reference::new(3, 1)), Ok(Object::Null), "another generation");
    assert_eq!(document.get(Reference::new(9, 0)), Ok(Object::Null), "missing");
    assert_eq!(document.revision_ends(), [document.bytes().len()]);
}

#[test]
fn references_in_a_circle_are_null() {
    let document = Document::open(file(&[CATALOG, NO_PAGES, "4 0 R", "3 0 R"], "")).unwrap();
    assert_eq!(document.resolve(&Reference::new(3, 0).into()), Ok(Object::Null));
}

#[test]
fn a_page_tree_in_a_circle_ends() {
    let tree = "<</Type/Pages/Kids[2 0 R 3 0 R 3 0 R]/Rotate 450/MediaBox[0 0 10 20]/CropBox[-5 5 8 99]>>";
    let document = Document::open(file(&[CATALOG, tree, "<</Type/Page/Parent 2 0 R>>"], "")).unwrap();
    let pages = document.pages().unwrap();
    assert_eq!(pages.len(), 1);
    assert_eq!((pages[0].media_box, pages[0].crop_box), ([0.0, 0.0, 10.0, 20.0], [0.0, 5.0, 8.0, 20.0]));
    assert_eq!(pages[0].rotate, 90);
}

#[test]
fn a_deep_page_tree_is_refused() {
    let mut objects = vec![CATALOG.to_owned()];
    objects.extend((3..400).map(|next| format!("<</Type/Pages/Kids[{next} 0 R]>>")));
    let objects: Vec<&str> = objects.iter().map(String::as_str).collect();
    let document = Document::open(file(&objects, "")).unwrap();
    assert_eq!(document.pages(), Err(ReadError::limit("depth of the page tree")));
}

#[test]
fn a_length_that_points_at_its_own_stream_is_no_circle() {
    let objects = [
        CATALOG,
        NO_PAGES,
        "<</Length 3 0 R>>\nstream\nabc\nendstream",
        "<</Length 5 0 R>>\nstream\nabc\nendstream",
        "4 0 R",
    ];
    let document = Document::open(file(&objects, "")).unwrap();
    for number in [3, 4] {
        let object = document.get(Reference::new(number, 0)).unwrap();
        assert_eq!(object.as_stream().map(|stream| &stream.data[..]), Some(&b"abc"[..]));
    }
}

#[test]
fn sections_in_a_circle_are_rebuilt() {
    let mut bytes = file(&[CATALOG, NO_PAGES], "/Prev 0000000");
    let start = memchr::memmem::rfind(&bytes, b"xref\n0").unwrap();
    let at = memchr::memmem::find(&bytes, b"/Prev ").unwrap() + 6;
    bytes[at..at + 7].copy_from_slice(format!("{start:07}").as_bytes());
    let document = Document::open(bytes).unwrap();
    assert!(document.was_rebuilt());
    assert_eq!(document.pages(), Ok(Vec::new()));
}

#[test]
fn an_entry_that_points_elsewhere_is_rebuilt() {
    let bytes = file(&[CATALOG, NO_PAGES, "(three)"], "");
    let text = String::from_utf8(bytes).unwrap().replace("3 0 obj", "4 0 obj");
    let document = Document::open(text.into_bytes()).unwrap();
    assert!(document.was_rebuilt());
    assert_eq!(document.get(Reference::new(4, 0)), Ok(Object::String(b"three".to_vec())));
    assert!(document.revisions().is_empty());
}

#[test]
fn streams_are_not_searched_for_objects() {
    let inner = "1 0 obj <</Type/Catalog/Pages 9 0 R>> endobj";
    let stream = format!("<</Length {}>>\nstream\n{inner}\nendstream", inner.len());
    let bytes = file(&[CATALOG, NO_PAGES, &stream], "");
    let cut = memchr::memmem::rfind(&bytes, b"xref\n0").unwrap();
    let document = Document::open(&bytes[..cut]).unwrap();
    assert_eq!(document.catalog().unwrap().get("Pages"), Some(&Reference::new(2, 0).into()));
}

#[test]
fn what_is_no_document_is_refused() {
    assert_eq!(Document::open(b"").unwrap_err(), ReadError::NotPdf);
    assert_eq!(Document::open(b"GIF89a").unwrap_err(), ReadError::NotPdf);
    assert_eq!(Document::open(b"%PDF-1.7\n").unwrap_err().code(), "pdf-broken");
    let encrypted = file(&[CATALOG, NO_PAGES], "/Encrypt 2 0 R");
    assert_eq!(Document::open(encrypted).unwrap_err(), ReadError::Encrypted);
    assert!(Document::open(file(&[CATALOG, NO_PAGES], "/Encrypt null")).is_ok());
}

#[test]
fn limits_hold() {
    let limits = Limits { max_objects: 2, ..Limits::default() };
    let bytes = file(&[CATALOG, NO_PAGES, "3"], "");
    assert_eq!(Document::open_with(bytes.clone(), limits).unwrap_err(), ReadError::limit("objects"));
    let cut = memchr::memmem::rfind(&bytes, b"xref\n0").unwrap();
    assert_eq!(Document::open_with(&bytes[..cut], limits).unwrap_err(), ReadError::limit("objects"));
}

/// Objects that each reach to the end of the file, so that reading all of them reads the file many times.
#[test]
fn nested_objects_do_not_multiply_the_work() {
    let mut bytes = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n".to_vec();
    for number in 2..40_000 {
        bytes.extend_from_slice(format!("{number} 0 obj(").as_bytes());
    }
    let answer = Document::open(bytes).map(|document| {
        let references: Vec<Reference> = document.objects().collect();
        references.into_iter().map(|reference| document.get(reference)).filter(Result::is_ok).count()
    });
    assert!(answer.is_ok_and(|read| read < 100));
}

#[test]
fn a_table_that_states_a_billion_entries_is_refused_at_once() {
    let bytes = file(&[CATALOG, NO_PAGES], "");
    let text = String::from_utf8(bytes).unwrap().replace("xref\n0 3", "xref\n0 999999999");
    assert_eq!(Document::open(text.into_bytes()).unwrap_err(), ReadError::limit("objects"));
}
