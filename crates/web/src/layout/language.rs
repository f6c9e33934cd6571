//! In which language a page is shown.

use axum::http::{HeaderMap, header};
use sinetti_domain::Language;

use crate::cookies;

/// The cookie that keeps a visitor's choice for a year.
pub const LANGUAGE_COOKIE: &str = "sinetti-language";

/// The language that a public address begins with: `/fi/register`.
pub fn of_path(path: &str) -> Option<Language> {
    let first = path.strip_prefix('/')?.split('/').next()?;
    Language::ALL.into_iter().find(|language| language.code() == first)
}

/// A path without the language in front.
pub fn without_language(path: &str) -> &str {
    match of_path(path) {
        Some(language) => match &path[1 + language.code().len()..] {
            "" => "/",
            rest => rest,
        },
        None => path,
    }
}

/// The visitor's own choice, made with the language menu.
pub fn chosen(headers: &HeaderMap) -> Option<Language> {
    cookies::read(headers, LANGUAGE_COOKIE).and_then(Language::parse)
}

/// What the browser prefers among our languages (RFC 9110 §12.5.4).
pub fn preferred(headers: &HeaderMap) -> Option<Language> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(f32, Language)> = None;
    for item in accepted.split(',').take(20) {
        let mut parts = item.split(';');
        let Some(language) = parts.next().map(str::trim).and_then(Language::parse) else { continue };
        let quality =
            parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
        if quality > 0.0 && best.is_none_or(|(found, _)| quality > found) {
            best = Some((quality, language));
        }
    }
    best.map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepting(text: &'static str) -> Option<Language> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, axum::http::HeaderValue::from_static(text));
        preferred(&headers)
    }

    #[test]
    fn the_browsers_favourite_of_ours() {
        assert_eq!(accepting("de, en;q=0.5, fi;q=0.8"), Some(Language::Fi));
        assert_eq!(accepting("nn-NO,nb;q=0.9"), Some(Language::Nb));
        assert_eq!(accepting("de"), None);
        assert_eq!(accepting("fi;q=0"), None);
    }

    #[test]
    fn language_in_front_of_a_path() {
        assert_eq!(of_path("/fi/register"), Some(Language::Fi));
        assert_eq!(of_path("/files"), None);
        assert_eq!(without_language("/en/check?x=1"), "/check?x=1");
        assert_eq!(without_language("/en"), "/");
        assert_eq!(without_language("/documents"), "/documents");
    }
}
