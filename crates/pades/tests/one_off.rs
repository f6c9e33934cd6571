//! Certificates made for one signature each: two people sign with keys that are gone at once, and the file outlives their certificates.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use std::process::Command;

use aws_lc_rs::rand::SystemRandom;
use check_support::{OPEN, SEAL, SIGNED, append, request, stages};
use common::{House, small_pdf::Layout, time};
use jiff::SignedDuration;
use pades::authority::{IdentifiedPerson, KeyAlgorithm, Signer, certificate_to_pem};
use pades::check::{CheckOptions, Level, SignatureKind, Verdict, check};

const AASA: IdentifiedPerson<'_> = IdentifiedPerson { given_name: "Åsa Maria", surname: "Öhman", country: "SE" };
const TEEMU: IdentifiedPerson<'_> = IdentifiedPerson { given_name: "Teemu", surname: "Väisänen", country: "FI" };

fn one_off(house: &House, person: &IdentifiedPerson<'_>) -> Signer {
    let (now, month) = (time("2026-11-20T09:59:00Z"), SignedDuration::from_hours(30 * 24));
    house.issuing.issue_one_off(person, now, month, KeyAlgorithm::P256, &SystemRandom::new()).unwrap()
}

/// A sent file, signed by both and sealed.
fn sealed(house: &House) -> Vec<u8> {
    let mut file = stages(Layout::Table, house).sent;
    for (field, person) in [(SIGNED, &AASA), (OPEN, &TEEMU)] {
        file = append(&file, |increment| {
            request(increment, field, &one_off(house, person), Some(&person.common_name()), None)
        });
    }
    append(&file, |increment| request(increment, SEAL, &house.signer("Example service"), None, None))
}

#[test]
fn a_file_outlives_the_certificates_of_those_who_signed() {
    let house = House::new();
    let file = sealed(&house);
    let judged = |file: &[u8], at: &str| {
        let report = check(file, &CheckOptions { anchors: &house.anchors(), now: time(at) }).unwrap();
        let people = report.signatures.iter().filter(|one| one.kind != SignatureKind::DocumentTimestamp);
        let levels = people.map(|one| (one.signer.clone().unwrap_or_default(), one.level)).collect::<Vec<_>>();
        (report.verdict, levels)
    };
    let level = |level| {
        let names = ["Example service", "Åsa Maria Öhman", "Teemu Väisänen", "Example service"];
        names.map(|name| (name.to_owned(), Some(level))).to_vec()
    };
    assert_eq!(judged(&file, "2026-11-21T10:00:00Z"), (Verdict::Valid, level(Level::BB)));
    // The seal waited three days for its time stamp.
    let stamps = house.time_stamp_authority("2026-01-02T00:00:00Z");
    let archived = house.archive(&file, "stamp", &stamps, time("2026-11-23T10:00:00Z"));
    for at in ["2026-11-23T10:00:00Z", "2031-11-23T10:00:00Z"] {
        assert_eq!(judged(&archived, at), (Verdict::Valid, level(Level::BLta)), "{at}");
    }
    assert_eq!(judged(&file, "2027-01-15T10:00:00Z").0, Verdict::UnknownSigner, "without an archive they have ended");
    // And had it waited longer than they hold, no archive would make up for it.
    let late = house.archive(&file, "stamp", &stamps, time("2027-01-15T10:00:00Z"));
    assert_eq!(judged(&late, "2027-01-15T10:00:00Z").0, Verdict::UnknownSigner);
}

#[test]
fn openssl_reads_whom_it_names() {
    let house = House::new();
    let folder = tempfile::tempdir().unwrap();
    let mononym = IdentifiedPerson { given_name: "", surname: "Sukarno", country: "ID" };
    for (person, subject) in
        [(&AASA, "C=SE,CN=Åsa Maria Öhman,GN=Åsa Maria,SN=Öhman"), (&mononym, "C=ID,CN=Sukarno,SN=Sukarno")]
    {
        let signer = one_off(&house, person);
        assert_ne!(signer.certificate(), one_off(&house, person).certificate(), "one for each signature");
        let path = |name: &str, pem: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, pem).unwrap();
            path
        };
        let certificate = path("one-off.pem", &certificate_to_pem(signer.certificate()));
        let above = path("above.pem", &house.issuing.certificate_pem());
        let root = path("root.pem", &house.root.certificate_pem());
        let said = |arguments: &[&std::ffi::OsStr]| {
            let output = Command::new("openssl").args(arguments).output().ok()?;
            Some(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
        };
        let options = ["x509", "-noout", "-subject", "-nameopt", "utf8,sep_comma_plus,sname", "-in"].map(AsRef::as_ref);
        let Some(named) = said(&[&options[..], &[certificate.as_os_str()]].concat()) else {
            println!("skipped: openssl is not installed");
            return;
        };
        assert_eq!(named.trim(), format!("subject={subject}"));
        let at = time("2026-11-25T00:00:00Z").as_second().to_string();
        let arguments: [&std::ffi::OsStr; 9] = [
            "verify".as_ref(),
            "-attime".as_ref(),
            at.as_ref(),
            "-x509_strict".as_ref(),
            "-CAfile".as_ref(),
            root.as_ref(),
            "-untrusted".as_ref(),
            above.as_ref(),
            certificate.as_ref(),
        ];
        let verified = said(&arguments).unwrap();
        assert!(verified.trim_end().ends_with(": OK"), "{verified}");
    }
}
