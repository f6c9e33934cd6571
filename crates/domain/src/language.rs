//! The five languages.

use serde::{Deserialize, Serialize};

/// A language that people read and get mail in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Finnish.
    Fi,
    /// Swedish.
    Sv,
    /// English as written in Britain.
    #[default]
    En,
    /// Norwegian Bokmål.
    Nb,
    /// Danish.
    Da,
}

impl Language {
    /// All five, in the order in which menus show them.
    pub const ALL: [Self; 5] = [Self::Fi, Self::Sv, Self::En, Self::Nb, Self::Da];

    /// The code used in addresses, forms and the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
            Self::Nb => "nb",
            Self::Da => "da",
        }
    }

    /// The BCP 47 tag for `lang` and for formatting.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en-GB",
            other => other.code(),
        }
    }

    /// What speakers call it.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Fi => "Suomi",
            Self::Sv => "Svenska",
            Self::En => "English",
            Self::Nb => "Norsk",
            Self::Da => "Dansk",
        }
    }

    /// Reads a code or a tag (`no` and `nn` are taken as Norwegian); nothing for other languages.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "fi" => Some(Self::Fi),
            "sv" => Some(Self::Sv),
            "en" => Some(Self::En),
            "nb" | "no" | "nn" => Some(Self::Nb),
            "da" => Some(Self::Da),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn every_code_and_tag_reads_back() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
            assert_eq!(Language::parse(language.tag()), Some(language));
        }
        assert_eq!(Language::parse("no"), Some(Language::Nb));
        assert_eq!(Language::parse("de"), None);
    }
}
