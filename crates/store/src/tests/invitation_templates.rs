//! Cases about invitation templates.

use sinetti_domain::{
    Language,
    invitation_templates::{InvitationPreset, InvitationTemplate as Template},
    invitations::SignatureMethod,
    sending::{InvitationDelivery, Notices, Reminders, SignedCopy},
};

use super::{
    harness::{read, write},
    sample::{at, id, registered},
};
use crate::{
    Store,
    invitation_templates::{self, InvitationTemplate},
};

fn template(name: &str, preset: InvitationPreset) -> Template {
    Template { name: name.to_owned(), preset }
}

/// With everything preset.
fn full() -> InvitationPreset {
    InvitationPreset {
        method: Some(SignatureMethod::Light),
        delivery: Some(InvitationDelivery::Secure),
        in_order: true,
        language: Some(Language::Nb),
        message: "Hei,\n\"ole hyvä\" Å".to_owned(),
        sms: "Allekirjoita tämä".to_owned(),
        validity_days: 14,
        require_reading: true,
        reminders: Reminders { every_days: 3, before_end_days: 1 },
        notices: Notices { each_signature: true, completed: false, address: "office@example.fi".to_owned() },
        signed_copy: SignedCopy::Link,
    }
}

pub async fn presets_are_kept_changed_and_removed(store: &Store) {
    let (_, account) = registered(store, "aino@example.fi").await;
    let row = &InvitationTemplate::of(id(), account.id, &template("Lease", full()), at(3));
    write!(store, |tx| invitation_templates::insert(tx, row).await?);
    assert_eq!(read!(store, |tx| invitation_templates::get(tx, row.id).await?).as_ref(), Some(row));
    let changed = &template("ÄLÄ", InvitationPreset::default());
    assert!(write!(store, |tx| invitation_templates::update(tx, row.id, changed, at(9)).await?));
    let found = read!(store, |tx| invitation_templates::get(tx, row.id).await?).unwrap();
    assert_eq!((found.template(), found.sort_key.as_str()), (changed.clone(), "älä"));
    assert_eq!((found.account_id, found.created_at, found.updated_at), (account.id, at(3), at(9)));
    assert!(write!(store, |tx| invitation_templates::delete(tx, row.id).await?));
    assert!(!write!(store, |tx| invitation_templates::delete(tx, row.id).await?));
    assert!(!write!(store, |tx| invitation_templates::update(tx, row.id, changed, at(9)).await?));
}

pub async fn those_of_an_account_come_by_name(store: &Store) {
    let (_, mine) = registered(store, "aino@example.fi").await;
    let (_, other) = registered(store, "bo@example.fi").await;
    let row = |account, name| InvitationTemplate::of(id(), account, &template(name, full()), at(3));
    let rows = &[row(mine.id, "lease"), row(mine.id, "Board"), row(other.id, "Another's")];
    write!(store, |tx| {
        for row in rows {
            invitation_templates::insert(tx, row).await?;
        }
    });
    let found = read!(store, |tx| invitation_templates::of_account(tx, mine.id).await?);
    assert_eq!(found, [&rows[1], &rows[0]].map(Clone::clone));
}
