//! Message templates (features.md C5): the list, making and changing one, deleting it.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    Session,
    organizations::message_templates::{self, Saved},
};
use sinetti_domain::{
    Language, MessageTemplateId, Refused, deliveries::Channel, limits, message_templates::MessageTemplate,
    organizations::AccountKind,
};
use sinetti_texts::Texts;

use super::saved::{self, Item, RemovePage, SavedPage};
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Problems},
    session::SignedIn,
};

const LIST: &str = "/settings/message-templates";

pub fn routes() -> Router<At> {
    Router::new()
        .route("/settings/message-templates", get(list))
        .route("/settings/message-templates/new", get(begin).post(make))
        .route("/settings/message-templates/{id}", get(show).post(change))
        .route("/settings/message-templates/{id}/remove", get(ask).post(take_away))
}

/// The list.
pub fn list_page(frame: Frame, templates: Vec<Saved>) -> SavedPage {
    let t = frame.t;
    let item = |saved: Saved| {
        let channel = t.say(format!("saved-channel-{}", saved.template.channel.word())).to_string();
        let facts = vec![channel, saved.template.language.own_name().to_owned()];
        Item { id: saved.id.to_string(), name: saved.template.name, facts }
    };
    SavedPage::of(frame, "message-templates-", LIST, templates.into_iter().map(item).collect(), true)
}

/// The form of one.
#[derive(Template)]
#[template(path = "settings/message_template.html")]
pub struct FormPage {
    frame: Frame,
    t: Texts,
    /// Which, when it is an old one.
    id: Option<MessageTemplateId>,
    typed: MessageTemplate,
    /// Text messages can be chosen.
    has_sms: bool,
    problems: Problems,
}

impl FormPage {
    /// As saved or as typed, with what was refused.
    pub fn of(
        frame: Frame,
        session: &Session,
        id: Option<MessageTemplateId>,
        typed: MessageTemplate,
        refused: &[Refused],
    ) -> Self {
        let t = frame.t;
        let has_sms = session.account_kind == AccountKind::Organization || typed.channel == Channel::Sms;
        Self { t, id, has_sms, problems: Problems::of(&t, refused), typed, frame }
    }

    fn address(&self) -> String {
        saved::form_address(LIST, self.id)
    }

    fn languages(&self) -> [Language; 5] {
        Language::ALL
    }

    fn limits(&self) -> (usize, usize, usize) {
        (limits::MESSAGE, *limits::SMS.start(), *limits::SMS.end())
    }
}

/// `GET /settings/message-templates`
async fn list(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    layout::html(&list_page(frame, message_templates::list(&at, &session).await?))
}

/// `GET /settings/message-templates/new`
async fn begin(SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let empty = typed(&Fields::default(), session.language);
    layout::html(&FormPage::of(frame, &session, None, empty, &[]))
}

/// `POST /settings/message-templates/new`
async fn make(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = typed(&fields, session.language);
    let done = message_templates::save(&at, &session, None, &typed).await;
    saved::answer(done, LIST, &typed.name.clone(), |refused| FormPage::of(frame, &session, None, typed, refused))
}

/// `GET /settings/message-templates/{id}`
async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<MessageTemplateId>,
) -> Result<Response, Failure> {
    let saved = message_templates::get(&at, &session, id).await?;
    layout::html(&FormPage::of(frame, &session, Some(id), saved.template, &[]))
}

/// `POST /settings/message-templates/{id}`
async fn change(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<MessageTemplateId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = typed(&fields, session.language);
    let done = message_templates::save(&at, &session, Some(id), &typed).await;
    saved::answer(done, LIST, &typed.name.clone(), |refused| FormPage::of(frame, &session, Some(id), typed, refused))
}

/// `GET /settings/message-templates/{id}/remove`
async fn ask(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<MessageTemplateId>,
) -> Result<Response, Failure> {
    let saved = message_templates::get(&at, &session, id).await?;
    layout::html(&RemovePage::of(frame, LIST, "message-templates-title", id, saved.template.name))
}

/// `POST /settings/message-templates/{id}/remove`
async fn take_away(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Ids(id): Ids<MessageTemplateId>,
) -> Result<Response, Failure> {
    Ok(saved::removed(LIST, &message_templates::remove(&at, &session, id).await?))
}

fn typed(fields: &Fields, language: Language) -> MessageTemplate {
    MessageTemplate {
        name: fields.get("name").to_owned(),
        channel: fields.find("channel").and_then(Channel::parse).unwrap_or(Channel::Mail),
        language: fields.find("language").and_then(Language::parse).unwrap_or(language),
        message: fields.get("message").to_owned(),
    }
}
