//! Chains of certificates: the good one, and each way in which one does not hold.
#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use pades::certificate::{Certificate, ChainProblem, Purpose, Trust, TrustAnchors, Validator};
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};

fn now() -> Timestamp {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

/// A certificate with its key, to issue others with.
struct Party {
    parameters: CertificateParams,
    key: KeyPair,
    certificate: Certificate,
}

fn parameters(name: &str, constraints: Option<BasicConstraints>) -> CertificateParams {
    let mut parameters = CertificateParams::default();
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters.not_before = date_time_ymd(2026, 1, 1);
    parameters.not_after = date_time_ymd(2036, 1, 1);
    parameters.use_authority_key_identifier_extension = true;
    parameters.key_usages = match constraints {
        Some(_) => vec![KeyUsagePurpose::KeyCertSign],
        None => vec![KeyUsagePurpose::ContentCommitment],
    };
    parameters.is_ca = constraints.map_or(IsCa::ExplicitNoCa, IsCa::Ca);
    parameters
}

fn authority(name: &str) -> CertificateParams {
    parameters(name, Some(BasicConstraints::Unconstrained))
}

fn party(parameters: CertificateParams, issuer: Option<&Party>) -> Party {
    let key = KeyPair::generate().unwrap();
    let certificate = match issuer {
        Some(issuer) => parameters.signed_by(&key, &Issuer::from_params(&issuer.parameters, &issuer.key)).unwrap(),
        None => parameters.self_signed(&key).unwrap(),
    };
    let certificate = Certificate::from_der(certificate.der()).unwrap();
    Party { parameters, key, certificate }
}

fn validate(end: &Certificate, embedded: &[Certificate], root: &Party, purpose: Purpose) -> Trust {
    let mut anchors = TrustAnchors::new();
    anchors.add_der(root.certificate.der()).unwrap();
    Validator::new(&anchors).validate(end, embedded, now(), purpose)
}

/// Root, one authority and an end certificate, each as `edit` made it (0 to 2).
fn chain(edit: impl Fn(usize, &mut CertificateParams)) -> Trust {
    let mut all = [authority("Root"), authority("Middle"), parameters("End", None)];
    all.iter_mut().enumerate().for_each(|(index, parameters)| edit(index, parameters));
    let [root, middle, end] = all;
    let root = party(root, None);
    let middle = party(middle, Some(&root));
    let end = party(end, Some(&middle));
    validate(&end.certificate, &[middle.certificate], &root, Purpose::Signing)
}

fn only(index: usize, edit: impl Fn(&mut CertificateParams)) -> Trust {
    chain(|at, parameters| {
        if at == index {
            edit(parameters)
        }
    })
}

#[test]
fn a_good_chain_is_trusted() {
    let Trust::Trusted { path, weak } = chain(|_, _| {}) else { panic!() };
    let names: Vec<_> = path.iter().map(|certificate| certificate.subject_name().unwrap()).collect();
    assert_eq!((names, weak), (vec!["End".to_owned(), "Middle".to_owned(), "Root".to_owned()], false));
}

#[test]
fn every_constraint_counts() {
    let invalid = |problem| Trust::Invalid(problem);
    assert_eq!(only(1, |it| it.is_ca = IsCa::ExplicitNoCa), invalid(ChainProblem::NotAnAuthority));
    assert_eq!(only(1, |it| it.key_usages = vec![KeyUsagePurpose::CrlSign]), invalid(ChainProblem::KeyUsage));
    assert_eq!(only(2, |it| it.key_usages = vec![KeyUsagePurpose::KeyEncipherment]), invalid(ChainProblem::KeyUsage));
    assert_eq!(only(2, |it| it.not_after = date_time_ymd(2026, 11, 1)), invalid(ChainProblem::Expired));
    assert_eq!(only(1, |it| it.not_before = date_time_ymd(2027, 1, 1)), invalid(ChainProblem::NotYetValid));
    let no_more = IsCa::Ca(BasicConstraints::Constrained(0));
    assert_eq!(only(0, |it| it.is_ca = no_more), invalid(ChainProblem::PathLength));
    assert!(matches!(only(1, |it| it.is_ca = no_more), Trust::Trusted { .. }));
    let unknown = |critical| {
        move |it: &mut CertificateParams| {
            let mut extension = CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 99999, 1], vec![5, 0]);
            extension.set_criticality(critical);
            it.custom_extensions = vec![extension];
        }
    };
    assert_eq!(only(2, unknown(true)), invalid(ChainProblem::UnknownCriticalExtension));
    assert_eq!(only(1, unknown(true)), invalid(ChainProblem::UnknownCriticalExtension));
    assert!(matches!(only(2, unknown(false)), Trust::Trusted { .. }));
}

#[test]
fn a_time_stamp_authority_has_one_critical_purpose() {
    let root = party(authority("Root"), None);
    // rcgen's own extension is not critical.
    let mut not_critical = parameters("Stamps", None);
    not_critical.extended_key_usages = vec![ExtendedKeyUsagePurpose::TimeStamping];
    let mut critical = parameters("Stamps", None);
    let purposes = vec![0x30, 10, 6, 8, 0x2b, 6, 1, 5, 5, 7, 3, 8];
    let mut extension = CustomExtension::from_oid_content(&[2, 5, 29, 37], purposes);
    extension.set_criticality(true);
    critical.custom_extensions = vec![extension];
    let stamping = |parameters: CertificateParams, purpose| {
        let end = party(parameters, Some(&root));
        validate(&end.certificate, &[], &root, purpose)
    };
    assert!(matches!(stamping(critical.clone(), Purpose::TimeStamping), Trust::Trusted { .. }));
    for (parameters, purpose) in [
        (critical, Purpose::Signing),
        (not_critical, Purpose::TimeStamping),
        (parameters("Signs", None), Purpose::TimeStamping),
    ] {
        assert_eq!(stamping(parameters, purpose), Trust::Invalid(ChainProblem::KeyUsage));
    }
}

#[test]
fn unknown_and_impostor_authorities_are_told_apart_from_damage() {
    let root = party(authority("Root"), None);
    let impostor = party(authority("Root"), None);
    let end = party(parameters("End", None), Some(&impostor));
    // The same name, but another key by identifier: nobody we know.
    assert_eq!(validate(&end.certificate, &[], &root, Purpose::Signing), Trust::Unknown);
    let stranger = party(authority("Stranger"), None);
    let end = party(parameters("End", None), Some(&stranger));
    assert_eq!(
        validate(&end.certificate, std::slice::from_ref(&stranger.certificate), &root, Purpose::Signing),
        Trust::Unknown
    );
    // One bit of an honest certificate's signature.
    let end = party(parameters("End", None), Some(&root));
    let mut der = end.certificate.der().to_vec();
    *der.last_mut().unwrap() ^= 1;
    let damaged = Certificate::from_der(&der).unwrap();
    assert_eq!(validate(&damaged, &[], &root, Purpose::Signing), Trust::Invalid(ChainProblem::Damaged));
}

#[test]
fn circles_end() {
    let root = party(authority("Root"), None);
    let one = party(authority("One"), None);
    let two = party(authority("Two"), Some(&one));
    let one_again = one.parameters.signed_by(&one.key, &Issuer::from_params(&two.parameters, &two.key)).unwrap();
    let embedded = [two.certificate.clone(), Certificate::from_der(one_again.der()).unwrap(), one.certificate.clone()];
    let end = party(parameters("End", None), Some(&two));
    assert_eq!(validate(&end.certificate, &embedded, &root, Purpose::Signing), Trust::Unknown);
    assert!(matches!(validate(&end.certificate, &embedded, &one, Purpose::Signing), Trust::Trusted { .. }));
}

#[test]
fn anchors_are_read_from_pem_with_text_around() {
    let pem = |name| {
        let key = KeyPair::generate().unwrap();
        authority(name).self_signed(&key).unwrap().pem()
    };
    let text = format!("# first\n{}\nsecond:\n{}", pem("One"), pem("Two"));
    let anchors = TrustAnchors::from_pem(&text).unwrap();
    let names: Vec<_> = anchors.certificates().iter().map(|certificate| certificate.subject_name().unwrap()).collect();
    assert_eq!(names, ["One", "Two"]);
    assert!(TrustAnchors::from_pem("nothing").unwrap().is_empty());
    assert!(TrustAnchors::from_pem(&text[..200]).is_err());
    assert!(TrustAnchors::from_pem(&text.replace("MII", "M!!")).is_err());
}
