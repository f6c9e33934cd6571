//! Invitation templates (features.md C6): the list, and what administrators do: making and changing one, deleting it.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    Session,
    organizations::invitation_templates::{self, Saved},
};
use sinetti_domain::{
    InvitationTemplateId, Language, Refused,
    invitation_templates::InvitationTemplate,
    limits,
    permissions::{Permission, may},
    sending::SignedCopy,
};
use sinetti_texts::Texts;

use super::{
    invitation_preset::{self, Typed},
    saved::{self, Item, RemovePage, SavedPage},
};
use crate::{
    At,
    documents::{Choice, Offer},
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Problems},
    session::SignedIn,
};

const LIST: &str = "/settings/invitation-templates";

pub fn routes() -> Router<At> {
    Router::new()
        .route("/settings/invitation-templates", get(list))
        .route("/settings/invitation-templates/new", get(begin).post(make))
        .route("/settings/invitation-templates/{id}", get(show).post(change))
        .route("/settings/invitation-templates/{id}/remove", get(ask).post(take_away))
}

/// The list, each with what it presets in a few words.
pub fn list_page(frame: Frame, session: &Session, templates: Vec<Saved>) -> SavedPage {
    let t = frame.t;
    let item = |saved: Saved| {
        let facts = invitation_preset::facts(&t, &saved.template.preset);
        Item { id: saved.id.to_string(), name: saved.template.name, facts }
    };
    let items = templates.into_iter().map(item).collect();
    SavedPage::of(frame, "invitation-templates-", LIST, items, may_change(session))
}

/// The form of one.
#[derive(Template)]
#[template(path = "settings/invitation_template.html")]
pub struct FormPage {
    frame: Frame,
    t: Texts,
    /// Which, when it is an old one.
    id: Option<InvitationTemplateId>,
    typed: Typed,
    offer: Offer,
    methods: Vec<Choice>,
    ways: Vec<Choice>,
    problems: Problems,
}

impl FormPage {
    /// As saved or as typed, with what was refused.
    pub fn of(
        frame: Frame,
        session: &Session,
        id: Option<InvitationTemplateId>,
        typed: Typed,
        refused: &[Refused],
    ) -> Self {
        let t = frame.t;
        let offer = Offer::of(session);
        Self {
            t,
            id,
            methods: invitation_preset::methods(&t, &offer, typed.template.preset.method),
            ways: invitation_preset::ways(&t, &offer, typed.template.preset.delivery),
            typed,
            offer,
            problems: Problems::of(&t, refused),
            frame,
        }
    }

    fn address(&self) -> String {
        saved::form_address(LIST, self.id)
    }

    fn languages(&self) -> [Language; 5] {
        Language::ALL
    }

    fn copies(&self) -> &'static [SignedCopy] {
        SignedCopy::ALL
    }

    fn is_language(&self, language: &Language) -> bool {
        self.typed.template.preset.language == Some(*language)
    }

    /// Characters of a message; least and most of a text message; days of validity; days of reminders.
    fn limits(&self) -> (usize, usize, usize, i64, u32) {
        (
            limits::MESSAGE,
            *limits::SMS.start(),
            *limits::SMS.end(),
            *limits::VALIDITY_DAYS.end(),
            *limits::REMINDER_DAYS.end(),
        )
    }
}

fn may_change(session: &Session) -> bool {
    may(&session.principal, Permission::ManageAccount, session.account())
}

/// `GET /settings/invitation-templates`
async fn list(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let templates = invitation_templates::list(&at, &session).await?;
    layout::html(&list_page(frame, &session, templates))
}

/// `GET /settings/invitation-templates/new`
async fn begin(SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    if !may_change(&session) {
        return Err(Failure::not_found());
    }
    layout::html(&FormPage::of(frame, &session, None, InvitationTemplate::default().into(), &[]))
}

/// `POST /settings/invitation-templates/new`
async fn make(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = Typed::read(&fields);
    let done = invitation_templates::save(&at, &session, None, &typed.template).await;
    saved::answer(done, LIST, &typed.template.name.clone(), |refused| {
        FormPage::of(frame, &session, None, typed, refused)
    })
}

/// `GET /settings/invitation-templates/{id}`
async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<InvitationTemplateId>,
) -> Result<Response, Failure> {
    let template = invitation_templates::to_change(&at, &session, id).await?;
    layout::html(&FormPage::of(frame, &session, Some(id), template.into(), &[]))
}

/// `POST /settings/invitation-templates/{id}`
async fn change(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<InvitationTemplateId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = Typed::read(&fields);
    let done = invitation_templates::save(&at, &session, Some(id), &typed.template).await;
    saved::answer(done, LIST, &typed.template.name.clone(), |refused| {
        FormPage::of(frame, &session, Some(id), typed, refused)
    })
}

/// `GET /settings/invitation-templates/{id}/remove`
async fn ask(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<InvitationTemplateId>,
) -> Result<Response, Failure> {
    let template = invitation_templates::to_change(&at, &session, id).await?;
    layout::html(&RemovePage::of(frame, LIST, "invitation-templates-title", id, template.name))
}

/// `POST /settings/invitation-templates/{id}/remove`
async fn take_away(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Ids(id): Ids<InvitationTemplateId>,
) -> Result<Response, Failure> {
    Ok(saved::removed(LIST, &invitation_templates::remove(&at, &session, id).await?))
}
