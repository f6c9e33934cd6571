//! A draft: shown, saved, and what the buttons of its page do.

use axum::{
    Json,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use sinetti_actions::{
    Installation, Session, Visitor,
    documents::{
        draft::{self, Draft, DraftFields, kept_phone},
        files,
    },
};
use sinetti_domain::{
    DocumentId, Refused,
    deliveries::Channel,
    people::{many_lines, one_line},
    sending::InvitationDelivery,
};
use url::form_urlencoded;

use super::{
    arrange::{arranged, with_row},
    drop::Taken,
    edit_page::EditPage,
    form::{Action, DocumentForm},
    picked::{Pressed, Saved, picked},
    send,
};
use crate::{
    At,
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Toast},
    session::SignedIn,
    visitor::Guest,
};

/// What an address may add to what is saved: rows in which nothing is typed yet, an order nobody has a turn in yet.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Unsaved {
    rows: Option<String>,
    in_order: Option<String>,
    /// The way by which the rows are to be invited, when nobody is named in them yet.
    delivery: Option<String>,
    /// `options`, when they are to be unfolded.
    open: Option<String>,
}

impl Unsaved {
    fn add_to(&self, fields: &mut DraftFields) {
        let rows = self.rows.as_deref().and_then(|rows| rows.parse().ok()).unwrap_or(0_usize).min(MOST_ROWS);
        fields.in_order |= self.in_order.as_deref() == Some("true");
        if let Some(way) = self.delivery.as_deref().and_then(InvitationDelivery::parse) {
            let empty = fields.signatories.iter_mut().filter(|row| row.is_empty());
            empty.for_each(|row| row.delivery = way.or_mail());
        }
        while fields.signatories.len() < rows {
            *fields = with_row(std::mem::take(fields));
        }
    }
}

/// Rows that an address may ask for.
const MOST_ROWS: usize = 100;

/// `GET /documents/{id}/edit`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
    Query(unsaved): Query<Unsaved>,
) -> Result<Response, Failure> {
    match draft::view(&at, &session, id).await {
        Ok(mut draft) => {
            unsaved.add_to(&mut draft.fields);
            let page = page(&at, &session, frame, &draft).await?;
            layout::html(&page.unfolded(unsaved.open.as_deref() == Some("options")))
        }
        Err(error) if error.code() == "already-sent" => Ok(layout::go(&format!("/documents/{id}"))),
        Err(error) => Err(error.into()),
    }
}

/// `POST /documents/{id}/edit`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Guest(visitor): Guest,
    Ids(id): Ids<DocumentId>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let form = DocumentForm(fields);
    let there = match draft::view(&at, &session, id).await {
        Ok(draft) => draft,
        Err(error) if error.code() == "already-sent" => {
            return Ok(layout::go_with(&format!("/documents/{id}"), &Toast::new("toast-sent-not-changed")));
        }
        Err(error) => return Err(error.into()),
    };
    let typed = form.fields(&there.fields);
    let wanted = arranged(typed.clone(), form.action(), form.for_all(), &session);
    let (wanted, pressed) = picked(&at, &session, &form, wanted).await?;
    // A second press of the same button has the version of the first, but nothing new to say.
    let stale = form.version().is_some_and(|version| version != there.version);
    if stale && !same(&typed, &there.fields) && !same(&wanted, &there.fields) {
        return conflict(&at, &session, frame, id, &form, typed).await;
    }
    let saved = match draft::save(&at, &session, id, there.version, wanted).await {
        Ok(draft) => draft,
        Err(error) if error.code() == "changed-meanwhile" => {
            return conflict(&at, &session, frame, id, &form, typed).await;
        }
        Err(error) => return Err(error.into()),
    };
    if wants_data(&headers) {
        return Ok(Json(serde_json::json!({ "version": saved.version })).into_response());
    }
    finish(&at, &session, &visitor, frame, &form, pressed, saved).await
}

/// Does what the button says after everything typed has been saved.
pub async fn finish(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    frame: Frame,
    form: &DocumentForm,
    pressed: Pressed,
    saved: Draft,
) -> Result<Response, Failure> {
    let id = saved.id;
    let Pressed { action, mut refused, toast } = pressed;
    refused.extend(form.oversized(&at.settings.limits));
    let uploads = form.uploads();
    let files_change = !uploads.is_empty()
        || matches!(action, Action::RemoveFile(_) | Action::FileUp(_) | Action::FileDown(_) | Action::MoveFile(..));
    if !uploads.is_empty() {
        refused.extend(files::add(at, session, id, uploads).await?);
    }
    match action {
        Action::RemoveFile(file) => files::remove(at, session, id, file).await?,
        Action::FileUp(file) => files::shift(at, session, id, file, false).await?,
        Action::FileDown(file) => files::shift(at, session, id, file, true).await?,
        Action::MoveFile(file, to) => files::place(at, session, id, file, to).await?,
        _ => {}
    }
    let draft = if files_change { with_files(at, session, saved).await? } else { saved };
    if !refused.is_empty() {
        return refused_page(at, frame, session, &draft, &refused).await;
    }
    let edit = |place: &str| format!("{}{place}", address(&draft));
    Ok(match action {
        Action::Review | Action::SignMyself if !draft.problems.is_empty() => {
            return refused_page(at, frame, session, &draft, &draft.problems).await;
        }
        // Nobody else gets anything, and what binds is on the signing page: nothing is left to be reviewed.
        Action::SignMyself if draft.fields.signatories.iter().all(|row| row.delivery == InvitationDelivery::None) => {
            return send::now(at, session, visitor, frame, id, draft.version).await;
        }
        Action::Review | Action::SignMyself => layout::go(&format!("/documents/{id}/review")),
        Action::Close => layout::go_with("/", &Toast::new("toast-draft-saved")),
        Action::Save => layout::go_with(&edit(""), &Toast::new("toast-draft-saved")),
        Action::AddSignatory | Action::AddMyself => {
            layout::go(&edit(&format!("#signatory-{}", draft.fields.signatories.len())))
        }
        Action::RemoveSignatory(_)
        | Action::SignatoryUp(_)
        | Action::SignatoryDown(_)
        | Action::MoveSignatory(..)
        | Action::SetAll => layout::go(&edit("#people")),
        Action::AddLink | Action::RemoveLink(_) => layout::go(&options(&draft, "links")),
        Action::AddGroup => told(&edit("#people"), toast),
        Action::UsePreset => told(&edit(""), toast),
        Action::UseMessage(Channel::Mail) => layout::go(&options(&draft, "message")),
        Action::UseMessage(Channel::Sms) => layout::go(&options(&draft, "sms")),
        Action::AddFiles | Action::RemoveFile(_) | Action::FileUp(_) | Action::FileDown(_) | Action::MoveFile(..) => {
            layout::go(&edit("#files-title"))
        }
    })
}

/// The draft after its files have changed, with the fields as they were typed and what is wrong with all of it.
async fn with_files(at: &Installation, session: &Session, saved: Draft) -> Result<Draft, Failure> {
    let now = draft::view(at, session, saved.id).await?;
    match draft::save(at, session, saved.id, now.version, saved.fields).await {
        Err(error) if error.code() == "changed-meanwhile" => Ok(draft::view(at, session, saved.id).await?),
        other => Ok(other?),
    }
}

/// The draft's page, with what is typed on it but cannot be saved.
fn address(draft: &Draft) -> String {
    let fields = &draft.fields;
    let filled = || fields.signatories.iter().filter(|row| !row.is_empty());
    let mut query = form_urlencoded::Serializer::new(String::new());
    if fields.signatories.len() > filled().count().max(1) {
        query.append_pair("rows", &fields.signatories.len().to_string());
    }
    if fields.in_order && filled().all(|row| row.step <= 1) {
        query.append_pair("in_order", "true");
    }
    let first = fields.signatories.first().filter(|row| row.is_empty()).map(|row| row.delivery.or_mail());
    if let Some(way) = first.filter(|way| *way != InvitationDelivery::default() && filled().next().is_none()) {
        query.append_pair("delivery", way.word());
    }
    match query.finish() {
        none if none.is_empty() => format!("/documents/{}/edit", draft.id),
        query => format!("/documents/{}/edit?{query}", draft.id),
    }
}

fn told(address: &str, toast: Option<Toast>) -> Response {
    match toast {
        Some(toast) => layout::go_with(address, &toast),
        None => layout::go(address),
    }
}

/// The same with the options unfolded, at one of them.
fn options(draft: &Draft, place: &str) -> String {
    let address = address(draft);
    let sign = if address.contains('?') { '&' } else { '?' };
    format!("{address}{sign}open=options#{place}")
}

/// The page of a draft, with what can be picked there.
pub async fn page(at: &Installation, session: &Session, frame: Frame, draft: &Draft) -> Result<EditPage, Failure> {
    let saved = Saved::of(at, session).await?;
    Ok(EditPage::of(frame.at("documents"), session, draft, &Taken::by(at)).with_saved(saved))
}

/// The page with what is missing or wrong.
pub async fn refused_page(
    at: &Installation,
    frame: Frame,
    session: &Session,
    draft: &Draft,
    refused: &[Refused],
) -> Result<Response, Failure> {
    let page = page(at, session, frame, draft).await?.with_problems(refused);
    layout::html_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Another window saved something else: what was typed here stays on the page, files that came along are kept.
async fn conflict(
    at: &Installation,
    session: &Session,
    frame: Frame,
    id: DocumentId,
    form: &DocumentForm,
    typed: DraftFields,
) -> Result<Response, Failure> {
    let uploads = form.uploads();
    if !uploads.is_empty() {
        files::add(at, session, id, uploads).await?;
    }
    let draft = draft::view(at, session, id).await?;
    let page = page(at, session, frame, &draft).await?.changed_meanwhile(typed);
    layout::html_as(StatusCode::CONFLICT, &page)
}

/// The same as far as it is kept: rows with something typed, turns where there is an order, texts without blanks around.
fn same(one: &DraftFields, other: &DraftFields) -> bool {
    let kept = |fields: &DraftFields| {
        let mut fields = fields.clone();
        fields.signatories.retain(|row| !row.is_empty());
        for row in &mut fields.signatories {
            row.name = one_line(&row.name);
            row.email = row.email.trim().to_owned();
            row.phone = kept_phone(&row.phone).unwrap_or_default();
            row.organization = one_line(&row.organization);
            row.step = if fields.in_order { row.step } else { 1 };
        }
        fields.in_order = fields.signatories.iter().any(|row| row.step > 1);
        fields.message = many_lines(&fields.message);
        fields
    };
    kept(one) == kept(other)
}

/// A script that saves as one types.
fn wants_data(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::samples::{self, named as fields};
    use sinetti_actions::documents::draft::DraftSignatory;
    use sinetti_domain::Language;

    #[test]
    fn a_second_press_of_the_same_button_is_told_from_a_change() {
        assert!(same(&fields(&["Elin"]), &fields(&[" Elin ", ""])));
        assert!(!same(&fields(&["Elin"]), &fields(&["Freja"])));
    }

    #[test]
    fn what_cannot_be_saved_travels_in_the_address() {
        let mut draft = samples::draft();
        let plain = format!("/documents/{}/edit", draft.id);
        assert_eq!(address(&draft), plain);
        draft.fields.signatories[1] = DraftSignatory::empty(Language::Fi, 2);
        assert_eq!(address(&draft), format!("{plain}?rows=2&in_order=true"));
        draft.fields.signatories.truncate(1);
        let unsaved = Unsaved { rows: Some("2".into()), in_order: Some("true".into()), ..Unsaved::default() };
        unsaved.add_to(&mut draft.fields);
        assert_eq!((draft.fields.signatories.len(), draft.fields.signatories[1].step), (2, 2));
        Unsaved { rows: Some("999999".into()), ..Unsaved::default() }.add_to(&mut draft.fields);
        assert_eq!(draft.fields.signatories.len(), MOST_ROWS);
        // A way that was preset before anybody was named.
        let empty = || DraftSignatory::empty(Language::Fi, 1);
        draft.fields.in_order = false;
        draft.fields.signatories = vec![DraftSignatory { delivery: InvitationDelivery::Secure, ..empty() }];
        assert_eq!(address(&draft), format!("{plain}?delivery=secure"));
        draft.fields.signatories = vec![empty()];
        Unsaved { delivery: Some("secure".into()), ..Unsaved::default() }.add_to(&mut draft.fields);
        assert_eq!(draft.fields.signatories[0].delivery, InvitationDelivery::Secure);
    }
}
