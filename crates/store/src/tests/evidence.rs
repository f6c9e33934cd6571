//! Cases about evidence.

use sinetti_domain::{DocumentId, evidence::EventKind};

use super::{
    harness::{read, refused, write},
    sample::{at, hash, stored_draft},
};
use crate::{
    Hash, Store,
    evidence::{self, Event, Personal, Recorded},
};

pub fn event(document: DocumentId, number: u32, previous: Hash) -> Event {
    Event {
        document_id: document,
        number,
        kind: EventKind::Created,
        at: at(i64::from(number)),
        public: r#"{"b": 1,  "a":2}"#.to_owned(),
        commitment: hash(50),
        previous,
        leaf: hash(number as u8 + 1),
    }
}

pub fn personal(document: DocumentId, number: u32) -> Personal {
    Personal { document_id: document, number, salt: vec![1, 2, 3], personal: r#"{"ip":"192.0.2.1"}"#.to_owned() }
}

pub async fn events_are_a_chain_and_the_personal_part_can_go(store: &Store) {
    let document = stored_draft(store, "aino@example.fi").await.id;
    let (first, second) = (&event(document, 0, hash(0)), &event(document, 1, hash(1)));
    let known = &personal(document, 1);
    assert_eq!(read!(store, |tx| evidence::last(tx, document).await?), None);
    write!(store, |tx| evidence::append(tx, first, None).await?);
    assert_eq!(read!(store, |tx| evidence::last(tx, document).await?), Some((0, hash(1))));
    write!(store, |tx| evidence::append(tx, second, Some(known)).await?);
    assert_eq!(refused!(store, |tx| evidence::append(tx, second, Some(known)).await?), "store-conflict");
    let recorded =
        |personal| [Recorded { event: first.clone(), personal: None }, Recorded { event: second.clone(), personal }];
    // The JSON comes back as it was hashed, spaces and order included.
    assert_eq!(read!(store, |tx| evidence::of_document(tx, document).await?), recorded(Some(known.clone())));
    assert_eq!(write!(store, |tx| evidence::erase_personal(tx, document).await?), 1);
    assert_eq!(read!(store, |tx| evidence::of_document(tx, document).await?), recorded(None));
}
