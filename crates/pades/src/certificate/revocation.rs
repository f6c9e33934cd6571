//! Revocation: lists (RFC 5280, 5) and OCSP answers (RFC 6960) that somebody brought along. Nothing is fetched, and their age is
//! not looked at: a file's are old. [`super::OcspRequest`] judges a fresh answer.

use std::cell::RefCell;
use std::collections::HashMap;

use jiff::Timestamp;

use super::{Certificate, list_scope::ListScope, ocsp::bare_key};
use crate::cms::algorithm::{Digest, Message, Outcome, SignatureAlgorithm, check_signature};
use crate::cms::oid;
use crate::cms::tlv::{self, Cursor, DerError, Element, INTEGER, OCTET_STRING, SEQUENCE, context};

/// One list or answer larger than this is passed over.
const MAX_SIZE: usize = 8 * 1024 * 1024;
/// So are more of them.
const MAX_COUNT: usize = 512;

/// What is known of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its issuer, or who answers for it, did not revoke it.
    Good,
    Revoked(Timestamp),
    /// Nothing at hand speaks of it.
    Unknown,
}

/// Lists and answers, none of them believed before its signature was checked.
#[derive(Debug, Default)]
pub struct RevocationData {
    lists: Vec<List>,
    answers: Vec<Answer>,
}

#[derive(Debug)]
struct Signed {
    to_be_signed: Vec<u8>,
    /// AlgorithmIdentifier, DER.
    algorithm: Vec<u8>,
    signature: Vec<u8>,
    /// Whose signature it was found to be, and whose not: many certificates ask the same of one list.
    checked: RefCell<HashMap<Certificate, bool>>,
}

#[derive(Debug)]
struct List {
    signed: Signed,
    issuer: Vec<u8>,
    /// When the next one is due.
    next_update: Option<Timestamp>,
    revoked: Vec<(Vec<u8>, Timestamp)>,
    scope: ListScope,
}

/// A successful basic OCSP response.
#[derive(Debug)]
pub(super) struct Answer {
    signed: Signed,
    singles: Vec<Single>,
    /// Certificates of who answers in the issuer's place.
    responders: Vec<Certificate>,
    /// The number of the question, when the answer repeats one.
    pub nonce: Option<Vec<u8>>,
}

/// What an answer says of one certificate.
#[derive(Debug)]
pub(super) struct Single {
    digest: Option<Digest>,
    issuer_name: Vec<u8>,
    issuer_key: Vec<u8>,
    serial_number: Vec<u8>,
    pub standing: Standing,
    pub this_update: Timestamp,
    pub next_update: Option<Timestamp>,
}

/// Who signed an answer.
#[derive(Debug)]
pub(super) enum Responder<'a> {
    Issuer,
    /// Somebody whom the issuer certified for this.
    Delegate(&'a Certificate),
}

/// When the list (DER) that follows this one is due; none when it does not say.
///
/// # Errors
/// When it cannot be read.
pub fn next_update(list: &[u8]) -> Result<Option<Timestamp>, DerError> {
    Ok(List::parse(list)?.next_update)
}

impl RevocationData {
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a list (DER).
    ///
    /// # Errors
    /// When it cannot be read, or is of a kind that does not speak for itself (partial lists, deltas).
    pub fn add_list(&mut self, der: &[u8]) -> Result<(), DerError> {
        if der.len() <= MAX_SIZE && self.lists.len() < MAX_COUNT {
            self.lists.push(List::parse(der)?);
        }
        Ok(())
    }

    /// Takes an OCSP response (DER).
    ///
    /// # Errors
    /// When it cannot be read, or is no successful basic response.
    pub fn add_response(&mut self, der: &[u8]) -> Result<(), DerError> {
        if der.len() <= MAX_SIZE && self.answers.len() < MAX_COUNT {
            self.answers.push(Answer::parse(der)?);
        }
        Ok(())
    }

    /// What is known of a certificate. Of several that speak of it, the one that revokes counts.
    pub fn standing(&self, certificate: &Certificate, issuer: &Certificate) -> Standing {
        let lists = self.lists.iter().filter_map(|list| list.standing(certificate, issuer));
        let answers = self.answers.iter().filter_map(|answer| answer.standing(certificate, issuer));
        let mut known = Standing::Unknown;
        for standing in lists.chain(answers) {
            known = match (known, standing) {
                (Standing::Revoked(one), Standing::Revoked(other)) => Standing::Revoked(one.min(other)),
                (Standing::Revoked(at), _) | (_, Standing::Revoked(at)) => Standing::Revoked(at),
                (Standing::Good, _) | (_, Standing::Good) => Standing::Good,
                _ => Standing::Unknown,
            };
        }
        known
    }
}

impl Signed {
    /// From the three parts that lists, answers and certificates all have.
    fn parse(to_be_signed: &Element, parts: &mut Cursor) -> Result<Self, DerError> {
        let algorithm = parts.expect(SEQUENCE)?.raw.to_vec();
        let signature = parts.next()?.bit_string()?.to_vec();
        Ok(Self { to_be_signed: to_be_signed.raw.to_vec(), algorithm, signature, checked: RefCell::default() })
    }

    fn is_by(&self, signer: &Certificate) -> bool {
        if let Some(known) = self.checked.borrow().get(signer) {
            return *known;
        }
        let found = self.verify(signer);
        self.checked.borrow_mut().insert(signer.clone(), found);
        found
    }

    fn verify(&self, signer: &Certificate) -> bool {
        let algorithm = Element::parse(&self.algorithm)
            .and_then(|identifier| SignatureAlgorithm::from_identifier(&identifier, None));
        let Ok(algorithm) = algorithm else { return false };
        let message = Message::Bytes(&self.to_be_signed);
        // A weak signature could be anybody's.
        let outcome = check_signature(signer.public_key(), algorithm, message, &self.signature);
        matches!(outcome, Outcome::Good { weak: false })
    }
}

impl List {
    fn parse(der: &[u8]) -> Result<Self, DerError> {
        let mut outer = Element::parse(der)?.expect(SEQUENCE)?.children();
        let to_be_signed = outer.expect(SEQUENCE)?;
        let signed = Signed::parse(&to_be_signed, &mut outer)?;
        outer.finish()?;

        let mut parts = to_be_signed.children();
        parts.optional(INTEGER)?;
        parts.expect(SEQUENCE)?;
        let issuer = parts.expect(SEQUENCE)?.raw.to_vec();
        parts.next()?.time()?;
        let has_next = matches!(parts.peek(), Some(tlv::UTC_TIME | tlv::GENERALIZED_TIME));
        let next_update = if has_next { Some(parts.next()?.time()?) } else { None };
        let mut revoked = Vec::new();
        if let Some(entries) = parts.optional(SEQUENCE)? {
            let mut entries = entries.children();
            while !entries.is_empty() {
                let mut entry = entries.expect(SEQUENCE)?.children();
                let serial = entry.expect(INTEGER)?.content.to_vec();
                revoked.push((serial, entry.next()?.time()?));
            }
        }
        let scope = match parts.optional(context(0))? {
            Some(extensions) => ListScope::parse(extensions.children().expect(SEQUENCE)?.children())?,
            None => ListScope::default(),
        };
        parts.finish()?;
        Ok(Self { signed, issuer, next_update, revoked, scope })
    }

    fn standing(&self, certificate: &Certificate, issuer: &Certificate) -> Option<Standing> {
        let is_of_issuer = self.issuer == issuer.subject() && certificate.issuer() == issuer.subject();
        if !is_of_issuer || !self.scope.covers(certificate) || !self.signed.is_by(issuer) {
            return None;
        }
        let found = self.revoked.iter().find(|(serial, _)| serial == certificate.serial_number());
        Some(found.map_or(Standing::Good, |(_, at)| Standing::Revoked(*at)))
    }
}

/// The status of an OCSP response: 0 is successful, all others come without an answer.
pub(super) fn response_status(der: &[u8]) -> Result<u8, DerError> {
    const ENUMERATED: u8 = 0x0a;
    match Element::parse(der)?.expect(SEQUENCE)?.children().expect(ENUMERATED)?.content {
        [status] => Ok(*status),
        _ => Err(DerError::Value),
    }
}

impl Answer {
    pub(super) fn parse(der: &[u8]) -> Result<Self, DerError> {
        if response_status(der)? != 0 {
            return Err(DerError::Value);
        }
        let mut outer = Element::parse(der)?.expect(SEQUENCE)?.children();
        outer.next()?;
        let mut bytes = outer.expect(context(0))?.children().expect(SEQUENCE)?.children();
        if bytes.next()?.oid()? != oid::OCSP_BASIC {
            return Err(DerError::Value);
        }
        let mut basic = Element::parse(bytes.expect(OCTET_STRING)?.content)?.expect(SEQUENCE)?.children();
        let data = basic.expect(SEQUENCE)?;
        let signed = Signed::parse(&data, &mut basic)?;
        let mut responders = Vec::new();
        if let Some(certificates) = basic.optional(context(0))? {
            let mut list = certificates.children().expect(SEQUENCE)?.children();
            while !list.is_empty() && responders.len() < 8 {
                responders.push(Certificate::from_der(list.expect(SEQUENCE)?.raw)?);
            }
        }

        let mut parts = data.children();
        parts.optional(context(0))?;
        // The responder, by name or by key: whoever it is, the signature must hold.
        parts.next()?;
        parts.next()?.time()?;
        let mut list = parts.expect(SEQUENCE)?.children();
        let mut singles = Vec::new();
        while !list.is_empty() {
            singles.push(Single::parse(&list.expect(SEQUENCE)?)?);
        }
        let nonce = match parts.optional(context(1))? {
            Some(extensions) => nonce(extensions.children().expect(SEQUENCE)?.children())?,
            None => None,
        };
        Ok(Self { signed, singles, responders, nonce })
    }

    fn standing(&self, certificate: &Certificate, issuer: &Certificate) -> Option<Standing> {
        let single = self.about(certificate, issuer)?;
        self.responder(issuer).map(|_| single.standing)
    }

    /// What it says of a certificate, whoever says so.
    pub(super) fn about(&self, certificate: &Certificate, issuer: &Certificate) -> Option<&Single> {
        self.singles.iter().find(|single| single.is_about(certificate, issuer))
    }

    /// Who signed it, if that is somebody who may answer for the issuer.
    pub(super) fn responder(&self, issuer: &Certificate) -> Option<Responder<'_>> {
        if self.signed.is_by(issuer) {
            return Some(Responder::Issuer);
        }
        let may_answer = |one: &&Certificate| {
            let purposes = one.extensions().extended_key_usage.as_ref();
            purposes.is_some_and(|purposes| purposes.contains(&oid::EKU_OCSP_SIGNING))
                && matches!(one.check_signed_by(issuer.public_key()), Outcome::Good { weak: false })
        };
        let found = self.responders.iter().filter(may_answer).find(|responder| self.signed.is_by(responder));
        found.map(Responder::Delegate)
    }
}

/// The number that an answer repeats. Some responders leave out the OCTET STRING inside.
fn nonce(mut extensions: Cursor) -> Result<Option<Vec<u8>>, DerError> {
    while !extensions.is_empty() {
        let mut parts = extensions.expect(SEQUENCE)?.children();
        let id = parts.next()?.oid()?;
        parts.optional(tlv::BOOLEAN)?;
        let value = parts.expect(OCTET_STRING)?.content;
        if id == oid::OCSP_NONCE {
            let inside = Element::parse(value).and_then(|element| element.expect(OCTET_STRING));
            return Ok(Some(inside.map_or(value, |element| element.content).to_vec()));
        }
    }
    Ok(None)
}

impl Single {
    fn parse(single: &Element) -> Result<Self, DerError> {
        const GOOD: u8 = 0x80;
        let mut parts = single.children();
        let mut id = parts.expect(SEQUENCE)?.children();
        let digest = Digest::from_identifier(&id.next()?)?;
        let issuer_name = id.expect(OCTET_STRING)?.content.to_vec();
        let issuer_key = id.expect(OCTET_STRING)?.content.to_vec();
        let serial_number = id.expect(INTEGER)?.content.to_vec();
        let status = parts.next()?;
        let standing = match status.tag {
            GOOD => Standing::Good,
            tag if tag == context(1) => Standing::Revoked(status.children().next()?.time()?),
            _ => Standing::Unknown,
        };
        let this_update = parts.next()?.time()?;
        let next_update = match parts.optional(context(0))? {
            Some(explicit) => Some(Element::parse(explicit.content)?.time()?),
            None => None,
        };
        Ok(Self { digest, issuer_name, issuer_key, serial_number, standing, this_update, next_update })
    }

    fn is_about(&self, certificate: &Certificate, issuer: &Certificate) -> bool {
        let Some(digest) = self.digest else { return false };
        let key = bare_key(issuer);
        self.serial_number == certificate.serial_number()
            && self.issuer_name == digest.of(issuer.subject()).as_ref()
            && key.is_ok_and(|key| self.issuer_key == digest.of(key).as_ref())
    }
}
