//! What the signing form holds.

use sinetti_actions::signing::{confirm::Confirmation, view::SigningView};

use sinetti_domain::DocumentId;

use crate::forms::Fields;

/// The form as it was filled in, kept over every detour.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Which document and which place of it the form was about.
    pub document: String,
    pub place: String,
    pub name: String,
    /// `type` or `draw`.
    pub how: String,
    pub strokes: String,
    pub read: bool,
    /// Which addresses were accepted, from 1.
    pub accepted: Vec<usize>,
    /// `me`, `organization` or `guardian`.
    pub sign_for: String,
    /// One of one's own organizations, by id.
    pub account: String,
    pub organization: String,
    pub ground: String,
    /// Whose guardian signs, and when they were born.
    pub person: String,
    pub born: String,
}

/// Before the name of a field that is kept while the passphrase is asked again.
const KEPT: &str = "kept.";
/// Before the number of an address that is accepted.
const ACCEPT: &str = "accept-";
/// More addresses than a sender can give.
const MOST_ACCEPTED: usize = 100;

impl Typed {
    /// As the form is shown first: with the name that the sender gave.
    pub fn new(view: &SigningView) -> Self {
        Self { name: view.suggested_name.clone(), ..Self::default() }.about(view)
    }

    /// The same for what is shown now.
    #[must_use]
    pub fn about(self, view: &SigningView) -> Self {
        Self { document: view.id.to_string(), place: view.place.to_string(), ..self }
    }

    /// From the signing form.
    pub fn read(fields: &Fields) -> Self {
        Self::named(fields, "")
    }

    /// From the passphrase form, where it was kept; `None` when nothing was.
    pub fn kept(fields: &Fields) -> Option<Self> {
        let any = fields.values().iter().any(|(name, _)| name.starts_with(KEPT));
        any.then(|| Self::named(fields, KEPT))
    }

    fn named(fields: &Fields, before: &str) -> Self {
        let get = |name: &str| fields.get(&format!("{before}{name}")).to_owned();
        let ticked = |number: &usize| fields.ticked(&format!("{before}{ACCEPT}{number}"));
        Self {
            document: get("document"),
            place: get("place"),
            name: get("name"),
            how: get("how"),
            strokes: get("strokes"),
            read: fields.ticked(&format!("{before}read")),
            accepted: (1..=MOST_ACCEPTED).filter(ticked).collect(),
            sign_for: get("for"),
            account: get("account"),
            organization: get("organization"),
            ground: get("ground"),
            person: get("person"),
            born: get("born"),
        }
    }

    /// The hidden fields that keep it.
    pub fn keep(&self) -> Vec<(String, String)> {
        let read = if self.read { "yes" } else { "" };
        let pairs = [
            ("document", self.document.as_str()),
            ("place", &self.place),
            ("name", &self.name),
            ("how", &self.how),
            ("strokes", &self.strokes),
            ("read", read),
            ("for", &self.sign_for),
            ("account", &self.account),
            ("organization", &self.organization),
            ("ground", &self.ground),
            ("person", &self.person),
            ("born", &self.born),
        ];
        let accepted = self.accepted.iter().map(|number| (format!("{KEPT}{ACCEPT}{number}"), "yes".to_owned()));
        pairs.into_iter().map(|(name, value)| (format!("{KEPT}{name}"), value.to_owned())).chain(accepted).collect()
    }

    /// The document that the form is about.
    pub fn document(&self) -> Option<DocumentId> {
        super::document_of(&self.document)
    }

    /// What is signed with it.
    pub fn confirmation(&self, shown: &str) -> Confirmation {
        Confirmation {
            document: self.document(),
            place: self.place.parse().ok(),
            name: self.name.clone(),
            how: self.how.clone(),
            strokes: self.strokes.clone(),
            read: self.read,
            accepted: self.accepted.clone(),
            sign_for: self.sign_for.clone(),
            account: self.account.clone(),
            organization: self.organization.clone(),
            ground: self.ground.clone(),
            person: self.person.clone(),
            born: self.born.clone(),
            shown: shown.to_owned(),
        }
    }

    /// Draws instead of typing.
    pub fn draws(&self) -> bool {
        self.how == "draw"
    }

    /// Signs for `me`, `organization` or `guardian`.
    pub fn signs_for(&self, whom: &str) -> bool {
        self.sign_for == whom || (whom == "me" && !["organization", "guardian"].contains(&self.sign_for.as_str()))
    }

    /// An address was accepted.
    pub fn accepts(&self, number: &usize) -> bool {
        self.accepted.contains(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_is_lost_on_a_detour(name in ".{0,30}", strokes in ".{0,30}", organization in ".{0,30}", read in any::<bool>(), accepted in proptest::collection::btree_set(1usize..=100, 0..4)) {
            let typed = Typed {
                document: "a".into(),
                place: "2".into(),
                name,
                strokes,
                person: organization.clone(),
                organization,
                read,
                accepted: accepted.into_iter().collect(),
                how: "draw".into(),
                sign_for: "organization".into(),
                account: "b".into(),
                ground: "position".into(),
                born: "1.3.2014".into(),
            };
            let kept = typed.keep();
            let fields = Fields::from_pairs(kept.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            prop_assert_eq!(Typed::kept(&fields), Some(typed));
        }
    }

    #[test]
    fn nothing_was_kept() {
        assert_eq!(Typed::kept(&Fields::from_pairs([("passphrase", "x")])), None);
    }
}
