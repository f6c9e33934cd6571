//! Cases about documents and their moves.

use sinetti_domain::{
    Language,
    archive::Origin,
    documents::{CancelReason, DocumentStatus, SealState, ShownStatus},
    sending::DocumentSettings,
};

use super::{
    harness::{read, refused, write},
    sample::{
        at, draft, file, hash, id, invitation, read_document, registered, revision, sent, stored_draft, stored_pending,
    },
};
use crate::{
    Store,
    archive::{self, ArchiveEntry},
    documents::{self, Document, Draft, due, list},
    evidence, files, invitations,
};

pub async fn a_draft_is_changed_only_at_its_version(store: &Store) {
    let document = stored_draft(store, "aino@example.fi").await;
    assert_eq!(read_document(store, document.id).await, document);
    let id = document.id;
    let change = Draft {
        name: "Kauppakirja".to_owned(),
        language: Language::Da,
        message: "Hei!".to_owned(),
        require_reading: false,
        valid_until: Some("2027-03-04".parse().unwrap()),
        settings: DocumentSettings { separately: true, ..DocumentSettings::default() },
    };
    let c = &change;
    assert!(!write!(store, |tx| documents::update_draft(tx, id, 2, c, at(3)).await?));
    assert!(write!(store, |tx| documents::update_draft(tx, id, 1, c, at(3)).await?));
    assert!(!write!(store, |tx| documents::update_draft(tx, id, 1, c, at(4)).await?), "the version was raised");
    let expected = Document {
        name: change.name.clone(),
        language: Language::Da,
        message: "Hei!".to_owned(),
        require_reading: false,
        valid_until: change.valid_until,
        settings: change.settings.clone(),
        version: 2,
        updated_at: at(3),
        ..document
    };
    assert_eq!(read_document(store, id).await, expected);
    assert!(write!(store, |tx| documents::touch_draft(tx, id, 2, at(5)).await?));
    assert!(!write!(store, |tx| documents::touch_draft(tx, id, 2, at(5)).await?));
}

pub async fn only_a_draft_is_sent_or_deleted(store: &Store) {
    let document = stored_draft(store, "aino@example.fi").await;
    let (id, settled) = (document.id, &sent(10));
    assert!(!write!(store, |tx| documents::mark_sent(tx, id, 7, settled).await?));
    assert!(write!(store, |tx| documents::mark_sent(tx, id, 1, settled).await?));
    assert!(!write!(store, |tx| documents::mark_sent(tx, id, 2, settled).await?), "it is sent once");
    assert!(!write!(store, |tx| documents::delete_draft(tx, id).await?));
    let pending = read!(store, |tx| documents::by_check_code(tx, &settled.check_code).await?).unwrap();
    assert_eq!((pending.status, pending.version, pending.sent_at), (DocumentStatus::Pending, 2, Some(at(10))));
    assert_eq!((pending.valid_until, pending.expires_at), (settled.valid_until, Some(at(1_010))));

    let other = draft(document.account_id, document.sender_person_id, "Toinen", 5);
    let (o, f) = (&other, &file(other.id, 1));
    write!(store, |tx| {
        documents::insert(tx, o).await?;
        files::insert(tx, f).await?;
        files::add_revision(tx, &revision(f, 0)).await?;
        invitations::replace_all(tx, o.id, &[invitation(o.id, 1, "bo@example.fi")]).await?;
        evidence::append(tx, &super::evidence::event(o.id, 0, hash(0)), Some(&super::evidence::personal(o.id, 0)))
            .await?;
    });
    assert_eq!(refused!(store, |tx| documents::mark_sent(tx, o.id, 1, settled).await?), "store-conflict");
    assert!(write!(store, |tx| documents::delete_draft(tx, o.id).await?));
    assert!(read!(store, |tx| documents::get(tx, o.id).await?).is_none());
    assert!(!write!(store, |tx| documents::delete_draft(tx, o.id).await?));
}

pub async fn a_document_is_closed_once(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await;
    let id = document.id;
    assert!(!write!(store, |tx| documents::mark_sealed(tx, id, "B-LTA", at(20)).await?), "no seal is due");
    assert!(write!(store, |tx| documents::set_validity(
        tx,
        id,
        "2027-05-01".parse().unwrap(),
        "Europe/Oslo",
        at(2_000),
        at(15)
    )
    .await?));
    assert!(write!(store, |tx| documents::mark_complete(tx, id, at(20)).await?));
    assert_eq!(read_document(store, id).await.shown(), ShownStatus::Sealing);
    assert!(!write!(store, |tx| documents::mark_complete(tx, id, at(21)).await?));
    let cancel = |reason| async move {
        write!(store, |tx| documents::mark_cancelled(tx, id, reason, SealState::None, at(22)).await?)
    };
    assert!(!cancel(CancelReason::BySender).await, "everyone has signed");
    assert!(write!(store, |tx| documents::mark_sealed(tx, id, "B-LTA", at(23)).await?));
    assert!(!write!(store, |tx| documents::mark_sealed(tx, id, "B-B", at(24)).await?));
    let signed = read_document(store, id).await;
    assert_eq!(
        (signed.status, signed.closed_at, signed.sealed_at),
        (DocumentStatus::Signed, Some(at(20)), Some(at(23)))
    );
    assert_eq!((signed.seal_level.as_deref(), signed.expires_at), (Some("B-LTA"), Some(at(2_000))));

    // Cancelled with a signature: the seal follows, the status stays.
    let other = &draft(document.account_id, document.sender_person_id, "Toinen", 5);
    let settled = &sent(10);
    write!(store, |tx| {
        documents::insert(tx, other).await?;
        assert!(documents::mark_sent(tx, other.id, 1, settled).await?);
        assert!(documents::mark_cancelled(tx, other.id, CancelReason::Expired, SealState::Due, at(30)).await?);
        assert!(!documents::mark_cancelled(tx, other.id, CancelReason::BySender, SealState::Due, at(31)).await?);
        assert!(documents::mark_sealed(tx, other.id, "B-T", at(32)).await?);
    });
    let cancelled = read_document(store, other.id).await;
    assert_eq!((cancelled.status, cancelled.seal_state), (DocumentStatus::Cancelled, SealState::Sealed));
    assert_eq!(cancelled.shown(), ShownStatus::Expired);
}

/// The generated column says in SQL what `ShownStatus::of` says in Rust.
pub async fn what_is_shown_is_what_domain_says(store: &Store) {
    let (person, account) = registered(store, "aino@example.fi").await;
    let mut made = Vec::new();
    for status in DocumentStatus::ALL {
        for seal in SealState::ALL {
            for reason in std::iter::once(None).chain(CancelReason::ALL.iter().copied().map(Some)) {
                if reason.is_some() == (*status == DocumentStatus::Cancelled) {
                    let mut document = draft(account.id, person.id, "D", 1);
                    (document.status, document.seal_state, document.cancel_reason) = (*status, *seal, reason);
                    (document.sent_at, document.expires_at) = (Some(at(1)), Some(at(2)));
                    made.push(document);
                }
            }
        }
    }
    assert_eq!(made.len(), 18);
    let rows = &made;
    write!(store, |tx| for row in rows {
        documents::insert(tx, row).await?;
        archive::insert(tx, &ArchiveEntry::of(id(), row.id, account.id, Origin::Sent, at(1))).await?;
    });
    let listed = read!(store, |tx| list::page(tx, &list::Filter::of(account.id, 100)).await?);
    assert_eq!(listed.len(), made.len());
    for document in &made {
        let shown = listed.iter().find(|line| line.id == document.id).unwrap().shown;
        assert_eq!(shown, document.shown(), "{document:?}");
    }
}

pub async fn work_that_is_due_is_found(store: &Store) {
    let first = stored_pending(store, "aino@example.fi").await;
    let second = &draft(first.account_id, first.sender_person_id, "Toinen", 5);
    let settled = &sent(11);
    write!(store, |tx| {
        documents::insert(tx, second).await?;
        assert!(documents::mark_sent(tx, second.id, 1, settled).await?);
    });
    let expired = |second, limit| async move { read!(store, |tx| due::expired(tx, at(second), limit).await?) };
    assert_eq!(expired(1_009, 10).await, []);
    assert_eq!(expired(1_010, 10).await, [first.id]);
    assert_eq!(expired(1_011, 10).await, [first.id, second.id]);
    assert_eq!(expired(1_011, 1).await, [first.id]);
    assert_eq!(read!(store, |tx| due::unsealed(tx, 10).await?), []);
    write!(store, |tx| assert!(documents::mark_complete(tx, first.id, at(1_012)).await?));
    assert_eq!(expired(1_011, 10).await, [second.id], "who has every signature does not expire");
    write!(store, |tx| {
        assert!(documents::mark_cancelled(tx, second.id, CancelReason::Expired, SealState::Due, at(1_011)).await?);
    });
    assert_eq!(read!(store, |tx| due::unsealed(tx, 10).await?), [second.id, first.id]);
    write!(store, |tx| assert!(documents::mark_sealed(tx, second.id, "B-B", at(1_013)).await?));
    assert_eq!(read!(store, |tx| due::unsealed(tx, 10).await?), [first.id]);
    let addendum =
        &Document { original_document_id: Some(first.id), ..draft(first.account_id, first.sender_person_id, "A", 6) };
    write!(store, |tx| documents::insert(tx, addendum).await?);
    assert_eq!(read!(store, |tx| documents::successors(tx, first.id).await?), std::slice::from_ref(addendum));
}
