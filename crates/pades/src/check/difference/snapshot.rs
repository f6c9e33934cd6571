//! One revision, with the parts of it that a later one has business with.

use std::collections::{HashMap, HashSet};

use super::references;
use crate::forms::{self, Field};
use crate::object::{Dictionary, Object, Reference};
use crate::reader::{Document, ObjectSource, Page, ReadError};

/// A revision of a document.
#[derive(Debug)]
pub struct Snapshot {
    pub document: Document,
    pub(super) catalog_reference: Reference,
    pub(super) catalog: Dictionary,
    pub(super) form: Dictionary,
    pub fields: Vec<Field>,
    pub(super) pages: Vec<Page>,
    pub(super) roles: HashMap<Reference, Role>,
}

/// What an object is that later revisions may have business with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Catalog,
    Form,
    FieldList,
    Extensions,
    /// A field's or widget's dictionary, by index into `fields`.
    Field(usize),
    Page(usize),
    /// A field that only holds other fields.
    FieldParent,
    /// A page's list of annotations.
    Annotations(usize),
    /// Several of these at once, which only a contrived file has: to be left alone.
    Conflict,
}

impl Snapshot {
    /// # Errors
    /// When catalog, form or pages cannot be read.
    pub fn new(document: &Document) -> Result<Self, ReadError> {
        let catalog_reference = document.catalog_reference()?;
        let catalog = document.catalog()?;
        let form = document.dictionary_entry(&catalog, "AcroForm")?;
        let mut snapshot = Self {
            fields: forms::fields(document)?,
            pages: document.pages()?,
            document: document.clone(),
            catalog_reference,
            catalog,
            form,
            roles: HashMap::new(),
        };
        snapshot.assign_roles();
        Ok(snapshot)
    }

    fn assign_roles(&mut self) {
        let mut roles = vec![(Some(self.catalog_reference), Role::Catalog)];
        let reference = |dictionary: &Dictionary, key| dictionary.get(key).and_then(Object::as_reference);
        roles.push((reference(&self.catalog, "AcroForm"), Role::Form));
        roles.push((reference(&self.catalog, "Extensions"), Role::Extensions));
        roles.push((reference(&self.form, "Fields"), Role::FieldList));
        for (index, field) in self.fields.iter().enumerate() {
            let parts = field.widgets.iter().map(|widget| widget.reference).chain([field.reference]);
            roles.extend(parts.map(|part| (Some(part), Role::Field(index))));
        }
        roles.extend(self.field_parents().into_iter().map(|parent| (Some(parent), Role::FieldParent)));
        for (index, page) in self.pages.iter().enumerate() {
            roles.push((Some(page.reference), Role::Page(index)));
            roles.push((reference(&page.dictionary, "Annots"), Role::Annotations(index)));
        }
        for (reference, role) in roles {
            let Some(reference) = reference else { continue };
            self.roles
                .entry(reference)
                .and_modify(|known| {
                    if *known != role {
                        *known = Role::Conflict
                    }
                })
                .or_insert(role);
        }
    }

    /// The fields above the terminal ones.
    fn field_parents(&self) -> HashSet<Reference> {
        let mut parents = HashSet::new();
        let parent = |dictionary: &Dictionary| dictionary.get("Parent").and_then(Object::as_reference);
        for field in &self.fields {
            let mut above = parent(&field.dictionary);
            while let Some(reference) = above.filter(|reference| parents.insert(*reference)) {
                let object = self.document.get_shared(reference).ok();
                above = object.as_ref().and_then(|object| object.as_dictionary()).and_then(parent);
            }
        }
        parents
    }

    /// The signature dictionary a field holds: None when it is unsigned.
    pub fn signature(&self, field: &Field) -> Option<Dictionary> {
        let value = self.document.resolve(field.value.as_ref()?).ok()?;
        value.as_dictionary().cloned()
    }

    /// The field of another revision with this reference.
    pub fn field_at(&self, reference: Reference) -> Option<&Field> {
        self.fields.iter().find(|field| field.reference == reference)
    }

    /// Objects that make up the form's default resources, as far as they are dictionaries.
    pub(super) fn form_resources(&self) -> HashSet<Reference> {
        let mut found = HashSet::new();
        let Some(resources) = self.form.get("DR") else { return found };
        references(resources, &mut |reference| {
            found.insert(reference);
        });
        // One level more: the dictionaries of fonts and the like.
        if let Ok(Object::Dictionary(resources)) = self.document.resolve(resources) {
            for (_, category) in resources.iter() {
                found.extend(category.as_reference());
            }
        }
        found
    }
}
