//! Cases about invitations and signatures.

use sinetti_domain::{
    Language,
    documents::{CancelReason, SealState},
    invitations::InvitationStatus::{self, Cancelled, New, Opened, Sending, Signed, WaitingForSend},
    people::EmailAddress,
    signing::{Delegate, Ground, Representation},
};

use super::{
    harness::{read, refused, write},
    sample::{at, file, id, invitation, sent, signature, stored_draft, stored_pending},
};
use crate::{
    Store,
    documents::{self, Sent},
    files,
    invitations::{self, Invitation},
    links::{self, Link},
    signatures,
};

pub async fn all_are_replaced_in_a_draft(store: &Store) {
    let document = stored_draft(store, "aino@example.fi").await.id;
    let represents = Some(Representation::Organization { name: "Alfa Oy".to_owned(), ground: Ground::Position });
    let first = [invitation(document, 1, "bo@example.fi"), invitation(document, 2, "cia@example.fi")];
    let second = [Invitation { represents, ..invitation(document, 1, "dag@example.fi") }, first[0].clone()];
    let second = [second[0].clone(), Invitation { position: 2, ..second[1].clone() }];
    let (f, s) = (&first, &second);
    write!(store, |tx| invitations::replace_all(tx, document, f).await?);
    assert_eq!(read!(store, |tx| invitations::of_document(tx, document).await?), first);
    write!(store, |tx| invitations::replace_all(tx, document, s).await?);
    assert_eq!(read!(store, |tx| invitations::of_document(tx, document).await?), second);
    let same_place = &[invitation(document, 1, "e@example.fi"), invitation(document, 1, "f@example.fi")];
    assert_eq!(refused!(store, |tx| invitations::replace_all(tx, document, same_place).await?), "store-conflict");
    assert_eq!(read!(store, |tx| invitations::of_document(tx, document).await?), second);
}

pub async fn a_status_changes_only_from_the_expected_one(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let made = invitation(document, 1, "bo@example.fi");
    let m = &made;
    write!(store, |tx| {
        invitations::insert(tx, m).await?;
        assert!(!invitations::set_status(tx, m.id, Sending, New, at(11)).await?);
        assert!(invitations::set_status(tx, m.id, WaitingForSend, Sending, at(11)).await?);
        assert!(invitations::set_status(tx, m.id, Sending, New, at(12)).await?);
        assert!(invitations::set_status(tx, m.id, New, Opened, at(13)).await?);
        assert!(invitations::set_status(tx, m.id, Opened, Signed, at(14)).await?);
        assert!(!invitations::set_status(tx, m.id, Opened, Signed, at(15)).await?);
        assert!(invitations::set_reminded(tx, m.id, at(16)).await?);
    });
    let expected = Invitation {
        status: Signed,
        sent_at: Some(at(11)),
        opened_at: Some(at(13)),
        signed_at: Some(at(14)),
        last_reminded_at: Some(at(16)),
        ..made.clone()
    };
    assert_eq!(read!(store, |tx| invitations::get(tx, m.id).await?), Some(expected));
}

pub async fn only_moves_of_the_table_are_made(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let mut place = 0;
    for from in InvitationStatus::ALL.iter().copied() {
        for to in InvitationStatus::ALL.iter().copied() {
            place += 1;
            let one = &Invitation { status: from, ..invitation(document, place, "bo@example.fi") };
            write!(store, |tx| invitations::insert(tx, one).await?);
            if from.may_become(to) {
                assert!(write!(store, |tx| invitations::set_status(tx, one.id, from, to, at(11)).await?));
            } else {
                let code = refused!(store, |tx| invitations::set_status(tx, one.id, from, to, at(11)).await?);
                assert_eq!(code, "store-move", "{from:?} > {to:?}");
            }
        }
    }
}

pub async fn open_ones_are_cancelled(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let states = [WaitingForSend, Sending, New, Opened, Signed, Cancelled];
    let rows: Vec<Invitation> = (1..)
        .zip(states)
        .map(|(place, status)| Invitation { status, ..invitation(document, place, "bo@example.fi") })
        .collect();
    let r = &rows;
    write!(store, |tx| invitations::replace_all(tx, document, r).await?);
    assert_eq!(write!(store, |tx| invitations::cancel_open(tx, document, at(30)).await?), 4);
    assert_eq!(write!(store, |tx| invitations::cancel_open(tx, document, at(31)).await?), 0);
    let after = read!(store, |tx| invitations::of_document(tx, document).await?);
    let after: Vec<_> = after.into_iter().map(|one| (one.status, one.cancelled_at)).collect();
    let now = (Cancelled, Some(at(30)));
    assert_eq!(after, [now, now, now, now, (Signed, None), (Cancelled, None)]);
    assert!(
        states.iter().zip(&after).all(|(state, after)| state.may_become(Cancelled) == (*after == now)),
        "the table"
    );
}

pub async fn received_are_those_that_can_be_signed(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await;
    let states = [WaitingForSend, Sending, New, Opened, Signed, Cancelled];
    let rows: Vec<Invitation> = (1_u32..)
        .zip(states)
        .map(|(place, status)| Invitation {
            status,
            sent_at: Some(at(i64::from(place))),
            ..invitation(document.id, place, "Bo@Example.fi")
        })
        .collect();
    let (r, address) = (&rows, "bo@example.fi");
    write!(store, |tx| invitations::replace_all(tx, document.id, r).await?);
    let received = |second| async move { read!(store, |tx| invitations::received(tx, address, at(second), 10).await?) };
    let found = received(20).await;
    let ids: Vec<_> = found.iter().map(|one| one.invitation_id).collect();
    assert_eq!(ids, [rows[3].id, rows[2].id, rows[1].id]);
    assert_eq!((found[0].document_name.as_str(), found[0].sender_name.as_str()), ("Vuokrasopimus", "Aino Öhman"));
    assert_eq!(received(1_010).await, [], "the links are closed from that moment on");
    write!(store, |tx| {
        assert!(documents::mark_cancelled(tx, document.id, CancelReason::BySender, SealState::None, at(21)).await?);
    });
    assert_eq!(received(20).await, []);
}

pub async fn a_document_may_have_no_end(store: &Store) {
    let document = stored_draft(store, "aino@example.fi").await.id;
    let asked = &Invitation { status: New, ..invitation(document, 1, "bo@example.fi") };
    let endless = &Sent { valid_until: None, validity_zone: None, expires_at: None, ..sent(10) };
    write!(store, |tx| {
        files::insert(tx, &file(document, 1)).await?;
        files::insert(tx, &file(document, 2)).await?;
        invitations::insert(tx, asked).await?;
        assert!(documents::mark_sent(tx, document, 1, endless).await?);
    });
    let found = read!(store, |tx| invitations::received(tx, "bo@example.fi", at(900_000_000), 10).await?);
    assert_eq!((found.len(), found[0].pages, found[0].expires_at), (1, 6, None));
    assert_eq!(read!(store, |tx| documents::due::expired(tx, at(900_000_000), 10).await?), []);
}

pub async fn a_correction_raises_the_generation(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let made = invitation(document, 1, "bo@example.fi");
    let link = Link {
        id: id(),
        document_id: document,
        email_folded: "bo@example.fi".to_owned(),
        generation: 1,
        wrong_guesses: 0,
        dead_at: None,
        created_at: at(10),
    };
    let (m, l) = (&made, &link);
    write!(store, |tx| {
        invitations::insert(tx, m).await?;
        links::insert(tx, l).await?;
        assert!(invitations::set_link(tx, m.id, l.id).await?);
        assert!(invitations::correct(tx, m.id, "Bo Ek", "Ek@example.fi", "ek@example.fi", None).await?);
    });
    let expected = Invitation {
        name: "Bo Ek".to_owned(),
        email: "Ek@example.fi".to_owned(),
        email_folded: "ek@example.fi".to_owned(),
        phone: None,
        link_id: Some(link.id),
        generation: 2,
        ..made.clone()
    };
    assert_eq!(read!(store, |tx| invitations::by_link(tx, l.id).await?), [expected]);
}

pub async fn a_signature_is_given_once(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let made = invitation(document, 1, "bo@example.fi");
    let (first, second) = (signature(&made), signature(&made));
    let (m, f, s) = (&made, &first, &second);
    write!(store, |tx| {
        invitations::insert(tx, m).await?;
        signatures::insert(tx, f).await?;
    });
    assert_eq!(refused!(store, |tx| signatures::insert(tx, s).await?), "store-conflict");
    assert_eq!(read!(store, |tx| signatures::of_document(tx, document).await?), std::slice::from_ref(f));
    assert_eq!(read!(store, |tx| signatures::of_invitation(tx, m.id).await?), Some(first.clone()));
    assert_eq!(read!(store, |tx| signatures::get(tx, f.id).await?), Some(first));
}

pub async fn one_is_passed_on_until_it_is_signed(store: &Store) {
    let document = stored_pending(store, "aino@example.fi").await.id;
    let opened = Invitation {
        status: Opened,
        opened_at: Some(at(12)),
        last_reminded_at: Some(at(13)),
        ..invitation(document, 1, "bo@example.fi")
    };
    let signed = Invitation { status: Signed, ..invitation(document, 2, "dag@example.fi") };
    let link = Link {
        id: id(),
        document_id: document,
        email_folded: "cia@example.fi".to_owned(),
        generation: 1,
        wrong_guesses: 0,
        dead_at: None,
        created_at: at(14),
    };
    let cia = Delegate {
        name: "Cia Ek".to_owned(),
        email: EmailAddress::parse("Cia@example.fi").unwrap(),
        phone: Some("+358401234567".to_owned()),
        language: Language::Sv,
    };
    let (o, s, l, c) = (&opened, &signed, &link, &cia);
    write!(store, |tx| {
        invitations::insert(tx, o).await?;
        invitations::insert(tx, s).await?;
        links::insert(tx, l).await?;
        assert!(invitations::pass_on(tx, o.id, c, "cia@example.fi", l.id).await?);
        assert!(!invitations::pass_on(tx, s.id, c, "cia@example.fi", l.id).await?);
        assert!(invitations::set_declined(tx, o.id, "Not me").await?);
    });
    let expected = Invitation {
        name: cia.name.clone(),
        email: "Cia@example.fi".to_owned(),
        email_folded: "cia@example.fi".to_owned(),
        phone: cia.phone.clone(),
        language: Language::Sv,
        link_id: Some(link.id),
        generation: opened.generation + 1,
        status: New,
        opened_at: None,
        last_reminded_at: None,
        declined_reason: Some("Not me".to_owned()),
        ..opened.clone()
    };
    assert_eq!(read!(store, |tx| invitations::of_document(tx, document).await?), [expected.clone(), signed]);
    write!(store, |tx| {
        assert!(!invitations::set_unopened(tx, o.id).await?, "it is new");
        assert!(invitations::set_status(tx, o.id, New, Opened, at(15)).await?);
        assert!(invitations::set_unopened(tx, o.id).await?);
    });
    assert_eq!(read!(store, |tx| invitations::get(tx, o.id).await?), Some(expected));
}
