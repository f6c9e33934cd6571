//! Samples of the lists of invitations.

use sinetti_actions::{
    documents::draft::DraftSignatory,
    invitations::{
        cancel_one::Cancellable,
        change::{Change, Changeable},
        correct::Contact,
    },
};
use sinetti_domain::{DocumentId, InvitationId, Language, Refused, documents::ShownStatus};
use uuid::Uuid;

use super::{
    cancel_one::CancelOnePage, change::ChangePage, correct::CorrectPage, open::OpenPage, received::ReceivedPage,
};
use crate::{
    documents::{
        Offer,
        samples::{rows, session, waiting},
    },
    layout::{
        Frame, Problems,
        samples::{Sample, frame_signed_in, sample},
    },
};

pub fn samples(language: Language) -> Vec<Sample> {
    let frame = |here| frame_signed_in(language, "/open-invitations").at(here);
    let open: Vec<_> = rows().into_iter().filter(|row| row.status == ShownStatus::Pending).collect();
    let (email, zone) = ("aino.lehtonen@koivurinne.example", "Europe/Helsinki");
    vec![
        sample("open", &OpenPage::of(frame("open"), &open, true, zone)),
        sample("open-newest", &OpenPage::of(frame("open"), &open, false, zone)),
        sample("open-none", &OpenPage::of(frame("open"), &[], true, zone)),
        sample("received", &ReceivedPage::of(frame("received"), &waiting(), email, zone)),
        sample("correct", &correct(frame("documents"), &[])),
        sample("correct-wrong", &correct(frame("documents"), &wrong("email", "address"))),
        sample("cancel-one", &cancel_one(frame("documents"), false)),
        sample("cancel-last", &cancel_one(frame("documents"), true)),
        sample("change", &change(frame("documents"), &[])),
        sample("change-wrong", &change(frame("documents"), &wrong("added-1-email", "address"))),
        sample("received-none", &ReceivedPage::of(frame("received"), &[], email, zone)),
    ]
}

fn wrong(field: &str, value: &'static str) -> Vec<Refused> {
    vec![Refused::new("signatory-twice").at(field).with(value, "<elin@sjoberg.example>")]
}

fn ids() -> (DocumentId, InvitationId) {
    (DocumentId(Uuid::from_u128(4)), InvitationId(Uuid::from_u128(5)))
}

fn correct(frame: Frame, refusals: &[Refused]) -> CorrectPage {
    let ((id, invitation), t) = (ids(), frame.t);
    let typed = Contact { name: "Elin Sjöberg".into(), email: "elin@\"sjoberg".into(), phone: String::new() };
    let document = "Lease, Tammelankatu 4 B 12".into();
    CorrectPage { t, id, invitation, document, typed, problems: Problems::of(&t, refusals), frame }
}

fn cancel_one(frame: Frame, is_last: bool) -> CancelOnePage {
    let ((id, invitation), t) = (ids(), frame.t);
    let name = "oskari.lahtinen@koivurinne.example".into();
    let of = Cancellable { document: "Lease".into(), name, is_last, told: is_last };
    CancelOnePage { frame, t, id, invitation, of }
}

fn change(frame: Frame, refusals: &[Refused]) -> ChangePage {
    let (id, invitation) = ids();
    let mut elin = DraftSignatory::empty(Language::Sv, 2);
    elin.name = "Elin Sjöberg".into();
    elin.email = "elin@sjoberg.example".into();
    let now = Changeable { name: "Lease".into(), signatories: vec![(invitation, elin.clone())] };
    let change = if refusals.is_empty() {
        Change::default()
    } else {
        Change { removed: vec![invitation], added: vec![elin], ..Change::default() }
    };
    let problems = Problems::of(&frame.t, refusals);
    ChangePage::of(frame, &Offer::of(&session()), id, &now, &change, problems)
}
