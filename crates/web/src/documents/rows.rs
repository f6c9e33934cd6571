//! A document in a list, as the pages show it.

use sinetti_actions::documents::DocumentRow;
use sinetti_domain::{DocumentId, documents::ShownStatus, invitations::InvitationStatus, people::initials};
use sinetti_texts::Texts;

use crate::layout::{Frame, Icon};

/// Whole days from which on the end of validity is pointed out.
const SOON: i64 = 4;

/// An icon and a word.
#[derive(Debug, Clone)]
pub struct Chip {
    /// The class that colours the icon.
    pub class: &'static str,
    pub icon: Icon,
    pub text: String,
}

impl Chip {
    /// A document's status.
    pub fn status(frame: &Frame, status: ShownStatus) -> Self {
        let (class, icon) = match status {
            ShownStatus::Draft => ("draft", "draft"),
            ShownStatus::Pending => ("pending", "pending"),
            ShownStatus::Sealing => ("pending", "clock"),
            ShownStatus::Signed => ("signed", "signed"),
            ShownStatus::Cancelled | ShownStatus::Expired | ShownStatus::Declined => ("cancelled", "cancelled"),
        };
        Self { class, icon: frame.icon(icon), text: frame.t.say(format!("status-{}", status.word())).to_string() }
    }

    /// How many days are left.
    pub fn days(frame: &Frame, days: i64) -> Self {
        let class = if days < SOON { "soon" } else { "time" };
        Self { class, icon: frame.icon("clock"), text: frame.t.say("document-days-left").with("n", days).to_string() }
    }
}

/// A signatory as a small square.
#[derive(Debug, Clone)]
pub struct Square {
    pub initials: String,
    pub signed: bool,
}

/// Squares beside each other; more signatories are only counted.
const SQUARES: usize = 5;

/// A row of a list.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: DocumentId,
    pub name: String,
    /// Where its name leads: the document page, or the draft.
    pub address: String,
    pub status: Chip,
    /// Its days, while it is pending and ends some day.
    pub days: Option<Chip>,
    pub sender: String,
    pub signed: u32,
    pub total: u32,
    pub squares: Vec<Square>,
    /// How many more signatories there are.
    pub more: usize,
    /// The squares in words.
    pub who: String,
    /// Who is still missing.
    pub missing: String,
    /// To whom nothing got through.
    pub undeliverable: String,
    /// When it was sent; a draft has none.
    pub date: String,
    pub date_machine: String,
    pub changed: String,
    pub changed_day: String,
    pub changed_machine: String,
    pub is_draft: bool,
    pub is_pending: bool,
    /// It may be put into the trash.
    pub may_delete: bool,
}

impl Row {
    /// In the language of the page and the zone of the account.
    pub fn of(frame: &Frame, document: &DocumentRow, zone: &str) -> Self {
        let t = &frame.t;
        let is_draft = document.status == ShownStatus::Draft;
        let square = |(name, status): &(String, InvitationStatus)| Square {
            initials: initials_of(name),
            signed: *status == InvitationStatus::Signed,
        };
        let date = document.sent_at.unwrap_or(document.updated_at);
        Self {
            id: document.id,
            name: name_or(t, &document.name),
            address: if is_draft {
                format!("/documents/{}/edit", document.id)
            } else {
                format!("/documents/{}", document.id)
            },
            status: Chip::status(frame, document.status),
            days: document.days_left.map(|days| Chip::days(frame, days)),
            sender: document.sender.clone(),
            signed: document.signed,
            total: document.total(),
            squares: document.signatories.iter().take(SQUARES).map(square).collect(),
            more: document.signatories.len().saturating_sub(SQUARES),
            who: in_words(t, document),
            missing: some_names(t, &document.missing()),
            undeliverable: document.undeliverable.join(", "),
            date: t.day(date, zone),
            date_machine: t.machine(date),
            changed: t.moment(document.updated_at, zone),
            changed_day: t.day(document.updated_at, zone),
            changed_machine: t.machine(document.updated_at),
            is_draft,
            is_pending: document.status == ShownStatus::Pending,
            may_delete: !matches!(document.status, ShownStatus::Pending | ShownStatus::Sealing),
        }
    }
}

/// The name, or what stands for a draft that has none yet.
pub fn name_or(t: &Texts, name: &str) -> String {
    if name.trim().is_empty() { t.say("home-draft-nameless").to_string() } else { name.to_owned() }
}

/// Up to two letters; an address gives its first.
fn initials_of(name: &str) -> String {
    initials(name.split('@').next().unwrap_or(name))
}

/// Names that are told before the rest is only counted.
const NAMES: usize = 4;

fn some_names(t: &Texts, names: &[&str]) -> String {
    match names.len() {
        0..=NAMES => names.join(", "),
        all => {
            t.say("names-and-more").with("names", names[..NAMES - 1].join(", ")).with("n", all + 1 - NAMES).to_string()
        }
    }
}

/// What the squares show, for those who do not see them.
fn in_words(t: &Texts, document: &DocumentRow) -> String {
    let names = |signed: bool| {
        let of = document.signatories.iter().filter(|(_, status)| (*status == InvitationStatus::Signed) == signed);
        of.map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let (signed, missing) = (names(true), names(false));
    let mut sentences = vec![
        t.say("document-signed-count").with("signed", document.signed).with("total", document.total()).to_string()
            + ".",
    ];
    if signed.is_empty() {
        sentences.push(t.say("document-nobody-signed").to_string());
    } else {
        sentences.push(t.say("document-signed-by").with("names", signed).to_string());
    }
    if !missing.is_empty() {
        sentences.push(t.say("document-not-yet-by").with("names", missing).to_string());
    }
    sentences.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_names_are_counted() {
        let t = Texts::of(sinetti_texts::Language::En);
        assert_eq!(some_names(&t, &["A", "B", "C", "D"]), "A, B, C, D");
        assert_eq!(some_names(&t, &["A", "B", "C", "D", "E"]), "A, B, C and 2 more");
    }
}
