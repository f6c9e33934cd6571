//! Cases about message templates.

use sinetti_domain::{Language, deliveries::Channel, message_templates::MessageTemplate as Template};

use super::{
    harness::{read, write},
    sample::{at, id, registered},
};
use crate::{
    Store,
    message_templates::{self, MessageTemplate},
};

fn template(name: &str, channel: Channel, language: Language) -> Template {
    Template { name: name.to_owned(), channel, language, message: "Hei,\n\nole hyvä Å".to_owned() }
}

pub async fn those_of_an_account_come_by_name(store: &Store) {
    let (_, mine) = registered(store, "aino@example.fi").await;
    let (_, other) = registered(store, "bo@example.fi").await;
    let row =
        |account, name, language| MessageTemplate::of(id(), account, &template(name, Channel::Mail, language), at(3));
    let rows = [
        row(mine.id, "lease", Language::Sv),
        row(mine.id, "Board", Language::Fi),
        row(mine.id, "Lease", Language::Da),
        row(other.id, "Another's", Language::Fi),
    ];
    let all = &rows;
    write!(store, |tx| {
        for row in all {
            message_templates::insert(tx, row).await?;
        }
    });
    let (found, nobodys) =
        read!(store, |tx| (message_templates::of_account(tx, mine.id).await?, message_templates::get(tx, id()).await?));
    assert_eq!(found, [&rows[1], &rows[2], &rows[0]].map(Clone::clone));
    assert_eq!(nobodys, None);
}

pub async fn one_is_changed_and_removed(store: &Store) {
    let (_, account) = registered(store, "aino@example.fi").await;
    let row = &MessageTemplate::of(id(), account.id, &template("Lease", Channel::Mail, Language::Fi), at(3));
    write!(store, |tx| message_templates::insert(tx, row).await?);
    assert_eq!(read!(store, |tx| message_templates::get(tx, row.id).await?).as_ref(), Some(row));
    assert_eq!(row.template(), template("Lease", Channel::Mail, Language::Fi));
    let changed = &template("ÄLÄ", Channel::Sms, Language::Nb);
    assert!(write!(store, |tx| message_templates::update(tx, row.id, changed, at(9)).await?));
    let found = read!(store, |tx| message_templates::get(tx, row.id).await?).unwrap();
    assert_eq!((found.template(), found.sort_key.as_str()), (changed.clone(), "älä"));
    assert_eq!((found.account_id, found.created_at, found.updated_at), (account.id, at(3), at(9)));
    assert!(write!(store, |tx| message_templates::delete(tx, row.id).await?));
    assert!(!write!(store, |tx| message_templates::delete(tx, row.id).await?));
    assert!(!write!(store, |tx| message_templates::update(tx, row.id, changed, at(9)).await?));
}
