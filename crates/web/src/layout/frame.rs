//! The frame around a page.

use axum::{extract::FromRequestParts, http::request::Parts};
use sinetti_actions::Session;
use sinetti_domain::{AccountId, Language, organizations::AccountKind, people::initials};
use sinetti_texts::Texts;

use super::{Breaking, Icon, Toast, language};
use crate::{At, assets, errors::Failure, session};

/// What the layouts need to know; every page's template has it as `frame`, and its texts as `t`.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The texts of the page's language.
    pub t: Texts,
    /// The page's path and query, for coming back to it.
    pub path: String,
    /// Who is signed in.
    pub session: Option<Session>,
    /// What the action before said.
    pub toast: Option<Toast>,
    /// A test installation: every page says so.
    pub test: bool,
    /// The current place in the navigation: `home`, `documents`, `open`, `received`, or nothing.
    pub here: &'static str,
    /// The language that was chosen in the menu, not merely guessed.
    pub chosen: Option<Language>,
}

impl FromRequestParts<At> for Frame {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, at: &At) -> Result<Self, Failure> {
        let session = session::load(parts, at).await?;
        Ok(Self::of(parts, session, at.settings.test))
    }
}

impl Frame {
    /// From the request and who is signed in.
    pub fn of(parts: &Parts, session: Option<Session>, test: bool) -> Self {
        let headers = &parts.headers;
        let chosen = language::chosen(headers);
        let language = language::of_path(parts.uri.path())
            .or(session.as_ref().map(|session| session.language))
            .or(chosen)
            .or_else(|| language::preferred(headers))
            .unwrap_or_default();
        Self {
            t: Texts::of(language),
            path: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            session,
            toast: Toast::read(headers),
            test,
            here: "",
            chosen,
        }
    }

    /// The same frame with a place in the navigation marked as current.
    #[must_use]
    pub fn at(mut self, here: &'static str) -> Self {
        self.here = here;
        self
    }

    /// The same frame in a signatory's language, unless the visitor chose another.
    #[must_use]
    pub fn for_signatory(mut self, language: Language) -> Self {
        self.t = Texts::of(self.chosen.unwrap_or(language));
        self
    }

    /// An icon.
    pub fn icon(&self, name: &'static str) -> Icon {
        Icon { name, class: "icon", view: "0 0 24 24" }
    }

    /// A name that may be an address, for narrow places.
    pub fn breaking<'a>(&self, text: &'a str) -> Breaking<'a> {
        Breaking(text)
    }

    /// A large drawing among the icons: the seal, the broken seal.
    pub fn drawing(&self, name: &'static str, class: &'static str) -> Icon {
        Icon { name, class, view: "0 0 24 24" }
    }

    /// The mark with the name.
    pub fn wordmark(&self) -> Icon {
        Icon { name: "wordmark", class: "wordmark", view: "0 0 86 24" }
    }

    /// The address of a static file.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// The address of a public page in this page's language.
    pub fn public(&self, path: &str) -> String {
        format!("/{}{path}", self.t.language.code())
    }

    /// The languages of the menu, and whether it is this page's.
    pub fn languages(&self) -> Vec<(Language, bool)> {
        Language::ALL.into_iter().map(|language| (language, language == self.t.language)).collect()
    }

    /// `aria-current` of a place in the navigation.
    pub fn is_here(&self, place: &str) -> bool {
        self.here == place
    }

    /// Initials of who is signed in.
    pub fn initials(&self) -> String {
        self.session.as_ref().map(|session| initials(&session.name)).unwrap_or_default()
    }

    /// The accounts of the role menu: which, its name, whether private, whether acted for.
    pub fn accounts(&self) -> Vec<(AccountId, String, bool, bool)> {
        let Some(session) = &self.session else { return Vec::new() };
        let entry = |account: &(AccountId, String, AccountKind)| {
            (account.0, account.1.clone(), account.2 == AccountKind::Private, account.0 == session.account())
        };
        session.accounts.iter().map(entry).collect()
    }
}
