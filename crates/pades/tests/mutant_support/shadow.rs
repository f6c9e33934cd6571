//! Shadow attacks on a document that was prepared before it was signed; evil annotations and sneaky signatures on a
//! certified one.

use pades::forms::{self, NewField};
use pades::object::{Dictionary, Object, Stream};
use pades::reader::ObjectSource;
use pades::update::Increment;

use super::{Genuine, Ground, Mutants};
use crate::check_support::attacks::{edit_catalog, page, reference};
use crate::check_support::{append, field, request, tamper};
use crate::common::House;
use crate::common::small_pdf::{Extra, Layout, small_pdf};

type Attack = (&'static str, fn(&mut Increment));

/// A page with something laid over its text, and a whole second document that nothing shows yet.
pub fn prepared(layout: Layout) -> Vec<u8> {
    let stream = |entries: &str, data: &str| format!("<<{entries}/Length {}>>\nstream\n{data}\nendstream", data.len());
    let extra = Extra {
        catalog: "/AcroForm<</Fields[13 0 R]>>".into(),
        page: "/Annots[6 0 R 13 0 R]".into(),
        objects: vec![
            "<</Type/Annot/Subtype/Stamp/Rect[60 680 400 740]/F 4/AP<</N 7 0 R>>>>".into(),
            stream("/Type/XObject/Subtype/Form/BBox[0 0 340 60]", "1 g 0 0 340 60 re f"),
            stream("", "BT /F1 24 Tf 72 700 Td (I owe you more) Tj ET"),
            "<</Type/Page/Parent 10 0 R/MediaBox[0 0 595 842]/Contents 8 0 R/Resources<</Font<</F1 5 0 R>>>>>>".into(),
            "<</Type/Pages/Kids[9 0 R]/Count 1>>".into(),
            "<</Type/Catalog/Pages 10 0 R>>".into(),
            "<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>".into(),
            "<</Type/Annot/Subtype/Widget/FT/Tx/T(theirs)/Rect[10 10 90 30]/F 4/P 3 0 R>>".into(),
        ],
    };
    small_pdf(layout, &extra)
}

/// Hide, replace, hide and replace.
const SHADOWS: &[Attack] = &[
    ("hide: cover flagged hidden", |it| it.edit(reference(6), |cover| cover.set("F", 2)).unwrap()),
    ("hide: cover removed", |it| it.set(reference(6), Object::Null)),
    ("hide: cover's look removed", |it| it.set(reference(7), Object::Null)),
    ("hide: cover's look emptied", |it| it.set(reference(7), Stream::new(Dictionary::new(), Vec::new()))),
    ("hide: cover out of the list", |it| {
        let page = page(it);
        it.edit(page, |page| page.set("Annots", vec![Object::from(reference(13))])).unwrap();
    }),
    ("replace: font", |it| {
        let font = it.get(reference(12)).unwrap();
        it.set(reference(5), font);
    }),
    ("replace: font of the page", |it| {
        let page = page(it);
        let fonts = Dictionary::new().with("Font", Dictionary::new().with("F1", reference(12)));
        it.edit(page, |page| page.set("Resources", fonts)).unwrap();
    }),
    ("replace: text", |it| {
        let text = it.get(reference(8)).unwrap();
        it.set(reference(4), text);
    }),
    ("hide and replace: contents", |it| {
        let page = page(it);
        it.edit(page, |page| page.set("Contents", reference(8))).unwrap();
    }),
    ("hide and replace: page", |it| {
        it.edit(reference(2), |pages| pages.set("Kids", vec![Object::from(reference(9))])).unwrap();
    }),
    ("hide and replace: page tree", |it| edit_catalog(it, |catalog| catalog.set("Pages", reference(10)))),
    ("hide and replace: catalog", |it| it.set_trailer("Root", reference(11))),
    ("hide and replace: catalog with the form", |it| {
        let form = it.catalog().unwrap().get("AcroForm").cloned().unwrap();
        it.edit(reference(11), |catalog| catalog.set("AcroForm", form)).unwrap();
        it.set_trailer("Root", reference(11));
    }),
    ("hide and replace: the catalog's place", |it| {
        let form = it.catalog().unwrap().get("AcroForm").cloned().unwrap();
        let root = it.catalog_reference().unwrap();
        it.set(root, Dictionary::typed("Catalog").with("Pages", reference(10)).with("AcroForm", form));
    }),
];

/// Annotations laid over the text of a certified page, or that was there changed.
const EVIL: &[Attack] = &[
    ("free text", |it| annotation(it, "FreeText")),
    ("stamp", |it| annotation(it, "Stamp")),
    ("redaction", |it| annotation(it, "Redact")),
    ("highlight", |it| annotation(it, "Highlight")),
    ("square", |it| annotation(it, "Square")),
    ("link", |it| annotation(it, "Link")),
    ("widget without a field", |it| annotation(it, "Widget")),
    ("one of before moved", |it| {
        it.edit(reference(6), |cover| cover.set("Rect", Object::numbers(&[0.0, 0.0, 595.0, 842.0]))).unwrap();
    }),
    ("one of before looks different", |it| {
        it.set(reference(7), look());
    }),
];

pub fn make(mutants: &mut Mutants) {
    let ground = mutants.ground;
    for layout in [Layout::Table, Layout::Stream, Layout::Hybrid] {
        let original = prepared(layout);
        for level in [None, Some(2), Some(3)] {
            let label = format!("{layout:?} prepared, P {level:?}");
            let of = Genuine { label, file: ground.certify(&original, level), is_stage: false };
            for (what, attack) in SHADOWS {
                mutants.add("shadow", &of, what, tamper(&of.file, attack));
            }
            if level.is_some() {
                certified(mutants, ground, &of);
            }
        }
    }
}

fn certified(mutants: &mut Mutants, ground: &Ground, of: &Genuine) {
    for (what, attack) in EVIL {
        let file = tamper(&of.file, attack);
        mutants.add("evil annotation", of, &format!("{what}, stamped"), ground.archive(&file, "stamp"));
        mutants.add("evil annotation", of, what, file);
    }
    let trusted = ground.house.signer("Sneaky Example");
    let all_over = [0.0, 0.0, 595.0, 842.0];
    mutants.add("sneaky signature", of, "empty field all over", tamper(&of.file, |it| sneaky(it, all_over)));
    let signed = |rectangle: [f64; 4], signer: &pades::authority::Signer| {
        append(&of.file, |it| {
            sneaky(it, rectangle);
            request(it, "sneaky", signer, None, None)
        })
    };
    mutants.add("sneaky signature", of, "all over the page", signed(all_over, &trusted));
    mutants.add("sneaky signature", of, "thin", signed([10.0, 10.0, 11.0, 800.0], &trusted));
    let unseen = signed([0.0; 4], &trusted);
    let grown = tamper(&unseen, |it| {
        let field = field(it, "sneaky");
        it.edit(field, |field| field.set("Rect", Object::numbers(&all_over))).unwrap();
    });
    mutants.add("sneaky signature", of, "unseen, then grown", grown);
    let stranger = House::new().signer("Sneaky Stranger");
    mutants.push("sneaky signature", of, "unseen, by a stranger", signed([0.0; 4], &stranger), true);
}

fn sneaky(increment: &mut Increment, rectangle: [f64; 4]) {
    let page = page(increment);
    let appearance = Some(increment.add(look()));
    let field = NewField { rectangle, appearance, ..NewField::invisible_signature("sneaky", page) };
    forms::add_field(increment, &field).unwrap();
}

fn look() -> Stream {
    let dictionary = Dictionary::typed("XObject")
        .with("Subtype", Object::name("Form"))
        .with("BBox", Object::numbers(&[0.0, 0.0, 595.0, 842.0]));
    Stream::new(dictionary, b"1 g 0 0 595 842 re f BT /F1 24 Tf 72 700 Td (I owe you more) Tj ET".to_vec())
}

fn annotation(increment: &mut Increment, subtype: &str) {
    let page = page(increment);
    let look = increment.add(look());
    let annotation = Dictionary::typed("Annot")
        .with("Subtype", Object::name(subtype))
        .with("Rect", Object::numbers(&[0.0, 0.0, 595.0, 842.0]))
        .with("Contents", Object::text("I owe you more"))
        .with("F", 4)
        .with("AP", Dictionary::new().with("N", look));
    let annotation = increment.add(annotation);
    forms::push_to_entry(increment, page, "Annots", annotation).unwrap();
}
