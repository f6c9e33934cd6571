//! Tells what happened to somebody's documents in a day, in one mail.

use sinetti_texts::{Language, Texts};

use super::{
    Mail, RenderError,
    prose::plain,
    sheet::{Row, Sheet},
};

/// What a digest tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// The reader's language.
    pub language: Language,
    /// The reader's name.
    pub recipient: String,
    /// What happened, in the order in which it did.
    pub entries: Vec<Entry>,
    /// The list of documents.
    pub link: String,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The document's name.
    pub document: String,
    /// What happened to it.
    pub what: What,
}

/// What happened to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Somebody has signed: by name.
    Signed(String),
    /// Everybody has signed.
    Completed,
    /// An invitation was passed on to somebody: by name.
    Delegated(String),
    /// The validity has ended.
    Expired,
}

impl Digest {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        let mut documents: Vec<_> = self.entries.iter().map(|entry| &entry.document).collect();
        documents.sort_unstable();
        documents.dedup();
        sheet.greet(&self.recipient);
        let count = u32::try_from(documents.len()).unwrap_or(u32::MAX);
        sheet.subject = texts.say("mail-digest-subject").with("documents", count).to_string();
        sheet.preview = texts.say("mail-digest-preview").to_string();
        sheet.heading = texts.say("mail-digest-heading").to_string();
        sheet.say(texts.say("mail-digest-tells").with("documents", count));
        sheet.act("mail-digest-act", self.link.clone());
        for entry in &self.entries {
            let value = match &entry.what {
                What::Signed(who) => texts.say("mail-digest-signed").with("signatory", plain(who)),
                What::Completed => texts.say("mail-digest-completed"),
                What::Delegated(who) => texts.say("mail-digest-delegated").with("named", plain(who)),
                What::Expired => texts.say("mail-digest-expired"),
            };
            sheet.rows.push(Row { label: plain(&entry.document), value: value.to_string(), code: false });
        }
        sheet.note(texts.say("mail-digest-why"));
        sheet.render()
    }
}
