//! What attackers do to a document by increments: name, code of the change, and how.

use pades::forms;
use pades::object::{Dictionary, Object, Reference, Stream};
use pades::reader::ObjectSource;
use pades::update::Increment;

use super::{EVIDENCE, OPEN, SEAL, SIGNED, field};

pub type Attack = (&'static str, &'static str, fn(&mut Increment));

pub fn reference(number: u32) -> Reference {
    Reference::new(number, 0)
}

pub fn page(increment: &Increment) -> Reference {
    increment.pages().unwrap()[0].reference
}

pub fn content() -> Stream {
    Stream::new(Dictionary::new(), b"BT /F1 24 Tf 72 700 Td (I owe you more) Tj ET".to_vec())
}

pub fn edit_catalog(increment: &mut Increment, edit: impl FnOnce(&mut Dictionary)) {
    let catalog = increment.catalog_reference().unwrap();
    increment.edit(catalog, edit).unwrap();
}

fn script() -> Dictionary {
    Dictionary::new().with("S", Object::name("JavaScript")).with("JS", Object::text("app.alert(1)"))
}

/// The numbers are those of [`super::original`].
pub const ATTACKS: &[Attack] = &[
    ("page text replaced", "page-content-changed", |increment| increment.set(reference(4), content())),
    ("page text removed", "page-content-changed", |increment| increment.set(reference(4), Object::Null)),
    ("page points to other text", "page-content-changed", |increment| {
        let content = increment.add(content());
        let page = page(increment);
        increment.edit(page, |page| page.set("Contents", content)).unwrap();
    }),
    ("font swapped", "page-content-changed", |increment| {
        increment.edit(reference(5), |font| font.set("BaseFont", Object::name("Symbol"))).unwrap();
    }),
    ("page turned", "page-changed", |increment| {
        let page = page(increment);
        increment.edit(page, |page| page.set("Rotate", 180)).unwrap();
    }),
    ("note laid over", "annotation-added", |increment| {
        let page = page(increment);
        let note = Dictionary::typed("Annot")
            .with("Subtype", Object::name("FreeText"))
            .with("Rect", Object::numbers(&[0.0, 0.0, 595.0, 842.0]))
            .with("Contents", Object::text("All is different"));
        let note = increment.add(note);
        forms::push_to_entry(increment, page, "Annots", note).unwrap();
    }),
    ("link changed", "annotation-changed", |increment| {
        increment.edit(reference(11), |link| link.set("A", script())).unwrap();
    }),
    ("link removed", "annotation-removed", |increment| {
        let page = page(increment);
        let mut items = increment.array_entry(increment.get(page).unwrap().as_dictionary().unwrap(), "Annots").unwrap();
        items.remove(0);
        increment.edit(page, |page| page.set("Annots", items)).unwrap();
    }),
    ("page added", "page-added", |increment| {
        let content = increment.add(content());
        let page = Dictionary::typed("Page").with("Parent", reference(2)).with("Contents", content);
        let page = increment.add(page);
        let kids = vec![Object::from(reference(3)), page.into()];
        increment
            .edit(reference(2), |pages| {
                pages.set("Kids", kids);
                pages.set("Count", 2);
            })
            .unwrap();
    }),
    ("other page tree", "page-order-changed", |increment| {
        let pages = increment.get(reference(2)).unwrap();
        let pages = increment.add(pages);
        edit_catalog(increment, |catalog| catalog.set("Pages", pages));
    }),
    ("attachment's bytes swapped", "attachment-changed", |increment| {
        increment.set(reference(7), Stream::new(Dictionary::typed("EmbeddedFile"), b"Other terms".to_vec()));
    }),
    ("attachment's entry swapped", "attachment-changed", |increment| {
        increment.edit(reference(6), |file| file.set("UF", Object::text("other.txt"))).unwrap();
    }),
    ("attachments taken away", "names-changed", |increment| {
        edit_catalog(increment, |catalog| {
            catalog.remove("Names");
        });
    }),
    ("action on opening", "action-changed", |increment| {
        edit_catalog(increment, |catalog| catalog.set("OpenAction", script()));
    }),
    ("action on a field", "action-changed", |increment| {
        let field = field(increment, OPEN);
        increment.edit(field, |field| field.set("AA", Dictionary::new().with("E", script()))).unwrap();
    }),
    ("outline changed", "outline-changed", |increment| {
        increment.edit(reference(10), |item| item.set("Title", Object::text("End"))).unwrap();
    }),
    ("layers added", "layers-changed", |increment| {
        edit_catalog(increment, |catalog| catalog.set("OCProperties", Dictionary::new()));
    }),
    ("structure changed", "structure-changed", |increment| {
        edit_catalog(increment, |catalog| catalog.set("StructTreeRoot", Dictionary::typed("StructTreeRoot")));
    }),
    ("properties changed", "metadata-changed", |increment| {
        let info = increment.document().trailer().get("Info").and_then(Object::as_reference).unwrap();
        increment.edit(info, |info| info.set("Title", Object::text("Other"))).unwrap();
    }),
    ("properties replaced", "metadata-changed", |increment| {
        let info = increment.add(Dictionary::new().with("Title", Object::text("Other")));
        increment.set_trailer("Info", info);
    }),
    ("XMP changed", "metadata-changed", |increment| {
        increment.set(reference(8), Stream::new(Dictionary::typed("Metadata"), b"<other/>".to_vec()));
    }),
    ("version raised", "version-changed", |increment| {
        edit_catalog(increment, |catalog| catalog.set("Version", Object::name("2.0")));
    }),
    ("evidence replaced", "field-filled", |increment| {
        let field = field(increment, EVIDENCE);
        forms::set_value(increment, field, Object::text("nothing happened")).unwrap();
    }),
    ("evidence replaced in place", "field-filled", |increment| {
        let value = forms::find(increment, EVIDENCE).unwrap().unwrap().value.unwrap().as_reference().unwrap();
        increment.set(value, Stream::new(Dictionary::new(), b"nothing happened".to_vec()));
    }),
    ("the original's field filled", "field-filled", |increment| {
        forms::set_value(increment, reference(12), Object::text("filled")).unwrap();
    }),
    ("look of an open field", "signature-field-changed", |increment| {
        let field = field(increment, OPEN);
        let look = increment.add(content());
        forms::set_appearance(increment, field, look).unwrap();
    }),
    ("look of a signed field", "signature-appearance-changed", |increment| {
        let field = field(increment, SIGNED);
        let look = increment.add(content());
        forms::set_appearance(increment, field, look).unwrap();
    }),
    ("look of a signed field in place", "signature-appearance-changed", |increment| {
        let field = forms::find(increment, SIGNED).unwrap().unwrap();
        let look = increment.dictionary_entry(&field.dictionary, "AP").unwrap().get("N").cloned().unwrap();
        increment.set(look.as_reference().unwrap(), content());
    }),
    ("lock taken away", "field-changed", |increment| {
        let field = field(increment, SEAL);
        increment
            .edit(field, |field| {
                field.remove("Lock");
            })
            .unwrap();
    }),
    ("field moved", "field-changed", |increment| {
        let field = field(increment, SIGNED);
        increment.edit(field, |field| field.set("Rect", Object::numbers(&[0.0, 0.0, 595.0, 842.0]))).unwrap();
    }),
    ("field removed", "field-removed", |increment| {
        forms::edit_form(increment, |form| form.set("Fields", Vec::new())).unwrap();
    }),
    ("text field added", "field-added", |increment| {
        let field = Dictionary::new().with("FT", Object::name("Tx")).with("T", Object::text("new"));
        let field = increment.add(field);
        forms::edit_form(increment, |form| form.set("CO", vec![field.into()])).unwrap();
        let form = increment.dictionary_entry(&increment.catalog().unwrap(), "AcroForm").unwrap();
        let mut fields = increment.array_entry(&form, "Fields").unwrap();
        fields.push(field.into());
        forms::edit_form(increment, |form| form.set("Fields", fields)).unwrap();
    }),
    ("certification taken away", "permissions-changed", |increment| {
        edit_catalog(increment, |catalog| {
            catalog.remove("Perms");
        });
    }),
    ("signature taken out", "signature-replaced", |increment| {
        let field = field(increment, SIGNED);
        increment
            .edit(field, |field| {
                field.remove("V");
            })
            .unwrap();
    }),
    ("whole document replaced", "catalog-replaced", |increment| {
        let catalog = increment.add(increment.catalog().unwrap());
        increment.set_trailer("Root", catalog);
    }),
];
