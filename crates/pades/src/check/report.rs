//! What the check says. Codes are stable and for texts made elsewhere; `message` is plain English for logs and tools.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The whole answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub verdict: Verdict,
    /// By the end of what each covers, thus in the order they were made; those without a sound range come last.
    pub signatures: Vec<SignatureReport>,
    /// Bytes after the last revision that belong to nothing.
    pub trailing_bytes: bool,
    /// Whether a later revision that no signature covers stands at the end (validation data, or form filling where that is
    /// allowed).
    pub unsigned_revision: bool,
    /// What led to a verdict other than valid, and what else is worth knowing.
    pub problems: Vec<Problem>,
}

/// One word for the whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Every signature is intact and trusted, and nothing came after that is not allowed.
    Valid,
    /// Something was changed, or a signature does not hold.
    Changed,
    /// There is no signature.
    Unsigned,
    /// Untouched as far as the signatures tell, but not every signer could be established: an unknown authority, a
    /// certificate outside its validity, an algorithm too weak to rely on.
    UnknownSigner,
}

/// Something to tell about the file or one of its signatures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub code: Cow<'static, str>,
    pub message: String,
    /// Index into [`Report::signatures`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<usize>,
    /// Whether this alone makes the verdict [`Verdict::Changed`].
    pub fatal: bool,
}

/// One signature, time stamps included.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignatureReport {
    /// Fully qualified name of the field.
    pub field: String,
    pub kind: SignatureKind,
    /// `/SubFilter`.
    pub format: String,
    /// Common name in the certificate.
    pub signer: Option<String>,
    /// Common name of the certificate's issuer.
    pub issuer: Option<String>,
    /// `/Name`: what the signer's software claims.
    pub name: Option<String>,
    pub reason: Option<String>,
    pub location: Option<String>,
    /// `/M`, else the signing-time attribute: claimed. For a time stamp: what the authority attests.
    pub time: Option<Timestamp>,
    /// The earliest time a trusted time stamp proves that the signature existed.
    pub proven_time: Option<Timestamp>,
    pub integrity: Integrity,
    pub trust: SignerTrust,
    pub indication: Indication,
    /// As EN 319 102-1 names it, such as `HASH_FAILURE`; none when passed.
    pub sub_indication: Option<Cow<'static, str>>,
    /// PAdES baseline level; none for other formats and time stamps.
    pub level: Option<Level>,
    /// Whether it covers every byte of the revision it was made in.
    pub covers_whole_file_at_signing: bool,
    /// Whether it covers the file to its last byte.
    pub covers_whole_file: bool,
    /// What it allows afterwards.
    pub permissions: Permissions,
    /// What was changed after it, judged by what it allows.
    pub changes_after: Vec<Change>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureKind {
    Certification,
    Approval,
    DocumentTimestamp,
}

/// Whether the bytes are the signed ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state", content = "fault")]
pub enum Integrity {
    Intact,
    Broken(Fault),
}

/// Whether we know who signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state", content = "fault")]
pub enum SignerTrust {
    Trusted,
    Unknown,
    /// A chain was found and does not hold; the code of a [`crate::certificate::ChainProblem`].
    Invalid(Cow<'static, str>),
    /// Nothing to establish: the signature is broken.
    NotChecked,
}

/// What is wrong with a signature itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// `/V` is no signature dictionary.
    NotASignature,
    /// `/ByteRange` is missing or not `[0 a b c]` around `/Contents` to the end of a revision.
    ByteRange,
    /// `/Contents` is missing, is not the string in the gap, or is padded with something other than zeros.
    Contents,
    /// The signature was not in the revision it claims to cover.
    Moved,
    /// `/SubFilter` is none we can check.
    UnsupportedFormat,
    /// The CMS structure is malformed or not canonical.
    Structure,
    /// A required signed attribute is missing.
    MissingAttribute,
    /// The covered bytes are not the signed ones.
    Digest,
    /// The signature value does not fit the certificate.
    SignatureValue,
    NoCertificate,
    CertificateMismatch,
    UnsupportedAlgorithm,
    /// The time-stamp token in the signature is not one for this signature.
    TimeStamp,
    /// A certificate in the signature is damaged.
    DamagedCertificate,
}

impl Fault {
    pub fn code(self) -> &'static str {
        match self {
            Self::NotASignature => "not-a-signature",
            Self::ByteRange => "byte-range",
            Self::Contents => "contents",
            Self::Moved => "moved",
            Self::UnsupportedFormat => "unsupported-format",
            Self::Structure => "structure",
            Self::MissingAttribute => "missing-attribute",
            Self::Digest => "digest",
            Self::SignatureValue => "signature-value",
            Self::NoCertificate => "no-certificate",
            Self::CertificateMismatch => "certificate-mismatch",
            Self::UnsupportedAlgorithm => "unsupported-algorithm",
            Self::TimeStamp => "time-stamp",
            Self::DamagedCertificate => "damaged-certificate",
        }
    }

    pub fn message(self) -> &'static str {
        match self {
            Self::NotASignature => "the field's value is not a signature",
            Self::ByteRange => "what the signature says it covers is not what a signature has to cover",
            Self::Contents => "the signature's contents are missing or not as they were written",
            Self::Moved => "the signature was not part of the version it claims to cover",
            Self::UnsupportedFormat => "the signature is of a kind that cannot be checked here",
            Self::Structure => "the signature's structure is damaged or not in its canonical form",
            Self::MissingAttribute => "the signature lacks a part it must have",
            Self::Digest => "the document was changed after it was signed",
            Self::SignatureValue => "the signature value is wrong",
            Self::NoCertificate => "the signer's certificate is not in the signature",
            Self::CertificateMismatch => "the certificate is not the one that was signed for",
            Self::UnsupportedAlgorithm => "the signature uses an algorithm that is not supported",
            Self::TimeStamp => "the signature's time stamp does not belong to it",
            Self::DamagedCertificate => "a certificate in the signature is damaged",
        }
    }

    /// Main and sub-indication of EN 319 102-1, table 5 and 6.
    pub(super) fn indication(self) -> (Indication, &'static str) {
        match self {
            Self::Digest => (Indication::TotalFailed, "HASH_FAILURE"),
            Self::SignatureValue | Self::TimeStamp => (Indication::TotalFailed, "SIG_CRYPTO_FAILURE"),
            Self::NoCertificate => (Indication::Indeterminate, "NO_SIGNING_CERTIFICATE_FOUND"),
            Self::MissingAttribute | Self::CertificateMismatch => {
                (Indication::Indeterminate, "SIG_CONSTRAINTS_FAILURE")
            }
            Self::UnsupportedAlgorithm => (Indication::Indeterminate, "CRYPTO_CONSTRAINTS_FAILURE"),
            Self::DamagedCertificate => (Indication::Indeterminate, "CERTIFICATE_CHAIN_GENERAL_FAILURE"),
            Self::NotASignature
            | Self::ByteRange
            | Self::Contents
            | Self::Moved
            | Self::UnsupportedFormat
            | Self::Structure => (Indication::TotalFailed, "FORMAT_FAILURE"),
        }
    }
}

/// Main indications of EN 319 102-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Indication {
    #[serde(rename = "TOTAL-PASSED")]
    TotalPassed,
    #[serde(rename = "INDETERMINATE")]
    Indeterminate,
    #[serde(rename = "TOTAL-FAILED")]
    TotalFailed,
}

/// PAdES baseline levels (EN 319 142-1), as far as the parts for them are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    #[serde(rename = "B-B")]
    BB,
    #[serde(rename = "B-T")]
    BT,
    #[serde(rename = "B-LT")]
    BLt,
    #[serde(rename = "B-LTA")]
    BLta,
}

/// What a signature allows to be changed after it. Validation data and document time stamps are always allowed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permissions {
    /// Nothing: DocMDP P 1, or every field locked.
    Nothing,
    /// Filling and signing the fields that are there; with the fields that are locked, when some are.
    Fill { locked: Option<FieldSet> },
    /// That, and annotations.
    Annotate,
    /// No certification: filling, and adding signatures.
    Sign,
}

/// Fields by fully qualified name; a name stands for everything below it too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldSet {
    All,
    Only(Vec<String>),
    AllBut(Vec<String>),
}

/// One thing a later revision changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub allowed: bool,
    /// Stable, such as `page-content-changed`.
    pub code: Cow<'static, str>,
    pub message: Cow<'static, str>,
    /// Which object, as in `12 0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// From one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<usize>,
    /// Byte at which the version that has the change ends.
    pub revision_end: usize,
}
