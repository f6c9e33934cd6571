//! Whether the bytes are the signed ones.

use std::collections::HashMap;
use std::rc::Rc;

use aws_lc_rs::digest;

use super::coverage::Coverage;
use super::date;
use super::difference::Snapshot;
use super::permissions::Policy;
use super::report::{Fault, Integrity, SignatureKind, SignatureReport};
use super::revisions::Revisions;
use super::signature::Candidate;
use super::trust::Established;
use crate::cms::algorithm::Digest;
use crate::cms::timestamp::{TimeStamp, verify_token};
use crate::cms::{Profile, Signed, SignedData, VerifyError, oid, verify};
use crate::object::Object;
use crate::reader::{Document, ObjectSource};

/// A signature, and what its bytes say.
pub struct Examined<'a> {
    pub candidate: &'a Candidate,
    pub kind: SignatureKind,
    pub result: Result<Proof, Fault>,
    /// The revision it covers, when that can be read and has the signature.
    pub revision: Option<Rc<Snapshot>>,
    pub policy: Option<Policy>,
}

/// What holds of an intact signature.
pub struct Proof {
    pub signed: Signed,
    /// For a document time stamp: the time attested.
    pub time: Option<jiff::Timestamp>,
    pub weak: bool,
    /// A time stamp over the signature value.
    pub time_stamp: Option<TimeStamp>,
}

/// Examines each signature by itself.
pub fn examine<'a>(candidates: &'a [Candidate], revisions: &mut Revisions) -> Vec<Examined<'a>> {
    let document = revisions.document().clone();
    let mut hasher = RangeHasher { bytes: document.bytes(), running: HashMap::new() };
    candidates
        .iter()
        .map(|candidate| {
            let revision = candidate.end().and_then(|end| revision(candidate, end, revisions));
            let policy = revision.as_ref().and_then(|revision| {
                let field = revision.field_at(candidate.field.reference)?;
                Some(Policy::read(&revision.document, &candidate.dictionary, &field.dictionary))
            });
            let result = match (&candidate.coverage, &revision) {
                (Err(fault), _) => Err(*fault),
                (Ok(_), None) => Err(Fault::Moved),
                (Ok(coverage), Some(_)) => prove(candidate, coverage, &mut hasher),
            };
            let kind = kind(candidate, revision.as_deref());
            Examined { candidate, kind, result, revision, policy }
        })
        .collect()
}

/// The revision that ends where the signature's cover ends, when the very same signature is in it.
fn revision(candidate: &Candidate, end: usize, revisions: &mut Revisions) -> Option<Rc<Snapshot>> {
    let revision = revisions.at(end)?;
    let field = revision.field_at(candidate.field.reference)?;
    let same = revision.signature(field).as_ref() == Some(&candidate.dictionary);
    (same && field.name == candidate.field.name).then_some(revision)
}

fn kind(candidate: &Candidate, revision: Option<&Snapshot>) -> SignatureKind {
    if candidate.is_time_stamp() {
        return SignatureKind::DocumentTimestamp;
    }
    let certifies = revision.is_some_and(|revision| {
        let catalog = revision.document.catalog().unwrap_or_default();
        let permissions = revision.document.dictionary_entry(&catalog, "Perms").unwrap_or_default();
        let certified = permissions.get("DocMDP").and_then(Object::as_reference);
        certified.is_some() && certified == candidate.field.value.as_ref().and_then(Object::as_reference)
    });
    if certifies { SignatureKind::Certification } else { SignatureKind::Approval }
}

fn prove(candidate: &Candidate, coverage: &Coverage, hasher: &mut RangeHasher) -> Result<Proof, Fault> {
    let format = candidate.format();
    if candidate.is_time_stamp() {
        if format != "ETSI.RFC3161" {
            return Err(Fault::UnsupportedFormat);
        }
        let stamp = verify_token(coverage.der()?, Profile::Pades, |digest| hasher.digest(digest, coverage))?;
        return Ok(Proof { time: Some(stamp.time), weak: stamp.weak, signed: stamp.signed, time_stamp: None });
    }
    let signed = match format.as_str() {
        "ETSI.CAdES.detached" => {
            let data = SignedData::parse(coverage.der()?, Profile::Pades).map_err(|_| Fault::Structure)?;
            // PAdES has no other unsigned attribute (EN 319 142-1, 6.3), and nothing vouches for one.
            let unsigned = &data.signer.unsigned_attributes;
            if unsigned.len() > 1 || unsigned.iter().any(|attribute| attribute.id != oid::SIGNATURE_TIME_STAMP) {
                return Err(Fault::Structure);
            }
            detached(&data, hasher, coverage)?
        }
        "adbe.pkcs7.detached" => {
            let der = coverage.der_from_ber()?;
            let data = SignedData::parse(&der, Profile::Legacy).map_err(|_| Fault::Structure)?;
            detached(&data, hasher, coverage)?
        }
        "adbe.pkcs7.sha1" => {
            let der = coverage.der_from_ber()?;
            let data = SignedData::parse(&der, Profile::Legacy).map_err(|_| Fault::Structure)?;
            let content = data.content.ok_or(Fault::Structure)?;
            if hasher.digest(Digest::Sha1, coverage).as_ref() != content {
                return Err(Fault::Digest);
            }
            let signed = verify(&data, oid::ID_DATA, |digest| digest.of(content))?;
            Signed { weak: true, ..signed }
        }
        _ => return Err(Fault::UnsupportedFormat),
    };
    let profile = if format == "ETSI.CAdES.detached" { Profile::Pades } else { Profile::Legacy };
    let stamp = |token: &Vec<u8>| verify_token(token, profile, |digest| digest.of(&signed.signature));
    let time_stamp = signed.time_stamp.as_ref().map(stamp).transpose().map_err(|_| Fault::TimeStamp)?;
    Ok(Proof { weak: signed.weak, signed, time: None, time_stamp })
}

fn detached(data: &SignedData, hasher: &mut RangeHasher, coverage: &Coverage) -> Result<Signed, Fault> {
    if data.content.is_some() {
        return Err(Fault::Structure);
    }
    Ok(verify(data, oid::ID_DATA, |digest| hasher.digest(digest, coverage))?)
}

impl From<VerifyError> for Fault {
    fn from(error: VerifyError) -> Self {
        match error {
            VerifyError::Format(_) | VerifyError::ContentType => Self::Structure,
            VerifyError::MissingAttribute => Self::MissingAttribute,
            VerifyError::Digest => Self::Digest,
            VerifyError::Algorithm => Self::UnsupportedAlgorithm,
            VerifyError::NoCertificate => Self::NoCertificate,
            VerifyError::CertificateMismatch => Self::CertificateMismatch,
            VerifyError::Signature => Self::SignatureValue,
        }
    }
}

/// Hashes what signatures cover. As each signature covers all before it, what was hashed for one is kept for the next.
struct RangeHasher<'a> {
    bytes: &'a [u8],
    running: HashMap<Digest, (usize, digest::Context)>,
}

impl RangeHasher<'_> {
    fn digest(&mut self, digest: Digest, coverage: &Coverage) -> digest::Digest {
        let [before, after] = coverage.parts(self.bytes);
        let (position, context) =
            self.running.entry(digest).or_insert_with(|| (0, digest::Context::new(digest.algorithm())));
        if *position > before.len() {
            (*position, *context) = (0, digest::Context::new(digest.algorithm()));
        }
        context.update(&before[*position..]);
        *position = before.len();
        let mut whole = context.clone();
        whole.update(after);
        whole.finish()
    }
}

impl Examined<'_> {
    /// The report, without changes and levels.
    pub fn report(&self, trust: &Established, document: &Document) -> SignatureReport {
        let candidate = self.candidate;
        let proof = self.result.as_ref().ok();
        let end = candidate.end();
        let claimed = candidate.text("M").as_deref().and_then(date::parse);
        let attested = proof.and_then(|proof| proof.time.or(claimed).or(proof.signed.signing_time));
        let policy = self.policy.as_ref();
        SignatureReport {
            field: candidate.field.name.clone(),
            kind: self.kind,
            format: candidate.format(),
            signer: proof.and_then(|proof| proof.signed.certificate.subject_name()),
            issuer: proof.and_then(|proof| proof.signed.certificate.issuer_name()),
            name: candidate.text("Name"),
            reason: candidate.text("Reason"),
            location: candidate.text("Location"),
            time: attested.or(claimed),
            proven_time: trust.proven,
            integrity: trust.integrity,
            trust: trust.trust.clone(),
            indication: trust.indication,
            sub_indication: trust.sub_indication.map(Into::into),
            level: None,
            covers_whole_file_at_signing: self.revision.is_some() && trust.integrity == Integrity::Intact,
            covers_whole_file: end == Some(document.bytes().len()),
            permissions: policy.map_or(super::Permissions::Sign, Policy::summary),
            changes_after: Vec::new(),
        }
    }
}
