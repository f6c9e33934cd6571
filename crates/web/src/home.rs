//! Home: what waits for me, what waits for others, what has finished, and where a new document begins.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::documents::home::{self, Home, Received};
use sinetti_domain::InvitationId;
use sinetti_texts::Texts;

use crate::{
    At,
    documents::{Chip, Drop, Row, Taken, name_or},
    errors::Failure,
    layout::{self, Frame},
};

pub fn routes() -> Router<At> {
    Router::new().route("/", get(show))
}

/// The page.
#[derive(Template)]
#[template(path = "home.html")]
pub struct HomePage {
    frame: Frame,
    t: Texts,
    title: String,
    asks: Vec<Ask>,
    others: Vec<Row>,
    others_total: u32,
    finished: Vec<Finished>,
    drafts: Vec<DraftLink>,
    drop: Drop,
    is_new: bool,
}

/// A document that waits for my signature.
#[derive(Debug, Clone)]
pub struct Ask {
    pub invitation: InvitationId,
    pub name: String,
    /// From whom, how long, until when.
    pub facts: Vec<String>,
    pub days: Option<Chip>,
}

impl Ask {
    /// As a card.
    pub fn of(frame: &Frame, received: &Received, zone: &str) -> Self {
        let t = &frame.t;
        let from = t
            .say("home-received-from")
            .with("sender", &received.sender)
            .with("account", &received.account)
            .with("date", t.day(received.sent_at, zone));
        let until =
            received.valid_until.map(|date| t.say("home-received-until").with("date", t.date(date)).to_string());
        let mut facts = vec![from.to_string(), t.say("pages-count").with("n", received.pages).to_string()];
        facts.extend(until);
        Self {
            invitation: received.invitation,
            name: received.document.clone(),
            facts,
            days: received.days_left.map(|days| Chip::days(frame, days)),
        }
    }
}

struct Finished {
    row: Row,
    /// The status, and how many have signed where not everybody has.
    status: Chip,
}

struct DraftLink {
    name: String,
    address: String,
    saved: String,
}

async fn show(State(at): State<At>, frame: Frame) -> Result<Response, Failure> {
    let Some(session) = frame.session.clone() else { return Ok(layout::go("/sign-in")) };
    let home = home::home(&at, &session).await?;
    layout::html(&page(frame.at("home"), &home, &session.zone, &Taken::by(&at)))
}

/// Puts the page together.
pub fn page(frame: Frame, home: &Home, zone: &str, taken: &Taken) -> HomePage {
    let t = frame.t;
    let finished = |document| {
        let row = Row::of(&frame, document, zone);
        let mut status = row.status.clone();
        if status.class == "cancelled" {
            let phrase = t.say("home-finished-partly").with("status", document.status.word());
            status.text = phrase.with("signed", row.signed).with("total", row.total).to_string();
        }
        Finished { row, status }
    };
    let draft = |document: &sinetti_actions::documents::DocumentRow| DraftLink {
        name: name_or(&t, &document.name),
        address: format!("/documents/{}/edit", document.id),
        saved: t.say("home-draft-saved").with("date", t.day(document.updated_at, zone)).to_string(),
    };
    HomePage {
        t,
        title: t.say("home-waiting-title").with("n", home.waiting_for_me.len()).to_string(),
        asks: home.waiting_for_me.iter().map(|received| Ask::of(&frame, received, zone)).collect(),
        others: home.waiting_for_others.iter().map(|document| Row::of(&frame, document, zone)).collect(),
        others_total: home.waiting_for_others_total,
        finished: home.finished.iter().map(finished).collect(),
        drafts: home.drafts.iter().map(draft).collect(),
        drop: Drop::of(&t, taken),
        is_new: home.is_new && home.waiting_for_me.is_empty(),
        frame,
    }
}
