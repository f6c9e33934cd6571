//! Cases about recipient groups.

use sinetti_domain::{
    Language, RecipientGroupId,
    recipient_groups::{Recipient, RecipientGroup as Group},
};

use super::{
    harness::{read, write},
    sample::{at, id, registered},
};
use crate::{Store, recipient_groups};

fn contact(name: &str, phone: &str, language: Language) -> Recipient {
    Recipient { name: name.to_owned(), email: format!("{name}@example.fi"), phone: phone.to_owned(), language }
}

fn group(name: &str, recipients: Vec<Recipient>) -> Group {
    Group { name: name.to_owned(), recipients }
}

pub async fn contacts_keep_their_order(store: &Store) {
    let (_, account) = registered(store, "aino@example.fi").await;
    let group_id: RecipientGroupId = id();
    let first = &group(
        "Board",
        vec![
            contact("zoe", "", Language::Fi),
            contact("aino", "+358401234567", Language::Nb),
            contact("bo", "", Language::Sv),
        ],
    );
    write!(store, |tx| recipient_groups::insert(tx, group_id, account.id, first, at(3)).await?);
    assert_eq!(read!(store, |tx| recipient_groups::contacts(tx, group_id).await?), first.recipients);
    let second = &group("ÄLÄ", vec![contact("bo", "+46701234567", Language::Da)]);
    assert!(write!(store, |tx| recipient_groups::update(tx, group_id, second, at(9)).await?));
    let (row, contacts) = read!(store, |tx| (
        recipient_groups::get(tx, group_id).await?.unwrap(),
        recipient_groups::contacts(tx, group_id).await?
    ));
    assert_eq!((row.account_id, row.name.as_str(), row.sort_key.as_str()), (account.id, "ÄLÄ", "älä"));
    assert_eq!((row.created_at, row.updated_at), (at(3), at(9)));
    assert_eq!(contacts, second.recipients);
    let nobodys: RecipientGroupId = id();
    assert!(!write!(store, |tx| recipient_groups::update(tx, nobodys, second, at(9)).await?));
    assert!(write!(store, |tx| recipient_groups::delete(tx, group_id).await?));
    assert!(!write!(store, |tx| recipient_groups::delete(tx, group_id).await?));
    assert_eq!(read!(store, |tx| recipient_groups::contacts(tx, group_id).await?), []);
}

pub async fn those_of_an_account_come_by_name_with_their_number(store: &Store) {
    let (_, mine) = registered(store, "aino@example.fi").await;
    let (_, other) = registered(store, "bo@example.fi").await;
    let three = ["a", "b", "c"].map(|name| contact(name, "", Language::En)).to_vec();
    let (lease, board, theirs) = (&group("lease", three.clone()), &group("Board", Vec::new()), &group("Theirs", three));
    write!(store, |tx| {
        recipient_groups::insert(tx, id(), mine.id, lease, at(1)).await?;
        recipient_groups::insert(tx, id(), mine.id, board, at(2)).await?;
        recipient_groups::insert(tx, id(), other.id, theirs, at(3)).await?;
    });
    let found = read!(store, |tx| recipient_groups::of_account(tx, mine.id).await?);
    let found: Vec<_> = found.iter().map(|listed| (listed.name.as_str(), listed.members)).collect();
    assert_eq!(found, [("Board", 0), ("lease", 3)]);
}
