//! Samples of the lists of invitations.

use sinetti_domain::{Language, documents::ShownStatus};

use super::{open::OpenPage, received::ReceivedPage};
use crate::{
    documents::samples::{rows, waiting},
    layout::samples::{Sample, frame_signed_in, sample},
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
        sample("received-none", &ReceivedPage::of(frame("received"), &[], email, zone)),
    ]
}
