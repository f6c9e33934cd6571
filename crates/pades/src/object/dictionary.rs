//! A dictionary that keeps the order of its entries.

use std::{collections::HashMap, sync::Arc};

use super::Object;

/// A PDF dictionary (7.3.7): names to objects, in the order written. Cheap to clone: the entries are shared until one of
/// the clones is changed.
///
/// Equality minds the order, as two spellings of a dictionary are two sequences of bytes; see
/// [`Dictionary::same_entries`] for equality of meaning.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dictionary {
    entries: Arc<Vec<(Vec<u8>, Object)>>,
}

impl Dictionary {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A dictionary with a `/Type`.
    #[must_use]
    pub fn typed(name: &str) -> Self {
        Self::new().with("Type", Object::name(name))
    }

    /// From entries as read; where a key occurs twice the last one counts, as in every common reader.
    #[must_use]
    pub fn from_entries(mut entries: Vec<(Vec<u8>, Object)>) -> Self {
        let mut last: HashMap<&[u8], usize> = HashMap::with_capacity(entries.len());
        for (index, (key, _)) in entries.iter().enumerate() {
            last.insert(key, index);
        }
        if last.len() < entries.len() {
            let kept: std::collections::HashSet<usize> = last.into_values().collect();
            let mut index = 0;
            entries.retain(|_| {
                index += 1;
                kept.contains(&(index - 1))
            });
        }
        Self { entries: Arc::new(entries) }
    }

    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Object> {
        self.get_bytes(key.as_bytes())
    }

    #[must_use]
    pub fn get_bytes(&self, key: &[u8]) -> Option<&Object> {
        self.entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    #[must_use]
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Object> {
        Arc::make_mut(&mut self.entries).iter_mut().find(|(name, _)| name == key.as_bytes()).map(|(_, value)| value)
    }

    #[must_use]
    pub fn contains(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Sets an entry, in its place when the key is there already, else at the end.
    pub fn set(&mut self, key: &str, value: impl Into<Object>) {
        self.set_bytes(key.as_bytes(), value.into());
    }

    pub fn set_bytes(&mut self, key: &[u8], value: Object) {
        let entries = Arc::make_mut(&mut self.entries);
        match entries.iter_mut().find(|(name, _)| name == key) {
            Some((_, present)) => *present = value,
            None => entries.push((key.to_vec(), value)),
        }
    }

    /// [`Dictionary::set`] for building one in an expression.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Object>) -> Self {
        self.set(key, value);
        self
    }

    pub fn remove(&mut self, key: &str) -> Option<Object> {
        let index = self.entries.iter().position(|(name, _)| name == key.as_bytes())?;
        Some(Arc::make_mut(&mut self.entries).remove(index).1)
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&[u8], &Object)> {
        self.entries.iter().map(|(key, value)| (key.as_slice(), value))
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether `/Type` is the name given.
    #[must_use]
    pub fn is_type(&self, name: &str) -> bool {
        self.get("Type").is_some_and(|value| value.is_name(name))
    }

    /// Whether both hold the same entries, in whatever order (one level: values are compared as they are).
    #[must_use]
    pub fn same_entries(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get_bytes(key) == Some(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_equal_keys_counts_and_order_stays() {
        let dictionary = Dictionary::from_entries(vec![
            (b"A".to_vec(), Object::from(1)),
            (b"B".to_vec(), Object::from(2)),
            (b"A".to_vec(), Object::from(3)),
        ]);
        assert_eq!(dictionary.len(), 2);
        assert_eq!(dictionary.get("A"), Some(&Object::Integer(3)));
        assert_eq!(dictionary.iter().next().map(|(key, _)| key), Some(b"B".as_slice()));
    }

    #[test]
    fn set_replaces_in_place() {
        let mut dictionary = Dictionary::typed("Page").with("Rotate", 90);
        dictionary.set("Type", Object::name("Pages"));
        assert!(dictionary.is_type("Pages"));
        assert_eq!(dictionary.iter().next().map(|(key, _)| key), Some(b"Type".as_slice()));
        assert_eq!(dictionary.remove("Rotate"), Some(Object::Integer(90)));
        assert!(!dictionary.contains("Rotate"));
    }
}
