//! Genuine files, and mutants of them: what somebody might have done to each.

pub mod bytes;
pub mod increments;
pub mod ranges;
pub mod shadow;
pub mod signature;
pub mod structure;

use std::ops::Range;
use std::sync::Arc;

use pades::certificate::TrustAnchors;
use pades::forms::{self, NewField};
use pades::reader::ObjectSource;
use pades::sign::Certification;
use pades::time_stamp::TimeStampAuthority;

use crate::check_support::{append, now, request, stages, ten};
use crate::common::House;
use crate::common::random::Random;
use crate::common::small_pdf::{Extra, LAYOUTS, Layout, small_pdf};

/// What all mutants share.
pub struct Ground {
    pub house: House,
    pub stamps: Arc<TimeStampAuthority>,
    pub anchors: TrustAnchors,
}

/// A file that must be valid.
pub struct Genuine {
    pub label: String,
    pub file: Vec<u8>,
    /// Whether it is one of [`crate::check_support::stages`], signed: with all objects and fields that the attacks
    /// name.
    pub is_stage: bool,
}

/// A file that must not.
pub struct Mutant {
    pub family: &'static str,
    pub label: String,
    pub file: Vec<u8>,
    /// The change leaves everything signed as it was; only who signed cannot be told any more.
    pub only_trust: bool,
}

pub struct Mutants<'a> {
    pub ground: &'a Ground,
    pub random: Random,
    pub found: Vec<Mutant>,
}

impl Mutants<'_> {
    pub fn add(&mut self, family: &'static str, of: &Genuine, what: &str, file: Vec<u8>) {
        self.push(family, of, what, file, false);
    }

    pub fn push(&mut self, family: &'static str, of: &Genuine, what: &str, file: Vec<u8>, only_trust: bool) {
        if file != of.file {
            let label = format!("{family}: {what} ({})", of.label);
            self.found.push(Mutant { family, label, file, only_trust });
        }
    }
}

impl Ground {
    pub fn new() -> Self {
        let house = House::new();
        let stamps = Arc::new(house.time_stamp_authority("2026-01-02T00:00:00Z"));
        Self { anchors: house.anchors(), house, stamps }
    }

    pub fn archive(&self, file: &[u8], name: &str) -> Vec<u8> {
        self.house.archive(file, name, &self.stamps, now())
    }

    /// Every layout in every stage, archived once and again, ten signatories half way and done, certified without
    /// locks, and with a time stamp in each signature.
    pub fn genuine(&self) -> Vec<Genuine> {
        let mut found = Vec::new();
        let mut add = |label: String, file: Vec<u8>, is_stage| found.push(Genuine { label, file, is_stage });
        for layout in LAYOUTS {
            let stages = stages(layout, &self.house);
            let archived = self.archive(&stages.file, "stamp");
            add(format!("{layout:?} renewed"), self.archive(&archived, "stamp-2"), true);
            add(format!("{layout:?} archived"), archived, true);
            add(format!("{layout:?} sent"), stages.sent, false);
            add(format!("{layout:?} signed"), stages.signed, true);
            add(format!("{layout:?} sealed"), stages.file, true);
        }
        for layout in [Layout::Table, Layout::Stream] {
            let mut steps = ten::steps(layout, &self.house);
            add(format!("{layout:?} five of ten"), steps.swap_remove(5), false);
            let done = steps.swap_remove(10);
            assert!(done.len() > steps[4].len());
            add(format!("{layout:?} ten archived"), self.archive(&done, "stamp"), false);
            add(format!("{layout:?} ten"), done, false);
            add(format!("{layout:?} stamped"), self.stamped(layout), false);
            for level in [2, 3] {
                add(format!("{layout:?} certified P {level}"), self.certified(layout, level), false);
            }
        }
        found
    }

    /// Two signatures, each with a time stamp of its own (B-T).
    fn stamped(&self, layout: Layout) -> Vec<u8> {
        let original = small_pdf(layout, &Extra::default());
        let signer = self.house.signer("Stamped Example").stamped_by(self.stamps.clone());
        ["one", "two"].iter().fold(original, |file, name| {
            append(&file, |increment| {
                let page = increment.pages().unwrap()[0].reference;
                forms::add_field(increment, &NewField::invisible_signature(name, page)).unwrap();
                let request = pades::sign::SignatureRequest {
                    contents_size: 6000,
                    ..pades::sign::SignatureRequest::new(crate::check_support::field(increment, name), &signer, now())
                };
                Some(pades::sign::sign(increment.clone(), &request).unwrap())
            })
        })
    }

    /// As others certify: no field is locked.
    pub fn certified(&self, layout: Layout, level: u8) -> Vec<u8> {
        self.certify(&shadow::prepared(layout), Some(level))
    }

    /// A file with one signature, which certifies when a level is given.
    pub fn certify(&self, original: &[u8], level: Option<u8>) -> Vec<u8> {
        let signer = self.house.signer("Elsewhere Example");
        append(original, |increment| {
            let page = increment.pages().unwrap()[0].reference;
            forms::add_field(increment, &NewField::invisible_signature("Certified", page)).unwrap();
            let certification = level.map(|level| Certification { level, locked_fields: None });
            request(increment, "Certified", &signer, None, certification)
        })
    }
}

/// Where a signature is written: its byte range between the brackets, and its contents with the angle brackets.
#[derive(Clone, Debug)]
pub struct Place {
    pub written: Range<usize>,
    pub range: [usize; 4],
}

impl Place {
    pub fn gap(&self) -> Range<usize> {
        self.range[1]..self.range[2]
    }
}

/// The signatures as they stand in the bytes, in order.
pub fn places(file: &[u8]) -> Vec<Place> {
    const KEY: &[u8] = b"/ByteRange[";
    let starts = file.windows(KEY.len()).enumerate().filter(|(_, window)| *window == KEY);
    let place = |(at, _)| {
        let start = at + KEY.len();
        let end = start + file[start..].iter().position(|byte| *byte == b']')?;
        let text = std::str::from_utf8(&file[start..end]).ok()?;
        let numbers: Vec<usize> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
        Some(Place { written: start..end, range: numbers.try_into().ok()? })
    };
    starts.filter_map(place).collect()
}

/// The number after the last `startxref`, as it is written.
pub fn newest_section(file: &[u8]) -> usize {
    let at = file.windows(9).rposition(|window| window == b"startxref").unwrap() + 9;
    let text = String::from_utf8_lossy(&file[at..file.len().min(at + 30)]).into_owned();
    text.split_whitespace().next().unwrap().parse().unwrap()
}
