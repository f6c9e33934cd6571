//! Cases about accounts and memberships.

use sinetti_domain::{Language, organizations::Role, policies::Policies};

use super::{
    harness::{read, refused, write},
    sample::{account, at, registered},
};
use crate::{
    Store,
    accounts::{self, Account, Membership},
};

pub async fn roles_are_those_of_the_private_account_and_of_memberships(store: &Store) {
    let (aino, private) = registered(store, "aino@example.fi").await;
    let (bo, _) = registered(store, "bo@example.fi").await;
    let (zeta, alfa) = (account(None, "Zeta Oy"), account(None, "Alfa Oy"));
    let member = Membership { account_id: alfa.id, person_id: aino.id, role: Role::Member, created_at: at(9) };
    // Early versions wrote a membership of the private account, too.
    let own = Membership { account_id: private.id, ..member };
    let (z, a, m, own) = (&zeta, &alfa, &member, &own);
    write!(store, |tx| {
        accounts::create_organization(tx, z, aino.id).await?;
        accounts::create_organization(tx, a, bo.id).await?;
        accounts::insert_membership(tx, m).await?;
        accounts::insert_membership(tx, own).await?;
    });
    assert_eq!(refused!(store, |tx| accounts::insert_membership(tx, m).await?), "store-conflict");

    let listed = read!(store, |tx| accounts::of_person(tx, aino.id).await?);
    let listed: Vec<_> = listed.into_iter().map(|found| (found.id, found.role)).collect();
    let expected = [(private.id, Role::Administrator), (alfa.id, Role::Member), (zeta.id, Role::Administrator)];
    assert_eq!(listed, expected);
    for (id, role) in expected {
        assert_eq!(read!(store, |tx| accounts::role(tx, id, aino.id).await?), Some(role));
    }
    assert_eq!(read!(store, |tx| accounts::role(tx, private.id, bo.id).await?), None);
    assert_eq!(read!(store, |tx| accounts::role(tx, zeta.id, bo.id).await?), None);

    let members = read!(store, |tx| accounts::members(tx, alfa.id).await?);
    assert_eq!(members.iter().map(|member| member.person_id).collect::<Vec<_>>(), [bo.id, aino.id]);
    assert!(write!(store, |tx| accounts::remove_member(tx, alfa.id, aino.id).await?));
    assert_eq!(read!(store, |tx| accounts::role(tx, alfa.id, aino.id).await?), None);
}

pub async fn settings_are_written(store: &Store) {
    let (aino, private) = registered(store, "aino@example.fi").await;
    let changed = Account {
        name: "Aino".to_owned(),
        business_id: Some("1234567-1".to_owned()),
        country: "SE".to_owned(),
        time_zone: "Europe/Stockholm".to_owned(),
        language: Language::Da,
        default_validity_days: 14,
        ..private
    };
    let c = &changed;
    assert!(write!(store, |tx| accounts::update(tx, c).await?));
    assert_eq!(read!(store, |tx| accounts::private_of(tx, aino.id).await?), Some(changed.clone()));
    assert_eq!(read!(store, |tx| accounts::get(tx, changed.id).await?).unwrap().default_validity_days, 14);
    let policies = &Policies { extend_validity: true, warn_days: 3, ..Policies::default() };
    assert!(write!(store, |tx| accounts::set_policies(tx, changed.id, policies).await?));
    assert_eq!(read!(store, |tx| accounts::get(tx, changed.id).await?).unwrap().policies, *policies);
}

pub async fn a_person_has_one_private_account(store: &Store) {
    let (aino, _) = registered(store, "aino@example.fi").await;
    let second = &account(Some(aino.id), "Second");
    assert_eq!(refused!(store, |tx| accounts::insert(tx, second).await?), "store-conflict");
}
