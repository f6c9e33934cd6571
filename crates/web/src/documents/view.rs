//! The document page: status, what to do next, signatories, files, timeline, the settings used (features.md E12).

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::documents::{
    addendum::Reference,
    view::{self, DocumentView, FileView},
};
use sinetti_domain::{
    DocumentId, FileId, InvitationId,
    documents::ShownStatus,
    invitations::InvitationStatus,
    sending::{DocumentSettings, InvitationDelivery},
};
use sinetti_texts::Texts;

use super::{
    rows::{Chip, name_or},
    settings_said,
    signatories::{self, Signatory},
    timeline::{self, Day},
};
use crate::{
    At,
    errors::Failure,
    ids::Ids,
    layout::{self, Frame, Icon},
    session::SignedIn,
};

/// The page.
#[derive(Template)]
#[template(path = "documents/view.html")]
pub struct ViewPage {
    frame: Frame,
    t: Texts,
    id: DocumentId,
    name: String,
    status: Chip,
    facts: Vec<String>,
    days: Option<Chip>,
    signed: usize,
    total: usize,
    notice: Option<Notice>,
    signatories: Vec<Signatory>,
    files: Vec<FileRow>,
    days_of_timeline: Vec<Day>,
    settings: Vec<(String, String)>,
    message: String,
    check_code: String,
    check_url: String,
    can_remind: bool,
    can_cancel: bool,
    can_delete: bool,
    in_trash: bool,
    /// The account sent it itself, and does not only have a copy.
    is_own: bool,
    is_open: bool,
    can_cancel_one: bool,
    /// What the ways on are for.
    ways: &'static str,
    /// Somebody has not signed, so that the rest may be collected by hand.
    is_incomplete: bool,
    original: Option<Other>,
    addenda: Vec<Other>,
}

/// Another document that belongs to this one.
struct Other {
    name: String,
    address: String,
    status: Chip,
}

/// What happened, and the one thing to do about it.
struct Notice {
    class: &'static str,
    icon: Icon,
    title: String,
    sentences: Vec<String>,
    act: Act,
}

/// The button of a notice.
enum Act {
    None,
    /// I am to sign.
    Sign(InvitationId),
    Download,
    Restore,
    Duplicate,
    /// The address of this invitation is to be corrected.
    Correct(InvitationId),
}

struct FileRow {
    id: FileId,
    name: String,
    facts: String,
    sha256: String,
    /// Its first page.
    preview: String,
    preview_text: String,
}

/// `GET /documents/{id}`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    match view::view(&at, &session, id).await {
        Ok(document) => layout::html(&ViewPage::of(frame.at("documents"), &document, &session.email, &session.zone)),
        Err(error) if error.code() == "is-draft" => Ok(layout::go(&format!("/documents/{id}/edit"))),
        Err(error) => Err(error.into()),
    }
}

impl ViewPage {
    /// For somebody with an address, in the account's zone.
    pub fn of(frame: Frame, document: &DocumentView, email: &str, zone: &str) -> Self {
        let t = frame.t;
        let signed =
            document.invitations.iter().filter(|invitation| invitation.status == InvitationStatus::Signed).count();
        let mut facts = vec![
            t.say("document-signed-count").with("signed", signed).with("total", document.invitations.len()).to_string(),
        ];
        let mut fact = |key: &str, at: Option<jiff::Timestamp>| {
            facts.extend(at.map(|at| t.say(key).with("date", t.day(at, zone)).to_string()));
        };
        fact("document-sent-on", document.sent_at);
        match document.status {
            ShownStatus::Signed => fact("document-sealed-on", document.sealed_at),
            ShownStatus::Pending | ShownStatus::Sealing | ShownStatus::Draft => {}
            ShownStatus::Cancelled | ShownStatus::Expired | ShownStatus::Declined => {
                fact("document-closed-on", document.closed_at)
            }
        }
        if !document.is_own {
            facts.push(t.say("document-sent-to-us").with("sender", &document.sender).to_string());
        }
        Self {
            t,
            id: document.id,
            name: document.name.clone(),
            status: Chip::status(&frame, document.status),
            facts,
            days: days(&frame, document),
            signed,
            total: document.invitations.len(),
            notice: notice(&frame, document, email, zone),
            signatories: document
                .invitations
                .iter()
                .map(|invitation| signatories::card(&frame, document.status, invitation, zone))
                .collect(),
            files: document.files.iter().map(|file| file_row(&t, document.id, file)).collect(),
            days_of_timeline: timeline::days(&frame, &document.timeline, zone),
            settings: settings(&t, document),
            message: document.message.clone(),
            check_code: document.check_code.clone(),
            check_url: document.check_url.clone(),
            can_remind: document.can_remind,
            can_cancel: document.can_cancel,
            can_delete: document.can_delete && document.deleted_at.is_none(),
            in_trash: document.deleted_at.is_some(),
            is_own: document.is_own,
            is_open: document.is_open,
            can_cancel_one: document.can_cancel_one,
            ways: match (document.is_open, document.can_change) {
                (true, true) => "document-changeable",
                (true, false) => "document-fixed",
                (false, _) => "document-go-on",
            },
            is_incomplete: !matches!(document.status, ShownStatus::Signed | ShownStatus::Sealing),
            original: document.original.as_ref().map(|other| Other::of(&frame, other)),
            addenda: document.addenda.iter().map(|other| Other::of(&frame, other)).collect(),
            frame,
        }
    }

    /// Reminding several is said as such.
    fn remind(&self) -> &'static str {
        if self.signatories.iter().filter(|one| one.can_remind).count() > 1 {
            "document-remind-all"
        } else {
            "document-remind"
        }
    }
}

impl Other {
    fn of(frame: &Frame, other: &Reference) -> Self {
        let edit = if other.status == ShownStatus::Draft { "/edit" } else { "" };
        Self {
            name: name_or(&frame.t, &other.name),
            address: format!("/documents/{}{edit}", other.id),
            status: Chip::status(frame, other.status),
        }
    }
}

fn days(frame: &Frame, document: &DocumentView) -> Option<Chip> {
    let (left, until) = (document.days_left?, document.valid_until?);
    let text = frame.t.say("document-days-left-until").with("n", left).with("date", frame.t.date(until)).to_string();
    Some(Chip { text, ..Chip::days(frame, left) })
}

/// The most pressing thing, if any.
fn notice(frame: &Frame, document: &DocumentView, email: &str, zone: &str) -> Option<Notice> {
    let t = &frame.t;
    let said = |key: &str| t.say(key).to_string();
    let notice =
        |class, icon, title, sentences, act| Some(Notice { class, icon: frame.icon(icon), title, sentences, act });
    if let Some(at) = document.deleted_at {
        let title = t.say("document-in-trash").with("date", t.day(at, zone)).to_string();
        return notice("attention", "trash", title, vec![said("document-in-trash-hint")], Act::Restore);
    }
    let mine = document
        .invitations
        .iter()
        .find(|invitation| invitation.status.is_in_turn() && invitation.email.eq_ignore_ascii_case(email));
    if let Some(mine) = mine.filter(|_| document.status == ShownStatus::Pending) {
        let act = Act::Sign(mine.id);
        return notice("", "pen", said("document-waits-for-you"), vec![said("document-waits-for-you-hint")], act);
    }
    if let Some((invitation, delivery)) =
        document.invitations.iter().find_map(|invitation| Some((invitation, signatories::not_arrived(invitation)?)))
    {
        let title = t.say("document-not-arrived").with("name", &invitation.name).to_string();
        let answer = match &delivery.response {
            Some(response) => t.say("document-not-arrived-hint").with("response", response).to_string(),
            None => t.say("document-not-arrived-silent").with("address", &delivery.address).to_string(),
        };
        if invitation.can_correct {
            let act = Act::Correct(invitation.id);
            return notice("danger", "bounced", title, vec![answer, said("document-not-arrived-correct")], act);
        }
        return notice("danger", "bounced", title, vec![answer, said("document-not-arrived-do")], Act::Duplicate);
    }
    let word = document.status.word();
    let (class, icon, act) = match document.status {
        ShownStatus::Draft | ShownStatus::Pending => return None,
        ShownStatus::Sealing => ("", "clock", Act::None),
        ShownStatus::Signed => ("good", "signed", Act::Download),
        ShownStatus::Cancelled | ShownStatus::Expired | ShownStatus::Declined => {
            ("attention", "cancelled", Act::Download)
        }
    };
    let word = if word == "signed" { "sealed" } else { word };
    let title = said(&format!("document-{word}-title"));
    let nobody = !document.invitations.iter().any(|invitation| invitation.status == InvitationStatus::Signed);
    let declined = document.invitations.iter().find_map(|one| Some((one, one.declined.as_ref()?)));
    let declined = declined.map(|(one, reason)| {
        t.say("document-declined-by").with("name", &one.name).with("reason", reason.trim()).to_string()
    });
    let (hint, act) = if class == "attention" && nobody {
        (said("document-closed-by-nobody"), Act::Duplicate)
    } else {
        (said(&format!("document-{word}-hint")), act)
    };
    notice(class, icon, title, declined.into_iter().chain([hint]).collect(), act)
}

fn file_row(t: &Texts, document: DocumentId, file: &FileView) -> FileRow {
    FileRow {
        id: file.id,
        name: file.name.clone(),
        facts: t.say("document-file-facts").with("pages", file.pages).with("size", t.size(file.bytes)).to_string(),
        sha256: file.sha256.clone(),
        preview: format!("/documents/{document}/files/{}/pages/1.webp?width=640", file.id),
        preview_text: t.say("document-preview").with("file", &file.name).to_string(),
    }
}

/// The settings that it was sent with.
fn settings(t: &Texts, document: &DocumentView) -> Vec<(String, String)> {
    let said = |key: &str| t.say(key).to_string();
    let until = match document.valid_until {
        Some(date) => t.say("review-valid-until-end").with("date", t.date(date)).to_string(),
        None => said("document-no-end"),
    };
    let mut settings = vec![(said("document-sent-by"), document.sender.clone()), (said("document-valid-until"), until)];
    // The day is meant in a zone: the same moment everywhere.
    if let Some((zone, ends)) = &document.ends {
        let value = t.say("document-zone-value").with("zone", zone).with("time", t.moment(*ends, "UTC")).to_string();
        settings.push((said("document-zone"), value));
    }
    settings.extend([
        (said("document-order"), said(if document.in_order { "draft-order-steps" } else { "draft-order-together" })),
        (
            said("document-reading"),
            said(if document.require_reading { "review-reading-required" } else { "review-reading-free" }),
        ),
        (said("document-pages-language"), document.language.own_name().to_owned()),
    ]);
    let by_sms = document
        .invitations
        .iter()
        .any(|one| matches!(one.delivery, InvitationDelivery::Sms | InvitationDelivery::Both));
    // A document that was sent separately is one like any other.
    let alone = DocumentSettings { separately: false, ..document.settings.clone() };
    settings.extend(settings_said::facts(t, &alone, by_sms));
    if let Some(level) = &document.seal_level {
        settings
            .push((said("document-seal-level"), t.say("document-seal-level-value").with("level", level).to_string()));
    }
    settings
}

#[cfg(test)]
mod tests {
    use sinetti_domain::Language;

    use super::*;
    use crate::{documents::samples, layout::samples::frame_signed_in};

    fn page(document: &DocumentView) -> String {
        let frame = frame_signed_in(Language::En, "/documents/1");
        ViewPage::of(frame, document, "nobody@example.org", "UTC").render().unwrap()
    }

    #[test]
    fn who_declined_and_why_stands_at_the_top() {
        let mut document = samples::document(ShownStatus::Declined);
        document.invitations[1].declined = Some("The rent is not what we agreed on.".to_owned());
        let said = format!("{} declined: “The rent is not what we agreed on.”", document.invitations[1].name);
        assert!(page(&document).contains(&said));
    }

    #[test]
    fn what_may_be_changed_is_not_called_fixed() {
        let mut document = samples::document(ShownStatus::Pending);
        document.can_change = false;
        assert!(page(&document).contains("fixed after sending"));
        document.can_change = true;
        assert!(!page(&document).contains("fixed after sending"));
    }
}
