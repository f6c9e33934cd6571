//! Add, remove and replace signatories after sending, where the account's policy allows it; else why not, and the ways on.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use sinetti_actions::{
    Kind,
    documents::draft::DraftSignatory,
    invitations::change::{self, Change, Changeable},
};
use sinetti_domain::{DocumentId, InvitationId, Language, invitations::SignatureMethod, sending::InvitationDelivery};
use sinetti_texts::Texts;

use crate::{
    At,
    documents::{Choice, Offer, WaysPage, methods, ways},
    errors::Failure,
    forms::Fields,
    ids::Ids,
    layout::{self, Frame, Problems, Toast},
    session::SignedIn,
    visitor::Guest,
};

/// Empty rows for new signatories; whoever adds more saves between.
const ROWS: usize = 2;

/// The form.
#[derive(Template)]
#[template(path = "invitations/change.html")]
pub struct ChangePage {
    frame: Frame,
    t: Texts,
    id: DocumentId,
    name: String,
    kept: Vec<Kept>,
    added: Vec<Added>,
    steps: Vec<u32>,
    /// The sender's own organizations.
    organizations: Vec<String>,
    problems: Problems,
}

struct Kept {
    id: InvitationId,
    name: String,
    facts: Vec<String>,
    removed: bool,
}

struct Added {
    number: usize,
    typed: DraftSignatory,
    /// Ways of delivery, and kinds of signature; empty when there is nothing to choose.
    ways: Vec<Choice>,
    methods: Vec<Choice>,
}

impl ChangePage {
    /// With what was ticked and typed, and what is wrong with it.
    pub fn of(
        frame: Frame,
        offer: &Offer,
        id: DocumentId,
        now: &Changeable,
        change: &Change,
        problems: Problems,
    ) -> Self {
        let t = frame.t;
        let kept = |(id, one): &(InvitationId, DraftSignatory)| Kept {
            id: *id,
            name: [&one.name, &one.email, &one.phone].into_iter().find(|s| !s.is_empty()).cloned().unwrap_or_default(),
            facts: std::iter::once(t.say(format!("document-{}", one.method.word())).to_string())
                .chain([&one.email, &one.phone].into_iter().filter(|s| !s.is_empty() && !one.name.is_empty()).cloned())
                .collect(),
            removed: change.removed.contains(id),
        };
        let last = now.signatories.iter().map(|(_, one)| one.step).max().unwrap_or(1);
        let mut rows = change.added.clone();
        while rows.len() < ROWS {
            rows.push(like_those_before(now, frame.t.language, last));
        }
        let added = |(typed, number): (DraftSignatory, usize)| Added {
            number,
            ways: ways(&t, offer, &typed),
            methods: methods(&t, offer, typed.method),
            typed,
        };
        Self {
            t,
            id,
            name: now.name.clone(),
            kept: now.signatories.iter().map(kept).collect(),
            added: rows.into_iter().zip(1..).map(added).collect(),
            organizations: offer.organizations.clone(),
            steps: (1..=last + 1).collect(),
            problems,
            frame,
        }
    }

    fn languages(&self) -> [Language; 5] {
        Language::ALL
    }
}

/// An empty row: whoever takes the place of others is invited and signs as they do, where all do the same.
fn like_those_before(now: &Changeable, language: Language, step: u32) -> DraftSignatory {
    let mut row = DraftSignatory::empty(language, step);
    let mut before = now.signatories.iter().map(|(_, one)| one).filter(|one| one.delivery != InvitationDelivery::None);
    if let Some(first) = before.next()
        && before.all(|one| (one.delivery, one.method) == (first.delivery, first.method))
    {
        (row.delivery, row.method) = (first.delivery, first.method);
    }
    row
}

fn change_of(fields: &Fields) -> Change {
    let mut change = Change::default();
    for (name, value) in fields.values() {
        if let Some(id) = name.strip_prefix("remove-").and_then(|id| id.parse().ok()) {
            change.removed.push(id);
        }
        if let Some((id, method)) =
            name.strip_prefix("method-").and_then(|id| id.parse().ok()).zip(SignatureMethod::parse(value))
        {
            change.methods.push((id, method));
        }
    }
    for number in 1..=100 {
        let field = |name: &str| format!("added-{number}-{name}");
        let get = |name: &str| fields.get(&field(name)).to_owned();
        if fields.find(&field("email")).is_none() {
            break;
        }
        change.added.push(DraftSignatory {
            name: get("name"),
            email: get("email"),
            phone: get("phone"),
            language: Language::parse(&get("language")).unwrap_or_default(),
            step: get("step").parse().unwrap_or(1).clamp(1, 80),
            method: SignatureMethod::parse(&get("method")).unwrap_or(SignatureMethod::Light),
            delivery: InvitationDelivery::parse(&get("delivery")).unwrap_or_default(),
            organization: get("organization"),
        });
    }
    change
}

/// `GET /documents/{id}/signatories`
pub async fn show(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
) -> Result<Response, Failure> {
    match change::changeable(&at, &session, id).await {
        Ok(now) => {
            let (offer, frame) = (Offer::of(&session), frame.at("documents"));
            layout::html(&ChangePage::of(frame, &offer, id, &now, &Change::default(), Problems::default()))
        }
        Err(error) => WaysPage::answer(&at, &session, frame, id, error, StatusCode::OK).await,
    }
}

/// `POST /documents/{id}/signatories`
pub async fn submit(
    State(at): State<At>,
    SignedIn(session): SignedIn,
    Guest(visitor): Guest,
    frame: Frame,
    Ids(id): Ids<DocumentId>,
    fields: Fields,
) -> Result<Response, Failure> {
    let change = change_of(&fields);
    match change::change(&at, &session, &visitor, id, &change).await {
        Ok(changed) => {
            let told = if changed { "toast-signatories-changed" } else { "toast-signatories-same" };
            Ok(layout::go_with(&format!("/documents/{id}"), &Toast::new(told)))
        }
        Err(error) if error.kind == Kind::Invalid => {
            let now = change::changeable(&at, &session, id).await?;
            // `added.0.email` is the field `added-1-email`.
            let field = |rule: &str| match rule.split('.').collect::<Vec<_>>()[..] {
                ["added", index, field] => {
                    format!("added-{}-{field}", index.parse::<usize>().map_or(1, |index| index + 1))
                }
                _ => String::new(),
            };
            let problems = Problems::new(&frame.t, &error.refusals, field);
            let page = ChangePage::of(frame.at("documents"), &Offer::of(&session), id, &now, &change, problems);
            layout::html_as(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => WaysPage::answer(&at, &session, frame, id, error, StatusCode::CONFLICT).await,
    }
}
