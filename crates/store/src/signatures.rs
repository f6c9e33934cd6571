//! Signatures: fulfilled invitations.

use jiff::Timestamp;
use serde_json::Value as Json;
use sinetti_domain::{DocumentId, InvitationId, SignatureId, invitations::SignatureMethod, signing::Representation};

use crate::{StoreError, Tx};

row! { signature_columns,
    /// A signature.
    pub struct Signature {
        /// Made by the caller.
        pub id: SignatureId,
        /// The invitation it fulfils; unique.
        pub invitation_id: InvitationId,
        /// The document.
        pub document_id: DocumentId,
        /// How.
        pub method: SignatureMethod,
        /// The name typed, or given by the identification.
        pub name: String,
        /// For whom.
        pub represents: Representation,
        /// From which network address.
        pub ip: Option<String>,
        /// The browser, as it called itself.
        pub user_agent: Option<String>,
        /// The drawing, when the name was drawn.
        pub strokes: Option<Json>,
        /// The time the signature states.
        pub signed_at: Timestamp,
        /// Written down.
        pub created_at: Timestamp,
    }
}

/// Adds a signature.
///
/// # Errors
/// [`StoreError::Conflict`] when the invitation has one: it is given once.
pub async fn insert(tx: &mut Tx<'_>, signature: &Signature) -> Result<(), StoreError> {
    tx.execute(&INSERT, &signature.values()).await.map(drop)
}

/// A signature by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: SignatureId) -> Result<Option<Signature>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// The signature that fulfils an invitation.
///
/// # Errors
/// The database's.
pub async fn of_invitation(tx: &mut Tx<'_>, invitation: InvitationId) -> Result<Option<Signature>, StoreError> {
    tx.optional(&OF_INVITATION, binds![invitation]).await
}

/// The signatures of a document in the order they were given.
///
/// # Errors
/// The database's.
pub async fn of_document(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<Signature>, StoreError> {
    tx.list(&OF_DOCUMENT, binds![document]).await
}

statements! {
    INSERT: concat!(
        "INSERT INTO signature (", signature_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    );
    GET: concat!("SELECT ", signature_columns!(""), " FROM signature WHERE id = $1");
    OF_INVITATION: concat!("SELECT ", signature_columns!(""), " FROM signature WHERE invitation_id = $1");
    OF_DOCUMENT: concat!("SELECT ", signature_columns!(""), " FROM signature WHERE document_id = $1 ORDER BY signed_at, id");
}
