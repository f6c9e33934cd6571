//! Evidence: a document's chain of events. The public part, the commitment and the hashes stay; the personal part with its
//! salt lies in a row of its own that can be erased. Hashes are made by the caller, who has locked the document.

use jiff::Timestamp;
use sinetti_domain::{DocumentId, evidence::EventKind};

use crate::{
    Hash, StoreError, Tx,
    sql::{Columns, Field, Record},
};

row! { event_columns,
    /// An event.
    pub struct Event {
        /// The document.
        pub document_id: DocumentId,
        /// From 0 without gaps.
        pub number: u32,
        /// What happened.
        pub kind: EventKind,
        /// When; whole microseconds, so that it hashes as it is kept.
        pub at: Timestamp,
        /// What anybody may know: JSON, kept as it was hashed.
        pub public: String,
        /// SHA-256 over salt and personal JSON.
        pub commitment: Hash,
        /// The leaf hash of the event before; zeros for the first.
        pub previous: Hash,
        /// The leaf hash of this one.
        pub leaf: Hash,
    }
}

row! { personal_columns,
    /// The personal part of an event.
    pub struct Personal {
        /// The document.
        pub document_id: DocumentId,
        /// The event's number.
        pub number: u32,
        /// Hashed before the JSON.
        pub salt: Vec<u8>,
        /// JSON, kept as it was hashed.
        pub personal: String,
    }
}

/// An event with its personal part, while that is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// The event.
    pub event: Event,
    /// Its personal part.
    pub personal: Option<Personal>,
}

impl Record for Recorded {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        let event = Event::read(row)?;
        let salt: Option<Vec<u8>> = Field::get(row, "salt")?;
        let personal: Option<String> = Field::get(row, "personal")?;
        let (document_id, number) = (event.document_id, event.number);
        let personal = salt.zip(personal).map(|(salt, personal)| Personal { document_id, number, salt, personal });
        Ok(Self { event, personal })
    }
}

/// The number and leaf hash of the document's last event.
///
/// # Errors
/// The database's.
pub async fn last(tx: &mut Tx<'_>, document: DocumentId) -> Result<Option<(u32, Hash)>, StoreError> {
    Ok(tx.optional::<Event>(&LAST, binds![document]).await?.map(|event| (event.number, event.leaf)))
}

/// Adds an event with its personal part, where it has one.
///
/// # Errors
/// [`StoreError::Conflict`] when the document has an event of that number.
pub async fn append(tx: &mut Tx<'_>, event: &Event, personal: Option<&Personal>) -> Result<(), StoreError> {
    tx.execute(&APPEND, &event.values()).await?;
    if let Some(personal) = personal {
        tx.execute(&APPEND_PERSONAL, &personal.values()).await?;
    }
    Ok(())
}

/// The document's events in order, with the personal parts that are kept.
///
/// # Errors
/// The database's.
pub async fn of_document(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<Recorded>, StoreError> {
    tx.list(&OF_DOCUMENT, binds![document]).await
}

/// Erases the personal parts of a document's events; how many.
///
/// # Errors
/// The database's.
pub async fn erase_personal(tx: &mut Tx<'_>, document: DocumentId) -> Result<u64, StoreError> {
    tx.execute(&ERASE_PERSONAL, binds![document]).await
}

statements! {
    LAST: concat!("SELECT ", event_columns!(""), " FROM event WHERE document_id = $1 ORDER BY number DESC LIMIT 1");
    APPEND: concat!("INSERT INTO event (", event_columns!(""), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    APPEND_PERSONAL: concat!("INSERT INTO event_personal (", personal_columns!(""), ") VALUES ($1, $2, $3, $4)");
    OF_DOCUMENT: concat!(
        "SELECT ", event_columns!("e."), ", p.salt, p.personal FROM event e LEFT JOIN event_personal p \
        ON p.document_id = e.document_id AND p.number = e.number WHERE e.document_id = $1 ORDER BY e.number"
    );
    ERASE_PERSONAL: "DELETE FROM event_personal WHERE document_id = $1";
}
