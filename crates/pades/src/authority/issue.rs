//! The authority: what it is named and what it issues.

use std::{sync::Arc, time::Duration};

use aws_lc_rs::rand::SystemRandom;
use der::{
    Encode, Sequence,
    asn1::{Ia5String, ObjectIdentifier},
};
use jiff::Timestamp;
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CrlDistributionPoint, CustomExtension,
    DistinguishedName, DnType, IsCa, Issuer, KeyIdMethod, KeyUsagePurpose, RevokedCertParams, SerialNumber,
    SubjectPublicKeyInfo,
};

use super::{AuthorityError, KeyAlgorithm, Signer, SigningKey};
use crate::cms::{build::random_number, oid};

/// A certificate authority: its key, its certificate and the certificates above it.
#[derive(Debug)]
pub struct Authority {
    key: Arc<SigningKey>,
    certificate: Vec<u8>,
    chain: Vec<Vec<u8>>,
    is_root: bool,
}

/// How an authority is named, and the key it gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuthorityName<'a> {
    pub common_name: &'a str,
    pub organization: &'a str,
    /// Two letters, ISO 3166-1.
    pub country: Option<&'a str>,
    pub key: KeyAlgorithm,
}

/// What to certify of a signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndCertificate<'a> {
    pub common_name: &'a str,
    pub organization: Option<&'a str>,
    /// Two letters, ISO 3166-1.
    pub country: Option<&'a str>,
    pub not_before: Timestamp,
    pub not_after: Timestamp,
    /// For a person's or an organization's commitment to what is signed (also named non-repudiation).
    pub content_commitment: bool,
    /// For time stamps, and for nothing else (RFC 3161, 2.3).
    pub time_stamping: bool,
    /// Where the authority's revocation list is.
    pub revocation_list: Option<&'a str>,
    /// Where the authority's OCSP responder is.
    pub responder: Option<&'a str>,
    /// What key to make, where one is made.
    pub key: KeyAlgorithm,
}

/// Extended key usage with id-kp-timeStamping alone; rcgen would not mark it critical, as RFC 3161 wants it.
const ONLY_TIME_STAMPING: [u8; 12] = [0x30, 0x0A, 0x06, 0x08, 0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x08];
const EXTENDED_KEY_USAGE: [u64; 4] = [2, 5, 29, 37];
const INFORMATION_ACCESS: [u64; 9] = [1, 3, 6, 1, 5, 5, 7, 1, 1];

impl Authority {
    /// A new root, which may have one level of authorities below it.
    ///
    /// # Errors
    /// When the random source fails or the name cannot be written.
    pub fn create_root(
        name: &AuthorityName<'_>,
        not_before: Timestamp,
        not_after: Timestamp,
        random: &SystemRandom,
    ) -> Result<Self, AuthorityError> {
        let key = SigningKey::generate(name.key, random)?;
        let mut parameters = authority_parameters(name, not_before, not_after, random)?;
        parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(1));
        let certificate = parameters.self_signed(&key)?.der().to_vec();
        Ok(Self { key: Arc::new(key), certificate, chain: Vec::new(), is_root: true })
    }

    /// A new authority below this one, which may issue only end certificates.
    ///
    /// # Errors
    /// As [`Authority::create_root`].
    pub fn issue_authority(
        &self,
        name: &AuthorityName<'_>,
        not_before: Timestamp,
        not_after: Timestamp,
        random: &SystemRandom,
    ) -> Result<Self, AuthorityError> {
        let key = SigningKey::generate(name.key, random)?;
        let mut parameters = authority_parameters(name, not_before, not_after, random)?;
        parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        parameters.use_authority_key_identifier_extension = true;
        let certificate = parameters.signed_by(&key, &self.issuer()?)?.der().to_vec();
        Ok(Self { key: Arc::new(key), certificate, chain: self.chain_below(), is_root: false })
    }

    /// An authority from what was kept of it: the key, the certificate, and the certificates above it without the root.
    ///
    /// # Errors
    /// When they cannot be read or do not belong together.
    pub fn load(key: SigningKey, certificate: Vec<u8>, chain: Vec<Vec<u8>>) -> Result<Self, AuthorityError> {
        let signer = Signer::new(key, certificate, chain)?;
        let (key, certificate, chain) = signer.into_parts();
        let is_root = super::signer::is_self_issued(&certificate)?;
        Ok(Self { key, certificate, chain, is_root })
    }

    /// Issues a certificate for a public key (SubjectPublicKeyInfo DER), as DER.
    ///
    /// # Errors
    /// When the public key cannot be read, a name cannot be written, or the random source fails.
    pub fn issue(
        &self,
        end: &EndCertificate<'_>,
        public_key: &[u8],
        random: &SystemRandom,
    ) -> Result<Vec<u8>, AuthorityError> {
        self.issue_named(end, distinguished_name(end.country, end.organization, end.common_name), public_key, random)
    }

    fn issue_named(
        &self,
        end: &EndCertificate<'_>,
        name: DistinguishedName,
        public_key: &[u8],
        random: &SystemRandom,
    ) -> Result<Vec<u8>, AuthorityError> {
        let mut parameters = parameters(end.not_before, end.not_after, random)?;
        parameters.distinguished_name = name;
        parameters.is_ca = IsCa::ExplicitNoCa;
        parameters.use_authority_key_identifier_extension = true;
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        if end.content_commitment {
            parameters.key_usages.push(KeyUsagePurpose::ContentCommitment);
        }
        if end.time_stamping {
            let mut usage = CustomExtension::from_oid_content(&EXTENDED_KEY_USAGE, ONLY_TIME_STAMPING.to_vec());
            usage.set_criticality(true);
            parameters.custom_extensions.push(usage);
        }
        parameters.crl_distribution_points =
            end.revocation_list.iter().map(|url| CrlDistributionPoint { uris: vec![(*url).to_owned()] }).collect();
        if let Some(url) = end.responder {
            let content = information_access(url).map_err(|_| AuthorityError::Certificate)?;
            parameters.custom_extensions.push(CustomExtension::from_oid_content(&INFORMATION_ACCESS, content));
        }
        let public_key = SubjectPublicKeyInfo::from_der(public_key)?;
        Ok(parameters.signed_by(&public_key, &self.issuer()?)?.der().to_vec())
    }

    /// A fresh key with a certificate of this authority.
    ///
    /// # Errors
    /// As [`Authority::issue`].
    pub fn issue_signer(&self, end: &EndCertificate<'_>, random: &SystemRandom) -> Result<Signer, AuthorityError> {
        let name = distinguished_name(end.country, end.organization, end.common_name);
        self.issue_signer_named(end, name, random)
    }

    /// The same under a name of more parts.
    pub(super) fn issue_signer_named(
        &self,
        end: &EndCertificate<'_>,
        name: DistinguishedName,
        random: &SystemRandom,
    ) -> Result<Signer, AuthorityError> {
        let key = SigningKey::generate(end.key, random)?;
        let certificate = self.issue_named(end, name, &key.public_key()?, random)?;
        Signer::new(key, certificate, self.chain_below())
    }

    /// A list of the certificates that this authority has revoked so far (RFC 5280, 5), DER: their serial numbers and when.
    /// `number` grows from list to list.
    ///
    /// # Errors
    /// When the list cannot be made.
    pub fn revocation_list(
        &self,
        number: u64,
        this_update: Timestamp,
        next_update: Timestamp,
        revoked: &[(Vec<u8>, Timestamp)],
    ) -> Result<Vec<u8>, AuthorityError> {
        let epoch = rcgen::date_time_ymd(1970, 1, 1);
        let entry = |(serial_number, at): &(Vec<u8>, Timestamp)| RevokedCertParams {
            serial_number: SerialNumber::from_slice(serial_number),
            revocation_time: epoch + since_epoch(*at),
            reason_code: None,
            invalidity_date: None,
        };
        let parameters = CertificateRevocationListParams {
            this_update: epoch + since_epoch(this_update),
            next_update: epoch + since_epoch(next_update),
            crl_number: SerialNumber::from(number),
            issuing_distribution_point: None,
            revoked_certs: revoked.iter().map(entry).collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        Ok(parameters.signed_by(&self.issuer()?)?.der().to_vec())
    }

    /// The certificate, DER.
    #[must_use]
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The certificate, PEM.
    #[must_use]
    pub fn certificate_pem(&self) -> String {
        super::pem::certificate_to_pem(&self.certificate)
    }

    /// The certificates above this one, nearest first, without the root; DER.
    #[must_use]
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// The chain that goes with a certificate this authority issues: this authority's own certificate and those above it,
    /// without the root.
    #[must_use]
    pub fn chain_below(&self) -> Vec<Vec<u8>> {
        if self.is_root {
            return Vec::new();
        }
        std::iter::once(&self.certificate).chain(&self.chain).cloned().collect()
    }

    #[must_use]
    pub fn key(&self) -> &SigningKey {
        &self.key
    }

    fn issuer(&self) -> Result<Issuer<'_, &SigningKey>, AuthorityError> {
        Ok(Issuer::from_ca_cert_der(&self.certificate.as_slice().into(), &*self.key)?)
    }
}

/// AuthorityInfoAccessSyntax (RFC 5280, 4.2.2.1) with one responder.
fn information_access(responder: &str) -> der::Result<Vec<u8>> {
    let name = AccessDescription { method: oid::ACCESS_OCSP, place: Ia5String::new(responder)? };
    vec![name].to_der()
}

#[derive(Sequence)]
struct AccessDescription {
    method: ObjectIdentifier,
    /// GeneralName, a CHOICE: an address.
    #[asn1(context_specific = "6", tag_mode = "IMPLICIT")]
    place: Ia5String,
}

fn authority_parameters(
    name: &AuthorityName<'_>,
    not_before: Timestamp,
    not_after: Timestamp,
    random: &SystemRandom,
) -> Result<CertificateParams, AuthorityError> {
    let mut parameters = parameters(not_before, not_after, random)?;
    parameters.distinguished_name = distinguished_name(name.country, Some(name.organization), name.common_name);
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    Ok(parameters)
}

fn parameters(
    not_before: Timestamp,
    not_after: Timestamp,
    random: &SystemRandom,
) -> Result<CertificateParams, AuthorityError> {
    let serial: [u8; 16] = random_number(random).ok_or(AuthorityError::Crypto)?;
    let mut parameters = CertificateParams::default();
    parameters.serial_number = Some(SerialNumber::from_slice(&serial));
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    parameters.not_before = epoch + since_epoch(not_before);
    parameters.not_after = epoch + since_epoch(not_after);
    Ok(parameters)
}

fn since_epoch(time: Timestamp) -> Duration {
    Duration::from_secs(u64::try_from(time.as_second()).unwrap_or(0))
}

pub(super) fn distinguished_name(
    country: Option<&str>,
    organization: Option<&str>,
    common_name: &str,
) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    if let Some(country) = country {
        // X.520 has the country as a PrintableString; what is not printable goes as UTF-8 and stays readable.
        match rcgen::string::PrintableString::try_from(country) {
            Ok(printable) => name.push(DnType::CountryName, rcgen::DnValue::PrintableString(printable)),
            Err(_) => name.push(DnType::CountryName, country),
        }
    }
    if let Some(organization) = organization {
        name.push(DnType::OrganizationName, organization);
    }
    name.push(DnType::CommonName, common_name);
    name
}

#[cfg(test)]
mod tests {
    use der::Decode;
    use x509_cert::{
        Certificate,
        ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier},
    };

    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn house() -> (Authority, Authority) {
        let random = SystemRandom::new();
        let name = |common_name| AuthorityName {
            common_name,
            organization: "Järjestö",
            country: Some("FI"),
            key: KeyAlgorithm::P256,
        };
        let (from, to) = (time("2026-01-01T00:00:00Z"), time("2066-01-01T00:00:00Z"));
        let root = Authority::create_root(&name("Root"), from, to, &random).unwrap();
        let issuing = root.issue_authority(&name("Issuing"), from, to, &random).unwrap();
        (root, issuing)
    }

    fn end() -> EndCertificate<'static> {
        EndCertificate {
            common_name: "Åsa Öhman",
            organization: None,
            country: Some("FI"),
            not_before: time("2026-02-03T04:05:06Z"),
            not_after: time("2036-02-03T04:05:06Z"),
            content_commitment: true,
            time_stamping: false,
            revocation_list: Some("https://sign.example/crl"),
            responder: None,
            key: KeyAlgorithm::P256,
        }
    }

    fn extension<'a, T: Decode<'a> + const_oid::AssociatedOid>(certificate: &'a Certificate) -> (bool, T)
    where
        T::Error: std::fmt::Debug,
    {
        let extensions = certificate.tbs_certificate().extensions().unwrap();
        let found = extensions.iter().find(|extension| extension.extn_id == T::OID).unwrap();
        (found.critical, T::from_der(found.extn_value.as_bytes()).unwrap())
    }

    #[test]
    fn a_signing_certificate_says_what_it_is_for() {
        let (_, issuing) = house();
        let signer = issuing.issue_signer(&end(), &SystemRandom::new()).unwrap();
        let certificate = Certificate::from_der(signer.certificate()).unwrap();
        let above = Certificate::from_der(issuing.certificate()).unwrap();
        let (critical, usage) = extension::<KeyUsage>(&certificate);
        assert!(critical);
        assert_eq!(usage.0, KeyUsages::DigitalSignature | KeyUsages::NonRepudiation);
        let (_, constraints) = extension::<BasicConstraints>(&certificate);
        assert!(!constraints.ca);
        let (_, subject_key) = extension::<SubjectKeyIdentifier>(&above);
        let (_, authority_key) = extension::<AuthorityKeyIdentifier>(&certificate);
        assert_eq!(authority_key.key_identifier, Some(subject_key.0));
        let fields = certificate.tbs_certificate();
        assert_eq!(fields.serial_number().as_bytes().len(), 16);
        assert_eq!(fields.issuer(), above.tbs_certificate().subject());
        assert_eq!(fields.subject().to_string(), "CN=Åsa Öhman,C=FI");
        assert_eq!(fields.validity().not_before.to_unix_duration().as_secs(), 1_770_091_506);
        assert_eq!(signer.chain(), [issuing.certificate().to_vec()]);
    }

    #[test]
    fn authorities_bound_what_is_below_them() {
        let (root, issuing) = house();
        for (authority, length) in [(&root, 1), (&issuing, 0)] {
            let certificate = Certificate::from_der(authority.certificate()).unwrap();
            let (critical, constraints) = extension::<BasicConstraints>(&certificate);
            assert!(critical && constraints.ca);
            assert_eq!(constraints.path_len_constraint, Some(length));
            assert_eq!(extension::<KeyUsage>(&certificate).1.0, KeyUsages::KeyCertSign | KeyUsages::CRLSign);
        }
    }

    #[test]
    fn an_authority_is_kept_and_loaded() {
        let (root, issuing) = house();
        for authority in [root, issuing] {
            let key = SigningKey::from_pkcs8(&authority.key().to_pkcs8().unwrap()).unwrap();
            let loaded = Authority::load(key, authority.certificate().to_vec(), authority.chain().to_vec()).unwrap();
            assert_eq!(loaded.chain_below(), authority.chain_below());
            assert!(loaded.issue_signer(&end(), &SystemRandom::new()).is_ok());
        }
    }

    #[test]
    fn a_certificate_of_another_key_is_refused() {
        let (root, _) = house();
        let other = SigningKey::generate(KeyAlgorithm::P256, &SystemRandom::new()).unwrap();
        let answer = Authority::load(other, root.certificate().to_vec(), Vec::new());
        assert!(matches!(answer, Err(AuthorityError::Mismatch)));
        assert!(matches!(SigningKey::from_pkcs8(b"no key"), Err(AuthorityError::Key)));
    }
}
