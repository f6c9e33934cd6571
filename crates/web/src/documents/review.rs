//! Review and send: everything on one page before it leaves (features.md D18).

use askama::Template;
use axum::{extract::State, response::Response};
use jiff::civil::Date;
use sinetti_actions::{
    Session,
    documents::draft::{self, Draft, DraftFields, DraftSignatory},
};
use sinetti_domain::{DocumentId, documents::name_from_file, organizations::AccountKind, sending::InvitationDelivery};
use sinetti_texts::Texts;

use super::{draft::refused_page, settings_said, warnings};
use crate::{
    At,
    errors::Failure,
    ids::Ids,
    layout::{self, Frame},
    session::SignedIn,
};

/// Thumbnails on the page.
const THUMBS: usize = 4;

/// The page.
#[derive(Template)]
#[template(path = "documents/review.html")]
pub struct ReviewPage {
    frame: Frame,
    t: Texts,
    id: DocumentId,
    version: i64,
    name: String,
    thumbs: Vec<Thumb>,
    facts: Vec<(String, String)>,
    message: String,
    warnings: Vec<String>,
    slips: Vec<(String, String)>,
    in_order: bool,
    people: Vec<Person>,
    /// How many get a message.
    invited: usize,
    /// The sender signs at once.
    signs: bool,
    /// How many documents it becomes.
    documents: usize,
}

struct Thumb {
    address: String,
    text: String,
}

/// What one signatory gets.
struct Person {
    step: u32,
    name: String,
    facts: Vec<String>,
    language: String,
    /// What goes to them, and when.
    when: String,
    /// The mail, unless they get none.
    letter: Option<Letter>,
    /// What the mail has besides.
    letter_note: &'static str,
    /// The text message, unless they get none.
    sms: Option<Sms>,
}

/// The text message, in the signatory's language.
struct Sms {
    tag: &'static str,
    text: String,
    note: &'static str,
}

/// The mail, in the signatory's language.
struct Letter {
    tag: &'static str,
    subject: String,
    greeting: String,
    asks: String,
    until: Option<(String, String)>,
    message: Option<(String, String)>,
    act: String,
}

/// `GET /documents/{id}/review`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    let draft = match draft::view(&at, &session, id).await {
        Ok(draft) => draft,
        Err(error) if error.code() == "already-sent" => return Ok(layout::go(&format!("/documents/{id}"))),
        Err(error) => return Err(error.into()),
    };
    if !draft.problems.is_empty() {
        return refused_page(&at, frame, &session, &draft, &draft.problems).await;
    }
    layout::html(&ReviewPage::of(frame.at("documents"), &session, &draft))
}

impl ReviewPage {
    /// A draft that is fit to be sent.
    pub fn of(frame: Frame, session: &Session, draft: &Draft) -> Self {
        let t = frame.t;
        let fields = &draft.fields;
        let name = match fields.name.trim() {
            "" => draft.files.first().map(|file| name_from_file(&file.name)).unwrap_or_default(),
            name => name.to_owned(),
        };
        let names = names(draft, &name);
        let first_step = fields.signatories.iter().map(|row| row.step).min().unwrap_or(1);
        let warnings = draft.files.iter().flat_map(|file| {
            file.warnings.iter().map(|code| {
                let phrase = t.say("warning-of-file").with("file", &file.name);
                phrase.with("warning", warnings::text(&t, code)).to_string()
            })
        });
        let slips =
            fields.signatories.iter().filter_map(|row| Some((row.email.clone(), warnings::likely_meant(&row.email)?)));
        let mut people: Vec<_> =
            fields.signatories.iter().map(|row| person(&t, session, fields, &names, row, first_step)).collect();
        if fields.in_order {
            people.sort_by_key(|person| person.step);
        }
        Self {
            t,
            id: draft.id,
            version: draft.version,
            thumbs: thumbs(&t, draft),
            facts: facts(&t, session, draft, &name),
            message: fields.message.trim().to_owned(),
            warnings: warnings.collect(),
            slips: slips.collect(),
            in_order: fields.in_order,
            invited: fields.signatories.iter().filter(|row| row.delivery != InvitationDelivery::None).count(),
            signs: fields.signatories.iter().any(|row| row.delivery == InvitationDelivery::None),
            documents: names.len(),
            people,
            name,
            frame,
        }
    }
}

/// What the documents are called that are sent together: each file's name, when each becomes a document of its own.
fn names(draft: &Draft, name: &str) -> Vec<String> {
    if !draft.fields.settings.separately || draft.files.len() < 2 {
        return vec![name.to_owned()];
    }
    let names = draft.files.iter().map(|file| name_from_file(&file.name));
    names.map(|of_file| if of_file.trim().is_empty() { name.to_owned() } else { of_file }).collect()
}

fn thumbs(t: &Texts, draft: &Draft) -> Vec<Thumb> {
    let pages = draft.files.iter().flat_map(|file| (1..=file.pages).map(move |page| (file, page)));
    let thumb = |(file, page): (&sinetti_actions::documents::draft::DraftFile, u32)| Thumb {
        address: format!("/documents/{}/files/{}/pages/{page}.webp?width=240", draft.id, file.id),
        text: t.say("review-page-of").with("page", page).with("file", &file.name).to_string(),
    };
    pages.take(THUMBS).map(thumb).collect()
}

fn facts(t: &Texts, session: &Session, draft: &Draft, name: &str) -> Vec<(String, String)> {
    let fields = &draft.fields;
    let files = draft.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(", ");
    let size = t.say("draft-file-facts").with("pages", draft.pages).with("size", t.size(draft.bytes)).to_string();
    let until = match fields.valid_until.parse::<Date>() {
        Ok(date) => t.say("review-valid-until-end").with("date", t.date(date)).to_string(),
        Err(_) => t.say("document-no-end").to_string(),
    };
    let said = |key: &str| t.say(key).to_string();
    let sender = match session.account_kind {
        AccountKind::Private => session.name.clone(),
        AccountKind::Organization => format!("{}, {}", session.name, session.account_name),
    };
    let by_sms = fields.signatories.iter().any(|row| row.delivery.invites_by_sms());
    let mut facts = vec![
        (said("review-name"), name.to_owned()),
        (said("review-files"), format!("{files}\u{a0}· {size}")),
        (said("review-sender"), sender),
        (said("review-valid-until"), until),
        (said("review-order"), said(if fields.in_order { "draft-order-steps" } else { "draft-order-together" })),
        (
            said("review-reading"),
            said(if fields.require_reading { "review-reading-required" } else { "review-reading-free" }),
        ),
        (said("review-language"), fields.language.own_name().to_owned()),
    ];
    facts.extend(settings_said::facts(t, &fields.settings, by_sms));
    facts
}

fn person(
    t: &Texts,
    session: &Session,
    fields: &DraftFields,
    documents: &[String],
    row: &DraftSignatory,
    first_step: u32,
) -> Person {
    let mut facts = Vec::new();
    if row.email.trim().eq_ignore_ascii_case(&session.email) {
        facts.push(t.say("review-you").to_string());
    }
    let addresses = [row.email.trim(), row.phone.trim()];
    let known: Vec<&str> = [row.name.trim()].into_iter().chain(addresses).filter(|text| !text.is_empty()).collect();
    facts.extend(known.iter().skip(1).map(|address| (*address).to_owned()));
    facts.push(t.say(format!("review-{}", row.method.word())).to_string());
    if !row.organization.trim().is_empty() {
        facts.push(t.say("draft-signatory-for").with("organization", row.organization.trim()).to_string());
    }
    let later = fields.in_order && row.step > first_step;
    let way = row.delivery;
    let when = format!("review-{}-{}", way.word(), if later { "later" } else { "now" });
    Person {
        step: row.step,
        name: known.first().map(|name| (*name).to_owned()).unwrap_or_default(),
        facts,
        language: row.language.own_name().to_owned(),
        when: t.say(when).to_string(),
        letter: way.needs_email().then(|| letter(session, fields, documents, row)),
        letter_note: if way == InvitationDelivery::Secure { "review-letter-note-secure" } else { "review-letter-note" },
        sms: way.needs_phone().then(|| sms(session, fields, documents, row)),
    }
}

fn sms(session: &Session, fields: &DraftFields, documents: &[String], row: &DraftSignatory) -> Sms {
    let secure = row.delivery == InvitationDelivery::Secure;
    Sms {
        tag: Texts::of(row.language).tag(),
        text: draft::sms_words(session, fields, documents, row),
        note: if secure { "review-sms-note-secure" } else { "review-sms-note" },
    }
}

fn letter(session: &Session, fields: &DraftFields, documents: &[String], row: &DraftSignatory) -> Letter {
    let t = Texts::of(row.language);
    let greeting = match row.name.trim() {
        "" => t.say("mail-greeting-nobody").to_string(),
        name => t.say("mail-greeting").with("name", name).to_string(),
    };
    let (named, several) = match documents {
        [one] => (one.clone(), ""),
        all => (t.documents_named(all), "-several"),
    };
    let asks = match session.account_kind {
        AccountKind::Private => t.say(format!("mail-invitation-asks{several}")).with("sender", &session.name),
        AccountKind::Organization => {
            let asks = t.say(format!("mail-invitation-asks-for{several}"));
            asks.with("sender", &session.name).with("organization", &session.account_name)
        }
    };
    let until = fields.valid_until.parse::<Date>().ok().map(|date| {
        let value = t.say("mail-until").with("date", t.date(date)).to_string();
        (t.say("mail-row-until").to_string(), value)
    });
    let message = fields.message.trim();
    let from = || t.say("mail-message-from").with("sender", &session.name).to_string();
    Letter {
        tag: t.tag(),
        subject: t.say("mail-invitation-subject").with("document", named).to_string(),
        greeting,
        asks: asks.to_string(),
        until,
        message: (!message.is_empty()).then(|| (from(), message.to_owned())),
        act: t.say("mail-invitation-act").to_string(),
    }
}
