//! A signing copy made for trial, with a throw-away key.

use aws_lc_rs::rand::SystemRandom;
use bytes::Bytes;
use jiff::Timestamp;
use pades::authority::{Authority, AuthorityError, AuthorityName, EndCertificate, KeyAlgorithm, Signer};
use pades::reader::ObjectSource;

use crate::drawing::Typefaces;
use crate::error::Error;
use crate::laid::LaidFields;
use crate::reading;
use crate::signing_copy::{Place, SigningCopyPlan, SigningCopyTexts, prepare};

/// Seconds since 1970 of the trial's certificate: it means nothing and goes nowhere.
const FROM: i64 = 1_700_000_000;
const UNTIL: i64 = 2_000_000_000;

/// Makes a signing copy and reads it again: its pages and fields must all be there.
pub fn try_signing_copy(bytes: &Bytes, pages: usize) -> Result<(), Error> {
    let signer = throw_away().map_err(|error| Error::Sign(error.to_string()))?;
    let copy = prepare(bytes.clone(), &plan(), &signer, &Typefaces::shipped())?;
    let whole = [&bytes[..], &copy.increment].concat();
    let document = reading::open(whole)?;
    if document.pages()?.len() != pages + copy.pages_added as usize {
        return Err(Error::Update("the page tree does not take more pages".to_owned()));
    }
    LaidFields::of(&document)?.open_place(1)?;
    Ok(())
}

fn throw_away() -> Result<Signer, AuthorityError> {
    let random = SystemRandom::new();
    let (from, until) = (time(FROM), time(UNTIL));
    let name = AuthorityName { common_name: "Trial", organization: "Trial", country: None, key: KeyAlgorithm::P256 };
    let root = Authority::create_root(&name, from, until, &random)?;
    let end = EndCertificate {
        common_name: "Trial",
        organization: None,
        country: None,
        not_before: from,
        not_after: until,
        content_commitment: true,
        time_stamping: false,
        revocation_list: None,
        responder: None,
        key: KeyAlgorithm::P256,
    };
    root.issue_signer(&end, &random)
}

fn time(seconds: i64) -> Timestamp {
    // The constants are in range.
    Timestamp::from_second(seconds).unwrap_or_default()
}

fn plan() -> SigningCopyPlan {
    let word = || "Trial".to_owned();
    let texts = SigningCopyTexts {
        footer: word(),
        link: word(),
        heading: word(),
        title: word(),
        pages_before: word(),
        not_signed: word(),
        legend_title: String::new(),
        legend: Vec::new(),
        check: word(),
        check_code: word(),
        sealed_by: word(),
        evidence: word(),
        test: word(),
    };
    SigningCopyPlan {
        document_name: word(),
        file_name: word(),
        check_url: "https://sinetti.invalid/check/TRIAL".to_owned(),
        check_code: "TRIAL".to_owned(),
        language: "en".to_owned(),
        texts,
        places: vec![Place { number: 1, label: word() }],
        evidence: b"{}".to_vec(),
        time: time(FROM),
        test: true,
        footer: true,
    }
}
