//! Cases about persons.

use sinetti_domain::{Language, sending::NoticeSettings};

use super::{
    harness::{read, refused, write},
    sample::{at, person, registered},
};
use crate::{Store, people};

pub async fn an_address_has_one_person(store: &Store) {
    let (first, _) = registered(store, "Aino@Example.fi").await;
    let second = person("AINO@example.fi");
    let (second, folded) = (&second, "aino@example.fi");
    assert_eq!(refused!(store, |tx| people::insert(tx, second).await?), "store-conflict");
    assert_eq!(read!(store, |tx| people::by_email_folded(tx, folded).await?), Some(first));
    assert_eq!(read!(store, |tx| people::by_email_folded(tx, "other@example.fi").await?), None);
}

pub async fn a_person_is_changed(store: &Store) {
    let (before, _) = registered(store, "aino@example.fi").await;
    let id = before.id;
    assert!(write!(store, |tx| people::confirm_email(tx, id, at(5)).await?));
    assert!(!write!(store, |tx| people::confirm_email(tx, id, at(6)).await?), "it is confirmed once");
    write!(store, |tx| {
        assert!(people::set_password(tx, id, "new").await?);
        assert!(people::set_profile(tx, id, "Aino Åkesson", Some("+358501234567"), Language::Sv).await?);
        assert!(people::set_operator(tx, id, true).await?);
    });
    let after = read!(store, |tx| people::get(tx, id).await?).unwrap();
    let expected = people::Person {
        email_confirmed_at: Some(at(5)),
        password_hash: "new".to_owned(),
        name: "Aino Åkesson".to_owned(),
        phone: Some("+358501234567".to_owned()),
        language: Language::Sv,
        operator: true,
        ..before
    };
    assert_eq!(after, expected);
    let alone = &NoticeSettings { digest: false };
    assert!(write!(store, |tx| people::set_notices(tx, id, alone).await?));
    assert_eq!(read!(store, |tx| people::get(tx, id).await?).unwrap().notices, *alone);
    assert!(write!(store, |tx| people::set_language(tx, id, Language::Da).await?));
    assert_eq!(read!(store, |tx| people::get(tx, id).await?).unwrap().language, Language::Da);
}
