//! From where a revision reaches its objects.

use std::collections::{HashMap, HashSet};

use super::Kind;
use super::references;
use super::snapshot::{Role, Snapshot};
use crate::forms::FieldKind;
use crate::object::{Dictionary, Object, Reference};
use crate::reader::ObjectSource;

/// Part of the document an object belongs to: the kind of difference it is when it changes, and the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub kind: Kind,
    pub page: Option<usize>,
}

/// The objects reachable in one revision, by what reaches them.
#[derive(Debug)]
pub struct Reach {
    areas: HashMap<Reference, Area>,
    /// Objects that values and appearances of fields consist of, with the field.
    fillings: HashMap<Reference, usize>,
    validation: HashSet<Reference>,
}

impl Reach {
    pub fn of(snapshot: &Snapshot) -> Self {
        let mut walk = Walk { snapshot, areas: HashMap::new(), pending: Vec::new() };
        walk.run();
        let areas = walk.areas;
        let mut reach = Self { areas, fillings: HashMap::new(), validation: HashSet::new() };
        for (index, field) in snapshot.fields.iter().enumerate() {
            // What belongs to a signed field is fixed: the walk took it for the document.
            if field.kind == FieldKind::Signature && snapshot.signature(field).is_some() {
                continue;
            }
            let dictionaries = field.widgets.iter().map(|widget| &widget.dictionary).chain([&field.dictionary]);
            let values = dictionaries.flat_map(|dictionary| [dictionary.get("AP"), dictionary.get("V")]).flatten();
            reach.fill(snapshot, values, index);
        }
        if let Some(validation) = snapshot.catalog.get("DSS") {
            reach.validation = reach.private(snapshot, [validation]);
        }
        reach
    }

    /// What reaches the object besides fields' values and appearances and the validation data.
    pub fn area(&self, reference: Reference) -> Option<Area> {
        self.areas.get(&reference).copied()
    }

    /// The field in whose value or appearance the object is.
    pub fn filling(&self, reference: Reference) -> Option<usize> {
        self.fillings.get(&reference).copied()
    }

    pub fn is_validation_data(&self, reference: Reference) -> bool {
        self.validation.contains(&reference)
    }

    fn fill<'a>(&mut self, snapshot: &Snapshot, values: impl IntoIterator<Item = &'a Object>, field: usize) {
        for reference in self.private(snapshot, values) {
            self.fillings.entry(reference).or_insert(field);
        }
    }

    /// Objects reachable from `values` that the document itself does not reach.
    fn private<'a>(&self, snapshot: &Snapshot, values: impl IntoIterator<Item = &'a Object>) -> HashSet<Reference> {
        let mut found = HashSet::new();
        let mut pending = Vec::new();
        for value in values {
            references(value, &mut |reference| pending.push(reference));
        }
        while let Some(reference) = pending.pop() {
            let is_known = self.areas.contains_key(&reference) || snapshot.roles.contains_key(&reference);
            if is_known || !found.insert(reference) {
                continue;
            }
            if let Ok(object) = snapshot.document.get_shared(reference) {
                references(&object, &mut |reference| pending.push(reference));
            }
        }
        found
    }
}

struct Walk<'a> {
    snapshot: &'a Snapshot,
    areas: HashMap<Reference, Area>,
    pending: Vec<(Reference, Area)>,
}

impl Walk<'_> {
    /// Areas are walked one after the other, so that what several share belongs to the first.
    fn run(&mut self) {
        let snapshot = self.snapshot;
        let area = |kind| Area { kind, page: None };
        for page in &snapshot.pages {
            self.walk(page.reference, area(Kind::PageTreeChanged));
        }
        self.follow(snapshot.catalog.get("Pages"), area(Kind::PageTreeChanged));
        self.follow(snapshot.catalog.get("AcroForm"), area(Kind::FormChanged));
        for field in &snapshot.fields {
            self.walk(field.reference, area(Kind::FormChanged));
            for widget in &field.widgets {
                self.walk(widget.reference, area(Kind::FormChanged));
            }
        }
        for (key, value) in snapshot.catalog.iter() {
            if key == b"Names" {
                self.names(value);
            } else if key != b"DSS" {
                self.follow(Some(value), area(catalog_kind(key)));
            }
        }
        self.walk(snapshot.catalog_reference, area(Kind::Catalog));
        for (key, value) in snapshot.document.trailer().iter() {
            let kind = if key == b"Info" { Kind::Metadata } else { Kind::Trailer };
            self.follow(Some(value), area(kind));
        }
    }

    fn follow(&mut self, value: Option<&Object>, area: Area) {
        if let Some(value) = value {
            self.push(value, area);
            self.drain();
        }
    }

    fn walk(&mut self, reference: Reference, area: Area) {
        self.pending.push((reference, area));
        self.drain();
    }

    fn push(&mut self, value: &Object, area: Area) {
        references(value, &mut |reference| self.pending.push((reference, area)));
    }

    fn drain(&mut self) {
        while let Some((reference, area)) = self.pending.pop() {
            if self.areas.contains_key(&reference) {
                continue;
            }
            self.areas.insert(reference, area);
            let Ok(object) = self.snapshot.document.get_shared(reference) else { continue };
            match (self.snapshot.roles.get(&reference), object.as_dictionary()) {
                // What the catalog refers to has its own areas.
                (Some(Role::Catalog), _) => {}
                (Some(Role::Page(index)), Some(page)) => self.page(*index, page),
                (Some(Role::Annotations(index)), _) => self.push(&object, on_page(Kind::AnnotationChanged, *index)),
                (Some(Role::Field(index)), Some(field)) => self.field(*index, field),
                (Some(Role::Form), Some(form)) => self.form(form),
                _ => self.push(&object, area),
            }
        }
    }

    fn page(&mut self, index: usize, page: &Dictionary) {
        for (key, value) in page.iter() {
            let kind = match key {
                b"Contents" | b"Resources" => Kind::PageContent,
                b"Annots" => Kind::AnnotationChanged,
                b"AA" => Kind::Actions,
                b"AF" => Kind::Attachments,
                b"Metadata" => Kind::Metadata,
                b"Parent" => Kind::PageTreeChanged,
                _ => Kind::PageChanged,
            };
            // Last pushed is first walked: the content last, so that what a page shows counts as its content.
            let area = if kind == Kind::PageTreeChanged { Area { kind, page: None } } else { on_page(kind, index) };
            self.push(value, area);
        }
        for key in ["Resources", "Contents"] {
            if let Some(value) = page.get(key) {
                self.push(value, on_page(Kind::PageContent, index));
            }
        }
    }

    fn field(&mut self, index: usize, dictionary: &Dictionary) {
        let field = &self.snapshot.fields[index];
        let signed = field.kind == FieldKind::Signature && self.snapshot.signature(field).is_some();
        for (key, value) in dictionary.iter() {
            let kind = match key {
                b"AP" if signed => Kind::SignatureAppearance,
                b"V" if signed => Kind::SignatureReplaced,
                b"AP" | b"V" => continue,
                b"A" | b"AA" => Kind::Actions,
                _ => Kind::FormChanged,
            };
            self.push(value, Area { kind, page: None });
        }
    }

    fn form(&mut self, form: &Dictionary) {
        for (key, value) in form.iter() {
            let kind = if key == b"XFA" { Kind::DynamicForm } else { Kind::FormChanged };
            self.push(value, Area { kind, page: None });
        }
    }

    fn names(&mut self, value: &Object) {
        let names = self.snapshot.document.dictionary_entry(&Dictionary::new().with("N", value.clone()), "N");
        for (key, tree) in names.unwrap_or_default().iter() {
            let kind = match key {
                b"EmbeddedFiles" => Kind::Attachments,
                b"JavaScript" => Kind::Actions,
                _ => Kind::Names,
            };
            self.follow(Some(tree), Area { kind, page: None });
        }
        self.follow(Some(value), Area { kind: Kind::Names, page: None });
    }
}

fn on_page(kind: Kind, page: usize) -> Area {
    Area { kind, page: Some(page) }
}

/// What a change behind an entry of the catalog is.
pub fn catalog_kind(key: &[u8]) -> Kind {
    match key {
        b"Pages" => Kind::PageTreeChanged,
        b"AcroForm" => Kind::FormChanged,
        b"Names" | b"Dests" => Kind::Names,
        b"AF" | b"Collection" => Kind::Attachments,
        b"OpenAction" | b"AA" | b"URI" => Kind::Actions,
        b"Outlines" => Kind::Outline,
        b"StructTreeRoot" | b"MarkInfo" | b"Lang" => Kind::Structure,
        b"OCProperties" => Kind::Layers,
        b"Metadata" => Kind::Metadata,
        b"Version" => Kind::Version,
        b"Perms" => Kind::Permissions,
        _ => Kind::Catalog,
    }
}
