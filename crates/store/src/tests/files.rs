//! Cases about files and revisions.

use super::{
    harness::{read, refused, write},
    sample::{file, hash, revision, stored_draft},
};
use crate::{Store, files};

pub async fn files_keep_their_order(store: &Store) {
    let document = stored_draft(store, "aino@example.fi").await.id;
    let made = [file(document, 1), file(document, 2), file(document, 3)];
    let rows = &made;
    write!(store, |tx| for row in rows {
        files::insert(tx, row).await?;
        files::add_revision(tx, &revision(row, 0)).await?;
    });
    assert_eq!(read!(store, |tx| files::of_document(tx, document).await?), made);
    assert_eq!(read!(store, |tx| files::get(tx, rows[1].id).await?), Some(made[1].clone()));
    write!(store, |tx| files::reorder(tx, document, &[rows[2].id, rows[0].id, rows[1].id]).await?);
    let order: Vec<_> = read!(store, |tx| files::of_document(tx, document).await?).iter().map(|file| file.id).collect();
    assert_eq!(order, [made[2].id, made[0].id, made[1].id]);
    let elsewhere = crate::tests::sample::id();
    assert!(!write!(store, |tx| files::remove(tx, elsewhere, rows[0].id).await?), "it belongs to another document");
    assert!(read!(store, |tx| files::is_in_use(tx, &hash(1)).await?));
    assert!(write!(store, |tx| files::remove(tx, document, rows[0].id).await?));
    assert!(!read!(store, |tx| files::is_in_use(tx, &hash(1)).await?));
    assert_eq!(read!(store, |tx| files::of_document(tx, document).await?).len(), 2);
}

pub async fn a_revision_is_added_once(store: &Store) {
    let document = stored_draft(store, "aino@example.fi").await.id;
    let (one, two) = (file(document, 1), file(document, 2));
    let revisions = [revision(&one, 0), revision(&one, 1), revision(&two, 0)];
    let (first, second, rows) = (&one, &two, &revisions);
    write!(store, |tx| {
        files::insert(tx, second).await?;
        files::insert(tx, first).await?;
        for row in rows.iter().rev() {
            files::add_revision(tx, row).await?;
        }
    });
    let again = &revision(first, 1);
    assert_eq!(refused!(store, |tx| files::add_revision(tx, again).await?), "store-conflict");
    assert_eq!(read!(store, |tx| files::revisions(tx, first.id).await?), revisions[..2]);
    assert_eq!(read!(store, |tx| files::revisions_of_document(tx, document).await?), revisions);
    assert_eq!(read!(store, |tx| files::last_revision(tx, first.id).await?), Some(revisions[1].clone()));
    assert_eq!(read!(store, |tx| files::by_sha256(tx, &hash(101)).await?), revisions[1..2]);
    assert!(read!(store, |tx| files::is_in_use(tx, &hash(201)).await?));
    assert_eq!(write!(store, |tx| files::remove_revisions_after(tx, first.id, 0).await?), 1);
    assert_eq!(read!(store, |tx| files::last_revision(tx, first.id).await?), Some(revisions[0].clone()));
    assert!(!read!(store, |tx| files::is_in_use(tx, &hash(201)).await?));
}
