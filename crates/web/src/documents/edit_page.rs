//! The New document page: files, signatories, options.

use askama::Template;
use jiff::civil::Date;
use sinetti_actions::{
    Session,
    documents::draft::{Draft, DraftFields, DraftFile},
    organizations::message_templates::Saved as SavedMessage,
};
use sinetti_domain::{
    DocumentId, FileId, Language, Refused,
    documents::name_from_file,
    limits,
    sending::{LinkToAccept, SignedCopy},
};
use sinetti_texts::Texts;

use super::{
    drop::Taken,
    picked::Saved,
    settings_said,
    signatory_row::{Offer, SignatoryRow},
    warnings,
};
use crate::layout::{Frame, Problems};

/// The page.
#[derive(Template)]
#[template(path = "documents/edit.html")]
pub struct EditPage {
    frame: Frame,
    t: Texts,
    /// Where the form goes.
    address: String,
    /// The draft, once there is one.
    id: Option<DocumentId>,
    version: Option<i64>,
    /// The id that the draft gets when it is made.
    new_id: Option<DocumentId>,
    files: Vec<FileRow>,
    files_note: String,
    /// Which files can be chosen.
    taken: Taken,
    fields: DraftFields,
    rows: Vec<SignatoryRow>,
    /// The turns that can be chosen.
    steps: Vec<u32>,
    problems: Problems,
    options: Vec<String>,
    options_open: bool,
    changed_meanwhile: bool,
    message_limit: usize,
    days_limit: i64,
    offer: Offer,
    /// Links to accept, with an empty row after them.
    links: Vec<LinkRow>,
    sms_limits: (usize, usize),
    reminder_days: u32,
    /// What can be picked.
    saved: Saved,
}

/// A link to accept.
struct LinkRow {
    /// From 1.
    number: usize,
    typed: LinkToAccept,
    remove: Option<String>,
}

impl LinkRow {
    /// The `id` and `name` of one of its fields.
    fn field(&self, name: &str) -> String {
        format!("link-{}-{name}", self.number)
    }
}

/// A file of the draft.
struct FileRow {
    id: FileId,
    name: String,
    facts: String,
    warnings: Vec<String>,
    /// Its first page.
    thumb: String,
}

impl EditPage {
    /// Before there is a draft.
    pub fn new(frame: Frame, session: &Session, fields: DraftFields, taken: &Taken) -> Self {
        let t = frame.t;
        let note = taken.note(&t, "draft-files-limits");
        Self::build(frame, Offer::of(session), fields, (note, *taken), Vec::new())
    }

    /// A draft as it is saved.
    pub fn of(frame: Frame, session: &Session, draft: &Draft, taken: &Taken) -> Self {
        let t = frame.t;
        let mut fields = draft.fields.clone();
        if fields.name.trim().is_empty() {
            fields.name = draft.files.first().map(|file| name_from_file(&file.name)).unwrap_or_default();
        }
        let note = match draft.files.is_empty() {
            true => taken.note(&t, "draft-files-limits"),
            false => {
                // In the megabytes of the limit, which are a little larger.
                let left = taken.limits.bytes.saturating_sub(draft.bytes).saturating_mul(1_000_000) / (1024 * 1024);
                t.say("draft-files-left").with("size", t.size(left)).to_string()
            }
        };
        let files = draft.files.iter().map(|file| file_row(&t, draft.id, file)).collect();
        let mut page = Self::build(frame, Offer::of(session), fields, (note, *taken), files);
        page.address = format!("/documents/{}/edit", draft.id);
        page.id = Some(draft.id);
        page.version = Some(draft.version);
        page
    }

    fn build(
        frame: Frame,
        offer: Offer,
        fields: DraftFields,
        (files_note, taken): (String, Taken),
        files: Vec<FileRow>,
    ) -> Self {
        let t = frame.t;
        // Without an order nobody has a turn: should one be chosen, the rows' own order is proposed.
        let mut fields = fields;
        if !fields.in_order {
            fields.signatories.iter_mut().zip(1..).for_each(|(row, step)| row.step = step);
        }
        let rows: Vec<_> = fields
            .signatories
            .iter()
            .zip(1..)
            .map(|(typed, number)| SignatoryRow::of(&t, &offer, number, typed))
            .collect();
        let most = fields
            .signatories
            .iter()
            .map(|row| row.step)
            .chain([u32::try_from(rows.len()).unwrap_or(1)])
            .max()
            .unwrap_or(1);
        Self {
            t,
            address: "/documents/new".into(),
            id: None,
            version: None,
            new_id: None,
            files,
            files_note,
            taken,
            steps: (1..=most.min(100)).collect(),
            options: options(&t, &fields),
            options_open: false,
            problems: Problems::default(),
            changed_meanwhile: false,
            message_limit: limits::MESSAGE,
            days_limit: *limits::VALIDITY_DAYS.end(),
            links: link_rows(&t, &fields.settings.links),
            sms_limits: (*limits::SMS.start(), *limits::SMS.end()),
            reminder_days: *limits::REMINDER_DAYS.end(),
            saved: Saved::default(),
            offer,
            rows,
            fields,
            frame,
        }
    }

    /// With what the account has saved to pick from.
    #[must_use]
    pub fn with_saved(mut self, saved: Saved) -> Self {
        self.saved = saved;
        self
    }

    /// With the id that the draft gets when it is made.
    #[must_use]
    pub fn making(mut self, id: DocumentId) -> Self {
        self.new_id = Some(id);
        self
    }

    /// With what is missing or wrong.
    #[must_use]
    pub fn with_problems(mut self, refusals: &[Refused]) -> Self {
        let field = |field: &str| self.saved.place(field).unwrap_or(&field_of(field, self.rows.len())).to_owned();
        self.problems = Problems::new(&self.t, refusals, field);
        let is_option = |field: &str| OPTIONS.contains(&field) || field.starts_with("link-");
        // The summary goes down the page, as its reader does: the options stand last.
        self.problems.sort(|field| is_option(field));
        self.options_open |= self.problems.all().iter().any(|problem| is_option(&problem.field));
        for row in &mut self.rows {
            row.open |=
                ["delivery", "method", "organization"].iter().any(|name| self.problems.at(&row.field(name)).is_some());
        }
        self
    }

    /// With the options unfolded, when somebody is at work there.
    #[must_use]
    pub fn unfolded(mut self, open: bool) -> Self {
        self.options_open |= open;
        self
    }

    /// As typed, while something else was saved meanwhile.
    #[must_use]
    pub fn changed_meanwhile(mut self, typed: DraftFields) -> Self {
        let files = std::mem::take(&mut self.files);
        let (address, id, version, saved) = (self.address, self.id, self.version, self.saved);
        let page = Self::build(self.frame, self.offer, typed, (self.files_note, self.taken), files);
        Self { address, id, version, saved, changed_meanwhile: true, ..page }
    }

    fn title(&self) -> String {
        match self.fields.name.trim() {
            "" => self.t.say("draft-title").to_string(),
            name => self.t.say("draft-page-title").with("name", name).to_string(),
        }
    }

    /// Days as they stand in their field: nothing for never, and for what was no number.
    fn days(&self, days: &u32) -> String {
        if [0, u32::MAX].contains(days) { String::new() } else { days.to_string() }
    }

    /// The message templates of a channel: those in the language of the signature pages first.
    fn messages(&self, channel: &str) -> Vec<(Language, Vec<&SavedMessage>)> {
        self.saved.messages(channel, self.fields.language)
    }

    fn copies(&self) -> &'static [SignedCopy] {
        SignedCopy::ALL
    }

    fn languages(&self) -> [Language; 5] {
        Language::ALL
    }
}

/// The fields that are folded away.
const OPTIONS: &[&str] = &[
    "valid_until",
    "message_template",
    "message",
    "language",
    "sms_template",
    "sms",
    "reminders_every",
    "reminders_before_end",
    "notices",
    "notice_address",
    "signed_copy",
];

/// The links as typed, and a row for one more.
fn link_rows(t: &Texts, links: &[LinkToAccept]) -> Vec<LinkRow> {
    let remove = |link: &LinkToAccept| t.say("draft-link-remove").with("title", link.title.trim()).to_string();
    let rows = links.iter().map(|link| (link.clone(), Some(remove(link))));
    let more = (links.len() < limits::LINKS).then(|| (LinkToAccept::default(), None));
    rows.chain(more).zip(1..).map(|((typed, remove), number)| LinkRow { number, typed, remove }).collect()
}

/// The form's field for the field that the rules name: `signatories.0.email` is `signatory-1-email`.
fn field_of(field: &str, rows: usize) -> String {
    let mut parts = field.split('.');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("signatories"), Some(index), Some(name)) => match index.parse::<usize>() {
            Ok(index) if index < rows => format!("signatory-{}-{name}", index + 1),
            _ => "signatory-1-email".into(),
        },
        (Some("links"), Some(index), Some(name)) => match index.parse::<usize>() {
            Ok(index) => format!("link-{}-{name}", index + 1),
            _ => "link-1-title".into(),
        },
        (Some("links"), ..) => "link-1-title".into(),
        (Some("signatories"), ..) => "signatory-1-email".into(),
        (Some("files"), ..) => "files".into(),
        _ => field.to_owned(),
    }
}

fn file_row(t: &Texts, document: DocumentId, file: &DraftFile) -> FileRow {
    FileRow {
        id: file.id,
        name: file.name.clone(),
        facts: t.say("draft-file-facts").with("pages", file.pages).with("size", t.size(file.bytes)).to_string(),
        warnings: file.warnings.iter().map(|code| warnings::text(t, code)).collect(),
        thumb: format!("/documents/{document}/files/{}/pages/1.webp?width=240", file.id),
    }
}

/// What the options are now, each in a few words.
fn options(t: &Texts, fields: &DraftFields) -> Vec<String> {
    let until = match fields.valid_until.parse::<Date>() {
        Ok(date) => t.say("draft-option-valid-until").with("date", t.date(date)),
        Err(_) => t.say("draft-option-no-end"),
    };
    let message = if fields.message.trim().is_empty() { "draft-option-no-message" } else { "draft-option-message" };
    let reading = if fields.require_reading { "draft-option-reading" } else { "draft-option-no-reading" };
    let language = t.say("draft-option-pages-language").with("language", fields.language.code());
    let mut options: Vec<String> =
        [until, language, t.say(message), t.say(reading)].iter().map(ToString::to_string).collect();
    options.extend(settings_said::unusual(t, &fields.settings));
    options
}

#[cfg(test)]
mod tests {
    use super::field_of;

    #[test]
    fn refusals_lead_to_the_fields_of_the_form() {
        assert_eq!(field_of("signatories.1.email", 2), "signatory-2-email");
        assert_eq!(field_of("signatories.9.email", 2), "signatory-1-email");
        assert_eq!(field_of("signatories.1.method", 2), "signatory-2-method");
        assert_eq!(field_of("links.2.url", 2), "link-3-url");
        assert_eq!(field_of("links", 2), "link-1-title");
        assert_eq!(field_of("signatories", 1), "signatory-1-email");
        assert_eq!(field_of("files.0", 1), "files");
        assert_eq!(field_of("valid_until", 1), "valid_until");
    }
}
