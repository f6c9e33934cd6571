//! A new document: the empty page, and the draft that its first button makes.

use axum::{extract::State, response::Response};
use sinetti_actions::documents::draft::{self, Made};

use super::{
    arrange::arranged,
    draft as page,
    drop::Taken,
    edit_page::EditPage,
    form::{Action, DocumentForm},
    picked::{Saved, picked},
};
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    layout::{self, Frame},
    session::SignedIn,
    visitor::Guest,
};

/// `GET /documents/new`
pub async fn show(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let fields = draft::defaults(&at, &session).await?;
    let saved = Saved::of(&at, &session).await?;
    layout::html(
        &EditPage::new(frame.at("documents"), &session, fields, &Taken::by(&at)).with_saved(saved).making(at.new_id()),
    )
}

/// `POST /documents/new`: also what the drop zones of other pages send, files and nothing else.
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Guest(visitor): Guest,
    fields: Fields,
) -> Result<Response, Failure> {
    let form = DocumentForm(fields);
    let defaults = draft::defaults(&at, &session).await?;
    let typed = arranged(form.fields(&defaults), form.action(), form.for_all(), &session);
    let (typed, mut pressed) = picked(&at, &session, &form, typed).await?;
    let id = match draft::create(&at, &session, form.draft()).await? {
        Made::Now(id) => id,
        Made::Already(id) => return Ok(layout::go(&format!("/documents/{id}"))),
    };
    let made = draft::view(&at, &session, id).await?;
    let saved = draft::save(&at, &session, id, made.version, typed).await?;
    if form.0.find("action").is_none() {
        pressed.action = Action::AddFiles;
    }
    page::finish(&at, &session, &visitor, frame, &form, pressed, saved).await
}
