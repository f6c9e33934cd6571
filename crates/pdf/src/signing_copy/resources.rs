//! Giving a page of the original one more resource, touching the smallest object that holds its resources.

use std::collections::HashMap;

use pades::object::{Dictionary, Object, Reference};
use pades::reader::{ObjectSource, Page};
use pades::update::Increment;

use crate::error::Error;

/// Adds the same form XObject to the resources of many pages; resources shared by pages are changed once.
pub struct FormResource {
    form: Reference,
    shared: HashMap<Reference, String>,
}

impl FormResource {
    pub fn new(form: Reference) -> Self {
        Self { form, shared: HashMap::new() }
    }

    /// Makes the form known to the page; returns the name for its content.
    pub fn add(&mut self, increment: &mut Increment, page: &Page) -> Result<String, Error> {
        let own = page.dictionary.get("Resources").and_then(Object::as_reference);
        if let Some(reference) = own
            && let Object::Dictionary(mut resources) = increment.get(reference)?
        {
            if let Some(name) = self.shared.get(&reference) {
                return Ok(name.clone());
            }
            let (name, changed) = self.add_to(increment, &mut resources)?;
            if changed {
                increment.set(reference, resources);
            }
            self.shared.insert(reference, name.clone());
            return Ok(name);
        }
        // Direct or inherited: the page gets resources of its own; their entries are mostly references.
        let mut resources = page.resources.clone();
        let (name, _) = self.add_to(increment, &mut resources)?;
        increment.edit(page.reference, |dictionary| dictionary.set("Resources", resources))?;
        Ok(name)
    }

    /// Adds the form to /XObject; false when that is an object of its own and `resources` stayed as they are.
    fn add_to(&mut self, increment: &mut Increment, resources: &mut Dictionary) -> Result<(String, bool), Error> {
        let held = resources.get("XObject").and_then(Object::as_reference);
        let mut forms = match resources.get("XObject") {
            Some(object) => increment.resolve(object)?.as_dictionary().cloned().unwrap_or_default(),
            None => Dictionary::new(),
        };
        if let Some(known) = held.and_then(|reference| self.shared.get(&reference)) {
            return Ok((known.clone(), false));
        }
        let mut name = "SinettiFooter".to_owned();
        while forms.contains(&name) {
            name.push('x');
        }
        forms.set(&name, self.form);
        if let Some(reference) = held
            && increment.get(reference)?.as_dictionary().is_some()
        {
            increment.set(reference, forms);
            self.shared.insert(reference, name.clone());
            return Ok((name, false));
        }
        resources.set("XObject", forms);
        Ok((name, true))
    }
}
