//! The structures of RFC 3161, 2.4.

use der::{
    Any, Sequence,
    asn1::{BitString, GeneralizedTime, Int, ObjectIdentifier, OctetString},
};
use spki::AlgorithmIdentifierOwned;

#[derive(Sequence)]
pub struct MessageImprint {
    pub algorithm: AlgorithmIdentifierOwned,
    pub digest: OctetString,
}

#[derive(Sequence)]
pub struct TimeStampReq {
    pub version: u8,
    pub imprint: MessageImprint,
    #[asn1(optional = "true")]
    pub policy: Option<ObjectIdentifier>,
    #[asn1(optional = "true")]
    pub nonce: Option<Int>,
    #[asn1(default = "Default::default")]
    pub wants_certificates: bool,
}

#[derive(Sequence)]
pub struct TimeStampResp {
    pub status: StatusInfo,
    #[asn1(optional = "true")]
    pub token: Option<Any>,
}

#[derive(Sequence)]
pub struct StatusInfo {
    pub status: u8,
    #[asn1(optional = "true")]
    pub text: Option<Vec<String>>,
    #[asn1(optional = "true")]
    pub failure: Option<BitString>,
}

#[derive(Sequence)]
pub struct TstInfo {
    pub version: u8,
    pub policy: ObjectIdentifier,
    pub imprint: MessageImprint,
    pub serial_number: Int,
    pub time: GeneralizedTime,
    #[asn1(optional = "true")]
    pub accuracy: Option<Accuracy>,
    #[asn1(optional = "true")]
    pub nonce: Option<Int>,
}

#[derive(Sequence)]
pub struct Accuracy {
    pub seconds: u8,
}
