//! The alphabets: names in the order that readers of a language expect (CLDR's, by ICU4X).

use std::cmp::Ordering;

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
};
use icu_locale_core::locale;
use sinetti_domain::Language;

/// The order of one language: ä follows z for Finns, and stands beside a for Britons. Numbers count as numbers.
#[derive(Debug)]
pub struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// Of `language`.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let mut wanted = CollatorPreferences::from(match language {
            Language::Fi => locale!("fi"),
            Language::Sv => locale!("sv"),
            Language::En => locale!("en-GB"),
            Language::Nb => locale!("nb"),
            Language::Da => locale!("da"),
        });
        wanted.numeric_ordering = Some(CollationNumericOrdering::True);
        // The program carries the data of all languages; without it names would still have an order.
        Self(Collator::try_new(wanted, CollatorOptions::default()).ok())
    }

    /// Which of two texts comes first.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.0.as_ref().map_or_else(|| one.cmp(other), |collator| collator.compare(one, other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, mut names: Vec<&str>) -> Vec<&str> {
        let alphabet = Alphabet::of(language);
        names.sort_by(|one, other| alphabet.compare(one, other));
        names
    }

    #[test]
    fn each_language_has_its_alphabet() {
        let names = vec!["Öberg", "Zetter", "Åberg", "aalto", "Ärlig", "Ek", "Éclair"];
        let finnish = ["aalto", "Éclair", "Ek", "Zetter", "Åberg", "Ärlig", "Öberg"];
        assert_eq!(sorted(Language::Fi, names.clone()), finnish);
        assert_eq!(sorted(Language::Sv, names.clone()), finnish);
        let english = ["aalto", "Åberg", "Ärlig", "Éclair", "Ek", "Öberg", "Zetter"];
        assert_eq!(sorted(Language::En, names), english);
        let danish = vec!["Åse", "Øst", "Ært", "Zoo", "Bo"];
        for language in [Language::Da, Language::Nb] {
            assert_eq!(sorted(language, danish.clone()), ["Bo", "Zoo", "Ært", "Øst", "Åse"]);
        }
    }

    #[test]
    fn numbers_count_as_numbers() {
        assert_eq!(sorted(Language::Fi, vec!["Lease 10", "Lease 9", "lease 1"]), ["lease 1", "Lease 9", "Lease 10"]);
    }
}
