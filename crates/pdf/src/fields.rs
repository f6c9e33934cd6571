//! The names of the fields that the signing copy lays down.

/// The service's certification of the signing copy (signature field, invisible).
pub const SENT: &str = "sinetti.sent";
/// The seal (signature field, invisible, locks everything).
pub const SEAL: &str = "sinetti.seal";
/// The whole evidence, filled with the seal (hidden text field). Below `sinetti.evidence`, which is only a parent.
pub const EVIDENCE: &str = "sinetti.evidence.whole";
/// The attachment laid at sending.
pub const EVIDENCE_FILE_NAME: &str = "sinetti-evidence.json";

/// The signature field of a place.
pub fn signature(place: u32) -> String {
    format!("sinetti.signature.{place}")
}

/// The seal of a file that arrived signed.
///
/// There the fields stand at the root of the form, without parents: earlier signatures take a plain signature field
/// without a look for no change, and a new parent for one.
pub const ARRIVED_SEAL: &str = "sinetti-seal";

/// The signature field of a place in a file that arrived signed.
pub fn arrived_signature(place: u32) -> String {
    format!("sinetti-signature-{place}")
}

/// Whether a field is one of ours.
pub fn is_ours(name: &str) -> bool {
    name.starts_with("sinetti.") || name.starts_with("sinetti-signature-") || name == ARRIVED_SEAL
}

/// The text field that shows what became of a place.
pub fn state(place: u32) -> String {
    format!("sinetti.state.{place}")
}

/// The hidden text field with the evidence of a place.
pub fn place_evidence(place: u32) -> String {
    format!("sinetti.evidence.{place}")
}
