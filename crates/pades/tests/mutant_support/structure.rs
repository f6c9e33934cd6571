//! Attacks on the cross-reference: incremental saving attacks, and signature wrapping.

use std::fmt::Write as _;

use pades::object::{Dictionary, Object, Reference, Stream};
use pades::reader::{Document, Entry, ObjectSource};

use super::{Genuine, Mutants, newest_section, places};
use crate::check_support::{now, tamper};

const TEXT: &str = "BT /F1 24 Tf 72 700 Td (I owe you more) Tj ET";

pub fn make(mutants: &mut Mutants, of: &Genuine) {
    let document = Document::open(of.file.as_slice()).unwrap();
    // Offsets below count from the first byte.
    if document.base() > 0 {
        return;
    }
    let page = document.pages().unwrap()[0].clone();
    let contents = page.dictionary.get("Contents").and_then(Object::as_reference).unwrap();
    let root = document.catalog_reference().unwrap();
    let raw = Raw { of, root, previous: newest_section(&of.file) };
    for (what, file) in raw.variants(contents, page.reference, &page.dictionary) {
        mutants.add("incremental saving", of, what, file);
    }
    unlisted(mutants, &raw, contents);
    if let Some(file) = wrapped(of, &document, contents) {
        mutants.add("wrapping", of, "contents moved behind", file);
    }
}

/// Who rebuilds the cross-reference sees the object, who follows it does not.
fn unlisted(mutants: &mut Mutants, raw: &Raw, contents: Reference) {
    let unlisted = raw.loose(&stream(contents.number, 0), "");
    let data = mutants.ground.house.validation_data(&mutants.ground.stamps, now());
    let beside = tamper(&unlisted, |increment| pades::validation_data::add(increment, &data).unwrap());
    mutants.add("incremental saving", raw.of, "an unlisted object before validation data", beside);
    let packed = tamper(&raw.of.file, |increment| {
        let dictionary = Dictionary::typed("ObjStm").with("N", 1).with("First", 8);
        let object = format!("{:<8}<</Length 0>>", format!("{} 0", contents.number));
        increment.add(Stream::new(dictionary, object.into_bytes()));
        pades::validation_data::add(increment, &data).unwrap();
    });
    mutants.add("incremental saving", raw.of, "an unlisted object in an object stream", packed);
    let stamped = mutants.ground.archive(&unlisted, "covering");
    mutants.add("incremental saving", raw.of, "an unlisted object below a time stamp", stamped);
}

struct Raw<'a> {
    of: &'a Genuine,
    root: Reference,
    previous: usize,
}

impl Raw<'_> {
    fn variants(&self, contents: Reference, page: Reference, dictionary: &Dictionary) -> Vec<(&'static str, Vec<u8>)> {
        let (number, page) = (contents.number, page.number);
        let text = |generation: u16| stream(number, generation);
        let free = |number: u32, generation: u16| format!("{number} 1\n0000000000 {generation:05} f \n");
        let used = |number: u32, generation: u16| format!("{number} 1\n@@@@@@@@@@ {generation:05} n \n");
        let mut moved = dictionary.clone();
        moved.set("Contents", Reference::new(number, 1));
        let mut moved = format!("{page} 0 obj\n").into_bytes().into_iter().chain(Object::from(moved).to_bytes());
        let moved: String = moved.by_ref().map(char::from).collect::<String>() + "\nendobj\n";
        let signature = self.signature().number;
        vec![
            ("content freed", self.increment("", &free(number, 0), true)),
            ("content freed for good", self.increment("", &free(number, 65535), true)),
            ("signature freed", self.increment("", &free(signature, 0), true)),
            ("page freed", self.increment("", &free(page, 1), true)),
            ("catalog freed", self.increment("", &free(self.root.number, 1), true)),
            ("content replaced", self.increment(&text(0), &used(number, 0), true)),
            ("content of another generation", self.increment(&text(1), &used(number, 1), true)),
            ("page and content of another generation", {
                let entries = format!("{page} 1\n########## 00000 n \n{}", used(number, 1));
                self.increment(&(text(1) + &moved), &entries, true)
            }),
            ("no word of the earlier sections", self.increment(&text(0), &used(number, 0), false)),
            ("content without cross-reference", self.loose(&text(0), "")),
            ("content and end marker", self.loose(&text(0), "%%EOF\n")),
            ("trailer without cross-reference", {
                self.loose(&text(0), &format!("trailer\n<</Size 99/Root {} 0 R>>\n%%EOF\n", self.root.number))
            }),
            (
                "startxref to the signed section",
                self.loose(&text(0), &format!("startxref\n{}\n%%EOF\n", self.previous)),
            ),
            ("startxref to nowhere", self.loose(&text(0), "startxref\n0\n%%EOF\n")),
            ("an object that the section leaves out", self.increment(&text(0), "0 1\n0000000000 65535 f \n", true)),
            ("an empty section", self.increment("", "0 1\n0000000000 65535 f \n", true)),
        ]
    }

    fn signature(&self) -> Reference {
        let document = Document::open(self.of.file.as_slice()).unwrap();
        let fields = pades::forms::fields(&document).unwrap();
        fields.iter().find_map(|field| field.value.as_ref().and_then(Object::as_reference)).unwrap()
    }

    fn loose(&self, body: &str, end: &str) -> Vec<u8> {
        [&self.of.file[..], b"\n", body.as_bytes(), end.as_bytes()].concat()
    }

    /// An increment with a table. `@` stands for where the body begins, `#` for its second object.
    fn increment(&self, body: &str, entries: &str, builds_on: bool) -> Vec<u8> {
        let mut file = [&self.of.file[..], b"\n"].concat();
        let first = file.len();
        let second = first + body.find("endobj\n").map_or(0, |at| at + 7);
        file.extend(body.bytes());
        let section = file.len();
        let entries = entries.replace("@@@@@@@@@@", &format!("{first:010}"));
        let entries = entries.replace("##########", &format!("{second:010}"));
        let previous = if builds_on { format!("/Prev {}", self.previous) } else { String::new() };
        let trailer = format!("trailer\n<</Size 199/Root {} 0 R{previous}>>", self.root.number);
        file.extend(format!("xref\n{entries}{trailer}\nstartxref\n{section}\n%%EOF\n").bytes());
        file
    }
}

fn stream(number: u32, generation: u16) -> String {
    format!("{number} {generation} obj\n<</Length {}>>\nstream\n{TEXT}\nendstream\nendobj\n", TEXT.len())
}

/// The second part of what is covered moves to the end; between the parts stand a signature dictionary that says so,
/// other content, and a cross-reference just where the last `startxref` looks for one. The digest does not notice.
fn wrapped(of: &Genuine, document: &Document, contents: Reference) -> Option<Vec<u8>> {
    let place = places(&of.file).last()?.clone();
    let [_, before, resume, after] = place.range;
    let (section, gap) = (newest_section(&of.file), place.gap());
    let (signature, start) = object_around(document, before)?;
    let dictionary = &of.file[start..gap.start];
    let range = dictionary.windows(11).position(|window| window == b"/ByteRange[")?;

    let mut file = of.file[..gap.end].to_vec();
    file.extend(b">>\nendobj\n");
    let evil = file.len();
    file.extend(stream(contents.number, 0).bytes());
    let forged = file.len();
    let mut entries = new_entries(document, start, contents)?;
    write!(entries, "{signature} 1\n{forged:010} 00000 n \n{} 1\n{evil:010} 00000 n \n", contents.number).unwrap();
    let table = table(document, &entries)?;
    // The forged dictionary, the table at its place, and the rest.
    let resume_at = section.max(forged + dictionary.len() + gap.len() + 120) + table.len() + 200;
    file.extend(&dictionary[..range]);
    file.extend(format!("/ByteRange[0 {before} {resume_at} {after}]/Contents").bytes());
    file.extend(&of.file[gap]);
    file.extend(b">>\nendobj\n");
    // Where there is no room before the place, the table is found only by who searches for it.
    file.resize(file.len().max(section), b'\n');
    let table_at = file.len();
    file.extend(table.bytes());
    file.extend(format!("startxref\n{table_at}\n%%EOF\n").bytes());
    (file.len() <= resume_at).then(|| {
        file.resize(resume_at, b'\n');
        file.extend(&of.file[resume..resume + after]);
        file
    })
}

/// Entries for what the last revision wrote before a place, the page's content apart.
fn new_entries(document: &Document, until: usize, contents: Reference) -> Option<String> {
    let ends = document.revision_ends();
    let from = ends.iter().rev().nth(1).copied().unwrap_or(0);
    let mut entries = String::new();
    for (number, entry) in document.entries() {
        let Entry::At { offset, generation: 0 } = *entry else { continue };
        if (from..until).contains(&offset) && *number != contents.number {
            writeln!(entries, "{number} 1\n{offset:010} 00000 n ").ok()?;
        }
    }
    Some(entries)
}

/// A table that builds on what the last one built on.
fn table(document: &Document, entries: &str) -> Option<String> {
    let previous = document.revisions().last()?.trailer.get("Prev").and_then(Object::as_integer)?;
    let root = document.catalog_reference().ok()?.number;
    Some(format!("xref\n{entries}trailer\n<</Size 199/Root {root} 0 R/Prev {previous}>>\n"))
}

/// The number of the object that a place is in, and where it begins.
fn object_around(document: &Document, place: usize) -> Option<(u32, usize)> {
    let offsets = document.entries().iter().filter_map(|(number, entry)| match entry {
        Entry::At { offset, .. } if *offset < place => Some((*number, *offset)),
        _ => None,
    });
    offsets.max_by_key(|(_, offset)| *offset)
}
