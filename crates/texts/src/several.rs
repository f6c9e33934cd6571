//! Several documents in a few words.

use crate::Texts;

/// Characters that their names take at most.
const LONGEST: usize = 100;

impl Texts {
    /// Several documents in a subject: how many, and their names as far as there is room. The names are clean.
    #[must_use]
    pub fn documents_named(self, names: &[String]) -> String {
        let mut joined = names.join(", ");
        if joined.chars().count() > LONGEST {
            let kept: String = joined.chars().take(LONGEST - 1).collect();
            joined = format!("{}…", kept.trim_end_matches([' ', ',']));
        }
        format!("{} ({joined})", self.documents_counted(names.len()))
    }

    /// How many documents: `3 documents`.
    #[must_use]
    pub fn documents_counted(self, count: usize) -> String {
        self.say("mail-documents").with("n", count).to_string()
    }
}

#[cfg(test)]
mod tests {
    use sinetti_domain::Language;

    use super::*;

    #[test]
    fn names_are_told_as_far_as_there_is_room() {
        let names = ["Lease", "House rules"].map(str::to_owned);
        assert_eq!(Texts::of(Language::En).documents_named(&names), "2 documents (Lease, House rules)");
        assert_eq!(Texts::of(Language::Fi).documents_named(&names), "2 asiakirjaa (Lease, House rules)");
        let long = vec!["x".repeat(98), "y".repeat(5)];
        assert_eq!(Texts::of(Language::Da).documents_named(&long), format!("2 dokumenter ({}…)", "x".repeat(98)));
    }
}
