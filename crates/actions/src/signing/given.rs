//! The signing form, checked.

use jiff::{Timestamp, tz::TimeZone};
use sinetti_domain::{
    AccountId, DocumentId, Refused,
    invitations::SignatureMethod,
    organizations::AccountKind,
    signing::{self, ForWhom, Representation},
};
use sinetti_pdf::Strokes;

use super::{
    confirm::{Read, may_sign},
    view::digest_of,
};
use crate::{Error, Kind, Result, Session};

/// What the signing form gives, as typed.
#[derive(Debug, Clone, Default)]
pub struct Confirmation {
    /// Which of the link's documents; the one in turn when nothing is said.
    pub document: Option<DocumentId>,
    /// Which place of that document; the one in turn when nothing is said.
    pub place: Option<u32>,
    /// The typed name.
    pub name: String,
    /// `type` or `draw`.
    pub how: String,
    /// The drawn strokes as the pad's script writes them (JSON), or empty.
    pub strokes: String,
    /// "I have read the document" was ticked.
    pub read: bool,
    /// Which of the addresses to accept were accepted, from 1.
    pub accepted: Vec<usize>,
    /// `me`, `organization` or `guardian`.
    pub sign_for: String,
    /// One of the signed-in person's own organizations, by id; anything else means the typed one.
    pub account: String,
    /// The organization's name.
    pub organization: String,
    /// `signing-right`, `position` or `authorization`.
    pub ground: String,
    /// The name of the person whose guardian signs.
    pub person: String,
    /// That person's day of birth.
    pub born: String,
    /// [`super::view::SigningView::shown`].
    pub shown: String,
}

/// The form, checked.
pub(super) struct Given {
    pub name: String,
    pub strokes: Option<Strokes>,
    pub represents: Representation,
    /// The organization of the signatory's own whose archive gets the document.
    pub archive: Option<AccountId>,
    pub read: bool,
}

impl Given {
    pub(super) fn from_form(
        form: &Confirmation,
        read: &Read,
        session: Option<&Session>,
        now: Timestamp,
    ) -> Result<Self> {
        may_sign(&read.document, &read.own)?;
        if read.own.method == SignatureMethod::Strong {
            return Err(Error::of(Kind::Unavailable, "strong-unavailable"));
        }
        if form.shown != digest_of(&read.files) {
            return Err(Error::of(Kind::Conflict, "shown-changed"));
        }
        // In the order of the form: its summary leads from one field to the next.
        let mut refusals = unticked(form, read);
        let settled = read.own.represents.as_ref();
        let own = own_organization(form, session).filter(|_| !is_organization(settled));
        let for_whom = ForWhom {
            sign_for: &form.sign_for,
            organization: own.map_or(&form.organization, |(_, name)| name),
            ground: &form.ground,
            person: &form.person,
            born: &form.born,
        };
        let zone = TimeZone::get(&read.zone).unwrap_or(TimeZone::UTC);
        let represents = Representation::from_form(for_whom, settled, now.to_zoned(zone).date())
            .map_err(|refused| refusals.extend(refused))
            .ok();
        // Who draws need not type as well: the sender gave the name.
        let typed = if form.name.trim().is_empty() && form.how == "draw" { &read.own.name } else { &form.name };
        let name = signing::typed_name(typed).map_err(|refusal| refusals.push(refusal)).ok();
        let strokes = if form.how == "draw" {
            strokes(&form.strokes).map_err(|refusal| refusals.push(refusal)).ok()
        } else {
            None
        };
        match (name, represents) {
            (Some(name), Some(represents)) if refusals.is_empty() => {
                let archive = own.map(|(id, _)| id);
                Ok(Self { name, strokes, represents, archive, read: form.read })
            }
            _ => Err(Error { kind: Kind::Invalid, refusals, cause: None }),
        }
    }
}

fn is_organization(settled: Option<&Representation>) -> bool {
    matches!(settled, Some(Representation::Organization { .. }))
}

/// What has to be ticked and was not.
fn unticked(form: &Confirmation, read: &Read) -> Vec<Refused> {
    let links = read.document.settings.links.iter().zip(1..).filter(|(_, number)| !form.accepted.contains(number));
    let mut refusals: Vec<Refused> = links
        .map(|(link, number)| {
            Refused::new("accepting-missing").at(format!("accept-{number}")).with("title", &link.title)
        })
        .collect();
    if read.document.require_reading && !form.read {
        refusals.push(Refused::new("reading-missing").at("read"));
    }
    refusals
}

/// The organization that was picked among those of the signed-in person.
fn own_organization<'a>(form: &Confirmation, session: Option<&'a Session>) -> Option<(AccountId, &'a str)> {
    if form.sign_for != "organization" {
        return None;
    }
    let mut own = session?.accounts.iter().filter(|(_, _, kind)| *kind == AccountKind::Organization);
    own.find(|(id, _, _)| id.to_string() == form.account).map(|(id, name, _)| (*id, name.as_str()))
}

fn strokes(json: &str) -> Result<Strokes, Refused> {
    if json.trim().is_empty() {
        return Err(Refused::new("drawing-missing").at("strokes"));
    }
    let strokes = Strokes::parse(json).map_err(|_| Refused::new("drawing-unreadable").at("strokes"))?;
    if strokes.strokes.iter().all(Vec::is_empty) {
        Err(Refused::new("drawing-missing").at("strokes"))
    } else {
        Ok(strokes)
    }
}
