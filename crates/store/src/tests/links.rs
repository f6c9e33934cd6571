//! Cases about links and the browsers that came by them.

use sinetti_domain::DocumentId;

use super::{
    harness::{read, write},
    sample::{at, hash, id, stored_pending},
};
use crate::{
    Store,
    links::{self, Link, LinkSession},
};

fn link(document: DocumentId) -> Link {
    Link {
        id: id(),
        document_id: document,
        email_folded: "bo@example.fi".to_owned(),
        generation: 1,
        wrong_guesses: 0,
        dead_at: None,
        created_at: at(10),
    }
}

pub async fn wrong_guesses_are_counted_until_the_next_generation(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let made = link(document);
    let m = &made;
    write!(store, |tx| links::insert(tx, m).await?);
    for expected in 1..=3 {
        assert_eq!(write!(store, |tx| links::count_wrong_guess(tx, m.id).await?), Some(expected));
    }
    assert!(write!(store, |tx| links::kill(tx, m.id, at(20)).await?));
    assert!(!write!(store, |tx| links::kill(tx, m.id, at(21)).await?));
    let dead = Link { wrong_guesses: 3, dead_at: Some(at(20)), ..made.clone() };
    assert_eq!(read!(store, |tx| links::get(tx, m.id).await?), Some(dead));
    assert_eq!(write!(store, |tx| links::raise_generation(tx, m.id).await?), Some(2));
    let alive = Link { generation: 2, ..made.clone() };
    assert_eq!(read!(store, |tx| links::of_document(tx, document).await?), [alive]);
    assert_eq!(write!(store, |tx| links::kill_all(tx, document, at(30)).await?), 1);
    let nobody = id();
    assert_eq!(write!(store, |tx| links::count_wrong_guess(tx, nobody).await?), None);
    assert_eq!(write!(store, |tx| links::raise_generation(tx, nobody).await?), None);
}

pub async fn a_session_ends_with_its_generation(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let made = link(document);
    let session = LinkSession {
        id: id(),
        token_hash: hash(1),
        link_id: made.id,
        generation: 1,
        created_at: at(11),
        expires_at: at(100),
        ip: Some("2001:db8::1".to_owned()),
        user_agent: "browser".to_owned(),
        unlocked_at: None,
    };
    let (m, s) = (&made, &session);
    write!(store, |tx| {
        links::insert(tx, m).await?;
        links::insert_session(tx, s).await?;
        assert!(links::unlock_session(tx, s.id, at(12)).await?);
    });
    let find = |second| async move { read!(store, |tx| links::session_by_token_hash(tx, &hash(1), at(second)).await?) };
    let unlocked = LinkSession { unlocked_at: Some(at(12)), ..session.clone() };
    assert_eq!(find(99).await, Some((unlocked.clone(), made.clone())));
    assert_eq!(find(100).await, None);
    write!(store, |tx| links::kill(tx, m.id, at(20)).await?);
    assert_eq!(
        find(99).await,
        Some((unlocked, Link { dead_at: Some(at(20)), ..made.clone() })),
        "it is for the page to say so"
    );
    write!(store, |tx| links::raise_generation(tx, m.id).await?);
    assert_eq!(find(99).await, None);
    assert_eq!(write!(store, |tx| links::delete_expired_sessions(tx, at(99)).await?), 0);
    assert_eq!(write!(store, |tx| links::delete_expired_sessions(tx, at(100)).await?), 1);
    assert!(!write!(store, |tx| links::delete_session(tx, s.id).await?));
}

pub async fn a_link_remembers_to_whom_it_was_passed_on(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let made = link(document);
    let m = &made;
    write!(store, |tx| links::insert(tx, m).await?);
    assert_eq!(read!(store, |tx| links::passed_to(tx, m.id).await?), None);
    assert!(write!(store, |tx| links::pass_on(tx, m.id, "cia@example.fi").await?));
    assert_eq!(read!(store, |tx| links::passed_to(tx, m.id).await?), Some("cia@example.fi".to_owned()));
    let nobody = id();
    assert!(!write!(store, |tx| links::pass_on(tx, nobody, "cia@example.fi").await?));
}
