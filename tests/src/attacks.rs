//! What is done to a sealed file afterwards: increments in the formally right way, so that only a check that looks at what they
//! change can refuse them.

use pades::{
    authority::{Authority, AuthorityName, EndCertificate, KeyAlgorithm, Signer},
    forms,
    object::{Dictionary, Object, Reference, Stream},
    reader::{Document, ObjectSource},
    sign::signed_data,
    update::Increment,
};

/// A name for it, and what it does.
pub type Attack = (&'static str, fn(&mut Increment));

/// What a sealed document of ours must not survive.
pub const ATTACKS: &[Attack] = &[
    ("page text replaced", |increment| {
        let text = increment.add(text("The rent is 1 euro."));
        edit_page(increment, |page| page.set("Contents", text));
    }),
    ("page text replaced in place", |increment| {
        let page = page(increment);
        let contents = match increment.entry(&page, "Contents") {
            Ok(Object::Array(parts)) => parts.first().and_then(Object::as_reference),
            _ => page.get("Contents").and_then(Object::as_reference),
        };
        increment.set(contents.expect("the page has text"), text("The rent is 1 euro."));
    }),
    ("an annotation laid over the page", |increment| {
        let note = Dictionary::typed("Annot")
            .with("Subtype", Object::name("FreeText"))
            .with("Rect", Object::numbers(&[0.0, 0.0, 595.0, 842.0]))
            .with("DA", Object::text("/Helv 24 Tf"))
            .with("Contents", Object::text("All is different"));
        let note = increment.add(note);
        let page = page_reference(increment);
        forms::push_to_entry(increment, page, "Annots", note).expect("pages can have annotations");
    }),
    ("a page added", |increment| {
        let pages = increment.catalog().expect("a catalog").get("Pages").and_then(Object::as_reference).expect("pages");
        let content = increment.add(text("And a tenth clause."));
        let page = increment.add(Dictionary::typed("Page").with("Parent", pages).with("Contents", content));
        let tree = increment.get(pages).expect("the page tree");
        let tree = tree.as_dictionary().expect("a dictionary").clone();
        let mut kids = increment.array_entry(&tree, "Kids").expect("kids");
        let count = increment.entry(&tree, "Count").ok().and_then(|count| count.as_integer()).unwrap_or(0);
        kids.push(page.into());
        let edited = increment.edit(pages, |pages| {
            pages.set("Kids", kids);
            pages.set("Count", count + 1);
        });
        edited.expect("the page tree can be edited");
    }),
    ("an attachment swapped", |increment| {
        let file = attachment(increment);
        increment.set(file, Stream::new(Dictionary::typed("EmbeddedFile"), b"{\"event\":\"nothing\"}".to_vec()));
    }),
    ("an action on opening", |increment| {
        let script = Dictionary::new().with("S", Object::name("JavaScript")).with("JS", Object::text("app.alert(1)"));
        edit_catalog(increment, |catalog| catalog.set("OpenAction", script));
    }),
    ("the evidence replaced", |increment| {
        let evidence = forms::find(increment, "sinetti.evidence.whole").expect("a form").expect("the field is there");
        forms::set_value(increment, evidence.reference, Object::text("nothing happened")).expect("it can be filled");
    }),
    ("a signature's look replaced", |increment| {
        let signature = forms::find(increment, "sinetti.signature.1").expect("a form").expect("the field is there");
        let look = increment.add(text("Somebody else"));
        forms::set_appearance(increment, signature.reference, look).expect("it has a look");
    }),
    ("the certification taken away", |increment| {
        edit_catalog(increment, |catalog| {
            catalog.remove("Perms");
        });
    }),
];

/// A file with an increment.
pub fn tampered(file: &[u8], attack: impl FnOnce(&mut Increment)) -> Vec<u8> {
    let document = Document::open(file).expect("a sealed file is readable");
    let mut increment = Increment::new(&document);
    attack(&mut increment);
    [file, &increment.finish().expect("an increment can be written")].concat()
}

/// Signs an empty field that is left over, by somebody of an authority of their own, whatever earlier signatures say.
pub fn sign_leftover(file: &[u8], field: &str, signer: &Signer) -> Vec<u8> {
    const ROOM: usize = 4_096;
    let with_value = tampered(file, |increment| {
        let field = forms::find(increment, field).expect("a form").expect("the field is there");
        let range: Vec<Object> = [0, 1_111_111_111, 1_222_222_222, 1_333_333_333].map(Object::from).to_vec();
        let value = Dictionary::typed("Sig")
            .with("Filter", Object::name("Adobe.PPKLite"))
            .with("SubFilter", Object::name("ETSI.CAdES.detached"))
            .with("M", Object::text("D:20261125100000Z"))
            .with("ByteRange", range)
            .with("Contents", Object::String(vec![0xee; ROOM]));
        let value = increment.add(value);
        increment.edit(field.reference, |field| field.set("V", value)).expect("the field can be edited");
    });
    fill_in(with_value, ROOM, signer)
}

/// Fills the places that were kept free: the byte range, and the signature over it.
fn fill_in(mut file: Vec<u8>, room: usize, signer: &Signer) -> Vec<u8> {
    let last = |file: &[u8], text: &str| {
        file.windows(text.len())
            .rposition(|window| window.eq_ignore_ascii_case(text.as_bytes()))
            .expect("the place is there")
    };
    let start = last(&file, &format!("<{}>", "ee".repeat(room)));
    let end = start + 2 * room + 2;
    for (written, number) in [("1111111111", start), ("1222222222", end), ("1333333333", file.len() - end)] {
        let at = last(&file, written);
        file[at..at + 10].copy_from_slice(format!("{number:<10}").as_bytes());
    }
    let covered = [&file[..start], &file[end..]].concat();
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &covered);
    let time = "2026-11-25T10:00:00Z".parse().expect("a time");
    let cms = signed_data(signer, hash.as_ref(), time).expect("a signature");
    let digits: String = cms.iter().map(|byte| format!("{byte:02X}")).collect();
    file[start + 1..end - 1].fill(b'0');
    file[start + 1..start + 1 + digits.len()].copy_from_slice(digits.as_bytes());
    file
}

/// A signer of an authority that nobody trusts, and its root as PEM.
pub fn stranger() -> (Signer, String) {
    let random = aws_lc_rs::rand::SystemRandom::new();
    let (from, to) = ("2026-01-01T00:00:00Z".parse().expect("a time"), "2046-01-01T00:00:00Z".parse().expect("a time"));
    let name =
        |common_name| AuthorityName { common_name, organization: "Elsewhere", country: None, key: KeyAlgorithm::P256 };
    let root = Authority::create_root(&name("Elsewhere root"), from, to, &random).expect("a root");
    let issuing = root.issue_authority(&name("Elsewhere authority"), from, to, &random).expect("an authority");
    let end = EndCertificate {
        common_name: "Somebody elsewhere",
        organization: None,
        country: None,
        not_before: from,
        not_after: to,
        content_commitment: true,
        time_stamping: false,
        revocation_list: None,
        responder: None,
        key: KeyAlgorithm::P256,
    };
    (issuing.issue_signer(&end, &random).expect("a signer"), root.certificate_pem())
}

fn text(line: &str) -> Stream {
    Stream::new(Dictionary::new(), format!("BT /F1 18 Tf 72 700 Td ({line}) Tj ET").into_bytes())
}

fn page_reference(increment: &Increment) -> Reference {
    increment.pages().expect("pages")[0].reference
}

fn page(increment: &Increment) -> Dictionary {
    let page = increment.get(page_reference(increment)).expect("the first page");
    page.as_dictionary().expect("a dictionary").clone()
}

fn edit_page(increment: &mut Increment, edit: impl FnOnce(&mut Dictionary)) {
    let page = page_reference(increment);
    increment.edit(page, edit).expect("the page can be edited");
}

fn edit_catalog(increment: &mut Increment, edit: impl FnOnce(&mut Dictionary)) {
    let catalog = increment.catalog_reference().expect("a catalog");
    increment.edit(catalog, edit).expect("the catalog can be edited");
}

/// The stream of the file that we attach: what is known at sending.
fn attachment(increment: &Increment) -> Reference {
    let catalog = increment.catalog().expect("a catalog");
    let files = increment.array_entry(&catalog, "AF").expect("associated files");
    let file = increment.resolve(files.first().expect("one of them")).expect("a file specification");
    let embedded = increment.dictionary_entry(file.as_dictionary().expect("a dictionary"), "EF").expect("its content");
    embedded.get("F").and_then(Object::as_reference).expect("a stream")
}
