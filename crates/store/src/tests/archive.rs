//! Cases about archive entries and folders.

use sinetti_domain::{AccountId, DocumentId, archive::Origin};

use super::{
    harness::{read, refused, write},
    sample::{at, hash, id, registered, stored_pending},
};
use crate::{
    Hash, Store,
    archive::{self, ArchiveEntry, Folder},
};

fn entry(document: DocumentId, account: Option<AccountId>, identity: Option<Hash>) -> ArchiveEntry {
    ArchiveEntry {
        id: id(),
        document_id: document,
        account_id: account,
        identity_hmac: identity,
        folder_id: None,
        origin: Origin::Signed,
        keep_until: identity.map(|_| at(500)),
        deleted_at: None,
        created_at: at(10),
    }
}

pub async fn a_holder_has_a_document_once(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await;
    let (_, bo) = registered(store, "bo@example.fi").await;
    let made = [
        entry(document.id, Some(document.account_id), None),
        entry(document.id, Some(bo.id), None),
        entry(document.id, None, Some(hash(1))),
        entry(document.id, None, Some(hash(2))),
    ];
    let rows = &made;
    write!(store, |tx| for row in rows {
        archive::insert(tx, row).await?;
    });
    assert_eq!(read!(store, |tx| archive::of_document(tx, document.id).await?), made);
    for again in [entry(document.id, Some(bo.id), None), entry(document.id, None, Some(hash(1)))] {
        let again = &again;
        assert_eq!(refused!(store, |tx| archive::insert(tx, again).await?), "store-conflict");
    }
    let nobodys = &entry(document.id, None, None);
    assert_eq!(refused!(store, |tx| archive::insert(tx, nobodys).await?), "store-database");
}

pub async fn entries_move_and_go_to_the_trash(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await;
    let account = document.account_id;
    let folder = |name: &str, parent_id| Folder {
        id: id(),
        account_id: account,
        parent_id,
        name: name.to_owned(),
        sort_key: name.to_lowercase(),
        created_at: at(1),
    };
    let upper = folder("Vuokrat", None);
    let lower = folder("arkisto", Some(upper.id));
    let made = entry(document.id, Some(account), None);
    let (u, l, m) = (&upper, &lower, &made);
    write!(store, |tx| {
        archive::insert_folder(tx, u).await?;
        archive::insert_folder(tx, l).await?;
        archive::insert(tx, m).await?;
        assert!(archive::set_folder(tx, m.id, Some(l.id)).await?);
        assert!(archive::set_deleted(tx, m.id, Some(at(20))).await?);
        assert!(archive::rename_folder(tx, u.id, "Asunnot", "asunnot").await?);
    });
    let expected = ArchiveEntry { folder_id: Some(lower.id), deleted_at: Some(at(20)), ..made.clone() };
    assert_eq!(read!(store, |tx| archive::of_account(tx, document.id, account).await?), Some(expected));
    let names: Vec<_> =
        read!(store, |tx| archive::folders(tx, account).await?).into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["arkisto", "Asunnot"]);
    assert_eq!(read!(store, |tx| archive::folder(tx, l.id).await?), Some(lower.clone()));
    let missing = id();
    assert_eq!(refused!(store, |tx| archive::set_folder(tx, m.id, Some(missing)).await?), "store-database");
}
