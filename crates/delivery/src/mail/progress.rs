//! Tells the sender how a document fares: somebody has signed, the order stalls, the end is near, or it has come.

use jiff::civil::Date;
use sinetti_texts::{Language, Texts};

use super::{Mail, RenderError, prose::plain, sheet::Sheet};

/// What such a mail tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The reader's language.
    pub language: Language,
    /// The reader's name.
    pub recipient: String,
    /// The document's name.
    pub document: String,
    /// What has come about.
    pub step: Step,
    /// How many have signed.
    pub given: u32,
    /// How many were asked.
    pub asked: u32,
    /// Who has not signed, by name or address.
    pub missing: Vec<String>,
    /// The last day on which one may sign.
    pub until: Option<Date>,
    /// The document's page.
    pub link: String,
}

/// What has come about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Somebody has signed: by name.
    Signed(String),
    /// The others wait for somebody: by name or address.
    Stalled(String),
    /// The validity ends soon.
    EndsSoon,
    /// The validity has ended.
    Expired,
}

impl Progress {
    /// Renders the mail.
    ///
    /// # Errors
    /// Only by a defect of the template.
    pub fn render(&self) -> Result<Mail, RenderError> {
        let texts = Texts::of(self.language);
        let mut sheet = Sheet::of(self.language);
        let (words, who) = match &self.step {
            Step::Signed(who) => ("mail-signed", plain(who)),
            Step::Stalled(who) => ("mail-stalled", plain(who)),
            Step::EndsSoon => ("mail-ends-soon", String::new()),
            Step::Expired => ("mail-expired", String::new()),
        };
        let say = |part: &str| {
            texts
                .say(format!("{words}-{part}"))
                .with("document", plain(&self.document))
                .with("signatory", &who)
                .with("missing", u32::try_from(self.missing.len()).unwrap_or(u32::MAX))
        };
        sheet.greet(&self.recipient);
        sheet.subject = say("subject").to_string();
        sheet.preview = say("preview").to_string();
        sheet.heading = say("heading").to_string();
        sheet.say(say("tells"));
        sheet.act("mail-progress-act", self.link.clone());
        sheet.row("mail-row-document", plain(&self.document));
        if self.step == Step::EndsSoon
            && let Some(date) = self.until
        {
            sheet.row("mail-row-until", texts.say("mail-until").with("date", texts.date(date)));
        }
        sheet.row(
            "mail-row-signatures",
            texts.say("mail-signatures-given").with("given", self.given).with("asked", self.asked),
        );
        if !self.missing.is_empty() {
            let missing: Vec<_> = self.missing.iter().map(|name| plain(name)).collect();
            sheet.row("mail-row-missing", missing.join(", "));
        }
        sheet.render()
    }
}
