//! Revocation data in the file: who was revoked before a signature can be proven to exist is not believed.
#![allow(clippy::unwrap_used)]

mod check_support;
mod common;

use check_support::{append, field};
use common::small_pdf::{Extra, Layout, small_pdf};
use common::{House, time};
use jiff::{SignedDuration, Timestamp};
use pades::authority::Signer;
use pades::certificate::{Certificate, RevocationData, Standing};
use pades::check::{CheckOptions, Report, Verdict, check};
use pades::forms;
use pades::reader::ObjectSource;
use pades::sign::{SignatureRequest, sign};
use pades::validation_data::{self, ValidationData};

const SIGNED: &str = "2026-11-20T10:00:00Z";

fn signed(signer: &Signer) -> Vec<u8> {
    append(&small_pdf(Layout::Table, &Extra::default()), |increment| {
        let page = increment.pages().unwrap()[0].reference;
        forms::add_field(increment, &forms::NewField::invisible_signature("Signature1", page)).unwrap();
        let request = SignatureRequest::new(field(increment, "Signature1"), signer, time(SIGNED));
        Some(sign(increment.clone(), &request).unwrap())
    })
}

/// The file with a list in which `by` says that the signer's certificate was revoked at a time.
fn revoked(file: &[u8], signer: &Signer, by: &House, at: &str) -> Vec<u8> {
    let serial = Certificate::from_der(signer.certificate()).unwrap().serial_number().to_vec();
    let now = time("2027-06-01T00:00:00Z");
    let list = by.issuing.revocation_list(2, now, now + SignedDuration::from_hours(24), &[(serial, time(at))]).unwrap();
    append(file, |increment| {
        let data = ValidationData { revocation_lists: vec![list], ..ValidationData::default() };
        validation_data::add(increment, &data).unwrap();
        None
    })
}

fn report(file: &[u8], house: &House, now: &str) -> Report {
    check(file, &CheckOptions { anchors: &house.anchors(), now: time(now) }).unwrap()
}

#[test]
fn a_signature_by_a_revoked_certificate_is_not_believed() {
    let house = House::new();
    let signer = house.signer("Revoked Example");
    let file = revoked(&signed(&signer), &signer, &house, "2027-01-01T00:00:00Z");
    // Before the revocation, and after: nothing proves that the signature is older.
    assert_eq!(report(&file, &house, "2026-12-01T00:00:00Z").verdict, Verdict::Valid);
    let late = report(&file, &house, "2027-07-01T00:00:00Z");
    assert_eq!(late.verdict, Verdict::Changed);
    assert_eq!(late.signatures[0].sub_indication.as_deref(), Some("REVOKED_NO_POE"));
    assert!(late.problems.iter().any(|problem| problem.code == "certificate-revoked" && problem.fatal));
}

#[test]
fn what_is_proven_to_be_older_stays_valid() {
    let house = House::new();
    let signer = house.signer("Revoked Example");
    let stamps = house.time_stamp_authority("2026-01-02T00:00:00Z");
    let stamped = house.archive(&signed(&signer), "stamp-1", &stamps, time("2026-11-21T10:00:00Z"));
    let later = revoked(&stamped, &signer, &house, "2027-01-01T00:00:00Z");
    assert_eq!(report(&later, &house, "2027-07-01T00:00:00Z").verdict, Verdict::Valid);
    let earlier = revoked(&stamped, &signer, &house, "2026-11-20T12:00:00Z");
    assert_eq!(report(&earlier, &house, "2027-07-01T00:00:00Z").verdict, Verdict::Changed);
}

#[test]
fn only_the_issuer_revokes() {
    let (house, other) = (House::new(), House::new());
    let signer = house.signer("Slandered Example");
    let file = revoked(&signed(&signer), &signer, &other, "2027-01-01T00:00:00Z");
    assert_eq!(report(&file, &house, "2027-07-01T00:00:00Z").verdict, Verdict::Valid);
}

#[test]
fn lists_and_answers_are_believed_once_their_signature_holds() {
    let house = House::new();
    let signer = house.signer("Known Example");
    let (certificate, issuer) = (
        Certificate::from_der(signer.certificate()).unwrap(),
        Certificate::from_der(house.issuing.certificate()).unwrap(),
    );
    let now: Timestamp = time(SIGNED);
    let answer =
        house.issuing.ocsp_response(signer.certificate(), Standing::Good, now, SignedDuration::from_hours(1)).unwrap();
    let list = house.issuing.revocation_list(1, now, now + SignedDuration::from_hours(1), &[]).unwrap();
    let standing = |lists: &[&[u8]], answers: &[&[u8]]| {
        let mut data = RevocationData::new();
        for list in lists {
            let _ = data.add_list(list);
        }
        for answer in answers {
            let _ = data.add_response(answer);
        }
        data.standing(&certificate, &issuer)
    };
    assert_eq!(standing(&[], &[]), Standing::Unknown);
    assert_eq!(standing(&[&list], &[]), Standing::Good);
    assert_eq!(standing(&[], &[&answer]), Standing::Good);
    for (good, is_list) in [(&list, true), (&answer, false)] {
        for position in 0..good.len() {
            let mut bad = good.clone();
            bad[position] ^= 1;
            let found = if is_list { standing(&[&bad], &[]) } else { standing(&[], &[&bad]) };
            // The responder's name is not looked at, and what is around the signed part says nothing.
            assert!(
                found == Standing::Unknown,
                "byte {position} of {}",
                if is_list { "the list" } else { "the answer" }
            );
        }
    }
    // Another's certificate: nobody spoke of it.
    let stranger = Certificate::from_der(House::new().signer("Stranger").certificate()).unwrap();
    let mut data = RevocationData::new();
    data.add_response(&answer).unwrap();
    assert_eq!(data.standing(&stranger, &issuer), Standing::Unknown);
}

/// Lists that speak only of some: where they are published, what they are of (RFC 5280, 5.2.5).
mod of_some {
    use super::*;
    use aws_lc_rs::rand::SystemRandom;
    use rcgen::{
        CertificateRevocationListParams, CrlDistributionPoint, CrlIssuingDistributionPoint, CrlScope, Issuer,
        KeyIdMethod, SerialNumber, date_time_ymd,
    };

    const LIST: &str = "http://authority.example/list-1.crl";

    /// What a list of the issuing authority, published there and of this scope, says of a certificate.
    fn standing(house: &House, certificate: &[u8], address: &str, scope: Option<CrlScope>) -> Standing {
        let (certificate, issuer) =
            (Certificate::from_der(certificate).unwrap(), Certificate::from_der(house.issuing.certificate()).unwrap());
        let key = Issuer::from_ca_cert_der(&house.issuing.certificate().into(), house.issuing.key()).unwrap();
        let distribution_point = CrlDistributionPoint { uris: vec!["ldap://x".to_owned(), address.to_owned()] };
        let parameters = CertificateRevocationListParams {
            this_update: date_time_ymd(2026, 11, 1),
            next_update: date_time_ymd(2026, 12, 1),
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: Some(CrlIssuingDistributionPoint { distribution_point, scope }),
            revoked_certs: Vec::new(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        let mut data = RevocationData::new();
        data.add_list(parameters.signed_by(&key).unwrap().der()).unwrap();
        data.standing(&certificate, &issuer)
    }

    #[test]
    fn a_list_speaks_of_those_who_are_told_to_look_for_it() {
        let house = House::new();
        let end = pades::authority::EndCertificate { revocation_list: Some(LIST), ..House::end("Told Example") };
        let told = house.issuing.issue_signer(&end, &SystemRandom::new()).unwrap();
        let untold = house.signer("Untold Example");
        assert_eq!(standing(&house, told.certificate(), LIST, None), Standing::Good);
        assert_eq!(standing(&house, told.certificate(), &LIST.replace('1', "2"), None), Standing::Unknown);
        assert_eq!(standing(&house, untold.certificate(), LIST, None), Standing::Unknown);
        assert_eq!(standing(&house, told.certificate(), LIST, Some(CrlScope::UserCertsOnly)), Standing::Good);
        assert_eq!(standing(&house, told.certificate(), LIST, Some(CrlScope::CaCertsOnly)), Standing::Unknown);
    }
}

/// What OCSP answers are judged by, when one is asked for.
mod asking {
    use super::*;
    use aws_lc_rs::rand::SystemRandom;
    use pades::certificate::{OcspError, OcspRequest};

    const HOUR: SignedDuration = SignedDuration::from_hours(1);

    fn question(house: &House, signer: &Signer) -> OcspRequest {
        let certificate = Certificate::from_der(signer.certificate()).unwrap();
        let issuer = Certificate::from_der(house.issuing.certificate()).unwrap();
        OcspRequest::new(&certificate, &issuer, &SystemRandom::new()).unwrap()
    }

    #[test]
    fn an_answer_is_believed_while_it_holds() {
        let house = House::new();
        let signer = house.signer("Asked Example");
        let (asked, now) = (question(&house, &signer), time(SIGNED));
        for standing in [Standing::Good, Standing::Revoked(now - HOUR), Standing::Unknown] {
            let answer = house.issuing.ocsp_response(signer.certificate(), standing, now, HOUR).unwrap();
            let accepted = asked.accept(&answer, now).unwrap();
            assert_eq!((accepted.standing, accepted.responder), (standing, None));
            assert!(asked.accept(&answer, now + HOUR).is_ok());
            assert_eq!(asked.accept(&answer, now + HOUR + HOUR), Err(OcspError::Stale));
            assert!(asked.accept(&answer, now - SignedDuration::from_mins(4)).is_ok(), "clocks differ a little");
            assert_eq!(asked.accept(&answer, now - HOUR), Err(OcspError::Stale));
        }
    }

    #[test]
    fn nobody_else_answers_and_for_nobody_else() {
        let (house, other) = (House::new(), House::new());
        let signer = house.signer("Asked Example");
        let (asked, now) = (question(&house, &signer), time(SIGNED));
        let of = |certificate: &[u8]| house.issuing.ocsp_response(certificate, Standing::Good, now, HOUR).unwrap();
        let of_another = of(house.signer("Another Example").certificate());
        assert_eq!(asked.accept(&of_another, now), Err(OcspError::OtherCertificate));
        let by_another = other.issuing.ocsp_response(signer.certificate(), Standing::Good, now, HOUR).unwrap();
        assert_eq!(asked.accept(&by_another, now), Err(OcspError::OtherCertificate), "of another issuer's certificate");
        assert_eq!(asked.accept(&[0x30, 0x03, 0x0A, 0x01, 0x03], now), Err(OcspError::Refused(3)));
        let good = of(signer.certificate());
        for position in 0..good.len() {
            let mut bad = good.clone();
            bad[position] ^= 1;
            assert!(asked.accept(&bad, now).is_err(), "byte {position}");
        }
    }

    #[test]
    fn a_certificate_says_where_to_ask() {
        let house = House::new();
        let end = pades::authority::EndCertificate {
            responder: Some("http://authority.example/ocsp"),
            ..House::end("Asked Example")
        };
        let signer = house.issuing.issue_signer(&end, &SystemRandom::new()).unwrap();
        let certificate = Certificate::from_der(signer.certificate()).unwrap();
        assert_eq!(certificate.responders(), ["http://authority.example/ocsp"]);
        assert!(!certificate.needs_no_check());
    }
}
