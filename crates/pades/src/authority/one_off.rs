//! A key and a certificate for one signature of one person: made when they have identified themselves, gone when they have
//! signed.

use aws_lc_rs::rand::SystemRandom;
use jiff::{SignedDuration, Timestamp};
use rcgen::{DistinguishedName, DnType};

use super::{Authority, AuthorityError, EndCertificate, KeyAlgorithm, Signer, issue};

/// What an identification says of a natural person, as their certificate's subject names them (ETSI EN 319 412-2, 4.2.4).
/// Identity codes do not belong here: the certificate travels in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdentifiedPerson<'a> {
    pub given_name: &'a str,
    pub surname: &'a str,
    /// Who vouched for the identity: two letters, ISO 3166-1.
    pub country: &'a str,
}

impl IdentifiedPerson<'_> {
    /// Given name and surname, the certificate's common name.
    #[must_use]
    pub fn common_name(&self) -> String {
        format!("{} {}", self.given_name, self.surname).trim().to_owned()
    }

    fn distinguished_name(&self) -> DistinguishedName {
        let mut name = issue::distinguished_name(Some(self.country), None, &self.common_name());
        for (kind, text) in [(GIVEN_NAME, self.given_name), (SURNAME, self.surname)] {
            // People with one name only have the other empty, and an attribute may not be.
            if !text.is_empty() {
                name.push(DnType::CustomDnType(kind.to_vec()), text);
            }
        }
        name
    }
}

const GIVEN_NAME: [u64; 4] = [2, 5, 4, 42];
const SURNAME: [u64; 4] = [2, 5, 4, 4];

impl Authority {
    /// A fresh key with a certificate for this person, that holds from `now` for as long as the file may wait for its archive
    /// time stamp; with that, the signature outlives it. The key is nowhere but in the signer, and is wiped when the signer is
    /// dropped: sign once, and drop it.
    ///
    /// # Errors
    /// As [`Authority::issue`].
    pub fn issue_one_off(
        &self,
        person: &IdentifiedPerson<'_>,
        now: Timestamp,
        holds: SignedDuration,
        key: KeyAlgorithm,
        random: &SystemRandom,
    ) -> Result<Signer, AuthorityError> {
        let common_name = person.common_name();
        let end = EndCertificate {
            common_name: &common_name,
            organization: None,
            country: Some(person.country),
            not_before: now,
            not_after: now + holds,
            content_commitment: true,
            time_stamping: false,
            revocation_list: None,
            responder: None,
            key,
        };
        self.issue_signer_named(&end, person.distinguished_name(), random)
    }
}
