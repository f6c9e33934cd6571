//! The demo's documents: small PDFs made here.

use sinetti_domain::Language;
use sinetti_pdf::EvidenceFile;

/// A one-page agreement: a title, a paragraph, and the facts agreed on.
pub fn agreement(language: Language, title: &str, text: &str, facts: &[(&str, &str)]) -> anyhow::Result<Vec<u8>> {
    let page = EvidenceFile {
        language: language.tag().to_owned(),
        title: title.to_owned(),
        explanation: text.to_owned(),
        facts: facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
    };
    Ok(sinetti_pdf::evidence_file(&page, &sinetti_pdf::Typefaces::shipped())?)
}
