//! Small PDFs of every layout, and outside judges for what we make of them.
#![allow(dead_code, clippy::unwrap_used)]

pub mod judges;
pub mod random;
pub mod shared_data;
pub mod small_pdf;

use aws_lc_rs::rand::SystemRandom;
use jiff::{SignedDuration, Timestamp};
use pades::authority::{Authority, AuthorityName, EndCertificate, KeyAlgorithm, Signer};
use pades::certificate::TrustAnchors;
use pades::reader::Document;
use pades::sign::prepare_time_stamp;
use pades::time_stamp::{TimeStampAuthority, TimeStampRequest};
use pades::update::Increment;
use pades::validation_data::{self, ValidationData};

pub fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A root, and signers below an issuing authority of its own.
pub struct House {
    pub root: Authority,
    pub issuing: Authority,
}

impl House {
    pub fn new() -> Self {
        let random = SystemRandom::new();
        let (from, to) = (time("2026-01-01T00:00:00Z"), time("2056-01-01T00:00:00Z"));
        let name = |common_name| AuthorityName {
            common_name,
            organization: "Example Oy",
            country: Some("FI"),
            key: KeyAlgorithm::P256,
        };
        let root = Authority::create_root(&name("Example root"), from, to, &random).unwrap();
        let issuing = root.issue_authority(&name("Example issuing authority"), from, to, &random).unwrap();
        Self { root, issuing }
    }

    pub fn signer(&self, common_name: &str) -> Signer {
        self.issuing.issue_signer(&Self::end(common_name), &SystemRandom::new()).unwrap()
    }

    /// What a signer's certificate says.
    pub fn end(common_name: &str) -> EndCertificate<'_> {
        EndCertificate {
            common_name,
            organization: None,
            country: Some("FI"),
            not_before: time("2026-01-02T00:00:00Z"),
            not_after: time("2036-01-02T00:00:00Z"),
            content_commitment: true,
            time_stamping: false,
            revocation_list: None,
            responder: None,
            key: KeyAlgorithm::P256,
        }
    }

    /// Below the same root, for the years from `start` on.
    pub fn time_stamp_authority(&self, start: &str) -> TimeStampAuthority {
        let not_before = time(start);
        let end = EndCertificate {
            common_name: "Example time stamps",
            organization: None,
            country: Some("FI"),
            not_before,
            not_after: not_before + SignedDuration::from_hours(10 * 365 * 24),
            content_commitment: false,
            time_stamping: true,
            revocation_list: None,
            responder: None,
            key: KeyAlgorithm::P256,
        };
        TimeStampAuthority::new(self.issuing.issue_signer(&end, &SystemRandom::new()).unwrap())
    }

    pub fn anchors(&self) -> TrustAnchors {
        let mut anchors = TrustAnchors::new();
        anchors.add_der(self.root.certificate()).unwrap();
        anchors
    }

    /// What the authorities of this house say of everybody at a time.
    pub fn validation_data(&self, stamps: &TimeStampAuthority, now: Timestamp) -> ValidationData {
        let next = now + SignedDuration::from_hours(24 * 30);
        let certificates = [stamps.signer().certificate(), self.issuing.certificate(), self.root.certificate()];
        let lists = [&self.issuing, &self.root].map(|authority| authority.revocation_list(1, now, next, &[]).unwrap());
        ValidationData {
            certificates: certificates.map(<[u8]>::to_vec).to_vec(),
            revocation_lists: lists.to_vec(),
            ocsp_responses: Vec::new(),
        }
    }

    /// A file made level B-LTA, or kept there: validation data and a document time stamp in one increment.
    pub fn archive(&self, file: &[u8], field: &str, stamps: &TimeStampAuthority, now: Timestamp) -> Vec<u8> {
        let mut increment = Increment::new(&Document::open(file).unwrap());
        validation_data::add(&mut increment, &self.validation_data(stamps, now)).unwrap();
        let prepared = prepare_time_stamp(increment, field, 6 * 1024).unwrap();
        let random = SystemRandom::new();
        let request = TimeStampRequest::new(prepared.digest(), &random).unwrap();
        let answer = stamps.answer(&request.to_der(), now, &random).unwrap();
        let token = request.accept(&answer, &self.anchors()).unwrap();
        [file, &prepared.complete(&token.der).unwrap()].concat()
    }
}
