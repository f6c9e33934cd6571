//! Writing evidence: one event, chained to the one before it, in the caller's transaction.

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use jiff::Timestamp;
use serde_json::{Value, json};
use sinetti_domain::{DocumentId, deliveries::Channel, evidence::EventKind};
use sinetti_ledger as ledger;
use sinetti_store::{Tx, evidence as kept, invitations::Invitation};

use crate::{Error, Result, Visitor, documents::fields::organization};

/// Appends an event. `public` names nobody; `personal` can be erased later and is bound by a commitment. The caller holds
/// the document's lock, so numbers have no gaps.
pub(crate) async fn record(
    tx: &mut Tx<'_>,
    document: DocumentId,
    kind: EventKind,
    at: Timestamp,
    public: Value,
    personal: Value,
) -> Result<()> {
    let (number, previous) = match kept::last(tx, document).await? {
        Some((last, leaf)) => (last + 1, leaf),
        None => (0, [0; 32]),
    };
    // Kept in microseconds, so that it hashes as it is read back.
    let at = Timestamp::from_microsecond(at.as_microsecond()).map_err(Error::internal)?;
    let mut salt = [0; ledger::SALT_BYTES];
    SystemRandom::new().fill(&mut salt).map_err(Error::internal)?;
    let commitment = ledger::commit(&salt, &personal);
    let entry = ledger::Entry {
        document: *document.0.as_bytes(),
        number,
        kind: kind.word(),
        at: at.as_microsecond(),
        public: &public,
        commitment,
        previous,
    };
    let leaf = ledger::leaf(&entry);
    let public = ledger::canonical(&public);
    let event = kept::Event { document_id: document, number, kind, at, public, commitment, previous, leaf };
    let personal =
        kept::Personal { document_id: document, number, salt: salt.to_vec(), personal: ledger::canonical(&personal) };
    kept::append(tx, &event, Some(&personal)).await?;
    Ok(())
}

/// What evidence keeps of a device.
pub(crate) fn device(visitor: &Visitor) -> Value {
    json!({ "ip": visitor.ip.map(|ip| ip.to_string()), "user_agent": visitor.user_agent })
}

/// Who did something, or had it done to them, as a signatory, and where their messages go: a personal part, with what `more`, an
/// object, says besides or instead.
pub(crate) fn signatory(of: &Invitation, more: Value) -> Value {
    let mut said =
        json!({ "name": of.name, "address": of.reached_at(Channel::Mail), "phone": of.reached_at(Channel::Sms) });
    if let (Some(said), Value::Object(more)) = (said.as_object_mut(), more) {
        said.extend(more);
    }
    said
}

/// What evidence keeps of how somebody is asked to sign; it names them, so it belongs to the personal part.
pub(crate) fn asked(of: &Invitation) -> Value {
    json!({
        "place": of.position,
        "step": of.step,
        "name": of.name,
        "address": of.email,
        "phone": of.phone,
        "language": of.language.code(),
        "method": of.method.word(),
        "delivery": of.delivery.word(),
        "organization": organization(of.represents.as_ref()),
    })
}

/// Times in evidence: RFC 3339, UTC, microseconds.
pub(crate) fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
}
