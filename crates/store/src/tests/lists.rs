//! Cases about lists of documents.

use sinetti_domain::{
    DocumentId,
    archive::Origin,
    documents::{CancelReason, SealState, ShownStatus},
    invitations::InvitationStatus,
};

use super::{
    harness::{read, write},
    sample::{at, draft, id, invitation, registered, sent},
};
use crate::{
    Store,
    accounts::Account,
    archive::{self, ArchiveEntry},
    documents::{
        self,
        list::{self, Filter, Order},
    },
    invitations,
    people::Person,
};

/// Drafts of an account with these names, one second apart.
async fn drafts(store: &Store, person: &Person, account: &Account, names: &[&str]) -> Vec<DocumentId> {
    let rows: Vec<_> = (1..).zip(names).map(|(second, name)| draft(account.id, person.id, name, second)).collect();
    let all = &rows;
    write!(store, |tx| for row in all {
        documents::insert(tx, row).await?;
        archive::insert(tx, &ArchiveEntry::of(id(), row.id, account.id, Origin::Sent, at(1))).await?;
    });
    rows.iter().map(|row| row.id).collect()
}

async fn ids(store: &Store, filter: Filter<'_>) -> Vec<DocumentId> {
    let filter = &filter;
    let page = read!(store, |tx| list::page(tx, filter).await?);
    page.into_iter().map(|line| line.id).collect()
}

async fn send(store: &Store, document: DocumentId, second: i64) {
    let settled = &sent(second);
    assert!(write!(store, |tx| documents::mark_sent(tx, document, 1, settled).await?));
}

pub async fn pages_run_both_ways(store: &Store) {
    let (aino, account) = registered(store, "aino@example.fi").await;
    let (bo, other) = registered(store, "bo@example.fi").await;
    let made = drafts(store, &aino, &account, &["A", "B", "C", "D", "E"]).await;
    drafts(store, &bo, &other, &["of another account"]).await;
    let filter = |order, limit, offset| Filter { order, offset, ..Filter::of(account.id, limit) };
    assert_eq!(ids(store, filter(Order::Newest, 2, 0)).await, [made[4], made[3]]);
    assert_eq!(ids(store, filter(Order::Newest, 2, 4)).await, [made[0]]);
    assert_eq!(ids(store, filter(Order::Oldest, 2, 1)).await, [made[1], made[2]]);
    assert_eq!(ids(store, filter(Order::Oldest, 10, 5)).await, []);
    let all = &filter(Order::Newest, 2, 0);
    assert_eq!(read!(store, |tx| list::count(tx, all).await?), 5);

    // Sending brings a document to the top.
    send(store, made[0], 50).await;
    assert_eq!(ids(store, filter(Order::Newest, 2, 0)).await, [made[0], made[4]]);
    // What the account has put in the trash is listed only there, its entry once taken out again is not.
    let first = made[0];
    let entry = read!(store, |tx| archive::of_account(tx, first, account.id).await?).unwrap();
    let entry = &entry;
    write!(store, |tx| assert!(archive::set_deleted(tx, entry.id, Some(at(60))).await?));
    assert_eq!(ids(store, filter(Order::Newest, 1, 0)).await, [made[4]]);
    assert_eq!(read!(store, |tx| list::count(tx, all).await?), 4);
    for order in [Order::Newest, Order::Oldest] {
        let trash = Filter { trash: true, ..filter(order, 10, 0) };
        let counted = &trash.clone();
        assert_eq!(read!(store, |tx| list::count(tx, counted).await?), 1);
        assert_eq!(ids(store, trash).await, [made[0]]);
    }
    write!(store, |tx| assert!(archive::set_deleted(tx, entry.id, None).await?));
    assert_eq!(ids(store, filter(Order::Newest, 1, 0)).await, [made[0]]);
}

pub async fn search_folds_case_and_takes_signs_literally(store: &Store) {
    let (aino, account) = registered(store, "aino@example.fi").await;
    let made = drafts(store, &aino, &account, &["ÄÄNITYSSOPIMUS", "100 % alennus", "a_b", "a\\b", "axb"]).await;
    let guest = &invitations::Invitation { name: "Åsa Öberg".to_owned(), ..invitation(made[4], 1, "Asa@Example.SE") };
    write!(store, |tx| invitations::insert(tx, guest).await?);
    for (search, expected) in [
        ("äänitys", vec![made[0]]),
        ("SOPIMUS", vec![made[0]]),
        (" sopimus ", vec![made[0]]),
        ("%", vec![made[1]]),
        ("a_b", vec![made[2]]),
        ("a\\b", vec![made[3]]),
        ("öBERG", vec![made[4]]),
        ("asa@example.se", vec![made[4]]),
        ("nowhere", vec![]),
        ("", made.iter().rev().copied().collect()),
    ] {
        let filter = Filter { search, ..Filter::of(account.id, 10) };
        let counted = &filter.clone();
        assert_eq!(read!(store, |tx| list::count(tx, counted).await?), expected.len() as u64, "{search}");
        assert_eq!(ids(store, filter).await, expected, "{search}");
    }
}

pub async fn filters_narrow_each_other(store: &Store) {
    let (aino, account) = registered(store, "aino@example.fi").await;
    let made = drafts(store, &aino, &account, &["Lease 1", "Lease 2", "Order"]).await;
    let (first, other) = (&invitation(made[0], 1, "bo@example.fi"), &invitation(made[2], 1, "BO@example.fi"));
    write!(store, |tx| {
        invitations::insert(tx, first).await?;
        invitations::insert(tx, other).await?;
    });
    let all = || Filter::of(account.id, 10);
    let found = async |filter: Filter<'_>| {
        let counted = &filter.clone();
        let listed = ids(store, filter).await;
        assert_eq!(read!(store, |tx| list::count(tx, counted).await?), listed.len() as u64);
        assert_eq!(read!(store, |tx| list::names(tx, counted).await?).len(), listed.len());
        listed
    };
    assert_eq!(found(Filter { signatory: "bo@EXAMPLE", ..all() }).await, [made[2], made[0]]);
    assert_eq!(found(Filter { signatory: "bo@", search: "lease", ..all() }).await, [made[0]]);
    assert_eq!(found(Filter { signatory: "lease", ..all() }).await, [], "a document's name is no signatory");
    assert_eq!(found(Filter { sender: Some(aino.id), ..all() }).await.len(), 3);
    let (stranger, _) = registered(store, "stranger@example.fi").await;
    assert_eq!(found(Filter { sender: Some(stranger.id), ..all() }).await, []);
    let page = read!(store, |tx| list::page(tx, &Filter::of(account.id, 10)).await?);
    let at_of = |id| page.iter().find(|line| line.id == id).map(|line| line.listed_at).unwrap();
    let (from, until) = (at_of(made[1]), at_of(made[2]));
    assert_eq!(found(Filter { from, until, ..all() }).await, [made[1]], "from a moment on, and before another");
    assert_eq!(read!(store, |tx| list::senders(tx, account.id).await?), [(aino.id, aino.name.clone())]);
}

pub async fn copies_of_what_others_sent_are_listed_where_they_are_wanted(store: &Store) {
    let (aino, account) = registered(store, "aino@example.fi").await;
    let (bo, other) = registered(store, "bo@example.fi").await;
    let own = drafts(store, &aino, &account, &["Own"]).await[0];
    let foreign = drafts(store, &bo, &other, &["Foreign"]).await[0];
    assert_eq!(ids(store, Filter { copies: true, ..Filter::of(account.id, 10) }).await, [own]);
    let copy = &ArchiveEntry::of(id(), foreign, account.id, Origin::Signed, at(60));
    write!(store, |tx| archive::insert(tx, copy).await?);
    assert_eq!(ids(store, Filter::of(account.id, 10)).await, [own]);
    assert_eq!(ids(store, Filter { copies: true, ..Filter::of(account.id, 10) }).await.len(), 2);
    assert_eq!(ids(store, Filter { copies: true, ..Filter::of(other.id, 10) }).await, [foreign], "once");
    let both = &[own, foreign][..];
    assert_eq!(read!(store, |tx| list::these(tx, account.id, both).await?).len(), 2);
    assert_eq!(read!(store, |tx| list::counts(tx, account.id).await?).iter().map(|one| one.documents).sum::<u64>(), 2);
}

pub async fn other_orders(store: &Store) {
    let (aino, account) = registered(store, "aino@example.fi").await;
    let made = drafts(store, &aino, &account, &["A", "B", "C"]).await;
    let m = &made;
    write!(store, |tx| assert!(documents::touch_draft(tx, m[0], 1, at(70)).await?));
    assert_eq!(ids(store, Filter { order: Order::Changed, ..Filter::of(account.id, 10) }).await[0], made[0]);
    send(store, made[2], 80).await;
    assert_eq!(ids(store, Filter { order: Order::Ending, ..Filter::of(account.id, 10) }).await[0], made[2]);
    let more = drafts(store, &aino, &account, &["D", "E", "F", "G", "H", "I", "J", "K"]).await;
    let wanted: Vec<_> = more.iter().chain(&made).copied().collect();
    let wanted = &wanted[..];
    let found = read!(store, |tx| list::these(tx, account.id, wanted).await?);
    assert_eq!(found.iter().map(|line| line.id).collect::<Vec<_>>(), wanted, "in the order asked for");
    let (_, other) = registered(store, "other@example.fi").await;
    assert_eq!(read!(store, |tx| list::these(tx, other.id, wanted).await?), [], "only the account's own");
}

pub async fn states_are_chosen_and_counted(store: &Store) {
    let (aino, account) = registered(store, "aino@example.fi").await;
    let made = drafts(store, &aino, &account, &["draft", "open", "sealing", "expired", "cancelled"]).await;
    for document in &made[1..] {
        send(store, *document, 50).await;
    }
    let m = &made;
    write!(store, |tx| {
        assert!(documents::mark_complete(tx, m[2], at(60)).await?);
        assert!(documents::mark_cancelled(tx, m[3], CancelReason::Expired, SealState::None, at(61)).await?);
        assert!(documents::mark_cancelled(tx, m[4], CancelReason::BySender, SealState::None, at(62)).await?);
    });
    let shown = |states: &'static [ShownStatus]| ids(store, Filter::of(account.id, 10).shown(states));
    assert_eq!(shown(&[ShownStatus::Draft]).await, [made[0]]);
    assert_eq!(shown(&[ShownStatus::Pending]).await, [made[1]], "only what misses a signature is open");
    assert_eq!(shown(&[ShownStatus::Expired, ShownStatus::Cancelled]).await, [made[4], made[3]]);
    assert_eq!(shown(&[ShownStatus::Signed]).await, []);
    let counts = read!(store, |tx| list::counts(tx, account.id).await?);
    let counted: Vec<_> = counts.iter().map(|count| (count.shown.word(), count.documents)).collect();
    assert_eq!(counted, [("cancelled", 1), ("draft", 1), ("expired", 1), ("pending", 1), ("sealing", 1)]);
}

pub async fn signatories_come_with_their_documents(store: &Store) {
    let (aino, account) = registered(store, "aino@example.fi").await;
    let made = drafts(store, &aino, &account, &["A", "B", "C"]).await;
    let mut signed = invitation(made[0], 2, "bo@example.fi");
    (signed.status, signed.signed_at) = (InvitationStatus::Signed, Some(at(9)));
    let rows = &[signed, invitation(made[0], 1, "cia@example.fi"), invitation(made[2], 1, "dag@example.fi")];
    write!(store, |tx| for row in rows {
        invitations::insert(tx, row).await?;
    });
    let filter = &Filter { offset: 1, ..Filter::of(account.id, 2) };
    let page = read!(store, |tx| list::page(tx, filter).await?);
    assert_eq!(page.iter().map(|line| (line.signed, line.total)).collect::<Vec<_>>(), [(0, 0), (1, 2)]);
    assert_eq!(page[1].sender_name, aino.name);
    let addresses: Vec<_> = page[1].signatories.iter().map(|one| (one.email.as_str(), one.status)).collect();
    let expected = [("cia@example.fi", InvitationStatus::WaitingForSend), ("bo@example.fi", InvitationStatus::Signed)];
    assert_eq!(addresses, expected);
}

pub async fn what_was_finished_last_comes_first(store: &Store) {
    let (aino, account) = registered(store, "aino@example.fi").await;
    let made = drafts(store, &aino, &account, &["first", "sealing", "last", "open"]).await;
    for document in &made {
        send(store, *document, 50).await;
    }
    let m = &made;
    write!(store, |tx| {
        assert!(documents::mark_complete(tx, m[0], at(60)).await?);
        assert!(documents::mark_sealed(tx, m[0], "B-B", at(61)).await?);
        assert!(documents::mark_complete(tx, m[1], at(62)).await?);
        assert!(documents::mark_cancelled(tx, m[2], CancelReason::BySender, SealState::None, at(63)).await?);
        invitations::insert(tx, &invitation(m[2], 1, "bo@example.fi")).await?;
    });
    let finished = |limit| async move { read!(store, |tx| list::recently_finished(tx, account.id, limit).await?) };
    let lines = finished(5).await;
    assert_eq!(lines.iter().map(|line| line.id).collect::<Vec<_>>(), [made[2], made[0]]);
    assert_eq!(lines[0].total, 1);
    assert_eq!(finished(1).await.len(), 1);
}
