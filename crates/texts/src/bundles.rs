//! The Fluent bundles, compiled in. A new area is added to the list below and to every language's folder.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use sinetti_domain::Language;
use unic_langid::LanguageIdentifier;

macro_rules! areas {
    ($($area:literal),+ $(,)?) => {
        /// The areas, each a file in every language's folder.
        pub const AREAS: &[&str] = &[$($area),+];
        const FI: &[&str] = &[$(include_str!(concat!("../../../locales/fi/", $area, ".ftl"))),+];
        const SV: &[&str] = &[$(include_str!(concat!("../../../locales/sv/", $area, ".ftl"))),+];
        const EN: &[&str] = &[$(include_str!(concat!("../../../locales/en/", $area, ".ftl"))),+];
        const NB: &[&str] = &[$(include_str!(concat!("../../../locales/nb/", $area, ".ftl"))),+];
        const DA: &[&str] = &[$(include_str!(concat!("../../../locales/da/", $area, ".ftl"))),+];
    };
}

areas!(
    "common",
    "errors",
    "people",
    "organizations",
    "documents",
    "invitations",
    "signing",
    "check",
    "evidence",
    "mail",
    "signature-pages",
    "demo",
    "settings-templates"
);

type Bundle = FluentBundle<FluentResource>;

static FINNISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Fi, FI));
static SWEDISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Sv, SV));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En, EN));
static NORWEGIAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Nb, NB));
static DANISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Da, DA));

/// Builds a bundle. What does not parse is left out here and fails in `tests/locales.rs`.
fn bundle(language: Language, sources: &[&str]) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolation marks would be seen in mail clients and break copying; values are cleaned of direction marks on input.
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        // A key defined twice keeps its first text; the test of the locales fails on it.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn of(language: Language) -> &'static Bundle {
    match language {
        Language::Fi => &FINNISH,
        Language::Sv => &SWEDISH,
        Language::En => &ENGLISH,
        Language::Nb => &NORWEGIAN,
        Language::Da => &DANISH,
    }
}

/// Whether the language has the key.
pub(crate) fn has(language: Language, key: &str) -> bool {
    of(language).has_message(key)
}

/// The text of a key in a language, or in English where the language lacks it.
pub(crate) fn format(language: Language, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let bundle = if has(language, key) { of(language) } else { &*ENGLISH };
    let pattern = bundle.get_message(key)?.value()?;
    let mut problems = Vec::new();
    Some(bundle.format_pattern(pattern, Some(arguments), &mut problems).into_owned())
}
