//! A draft: shown, saved, and what the buttons of its page do.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use sinetti_actions::{
    Installation, Session,
    documents::{
        draft::{self, Draft, DraftFields, DraftSignatory},
        files,
    },
};
use sinetti_domain::{DocumentId, Refused};

use super::{
    edit_page::EditPage,
    form::{Action, DocumentForm},
};
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Toast},
    session::SignedIn,
};

/// `GET /documents/{id}/edit`
pub async fn show(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame, Ids(id): Ids<DocumentId>) -> Result<Response, Failure> {
    match draft::view(&at, &session, id).await {
        Ok(draft) => layout::html(&EditPage::of(frame.at("documents"), &draft, &at.settings.limits)),
        Err(error) if error.code() == "already-sent" => Ok(layout::go(&format!("/documents/{id}"))),
        Err(error) => Err(error.into()),
    }
}

/// `POST /documents/{id}/edit`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let form = DocumentForm(fields);
    let there = match draft::view(&at, &session, id).await {
        Ok(draft) => draft,
        Err(error) if error.code() == "already-sent" => {
            return Ok(layout::go_with(&format!("/documents/{id}"), &Toast::new("toast-sent-already")));
        }
        Err(error) => return Err(error.into()),
    };
    let typed = form.fields(&there.fields);
    let stale = form.version().is_some_and(|version| version != there.version);
    if stale && !same(&typed, &there.fields) {
        return conflict(&at, &session, frame, id, &form, typed).await;
    }
    let mut action = form.action();
    if stale && matches!(action, Action::AddSignatory | Action::AddMyself | Action::RemoveSignatory(_)) {
        // The same press once more: what it does has been done.
        action = Action::Save;
    }
    let typed = if stale { there.fields.clone() } else { arranged(typed, action, &session) };
    let saved = match draft::save(&at, &session, id, there.version, typed.clone()).await {
        Ok(draft) => draft,
        Err(error) if error.code() == "changed-meanwhile" => return conflict(&at, &session, frame, id, &form, typed).await,
        Err(error) => return Err(error.into()),
    };
    if wants_data(&headers) {
        return Ok(Json(serde_json::json!({ "version": saved.version })).into_response());
    }
    finish(&at, &session, frame, &form, action, saved.id).await
}

/// Does what the button says after everything typed has been saved.
pub async fn finish(at: &Installation, session: &Session, frame: Frame, form: &DocumentForm, action: Action, id: DocumentId) -> Result<Response, Failure> {
    let mut refused = form.oversized(&at.settings.limits);
    let uploads = form.uploads();
    if !uploads.is_empty() {
        refused.extend(files::add(at, session, id, uploads).await?);
    }
    match action {
        Action::RemoveFile(file) => files::remove(at, session, id, file).await?,
        Action::FileUp(file) => files::shift(at, session, id, file, false).await?,
        Action::FileDown(file) => files::shift(at, session, id, file, true).await?,
        _ => {}
    }
    let draft = draft::view(at, session, id).await?;
    if !refused.is_empty() {
        return refused_page(at, frame, &draft, &refused);
    }
    let edit = format!("/documents/{id}/edit");
    Ok(match action {
        Action::Review if !draft.problems.is_empty() => return refused_page(at, frame, &draft, &draft.problems),
        Action::Review => layout::go(&format!("/documents/{id}/review")),
        Action::Close => layout::go_with("/", &Toast::new("toast-draft-saved")),
        Action::Save => layout::go_with(&edit, &Toast::new("toast-draft-saved")),
        Action::AddSignatory | Action::AddMyself => layout::go(&format!("{edit}#signatory-{}", draft.fields.signatories.len())),
        Action::RemoveSignatory(_) => layout::go(&format!("{edit}#people")),
        Action::AddFiles | Action::RemoveFile(_) | Action::FileUp(_) | Action::FileDown(_) => layout::go(&format!("{edit}#files-title")),
    })
}

/// The page with what is missing or wrong.
pub fn refused_page(at: &Installation, frame: Frame, draft: &Draft, refused: &[Refused]) -> Result<Response, Failure> {
    let page = EditPage::of(frame.at("documents"), draft, &at.settings.limits).with_problems(refused);
    layout::html_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Another window saved something else: what was typed here stays on the page, files that came along are kept.
async fn conflict(at: &Installation, session: &Session, frame: Frame, id: DocumentId, form: &DocumentForm, typed: DraftFields) -> Result<Response, Failure> {
    let uploads = form.uploads();
    if !uploads.is_empty() {
        files::add(at, session, id, uploads).await?;
    }
    let draft = draft::view(at, session, id).await?;
    let page = EditPage::of(frame.at("documents"), &draft, &at.settings.limits).changed_meanwhile(typed);
    layout::html_as(StatusCode::CONFLICT, &page)
}

/// What the buttons do to the rows of signatories.
pub fn arranged(mut fields: DraftFields, action: Action, session: &Session) -> DraftFields {
    let rows = &mut fields.signatories;
    let language = rows.last().map_or(session.language, |last| last.language);
    match action {
        Action::AddSignatory => rows.push(DraftSignatory::empty(language, next_step(rows))),
        Action::AddMyself => {
            let step = next_step(rows);
            let row = match rows.iter().position(DraftSignatory::is_empty) {
                Some(index) => &mut rows[index],
                None => {
                    rows.push(DraftSignatory::empty(language, step));
                    let last = rows.len() - 1;
                    &mut rows[last]
                }
            };
            row.name.clone_from(&session.name);
            row.email.clone_from(&session.email);
            row.language = session.language;
        }
        Action::RemoveSignatory(index) if index < rows.len() => {
            rows.remove(index);
        }
        Action::Review => rows.retain(|row| !row.is_empty()),
        _ => {}
    }
    if rows.is_empty() {
        rows.push(DraftSignatory::empty(language, 1));
    }
    fields
}

fn next_step(rows: &[DraftSignatory]) -> u32 {
    rows.iter().map(|row| row.step).max().unwrap_or(0).saturating_add(1)
}

/// The same but for rows in which nothing is typed.
fn same(one: &DraftFields, other: &DraftFields) -> bool {
    let filled = |fields: &DraftFields| {
        let mut fields = fields.clone();
        fields.signatories.retain(|row| !row.is_empty());
        fields
    };
    filled(one) == filled(other)
}

/// A script that saves as one types.
fn wants_data(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::samples;
    use sinetti_domain::Language;

    fn fields(names: &[&str]) -> DraftFields {
        let row = |(name, step): (&&str, u32)| DraftSignatory { name: (*name).into(), ..DraftSignatory::empty(Language::Sv, step) };
        DraftFields { signatories: names.iter().zip(1..).map(row).collect(), ..DraftFields::default() }
    }

    fn names(fields: &DraftFields) -> Vec<&str> {
        fields.signatories.iter().map(|row| row.name.as_str()).collect()
    }

    #[test]
    fn a_new_row_follows_the_last_one() {
        let fields = arranged(fields(&["Elin", "Freja"]), Action::AddSignatory, &samples::session());
        assert_eq!(names(&fields), ["Elin", "Freja", ""]);
        assert_eq!((fields.signatories[2].step, fields.signatories[2].language), (3, Language::Sv));
    }

    #[test]
    fn i_take_the_first_empty_row() {
        let session = samples::session();
        let fields = arranged(fields(&["Elin", "", "Freja"]), Action::AddMyself, &session);
        assert_eq!(names(&fields), ["Elin", session.name.as_str(), "Freja"]);
        assert_eq!(fields.signatories[1].email, session.email);
    }

    #[test]
    fn there_is_always_a_row_to_type_in() {
        let session = samples::session();
        assert_eq!(names(&arranged(fields(&["Elin"]), Action::RemoveSignatory(0), &session)), [""]);
        assert_eq!(names(&arranged(fields(&["Elin"]), Action::RemoveSignatory(7), &session)), ["Elin"]);
        assert_eq!(names(&arranged(fields(&["", "Elin", ""]), Action::Review, &session)), ["Elin"]);
    }

    #[test]
    fn a_second_press_of_the_same_button_is_told_from_a_change() {
        assert!(same(&fields(&["Elin"]), &fields(&["Elin", ""])));
        assert!(!same(&fields(&["Elin"]), &fields(&["Freja"])));
    }
}
