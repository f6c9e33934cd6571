//! Cases about sessions.

use sinetti_domain::{AccountId, PersonId, organizations::Role};

use super::{
    harness::{read, write},
    sample::{account, at, hash, id, registered},
};
use crate::{
    Store, accounts,
    sessions::{self, Session},
};

fn session(person: PersonId, account: AccountId, token: u8) -> Session {
    Session {
        id: id(),
        token_hash: hash(token),
        person_id: person,
        account_id: account,
        created_at: at(0),
        last_seen_at: at(i64::from(token)),
        expires_at: at(100),
        user_agent: "browser".to_owned(),
    }
}

pub async fn a_session_is_found_until_it_ends(store: &Store) {
    let (aino, private) = registered(store, "aino@example.fi").await;
    let made = session(aino.id, private.id, 1);
    let m = &made;
    write!(store, |tx| sessions::insert(tx, m).await?);
    let found = read!(store, |tx| sessions::by_token_hash(tx, &hash(1), at(99)).await?).unwrap();
    assert_eq!((&found.session, &found.person, &found.account), (&made, &aino, &private));
    assert_eq!(found.role, Role::Administrator);
    assert!(read!(store, |tx| sessions::by_token_hash(tx, &hash(1), at(100)).await?).is_none());
    assert!(read!(store, |tx| sessions::by_token_hash(tx, &hash(2), at(0)).await?).is_none());

    assert!(write!(store, |tx| sessions::touch(tx, made.id, at(90), at(200)).await?));
    let found = read!(store, |tx| sessions::by_token_hash(tx, &hash(1), at(150)).await?).unwrap();
    assert_eq!(found.session.last_seen_at, at(90));
    assert_eq!(write!(store, |tx| sessions::delete_expired(tx, at(199)).await?), 0);
    assert_eq!(write!(store, |tx| sessions::delete_expired(tx, at(200)).await?), 1);
}

pub async fn who_lost_an_organization_acts_for_themselves(store: &Store) {
    let (aino, private) = registered(store, "aino@example.fi").await;
    let (organization, made) = (account(None, "Alfa Oy"), session(aino.id, private.id, 1));
    let (o, m) = (&organization, &made);
    write!(store, |tx| {
        accounts::create_organization(tx, o, aino.id).await?;
        sessions::insert(tx, m).await?;
        assert!(sessions::set_account(tx, m.id, o.id).await?);
    });
    let found = read!(store, |tx| sessions::by_token_hash(tx, &hash(1), at(1)).await?).unwrap();
    assert_eq!(found.account, organization);
    write!(store, |tx| accounts::remove_member(tx, o.id, aino.id).await?);
    let found = read!(store, |tx| sessions::by_token_hash(tx, &hash(1), at(1)).await?).unwrap();
    assert_eq!(found.account, private);
}

pub async fn others_can_be_ended(store: &Store) {
    let (aino, private) = registered(store, "aino@example.fi").await;
    let all: Vec<Session> = (1..=4).map(|token| session(aino.id, private.id, token)).collect();
    let rows = &all;
    write!(store, |tx| for row in rows {
        sessions::insert(tx, row).await?;
    });
    let listed = read!(store, |tx| sessions::of_person(tx, aino.id, at(50)).await?);
    assert_eq!(listed, [all[3].clone(), all[2].clone(), all[1].clone(), all[0].clone()]);
    assert!(write!(store, |tx| sessions::delete(tx, rows[0].id).await?));
    assert_eq!(write!(store, |tx| sessions::delete_all_of_person(tx, aino.id, Some(rows[1].id)).await?), 2);
    assert_eq!(read!(store, |tx| sessions::of_person(tx, aino.id, at(50)).await?), [all[1].clone()]);
    assert_eq!(write!(store, |tx| sessions::delete_all_of_person(tx, aino.id, None).await?), 1);
}
