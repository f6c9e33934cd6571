//! What the signing form holds.

use sinetti_actions::signing::{confirm::Confirmation, view::SigningView};

use crate::forms::Fields;

/// The form as it was filled in, kept over every detour.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    pub name: String,
    /// `type` or `draw`.
    pub how: String,
    pub strokes: String,
    pub read: bool,
    /// `me` or `organization`.
    pub sign_for: String,
    pub organization: String,
    pub ground: String,
}

/// Before the name of a field that is kept while the passphrase is asked again.
const KEPT: &str = "kept.";

impl Typed {
    /// As the form is shown first: with the name that the sender gave.
    pub fn new(view: &SigningView) -> Self {
        Self { name: view.suggested_name.clone(), ..Self::default() }
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
        Self {
            name: get("name"),
            how: get("how"),
            strokes: get("strokes"),
            read: fields.ticked(&format!("{before}read")),
            sign_for: get("for"),
            organization: get("organization"),
            ground: get("ground"),
        }
    }

    /// The hidden fields that keep it.
    pub fn keep(&self) -> Vec<(String, String)> {
        let read = if self.read { "yes" } else { "" };
        let pairs = [
            ("name", self.name.as_str()),
            ("how", &self.how),
            ("strokes", &self.strokes),
            ("read", read),
            ("for", &self.sign_for),
            ("organization", &self.organization),
            ("ground", &self.ground),
        ];
        pairs.into_iter().map(|(name, value)| (format!("{KEPT}{name}"), value.to_owned())).collect()
    }

    /// What is signed with it.
    pub fn confirmation(&self, shown: &str) -> Confirmation {
        Confirmation {
            name: self.name.clone(),
            how: self.how.clone(),
            strokes: self.strokes.clone(),
            read: self.read,
            sign_for: self.sign_for.clone(),
            organization: self.organization.clone(),
            ground: self.ground.clone(),
            shown: shown.to_owned(),
        }
    }

    /// Draws instead of typing.
    pub fn draws(&self) -> bool {
        self.how == "draw"
    }

    /// Signs for an organization.
    pub fn represents(&self) -> bool {
        self.sign_for == "organization"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_is_lost_on_a_detour(name in ".{0,30}", strokes in ".{0,30}", organization in ".{0,30}", read in any::<bool>()) {
            let typed = Typed { name, strokes, organization, read, how: "draw".into(), sign_for: "organization".into(), ground: "position".into() };
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
