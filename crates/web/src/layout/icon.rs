//! Icons: drawn once in `static/icons.svg`, referred to by name.

use std::fmt;

/// An icon; decoration only, the word stands beside it.
#[derive(Debug, Clone, Copy)]
pub struct Icon {
    /// Its name in `icons.svg` without `i-`.
    pub name: &'static str,
    /// The class of the `svg` element.
    pub class: &'static str,
    /// The drawing's box.
    pub view: &'static str,
}

impl fmt::Display for Icon {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, class, view } = self;
        let file = crate::assets::address("icons.svg");
        write!(out, r##"<svg class="{class}" viewBox="{view}" aria-hidden="true"><use href="{file}#i-{name}"/></svg>"##)
    }
}

// Made of nothing but our own constants.
impl askama::filters::HtmlSafe for Icon {}
