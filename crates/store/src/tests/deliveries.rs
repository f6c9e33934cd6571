//! Cases about deliveries.

use sinetti_domain::{
    deliveries::{
        DeliveryState::{self, Accepted, Bounced, Deferred, Queued, Refused},
        MessageKind,
    },
    invitations::InvitationStatus,
};

use super::{
    harness::{read, refused, write},
    sample::{at, delivery, invitation, stored_pending},
};
use crate::{
    Store,
    deliveries::{self, Delivery},
    invitations::{self, Invitation},
};

pub async fn numbers_rise_by_invitation_and_kind(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let asked = &invitation(document, 1, "bo@example.fi");
    let (first, second) = (&delivery(asked, 1), &delivery(asked, 2));
    write!(store, |tx| {
        invitations::insert(tx, asked).await?;
        assert_eq!(deliveries::next_number(tx, asked.id, MessageKind::Invitation).await?, 1);
        deliveries::insert(tx, first).await?;
        assert_eq!(deliveries::next_number(tx, asked.id, MessageKind::Invitation).await?, 2);
        deliveries::insert(tx, second).await?;
        assert_eq!(deliveries::next_number(tx, asked.id, MessageKind::Reminder).await?, 1);
    });
    assert_eq!(read!(store, |tx| deliveries::of_document(tx, document).await?), [first.clone(), second.clone()]);
    let same_number = &delivery(asked, 2);
    assert_eq!(refused!(store, |tx| deliveries::insert(tx, same_number).await?), "store-conflict");
    let same_message = &Delivery { message_id: first.message_id.clone(), ..delivery(asked, 3) };
    assert_eq!(refused!(store, |tx| deliveries::insert(tx, same_message).await?), "store-conflict");
    // Messages that belong to no invitation do not hinder one another.
    write!(store, |tx| for _ in 0..2 {
        let to_somebody = Delivery { invitation_id: None, document_id: None, ..delivery(asked, 1) };
        deliveries::insert(tx, &to_somebody).await?;
    });
}

pub async fn a_state_changes_only_from_the_expected_one(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let asked = &invitation(document, 1, "bo@example.fi");
    let made = &delivery(asked, 1);
    write!(store, |tx| {
        invitations::insert(tx, asked).await?;
        deliveries::insert(tx, made).await?;
        assert!(deliveries::set_state(tx, made.id, Queued, Deferred, Some("450 later"), at(11)).await?);
        assert!(!deliveries::set_state(tx, made.id, Queued, Accepted, None, at(12)).await?);
        assert!(deliveries::set_state(tx, made.id, Deferred, Accepted, Some("250 ok"), at(13)).await?);
        assert!(deliveries::set_delayed(tx, made.id, "4.4.1 busy", at(13)).await?);
        assert_eq!(
            deliveries::get(tx, made.id).await?.map(|d| (d.state, d.delayed_at)),
            Some((Accepted, Some(at(13))))
        );
        assert!(deliveries::set_state(tx, made.id, Accepted, Bounced, Some("550 gone"), at(14)).await?);
        assert!(!deliveries::set_delayed(tx, made.id, "4.4.1 busy", at(15)).await?, "nothing leads back");
    });
    let response = Some("550 gone".to_owned());
    let expected = Delivery { state: Bounced, response, updated_at: at(14), delayed_at: Some(at(13)), ..made.clone() };
    assert_eq!(read!(store, |tx| deliveries::by_message_id(tx, &made.message_id).await?), Some(expected.clone()));
    assert_eq!(read!(store, |tx| deliveries::get(tx, made.id).await?), Some(expected));
}

pub async fn only_moves_of_the_table_are_made(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let asked = &invitation(document, 1, "bo@example.fi");
    write!(store, |tx| invitations::insert(tx, asked).await?);
    let mut number = 0;
    for from in DeliveryState::ALL.iter().copied() {
        for to in DeliveryState::ALL.iter().copied() {
            number += 1;
            let one = &Delivery { state: from, ..delivery(asked, number) };
            write!(store, |tx| deliveries::insert(tx, one).await?);
            if from.may_become(to) {
                assert!(write!(store, |tx| deliveries::set_state(tx, one.id, from, to, None, at(11)).await?));
            } else {
                let code = refused!(store, |tx| deliveries::set_state(tx, one.id, from, to, None, at(11)).await?);
                assert_eq!(code, "store-move", "{from:?} > {to:?}");
            }
        }
    }
}

pub async fn who_cannot_be_reached_is_found(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await;
    let asked = |place| Invitation { status: InvitationStatus::New, ..invitation(document.id, place, "bo@example.fi") };
    let rows: &[Invitation] =
        &[asked(1), asked(2), Invitation { status: InvitationStatus::Signed, ..asked(3) }, asked(4)];
    let attempt =
        |to: &Invitation, number, state, second| Delivery { state, created_at: at(second), ..delivery(to, number) };
    let attempts = &[
        attempt(&rows[0], 1, Refused, 11),
        attempt(&rows[1], 1, Bounced, 11),
        attempt(&rows[1], 2, Queued, 12),
        attempt(&rows[2], 1, Refused, 11),
        attempt(&rows[3], 1, Accepted, 11),
        attempt(&rows[3], 2, Bounced, 12),
        // The same moment: only one of them is the newest.
        attempt(&rows[3], 3, Bounced, 12),
    ];
    write!(store, |tx| {
        for row in rows {
            invitations::insert(tx, row).await?;
        }
        for row in attempts {
            deliveries::insert(tx, row).await?;
        }
    });
    let found = read!(store, |tx| deliveries::unreachable(tx, document.account_id).await?);
    assert_eq!(found, [(document.id, rows[0].id), (document.id, rows[3].id)]);
}
