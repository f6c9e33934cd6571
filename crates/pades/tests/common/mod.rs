//! Small PDFs of every layout, and outside judges for what we make of them.
#![allow(dead_code, clippy::unwrap_used)]

pub mod judges;
pub mod small_pdf;

use aws_lc_rs::rand::SystemRandom;
use jiff::Timestamp;
use pades::authority::{Authority, AuthorityName, EndCertificate, Signer};

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
        let name = |common_name| AuthorityName { common_name, organization: "Example Oy", country: Some("FI") };
        let root = Authority::create_root(&name("Example root"), from, to, &random).unwrap();
        let issuing = root.issue_authority(&name("Example issuing authority"), from, to, &random).unwrap();
        Self { root, issuing }
    }

    pub fn signer(&self, common_name: &str) -> Signer {
        let end = EndCertificate {
            common_name,
            organization: None,
            country: Some("FI"),
            not_before: time("2026-01-02T00:00:00Z"),
            not_after: time("2036-01-02T00:00:00Z"),
            content_commitment: true,
            revocation_list: None,
        };
        self.issuing.issue_signer(&end, &SystemRandom::new()).unwrap()
    }
}
