//! Deliveries: attempts to bring a message to somebody by one channel, each with its own state.

use jiff::Timestamp;
use sinetti_domain::{
    AccountId, DeliveryId, DocumentId, InvitationId, LinkId, PersonId,
    deliveries::{Channel, DeliveryState, MessageKind},
};

use crate::{
    StoreError, Tx,
    sql::{Columns, Field, Record},
};

row! { delivery_columns,
    /// A delivery.
    pub struct Delivery {
        /// Made by the caller.
        pub id: DeliveryId,
        /// The document it is about.
        pub document_id: Option<DocumentId>,
        /// The invitation it is about.
        pub invitation_id: Option<InvitationId>,
        /// The person it goes to, when it goes to somebody with a login.
        pub person_id: Option<PersonId>,
        /// What it is about.
        pub kind: MessageKind,
        /// From 1, in one invitation and kind ([`next_number`]).
        pub number: u32,
        /// By which way.
        pub channel: Channel,
        /// To which address or number.
        pub address: String,
        /// What became of it.
        pub state: DeliveryState,
        /// The Message-ID it carries; unique.
        pub message_id: String,
        /// What the next server last answered.
        pub response: Option<String>,
        /// Put on the way.
        pub created_at: Timestamp,
        /// Its state last changed.
        pub updated_at: Timestamp,
        /// A mail server that had taken it last reported that it is still being tried.
        pub delayed_at: Option<Timestamp>,
    }
}

/// Adds a delivery.
///
/// # Errors
/// [`StoreError::Conflict`] when the invitation has one of that kind and number.
pub async fn insert(tx: &mut Tx<'_>, delivery: &Delivery) -> Result<(), StoreError> {
    tx.execute(&INSERT, &delivery.values()).await.map(drop)
}

/// The number that the invitation's next delivery of this kind gets. The caller has locked the document.
///
/// # Errors
/// The database's.
pub async fn next_number(tx: &mut Tx<'_>, invitation: InvitationId, kind: MessageKind) -> Result<u32, StoreError> {
    let last = tx.number(&LAST_NUMBER, binds![invitation, kind]).await?;
    Ok(u32::try_from(last).unwrap_or(u32::MAX).saturating_add(1))
}

/// A delivery by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: DeliveryId) -> Result<Option<Delivery>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// A delivery by its Message-ID.
///
/// # Errors
/// The database's.
pub async fn by_message_id(tx: &mut Tx<'_>, message_id: &str) -> Result<Option<Delivery>, StoreError> {
    tx.optional(&BY_MESSAGE_ID, binds![message_id]).await
}

/// The deliveries about a document, oldest first.
///
/// # Errors
/// The database's.
pub async fn of_document(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<Delivery>, StoreError> {
    tx.list(&OF_DOCUMENT, binds![document]).await
}

/// When the last message that asks for a signature was put on the way by a link; the link may ask for several.
///
/// # Errors
/// The database's.
pub async fn last_asked(tx: &mut Tx<'_>, link: LinkId) -> Result<Option<Timestamp>, StoreError> {
    Ok(tx.optional::<Last>(&LAST_ASKED, binds![link]).await?.and_then(|last| last.0))
}

/// When the last warning before the end was put on the way by a link.
///
/// # Errors
/// The database's.
pub async fn last_warned(tx: &mut Tx<'_>, link: LinkId) -> Result<Option<Timestamp>, StoreError> {
    Ok(tx.optional::<Last>(&LAST_WARNED, binds![link]).await?.and_then(|last| last.0))
}

struct Last(Option<Timestamp>);

impl Record for Last {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self(Field::get(row, "at")?))
    }
}

/// Moves a delivery from `expected` to `next`; `false` when it was not `expected`.
///
/// # Errors
/// [`StoreError::Move`] when the move is not allowed; the database's.
pub async fn set_state(
    tx: &mut Tx<'_>,
    id: DeliveryId,
    expected: DeliveryState,
    next: DeliveryState,
    response: Option<&str>,
    at: Timestamp,
) -> Result<bool, StoreError> {
    StoreError::unless_allowed(expected.may_become(next), "delivery", (expected.word(), next.word()))?;
    tx.changed(&SET_STATE, binds![id, expected, next, response, at]).await
}

/// Writes down that an accepted delivery is still on its way somewhere, and why; its state stays. `false` when it is not accepted.
///
/// # Errors
/// The database's.
pub async fn set_delayed(tx: &mut Tx<'_>, id: DeliveryId, response: &str, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&SET_DELAYED, binds![id, response, at]).await
}

/// Open invitations of the account's pending documents whose newest message to the signatory was refused or came back.
///
/// # Errors
/// The database's.
pub async fn unreachable(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<(DocumentId, InvitationId)>, StoreError> {
    let found = tx.list::<Unreachable>(&UNREACHABLE, binds![account]).await?;
    Ok(found.into_iter().map(|found| (found.0, found.1)).collect())
}

struct Unreachable(DocumentId, InvitationId);

impl Record for Unreachable {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self(Field::get(row, "document_id")?, Field::get(row, "id")?))
    }
}

statements! {
    UNREACHABLE: "SELECT i.id, i.document_id FROM invitation i JOIN document d ON d.id = i.document_id \
        JOIN delivery v ON v.invitation_id = i.id AND v.person_id IS NULL \
        WHERE d.account_id = $1 AND d.shown = 'pending' AND i.status IN ('sending', 'new', 'opened') \
        AND v.state IN ('refused', 'bounced') AND NOT EXISTS (SELECT 1 FROM delivery later WHERE later.invitation_id = i.id \
            AND later.person_id IS NULL AND (later.created_at, later.id) > (v.created_at, v.id)) \
        ORDER BY i.document_id, i.position";
    INSERT: concat!(
        "INSERT INTO delivery (", delivery_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
    );
    LAST_NUMBER: "SELECT COALESCE(MAX(number), 0) AS n FROM delivery WHERE invitation_id = $1 AND kind = $2";
    LAST_ASKED: "SELECT MAX(v.created_at) AS at FROM delivery v JOIN invitation i ON i.id = v.invitation_id \
        WHERE i.link_id = $1 AND v.person_id IS NULL AND v.kind IN ('invitation', 'reminder', 'extended', 'changed', 'ending')";
    LAST_WARNED: "SELECT MAX(v.created_at) AS at FROM delivery v JOIN invitation i ON i.id = v.invitation_id \
        WHERE i.link_id = $1 AND v.person_id IS NULL AND v.kind = 'ending'";
    GET: concat!("SELECT ", delivery_columns!(""), " FROM delivery WHERE id = $1");
    BY_MESSAGE_ID: concat!("SELECT ", delivery_columns!(""), " FROM delivery WHERE message_id = $1");
    OF_DOCUMENT: concat!("SELECT ", delivery_columns!(""), " FROM delivery WHERE document_id = $1 ORDER BY created_at, id");
    SET_STATE: "UPDATE delivery SET state = $3, response = $4, updated_at = $5 WHERE id = $1 AND state = $2";
    SET_DELAYED: "UPDATE delivery SET response = $2, delayed_at = $3 WHERE id = $1 AND state = 'accepted'";
}
