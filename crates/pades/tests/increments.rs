//! Increments on every layout of file: the prefix stays, what is set is read again, what is not set stays as it was.
#![allow(clippy::unwrap_used)]

mod common;

use common::small_pdf::{Extra, LAYOUTS, Layout, small_pdf};
use pades::{
    object::{Dictionary, Object, Reference, Stream},
    reader::{Document, ObjectSource, SectionKind},
    update::Increment,
};
use proptest::prelude::*;

fn layouts() -> impl Strategy<Value = Layout> {
    proptest::sample::select(LAYOUTS.to_vec())
}

/// What a revision sets: the data of the page's content and of its font, by object number.
fn revisions() -> impl Strategy<Value = Vec<Vec<(u32, Vec<u8>)>>> {
    let change = (4..6_u32, proptest::collection::vec(any::<u8>(), 0..50));
    proptest::collection::vec(proptest::collection::vec(change, 0..4), 1..4)
}

proptest! {
    #[test]
    fn the_prefix_stays_and_changes_are_read_again(layout in layouts(), revisions in revisions()) {
        let mut bytes = small_pdf(layout, &Extra::default());
        let mut expected: std::collections::BTreeMap<u32, Object> = std::collections::BTreeMap::new();
        let untouched = Document::open(bytes.as_slice()).unwrap().get(Reference::new(3, 0)).unwrap();
        for changes in revisions {
            let document = Document::open(bytes.as_slice()).unwrap();
            let mut increment = Increment::new(&document);
            for (number, data) in changes {
                let object = if number % 2 == 0 { Object::String(data) } else { Stream::flate(Dictionary::new(), &data).into() };
                increment.set(Reference::new(number, 0), object.clone());
                // A new object must not take a number the file already uses.
                let added = increment.add(Object::Integer(i64::from(number)));
                prop_assert!(document.location(added).is_none());
                expected.insert(added.number, Object::Integer(i64::from(number)));
                expected.insert(number, object);
            }
            let before = bytes.len();
            let appended = increment.finish().unwrap();
            bytes.extend_from_slice(&appended);
            let again = Document::open(bytes.as_slice()).unwrap();
            prop_assert!(!again.was_rebuilt());
            prop_assert_eq!(again.bytes().get(..before), Some(document.bytes()));
            prop_assert_eq!(again.revision_ends().last().copied(), Some(bytes.len()));
            prop_assert_eq!(again.get(Reference::new(3, 0)).unwrap(), untouched.clone());
            for (number, object) in &expected {
                let found = again.get(Reference::new(*number, 0)).unwrap();
                match (found, object) {
                    (Object::Stream(found), Object::Stream(stream)) => prop_assert_eq!(found.data, stream.data.clone()),
                    (found, object) => prop_assert_eq!(&found, object),
                }
            }
        }
    }

    #[test]
    fn damaged_files_open_or_are_refused(
        layout in layouts(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
        keep in any::<bool>(),
    ) {
        let mut bytes = small_pdf(layout, &Extra { catalog: "/AcroForm<</Fields[6 0 R]>>".into(), ..Extra::default() });
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if !keep {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(document) = Document::open(bytes.as_slice()) {
            for reference in document.objects().collect::<Vec<_>>() {
                if let Ok(Object::Stream(stream)) = document.get(reference) {
                    let _ = document.decoded(&stream);
                }
            }
            let _ = document.pages();
            let _ = pades::forms::fields(&document);
            let _ = document.version();
            let mut increment = Increment::new(&document);
            increment.add(Object::Null);
            let result = [bytes.as_slice(), &increment.finish().unwrap()].concat();
            prop_assert!(Document::open(result).is_ok());
        }
    }
}

#[test]
fn the_cross_reference_is_of_the_kind_the_file_has() {
    for (layout, kind) in [
        (Layout::Table, SectionKind::Table),
        (Layout::Stream, SectionKind::Stream),
        (Layout::ObjectStream, SectionKind::Stream),
        (Layout::Hybrid, SectionKind::Table),
        (Layout::Broken, SectionKind::Table),
    ] {
        let bytes = small_pdf(layout, &Extra::default());
        let document = Document::open(bytes.as_slice()).unwrap();
        assert_eq!(document.was_rebuilt(), layout == Layout::Broken);
        let mut increment = Increment::new(&document);
        increment.add(Object::Null);
        let again = Document::open([bytes, increment.finish().unwrap()].concat()).unwrap();
        let newest = again.revisions().last().unwrap();
        assert_eq!(newest.kind, kind, "{layout:?}");
        assert_eq!(newest.trailer.contains("Prev"), layout != Layout::Broken, "{layout:?}");
        assert_eq!(again.revisions().len(), if layout == Layout::Broken { 1 } else { 2 });
    }
}

#[test]
fn each_revision_is_a_document_of_its_own() {
    for layout in LAYOUTS.into_iter().filter(|layout| *layout != Layout::Broken) {
        let mut bytes = small_pdf(layout, &Extra::default());
        let mut lengths = vec![bytes.len()];
        for value in [1, 2] {
            let document = Document::open(bytes.as_slice()).unwrap();
            let mut increment = Increment::new(&document);
            increment.set(Reference::new(4, 0), value);
            bytes.extend(increment.finish().unwrap());
            lengths.push(bytes.len());
        }
        let document = Document::open(bytes).unwrap();
        // The end of line that the increment had to begin with counts as the one after the end marker.
        let missing = usize::from(layout == Layout::NoFinalNewline);
        let ends = [lengths[0] + missing, lengths[1], lengths[2]];
        assert_eq!(document.revision_ends(), ends, "{layout:?}");
        let values =
            lengths.iter().map(|end| document.at(*end).unwrap().get(Reference::new(4, 0)).unwrap().as_integer());
        assert_eq!(values.collect::<Vec<_>>(), [None, Some(1), Some(2)]);
    }
}

#[test]
fn a_linearized_file_has_one_revision() {
    let bytes = linearized();
    let document = Document::open(bytes.as_slice()).unwrap();
    assert!(!document.was_rebuilt());
    assert_eq!(document.revisions().len(), 2);
    assert_eq!(document.revision_ends(), [bytes.len()]);
}

/// The first page's section at the front leads to the main one at the end, and `startxref` at the end to the front.
fn linearized() -> Vec<u8> {
    let front = "%PDF-1.4\n1 0 obj\n<</Linearized 1>>\nendobj\n";
    let objects = "2 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n3 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
    let first = |main: usize, catalog: usize| {
        format!(
            "xref\n2 1\n{catalog:010} 00000 n \ntrailer\n<</Size 4/Root 2 0 R/Prev {main:05}>>\nstartxref\n0\n%%EOF\n"
        )
    };
    let catalog = front.len() + first(0, 0).len();
    let main = catalog + objects.len();
    let pages = catalog + objects.find("3 0 obj").unwrap();
    let last = format!(
        "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n3 1\n{pages:010} 00000 n \ntrailer\n<</Size 4>>\nstartxref\n{}\n%%EOF\n",
        front.len()
    );
    format!("{front}{}{objects}{last}", first(main, catalog)).into_bytes()
}
